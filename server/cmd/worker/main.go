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
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"runtime/debug"
	"syscall/js"
	"time"

	"github.com/syumai/workers"
	"github.com/syumai/workers/cloudflare"
	"github.com/syumai/workers/cloudflare/cron"
	"github.com/syumai/workers/cloudflare/queues"

	"untick/server"
	"untick/server/problem"
)

// An instance's heap is a few megabytes, of 128 that the runtime gives: let it grow to eight times that before it is swept.
const sweepAt = 800

func main() {
	debug.SetGCPercent(sweepAt)
	log := slog.New(slog.NewJSONHandler(os.Stdout, nil))
	if err := run(log); err != nil {
		log.Error("couldn't start", "error", err)
		serve(binding(), http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			problem.Write(w, problem.Overloaded.With("The server is not configured."))
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
	serve(binding(), s)
	cron.ScheduleTaskNonBlock(func(ctx context.Context) error {
		if err := s.Tick(ctx); err != nil { // the next minute tries again; an error returned here would end the instance
			log.Error("couldn't aggregate", "error", err)
		}
		return nil
	})
	queues.ConsumeNonBlock(func(b *queues.MessageBatch) error { return consume(c.Store, b, log) })
	return nil
}

// binding is where worker.mjs looks for what this program answers to.
func binding() js.Value { return js.Global().Get("context").Get("binding") }

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
