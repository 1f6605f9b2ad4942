// Package sites is the list of sites: searched, narrowed, sorted, in pages, as HTML, JSON and CSV.
package sites

import (
	"embed"
	"net/http"
	"strconv"

	"untick/server/export"
	"untick/server/store"
	"untick/server/web/page"
)

//go:embed sites.html
var files embed.FS

const perPage = 100

// Handler answers GET /sites, /sites.json and /sites.csv; question.go has the parameters.
func Handler(f *page.Frame) (http.Handler, error) {
	t, err := f.Template(files, "sites.html")
	if err != nil {
		return nil, err
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		q, ok := ask(w, r, f.About)
		if !ok {
			return
		}
		q.list.Limit = perPage + 1
		found, err := f.Store.Sites(r.Context(), q.list)
		if err != nil {
			f.Fail(w, err)
			return
		}
		_, format := page.Format(r.URL.Path)
		if format == "csv" {
			if err := writeCSV(w, makeList(f.About, q, found, nil, format)); err != nil {
				f.Fail(w, err)
			}
			return
		}
		var whole []store.Site
		if q.list.After.Site == "" && len(found) <= perPage {
			whole = append([]store.Site{}, found...) // known, even if it is empty
		}
		counts, within, err := f.Store.FacetCounts(r.Context(), q.list, whole)
		if err != nil {
			f.Fail(w, err)
			return
		}
		l := makeList(f.About, q, found, counts, format)
		l.Within = within
		if format == "json" {
			if err := export.JSON(w, l); err != nil {
				f.Fail(w, err)
			}
			return
		}
		f.HTML(w, http.StatusOK, t, page.View{Title: "Sites", Nav: "sites", Data: "/sites", Query: q.string(), Main: makeView(q, l)})
	}), nil
}

// row is a site in the data.
type row struct {
	Site     string `json:"site"`
	Controls int    `json:"controls"`
	Reports  int    `json:"reports"`
	LastDate string `json:"last_date"`
	Grade    string `json:"grade"` // the highest of its controls
}

type list struct {
	page.About
	Query  string            `json:"query"`
	Has    map[string]string `json:"filters"`
	From   string            `json:"from,omitempty"`
	To     string            `json:"to,omitempty"`
	Sort   string            `json:"sort"`
	Sites  []row             `json:"sites"`
	Facets []facet           `json:"facets,omitempty"`
	Within bool              `json:"facets_within"`  // they count the list's sites; if not, all sites
	Next   string            `json:"next,omitempty"` // address of the list's next part
}

type facet struct {
	Name   string  `json:"name"`
	Values []value `json:"values"`
}

type value struct {
	Value string `json:"value"`
	Sites int    `json:"sites"` // that have it
}

func makeList(about page.About, q *question, found []store.Site, counts []store.FacetCount, format string) list {
	l := list{About: about, Query: q.list.Contains, Has: q.list.Has, From: q.from, To: q.to, Sort: q.list.Sort, Sites: []row{}}
	if len(found) > perPage {
		found = found[:perPage]
		path := "/sites"
		if format != "html" {
			path += "." + format
		}
		l.Next = path + q.with("after", q.list.PlaceOf(found[perPage-1]).String())
	}
	for _, s := range found {
		l.Sites = append(l.Sites, row{s.Site, s.Controls, s.Reports, about.Day(s.LastEpoch), s.Grade})
	}
	for _, name := range store.Facets {
		f := facet{Name: name, Values: []value{}}
		for _, c := range counts {
			if c.Facet == name {
				f.Values = append(f.Values, value{c.Value, c.Sites})
			}
		}
		if len(f.Values) > 0 {
			l.Facets = append(l.Facets, f)
		}
	}
	return l
}

func writeCSV(w http.ResponseWriter, l list) error {
	var rows [][]string
	for _, s := range l.Sites {
		rows = append(rows, []string{s.Site, strconv.Itoa(s.Controls), strconv.Itoa(s.Reports), s.LastDate, s.Grade})
	}
	if l.Next != "" {
		w.Header().Set("Link", "<"+l.Next+`>; rel="next"`)
	}
	return export.CSV(w, []string{"site", "controls", "reports", "last_date", "grade"}, rows)
}
