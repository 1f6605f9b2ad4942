package page

import "time"

// Epoch is the one in which a date (2006-01-02, UTC) begins; "" is 0.
func (a About) Epoch(date string) (uint32, bool) {
	if date == "" {
		return 0, true
	}
	t, err := time.Parse(time.DateOnly, date)
	if err != nil || t.Unix() < int64(a.EpochSeconds) || t.Year() > 9999 {
		return 0, false
	}
	return uint32(t.Unix() / int64(a.EpochSeconds)), true
}

// EpochEnding is the one in which a date ends; "" is 0.
func (a About) EpochEnding(date string) (uint32, bool) {
	first, ok := a.Epoch(date)
	if !ok || first == 0 {
		return first, ok
	}
	t, _ := time.Parse(time.DateOnly, date) // Epoch has read it
	return uint32((t.Unix() + 86400 - 1) / int64(a.EpochSeconds)), true
}

// EndDay is the date on which an epoch ends, UTC.
func (a About) EndDay(epoch uint32) string {
	return time.Unix((int64(epoch)+1)*int64(a.EpochSeconds)-1, 0).UTC().Format(time.DateOnly)
}
