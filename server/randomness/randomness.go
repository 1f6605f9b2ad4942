// Package randomness is the randomness server: it multiplies blinded points by the key of the epoch, and keeps no trace
// of having done so.
//
// It holds one key an epoch, each drawn at random, and deletes it when the epoch is over. From then on nobody, itself
// included, can find out what a report of that epoch says by trying out what it might say.
package randomness

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"sync"

	"untick/server/epochkey"
	"untick/server/problem"
	"untick/wasm/threshold"
)

// Server evaluates requests with the current epoch's key. It may be used concurrently.
type Server struct {
	keys  epochkey.Keys
	log   *slog.Logger
	epoch func() uint32

	mu      sync.Mutex
	current *threshold.Key
}

// New makes a server; epoch says which one is current.
func New(keys epochkey.Keys, log *slog.Logger, epoch func() uint32) *Server {
	return &Server{keys: keys, log: log, epoch: epoch}
}

// Key returns the current epoch's key, drawing it and deleting the past ones' at the epoch's first call.
func (s *Server) Key(ctx context.Context) (*threshold.Key, error) {
	now := s.epoch()
	if key := s.known(now); key != nil {
		return key, nil
	}
	made, err := threshold.NewKey(rand.Reader, now)
	if err != nil {
		return nil, err
	}
	b, err := s.keys.Load(ctx, now, made.Bytes())
	if err != nil {
		return nil, fmt.Errorf("couldn't load the epoch's key: %w", err)
	}
	if err := s.keys.Keep(ctx, now); err != nil {
		return nil, fmt.Errorf("couldn't delete past keys: %w", err)
	}
	key, err := threshold.ParseKey(now, b)
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.current = key
	return key, nil
}

// known returns the key if it was loaded. The lock is not held while one is loaded: two callers are given the same.
func (s *Server) known(epoch uint32) *threshold.Key {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.current == nil || s.current.Epoch() != epoch {
		s.current = nil // a past one is let go of even if the new one cannot be had
		return nil
	}
	return s.current
}

// requestLimit is the length of a full batch.
const requestLimit = 7 + 32*threshold.MaxBatch

var (
	epochOver = problem.New(http.StatusGone, "epoch-over", "The request is for another epoch than the current one.")
	badBlind  = problem.New(http.StatusBadRequest, "request", "The request is not one for randomness.")
)

// Handler answers POST /v1/randomness.
func (s *Server) Handler() http.Handler {
	working := make(chan struct{}, 64)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, ok := problem.Body(w, r, requestLimit)
		if !ok {
			return
		}
		select {
		case working <- struct{}{}:
			defer func() { <-working }()
		default:
			problem.Write(w, problem.Overloaded)
			return
		}
		key, err := s.Key(r.Context())
		if err != nil {
			s.log.Error("couldn't use the epoch's key", "error", err)
			problem.Write(w, problem.Internal)
			return
		}
		response, err := key.Evaluate(rand.Reader, body)
		switch {
		case errors.Is(err, threshold.ErrEpoch):
			problem.Write(w, epochOver)
		case err != nil:
			problem.Write(w, badBlind.With(err.Error()))
		default:
			w.Header().Set("Content-Type", "application/octet-stream")
			w.Header().Set("Cache-Control", "no-store")
			w.Write(response) // an error here means that the client has gone
		}
	})
}
