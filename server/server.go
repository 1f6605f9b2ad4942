// Package server is Untick's server: it takes in sealed reports, opens those that enough installs agree on, and shows
// researchers what came of it. This file is its composition and its whole route table.
package server

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"sync"
	"sync/atomic"
	"time"

	"untick/server/aggregate"
	"untick/server/answer"
	"untick/server/api"
	"untick/server/audit"
	"untick/server/epochkey"
	"untick/server/gateway"
	"untick/server/ingest"
	"untick/server/metrics"
	"untick/server/network"
	"untick/server/problem"
	"untick/server/randomness"
	"untick/server/relay"
	"untick/server/release"
	"untick/server/signed"
	"untick/server/store"
	"untick/server/tokens"
	"untick/server/web/answers"
	"untick/server/web/page"
	"untick/server/web/releases"
	"untick/wasm/threshold"
)

// Role is the part that a server plays.
type Role string

const (
	// All plays both parties, on loopback, to try Untick out. Whoever runs it is protected from nothing and protects nobody.
	All Role = "all"
	// Aggregator opens groups and shows them. Reports reach it through a relay only, so it sees no client's address.
	Aggregator Role = "aggregator"
	// Relay passes envelopes on, gives randomness and issues tokens. It sees addresses, and nothing of what they send.
	Relay Role = "relay,randomness"
)

// Config is what a server is made of.
type Config struct {
	Role  Role
	Log   *slog.Logger
	Now   func() time.Time
	K     int           // reports that open a group
	Epoch time.Duration // whole seconds

	Store       *store.Store      // of the aggregator
	GatewayKeys epochkey.Keys     // of the aggregator
	Keys        epochkey.Keys     // of the randomness server
	Tokens      *tokens.Secret    // of both
	Signing     *signed.Key       // of the aggregator
	Work        int               // bits of the proof of work for tokens
	PerNetwork  int               // issuances of tokens to one network in an epoch
	Issued      tokens.Issued     // nil to count issuances in memory
	Adder       ingest.Adder      // nil to store reports at once
	Releases    fs.FS             // of the aggregator: the folder that releases are made in; nil if none is served
	Schedule    *release.Schedule // of the aggregator; nil if releases are made by hand
	Prover      answer.Prover     // of the aggregator; nil to ask domains on the public Internet
	Filling     bool              // the store is being filled with made-up reports, see package synthetic; it takes none otherwise
	Rate        int               // requests of one network in a minute to the relay with the randomness server; 0 is no limit

	Other   string         // base URL of the other party; none for All
	Hosts   []string       // host names to answer to, beside this machine's own
	Proxies []netip.Prefix // whose X-Forwarded-For is believed
}

// Server is a running composition.
type Server struct {
	config     Config
	aggregator *aggregate.Aggregator
	gateway    *gateway.Gateway
	randomness *randomness.Server
	other      *other
	handler    http.Handler
	synthetic  bool // the store holds made-up data

	answers     metrics.Answers
	rates       network.Counter
	connections atomic.Int64
	stopping    atomic.Bool
}

func (s *Server) aggregates() bool { return s.config.Role != Relay }
func (s *Server) randomizes() bool { return s.config.Role != Aggregator }

// New checks the configuration and builds the routes.
func New(ctx context.Context, c Config) (*Server, error) {
	if err := c.check(); err != nil {
		return nil, err
	}
	if c.Prover == nil {
		c.Prover = answer.Public()
	}
	s := &Server{config: c, rates: network.Counter{Each: c.Rate, Most: network.Most}}
	if s.randomizes() {
		s.randomness = randomness.New(c.Keys, c.Log, s.epoch)
	}
	if c.Other != "" {
		s.other = newOther(c.Other, s.epoch)
	}
	if s.aggregates() {
		if err := c.Store.HoldEpoch(ctx, c.Epoch); err != nil {
			return nil, err
		}
		var err error
		if s.synthetic, err = c.Store.Synthetic(ctx); err != nil {
			return nil, err
		}
		s.aggregator = aggregate.New(c.Store, c.Log, s.epoch)
	}
	mux, err := s.routes()
	if err != nil {
		return nil, err
	}
	s.handler = s.guard(mux)
	return s, nil
}

