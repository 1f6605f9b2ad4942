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
	return d.Alone(append(notes, f.About.Marks()...)...)
}

// Marks are what is said on each picture of a server whose data is none.
func (a About) Marks() (all []string) {
	if a.Trial {
		all = append(all, "From a try-out server: not data.")
	}
	if a.Synthetic {
		all = append(all, "Made up, to try the site out: not data.")
	}
	return all
}

// Picture is what a page's path ends with for what other sites show of a link to it.
const Picture = "/picture.png"

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
