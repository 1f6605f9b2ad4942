package page

import (
	"net/http"
	"strings"

	"untick/server/problem"
	"untick/server/web/language"
)

// Register adds a page's route in every language. Forms other than HTML have none, so that each is at one address only.
func Register(mux *http.ServeMux, path string, h http.Handler) {
	mux.Handle("GET "+path, h)
	bare, first := strings.CutSuffix(path, "/{$}")
	for _, l := range language.All {
		if l.Root == "" {
			continue
		}
		if first {
			mux.Handle("GET "+l.Root+bare, http.RedirectHandler(l.Root+bare+"/", http.StatusMovedPermanently))
		}
		mux.HandleFunc("GET "+l.Root+path, func(w http.ResponseWriter, r *http.Request) {
			if !language.IsPage(r.URL.Path) {
				problem.Write(w, problem.NotFound)
				return
			}
			h.ServeHTTP(w, l.Asked(r))
		})
	}
}
