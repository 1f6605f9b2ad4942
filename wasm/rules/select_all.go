package rules

import (
	"untick/wasm/finding"
	"untick/wasm/lexicon"
)

// selectAll accuses a ticked "all" that sets other boxes of its form along with it, where one of those gives data away:
// one tick for several purposes is no specific consent (GDPR art. 4(11), recital 43).
func selectAll(s *Subject) (Verdict, bool) {
	if s.IsChoice() || !s.On() || known(s.Meaning) && s.Meaning.Purpose != finding.TermsBundling {
		return Verdict{}, false
	}
	if s.Page.choice(s.Label).Kind != lexicon.Positive {
		return Verdict{}, false
	}
	if !s.Page.givesWithin(s.Control.Form) {
		return Verdict{}, false
	}
	return Verdict{Shares: true, Purpose: finding.TermsBundling, Polarity: finding.Gives, Words: []string{s.Label}}, true
}

// givesWithin reports whether a ticked box of the form gives data away, all forms at once on first use.
func (p *page) givesWithin(form int) bool {
	if p.giving == nil {
		p.giving = map[int]bool{}
		for i := range p.subjects {
			s := &p.subjects[i]
			if s.On() && s.Meaning.Polarity == finding.Gives && s.Meaning.Purpose.Shares() && s.Meaning.Purpose != finding.TermsBundling {
				p.giving[s.Control.Form] = true
			}
		}
	}
	return p.giving[form]
}
