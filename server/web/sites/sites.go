// Package sites is the list of sites: searched, in pages, as HTML, JSON and CSV.
package sites

import (
	"embed"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"untick/server/export"
	"untick/server/problem"
	"untick/server/store"
	"untick/server/web/page"
)

//go:embed sites.html
var files embed.FS

const perPage = 100

// row is a site in the data.
type row struct {
	Site     string `json:"site"`
	Controls int    `json:"controls"`
	Reports  int    `json:"reports"`
	LastDate string `json:"last_date"`
}

type list struct {
	page.About
	Query string `json:"query"`
	Sites []row  `json:"sites"`
	Next  string `json:"next,omitempty"` // address of the list's next part
}

// Handler answers GET /sites, /sites.json and /sites.csv, each with ?q= (part of a name) and ?after= (where the last part
// ended).
func Handler(f *page.Frame) (http.Handler, error) {
	t, err := f.Template(files, "sites.html")
	if err != nil {
		return nil, err
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		values, ok := page.Query(w, r, "q", "after")
		if !ok {
			return
		}
		after, ok := parsePlace(values.Get("after"))
		if !ok {
			problem.Write(w, problem.BadQuery.With("after is not a place that this list gave out."))
			return
		}
		q := strings.ToLower(strings.TrimSpace(values.Get("q")))
		found, err := f.Store.Sites(r.Context(), q, after, perPage+1)
		if err != nil {
			f.Fail(w, err)
			return
		}
		_, format := page.Format(r.URL.Path)
		l := makeList(f.About, q, found, format)
		switch format {
		case "json":
			err = export.JSON(w, l)
		case "csv":
			err = writeCSV(w, l)
		default:
			query := ""
			if len(values) > 0 {
				query = "?" + values.Encode()
			}
			f.HTML(w, http.StatusOK, t, page.View{Title: "Sites", Nav: "sites", Data: "/sites", Query: query, Main: l})
		}
		if err != nil {
			f.Fail(w, err)
		}
	}), nil
}

func makeList(about page.About, q string, found []store.Site, format string) list {
	l := list{About: about, Query: q, Sites: []row{}}
	if len(found) > perPage {
		found = found[:perPage]
		last := found[perPage-1]
		next := url.Values{"after": {strconv.Itoa(last.Reports) + " " + last.Site}}
		if q != "" {
			next.Set("q", q)
		}
		l.Next = "/sites"
		if format != "html" {
			l.Next += "." + format
		}
		l.Next += "?" + next.Encode()
	}
	for _, s := range found {
		l.Sites = append(l.Sites, row{s.Site, s.Controls, s.Reports, about.Day(s.LastEpoch)})
	}
	return l
}

// parsePlace reads "reports site".
func parsePlace(s string) (store.Place, bool) {
	if s == "" {
		return store.Place{}, true
	}
	number, site, ok := strings.Cut(s, " ")
	n, err := strconv.Atoi(number)
	return store.Place{Reports: n, Site: site}, ok && err == nil && n >= 0 && site != ""
}

func writeCSV(w http.ResponseWriter, l list) error {
	var rows [][]string
	for _, s := range l.Sites {
		rows = append(rows, []string{s.Site, strconv.Itoa(s.Controls), strconv.Itoa(s.Reports), s.LastDate})
	}
	if l.Next != "" {
		w.Header().Set("Link", "<"+l.Next+`>; rel="next"`)
	}
	return export.CSV(w, []string{"site", "controls", "reports", "last_date"}, rows)
}
