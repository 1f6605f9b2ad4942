// Package reference is the page that tells programmers of the API: its paths, its rules, and examples in four languages.
package reference

import (
	"embed"
	"net/http"
	"strings"

	"untick/server/api"
	"untick/server/web/language"
	"untick/server/web/page"
)

//go:embed reference.html
var files embed.FS

// The examples say https://untick.example where the server's own address belongs.
//
//go:embed examples
var examples embed.FS

type view struct {
	page.About
	Each     int // requests a minute
	Paths    []api.Operation
	Examples []example
}

type example struct{ Title, Code string }

// Handler answers GET /api.
func Handler(f *page.Frame) (http.Handler, error) {
	t, err := f.Template(files, "reference.html")
	if err != nil {
		return nil, err
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, ok := page.Query(w, r); !ok {
			return
		}
		paths, err := api.Operations()
		if err != nil {
			f.Fail(w, err)
			return
		}
		v := view{About: f.About, Each: api.Each, Paths: paths}
		for _, e := range [][2]string{{"curl", "curl.sh"}, {"Python", "python.py"}, {"JavaScript", "javascript.mjs"}, {"R", "r.R"}} {
			code, err := examples.ReadFile("examples/" + e[1])
			if err != nil {
				f.Fail(w, err)
				return
			}
			v.Examples = append(v.Examples, example{e[0], strings.ReplaceAll(string(code), "https://untick.example", f.Origin(r))})
		}
		f.HTML(w, r, http.StatusOK, t, page.View{Title: language.Word("API"), Nav: "data", Main: v})
	}), nil
}
