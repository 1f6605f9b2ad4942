//go:build !js

// Package picture is what other sites show of a link to a page of ours: its name, one number with its interval, and from how many
// reports it is.
package picture

import (
	"context"
	"net/http"
	"strings"

	"untick/server/aggregate"
	"untick/server/export"
	"untick/server/problem"
	"untick/server/store"
	"untick/server/web/chart"
	"untick/server/web/language"
	"untick/server/web/page"
	"untick/wasm/report"
)

// number is what a picture is about: of n reports so many found data given away.
type number struct {
	name  string
	about string // which reports, if not all of the page's
	of, n int
}

// Register adds the pictures of a site, of the comparisons, and the one of all other pages.
func Register(mux *http.ServeMux, f *page.Frame) {
	add := func(path string, read func(context.Context, *http.Request) (number, error)) {
		mux.Handle("GET "+path, page.Tagged(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if _, ok := page.Query(w, r); !ok {
				return
			}
			n, err := read(r.Context(), r)
			if err == errNoSite {
				problem.Write(w, problem.NotFound.With("Sites are named by their registrable domain, as example.org."))
				return
			}
			b, err := draw(f.About, n, err)
			if err != nil {
				f.Fail(w, err)
				return
			}
			export.PNG(w, b)
		})))
	}
	add(page.Picture, func(ctx context.Context, _ *http.Request) (number, error) {
		return over(ctx, f, "Boxes that were ticked for you")
	})
	for path, name := range map[string]string{"regions": "By the reporters’ region", "languages": "By the page’s language"} {
		add("/"+path+page.Picture, func(ctx context.Context, _ *http.Request) (number, error) { return over(ctx, f, name) })
	}
	add("/purposes"+page.Picture, func(ctx context.Context, _ *http.Request) (number, error) { return most(ctx, f) })
	add("/sites/{domain}"+page.Picture, func(ctx context.Context, r *http.Request) (number, error) { return of(ctx, f, r.PathValue("domain")) })
}

// over is over all sites.
func over(ctx context.Context, f *page.Frame, name string) (number, error) {
	sums, err := f.Store.Sums(ctx, "purpose")
	all := number{name: name}
	for _, s := range sums {
		all.of, all.n = all.of+s.Sharing, all.n+s.N
	}
	return all, err
}

// most is of the purpose with the largest share.
func most(ctx context.Context, f *page.Frame) (number, error) {
	sums, err := f.Store.Sums(ctx, "purpose")
	var first store.Sum
	for _, s := range sums {
		if first.N == 0 || s.Sharing*first.N > first.Sharing*s.N {
			first = s
		}
	}
	return number{"What the data is given away for", "on “" + page.Purpose(first.Value) + "”", first.Sharing, first.N}, err
}

// errNoSite is that a name is none that a site is listed under.
const errNoSite = constant("couldn't find a site of that name")

type constant string

func (c constant) Error() string { return string(c) }

// of is of one site.
func of(ctx context.Context, f *page.Frame, domain string) (number, error) {
	s, err := report.Registrable(domain)
	if err != nil || s.Domain != domain {
		return number{}, errNoSite
	}
	controls, err := f.Store.Controls(ctx, domain)
	all := number{name: domain}
	for _, c := range controls {
		all.of, all.n = all.of+aggregate.Given(c), all.n+c.N
	}
	return all, err
}

func draw(about page.About, n number, err error) ([]byte, error) {
	if err != nil {
		return nil, err
	}
	l := language.English
	low, high := aggregate.Interval(n.of, n.n)
	share := float64(n.of) / float64(max(n.n, 1))
	said := []string{
		strings.Join(strings.Fields("of "+l.Count(n.n)+" reports "+n.about+" found data given away at first sight."), " "),
		"95% interval " + l.Interval(low, high),
	}
	if n.n == 0 {
		said = []string{"Nothing to show: either nobody reported it, or " + about.WithheldWords() + "."}
	}
	notes := append([]string{"Anonymous reports of people who chose to send them; f" + about.WithheldWords()[1:] + "."}, about.Marks()...)
	return chart.Card(n.name, l.Percent(share), said, chart.Share{Of: share, Low: low, High: high, N: n.n}, notes...).Pixels()
}
