package rules

import (
	"slices"
	"strings"

	"untick/wasm/finding"
	"untick/wasm/lexicon"
	"untick/wasm/snapshot"
)

// cookieCategory judges the categories and vendors of a consent manager, where a bare name is a consent: all but what the
// service cannot do without must start off, "legitimate interest" included. EDPB Guidelines 05/2020, paragraphs 79–81 and
// 86; CJEU C-673/17 (Planet49).
func cookieCategory(s *Subject) (Verdict, bool) {
	if s.IsChoice() || !inConsentManager(s) {
		return Verdict{}, false
	}
	if s.Control.Disabled || s.Meaning.Necessary || categoryNecessary(s) {
		return Verdict{}, true
	}
	m := s.Meaning
	if m.Polarity == finding.Withholds && m.Purpose.Shares() {
		return Verdict{}, false // "Reject all": an opt-out like any other
	}
	if !m.Purpose.Shares() {
		m = categoryMeaning(s)
	}
	v := Verdict{Shares: s.On(), Purpose: m.Purpose, Polarity: finding.Gives, Words: m.Words}
	if !v.Purpose.Shares() || v.Purpose == finding.TermsBundling {
		v.Purpose, v.Words = finding.ThirdPartySharing, []string{s.Label}
	}
	return v, true
}

// markers are the parts of names that consent managers give their controls, whoever makes them.
var markers = []string{"cookie", "consent", "gdpr", "dsgvo", "rgpd", "cmp-", "cmplz", "vendor", "privacy", "tracking"}

// inConsentManager reports whether the control stands in a cookie dialog: its own names, or the words around it inside a
// dialog, say so. A label that is a whole sentence about something else is no category.
func inConsentManager(s *Subject) bool {
	if p := s.Meaning.Purpose; p == finding.SessionRemember || p == finding.OwnNotifications || p == finding.TermsBundling {
		return false
	}
	marked := false
	for _, name := range []string{s.Control.ID, s.Control.Name, s.Control.Class} {
		name = strings.ToLower(name)
		marked = marked || slices.ContainsFunc(markers, func(m string) bool { return strings.Contains(name, m) })
	}
	dialog := slices.Contains(s.Control.Within, "dialog") || s.Kind == finding.ConsentDialog
	return (marked || dialog || short(s.Label)) && cookieWords(s) || marked && dialog
}

// cookieWords reports whether the texts around the control speak of cookies or consent categories.
func cookieWords(s *Subject) bool {
	for _, t := range s.Control.Texts {
		if s.Page.topics(t.Text)[lexicon.TopicConsent] > 0 {
			return true
		}
	}
	return false
}

// categoryNecessary reports whether the category above a vendor is that of necessary cookies.
func categoryNecessary(s *Subject) bool {
	for _, t := range s.Control.Context() {
		if m := s.Page.read(t.Text); m.Necessary {
			return !m.Purpose.Shares()
		}
	}
	return false
}

// categoryMeaning reads the category that a vendor's bare name stands under.
func categoryMeaning(s *Subject) lexicon.Meaning {
	near := append([]snapshot.Text{}, s.Control.Near()...)
	for _, t := range append(near, s.Control.Context()...) {
		if m := s.Page.read(t.Text); m.Purpose.Shares() && m.Polarity == finding.Gives {
			return m
		}
	}
	return lexicon.Meaning{}
}
