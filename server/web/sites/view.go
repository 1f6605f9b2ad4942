package sites

import (
	"untick/server/store"
	"untick/server/web/language"
)

// view is the list with the links of its page.
type view struct {
	list
	Chosen []link // what narrows it; each leads to the list without it
	Groups []group
	Heads  []head
	Keep   []hidden // what the form hands on
	Wide   bool     // something narrows it
}

type link struct {
	Facet, Value, URL string
	Sites             int
}

type group struct {
	Facet string
	Links []link
	More  int // values left out
}

type head struct {
	Title, URL, Sort string // Sort as aria-sort has it
	Number           bool
	Wide             bool // left out on narrow screens
}

type hidden struct{ Name, Value string }

// mostValues of a facet are on the page; all are in the JSON.
const mostValues = 12

func makeView(q *question, l list) view {
	v := view{list: l}
	for _, f := range store.Facets {
		if value := q.list.Has[f]; value != "" {
			v.Chosen = append(v.Chosen, link{Facet: f, Value: value, URL: "/sites" + q.with(f, "")})
			v.Keep = append(v.Keep, hidden{f, value})
		}
	}
	if q.values.Has("sort") {
		v.Keep = append(v.Keep, hidden{"sort", q.list.Sort})
	}
	for _, f := range l.Facets {
		if q.list.Has[f.Name] != "" {
			continue
		}
		g := group{Facet: f.Name, More: max(0, len(f.Values)-mostValues)}
		for _, value := range f.Values[:min(len(f.Values), mostValues)] {
			g.Links = append(g.Links, link{f.Name, value.Value, "/sites" + q.with(f.Name, value.Value), value.Sites})
		}
		v.Groups = append(v.Groups, g)
	}
	v.Wide = len(v.Chosen) > 0 || l.From != "" || l.To != ""
	for _, h := range []head{{language.Word("Site"), "name", "ascending", false, false}, {language.Word("Controls"), "controls", "descending", true, false},
		{language.Word("Reports"), "reports", "descending", true, false}, {language.Word("Last epoch"), "recent", "descending", true, true}} {
		sort := h.URL
		h.URL = "/sites" + q.with("sort", sort)
		if sort != l.Sort {
			h.Sort = ""
		}
		v.Heads = append(v.Heads, h)
	}
	return v
}
