package rules

import "untick/wasm/finding"

// plainTerms acquits the consent to the terms that the service itself needs, even a ticked one: it says nothing of the
// user's data.
func plainTerms(s *Subject) (Verdict, bool) {
	m := s.Meaning
	if s.IsChoice() || m.Purpose != finding.TermsBundling {
		return Verdict{}, false
	}
	return Verdict{}, len(m.Purposes) <= 1 && !dataConsent(s)
}
