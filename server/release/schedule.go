package release

import (
	"context"
	"slices"
	"strings"
	"time"
)

// Schedule makes releases by the clock.
type Schedule struct {
	Release // without its date
	Shelf   Shelf
	Every   time.Duration
	Now     func() time.Time
}

// Tick makes today's release if the last one is old enough and there is something to show, and returns its date; "" if none is due.
func (s *Schedule) Tick(ctx context.Context) (made string, err error) {
	today := s.Now().UTC().Truncate(24 * time.Hour)
	dates, err := s.Shelf.Dates()
	if err != nil {
		return "", err
	}
	r := s.Release
	if r.Date, err = s.unfinished(dates); err != nil {
		return "", err
	}
	if r.Date != "" {
		return r.Date, r.Make(ctx, s.Shelf)
	}
	if len(dates) > 0 {
		last, err := time.Parse(time.DateOnly, dates[len(dates)-1])
		if err != nil || today.Sub(last) < max(s.Every, 24*time.Hour) {
			return "", err
		}
	}
	if totals, err := s.Store.Totals(ctx); err != nil || totals.Sites == 0 {
		return "", err
	}
	r.Date = today.Format(time.DateOnly)
	return r.Date, r.Make(ctx, s.Shelf)
}

// unfinished is the date of a release that the log names and nobody sees, for it was interrupted in between; "" if there is none.
func (s *Schedule) unfinished(dates []string) (string, error) {
	l, err := readLog(s.Shelf)
	if err != nil || len(l.records) == 0 {
		return "", err
	}
	date, _, _ := strings.Cut(l.records[len(l.records)-1], " ")
	if slices.Contains(dates, date) {
		return "", nil
	}
	return date, nil
}