func (c *Config) check() error {
	switch {
	case c.Role != All && c.Role != Aggregator && c.Role != Relay:
		return fmt.Errorf("couldn't play the role %q: there are %s, %s and %s", c.Role, All, Aggregator, Relay)
	case c.K < threshold.MinK || c.K > threshold.MaxK:
		return fmt.Errorf("couldn't use k = %d: it must be from %d to %d", c.K, threshold.MinK, threshold.MaxK)
	case c.Epoch < time.Second || c.Epoch%time.Second != 0:
		return fmt.Errorf("couldn't use epochs of %v: they must be whole seconds", c.Epoch)
	case c.Work < 0 || c.Work > threshold.MaxWork:
		return fmt.Errorf("couldn't ask for %d bits of work: the most is %d", c.Work, threshold.MaxWork)
	case c.PerNetwork < 1:
		return fmt.Errorf("couldn't issue tokens %d times to a network", c.PerNetwork)
	case c.Role == All && c.Other != "":
		return errors.New("couldn't play all roles with another party")
	case c.Role != All && c.Other == "":
		return fmt.Errorf("couldn't play %s without the other party's address", c.Role)
	case c.Role != Relay && c.Signing == nil:
		return fmt.Errorf("couldn't play %s without a key to sign with", c.Role)
	}
	return nil
}

// routes is the whole table.
func (s *Server) routes() (*http.ServeMux, error) {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", s.health)
	mux.HandleFunc("GET /v1/config", s.describe)
	if s.randomizes() {
		mux.Handle("POST /v1/randomness", s.limited(s.randomness.Handler()))
		mux.Handle("POST /v1/tokens", s.limited(tokens.New(tokens.Config{
			Secret: s.config.Tokens, K: s.config.K, Work: s.config.Work, PerNetwork: s.config.PerNetwork, Epoch: s.epoch,
			From: s.from, Log: s.config.Log, Issued: s.config.Issued,
		})))
	}
	if s.config.Role == Relay {
		r, err := relay.New(s.config.Other+"/v1/ohttp", s.config.Log)
		if err != nil {
			return nil, err
		}
		mux.Handle("POST /v1/relay", s.limited(r))
		mux.Handle("GET /v1/rules", s.limited(page.Tagged(http.HandlerFunc(s.passed))))
		return mux, nil
	}
	var adder ingest.Adder = s.config.Store
	if s.config.Adder != nil {
		adder = s.config.Adder
	}
	report := ingest.Handler(ingest.Config{
		Store: adder, K: s.config.K, Epochs: s.epochs, Added: s.aggregator.Wake, Log: s.config.Log,
		Tokens: &tokens.Redeemer{Secret: s.config.Tokens, Required: s.config.Role == Aggregator},
	})
	enveloped := http.NewServeMux()
	enveloped.Handle("POST /v1/report", report)
	enveloped.HandleFunc("GET /v1/config", s.describe)
	s.gateway = gateway.New(s.config.GatewayKeys, s.epoch, s.counted("enveloped ", enveloped), s.config.Log)
	mux.Handle("GET /v1/rules", page.Tagged(&document{server: s, make: s.rules}))
	mux.Handle("GET /v1/known-sites", page.Tagged(&document{server: s, make: s.knownSites, age: 3600}))
	mux.HandleFunc("GET /v1/ohttp-keys", s.gateway.ServeKeys)
	mux.Handle("POST /v1/ohttp", s.gateway)
	if s.config.Role == All { // a report sent here directly shows its sender's address
		mux.Handle("POST /v1/report", report)
	}
	audit.Register(mux, audit.Config{Store: s.config.Store, Now: s.config.Now, Trial: s.config.Role == All, Log: s.config.Log})
	frame := &page.Frame{About: s.about(), Store: s.config.Store, Log: s.config.Log, Origin: s.origin, Releases: s.config.Releases != nil}
	show, err := answers.Steps(frame)
	if err != nil {
		return nil, err
	}
	answer.Register(mux, answer.Config{Store: s.config.Store, Prover: s.config.Prover, Now: s.config.Now, From: s.from, Trial: s.config.Role == All,
		Log: s.config.Log, Show: show})
	api.New(frame, s.config.Now, s.from).Register(mux)
	if s.config.Releases != nil {
		if err := releases.Register(mux, frame, s.config.Releases, s.config.Signing.Verifier()); err != nil {
			return nil, err
		}
	}
	return mux, s.pages(mux, frame)
}

