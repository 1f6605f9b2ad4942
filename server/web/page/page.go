// Package page is the frame that every page of the site stands in: layout, style, headers, the words for the vocabulary,
// and the rule that each view is to be had as HTML, JSON, CSV and Parquet at the same address.
package page

import (
	"bytes"
	"cmp"
	"embed"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"untick/server/export"
	"untick/server/problem"
	"untick/server/store"
	"untick/server/web/chart"
	"untick/server/web/language"
)

//go:embed layout.html style.css icon.svg
var files embed.FS

// About is what the pages say of the server itself. It is part of every JSON answer.
type About struct {
	Trial        bool `json:"trial"`               // one operator plays both parties
	Synthetic    bool `json:"synthetic,omitempty"` // the data is made up
	K            int  `json:"k"`
	EpochSeconds int  `json:"epoch_seconds"`
}

// WithheldWords is the value that stands in the data where there is too little to show. Templates write {{withheld}}: they call
// functions and never methods, see server/cmd/worker/build.sh.
func (a About) WithheldWords() string { return a.Withheld(language.English) }

// Withheld is the same in a language.
func (a About) Withheld(l *language.Language) string {
	return l.Sayf("fewer than %d reporters: withheld", a.K)
}

// Day is the date on which an epoch begins, UTC.
func (a About) Day(epoch uint32) string {
	return time.Unix(int64(epoch)*int64(a.EpochSeconds), 0).UTC().Format(time.DateOnly)
}

// epochWords is an epoch's length in words.
func (a About) epochWords(l *language.Language) string {
	switch d := time.Duration(a.EpochSeconds) * time.Second; {
	case d == 24*time.Hour:
		return l.Say("a day")
	case d == 7*24*time.Hour:
		return l.Say("a week")
	case d%(24*time.Hour) == 0:
		return l.Sayf("%d days", d/(24*time.Hour))
	default:
		return d.String()
	}
}

// Frame renders pages.
type Frame struct {
	About    About
	Store    *store.Store
	Log      *slog.Logger
	Releases bool // the server has a page of them

	Origin func(*http.Request) string // a request's own scheme and host
}

// View is what the layout needs of a page.
type View struct {
	Title string // a language.Word, or a name
	Nav   string // which of the navigation's links is this page's
	Data  string // path at which, with .json or .csv after it, the page is to be had as data; "" if not
	Feed  bool   // it is to be had as Atom too, at Data with .atom; Answer says so
	Shown string // path of the picture that other sites show of a link to it; "" is that of all pages
	Query string // the page's query string with its question mark, or ""
	Main  any
	About About

	Parquet, Releases bool // its data is to be had as Parquet, and there are releases; HTML says so

	Languages  []edition // that the page is to be had in; HTML says so
	Alternates []edition // the same with whole addresses, for search engines
}

// edition is a page in one of the languages.
type edition struct {
	Tag, Name, URL string
	Current        bool
}

// HTML answers with a page. It is rendered to the end first, so that an error never leaves half a page behind.
func (f *Frame) HTML(w http.ResponseWriter, r *http.Request, status int, t *Template, v View) {
	v.About, v.Parquet, v.Releases = f.About, export.HasParquet, f.Releases
	l := language.Of(r)
	v.edit(r, l, f.Origin)
	if v.Shown = f.Origin(r) + cmp.Or(v.Shown, Picture); !chart.HasPNG {
		v.Shown = ""
	}
	var b bytes.Buffer
	if err := t.execute(&b, l, v); err != nil {
		f.Fail(w, err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Language", l.Tag)
	// connect-src is for checkers that look for robots.txt from within the page; there is no script to connect.
	h.Set("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "+
		"base-uri 'none'; frame-ancestors 'none'")
	h.Set("Cache-Control", "no-cache")
	w.WriteHeader(status)
	w.Write(b.Bytes()) // an error here means that the client has gone
}

// edit lists the languages that a page is to be had in: all of them where it has an address.
func (v *View) edit(r *http.Request, l *language.Language, origin func(*http.Request) string) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead || !language.IsPage(r.URL.Path) {
		return
	}
	address := r.URL.EscapedPath()
	if r.URL.RawQuery != "" {
		address += "?" + r.URL.RawQuery
	}
	at := origin(r)
	for _, o := range language.All {
		v.Languages = append(v.Languages, edition{o.Tag, o.Name, o.Local(address), o == l})
		v.Alternates = append(v.Alternates, edition{Tag: o.Tag, URL: at + o.Local(address)})
	}
	v.Alternates = append(v.Alternates, edition{Tag: "x-default", URL: at + address})
}

// Fail answers an error that is the server's own.
func (f *Frame) Fail(w http.ResponseWriter, err error) {
	f.Log.Error("couldn't make a page", "error", err)
	problem.Write(w, problem.Internal)
}

// Files answers the style sheet and the icon.
func Files() http.Handler {
	types := map[string]string{"style.css": "text/css; charset=utf-8", "icon.svg": "image/svg+xml"}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(r.URL.Path, "/")
		b, err := files.ReadFile(name)
		if err != nil || types[name] == "" {
			problem.Write(w, problem.NotFound)
			return
		}
		w.Header().Set("Content-Type", types[name])
		w.Header().Set("Cache-Control", "max-age=300")
		w.Write(b)
	})
}

