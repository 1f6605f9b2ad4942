package store

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"untick/wasm/finding"
)

// listed fills a store with five sites that differ in what a list can be narrowed by.
func listed(t *testing.T) *Store {
	t.Helper()
	s := fresh(t)
	for i := range byte(5) {
		m := measurement(finding.On)
		m.Site = string('a'+rune(i)) + ".example.org"
		if i == 1 {
			m.Purpose, m.Cues = finding.Location, []finding.Cue{finding.Tiny, finding.Faint}
		}
		if i == 2 {
			m.Language, m.State = "de", finding.Off
		}
		m.Epoch += uint32(i)
		settle(t, s, i+1, 3+int(i%2), m)
	}
	again := measurement(finding.On)
	again.Site, again.Epoch = "a.example.org", again.Epoch+7
	settle(t, s, 6, 3, again)
	return s
}

func TestListIsNarrowed(t *testing.T) {
	s := listed(t)
	first := measurement(finding.On).Epoch
	has := func(facet, value string) map[string]string { return map[string]string{facet: value} }
	for name, test := range map[string]struct {
		list List
		want string
	}{
		"purpose":        {List{Has: has("purpose", "location")}, "b"},
		"cue":            {List{Has: has("cue", "tiny")}, "b"},
		"language":       {List{Has: has("language", "de")}, "c"},
		"grade":          {List{Has: has("grade", "recurring")}, "a"},
		"two facets":     {List{Has: map[string]string{"purpose": "location", "language": "de"}}, ""},
		"not a value":    {List{Has: has("purpose", "' OR 1=1 --")}, ""},
		"period":         {List{From: first + 1, To: first + 2}, "bc"},
		"since":          {List{From: first + 4}, "ae"},
		"name and facet": {List{Contains: "d.", Has: has("purpose", "marketing")}, "d"},
		"reports":        {List{}, "abdce"},
		"by name":        {List{Sort: "name"}, "abcde"},
		"recent":         {List{Sort: "recent"}, "aedcb"},
		"controls":       {List{Sort: "controls"}, "abcde"},
	} {
		got := ""
		l := test.list
		for l.Limit = 2; ; {
			part, err := s.Sites(t.Context(), l)
			if err != nil {
				t.Fatal(name, err)
			}
			if len(part) == 0 {
				break
			}
			for _, p := range part {
				got += p.Site[:1]
			}
			var ok bool
			if l.After, ok = ParsePlace(l.PlaceOf(part[len(part)-1]).String()); !ok {
				t.Fatal("a place cannot be read back")
			}
		}
		if got != test.want {
			t.Errorf("%s: %q, want %q", name, got, test.want)
		}
		counts, within, err := s.FacetCounts(t.Context(), test.list, nil)
		if err != nil || within != test.list.filtered() {
			t.Fatal(name, within, err)
		}
		sites := 0
		for _, c := range counts {
			if c.Facet == "page_kind" {
				sites += c.Sites
			}
		}
		if sites != len(test.want) { // each has one kind of page
			t.Errorf("%s: the facet's counts add up to %d", name, sites)
		}
	}
}

// TestListIsGathered: whichever facet is gathered first, and whether the list is known to its end, it is the same list.
func TestListIsGathered(t *testing.T) {
	s := listed(t)
	for _, has := range []map[string]string{
		{"purpose": "marketing", "language": "en"}, {"purpose": "marketing", "language": "de", "page_kind": "settings"}, {"grade": "reported", "kind": "none"},
	} {
		l := List{Has: has, Limit: 10}
		want, err := s.Sites(t.Context(), l)
		if err != nil {
			t.Fatal(err)
		}
		for rare := range has {
			where, args := l.where(rare)
			lists, err := each(s, func(part *Store) ([]Site, error) {
				rows, err := part.read.QueryContext(t.Context(), "SELECT s.site FROM sites AS s WHERE "+where, args...)
				if err != nil {
					return nil, err
				}
				return scanAll(rows, func(scan func(...any) error) (r Site, err error) { return r, scan(&r.Site) })
			})
			got, names := slices.Concat(lists...), func(a, b Site) int { return strings.Compare(a.Site, b.Site) }
			slices.SortFunc(got, names)
			if err != nil || !slices.EqualFunc(got, slices.SortedFunc(slices.Values(want), names), func(a, b Site) bool { return a.Site == b.Site }) {
				t.Errorf("%v, %s first: %v, want %v, %v", has, rare, got, want, err)
			}
		}
		asked, _, err := s.FacetCounts(t.Context(), l, nil)
		if err != nil {
			t.Fatal(err)
		}
		if told, within, err := s.FacetCounts(t.Context(), l, append([]Site{}, want...)); err != nil || !within || !slices.Equal(asked, told) {
			t.Errorf("%v: %v, and of the list itself %v, %v", has, asked, told, err)
		}
	}
}