// ServeHTTP implements http.Handler.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.handler.ServeHTTP(w, r) }

// Run does what is to be done without being asked, until ctx ends: it aggregates, where that is its part.
func (s *Server) Run(ctx context.Context) {
	if !s.aggregates() {
		return
	}
	var releasing sync.WaitGroup
	if s.config.Schedule != nil {
		releasing.Go(func() { s.releaseOnTime(ctx) })
	}
	s.aggregator.Run(ctx)
	releasing.Wait()
}

// Tick does once what Run does: it is for a host that calls a program instead of letting it run.
func (s *Server) Tick(ctx context.Context) error {
	if !s.aggregates() {
		return nil
	}
	return errors.Join(s.aggregator.Tick(ctx), s.release(ctx))
}

func (s *Server) about() page.About {
	return page.About{Trial: s.config.Role == All, Synthetic: s.synthetic, K: s.config.K, EpochSeconds: int(s.config.Epoch / time.Second)}
}

// epoch is the current one: whole epochs since 1970.
func (s *Server) epoch() uint32 {
	return uint32(s.config.Now().Unix() / int64(s.config.Epoch/time.Second))
}

// epochs are those that reports are taken for: the current one, for a try-out should show something at once and clocks
// differ, and the one before.
func (s *Server) epochs() (oldest, newest uint32) {
	now := s.epoch()
	return max(now, 1) - 1, now
}

func (s *Server) health(w http.ResponseWriter, r *http.Request) {
	if s.aggregates() {
		if err := s.config.Store.Ping(r.Context()); err != nil {
			problem.Write(w, problem.Overloaded.With("The database does not answer."))
			return
		}
	}
	plain(w, http.StatusOK, "ok\n")
}

// Listen opens a server's address. It refuses one that other machines could reach to a server that plays both parties.
func Listen(ctx context.Context, role Role, addr string) (net.Listener, error) {
	if role == All {
		l, err := ListenLoopback(ctx, addr)
		if errors.Is(err, errReachable) {
			return nil, fmt.Errorf("couldn't play all roles on %s: that is for trying Untick out: %w", addr, err)
		}
		return l, err
	}
	var listen net.ListenConfig
	l, err := listen.Listen(ctx, "tcp", addr)
	if err != nil {
		return nil, fmt.Errorf("couldn't listen: %w", err)
	}
	return l, nil
}

var errReachable = errors.New("it is not a loopback address")

// ListenLoopback opens an address that only this machine can reach.
func ListenLoopback(ctx context.Context, addr string) (net.Listener, error) {
	var listen net.ListenConfig
	l, err := listen.Listen(ctx, "tcp", addr)
	if err != nil {
		return nil, fmt.Errorf("couldn't listen: %w", err)
	}
	if a, ok := l.Addr().(*net.TCPAddr); !ok || !a.IP.IsLoopback() {
		l.Close()
		return nil, fmt.Errorf("couldn't listen on %s: %w", addr, errReachable)
	}
	return l, nil
}
