package rules

import "untick/wasm/finding"

// plainTerms acquits the consent to the terms that the service itself needs, even a ticked one: it says nothing of the
// user's data.
func plainTerms(s *Subject) (Verdict, bool) {
	return Verdict{}, !s.IsChoice() && s.Meaning.Purpose == finding.TermsBundling && !bundles(s)
}
