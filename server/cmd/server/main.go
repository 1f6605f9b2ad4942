// Command server runs Untick's server on one machine, with its database in a file.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"log/slog"
	"os"
	"os/signal"
	"syscall"
	"time"

	"untick/server"
	"untick/server/randomness"
	"untick/server/store"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stderr); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "server:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, stderr io.Writer) (err error) {
	o, err := parse(args, stderr)
	if err != nil {
		return err
	}
	l, err := server.Listen(ctx, o.addr)
	if err != nil {
		return err
	}
	defer l.Close()
	db, err := store.Open(ctx, o.db)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	logger := slog.New(slog.NewTextHandler(stderr, nil))
	s, err := server.New(ctx, server.Config{
		Store: db, Keys: randomness.Dir(o.db + ".keys"), Log: logger, Now: time.Now, K: o.k, Epoch: o.epoch,
	})
	if err != nil {
		return err
	}
	logger.Info("listening", "url", "http://"+l.Addr().String())
	return serve(ctx, l, s, log.New(io.Discard, "", 0)) // net/http's own log names addresses
}