// maxQuery bounds a query string and, in runes, each of its values.
const (
	maxQuery = 512
	maxValue = 100
)

// Query reads a query string that has only the named parameters, each at most once. ok is false when the problem was
// already answered.
func Query(w http.ResponseWriter, r *http.Request, names ...string) (url.Values, bool) {
	if len(r.URL.RawQuery) > maxQuery {
		problem.Write(w, problem.BadQuery.With(fmt.Sprintf("It is longer than %d bytes.", maxQuery)))
		return nil, false
	}
	values, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		problem.Write(w, problem.BadQuery)
		return nil, false
	}
	for name, v := range values {
		bad := !slices.Contains(names, name) || len(v) > 1 || utf8.RuneCountInString(v[0]) > maxValue || !utf8.ValidString(v[0])
		if bad || strings.ContainsFunc(v[0], func(r rune) bool { return r < ' ' }) {
			problem.Write(w, problem.BadQuery.With("It may have, each once: "+strings.Join(names, ", ")))
			return nil, false
		}
	}
	return values, true
}

// Forms are what a view is made into besides HTML and JSON, which says what View.Main says. One that it has not is nil.
type Forms struct {
	Table func() export.Table   // for CSV and Parquet
	Feed  func() export.Feed    // for Atom
	Chart func() *chart.Drawing // for SVG and PNG
}

// Answer writes a view in the form that its address asks for.
func (f *Frame) Answer(w http.ResponseWriter, r *http.Request, forms Forms, t *Template, v View) {
	var err error
	_, format := Format(r.URL.Path)
	switch {
	case format == "json":
		err = export.JSON(w, v.Main)
	case format == "csv" && forms.Table != nil:
		err = export.CSV(w, forms.Table())
	case format == "parquet" && forms.Table != nil:
		err = export.WriteParquet(w, forms.Table(), v.Data+".csv"+v.Query)
	case format == "atom" && forms.Feed != nil:
		feed := forms.Feed()
		if f.About.Synthetic {
			feed.Title = "Made-up data. " + feed.Title
		}
		export.Atom(w, v.Data, v.Query, feed)
	case format == "svg" && forms.Chart != nil:
		export.SVG(w, forms.Chart().SVG())
	case format == "png" && forms.Chart != nil:
		err = picture(w, forms.Chart(), v.Data+".svg"+v.Query)
	case format != "html":
		problem.Write(w, problem.NotFound)
	default:
		v.Feed = forms.Feed != nil
		f.HTML(w, r, http.StatusOK, t, v)
	}
	if err != nil {
		f.Fail(w, err)
	}
}

// forms are the endings of a path that ask for a form.
var forms = []string{"json", "csv", "parquet", "atom", "svg", "png"}

// Format splits the form that a path asks for off its end, html without one.
func Format(path string) (rest, format string) {
	for _, f := range forms {
		if rest, ok := strings.CutSuffix(path, "."+f); ok {
			return rest, f
		}
	}
	return path, "html"
}
