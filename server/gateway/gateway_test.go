package gateway

import (
	"bytes"
	"crypto/hpke"
	"encoding/json"
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

// seal is a client by the standard library, independent of the reporter's own.
func seal(t testing.TB, p *pair, plain []byte) []byte {
	t.Helper()
	header := p.header()
	info := append([]byte("message/bhttp request\x00"), header...)
	enc, s, err := hpke.NewSender(p.secret.PublicKey(), hpke.HKDFSHA256(), hpke.AES128GCM(), info)
	if err != nil {
		t.Fatal(err)
	}
	sealed, err := s.Seal(nil, plain)
	if err != nil {
		t.Fatal(err)
	}
	return append(append(header, enc...), sealed...)
}

func post(g *Gateway, mediaType string, body []byte) *httptest.ResponseRecorder {
	r := httptest.NewRequest("POST", "/v1/ohttp", bytes.NewReader(body))
	r.Header.Set("Content-Type", mediaType)
	w := httptest.NewRecorder()
	g.ServeHTTP(w, r)
	return w
}

func newGateway(t *testing.T, dir string, epoch func() uint32, target http.HandlerFunc) *Gateway {
	t.Helper()
	return New(epochkey.Dir(dir), epoch, target, slog.New(slog.NewTextHandler(io.Discard, nil)))
}

func TestTargetSeesNoSender(t *testing.T) {
	var seen *http.Request
	var content []byte
	g := newGateway(t, t.TempDir(), func() uint32 { return 5 }, func(w http.ResponseWriter, r *http.Request) {
		seen = r
		content, _ = io.ReadAll(r.Body)
		w.Header().Set("Set-Cookie", "a=b")
		w.Header().Set("Retry-After", "7")
		w.WriteHeader(503)
	})
	pairs, err := g.ring.current(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	plain := threshold.AppendNumber(nil, threshold.FramingRequest)
	for _, part := range []string{"POST", "https", "untick.example", "/v1/report"} {
		plain = threshold.AppendPrefixed(plain, []byte(part))
	}
	plain = threshold.AppendPrefixed(plain, append(threshold.AppendPrefixed(nil, []byte("content-type")), threshold.AppendPrefixed(nil, []byte("text/plain"))...))
	plain = threshold.AppendPrefixed(plain, []byte("hello"))
	plain = append(plain, 0, 0, 0, 0, 0)
	w := post(g, mediaRequest, seal(t, pairs[0], plain))
	if w.Code != 200 || w.Header().Get("Content-Type") != mediaResponse || w.Body.Len() != secretLen+block+16 {
		t.Fatalf("%d, %v, %d bytes", w.Code, w.Header(), w.Body.Len())
	}
	if seen.RemoteAddr != "" || seen.Method != "POST" || seen.URL.Path != "/v1/report" || seen.Host != "untick.example" ||
		len(seen.Header) != 1 || seen.Header.Get("Content-Type") != "text/plain" || string(content) != "hello" {
		t.Errorf("%+v %q", seen, content)
	}
}

// TestRotation: the key of the epoch before is still good, the one before that is gone from memory and disk.
func TestRotation(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "keys")
	now := uint32(5)
	g := newGateway(t, dir, func() uint32 { return now }, func(w http.ResponseWriter, r *http.Request) {})
	first, err := g.Keys(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	pairs, err := g.ring.current(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	sealed := seal(t, pairs[0], unhex(t, rfcRequest))
	if again, err := newGateway(t, dir, func() uint32 { return now }, nil).Keys(t.Context()); err != nil || !bytes.Equal(again, first) {
		t.Fatalf("a restart changed the keys: %v", err)
	}
	for epoch, want := range map[uint32]int{5: 200, 6: 200} {
		now = epoch
		if w := post(g, mediaRequest, sealed); w.Code != want {
			t.Errorf("epoch %d: %d %s", epoch, w.Code, w.Body)
		}
	}
	now = 6
	if next, err := g.Keys(t.Context()); err != nil || bytes.Equal(next, first) {
		t.Errorf("the configuration was not changed: %v", err)
	}
	now = 7
	w := post(g, mediaRequest, sealed)
	var p struct{ Type string }
	if err := json.Unmarshal(w.Body.Bytes(), &p); err != nil || w.Code != 400 || p.Type != "https://iana.org/assignments/http-problem-types#ohttp-key" {
		t.Errorf("two epochs later: %d %s", w.Code, w.Body)
	}
	if _, err := os.Stat(filepath.Join(dir, "epoch-5.key")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the old key is left: %v", err)
	}
}

func TestBadEnvelopes(t *testing.T) {
	called := false
	g := newGateway(t, t.TempDir(), func() uint32 { return 5 }, func(w http.ResponseWriter, r *http.Request) { called = true })
	pairs, err := g.ring.current(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	good := seal(t, pairs[0], unhex(t, rfcRequest))
	spoil := func(at int) []byte {
		b := bytes.Clone(good)
		b[at] ^= 1
		return b
	}
	for name, test := range map[string]struct {
		mediaType string
		body      []byte
		want      int
	}{
		"empty": {mediaRequest, nil, 400}, "cut": {mediaRequest, good[:len(good)-1], 400}, "too long": {mediaRequest, make([]byte, 9000), 413},
		"other type": {"text/plain", good, 415}, "key": {mediaRequest, spoil(0), 400}, "suite": {mediaRequest, spoil(6), 400},
		"sender": {mediaRequest, spoil(10), 400}, "content": {mediaRequest, spoil(len(good) - 20), 400},
		"point of low order": {mediaRequest, append(good[:7:7], make([]byte, 60)...), 400},
	} {
		if w := post(g, test.mediaType, test.body); w.Code != test.want {
			t.Errorf("%s: %d %s", name, w.Code, w.Body)
		}
	}
	for name, plain := range map[string]string{
		"nothing": "", "a response": "0140c8", "indefinite length": "02034745540568747470730b6578616d706c652e636f6d012f0000",
		"cut": rfcRequest[:20], "length past the end": "00ffffffffffffffff", "path": "000347455405687474707300" + "0178", "scheme": "0003474554" + "03667470" + "00" + "012f",
		"trailers": rfcRequest + "00000401610162", "padding": rfcRequest + "00000001",
		"upper case": rfcRequest + "04" + "01410162" + "0000", "header in two": rfcRequest + "06" + "016103620d0a" + "0000",
	} {
		b := unhex(t, plain)
		if w := post(g, mediaRequest, seal(t, pairs[0], b)); w.Code != 200 || w.Body.Len() != secretLen+block+16 {
			t.Errorf("%s: %d, %d bytes", name, w.Code, w.Body.Len())
		}
		if called {
			t.Errorf("%s reached the target", name)
			called = false
		}
	}
	if w := post(g, mediaRequest, good); w.Code != 200 || !called {
		t.Errorf("the good one: %d", w.Code)
	}
}

func FuzzDecodeRequest(f *testing.F) {
	f.Add(unhex(f, rfcRequest))
	f.Add(unhex(f, rfcRequest+"0401610162026869000000"))
	f.Fuzz(func(t *testing.T, b []byte) {
		q, err := decodeRequest(b)
		if err != nil {
			return
		}
		if len(q.fields) > threshold.MaxFields {
			t.Fatal("too many fields")
		}
		q.http(t.Context())
	})
}

func FuzzOpen(f *testing.F) {
	p := pairOf(f, 1, rfcSecret)
	f.Add(unhex(f, rfcSealed))
	f.Add([]byte{1})
	f.Fuzz(func(t *testing.T, b []byte) {
		plain, _, err := open([]*pair{p}, b)
		if err == nil && len(plain) != len(b)-headerSize-encSize-16 {
			t.Fatalf("%d bytes from %d", len(plain), len(b))
		}
	})
}
