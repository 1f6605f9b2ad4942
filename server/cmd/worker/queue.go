//go:build js && wasm

package main

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"log/slog"
	"syscall/js"

	"github.com/syumai/workers/cloudflare/queues"

	"untick/server/promise"
	"untick/server/store"
	"untick/wasm/threshold"
)

// queue takes checked reports in the database's place: what it has acknowledged it delivers, at least once, in batches. A
// report whose token turns out to be spent is then left out without its sender being told.
type queue struct{ binding js.Value }

// Add implements ingest.Adder. Whether the report is new is not known yet.
func (q *queue) Add(_ context.Context, n store.Sent) (fresh bool, err error) {
	message := map[string]any{"body": base64.StdEncoding.EncodeToString(n.Body), "token": base64.StdEncoding.EncodeToString(n.Token)}
	if _, err := promise.Await(q.binding.Call("send", message)); err != nil {
		return false, fmt.Errorf("couldn't queue a report: %w", err)
	}
	return true, nil
}

// consume stores a batch as one statement. A batch that could not be stored is delivered again, and a report that comes
// twice is stored once.
func consume(s *store.Store, b *queues.MessageBatch, log *slog.Logger) error {
	if s == nil {
		return fmt.Errorf("couldn't store reports in the role of a relay")
	}
	var all []store.Sent
	for _, m := range b.Messages {
		body, errBody := base64.StdEncoding.DecodeString(m.Body.Get("body").String())
		token, errToken := base64.StdEncoding.DecodeString(m.Body.Get("token").String())
		sealed, errSealed := threshold.Parse(body)
		if errBody != nil || errToken != nil || errSealed != nil { // not from Add: to deliver it again would not mend it
			log.Error("couldn't read a queued report", "body", errBody, "token", errToken, "report", errSealed)
			continue
		}
		if len(token) == 0 {
			token = nil
		}
		all = append(all, store.Sent{ID: sha256.Sum256(body), Sealed: sealed, Body: body, Token: token})
	}
	return s.AddAll(context.Background(), all)
}