func TestSumsAndHistory(t *testing.T) {
	s := listed(t)
	sums, err := s.Sums(t.Context(), "purpose")
	if err != nil || fmt.Sprint(sums) != "[{marketing 4 16 13} {location 1 4 4}]" {
		t.Errorf("%v, %v", sums, err)
	}
	pairs, err := s.Sums(t.Context(), "purpose_page_kind")
	if err != nil || len(pairs) != 2 || !strings.HasPrefix(pairs[0].Value, "marketing ") {
		t.Errorf("%v, %v", pairs, err)
	}
	for _, facet := range []string{"region", "language"} {
		single, err := s.Sums(t.Context(), facet)
		if err != nil {
			t.Fatal(err)
		}
		crossed, err := s.Sums(t.Context(), facet+"_page_kind")
		if err != nil || len(crossed) == 0 {
			t.Fatalf("%s: %v, %v", facet, crossed, err)
		}
		for _, one := range single {
			n, sharing := 0, 0
			for _, c := range crossed {
				if value, _, _ := strings.Cut(c.Value, " "); value == one.Value {
					n, sharing = n+c.N, sharing+c.Sharing
				}
			}
			if n != one.N || sharing != one.Sharing {
				t.Errorf("%s: %d of %d by kinds of page, %+v in all", facet, sharing, n, one)
			}
		}
	}
	history, err := s.History(t.Context(), "a.example.org")
	if err != nil || len(history) != 2 || history[0].N != 3 || history[1].Epoch != history[0].Epoch+7 {
		t.Errorf("%v, %v", history, err)
	}
}

// TestTurned: a default counts as changed when two epochs are each clear and contradict, not where one is too small to say.
func TestTurned(t *testing.T) {
	s := fresh(t)
	tag := byte(0)
	found := func(site string, after uint32, state finding.State, n int) {
		tag++
		m := measurement(state)
		m.Site, m.Epoch = site, m.Epoch+after
		settle(t, s, tag, n, m)
	}
	found("turned.example", 0, finding.On, 9)
	found("turned.example", 3, finding.Off, 8)
	found("small.example", 0, finding.On, 9)
	found("small.example", 3, finding.Off, 3)
	found("same.example", 0, finding.On, 9)
	found("same.example", 3, finding.On, 9)
	history, err := s.Turned(t.Context(), TurnedList{Limit: 10})
	if err != nil || len(history) != 2 || history[0].Site != "turned.example" || history[0].On != 9 || history[1].Off != 8 {
		t.Fatalf("%v, %v", history, err)
	}
	found("small.example", 4, finding.Off, 9) // and an epoch later it is clear
	if history, err = s.Turned(t.Context(), TurnedList{Limit: 1}); err != nil || len(history) != 3 || history[0].Site != "small.example" {
		t.Fatalf("%v, %v", history, err)
	}
	all, err := s.Turned(t.Context(), TurnedList{Limit: 10})
	if err != nil || len(all) != 5 {
		t.Fatalf("%v, %v", all, err)
	}
	rest, err := s.Turned(t.Context(), TurnedList{From: all[3], Limit: 10})
	if err != nil || len(rest) != 2 || rest[0] != all[3] || rest[0].Site != "turned.example" {
		t.Errorf("from the second control on: %v, %v", rest, err)
	}
}

func TestSettingsPageOfSite(t *testing.T) {
	s := fresh(t)
	if err := s.SetSettingsPage(t.Context(), "example.org", "https://example.org/privacy"); err != nil {
		t.Fatal(err)
	}
	if url, err := s.SettingsPage(t.Context(), "example.org"); err != nil || url != "https://example.org/privacy" {
		t.Error(url, err)
	}
	if url, err := s.SettingsPage(t.Context(), "example.com"); err != nil || url != "" {
		t.Error(url, err)
	}
}
