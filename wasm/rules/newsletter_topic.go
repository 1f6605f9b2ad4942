package rules

import "untick/wasm/finding"

// newsletterTopic judges the ticked titles of a subscription form, where a bare title ("Tip of the week") is a mailing. One
// ticked title is what the visitor came for; more than one subscribes to more than was asked for.
func newsletterTopic(s *Subject) (Verdict, bool) {
	if s.Kind != finding.Newsletter || s.Control.Form < 0 || !title(s) {
		return Verdict{}, false
	}
	list := s.Page.mailings(s.Control.Form)
	if known(s.Meaning) && list.ticked > 1 || !known(s.Meaning) && list.listed < 2 {
		return Verdict{}, false
	}
	return Verdict{Shares: s.On() && list.ticked > 1, Purpose: finding.Marketing, Polarity: finding.Gives, Words: []string{s.Label}}, true
}

// title reports whether a box of a subscription form is the name of a mailing. A sentence about advertising is a consent of
// its own.
func title(s *Subject) bool {
	return !s.IsChoice() && s.Label != "" && !s.Meaning.Necessary && len(s.Meaning.Purposes) < 2 && !s.Meaning.Terms &&
		(!known(s.Meaning) || s.Meaning.Purpose == finding.Marketing && s.Meaning.Polarity == finding.Gives && short(s.Label))
}

// mailing counts the titles that a form lists, and those of them that are ticked.
type mailing struct{ listed, ticked int }

// mailings counts a form's titles, all forms at once on first use.
func (p *page) mailings(form int) mailing {
	if p.lists == nil {
		p.lists = map[int]mailing{}
		for i := range p.subjects {
			if s := &p.subjects[i]; title(s) {
				m := p.lists[s.Control.Form]
				m.listed++
				if s.On() {
					m.ticked++
				}
				p.lists[s.Control.Form] = m
			}
		}
	}
	return p.lists[form]
}
