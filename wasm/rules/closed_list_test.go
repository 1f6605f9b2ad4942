package rules

import (
	"testing"

	"untick/wasm/finding"
	"untick/wasm/snapshot"
)

// TestClosedList: of a list that is no <select> only the answer that it shows is known, and that is enough where the answer
// speaks for itself.
func TestClosedList(t *testing.T) {
	for _, test := range []struct {
		question, answer, role string
		want                   finding.Outcome
	}{
		{"Who can see your profile", "Everyone", "combobox", finding.SharingOn},
		{"Who can see your profile", "Only me", "combobox", finding.Nothing},
		{"Who can see your profile", "The blue team", "combobox", finding.Nothing},
		{"Who can see your profile", "Everyone", "", finding.Nothing}, // a <select> with one answer offers no other
		{"Personalised ads from our partners", "On", "combobox", finding.SharingOn},
		{"Personalised ads from our partners", "Off", "combobox", finding.Nothing},
		{"Do not sell my personal information", "No", "combobox", finding.SharingOn},
		{"Partners", "Yes, share my data with advertising partners", "combobox", finding.NeedsReview},
		{"Language", "English", "combobox", finding.Nothing},
		{"Country", "Germany", "combobox", finding.Nothing},
	} {
		s := &snapshot.Snapshot{
			Version: snapshot.Version,
			Page:    snapshot.Page{Host: "a.example", Path: "/settings/privacy", Lang: "en", Title: "Privacy settings", Headings: []string{"Privacy settings"}, Navigation: "navigate"},
			Controls: []snapshot.Control{{
				Kind: finding.Select, Role: test.role, State: finding.Mixed, Default: finding.Mixed, Form: -1,
				Texts:   []snapshot.Text{{Source: snapshot.LabelledBy, Text: test.question}},
				Options: []snapshot.Option{{Selected: true, Default: true, Texts: []snapshot.Text{{Source: snapshot.Own, Text: test.answer}}}},
			}},
		}
		if got := Judge(s).Judged[0].Outcome; got != test.want {
			t.Errorf("%s: %s (%q): %q, want %q", test.question, test.answer, test.role, got, test.want)
		}
	}
}
