package report

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/publicsuffix"
)

// TestAgainstOracle asks golang.org/x/net, whose lookup is another one, about each rule's own name and names below it.
func TestAgainstOracle(t *testing.T) {
	rules := strings.Split(strings.TrimSuffix(suffixes, "\n"), "\n")[2:]
	if len(rules) < 9000 || !slices.IsSorted(rules) {
		t.Fatalf("%d rules, or not sorted", len(rules))
	}
	for _, rule := range rules {
		name := strings.TrimPrefix(strings.TrimPrefix(rule, "!"), "*.")
		for _, host := range []string{name, "a." + name, "b.a." + name, "c.b.a." + name} {
			want, err := publicsuffix.EffectiveTLDPlusOne(host)
			got, ourErr := Registrable(host)
			if (err == nil) != (ourErr == nil) || err == nil && got.Domain != want {
				t.Errorf("%s: %q, %v; the oracle says %q, %v", host, got.Domain, ourErr, want, err)
			}
		}
	}
}

func TestListed(t *testing.T) {
	for rule, want := range map[string]bool{
		"com": true, "co.uk": true, "*.ck": true, "!www.ck": true, "ck": false, "zzzzz": false, "": false, "a": false,
	} {
		if listed(rule) != want {
			t.Errorf("%q: %v", rule, !want)
		}
	}
}
