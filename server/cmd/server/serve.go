package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"time"

	"untick/server"
)

type options struct {
	addr, db string
	k        int
	epoch    time.Duration
}

func parse(args []string, stderr io.Writer) (o options, err error) {
	flags := flag.NewFlagSet("server", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.StringVar(&o.addr, "addr", "127.0.0.1:8787", "address to listen on")
	flags.StringVar(&o.db, "db", "untick.db", "file of the database; the epochs' keys lie beside it in FILE.keys")
	role := flags.String("role", "all", "all: play both parties, on a loopback address, to try Untick out")
	flags.IntVar(&o.k, "k", 3, "reports that must agree before they can be read")
	flags.DurationVar(&o.epoch, "epoch", 24*time.Hour, "length of an epoch; the same as at the database's first start")
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	if flags.NArg() > 0 {
		return o, fmt.Errorf("couldn't understand %q", flags.Arg(0))
	}
	if *role != "all" {
		return o, fmt.Errorf("couldn't play the role %q: this version plays all", *role)
	}
	return o, nil
}

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
