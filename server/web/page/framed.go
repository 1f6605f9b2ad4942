package page

import (
	"bytes"
	"html/template"
	"io/fs"
	"net/http"

	"untick/server/web/language"
)

// Standalone parses a page that stands without the layout; name is also the pattern's first file.
func (f *Frame) Standalone(pages fs.FS, name, pattern string) (*Template, error) {
	return parsed(func(l *language.Language) (*template.Template, error) {
		return add(template.New(name).Funcs(functions(f.About, l)), l, pages, pattern)
	})
}

// Framed answers with a page that stands in a frame of somebody else's: the only kind that may. It has no form and no script, so
// that there is nothing that a click through another page could do.
func (f *Frame) Framed(w http.ResponseWriter, r *http.Request, t *Template, main any) {
	var b bytes.Buffer
	l := language.Of(r)
	if err := t.execute(&b, l, main); err != nil {
		f.Fail(w, err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Language", l.Tag)
	h.Set("Content-Security-Policy", "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *")
	h.Set("Cross-Origin-Resource-Policy", "cross-origin")
	h.Set("Cache-Control", "no-cache")
	w.Write(b.Bytes()) // an error here means that the client has gone
}
