//go:build !js

package server

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"log"
	"net"
	"net/http"
	"time"

	"golang.org/x/net/netutil"
)

// Limits bound what one client can hold, in time and in number.
type Limits struct {
	Header, Read, Write, Idle time.Duration // to send the header, the whole request; to take the answer; between requests
	HeaderBytes               int
	Connections               int           // more wait to be accepted
	Drain                     time.Duration // answering on, though no longer ready, before the end
	Grace                     time.Duration // for requests under way at the end
}

// DefaultLimits are those of the command.
func DefaultLimits() Limits {
	return Limits{
		Header: 5 * time.Second, Read: 15 * time.Second, Write: 30 * time.Second, Idle: 2 * time.Minute,
		HeaderBytes: 16 << 10, Connections: 4096, Grace: 10 * time.Second,
	}
}

// Serve answers on a listener until ctx ends: it says that it is no longer ready, answers on for Drain, takes no new
// connection, lets the requests under way finish, and then the aggregator.
func (s *Server) Serve(ctx context.Context, l net.Listener, limits Limits, secure *tls.Config) error {
	h := &http.Server{
		Handler: s, TLSConfig: secure, MaxHeaderBytes: limits.HeaderBytes, ReadHeaderTimeout: limits.Header, ReadTimeout: limits.Read,
		WriteTimeout: limits.Write, IdleTimeout: limits.Idle, ConnState: s.countConnections(),
		ErrorLog: log.New(io.Discard, "", 0), // it names addresses
	}
	l = netutil.LimitListener(l, limits.Connections)
	running, cancel := context.WithCancel(context.WithoutCancel(ctx))
	defer cancel()
	aggregating := make(chan struct{})
	go func() {
		defer close(aggregating)
		s.Run(running)
	}()
	failed := make(chan error, 1)
	go func() {
		if secure != nil {
			failed <- h.ServeTLS(l, "", "")
			return
		}
		failed <- h.Serve(l)
	}()
	var err error
	select {
	case err = <-failed:
	case <-ctx.Done():
		s.stopping.Store(true)
		time.Sleep(limits.Drain)
		grace, done := context.WithTimeout(context.Background(), limits.Grace)
		err = h.Shutdown(grace)
		done()
		if errors.Is(err, context.DeadlineExceeded) { // a client that takes longer does not hold up the end
			err = h.Close()
		}
	}
	cancel()
	<-aggregating
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}

func (s *Server) countConnections() func(net.Conn, http.ConnState) {
	return func(_ net.Conn, state http.ConnState) {
		switch state {
		case http.StateNew:
			s.connections.Add(1)
		case http.StateClosed, http.StateHijacked:
			s.connections.Add(-1)
		}
	}
}

// ServeOperations answers Operations on a listener until ctx ends and until is closed: readiness is asked to the last.
func (s *Server) ServeOperations(l net.Listener, until <-chan struct{}) error {
	limits := DefaultLimits()
	h := &http.Server{
		Handler: s.Operations(), MaxHeaderBytes: limits.HeaderBytes, ReadTimeout: limits.Header, WriteTimeout: limits.Write,
		ErrorLog: log.New(io.Discard, "", 0),
	}
	failed := make(chan error, 1)
	go func() { failed <- h.Serve(netutil.LimitListener(l, 64)) }()
	select {
	case err := <-failed:
		return err
	case <-until:
		return h.Close()
	}
}
