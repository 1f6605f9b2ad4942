package server

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"time"

	"untick/wasm/threshold"
)

// other is the other party. The aggregator knows the randomness server by the public key that it says, the relay passes the
// aggregator's rules on.
type other struct {
	url    string // base
	client *http.Client
	epoch  func() uint32

	mu    sync.Mutex
	known publicKey // of the last epoch that it was asked about; it is not asked again, so it cannot change its mind
}

func newOther(url string, epoch func() uint32) *other {
	return &other{url: strings.TrimSuffix(url, "/"), client: &http.Client{Timeout: 5 * time.Second}, epoch: epoch}
}

const maxDescription = 64 << 10

// publicKey returns the current epoch's.
func (o *other) publicKey(ctx context.Context) (publicKey, error) {
	now := o.epoch()
	if key := o.learn(publicKey{Epoch: now}); key.Key != "" {
		return key, nil
	}
	key, err := o.ask(ctx, now)
	if err != nil {
		return publicKey{}, fmt.Errorf("couldn't ask the randomness server for its key: %w", err)
	}
	return o.learn(key), nil
}

// learn takes note of a key, unless one of its epoch is known already, and returns the one that counts.
func (o *other) learn(key publicKey) publicKey {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.known.Key != "" && o.known.Epoch == key.Epoch {
		return o.known
	}
	if key.Key != "" {
		o.known = key
	}
	return key
}

func (o *other) ask(ctx context.Context, epoch uint32) (key publicKey, err error) {
	b, err := o.fetch(ctx, "/v1/config")
	if err != nil {
		return key, err
	}
	var d description
	if err := json.Unmarshal(b, &d); err != nil {
		return key, err
	}
	for _, k := range d.PublicKeys {
		raw, err := base64.StdEncoding.DecodeString(k.Key)
		if k.Epoch == epoch && err == nil && len(raw) == len(threshold.PublicKey{}) {
			return k, nil
		}
	}
	return key, fmt.Errorf("it has no key of epoch %d", epoch)
}

// fetch asks for one of its small documents.
func (o *other) fetch(ctx context.Context, path string) ([]byte, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, o.url+path, nil)
	if err != nil {
		return nil, err
	}
	resp, err := o.client.Do(r)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(io.LimitReader(resp.Body, maxDescription))
	if err != nil || resp.StatusCode != http.StatusOK {
		return nil, errors.Join(err, fmt.Errorf("it answers %d", resp.StatusCode))
	}
	return b, nil
}
