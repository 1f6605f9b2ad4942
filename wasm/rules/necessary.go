package rules

import "untick/wasm/finding"

// necessary acquits what shares nothing: the user's own notifications, staying signed in, what a service cannot do
// without, and what has nothing to do with data.
func necessary(s *Subject) (Verdict, bool) {
	if s.IsChoice() {
		return Verdict{}, false
	}
	return Verdict{}, s.Meaning.Polarity == finding.Neutral || !s.Meaning.Purpose.Shares()
}
