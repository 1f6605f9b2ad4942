// Package server is Untick's server: it takes in sealed reports, opens those that enough installs agree on, and shows
// researchers what came of it. This file is its composition and its whole route table.
package server

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"untick/server/aggregate"
	"untick/server/export"
	"untick/server/ingest"
	"untick/server/problem"
	"untick/server/randomness"
	"untick/server/store"
	"untick/server/web/anonymity"
	"untick/server/web/demo"
	"untick/server/web/front"
	"untick/server/web/page"
	"untick/server/web/site"
	"untick/server/web/sites"
	"untick/wasm/threshold"
)

// Config is what a server is made of.
type Config struct {
	Store *store.Store
	Keys  randomness.Keys
	Log   *slog.Logger
	Now   func() time.Time
	K     int           // reports that open a group
	Epoch time.Duration // whole seconds
}

// Server plays both parties, on loopback only, to try Untick out. The parties on their own are routed in the same table
// once a relay stands between them.
type Server struct {
	config     Config
	aggregator *aggregate.Aggregator
	randomness *randomness.Server
	handler    http.Handler
}

// New checks the configuration and builds the routes.
func New(ctx context.Context, c Config) (*Server, error) {
	if c.K < threshold.MinK || c.K > threshold.MaxK {
		return nil, fmt.Errorf("couldn't use k = %d: it must be from %d to %d", c.K, threshold.MinK, threshold.MaxK)
	}
	if c.Epoch < time.Second || c.Epoch%time.Second != 0 {
		return nil, fmt.Errorf("couldn't use epochs of %v: they must be whole seconds", c.Epoch)
	}
	if err := c.Store.HoldEpoch(ctx, c.Epoch); err != nil {
		return nil, err
	}
	s := &Server{config: c}
	s.aggregator = aggregate.New(c.Store, c.Log, s.epoch)
	s.randomness = randomness.New(c.Keys, c.Log, s.epoch)
	mux, err := s.routes()
	if err != nil {
		return nil, err
	}
	s.handler = s.guard(mux)
	return s, nil
}

// routes is the whole table.
func (s *Server) routes() (*http.ServeMux, error) {
	about := page.About{Trial: true, K: s.config.K, EpochSeconds: int(s.config.Epoch / time.Second)}
	frame := &page.Frame{About: about, Store: s.config.Store, Log: s.config.Log}
	mux := http.NewServeMux()

	mux.HandleFunc("GET /healthz", s.health)
	mux.HandleFunc("GET /v1/config", s.describe)
	mux.Handle("POST /v1/randomness", s.randomness.Handler())
	mux.Handle("POST /v1/report", ingest.Handler(ingest.Config{
		Store: s.config.Store, K: s.config.K, Epochs: s.epochs, Added: s.aggregator.Wake, Log: s.config.Log,
	}))

	list, errList := sites.Handler(frame)
	one, errOne := site.Handler(frame)
	first, errFirst := front.Handler(frame)
	explained, errExplained := anonymity.Handler(frame)
	samples, errSamples := demo.New(frame)
	if err := errors.Join(errList, errOne, errFirst, errExplained, errSamples); err != nil {
		return nil, err
	}
	mux.Handle("GET /{$}", first)
	mux.Handle("GET /sites", list)
	mux.Handle("GET /sites.json", list)
	mux.Handle("GET /sites.csv", list)
	mux.Handle("GET /sites/{domain}", one)
	mux.Handle("GET /anonymity", explained)
	mux.Handle("GET /style.css", page.Files())
	mux.Handle("GET /icon.svg", page.Files())
	samples.Register(mux)
	return mux, nil
}

// ServeHTTP implements http.Handler.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.handler.ServeHTTP(w, r) }

// Run aggregates until ctx ends.
func (s *Server) Run(ctx context.Context) { s.aggregator.Run(ctx) }

// epoch is the current one: whole epochs since 1970.
func (s *Server) epoch() uint32 {
	return uint32(s.config.Now().Unix() / int64(s.config.Epoch/time.Second))
}

// epochs are those that reports are taken for: the current one, for a try-out should show something at once, and the one
// before, for what was sealed just before its end.
func (s *Server) epochs() (oldest, newest uint32) {
	now := s.epoch()
	return max(now, 1) - 1, now
}

func (s *Server) health(w http.ResponseWriter, r *http.Request) {
	if err := s.config.Store.Ping(r.Context()); err != nil {
		problem.Write(w, problem.Overloaded.With("The database does not answer."))
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.Write([]byte("ok\n"))
}

// publicKey is one epoch's key of the randomness server.
type publicKey struct {
	Epoch uint32 `json:"epoch"`
	Key   string `json:"key"` // base64 of 32 bytes
}

// description is GET /v1/config's answer.
type description struct {
	Protocol int      `json:"protocol"`
	Roles    []string `json:"roles"`
	page.About
	Epoch      uint32      `json:"epoch"`
	Send       string      `json:"send"` // "now", or "next_epoch": when reports of an epoch are taken
	PublicKeys []publicKey `json:"public_keys"`
}

func (s *Server) describe(w http.ResponseWriter, r *http.Request) {
	key, err := s.randomness.Key(r.Context())
	if err != nil {
		s.config.Log.Error("couldn't use the epoch's key", "error", err)
		problem.Write(w, problem.Internal)
		return
	}
	public := key.Public()
	err = export.JSON(w, description{
		Protocol: threshold.Version, Roles: []string{"aggregator", "randomness"},
		About:      page.About{Trial: true, K: s.config.K, EpochSeconds: int(s.config.Epoch / time.Second)},
		Epoch:      key.Epoch(),
		Send:       "now",
		PublicKeys: []publicKey{{key.Epoch(), base64.StdEncoding.EncodeToString(public[:])}},
	})
	if err != nil {
		problem.Write(w, problem.Internal)
	}
}

// Listen opens the address of a server that plays both parties. It refuses one that other machines could reach.
func Listen(ctx context.Context, addr string) (net.Listener, error) {
	var listen net.ListenConfig
	l, err := listen.Listen(ctx, "tcp", addr)
	if err != nil {
		return nil, fmt.Errorf("couldn't listen: %w", err)
	}
	if a, ok := l.Addr().(*net.TCPAddr); !ok || !a.IP.IsLoopback() {
		l.Close()
		return nil, fmt.Errorf("couldn't play all roles on %s: that is for trying Untick out, on a loopback address only", addr)
	}
	return l, nil
}
