//go:build js && wasm

// Command worker is the server as a Cloudflare Worker: the same routes and the same SQL, with D1 for the database, a
// Durable Object for the epochs' keys, a cron trigger for the aggregation and, if there is one, a queue before the database.
//
// One instance of the program answers many requests (worker.mjs). What a request waits for must therefore have been begun
// by it: the runtime lets nobody wait for another request's I/O. So the store writes in the request that brought the report,
// and no lock is held while something is waited for.
package main

import (
	"context"
	"crypto/tls"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/syumai/workers"
	"github.com/syumai/workers/cloudflare"
	"github.com/syumai/workers/cloudflare/cron"
	"github.com/syumai/workers/cloudflare/queues"

	"untick/server"
)

func main() {
	log := slog.New(slog.NewJSONHandler(os.Stdout, nil))
	if err := run(log); err != nil {
		log.Error("couldn't start", "error", err)
		workers.ServeNonBlock(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			http.Error(w, "The server is not configured.", http.StatusServiceUnavailable)
		}))
	}
	workers.Ready()
	select {} // the instance stays, for further requests
}

func run(log *slog.Logger) error {
	c, err := configure(cloudflare.Getenv, log)
	if err != nil {
		return err
	}
	s, err := server.New(context.Background(), c)
	if err != nil {
		return err
	}
	workers.ServeNonBlock(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { s.ServeHTTP(w, native(r)) }))
	cron.ScheduleTaskNonBlock(func(ctx context.Context) error {
		if err := s.Tick(ctx); err != nil { // the next minute tries again; an error returned here would end the instance
			log.Error("couldn't aggregate", "error", err)
		}
		return nil
	})
	queues.ConsumeNonBlock(func(b *queues.MessageBatch) error { return consume(c.Store, b, log) })
	return nil
}

// native gives a request what a listener would have: where it comes from, as the edge says, whom it is for, and whether it
// came over TLS.
func native(r *http.Request) *http.Request {
	r.RemoteAddr = net.JoinHostPort(r.Header.Get("Cf-Connecting-Ip"), "0")
	r.Host = r.URL.Host
	r.RequestURI = r.URL.RequestURI()
	r.Proto, r.ProtoMajor, r.ProtoMinor = "HTTP/1.1", 1, 1
	if r.URL.Scheme == "https" {
		r.TLS = &tls.ConnectionState{}
	}
	r.URL.Scheme, r.URL.Host = "", ""
	if r.Body == nil {
		r.Body = http.NoBody
	}
	return r
}

// interval reads a length of time from the environment.
func interval(env func(string) string, name string, otherwise time.Duration) (time.Duration, error) {
	text := env(name)
	if text == "" {
		return otherwise, nil
	}
	d, err := time.ParseDuration(text)
	if err != nil {
		return 0, fmt.Errorf("couldn't use %s: %w", name, err)
	}
	return d, nil
}
