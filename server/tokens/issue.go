package tokens

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"log/slog"
	"net/http"
	"net/netip"
	"sync"

	"untick/server/network"
	"untick/server/problem"
	"untick/wasm/threshold"
)

// Config is what an Issuer needs.
type Config struct {
	Secret     *Secret
	K          int
	Work       int // bits of the proof of work
	PerNetwork int // issuances of threshold.Tokens(K) tokens to one network in an epoch
	Epoch      func() uint32
	From       func(*http.Request) (netip.Addr, error) // the client's address
	Issued     Issued                                  // nil to count in memory
	Log        *slog.Logger
}

// Issued counts an issuance to a network in an epoch, of which there may be each. A server that runs as several programs has
// them count in one place.
type Issued func(ctx context.Context, epoch uint32, to netip.Prefix, each int) (network.Verdict, error)

// Issuer issues tokens.
type Issuer struct {
	config   Config
	networks network.Counter
	answered answered
}

// New makes an issuer.
func New(c Config) *Issuer {
	return &Issuer{config: c, networks: network.Counter{Each: c.PerNetwork, Most: network.Most}}
}

// requestLimit is the length of a request for a full batch, with its work.
const requestLimit = 7 + 32*threshold.MaxBatch + 8

var (
	epochOver  = problem.New(http.StatusGone, "epoch-over", "The request is for another epoch than the current one.")
	badRequest = problem.New(http.StatusBadRequest, "request", "The request is not one for tokens.")
	badWork    = problem.New(http.StatusBadRequest, "work", "The request lacks its proof of work.")
	spent      = problem.Problem{
		Type: "urn:untick:problem:tokens-exhausted", Title: "Your network has been issued its tokens for this epoch.",
		Status: http.StatusTooManyRequests, RetryAfter: 3600,
	}
)

// ServeHTTP answers POST /v1/tokens.
func (i *Issuer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, ok := problem.Body(w, r, requestLimit)
	if !ok {
		return
	}
	epoch := i.config.Epoch()
	key, err := i.config.Secret.Key(epoch)
	if err != nil {
		i.config.Log.Error("couldn't derive the token key", "error", err)
		problem.Write(w, problem.Internal)
		return
	}
	response, err := key.Issue(rand.Reader, body, threshold.Tokens(i.config.K), i.config.Work)
	switch {
	case errors.Is(err, threshold.ErrEpoch):
		problem.Write(w, epochOver)
		return
	case errors.Is(err, threshold.ErrWork):
		problem.Write(w, badWork)
		return
	case err != nil:
		problem.Write(w, badRequest.With(err.Error()))
		return
	}
	if i.answered.before(epoch, body) { // whoever lost the answer gets it again, and with it no more than they had
		answer(w, response)
		return
	}
	from, err := i.config.From(r)
	if err != nil {
		i.config.Log.Error("couldn't tell where a request comes from", "error", err)
		problem.Write(w, problem.Internal)
		return
	}
	// Counted last, so that nothing but a good request uses up what a network has.
	verdict, err := i.admit(r.Context(), epoch, from)
	if err != nil {
		i.config.Log.Error("couldn't count an issuance", "error", err)
		problem.Write(w, problem.Internal)
		return
	}
	switch verdict {
	case network.Exhausted:
		problem.Write(w, spent)
	case network.Full:
		problem.Write(w, problem.Overloaded)
	default:
		i.answered.add(epoch, body)
		answer(w, response)
	}
}

func answer(w http.ResponseWriter, response []byte) {
	w.Header().Set("Content-Type", "application/octet-stream")
	w.Header().Set("Cache-Control", "no-store")
	w.Write(response) // an error here means that the client has gone
}

// answered remembers an epoch's requests by their digests. A request's points look random, so a digest tells nothing of
// anybody; it may be used concurrently.
type answered struct {
	mu    sync.Mutex
	epoch uint32
	seen  map[[16]byte]struct{}
}

func (a *answered) before(epoch uint32, request []byte) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	_, seen := a.seen[digest(request)]
	return seen && a.epoch == epoch
}

// add remembers a request, unless as many are remembered as there may be networks: then it is only not answered twice.
func (a *answered) add(epoch uint32, request []byte) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.seen == nil || a.epoch != epoch {
		a.epoch, a.seen = epoch, map[[16]byte]struct{}{}
	}
	if len(a.seen) < network.Most {
		a.seen[digest(request)] = struct{}{}
	}
}

// digest names a request.
func digest(request []byte) [16]byte {
	sum := sha256.Sum256(request)
	return [16]byte(sum[:16])
}

func (i *Issuer) admit(ctx context.Context, epoch uint32, from netip.Addr) (network.Verdict, error) {
	if i.config.Issued != nil {
		return i.config.Issued(ctx, epoch, network.Of(from), i.config.PerNetwork)
	}
	return i.networks.Admit(epoch, from), nil
}
