// Command server runs Untick's server, or one of its two parties, on one machine.
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

	"untick/server"
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
	l, err := server.Listen(ctx, o.role, o.addr)
	if err != nil {
		return err
	}
	defer l.Close()
	logger := slog.New(slog.NewTextHandler(stderr, nil))
	config, closeStore, err := o.config(ctx, logger)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, closeStore()) }()
	s, err := server.New(ctx, config)
	if err != nil {
		return err
	}
	logger.Info("listening", "url", "http://"+l.Addr().String(), "role", o.role)
	return serve(ctx, l, s, log.New(io.Discard, "", 0)) // net/http's own log names addresses
}
