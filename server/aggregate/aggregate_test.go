package aggregate

import (
	"crypto/rand"
	"crypto/sha256"
	"io"
	"log/slog"
	"path/filepath"
	"testing"

	"untick/server/store"
	"untick/wasm/finding"
	"untick/wasm/report"
	"untick/wasm/threshold"
)

const epoch, k = 9, 3

// world is a store with an aggregator, and a randomness server's key.
type world struct {
	t     *testing.T
	store *store.Store
	agg   *Aggregator
	key   *threshold.Key
}

func newWorld(t *testing.T) *world {
	t.Helper()
	s, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "untick.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	key, err := threshold.NewKey(rand.Reader, epoch)
	if err != nil {
		t.Fatal(err)
	}
	return &world{t, s, New(s, slog.New(slog.NewTextHandler(io.Discard, nil)), func() uint32 { return epoch }), key}
}

// send seals a message as another install, lets spoil change the report, and stores it if its share still holds.
func (w *world) send(message []byte, spoil func([]byte)) {
	w.t.Helper()
	blinded, request, err := threshold.Blind(rand.Reader, epoch, k, [][]byte{message})
	if err != nil {
		w.t.Fatal(err)
	}
	response, err := w.key.Evaluate(rand.Reader, request)
	if err != nil {
		w.t.Fatal(err)
	}
	outputs, err := blinded.Finalize(response, w.key.Public())
	if err != nil {
		w.t.Fatal(err)
	}
	secret := make([]byte, threshold.SecretSize)
	if _, err := rand.Read(secret); err != nil {
		w.t.Fatal(err)
	}
	b, err := outputs[0].Seal(rand.Reader, secret)
	if err != nil {
		w.t.Fatal(err)
	}
	if spoil != nil {
		spoil(b)
	}
	sealed, err := threshold.Check(b)
	if err != nil {
		w.t.Fatal(err)
	}
	if _, err := w.store.Add(w.t.Context(), store.Sent{ID: sha256.Sum256(b), Sealed: sealed, Body: b}); err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) drain() store.Totals {
	w.t.Helper()
	if err := w.agg.Drain(w.t.Context()); err != nil {
		w.t.Fatal(err)
	}
	totals, err := w.store.Totals(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	return totals
}

func message(t *testing.T, site string) []byte {
	t.Helper()
	m := report.Measurement{
		Epoch: epoch, Site: site, PageKind: finding.Settings, Kind: finding.ARIA, Purpose: finding.Location,
		Polarity: finding.Gives, State: finding.On, Language: "en", Region: "eea", Rules: 1,
	}
	b, err := m.Encode()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestOpensAtKAndGoesOn(t *testing.T) {
	w := newWorld(t)
	one, two := message(t, "one-example.org"), message(t, "two-example.org")
	for i := range 5 {
		w.send(one, nil)
		if i < k-1 {
			w.send(two, nil)
		}
		want := i + 1
		if want < k {
			want = 0
		}
		if totals := w.drain(); totals.Counted != want {
			t.Fatalf("after %d reports %d are counted, want %d", i+1, totals.Counted, want)
		}
	}
	if c, err := w.store.Controls(t.Context(), "one-example.org"); err != nil || len(c) != 1 || c[0].N != 5 || c[0].On != 5 {
		t.Errorf("%+v, %v", c, err)
	}
	if c, err := w.store.Controls(t.Context(), "two-example.org"); err != nil || c != nil {
		t.Errorf("%+v, %v", c, err)
	}
}

// TestBadReportsDoNotBlock: a spoilt ciphertext helps to open its group and is not counted; the group shows once k good
// ones are there.
func TestBadReportsDoNotBlock(t *testing.T) {
	w := newWorld(t)
	m := message(t, "one-example.org")
	spoil := func(b []byte) { b[len(b)-1] ^= 1 }
	w.send(m, spoil)
	w.send(m, nil)
	w.send(m, nil)
	if totals := w.drain(); totals.Open != 1 || totals.Counted != 2 || totals.Refused != 1 {
		t.Fatalf("%+v", totals)
	}
	if c, err := w.store.Controls(t.Context(), "one-example.org"); err != nil || c != nil {
		t.Fatalf("two good reports are shown: %+v, %v", c, err)
	}
	w.send(m, nil)
	w.drain()
	if c, err := w.store.Controls(t.Context(), "one-example.org"); err != nil || len(c) != 1 || c[0].N != k {
		t.Fatalf("%+v, %v", c, err)
	}
}

// TestOtherEpochDoesNotBlock: who knows what a group says can repeat its share in a report of another epoch, before or among
// the honest ones. It is in a group by itself.
func TestOtherEpochDoesNotBlock(t *testing.T) {
	for at := range k + 1 {
		w := newWorld(t)
		m := message(t, "one-example.org")
		for i := range k + 1 {
			if i == at {
				w.send(m, func(b []byte) { b[5]-- })
				continue
			}
			w.send(m, nil)
		}
		if totals := w.drain(); totals.Open != 1 || totals.Counted != k || totals.Sealed != 1 {
			t.Fatalf("at %d: %+v", at, totals)
		}
	}
}

// TestNotOurMessage: a group that says something else than a report opens, and all of it is refused.
func TestNotOurMessage(t *testing.T) {
	w := newWorld(t)
	other := message(t, "one-example.org")
	other[4]++ // another epoch than the report's
	for _, m := range [][]byte{[]byte("hello"), other} {
		for range k {
			w.send(m, nil)
		}
	}
	if totals := w.drain(); totals.Open != 2 || totals.Refused != 2*k || totals.Counted != 0 || totals.Sites != 0 {
		t.Fatalf("%+v", totals)
	}
}
