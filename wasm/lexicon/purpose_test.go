package lexicon

import (
	"testing"

	"untick/wasm/finding"
)

// TestPurposeRules holds that the table names nothing unknown and speaks of every purpose.
func TestPurposeRules(t *testing.T) {
	rules, unknown := parseRules(purposeRules)
	if len(unknown) > 0 {
		t.Errorf("neither concept nor set: %q", unknown)
	}
	seen := map[finding.Purpose]bool{}
	for _, r := range rules {
		if indexOf(finding.Purposes, r.purpose) < 0 {
			t.Errorf("no purpose: %q", r.purpose)
		}
		if r.weight < weak || r.weight > 12 || len(r.needs) == 0 {
			t.Errorf("%s: weight %d, %d groups", r.purpose, r.weight, len(r.needs))
		}
		for _, n := range r.needs {
			if n == (set{}) {
				t.Errorf("%s %d: an empty group never holds", r.purpose, r.weight)
			}
		}
		seen[r.purpose] = true
	}
	for _, p := range finding.Purposes {
		if !seen[p] {
			t.Errorf("no rule for %s", p)
		}
	}
	if _, unknown := parseRules("marketing 9: promo & nonsense\n"); len(unknown) != 1 {
		t.Errorf("an unknown concept went unnoticed: %q", unknown)
	}
}
