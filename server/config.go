package server

import (
	"context"
	"encoding/base64"
	"fmt"
	"net/http"

	"untick/server/export"
	"untick/server/problem"
	"untick/server/web/page"
	"untick/wasm/threshold"
)

// publicKey is one epoch's key.
type publicKey struct {
	Epoch uint32 `json:"epoch"`
	Key   string `json:"key"` // base64 of 32 bytes
}

// paid says what a report is paid with.
type paid struct {
	Required   bool        `json:"required"`
	Batch      int         `json:"batch"` // tokens of one issuance, one an install and epoch
	Work       int         `json:"work"`  // bits
	PublicKeys []publicKey `json:"public_keys"`
}

// description is GET /v1/config's answer.
type description struct {
	Protocol int      `json:"protocol"`
	Roles    []string `json:"roles"`
	page.About
	Epoch      uint32      `json:"epoch"`
	Send       string      `json:"send"` // "now", or "next_epoch": when reports of an epoch are taken
	PublicKeys []publicKey `json:"public_keys"`
	Tokens     paid        `json:"tokens"`
	Randomness string      `json:"randomness,omitempty"` // base URL of the party with the roles relay and randomness
	Relay      string      `json:"relay,omitempty"`      // URL that envelopes for this gateway are posted to
	OHTTPKeys  string      `json:"ohttp_keys,omitempty"` // base64 of GET /v1/ohttp-keys
	Verifier   string      `json:"verifier,omitempty"`   // the key under which GET /v1/rules is signed, to be pinned at first sight
}

var otherAway = problem.Problem{
	Type: "urn:untick:problem:other-party", Title: "The other party does not answer.", Status: 503, RetryAfter: 30,
}

func (s *Server) describe(w http.ResponseWriter, r *http.Request) {
	d, err := s.description(r.Context())
	if err != nil {
		s.undescribed(w, err)
		return
	}
	if err := export.JSON(w, d); err != nil {
		problem.Write(w, problem.Internal)
	}
}

func (s *Server) undescribed(w http.ResponseWriter, err error) {
	s.config.Log.Error("couldn't describe the server", "error", err)
	if s.config.Role == Aggregator {
		problem.Write(w, otherAway)
		return
	}
	problem.Write(w, problem.Internal)
}

func (s *Server) description(ctx context.Context) (*description, error) {
	d := &description{
		Protocol: threshold.Version, About: s.about(), Epoch: s.epoch(), Send: "next_epoch",
		Tokens: paid{
			Required: s.config.Role != All, Batch: threshold.Tokens(s.config.K), Work: s.config.Work,
		},
	}
	switch s.config.Role {
	case All:
		d.Roles, d.Send = []string{"aggregator", "gateway", "randomness"}, "now"
	case Aggregator:
		d.Roles, d.Randomness, d.Relay = []string{"aggregator", "gateway"}, s.config.Other, s.config.Other+"/v1/relay"
	case Relay:
		d.Roles = []string{"relay", "randomness"}
	}
	key, err := s.publicKey(ctx)
	if err != nil {
		return nil, err
	}
	d.PublicKeys = []publicKey{key}
	token, err := s.config.Tokens.Key(d.Epoch)
	if err != nil {
		return nil, fmt.Errorf("couldn't derive the token key: %w", err)
	}
	d.Tokens.PublicKeys = []publicKey{encode(token)}
	if s.config.Signing != nil {
		d.Verifier = s.config.Signing.Verifier()
	}
	if s.gateway != nil {
		b, err := s.gateway.Keys(ctx)
		if err != nil {
			return nil, err
		}
		d.OHTTPKeys = base64.StdEncoding.EncodeToString(b)
	}
	return d, nil
}

// publicKey is the randomness server's current one, which the aggregator asks the other party for: a client that compares
// the two parties' answers finds a randomness server out that has a key for each.
func (s *Server) publicKey(ctx context.Context) (publicKey, error) {
	if s.config.Role == Aggregator {
		return s.other.publicKey(ctx)
	}
	key, err := s.randomness.Key(ctx)
	if err != nil {
		return publicKey{}, err
	}
	return encode(key), nil
}

func encode(key *threshold.Key) publicKey {
	public := key.Public()
	return publicKey{key.Epoch(), base64.StdEncoding.EncodeToString(public[:])}
}
