package store

import (
	"fmt"
	"testing"

	"untick/wasm/finding"
)

// TestShownRows: parts of one row each hold every shown finding once, in order, and none below its threshold.
func TestShownRows(t *testing.T) {
	s := listed(t)
	low := measurement(finding.On)
	low.Site = "low.example.org"
	settle(t, s, 9, 2, low)
	first := measurement(finding.On).Epoch
	has := func(column, value string) map[string]string { return map[string]string{column: value} }
	for name, test := range map[string]struct {
		want  Narrow
		sites string
	}{
		"all":        {Narrow{}, "aabcde"},
		"site":       {Narrow{Site: "a.example.org"}, "aa"},
		"purpose":    {Narrow{Has: has("purpose", "location")}, "b"},
		"state":      {Narrow{Has: has("state", "off")}, "c"},
		"language":   {Narrow{Has: has("language", "de")}, "c"},
		"two":        {Narrow{Has: map[string]string{"purpose": "location", "language": "de"}}, ""},
		"no value":   {Narrow{Has: has("purpose", "' OR 1=1 --")}, ""},
		"no column":  {Narrow{Has: has("tag", "x")}, "aabcde"},
		"period":     {Narrow{From: first + 1, To: first + 2}, "bc"},
		"since":      {Narrow{From: first + 4}, "ae"},
		"with place": {Narrow{After: RowPlace{"c.example.org", "g"}}, "de"},
	} {
		got, seen := "", map[string]bool{}
		for want := test.want; ; {
			want.Limit = 1
			part, err := s.Findings(t.Context(), want)
			if err != nil || len(part) > 1 {
				t.Fatal(name, len(part), err)
			}
			if len(part) == 0 {
				break
			}
			if part[0].N < 3 || seen[part[0].Place.Tag] {
				t.Errorf("%s: %+v again, or too few", name, part[0])
			}
			seen[part[0].Place.Tag] = true
			got += part[0].Place.Site[:1]
			want.After = part[0].Place
		}
		if got != test.sites {
			t.Errorf("%s: %q, want %q", name, got, test.sites)
		}
	}
	words, err := s.Wordings(t.Context(), Narrow{Limit: 10, Has: has("purpose", "marketing"), From: 1, To: 1 << 31})
	if err != nil || len(words) != 0 {
		t.Error(fmt.Sprint(words), err)
	}
}
