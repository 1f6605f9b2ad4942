package randomness

import (
	"bytes"
	"crypto/rand"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	"untick/server/epochkey"
	"untick/wasm/threshold"
)

// ask has a report's tag made through the server, as anybody can; ok is false when the server no longer answers for epoch.
func ask(t *testing.T, s *Server, public threshold.PublicKey, epoch uint32, message string) (tag threshold.Tag, ok bool) {
	t.Helper()
	blinded, request, err := threshold.Blind(rand.Reader, epoch, 3, [][]byte{[]byte(message)})
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest("POST", "/v1/randomness", bytes.NewReader(request))
	r.Header.Set("Content-Type", "application/octet-stream")
	w := httptest.NewRecorder()
	s.Handler().ServeHTTP(w, r)
	if w.Code == http.StatusGone {
		return tag, false
	}
	return seal(t, blinded, w.Body.Bytes(), public), true
}

func seal(t *testing.T, blinded *threshold.Blinded, response []byte, public threshold.PublicKey) threshold.Tag {
	t.Helper()
	outputs, err := blinded.Finalize(response, public)
	if err != nil {
		t.Fatal(err)
	}
	b, err := outputs[0].Seal(rand.Reader, make([]byte, threshold.SecretSize))
	if err != nil {
		t.Fatal(err)
	}
	sealed, err := threshold.Check(b)
	if err != nil {
		t.Fatal(err)
	}
	return sealed.Tag
}

// TestAttackDictionary holds a report of epoch 5 and knows the few things that it may say. While the epoch lasts, asking the
// server gives it away. Afterwards neither the server nor anything that it kept can help. Defence: randomness.go, Key, the
// call of Keep; taken out, the key file is still there and the last part finds the message.
func TestAttackDictionary(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "keys")
	now := uint32(5)
	s := New(epochkey.Dir(dir), slog.New(slog.NewTextHandler(io.Discard, nil)), func() uint32 { return now })
	key, err := s.Key(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	public := key.Public()
	target, _ := ask(t, s, public, 5, "example.org")
	if guess, ok := ask(t, s, public, 5, "example.org"); !ok || guess != target {
		t.Fatal("the attack itself is broken: within the epoch the guess must succeed")
	}

	now = 6
	if _, err := s.Key(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, ok := ask(t, s, public, 5, "example.org"); ok {
		t.Fatal("the server still answers for the past epoch")
	}
	// Everything that the server has left, taken as the key.
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		left, err := threshold.ParseKey(5, b)
		if errors.Is(err, threshold.ErrScalar) {
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		blinded, request, err := threshold.Blind(rand.Reader, 5, 3, [][]byte{[]byte("example.org")})
		if err != nil {
			t.Fatal(err)
		}
		response, err := left.Evaluate(rand.Reader, request)
		if err != nil {
			t.Fatal(err)
		}
		if seal(t, blinded, response, left.Public()) == target {
			t.Fatalf("%s still opens epoch 5 to guessing", filepath.Base(name))
		}
	}
}
