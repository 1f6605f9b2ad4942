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

// Sharing is how many of the controls give data away by default, over all their epochs: beyond chance, the most find it so.
func Sharing(controls []store.Control) (n int) {
	for _, c := range controls {
		if Gives(Default(store.Epoch{N: c.N, On: c.On, Off: c.Off, Mixed: c.Mixed}), c.Polarity) {
			n++
		}
	}
	return n
}

// Gives reports whether a control of that polarity gives data away in a state.
func Gives(state finding.State, polarity string) bool {
	return state == finding.On && finding.Polarity(polarity) == finding.Gives || state == finding.Off && finding.Polarity(polarity) == finding.Withholds
}

// Given is how many of a control's reports found that it gives data away.
func Given(c store.Control) int {
	switch finding.Polarity(c.Polarity) {
	case finding.Gives:
		return c.On
	case finding.Withholds:
		return c.Off
	}
	return 0
}
