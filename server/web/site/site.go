// Package site is the page of one site: for each kind of control how many reporters found it switched on at first sight,
// how sure that is, how it was hidden, and how it is worded.
package site

import (
	"embed"
	"net/http"

	"untick/server/problem"
	"untick/server/web/chart"
	"untick/server/web/language"
	"untick/server/web/page"
	"untick/wasm/report"
)

//go:embed site.html audits.html answers.html whisker.html
var files embed.FS

// Handler answers GET /sites/{domain}, and the same as data and as a chart.
//
// A site that nobody reported and one that too few reported look alike, or the difference would tell that somebody was
// there.
func Handler(f *page.Frame) (http.Handler, error) {
	t, err := f.Template(files, "*.html")
	if err != nil {
		return nil, err
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name, format := page.Format(r.PathValue("domain"))
		ending := ""
		if format != "html" {
			ending = "." + format
		}
		domain, ok := asked(w, r, name, "/sites/", ending)
		if !ok {
			return
		}
		v, err := load(r.Context(), f, language.Of(r), domain)
		if err != nil {
			f.Fail(w, err)
			return
		}
		v.Origin, v.HasPNG = f.Origin(r), chart.HasPNG
		f.Answer(w, r, page.Forms{Table: v.table, Feed: v.feed, Chart: func() *chart.Drawing { return v.drawn(f, r) }}, t,
			page.View{Title: domain, Nav: "sites", Data: "/sites/" + domain, Shown: "/sites/" + domain + page.Picture, Main: v})
	}), nil
}

// asked checks the domain that an address names between its beginning and its ending, and leads from a site's other names to the
// one that it is listed under. The query may have the names. ok is false when the request was already answered.
func asked(w http.ResponseWriter, r *http.Request, domain, beginning, ending string, names ...string) (_ string, ok bool) {
	if _, ok := page.Query(w, r, names...); !ok {
		return "", false
	}
	s, err := report.Registrable(domain)
	if err != nil {
		problem.Write(w, problem.NotFound.With("Sites are named by their registrable domain, as example.org."))
		return "", false
	}
	if s.Domain != domain {
		http.Redirect(w, r, language.Of(r).Local(beginning+s.Domain+ending), http.StatusFound)
		return "", false
	}
	return domain, true
}
