package server

import (
	"net/http"
	"runtime"

	"untick/server/metrics"
	"untick/server/problem"
	"untick/server/store"
)

// Operations are the routes for whoever runs the server: they are listened for on an address of their own, on loopback.
func (s *Server) Operations() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", s.health)
	mux.HandleFunc("GET /readyz", s.readiness)
	mux.HandleFunc("GET /metrics", s.metrics)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !loopbackHost(r.Host) {
			problem.Write(w, problem.Unreachable)
			return
		}
		mux.ServeHTTP(w, r)
	})
}

// readiness: the database takes writes, keys can be had, and the end has not begun. Health says no more than that the
// program answers; a server that is not ready is left alone, one that is not healthy is started again.
func (s *Server) readiness(w http.ResponseWriter, r *http.Request) {
	var why string
	switch {
	case s.stopping.Load():
		why = "It is stopping."
	case s.aggregates() && s.config.Store.PingWriter(r.Context()) != nil:
		why = "The database does not take writes."
	case s.randomizes():
		if _, err := s.randomness.Key(r.Context()); err != nil {
			why = "The epoch's key cannot be had."
		}
	default:
		if _, err := s.other.publicKey(r.Context()); err != nil {
			why = "The other party does not say its key."
		}
	}
	if why != "" {
		plain(w, http.StatusServiceUnavailable, why+"\n")
		return
	}
	plain(w, http.StatusOK, "ready\n")
}

func plain(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	w.Write([]byte(text)) // an error here means that the client has gone
}

// metrics answers GET /metrics.
func (s *Server) metrics(w http.ResponseWriter, r *http.Request) {
	var totals store.Totals
	if s.aggregates() {
		var err error
		if totals, err = s.config.Store.Totals(r.Context()); err != nil {
			s.config.Log.Error("couldn't read the totals", "error", err)
			problem.Write(w, problem.Internal)
			return
		}
	}
	w.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	t := &metrics.Text{W: w}
	t.Family("untick_requests_total", "counter", "Answers by route and status; enveloped ones came through the relay.", s.answers.Samples()...)
	t.One("untick_connections", "gauge", "Open connections.", float64(s.connections.Load()))
	t.One("untick_goroutines", "gauge", "Goroutines.", float64(runtime.NumGoroutine()))
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	t.One("untick_memory_bytes", "gauge", "Memory that the program holds of the system's.", float64(m.Sys-m.HeapReleased))
	if s.aggregates() {
		storeMetrics(t, s.config.Store.Stats(), totals)
	}
}

func storeMetrics(t *metrics.Text, now store.Stats, totals store.Totals) {
	t.One("untick_ingest_queue", "gauge", "Reports that wait for the disk.", float64(now.Queued))
	t.One("untick_ingest_queue_limit", "gauge", "Length from which on reports are answered 503.", float64(now.QueueLimit))
	acknowledged := func(is string, n uint64) metrics.Sample {
		return metrics.Sample{Labels: []string{"is", is}, Value: float64(n)}
	}
	t.Family("untick_reports_committed_total", "counter", "Reports whose commit is on the disk.",
		acknowledged("new", now.New), acknowledged("repeated", now.Repeated))
	t.One("untick_reports_failed_total", "counter", "Reports whose commit failed.", float64(now.Failed))
	t.Histogram("untick_commit_size", "Reports a commit.", store.CommitSizes[:], now.Commits[:], float64(now.New+now.Repeated))
	t.One("untick_commit_seconds_total", "counter", "Time spent in commits.", now.CommitTime.Seconds())
	state := func(name string, n int) metrics.Sample {
		return metrics.Sample{Labels: []string{"state", name}, Value: float64(n)}
	}
	t.Family("untick_reports", "gauge", "Reports ever taken, by what became of them.",
		state("counted", totals.Counted), state("refused", totals.Refused), state("unread", totals.Unread),
		state("sealed", totals.Accepted-totals.Counted-totals.Refused-totals.Unread))
	t.Family("untick_groups", "gauge", "Groups: those ever opened, and those there now that are not.",
		state("open", totals.Open), state("sealed", totals.Sealed))
	t.One("untick_sites", "gauge", "Sites with something to show.", float64(totals.Sites))
}

// counted counts a multiplexer's answers under its routes' patterns.
func (s *Server) counted(prefix string, mux *http.ServeMux) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		rec := &metrics.Recorder{ResponseWriter: w}
		defer func() {
			route := r.Pattern
			if route == "" {
				route = "none"
			}
			s.answers.Add(prefix+route, rec.Status())
		}()
		mux.ServeHTTP(rec, r)
	})
}
