package rules

import (
	"testing"

	"untick/wasm/finding"
	"untick/wasm/snapshot"
)

// TestOwnChoice holds that only what nobody chose is a finding.
func TestOwnChoice(t *testing.T) {
	for _, test := range []struct {
		name         string
		touched, own bool
		want         finding.Outcome
	}{
		{"nobody", false, false, finding.SharingOn},
		{"touched on this visit", true, false, finding.Nothing},
		{"set on an earlier visit", false, true, finding.Nothing},
	} {
		s := &snapshot.Snapshot{
			Version: snapshot.Version,
			Page:    snapshot.Page{Host: "a.example", Path: "/settings/privacy", Lang: "en", Title: "Privacy settings", Headings: []string{"Privacy settings"}, Navigation: "navigate"},
			Controls: []snapshot.Control{{
				Kind: finding.ARIA, Role: "switch", State: finding.On, Default: finding.On, Form: -1, Touched: test.touched, Own: test.own,
				Texts: []snapshot.Text{{Source: snapshot.LabelledBy, Text: "Share my personal data with advertising partners"}},
			}},
		}
		if got := Judge(s).Judged[0].Outcome; got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}
