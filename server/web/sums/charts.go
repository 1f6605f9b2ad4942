package sums

import (
	"net/http"
	"slices"

	"untick/server/problem"
	"untick/server/web/chart"
	"untick/server/web/page"
)

// ChartHandler answers GET /purposes/charts/{chart}: the small chart of a purpose by itself, as picture and as data.
func ChartHandler(f *page.Frame) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name, format := page.Format(r.PathValue("chart"))
		if _, ok := page.Query(w, r); !ok {
			return
		}
		v, err := load(r, f, "purposes")
		if err != nil {
			f.Fail(w, err)
			return
		}
		at := slices.IndexFunc(v.Matrix, func(l line) bool { return l.Purpose == name })
		if at < 0 {
			problem.Write(w, problem.NotFound.With("Either nobody reported that purpose, or "+v.Withheld+"."))
			return
		}
		if format == "html" {
			http.Redirect(w, r, v.Path+"#cross", http.StatusFound)
			return
		}
		of := &view{About: v.About, Facet: v.Facet, Rows: []row{v.Rows[at]}, Withheld: v.Withheld}
		for _, c := range v.Matrix[at].Cells {
			if c.N > 0 {
				of.Cells = append(of.Cells, c)
			}
		}
		path := v.Path + "/charts/" + name
		f.Answer(w, r, page.Forms{Table: of.table, Chart: func() *chart.Drawing {
			return f.Alone(r, v.Matrix[at].drawing, of.Rows[0].N, v.Path+"#cross")
		}}, nil, page.View{Data: path, Main: of})
	})
}
