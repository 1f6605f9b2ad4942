// Package ingest takes in sealed reports: it checks each one's share and answers once the report is on the disk.
//
// It learns no content, and of the sender nothing: no address, cookie or user agent is looked at, stored or logged.
package ingest

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"runtime"

	"untick/server/problem"
	"untick/server/store"
	"untick/server/tokens"
	"untick/wasm/threshold"
)

// Adder makes a checked report durable: the store, or a queue before it. fresh is false when it knows that the report was
// there. Errors: store.ErrSpent, store.ErrBusy, store.ErrClosed, others.
type Adder interface {
	Add(ctx context.Context, n store.Sent) (fresh bool, err error)
}

// Config is what the handler needs. Epochs returns the oldest and the newest epoch that reports are taken for.
type Config struct {
	Store  Adder
	K      int
	Epochs func() (oldest, newest uint32)
	Added  func() // called after a new report is on the disk; must not wait
	Tokens *tokens.Redeemer
	Log    *slog.Logger
}

// A report's refusals, by what the threshold package says of it.
var refusals = []struct {
	err error
	problem.Problem
}{
	{threshold.ErrVersion, problem.New(400, "version", "The report is of a version that this server does not know.")},
	{threshold.ErrLength, problem.New(400, "length", "The report is not as long as its version and threshold say.")},
	{threshold.ErrThreshold, problem.New(422, "threshold", "The report's threshold is not this server's.")},
	{threshold.ErrScalar, problem.New(422, "share", "The report's share is not a share.")},
	{threshold.ErrShare, problem.New(422, "share", "The report's share does not fit its commitments.")},
	{threshold.ErrCommitment, problem.New(422, "commitment", "The report's commitments are not valid.")},
}

var (
	early    = problem.New(409, "epoch-early", "Reports of this epoch are not taken yet.")
	late     = problem.New(410, "epoch-over", "Reports of this epoch are no longer taken.")
	unstored = problem.Problem{
		Type: problem.Overloaded.Type, Title: problem.Overloaded.Title, Status: 503, Detail: "The report could not be stored.", RetryAfter: 60,
	}
	spent = problem.New(409, "token-spent", "The token has paid for another report.")
)

// Handler answers POST /v1/report.
func Handler(c Config) http.Handler {
	// Checking a share is arithmetic: more at a time than there are processors would only queue inside the scheduler,
	// out of sight of the limit below.
	checking := make(chan struct{}, 2*runtime.GOMAXPROCS(0))
	waiting := make(chan struct{}, 256)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, ok := problem.Body(w, r, threshold.ReportSize(threshold.MaxK))
		if !ok {
			return
		}
		// A place is taken once the body is there: a client that sends slowly would hold it for as long as it likes.
		select {
		case waiting <- struct{}{}:
			defer func() { <-waiting }()
		default:
			problem.Write(w, problem.Overloaded)
			return
		}
		checking <- struct{}{}
		sealed, token, refusal := c.check(body, r.Header)
		<-checking
		if refusal != nil {
			problem.Write(w, *refusal)
			return
		}
		id := sha256.Sum256(body)
		fresh, err := c.Store.Add(r.Context(), store.Sent{ID: id, Sealed: sealed, Body: body, Token: token})
		switch {
		case errors.Is(err, store.ErrSpent):
			problem.Write(w, spent)
		case errors.Is(err, store.ErrBusy), errors.Is(err, store.ErrClosed):
			problem.Write(w, problem.Overloaded)
		case err != nil && r.Context().Err() != nil:
			// The client has gone; it will send again and be told that the report is there.
		case err != nil:
			c.Log.Error("couldn't store a report", "error", err) // a full disk, mostly: what is not on it is sent again later
			problem.Write(w, unstored)
		default:
			if fresh {
				c.Added()
			}
			accept(w, hex.EncodeToString(id[:]), fresh)
		}
	})
}

// check refuses what costs least to refuse first: of a report for another server or epoch not even the token is looked at.
func (c *Config) check(body []byte, header http.Header) (*threshold.Sealed, []byte, *problem.Problem) {
	sealed, err := threshold.Parse(body)
	if err != nil {
		return nil, nil, refusal(err)
	}
	if sealed.K != c.K {
		return nil, nil, &refusals[2].Problem
	}
	switch oldest, newest := c.Epochs(); {
	case sealed.Epoch < oldest:
		return nil, nil, &late
	case sealed.Epoch > newest:
		return nil, nil, &early
	}
	token, refused := c.Tokens.Redeem(header, sealed.Epoch)
	if refused != nil {
		return nil, nil, refused
	}
	if sealed, err = threshold.Check(body); err != nil {
		return nil, nil, refusal(err)
	}
	return sealed, token, nil
}

func refusal(err error) *problem.Problem {
	for _, r := range refusals {
		if errors.Is(err, r.err) {
			return &r.Problem
		}
	}
	return &problem.Internal
}

// accept says that the report is on the disk: 201 when it is new, 200 when it was there.
func accept(w http.ResponseWriter, id string, fresh bool) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	if fresh {
		w.WriteHeader(http.StatusCreated)
	}
	json.NewEncoder(w).Encode(struct {
		ID    string `json:"id"`
		Fresh bool   `json:"new"`
	}{id, fresh})
}
