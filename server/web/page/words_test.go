package page

import (
	"testing"

	"untick/server/store"
	"untick/wasm/finding"
	"untick/wasm/report"
)

func TestEveryValueHasWords(t *testing.T) {
	complete(t, purposes, finding.Purposes)
	complete(t, kinds, finding.Kinds)
	complete(t, pageKinds, finding.PageKinds)
	complete(t, polarities, finding.Polarities)
	complete(t, cues, finding.Cues)
	complete(t, regions, report.Regions)
	complete(t, facetTitles, store.Facets)
}

func complete[T ~string](t *testing.T, words map[T]string, list []T) {
	t.Helper()
	for _, v := range list {
		if words[v] == "" {
			t.Errorf("%T %q has no words", v, v)
		}
	}
	if len(words) != len(list) {
		t.Errorf("%d words for %d values", len(words), len(list))
	}
}

func TestPercent(t *testing.T) {
	if got := Percent(.945); got != "95\u00a0%" && got != "94\u00a0%" {
		t.Error(got)
	}
	if got := Percent(1); got != "100\u00a0%" {
		t.Error(got)
	}
}

func TestVisible(t *testing.T) {
	if got := Visible("a\u202eb\u2066c\x00 می\u200cخواهم 我"); got != "a⟨U+202E⟩b⟨U+2066⟩c⟨U+0000⟩ می\u200cخواهم 我" {
		t.Errorf("%q", got)
	}
}
