package server

import (
	"context"
	"fmt"
	"net/http"
	"sync"
	"time"

	"untick/server/problem"
	"untick/server/signed"
	"untick/wasm/report"
)

// rules is GET /v1/rules's document: the description, signed, and what else clients have to agree on.
type rules struct {
	Format int    `json:"format"`
	Kind   string `json:"kind"`
	*description
	Rules   int    `json:"rules"`   // the checker's rules that the server knows of, by their number
	Domains string `json:"domains"` // hex of SHA-256 of the list of domains that may be reported
}

func (s *Server) rules(ctx context.Context) (any, error) {
	d, err := s.description(ctx)
	if err != nil {
		return nil, err
	}
	return rules{signed.Format, "rules", d, report.Rules, report.DomainsDigest}, nil
}

// knownSites is GET /v1/known-sites's document.
type knownSites struct {
	Format int         `json:"format"`
	Kind   string      `json:"kind"`
	Epoch  uint32      `json:"epoch"`
	K      int         `json:"k"`
	Sites  []knownSite `json:"sites"`
}

type knownSite struct {
	Site        string `json:"site"`
	PageKind    string `json:"page_kind"`
	Boxes       int    `json:"boxes"`
	Reporters   int    `json:"reporters"`
	SettingsURL string `json:"settings_url,omitempty"`
}

// mostKnown bounds the document: a site takes some 120 bytes, and 900 at the very most, of a signed document's 1 MiB.
const mostKnown = 1100

func (s *Server) knownSites(ctx context.Context) (any, error) {
	known, err := s.config.Store.Known(ctx, s.config.K, mostKnown)
	if err != nil {
		return nil, err
	}
	d := knownSites{signed.Format, "known-sites", s.epoch(), s.config.K, make([]knownSite, 0, len(known))}
	for _, n := range known {
		d.Sites = append(d.Sites, knownSite{n.Site, n.PageKind, n.Boxes, n.Reporters, n.SettingsURL})
	}
	return d, nil
}

// document answers with something signed. It is made anew when it is asked for and the last one is of another epoch, or older
// than twenty times what it took to make: asking often costs a twentieth of a processor and no more. While one is being made
// others are given the last one of the epoch.
type document struct {
	server *Server
	make   func(context.Context) (any, error)
	age    int // seconds for which others may keep it

	mu     sync.Mutex // never held while something is waited for: a Worker's requests cannot wait for one another
	making bool
	text   []byte
	epoch  uint32
	until  time.Time
}

func (d *document) current(ctx context.Context) ([]byte, error) {
	began := time.Now() // how long it takes is not a matter of the server's clock
	epoch := d.server.epoch()
	if text := d.last(epoch, began); text != nil {
		return text, nil
	}
	defer func() {
		d.mu.Lock()
		defer d.mu.Unlock()
		d.making = false
	}()
	value, err := d.make(ctx)
	if err != nil {
		return nil, err
	}
	text, err := d.server.config.Signing.Sign(value)
	if err != nil {
		return nil, err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.text, d.epoch, d.until = text, epoch, began.Add(21*time.Since(began))
	return text, nil
}

// last returns the document to be given, nil if the caller has to make one.
func (d *document) last(epoch uint32, now time.Time) []byte {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.text != nil && epoch == d.epoch && (d.making || now.Before(d.until)) {
		return d.text
	}
	d.making = true
	return nil
}

// ServeHTTP implements http.Handler.
func (d *document) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	text, err := d.current(r.Context())
	if err != nil {
		d.server.undescribed(w, err)
		return
	}
	serveSigned(w, text, d.age)
}

// serveSigned answers with a signed document, which the routes tag.
func serveSigned(w http.ResponseWriter, text []byte, age int) {
	h := w.Header()
	h.Set("Cache-Control", fmt.Sprintf("public, max-age=%d", age))
	h.Set("Content-Type", "text/plain; charset=utf-8")
	w.Write(text) // an error here means that the client has gone
}

// passed is the aggregator's rules, given on by the relay: who asks here shows the aggregator no address, and their signature
// keeps the relay from changing a word of them.
func (s *Server) passed(w http.ResponseWriter, r *http.Request) {
	text, err := s.other.fetch(r.Context(), "/v1/rules")
	if err != nil {
		s.config.Log.Error("couldn't fetch the aggregator's rules", "error", err)
		problem.Write(w, otherAway)
		return
	}
	serveSigned(w, text, 0)
}
