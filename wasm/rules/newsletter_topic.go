package rules

import "untick/wasm/finding"

// newsletterTopic judges the ticked titles of a subscription form, where a bare title ("Tip of the week") is a mailing. One
// ticked title is what the visitor came for; more than one subscribes to more than was asked for.
func newsletterTopic(s *Subject) (Verdict, bool) {
	if s.Kind != finding.Newsletter || s.Control.Form < 0 || !title(s) {
		return Verdict{}, false
	}
	listed, ticked := 0, 0
	for i := range s.Page.subjects {
		if o := &s.Page.subjects[i]; o.Control.Form == s.Control.Form && title(o) {
			listed++
			if o.On() {
				ticked++
			}
		}
	}
	if known(s.Meaning) && ticked > 1 || !known(s.Meaning) && listed < 2 {
		return Verdict{}, false
	}
	return Verdict{Shares: s.On() && ticked > 1, Purpose: finding.Marketing, Polarity: finding.Gives, Words: []string{s.Label}}, true
}

// title reports whether a box of a subscription form is the name of a mailing. A sentence about advertising is a consent of
// its own.
func title(s *Subject) bool {
	return !s.IsChoice() && s.Label != "" && !s.Meaning.Necessary && len(s.Meaning.Purposes) < 2 && !s.Meaning.Terms &&
		(!known(s.Meaning) || s.Meaning.Purpose == finding.Marketing && s.Meaning.Polarity == finding.Gives && short(s.Label))
}
