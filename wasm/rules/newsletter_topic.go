package rules

import "untick/wasm/finding"

// newsletterTopic accuses the ticked titles of a subscription form: a bare title ("Tip of the week") is a mailing there,
// and a list with ticks in it subscribes to more than was asked for.
func newsletterTopic(s *Subject) (Verdict, bool) {
	if s.IsChoice() || s.Kind != finding.Newsletter || known(s.Meaning) || s.Label == "" || s.Meaning.Necessary {
		return Verdict{}, false
	}
	listed := 0
	for i := range s.Page.subjects {
		o := &s.Page.subjects[i]
		if o.Control.Form == s.Control.Form && !o.IsChoice() && (!known(o.Meaning) || o.Meaning.Purpose == finding.Marketing) {
			listed++
		}
	}
	if listed < 2 || s.Control.Form < 0 {
		return Verdict{}, false
	}
	return Verdict{Shares: s.On(), Purpose: finding.Marketing, Polarity: finding.Gives, Words: []string{s.Label}}, true
}
