package rules

import "untick/wasm/finding"

// bundledTerms accuses a ticked consent that ties the use of the user's data to terms of the service, or to the terms of
// another service. GDPR art. 7(2) and (4), recital 43; PIPL art. 16.
func bundledTerms(s *Subject) (Verdict, bool) {
	if s.IsChoice() || !bundles(s) {
		return Verdict{}, false
	}
	m := s.Meaning
	return Verdict{Shares: s.On(), Purpose: finding.TermsBundling, Polarity: m.Polarity, Words: m.Words}, true
}

// bundles reports whether the words agree to terms and, with them, to what reaches beyond the service: the data itself,
// others who get it, what is made of it. Advertising with a word on the terms stays advertising.
func bundles(s *Subject) bool {
	m := s.Meaning
	if m.Polarity != finding.Gives || !m.Terms && m.Purpose != finding.TermsBundling {
		return false
	}
	switch m.Purpose {
	case finding.TermsBundling:
		return len(m.Purposes) > 1 || m.Data || nothingToAgreeTo(s)
	case finding.ThirdPartySharing, finding.ProfilingScoring, finding.AnalyticsTelemetry, finding.AITraining,
		finding.PersonalisedAds, finding.Location, finding.Contacts:
		return true
	}
	return false
}

// nothingToAgreeTo holds on a page that only shows something, a yearly bill say, and asks for nothing: terms ticked there
// are another service's.
func nothingToAgreeTo(s *Subject) bool {
	form := s.Control.Form
	return s.Kind == finding.Landing && (form < 0 || len(s.Page.snap.Forms[form].Fields) == 0)
}
