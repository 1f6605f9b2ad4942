package aggregate

import (
	"untick/server/store"
	"untick/wasm/finding"
)

// Default is what a control is set to by default, as far as one epoch's reports say: on or off where the 95 % interval of
// the share that found it so lies above one half, "" where they do not settle it. The trigger epoch_counted decides alike.
func Default(e store.Epoch) finding.State {
	for state, hits := range map[finding.State]int{finding.On: e.On, finding.Off: e.Off} {
		if low, _ := Interval(hits, e.N); low > .5 {
			return state
		}
	}
	return ""
}

// Turn is a change of a control's default between two epochs that are each clear. It happened after the first day of
// Before's epoch and before the last of After's.
type Turn struct {
	Before, After store.Epoch
	To            finding.State
}

// Turns finds the changes in a history, whose epochs stand in order, control by control.
func Turns(history []store.Epoch) []Turn {
	var turns []Turn
	var last store.Epoch
	var state finding.State
	for _, e := range history {
		if !Same(e, last) {
			state = ""
		}
		now := Default(e)
		if now != "" {
			if state != "" && state != now {
				turns = append(turns, Turn{last, e, now})
			}
			last, state = e, now
		} else if state == "" {
			last = e
		}
	}
	return turns
}

// Same reports whether two epochs are of one control.
func Same(a, b store.Epoch) bool {
	return a.Site == b.Site && a.PageKind == b.PageKind && a.Kind == b.Kind && a.Purpose == b.Purpose && a.Polarity == b.Polarity
}

// Shares reports whether a control's default gives data away, over all its epochs: beyond chance, the most find it so.
func Shares(c store.Control) bool {
	switch Default(store.Epoch{N: c.N, On: c.On, Off: c.Off, Mixed: c.Mixed}) {
	case finding.On:
		return finding.Polarity(c.Polarity) == finding.Gives
	case finding.Off:
		return finding.Polarity(c.Polarity) == finding.Withholds
	}
	return false
}
