// Package front is the first page: what this is, how much there is, which sites have the most reports, and what changed last.
package front

import (
	"embed"
	"net/http"

	"untick/server/store"
	"untick/server/web/changes"
	"untick/server/web/language"
	"untick/server/web/page"
)

//go:embed front.html
var files embed.FS

type view struct {
	Totals store.Totals
	Sealed int
	Sites  []store.Site
	Turned []changes.Change
	Trial  bool
	K      int
}

const (
	shown  = 8 // sites
	newest = 4 // changes
)

// Handler answers GET /.
func Handler(f *page.Frame) (http.Handler, error) {
	t, err := f.Template(files, "front.html")
	if err != nil {
		return nil, err
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, ok := page.Query(w, r); !ok {
			return
		}
		totals, err := f.Store.Totals(r.Context())
		if err != nil {
			f.Fail(w, err)
			return
		}
		sites, err := f.Store.Sites(r.Context(), store.List{Limit: shown})
		if err != nil {
			f.Fail(w, err)
			return
		}
		turned, err := changes.Latest(r.Context(), f, "", newest)
		if err != nil {
			f.Fail(w, err)
			return
		}
		f.HTML(w, r, http.StatusOK, t, page.View{Title: language.Word("Boxes that were ticked for you"), Main: view{
			totals, totals.Accepted - totals.Counted - totals.Refused, sites, turned[:min(len(turned), newest)], f.About.Trial, f.About.K,
		}})
	}), nil
}
