// Package front is the first page: what this is, how much there is, which sites have the most reports, and what changed last.
package front

import (
	"context"
	"embed"
	"net/http"

	"untick/server/aggregate"
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
	Sites  []site
	Turned []changes.Change
	Trial  bool
	K      int
}

// site is one of the most reported, with how many of its controls give data away at first sight.
type site struct {
	Site              string
	Controls, Sharing int
	Reports           int
	LastEpoch         uint32
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
		sites, err := most(r.Context(), f.Store)
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
			totals, totals.Accepted - totals.Counted - totals.Refused, sites, turned, f.About.Trial, f.About.K,
		}})
	}), nil
}

// most are the sites with the most reports.
func most(ctx context.Context, s *store.Store) ([]site, error) {
	found, err := s.Sites(ctx, store.List{Limit: shown})
	if err != nil {
		return nil, err
	}
	var names []string
	for _, one := range found {
		names = append(names, one.Site)
	}
	controls, err := s.ControlsOf(ctx, names)
	if err != nil {
		return nil, err
	}
	var all []site
	for _, one := range found {
		all = append(all, site{one.Site, one.Controls, aggregate.Sharing(controls[one.Site]), one.Reports, one.LastEpoch})
	}
	return all, nil
}
