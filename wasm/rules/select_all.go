package rules

import (
	"untick/wasm/finding"
	"untick/wasm/lexicon"
)

// selectAll accuses a ticked "all" that sets other boxes of its form along with it, where one of those gives data away:
// one tick for several purposes is no specific consent (GDPR art. 4(11), recital 43).
func selectAll(s *Subject) (Verdict, bool) {
	if s.IsChoice() || !s.On() || s.Meaning.Purpose != finding.TermsBundling && known(s.Meaning) {
		return Verdict{}, false
	}
	if lexicon.ReadChoice(s.Label, s.Page.lang).Kind != lexicon.Positive {
		return Verdict{}, false
	}
	for i := range s.Page.subjects {
		o := &s.Page.subjects[i]
		if o != s && o.Control.Form == s.Control.Form && o.On() && o.Meaning.Purpose.Shares() &&
			o.Meaning.Purpose != finding.TermsBundling && o.Meaning.Polarity == finding.Gives {
			return Verdict{Shares: true, Purpose: finding.TermsBundling, Polarity: finding.Gives, Words: []string{s.Label}}, true
		}
	}
	return Verdict{}, false
}
