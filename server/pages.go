package server

import (
	"errors"
	"net/http"

	"untick/server/web/anonymity"
	"untick/server/web/answers"
	"untick/server/web/audits"
	"untick/server/web/changes"
	"untick/server/web/compare"
	"untick/server/web/data"
	"untick/server/web/demo"
	"untick/server/web/front"
	"untick/server/web/methodology"
	"untick/server/web/page"
	"untick/server/web/picture"
	"untick/server/web/reference"
	"untick/server/web/site"
	"untick/server/web/sitemap"
	"untick/server/web/sites"
	"untick/server/web/sums"
)

// pages are the routes for people, in every language; each view is data at the same path with its form after it.
func (s *Server) pages(mux *http.ServeMux, frame *page.Frame) error {
	var failed error
	view := func(path string, h http.Handler, err error, forms ...string) {
		failed = errors.Join(failed, err)
		if err != nil {
			return
		}
		page.Register(mux, path, page.Tagged(h))
		for _, form := range forms {
			mux.Handle("GET "+path+"."+form, page.Tagged(h))
		}
	}
	h, err := front.Handler(frame)
	view("/{$}", h, err)
	h, err = sites.Handler(frame)
	view("/sites", h, err, "json", "csv", "parquet", "atom")
	h, err = site.Handler(frame)
	view("/sites/{domain}", h, err)
	mux.Handle("GET /sites/{domain}/charts/{chart}", page.Tagged(site.ChartHandler(frame)))
	mux.Handle("GET /sites/{domain}/badge.svg", page.Tagged(site.BadgeHandler(frame)))
	h, err = site.EmbedHandler(frame)
	view("/embed/sites/{domain}", h, err)
	for name := range sums.Paths {
		mux.Handle("GET /"+name+"/charts/{chart}", page.Tagged(sums.ChartHandler(frame, name)))
		h, err = sums.Handler(frame, name)
		view("/"+name, h, err, "json", "csv", "parquet", "atom", "svg", "png")
	}
	h, err = changes.Handler(frame)
	view("/changes", h, err, "json", "csv", "parquet", "atom")
	h, err = compare.Handler(frame)
	view("/compare", h, err, "json", "csv", "parquet", "atom", "svg", "png")
	h, err = data.Handler(frame)
	view("/data", h, err, "json", "csv", "parquet")
	h, err = audits.Handler(frame)
	view("/audits", h, err, "json", "csv", "parquet", "atom")
	h, err = answers.Handler(frame)
	view("/disputes", h, err, "json", "csv", "parquet", "atom")
	h, err = reference.Handler(frame)
	view("/api", h, err)
	h, err = methodology.Handler(frame)
	view("/methodology", h, err)
	h, err = anonymity.Handler(frame)
	view("/anonymity", h, err)
	picture.Register(mux, frame)
	sitemap.Register(mux, frame, s.origin)
	mux.Handle("GET /style.css", page.Files())
	mux.Handle("GET /icon.svg", page.Files())
	samples, err := demo.New(frame)
	if err == nil && s.config.Role == All {
		samples.Register(mux)
	}
	return errors.Join(failed, err)
}
