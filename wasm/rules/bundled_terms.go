package rules

import "untick/wasm/finding"

// bundledTerms accuses a ticked consent that ties the use of the user's data to terms of the service, or to the terms of
// another service. GDPR art. 7(2) and (4), recital 43; PIPL art. 16.
func bundledTerms(s *Subject) (Verdict, bool) {
	m := s.Meaning
	if s.IsChoice() || m.Purpose != finding.TermsBundling {
		return Verdict{}, false
	}
	return Verdict{Shares: s.On() == (m.Polarity == finding.Gives) && s.Control.State != finding.Mixed,
		Purpose: m.Purpose, Polarity: m.Polarity, Words: m.Words}, true
}

// dataConsent reports whether the words of a consent to terms reach beyond them to the user's data.
func dataConsent(s *Subject) bool {
	return s.Meaning.Data
}
