//go:build !js

package server

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"sync"
	"time"

	"golang.org/x/net/netutil"

	"untick/server/secretfile"
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

// certificateSize bounds the files of a certificate's chain and of its key.
const certificateSize = 1 << 20

// recheck is how long a certificate is used before its files are looked at again.
const recheck = time.Minute

// TLS makes a configuration of a certificate's files. They are read again every minute, so that a renewed certificate needs
// no restart; one that cannot be read leaves the old one in use.
func TLS(certFile, keyFile string, now func() time.Time) (*tls.Config, error) {
	load := func() (*tls.Certificate, error) {
		key, err := secretfile.Read(keyFile, certificateSize)
		if err != nil {
			return nil, fmt.Errorf("couldn't read the TLS key: %w", err)
		}
		chain, err := os.ReadFile(certFile)
		if err != nil {
			return nil, fmt.Errorf("couldn't read the TLS certificate: %w", err)
		}
		pair, err := tls.X509KeyPair(chain, key)
		if err != nil {
			return nil, fmt.Errorf("couldn't use the TLS certificate with its key: %w", err)
		}
		return &pair, nil
	}
	pair, err := load()
	if err != nil {
		return nil, err
	}
	var mu sync.Mutex
	loaded := now()
	return &tls.Config{
		MinVersion: tls.VersionTLS12,
		GetCertificate: func(*tls.ClientHelloInfo) (*tls.Certificate, error) {
			mu.Lock()
			defer mu.Unlock()
			if now().Sub(loaded) >= recheck {
				loaded = now()
				if fresh, err := load(); err == nil {
					pair = fresh
				}
			}
			return pair, nil
		},
	}, nil
}
