// Package sitemap tells search engines what pages there are (sitemaps.org, RFC 9309), so that a site's findings are found by
// its name.
package sitemap

import (
	"net/http"
	"strings"

	"untick/server/export"
	"untick/server/store"
	"untick/server/web/language"
	"untick/server/web/page"
)

// most is how many addresses a sitemap may have; of more sites those with the most reports are in it.
const most = 50_000

// part is how many sites are asked for at once.
const part = 1000

// pages are those that are there whatever the data, in every language. A site's page names its other languages itself.
var pages = []string{"/", "/sites", "/purposes", "/regions", "/languages", "/changes", "/compare", "/audits", "/disputes", "/data", "/api", "/methodology", "/anonymity"}

// Register adds /robots.txt and /sitemap.xml. Origin is a request's own scheme and host.
func Register(mux *http.ServeMux, f *page.Frame, origin func(*http.Request) string) {
	mux.Handle("GET /robots.txt", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.Header().Set("Cache-Control", "max-age=3600")
		w.Write([]byte("User-agent: *\nDisallow: /v1/\n\nSitemap: " + origin(r) + "/sitemap.xml\n"))
	}))
	mux.Handle("GET /sitemap.xml", page.Tagged(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, ok := page.Query(w, r); !ok {
			return
		}
		var b strings.Builder
		b.WriteString("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n")
		left, at := most, export.XMLText(origin(r))
		for _, path := range pages {
			editions := ""
			for _, l := range language.All {
				editions += `<xhtml:link rel="alternate" hreflang="` + l.Tag + `" href="` + at + l.Local(path) + `"/>`
			}
			for _, l := range language.All {
				b.WriteString("<url><loc>" + at + l.Local(path) + "</loc>" + editions + "</url>\n")
				left--
			}
		}
		list := store.List{Limit: part}
		for left > 0 {
			sites, err := f.Store.Sites(r.Context(), list)
			if err != nil {
				f.Fail(w, err)
				return
			}
			for _, s := range sites[:min(left, len(sites))] {
				b.WriteString("<url><loc>" + at + "/sites/" + export.XMLText(s.Site) + "</loc><lastmod>" + f.About.Day(s.LastEpoch) + "</lastmod></url>\n")
			}
			left -= len(sites)
			if len(sites) < part {
				break
			}
			list.After = list.PlaceOf(sites[len(sites)-1])
		}
		b.WriteString("</urlset>\n")
		w.Header().Set("Content-Type", "application/xml; charset=utf-8")
		w.Header().Set("Cache-Control", "no-cache")
		w.Write([]byte(b.String())) // an error here means that the client has gone
	})))
}
