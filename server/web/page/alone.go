package page

import (
	"net/http"

	"untick/server/export"
	"untick/server/problem"
	"untick/server/web/chart"
	"untick/server/web/language"
)

// Alone is a chart as it can leave the page at a path with a query: with how many reports it counts, what its bar is, and where it
// is from.
func (f *Frame) Alone(r *http.Request, d *chart.Drawing, n int, path string) *chart.Drawing {
	notes := []string{
		"n = " + language.English.Count(n) + " reports. Pale: the 95% interval, by Wilson. Dotted: " + f.About.WithheldWords() + ".",
		"Untick, " + f.Origin(r) + path,
	}
	if f.About.Trial {
		notes = append(notes, "From a try-out server: not data.")
	}
	return d.Alone(notes...)
}

// picture answers with a chart in pixels, or with where its shapes are on a server that cannot draw these.
func picture(w http.ResponseWriter, d *chart.Drawing, svg string) error {
	if !chart.HasPNG {
		problem.Write(w, problem.NoForm.With("A Worker has no room for what draws PNG. The same chart is at "+svg+"."))
		return nil
	}
	b, err := d.Pixels()
	if err == nil {
		export.PNG(w, b)
	}
	return err
}
