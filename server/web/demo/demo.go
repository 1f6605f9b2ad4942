// Package demo is the try-out's made-up sites: pages with preselected controls to point the extension at. They are served
// in a try-out only, under any host below localhost, so that each is a site of its own.
package demo

import (
	"crypto/rand"
	"embed"
	"html/template"
	"net"
	"net/http"
	"path"
	"strings"

	"untick/server/problem"
	"untick/server/web/page"
)

//go:embed index.html
var index embed.FS

//go:embed pages
var pages embed.FS

// sample is one of the pages for the list.
type sample struct {
	Host, Path, Title, About string
	URL                      string
}

var samples = []sample{
	{Host: "yunbao-pay", Path: "/demo/bill", Title: "云宝支付 · 年度账单", About: "The yearly statement of a pay service, in Chinese. At its foot, in tiny faint type, a ticked box agrees to the terms of a sister company that scores people. The statement opens without it."},
	{Host: "kramladen", Path: "/demo/konto", Title: "Kramladen · Mein Konto", About: "A shop’s account settings, in German: switches, boxes, a choice of several, a list, an inverted box, two controls in shadow roots and one in a frame, with harmless ones between them."},
	{Host: "harbourly", Path: "/demo/account", Title: "Harbourly · Account settings", About: "A social network’s account settings, in English: toggle buttons, switches, a box to untick, and the harmless ones that a keyword search takes for bad."},
}

// Demo serves the pages and remembers what was set on them.
type Demo struct {
	frame *page.Frame
	list  *page.Template
	pages *template.Template
	saved *saved
}

// New parses the pages.
func New(f *page.Frame) (*Demo, error) {
	list, err := f.Template(index, "index.html")
	if err != nil {
		return nil, err
	}
	t, err := template.New("").ParseFS(pages, "pages/*.html")
	if err != nil {
		return nil, err
	}
	return &Demo{frame: f, list: list, pages: t, saved: newSaved()}, nil
}

// Register adds the routes.
func (d *Demo) Register(mux *http.ServeMux) {
	mux.HandleFunc("GET /demo/{$}", d.index)
	mux.HandleFunc("GET /demo/bill", d.plain("bill.html"))
	mux.HandleFunc("GET /demo/bill/show", d.plain("bill_show.html"))
	mux.HandleFunc("GET /demo/konto", d.settings("konto", "konto.html"))
	mux.HandleFunc("GET /demo/konto/frame", d.settings("konto", "konto_frame.html"))
	mux.HandleFunc("GET /demo/account", d.settings("account", "account.html"))
	mux.HandleFunc("POST /demo/save", d.save)
	mux.HandleFunc("GET /demo/files/{name}", d.file)
}

func (d *Demo) index(w http.ResponseWriter, r *http.Request) {
	if _, ok := page.Query(w, r); !ok {
		return
	}
	_, port, err := net.SplitHostPort(r.Host)
	if err == nil {
		port = ":" + port
	}
	list := make([]sample, len(samples))
	for i, s := range samples {
		s.URL = "http://" + s.Host + ".localhost" + port + s.Path
		list[i] = s
	}
	d.frame.HTML(w, r, http.StatusOK, d.list, page.View{Title: "Demo pages", Nav: "demo", Main: list})
}

// policy lets a demo page be what real ones are: with scripts and styles of its own, but nobody else's.
const policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
	"connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"

func (d *Demo) render(w http.ResponseWriter, name string, data any) {
	var b strings.Builder
	if err := d.pages.ExecuteTemplate(&b, name, data); err != nil {
		d.frame.Fail(w, err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Security-Policy", policy)
	h.Set("Cache-Control", "no-store")
	w.Write([]byte(b.String())) // an error here means that the client has gone
}

func (d *Demo) plain(name string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if _, ok := page.Query(w, r, "id"); ok {
			d.render(w, name, nil)
		}
	}
}

// settings serves a page that remembers. Whoever comes without an id is given one, so that a reload shows what was saved.
func (d *Demo) settings(of, name string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		values, ok := page.Query(w, r, "id")
		if !ok {
			return
		}
		id := values.Get("id")
		if id == "" {
			w.Header().Set("Cache-Control", "no-store")
			http.Redirect(w, r, r.URL.Path+"?id="+rand.Text()[:10], http.StatusSeeOther)
			return
		}
		if !validID(id) {
			problem.Write(w, problem.BadQuery.With("id may have up to 64 letters, digits and hyphens."))
			return
		}
		d.render(w, name, state{id, d.saved.get(of, id)})
	}
}

func (d *Demo) file(w http.ResponseWriter, r *http.Request) {
	types := map[string]string{".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8"}
	name := r.PathValue("name")
	t := types[path.Ext(name)]
	b, err := pages.ReadFile("pages/" + name)
	if err != nil || t == "" {
		problem.Write(w, problem.NotFound)
		return
	}
	w.Header().Set("Content-Type", t)
	w.Header().Set("Cache-Control", "no-cache")
	w.Write(b)
}
