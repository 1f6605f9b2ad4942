package server_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	mathrand "math/rand/v2"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"untick/server"
	"untick/server/epochkey"
	"untick/server/signed"
	"untick/server/store"
	"untick/server/tokens"
	"untick/wasm/threshold"
)

const (
	k     = 3
	site  = "yunbao-pay.localhost"
	label = "我同意《棠梨信用服务协议》"
)

// running is a real server: its database in files, its listener on loopback.
type running struct {
	url  string
	dir  string
	log  *lockedBuffer
	now  func() time.Time
	stop func()
	kill func() // of the Worker
}

type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

func start(t *testing.T, dir string, now func() time.Time) *running {
	t.Helper()
	if *onWorker {
		return workerRunning(t, dir)
	}
	ctx, cancel := context.WithCancel(context.Background())
	db, err := store.Open(ctx, filepath.Join(dir, "untick.db"))
	if err != nil {
		t.Fatal(err)
	}
	r := &running{dir: dir, log: &lockedBuffer{}, now: now}
	s, err := server.New(ctx, server.Config{
		Role: server.All, Store: db, Log: slog.New(slog.NewTextHandler(r.log, nil)), Now: now, K: k, Epoch: time.Hour,
		Keys:        epochkey.Dir(filepath.Join(dir, "keys")),
		GatewayKeys: epochkey.Dir(filepath.Join(dir, "gateway")),
		Tokens:      &tokens.Secret{1}, Work: 8, PerNetwork: 1, Signing: signingKey(t),
	})
	if err != nil {
		t.Fatal(err)
	}
	l := listen(t)
	h := &http.Server{Handler: s}
	go h.Serve(l)
	done := make(chan struct{})
	go func() { s.Run(ctx); close(done) }()
	r.url = "http://" + l.Addr().String()
	r.stop = sync.OnceFunc(func() {
		h.Close()
		cancel()
		<-done
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	t.Cleanup(r.stop)
	return r
}

// signingKey is a new one.
func signingKey(t testing.TB) *signed.Key {
	t.Helper()
	key, err := signed.New("untick.localhost")
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// listen finds a free port below the ephemeral ones, where no outgoing connection can have taken it.
func listen(t *testing.T) net.Listener {
	t.Helper()
	for range 100 {
		if l, err := server.Listen(context.Background(), server.All, fmt.Sprintf("127.0.0.1:%d", 20000+mathrand.IntN(12000))); err == nil {
			return l
		}
	}
	t.Fatal("no free port")
	return nil
}

func (r *running) get(t *testing.T, path string) (int, string) {
	t.Helper()
	resp, err := http.Get(r.url + path)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, string(b)
}

func (r *running) post(t *testing.T, path, contentType string, body []byte) (int, []byte) {
	t.Helper()
	resp, err := http.Post(r.url+path, contentType, bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, b
}

const octets = "application/octet-stream"

// visit is what one install does on the demo page: it asks for the configuration and for randomness, seals, and returns
// the reports without sending them.
func (r *running) visit(t *testing.T, w *reporter, secret []byte) [][]byte {
	t.Helper()
	var config object
	_, text := r.get(t, "/v1/config")
	if err := json.Unmarshal([]byte(text), &config); err != nil {
		t.Fatal(err)
	}
	prepared := w.call(t, "prepare", object{
		"finding": object{
			"kind": "checkbox", "state": "on", "purpose": "profiling_scoring", "polarity": "gives", "page_kind": "landing",
			"language": "zh-CN", "cues": []string{"tiny", "faint"}, "label": label,
		},
		"host": site, "time_zone": "Asia/Shanghai", "rules": "1", "loopback": true, "config": config,
	})
	if prepared["allowed"] != true {
		t.Fatal(prepared)
	}
	blinded := w.call(t, "blind", object{
		"messages": []any{prepared["bytes"], prepared["label_bytes"]}, "epoch": config["epoch"], "k": config["k"]})
	status, response := r.post(t, "/v1/randomness", octets, decode(t, blinded["request"]))
	if status != 200 {
		t.Fatalf("randomness: %d %s", status, response)
	}
	sealed := w.call(t, "seal", object{
		"state": blinded["state"], "response": response, "secret": secret, "epoch": config["epoch"], "k": config["k"],
		"public_key": config["public_keys"].([]any)[0].(object)["key"],
	})
	var reports [][]byte
	for _, one := range sealed["reports"].([]any) {
		reports = append(reports, decode(t, one.(object)["report"]))
	}
	return reports
}

func (r *running) send(t *testing.T, want int, reports ...[]byte) {
	t.Helper()
	for _, b := range reports {
		if status, body := r.post(t, "/v1/report", octets, b); status != want {
			t.Fatalf("report: %d %s, want %d", status, body, want)
		}
	}
}

// holds greps every file of the server's folder for a text in the forms that it could be read in.
func (r *running) holds(t *testing.T, text string) []string {
	t.Helper()
	inHex := hex.EncodeToString([]byte(text))
	forms := []string{text, inHex, strings.ToUpper(inHex)}
	for shift := range 3 { // base64 has a form for each place in its groups of three; the edges depend on what is around
		full := base64.StdEncoding.EncodeToString(append(make([]byte, shift), text...))
		if len(full) >= 16 { // a shorter one would be found by chance
			forms = append(forms, full[4:len(full)-4])
		}
	}
	return r.raw(t, forms...)
}

// raw returns the server's files that contain one of some texts.
func (r *running) raw(t *testing.T, forms ...string) (found []string) {
	t.Helper()
	err := filepath.WalkDir(r.dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, f := range forms {
			if bytes.Contains(b, []byte(f)) {
				found = append(found, filepath.Base(path))
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

type siteView struct {
	Trial    bool
	K        int
	Withheld string
	Controls []struct {
		Purpose, Kind, Polarity  string
		PageKind                 string `json:"page_kind"`
		N, On, Off               int
		OnShare                  float64 `json:"on_share"`
		OnLow                    float64 `json:"on_low"`
		Cues, Languages, Regions []struct {
			Value string
			N     int
		}
		Labels []struct {
			Text, Language string
			N              int
		} `json:"label_texts"`
	}
}

func (r *running) site(t *testing.T, domain string) siteView {
	t.Helper()
	status, text := r.get(t, "/sites/"+domain+".json")
	var v siteView
	if err := json.Unmarshal([]byte(text), &v); err != nil || status != 200 {
		t.Fatalf("%d %v %s", status, err, text)
	}
	return v
}

// waitFor polls, since groups open after the acknowledgement.
func waitFor(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for range 750 { // 15 s: other things run beside the tests
		if ok() {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Fatal("in vain waited for: " + what)
}

func secret(t *testing.T) []byte {
	t.Helper()
	b := make([]byte, threshold.SecretSize)
	if _, err := rand.Read(b); err != nil {
		t.Fatal(err)
	}
	return b
}

func decode(t *testing.T, v any) []byte {
	t.Helper()
	b, err := base64.StdEncoding.DecodeString(v.(string))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func second(_ int, s string) string { return s }
