// Package sites is the list of sites: searched, narrowed, sorted, in pages, as HTML and as data.
package sites

import (
	"context"
	"embed"
	"fmt"
	"net/http"
	"strconv"

	"untick/server/export"
	"untick/server/store"
	"untick/server/web/language"
	"untick/server/web/page"
)

//go:embed sites.html
var files embed.FS

const perPage = 100

// Handler answers GET /sites, and it as data; question.go has the parameters. A feed that is asked for in no order has the newest first.
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
		_, format := page.Format(r.URL.Path)
		if format == "atom" && !q.values.Has("sort") {
			q.list.Sort = "recent"
		}
		q.list.Limit = perPage + 1
		found, err := f.Store.Sites(r.Context(), q.list)
		if err != nil {
			f.Fail(w, err)
			return
		}
		l := makeList(f.About, q, found, format)
		if format == "html" || format == "json" {
			if err := l.count(r.Context(), f, q, found); err != nil {
				f.Fail(w, err)
				return
			}
		}
		v := page.View{Title: language.Word("Sites"), Nav: "sites", Data: "/sites", Query: q.string(), Main: l}
		if format == "html" {
			v.Main = makeView(q, l)
		} else if l.Next != "" {
			w.Header().Set("Link", "<"+l.Next+`>; rel="next"`)
		}
		f.Answer(w, r, page.Forms{Table: l.table, Feed: l.feed}, t, v)
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

func makeList(about page.About, q *question, found []store.Site, format string) list {
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
	return l
}

// count gives the list the counts of its facets.
func (l *list) count(ctx context.Context, f *page.Frame, q *question, found []store.Site) error {
	var whole []store.Site
	if q.list.After.Site == "" && len(found) <= perPage {
		whole = append([]store.Site{}, found...) // known, even if it is empty
	}
	counts, within, err := f.Store.FacetCounts(ctx, q.list, whole)
	if err != nil {
		return err
	}
	l.Within = within
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
	return nil
}

func (l list) table() export.Table {
	var rows [][]string
	for _, s := range l.Sites {
		rows = append(rows, []string{s.Site, strconv.Itoa(s.Controls), strconv.Itoa(s.Reports), s.LastDate, s.Grade})
	}
	return export.Table{Name: "sites", Columns: []string{"site", "controls", "reports", "last_date", "grade"}, Rows: rows}
}

// feed has an entry a site, which is new again when another epoch of it can be shown.
func (l list) feed() export.Feed {
	var entries []export.Entry
	for _, s := range l.Sites {
		entries = append(entries, export.Entry{
			ID: "urn:untick:site:" + s.Site, Title: s.Site, Updated: s.LastDate + "T00:00:00Z", Link: "/sites/" + s.Site,
			Summary: fmt.Sprintf("Kinds of control: %d, reports: %d, evidence: %s, last in the epoch from %s (UTC).", s.Controls, s.Reports, s.Grade, s.LastDate),
		})
	}
	return export.Feed{Title: "Untick: sites", Entries: entries}
}
