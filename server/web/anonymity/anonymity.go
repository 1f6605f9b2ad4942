// Package anonymity is the page that explains in plain words what a report holds, who can see what of it, and what is
// not protected.
package anonymity

import (
	"embed"
	"net/http"

	"untick/server/store"
	"untick/server/web/language"
	"untick/server/web/page"
	"untick/wasm/report"
	"untick/wasm/threshold"
)

//go:embed anonymity.html
var files embed.FS

type view struct {
	page.About
	Totals                                  store.Totals
	Sealed                                  int
	ReportSize, MeasurementSize, LabelBytes int
	Tokens                                  int
	Sample                                  *sample
}

// Handler answers GET /anonymity.
func Handler(f *page.Frame) (http.Handler, error) {
	t, err := f.Template(files, "anonymity.html")
	if err != nil {
		return nil, err
	}
	// Sealed once: the page is not a way to keep the server busy.
	example, err := makeSample(f.About.K, 1)
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
		f.HTML(w, r, http.StatusOK, t, page.View{Title: language.Word("Anonymity"), Nav: "anonymity", Main: view{
			f.About, totals, totals.Accepted - totals.Counted - totals.Refused,
			threshold.ReportSize(f.About.K), report.MeasurementSize, report.LabelTextSize,
			threshold.Tokens(f.About.K), example,
		}})
	}), nil
}
