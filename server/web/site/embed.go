package site

import (
	"embed"
	"net/http"

	"untick/server/export"
	"untick/server/web/language"
	"untick/server/web/page"
)

//go:embed embed.html whisker.html
var framed embed.FS

// mostFramed controls are in a frame, those with the most reports.
const mostFramed = 6

// summary is what a frame shows of a site.
type summary struct {
	*view
	Shown   []control
	More    int
	Version string // of the data: the ETag of the site's JSON
}

// EmbedHandler answers GET /embed/sites/{domain}: a site's findings in small, for a frame in an article.
func EmbedHandler(f *page.Frame) (http.Handler, error) {
	t, err := f.Standalone(framed, "embed.html", "*.html")
	if err != nil {
		return nil, err
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		domain, ok := asked(w, r, r.PathValue("domain"), "/embed/sites/", "")
		if !ok {
			return
		}
		v, err := load(r.Context(), f, language.Of(r), domain)
		if err != nil {
			f.Fail(w, err)
			return
		}
		data, err := export.Encode(v)
		if err != nil {
			f.Fail(w, err)
			return
		}
		shown := v.Controls[:min(len(v.Controls), mostFramed)]
		f.Framed(w, r, t, summary{v, shown, len(v.Controls) - len(shown), page.Tag(data)})
	}), nil
}
