package sums

import (
	"net/http"
	"slices"

	"untick/server/problem"
	"untick/server/web/chart"
	"untick/server/web/page"
)

// ChartHandler answers GET /{name}/charts/{chart} for one of Paths: the small chart of a value by itself, as picture and as data.
func ChartHandler(f *page.Frame, path string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name, format := page.Format(r.PathValue("chart"))
		if _, ok := page.Query(w, r); !ok {
			return
		}
		v, err := load(r, f, path)
		if err != nil {
			f.Fail(w, err)
			return
		}
		at := slices.IndexFunc(v.Matrix, func(l line) bool { return l.Value == name })
		if at < 0 {
			problem.Write(w, problem.NotFound.With("Either nobody reported that, or "+v.Withheld+"."))
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
		f.Answer(w, r, page.Forms{Table: of.table, Chart: func() *chart.Drawing {
			return f.Alone(r, v.Matrix[at].drawing, of.Rows[0].N, v.Path+"#cross")
		}}, nil, page.View{Data: v.Path + "/charts/" + name, Main: of})
	})
}
