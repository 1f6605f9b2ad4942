package main

import (
	"context"
	"errors"
	"log"
	"net"
	"net/http"
	"time"

	"untick/server"
)

// serve answers until ctx ends, then lets requests under way finish.
func serve(ctx context.Context, l net.Listener, s *server.Server, errorLog *log.Logger) error {
	h := &http.Server{
		Handler: s, ErrorLog: errorLog, MaxHeaderBytes: 16 << 10, ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout: 15 * time.Second, WriteTimeout: 30 * time.Second, IdleTimeout: 2 * time.Minute,
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	aggregating := make(chan struct{})
	go func() {
		defer close(aggregating)
		s.Run(ctx)
	}()
	failed := make(chan error, 1)
	go func() { failed <- h.Serve(l) }()
	var err error
	select {
	case err = <-failed:
	case <-ctx.Done():
		grace, done := context.WithTimeout(context.Background(), 10*time.Second)
		err = h.Shutdown(grace)
		done()
	}
	cancel()
	<-aggregating
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}
