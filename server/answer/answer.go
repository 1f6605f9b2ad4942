// Package answer takes in what the operators of sites say to findings: who can put a token where only a domain's operator can
// has proven the domain, so that nobody needs an account, a cookie or a name.
//
// A form is sent twice. The first time the answer is its token, and nothing is kept; the second time the domain is asked for
// the token, and what was filed is stored.
package answer

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"time"

	"untick/server/network"
	"untick/server/problem"
	"untick/server/store"
)

const (
	mediaType = "application/x-www-form-urlencoded"
	maxBody   = 32 << 10 // bytes: the text's characters take up to 12 each
	each      = 10       // forms of one network in a minute
)

var (
	malformed = problem.New(http.StatusUnprocessableEntity, "answer", "That is not an answer that this server takes.")
	notProven = problem.New(http.StatusForbidden, "not-proven", "The domain is not proven.")
	notAsked  = problem.New(http.StatusBadGateway, "domain", "The domain could not be asked.")
	noWay     = problem.New(http.StatusNotImplemented, "way", "This server cannot look there.")
	many      = problem.Problem{
		Type: "urn:untick:problem:answers-exhausted", Title: "The site has filed all answers that a day takes.", Status: http.StatusTooManyRequests, RetryAfter: 86400,
	}
	tooOften = problem.Problem{Type: "urn:untick:problem:rate", Title: "Your network asks too often.", Status: http.StatusTooManyRequests, RetryAfter: 60}
)

// Config is what the handler needs. Trial is set where sites of this machine may answer. Show writes a step for people.
type Config struct {
	Store  *store.Store
	Prover Prover
	Now    func() time.Time
	From   func(*http.Request) (netip.Addr, error)
	Trial  bool
	Log    *slog.Logger
	Show   func(http.ResponseWriter, *http.Request, int, *Step)
}

// Step is what a form came to.
type Step struct {
	Filed
	Token   string `json:"token"`
	TXT     TXT    `json:"txt"`
	File    File   `json:"file"`
	State   string `json:"state"` // challenge, filed, or refused
	Fresh   bool   `json:"new"`
	Problem string `json:"-"` // in words, where it was refused
}

// TXT is a DNS record that proves.
type TXT struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// File is a file that proves.
type File struct {
	URL  string `json:"url"`
	Line string `json:"line"`
}

type handler struct {
	Config
	rates network.Counter
}

// Register adds the route.
func Register(mux *http.ServeMux, c Config) {
	h := &handler{Config: c, rates: network.Counter{Each: each, Most: network.Most}}
	mux.HandleFunc("POST /v1/answers", h.take)
}

func (h *handler) take(w http.ResponseWriter, r *http.Request) {
	from, err := h.From(r)
	if err != nil {
		h.Log.Error("couldn't take an answer", "error", err)
		problem.Write(w, problem.Internal)
		return
	}
	switch h.rates.Admit(uint32(h.Now().Unix()/60), from) {
	case network.Exhausted:
		problem.Write(w, tooOften)
		return
	case network.Full:
		problem.Write(w, problem.Overloaded)
		return
	}
	body, ok := problem.BodyOf(w, bare(r), mediaType, maxBody)
	if !ok {
		return
	}
	step, err := h.step(r.Context(), body)
	var refused refusal
	switch {
	case errors.As(err, &refused):
		h.refuse(w, r, step, refused)
	case err != nil:
		h.Log.Error("couldn't take an answer", "error", err)
		problem.Write(w, problem.Internal)
	default:
		h.answer(w, r, step)
	}
}

// bare is a request without its query where that is ?lang=, the language in which people are shown the step.
func bare(r *http.Request) *http.Request {
	tag, ok := strings.CutPrefix(r.URL.RawQuery, "lang=")
	if !ok || !isLanguage(tag) {
		return r
	}
	out, address := r.WithContext(r.Context()), *r.URL
	address.RawQuery = ""
	out.URL = &address
	return out
}

