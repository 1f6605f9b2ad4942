// Package methodology is the page that says how the figures come about and what they cannot say.
package methodology

import (
	"embed"
	"net/http"

	"untick/server/web/language"
	"untick/server/web/page"
)

//go:embed methodology.html
var files embed.FS

// Handler answers GET /methodology.
func Handler(f *page.Frame) (http.Handler, error) {
	t, err := f.Template(files, "methodology.html")
	if err != nil {
		return nil, err
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, ok := page.Query(w, r); ok {
			f.HTML(w, r, http.StatusOK, t, page.View{Title: language.Word("Methodology"), Nav: "methodology", Main: f.About})
		}
	}), nil
}
