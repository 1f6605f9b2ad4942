// Package api is /api/v1: the published findings for programs, as openapi.json describes them.
//
// Lists come in parts. A part names the place where the next begins as an opaque cursor, which stays good while counts grow.
package api

import (
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"untick/server/export"
	"untick/server/network"
	"untick/server/problem"
	"untick/server/web/page"
)

//go:embed openapi.json
var document []byte

const (
	// Each is how many requests of one network a minute has.
	Each = 600

	mostRows  = 1000
	usualRows = 100
	maxQuery  = 2048 // bytes; a cursor takes up to 500
)

var (
	tooOften  = problem.Problem{Type: "urn:untick:problem:rate", Title: "Your network asks too often.", Status: http.StatusTooManyRequests}
	badCursor = problem.BadQuery.With("cursor is not a place that this list gave out.")
)

// API answers. Make it with New.
type API struct {
	frame *page.Frame
	now   func() time.Time
	from  func(*http.Request) (netip.Addr, error)
	rates network.Counter
}

// New makes it; from tells the address that a request comes from, which is counted for a minute and never kept.
func New(f *page.Frame, now func() time.Time, from func(*http.Request) (netip.Addr, error)) *API {
	return &API{frame: f, now: now, from: from, rates: network.Counter{Each: Each, Most: network.Most}}
}

// answer makes what a request is answered with: a value for JSON, or an error, which may be a refusal.
type answer func(r *http.Request, q url.Values) (any, error)

// refusal is an error that is the asker's.
type refusal struct{ problem.Problem }

func (r refusal) Error() string { return r.Title }

// Register adds the routes.
func (a *API) Register(mux *http.ServeMux) {
	for path, route := range map[string]struct {
		answer answer
		names  []string
	}{
		"totals":         {a.totals, nil},
		"sites":          {a.sites, siteParameters},
		"sites/{domain}": {a.site, nil},
		"findings":       {a.findings, findingParameters},
		"labels":         {a.labels, labelParameters},
		"changes":        {a.changes, changeParameters},
		"audits":         {a.audits, auditParameters},
		"answers":        {a.answers, answerParameters},
	} {
		mux.Handle("GET /api/v1/"+path, a.open(page.Tagged(a.json(route.answer, route.names))))
	}
	described := func(*http.Request, url.Values) (any, error) { return json.RawMessage(document), nil }
	mux.Handle("GET /api/v1/openapi.json", a.open(page.Tagged(a.json(described, nil))))
}

// open lets programs of any origin read the answers, and each network so many of them a minute.
func (a *API) open(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		head := w.Header()
		head.Set("Access-Control-Allow-Origin", "*")
		head.Set("Access-Control-Expose-Headers", "ETag, Link, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After")
		head.Set("Cross-Origin-Resource-Policy", "cross-origin")
		from, err := a.from(r)
		if err != nil {
			a.frame.Fail(w, err)
			return
		}
		now := a.now().Unix()
		verdict, left := a.rates.Count(uint32(now/60), from)
		reset := int(60 - now%60)
		head.Set("RateLimit-Limit", strconv.Itoa(Each))
		head.Set("RateLimit-Remaining", strconv.Itoa(left))
		head.Set("RateLimit-Reset", strconv.Itoa(reset))
		switch verdict {
		case network.Exhausted:
			p := tooOften
			p.RetryAfter = reset
			problem.Write(w, p)
		case network.Full:
			problem.Write(w, problem.Overloaded)
		default:
			h.ServeHTTP(w, r)
		}
	})
}

func (a *API) json(make answer, names []string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		q, err := query(r, names)
		var v any
		if err == nil {
			v, err = make(r, q)
		}
		if err == nil {
			err = export.JSON(w, v)
		}
		var refused refusal
		switch {
		case errors.As(err, &refused):
			problem.Write(w, refused.Problem)
		case err != nil:
			a.frame.Fail(w, err)
		}
	})
}

// query reads a query string that has only the named parameters, each at most once and none empty.
func query(r *http.Request, names []string) (url.Values, error) {
	if len(r.URL.RawQuery) > maxQuery {
		return nil, refusal{problem.BadQuery.With(fmt.Sprintf("It is longer than %d bytes.", maxQuery))}
	}
	values, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, refusal{problem.BadQuery}
	}
	for name, v := range values {
		if !slices.Contains(names, name) || len(v) > 1 || v[0] == "" || !utf8.ValidString(v[0]) ||
			strings.ContainsFunc(v[0], func(r rune) bool { return r < ' ' }) {
			return nil, refusal{problem.BadQuery.With("It may have, each once: " + strings.Join(names, ", "))}
		}
	}
	return values, nil
}

// limit is how many rows are asked for.
func limit(q url.Values) (int, error) {
	if q.Get("limit") == "" {
		return usualRows, nil
	}
	n, err := strconv.Atoi(q.Get("limit"))
	if err != nil || n < 1 || n > mostRows {
		return 0, refusal{problem.BadQuery.With(fmt.Sprintf("limit is from 1 to %d.", mostRows))}
	}
	return n, nil
}

// period reads from and to as epochs.
func (a *API) period(q url.Values) (from, to uint32, err error) {
	from, ok := a.frame.About.Epoch(q.Get("from"))
	to, okTo := a.frame.About.EpochEnding(q.Get("to"))
	if !ok || !okTo {
		return 0, 0, refusal{problem.BadQuery.With("from and to are dates, as 2026-11-24.")}
	}
	return from, to, nil
}

// cursor hides a place of two parts, the second of which has no space.
func cursor(first, second string) string {
	return base64.RawURLEncoding.EncodeToString([]byte(first + " " + second))
}

// uncursor reads what cursor wrote; "" is the beginning.
func uncursor(s string) (first, second string, err error) {
	if s == "" {
		return "", "", nil
	}
	b, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil || !utf8.Valid(b) {
		return "", "", refusal{badCursor}
	}
	first, second, ok := strings.Cut(string(b), " ")
	if !ok || first == "" || second == "" || strings.Contains(second, " ") {
		return "", "", refusal{badCursor}
	}
	return first, second, nil
}
