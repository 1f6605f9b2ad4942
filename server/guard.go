package server

import (
	"mime"
	"net"
	"net/http"
	"path"
	"runtime/debug"
	"slices"
	"strings"

	"untick/server/metrics"
	"untick/server/problem"
)

// madeUp is the answer to whatever would mix real data with made-up data.
var madeUp = problem.New(http.StatusForbidden, "synthetic", "This server shows made-up data, and takes nothing in.")

// guard wraps the routes: headers that every answer has, no foreign host names, and a request's panic ends that request
// only.
func (s *Server) guard(mux *http.ServeMux) http.Handler {
	return http.HandlerFunc(func(out http.ResponseWriter, r *http.Request) {
		w := &metrics.Recorder{ResponseWriter: out}
		defer func() {
			if r.Pattern != "" {
				s.answers.Add(r.Pattern, w.Status())
				return
			}
			s.answers.Add("none", w.Status())
		}()
		h := w.Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		if s.secure(r) {
			h.Set("Strict-Transport-Security", "max-age=31536000")
		}
		h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'") // pages set their own
		defer func() {
			if v := recover(); v != nil && v != http.ErrAbortHandler {
				// The pattern, not the address: the path names the site that somebody looked up.
				s.config.Log.Error("panic", "route", r.Pattern, "value", v, "stack", string(debug.Stack()))
				problem.Write(w, problem.Internal)
			}
		}()
		// A page elsewhere could point its own name at this address and read the answers as its own.
		if !loopbackHost(r.Host) && !s.named(r.Host) {
			problem.Write(w, problem.Unreachable)
			return
		}
		if s.synthetic && !s.config.Filling {
			if r.Method == http.MethodPost {
				problem.Write(w, madeUp)
				return
			}
			if name := path.Base(r.URL.Path); strings.Contains(name, ".") {
				h.Set("Content-Disposition", mime.FormatMediaType("inline", map[string]string{"filename": "synthetic-" + name}))
			}
		}
		handler, pattern := mux.Handler(r)
		if pattern == "" {
			unrouted(w, r, handler)
			return
		}
		mux.ServeHTTP(w, r)
	})
}

// unrouted answers what no route takes: the multiplexer knows whether it is the address or the method, and says so as text.
func unrouted(w http.ResponseWriter, r *http.Request, handler http.Handler) {
	probe := &probe{header: http.Header{}, status: http.StatusOK}
	handler.ServeHTTP(probe, r)
	switch probe.status {
	case http.StatusMethodNotAllowed:
		w.Header().Set("Allow", probe.header.Get("Allow"))
		problem.Write(w, problem.New(probe.status, "method", "This address does not take this method."))
	case http.StatusNotFound:
		problem.Write(w, problem.NotFound)
	default:
		handler.ServeHTTP(w, r) // a redirect to the path's clean form
	}
}

// probe takes an answer's status and headers and drops its body.
type probe struct {
	header http.Header
	status int
}

func (p *probe) Header() http.Header         { return p.header }
func (p *probe) WriteHeader(status int)      { p.status = status }
func (p *probe) Write(b []byte) (int, error) { return len(b), nil }

// named reports whether a Host header is one of the names that the server was given.
func (s *Server) named(hostport string) bool {
	host := hostport
	if h, _, err := net.SplitHostPort(hostport); err == nil {
		host = h
	}
	return slices.Contains(s.config.Hosts, strings.ToLower(host))
}

// loopbackHost reports whether a Host header names this machine.
func loopbackHost(hostport string) bool {
	host := hostport
	if h, _, err := net.SplitHostPort(hostport); err == nil {
		host = h
	}
	host = strings.TrimSuffix(strings.Trim(strings.ToLower(host), "[]"), ".")
	if host == "localhost" || strings.HasSuffix(host, ".localhost") {
		return true
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}
