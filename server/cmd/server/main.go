// Command server runs Untick's server, or one of its two parties, on one machine, and looks after its database.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"untick/server"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Getenv, os.Stdout, os.Stderr); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "server:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, env func(string) string, stdout, stderr io.Writer) error {
	for words := min(2, len(args)); words > 0; words-- {
		name := strings.Join(args[:words], " ")
		if c, ok := commands[name]; ok {
			return c.run(ctx, name, args[words:], env, stdout, stderr)
		}
	}
	o, err := parse(args, env, stderr)
	if err != nil {
		return err
	}
	return o.serve(ctx, slog.New(slog.NewTextHandler(stderr, nil)))
}

// serve answers until ctx ends.
func (o *options) serve(ctx context.Context, logger *slog.Logger) (err error) {
	l, err := server.Listen(ctx, o.role, o.addr)
	if err != nil {
		return err
	}
	defer l.Close()
	config, closeStore, err := o.config(ctx, logger)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, closeStore()) }()
	s, err := server.New(ctx, config)
	if err != nil {
		return err
	}
	scheme := "http"
	secure, acme, err := o.tls(logger)
	if err != nil {
		return err
	}
	if secure != nil {
		scheme = "https"
	}
	if o.plain != "" {
		plain, err := net.Listen("tcp", o.plain)
		if err != nil {
			return fmt.Errorf("couldn't listen for plain HTTP: %w", err)
		}
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		go keepRedirecting(ctx, acme, plain, logger)
	}
	if o.metrics != "" {
		operations, err := server.ListenLoopback(ctx, o.metrics)
		if err != nil {
			return err
		}
		done := make(chan struct{})
		defer close(done)
		go keepOperating(s, operations, done, logger)
	}
	logger.Info("listening", "url", scheme+"://"+l.Addr().String(), "role", o.role)
	began := time.Now()
	err = s.Serve(ctx, l, o.limits, secure)
	logger.Info("stopped", "after", time.Since(began).Round(time.Second))
	return err
}

func keepOperating(s *server.Server, l net.Listener, done <-chan struct{}, logger *slog.Logger) {
	if err := s.ServeOperations(l, done); err != nil {
		logger.Error("couldn't serve readiness and metrics", "error", err)
	}
}

func keepRedirecting(ctx context.Context, acme *server.ACME, l net.Listener, logger *slog.Logger) {
	if err := acme.Redirect(ctx, l); err != nil {
		logger.Error("couldn't answer plain HTTP", "error", err)
	}
}
