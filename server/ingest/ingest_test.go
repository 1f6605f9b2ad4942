package ingest

import (
	"bytes"
	"crypto/rand"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"untick/server/store"
	"untick/server/tokens"
	"untick/wasm/threshold"
)

func sealed(t *testing.T, epoch uint32, k int) []byte {
	t.Helper()
	key, err := threshold.NewKey(rand.Reader, epoch)
	if err != nil {
		t.Fatal(err)
	}
	blinded, request, err := threshold.Blind(rand.Reader, epoch, k, [][]byte{[]byte("a message")})
	if err != nil {
		t.Fatal(err)
	}
	response, err := key.Evaluate(rand.Reader, request)
	if err != nil {
		t.Fatal(err)
	}
	outputs, err := blinded.Finalize(response, key.Public())
	if err != nil {
		t.Fatal(err)
	}
	secret := make([]byte, threshold.SecretSize)
	rand.Read(secret) // never fails
	b, err := outputs[0].Seal(rand.Reader, secret)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// world is a handler over a real store.
type world struct {
	t       *testing.T
	store   *store.Store
	handler http.Handler
	added   int
}

func newWorld(t *testing.T, required bool) *world {
	t.Helper()
	db, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "ingest.db"))
	if err != nil {
		t.Fatal(err)
	}
	w := &world{t: t, store: db}
	w.handler = Handler(Config{
		Store: db, K: 3, Epochs: func() (uint32, uint32) { return 8, 9 }, Added: func() { w.added++ },
		Tokens: &tokens.Redeemer{Secret: &tokens.Secret{}, Required: required}, Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
	})
	return w
}

func (w *world) post(body []byte, want int, problem string) {
	w.t.Helper()
	r := httptest.NewRequest("POST", "/v1/report", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/octet-stream")
	answer := httptest.NewRecorder()
	w.handler.ServeHTTP(answer, r)
	if answer.Code != want || !strings.Contains(answer.Body.String(), problem) {
		w.t.Errorf("%d %s, want %d %s", answer.Code, answer.Body, want, problem)
	}
}

// TestOrder: what is cheap to refuse is refused first, so that nobody without a token has shares checked.
func TestOrder(t *testing.T) {
	w := newWorld(t, true)
	spoilt := sealed(t, 9, 3)
	spoilt[38] ^= 1
	w.post(spoilt, 401, "token-missing")
	w.post(sealed(t, 9, 4), 422, "threshold")
	w.post(sealed(t, 10, 3), 409, "epoch-early")
	w.post(sealed(t, 7, 3), 410, "epoch-over")
	newWorld(t, false).post(spoilt, 422, "share")
	if w.added != 0 {
		t.Error("something refused was reported as added")
	}
}

func TestAddedOnce(t *testing.T) {
	w := newWorld(t, false)
	report := sealed(t, 9, 3)
	w.post(report, 201, `"new":true`)
	w.post(report, 200, `"new":false`)
	w.post(sealed(t, 8, 3), 201, `"new":true`)
	if w.added != 2 {
		t.Errorf("added %d times", w.added)
	}
}

// TestClosing: a report that comes while the store shuts down is not acknowledged; its client will send it again.
func TestClosing(t *testing.T) {
	w := newWorld(t, false)
	if err := w.store.Close(); err != nil {
		t.Fatal(err)
	}
	w.post(sealed(t, 9, 3), 503, "overloaded")
	if w.added != 0 {
		t.Error("it was reported as added")
	}
}

// TestBusy: more reports at a time than are let in are answered 503 and when to come again; clients that are slow with
// their bodies take nobody's place.
func TestBusy(t *testing.T) {
	db, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "busy.db"))
	if err != nil {
		t.Fatal(err)
	}
	goOn := make(chan struct{})
	h := Handler(Config{
		Store: db, K: 3, Epochs: func() (uint32, uint32) { <-goOn; return 8, 9 }, Added: func() {},
		Tokens: &tokens.Redeemer{Secret: &tokens.Secret{}}, Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
	})
	report := sealed(t, 9, 3)
	post := func(body io.Reader) *httptest.ResponseRecorder {
		r := httptest.NewRequest("POST", "/v1/report", body)
		r.Header.Set("Content-Type", "application/octet-stream")
		answer := httptest.NewRecorder()
		h.ServeHTTP(answer, r)
		return answer
	}
	var slow []*io.PipeWriter
	var wait sync.WaitGroup
	for range 300 {
		r, w := io.Pipe()
		slow = append(slow, w)
		wait.Go(func() { post(r) })
	}
	answers := make(chan *httptest.ResponseRecorder, 300)
	for range 300 {
		wait.Go(func() { answers <- post(bytes.NewReader(report)) })
	}
	for range 300 - 256 { // those that were let in wait
		if a := <-answers; a.Code != 503 || a.Header().Get("Retry-After") == "" {
			t.Errorf("%d %v", a.Code, a.Header())
		}
	}
	close(goOn)
	fresh := 0
	for range 256 {
		switch a := <-answers; a.Code {
		case 201:
			fresh++
		case 200:
		default:
			t.Errorf("one that was let in: %d %s", a.Code, a.Body)
		}
	}
	if fresh != 1 {
		t.Errorf("the same report was new %d times", fresh)
	}
	for _, w := range slow {
		w.CloseWithError(io.ErrUnexpectedEOF)
	}
	wait.Wait()
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
}