// refusal is an error that is the sender's.
type refusal struct{ problem.Problem }

func (r refusal) Error() string { return r.Title }

// step reads a form; where it asks for it, it asks the domain and stores what was filed.
func (h *handler) step(ctx context.Context, body []byte) (*Step, error) {
	values, err := url.ParseQuery(string(body))
	if err != nil {
		return nil, refusal{malformed.With("The form cannot be read.")}
	}
	names := []string{"site", "kind", "purpose", "control", "language", "text", "url", "proof"}
	for name, v := range values {
		if len(v) != 1 || !slices.Contains(names, name) {
			return nil, refusal{malformed.With("The form has, each once: " + strings.Join(names, ", "))}
		}
	}
	s := &Step{State: "challenge", Filed: Filed{values.Get("site"), values.Get("kind"), values.Get("purpose"), values.Get("control"),
		values.Get("language"), values.Get("text"), values.Get("url")}}
	if wrong := s.tidy(h.Trial); wrong != "" {
		return nil, refusal{malformed.With(wrong)}
	}
	if s.Token, err = s.Filed.Token(); err != nil {
		return nil, err
	}
	s.TXT, s.File = TXT{record(s.Site), prefix + s.Token}, File{file(s.Site), prefix + s.Token}
	switch way := values.Get("proof"); way {
	case "":
		return s, nil
	case ByDNS, ByFile:
		return s, h.file(ctx, s, way)
	}
	return nil, refusal{malformed.With("proof is dns or file, or empty to be given the token.")}
}

func (h *handler) file(ctx context.Context, s *Step, way string) error {
	if err := h.Prover.Prove(ctx, way, s.Site, s.Token); err != nil {
		return refused(err)
	}
	fresh, err := h.Store.AddAnswer(ctx, &store.Answer{ID: s.Token, Site: s.Site, Kind: s.Kind, Purpose: s.Purpose, Control: s.Control,
		Language: s.Language, Text: s.Text, URL: s.URL, Proof: way, Filed: h.Now()})
	if errors.Is(err, store.ErrAnswers) {
		return refusal{many}
	}
	s.State, s.Fresh = "filed", fresh
	return err
}

// refused says why a domain is not proven. What a connection's error says in detail stays here: it could tell of this
// server's network.
func refused(err error) error {
	switch {
	case errors.Is(err, ErrNotThere):
		return refusal{notProven.With("The token is not there. A new DNS record can take an hour to be seen.")}
	case errors.Is(err, ErrAddress):
		return refusal{notAsked.With("It does not lead to a public address.")}
	case errors.Is(err, ErrWay):
		return refusal{noWay.With("It has no way to ask for DNS records: use the file.")}
	case errors.Is(err, ErrBusy):
		return refusal{problem.Overloaded.With("Too many domains are being asked.")}
	}
	return refusal{notAsked.With("It did not answer as it should: over https, with a known certificate, in time, without a redirect, in up to 4096 bytes.")}
}

// people reports whether a browser's form asks.
func people(r *http.Request) bool { return strings.Contains(r.Header.Get("Accept"), "text/html") }

func (h *handler) refuse(w http.ResponseWriter, r *http.Request, s *Step, p refusal) {
	if !people(r) {
		problem.Write(w, p.Problem)
		return
	}
	if s == nil {
		s = &Step{}
	}
	s.State, s.Problem = "refused", strings.TrimSpace(p.Title+" "+p.Detail)
	h.Show(w, r, p.Status, s)
}

func (h *handler) answer(w http.ResponseWriter, r *http.Request, s *Step) {
	status := http.StatusOK
	if s.Fresh {
		status = http.StatusCreated
	}
	if people(r) {
		h.Show(w, r, status, s)
		return
	}
	head := w.Header()
	head.Set("Content-Type", "application/json")
	head.Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(s) // an error here means that the client has gone
}
