package tokens

import (
	"bytes"
	"crypto/rand"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"testing"

	"untick/wasm/threshold"
)

// TestLostAnswer: a request whose answer was lost is answered again, uncounted; another one is not, nor is the same in
// another epoch.
func TestLostAnswer(t *testing.T) {
	secret, now := &Secret{7}, uint32(5)
	const k, work = 3, 4
	issuer := New(Config{
		Secret: secret, K: k, Work: work, PerNetwork: 1, Epoch: func() uint32 { return now },
		From: func(*http.Request) (netip.Addr, error) { return netip.MustParseAddr("192.0.2.1"), nil },
		Log:  slog.New(slog.NewTextHandler(io.Discard, nil)),
	})
	ask := func() (*threshold.Wanted, []byte) {
		t.Helper()
		key, err := secret.Key(now)
		if err != nil {
			t.Fatal(err)
		}
		asked, request, err := threshold.AskTokens(rand.Reader, now, key.Public(), threshold.Tokens(k))
		if err != nil {
			t.Fatal(err)
		}
		if request, err = threshold.Work(request, work); err != nil {
			t.Fatal(err)
		}
		return asked, request
	}
	send := func(request []byte) *httptest.ResponseRecorder {
		r := httptest.NewRequest("POST", "/v1/tokens", bytes.NewReader(request))
		r.Header.Set("Content-Type", "application/octet-stream")
		w := httptest.NewRecorder()
		issuer.ServeHTTP(w, r)
		return w
	}
	asked, request := ask()
	var first [][]byte
	for n := range 3 {
		w := send(request)
		tokens, err := asked.Tokens(w.Body.Bytes())
		if w.Code != http.StatusOK || err != nil {
			t.Fatalf("time %d: %d, %v", n, w.Code, err)
		}
		if n > 0 && !bytes.Equal(bytes.Join(first, nil), bytes.Join(tokens, nil)) {
			t.Error("the same request yields other tokens")
		}
		first = tokens
	}
	if _, other := ask(); send(other).Code != http.StatusTooManyRequests {
		t.Error("a second request is answered")
	}
	now++
	if w := send(request); w.Code != http.StatusGone {
		t.Errorf("a request of the epoch before: %d", w.Code)
	}
	if _, next := ask(); send(next).Code != http.StatusOK {
		t.Error("a new epoch has no tokens")
	}
}
