package server_test

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"untick/server"
	"untick/server/epochkey"
	"untick/server/store"
	"untick/server/tokens"
)

// parties are an aggregator and a relay with the randomness server, each with its own files and listener.
type parties struct {
	t                 *testing.T
	dir               string
	now               func() time.Time
	aggregator, relay string
	log               *lockedBuffer
	stop              func()
}

func startParties(t *testing.T, dir string, now func() time.Time) *parties {
	t.Helper()
	if *onWorker {
		return workerParties(t, dir)
	}
	p := &parties{t: t, dir: dir, now: now, log: &lockedBuffer{}}
	listeners := [2]net.Listener{listen(t), listen(t)}
	p.aggregator, p.relay = "http://"+listeners[0].Addr().String(), "http://"+listeners[1].Addr().String()
	ctx, cancel := context.WithCancel(context.Background())
	db, err := store.Open(ctx, filepath.Join(dir, "aggregator.db"))
	if err != nil {
		t.Fatal(err)
	}
	common := server.Config{
		Log: slog.New(slog.NewTextHandler(p.log, nil)), Now: now, K: k, Epoch: time.Hour, Tokens: &tokens.Secret{2}, Work: 8, PerNetwork: 1,
	}
	a, r := common, common
	a.Signing = signingKey(t)
	a.Role, a.Store, a.GatewayKeys, a.Other = server.Aggregator, db, epochkey.Dir(filepath.Join(dir, "gateway")), p.relay
	r.Role, r.Keys, r.Other = server.Relay, epochkey.Dir(filepath.Join(dir, "randomness")), p.aggregator
	var running sync.WaitGroup
	var servers []*http.Server
	for i, c := range []server.Config{a, r} {
		s, err := server.New(ctx, c)
		if err != nil {
			t.Fatal(err)
		}
		h := &http.Server{Handler: s}
		servers = append(servers, h)
		running.Go(func() { h.Serve(listeners[i]) })
		running.Go(func() { s.Run(ctx) })
	}
	p.stop = sync.OnceFunc(func() {
		for _, h := range servers {
			h.Close()
		}
		cancel()
		running.Wait()
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	t.Cleanup(p.stop)
	return p
}

func (p *parties) client(w *reporter, n int) *client {
	return newClient(p.t, w, p.aggregator, fmt.Sprintf("127.77.13.%d", n))
}

func (p *parties) shown() bool {
	p.t.Helper()
	resp, err := http.Get(p.aggregator + "/sites.json")
	if err != nil {
		p.t.Fatal(err)
	}
	defer resp.Body.Close()
	var b strings.Builder
	if err := resp.Write(&b); err != nil {
		p.t.Fatal(err)
	}
	return strings.Contains(b.String(), site)
}

// TestTwoPartiesWork is the honest way: tokens, randomness, envelopes; after the third install the finding is shown.
func TestTwoPartiesWork(t *testing.T) {
	p := startParties(t, t.TempDir(), time.Now)
	w := startReporter(t)
	for n := 1; n <= k; n++ {
		if p.shown() {
			t.Fatalf("shown after %d", n-1)
		}
		c := p.client(w, n)
		config := c.config()
		if config["trial"] != false || config["send"] != "next_epoch" || config["randomness"] != p.relay {
			t.Fatal(config)
		}
		status, tokens := c.tokens(config)
		if status != 200 || len(tokens) != k-1 {
			t.Fatalf("tokens: %d, %d", status, len(tokens))
		}
		status, through := c.enveloped(config, "GET", "/v1/config", "", nil)
		var same object
		if err := json.Unmarshal(through, &same); err != nil || status != 200 || fmt.Sprint(same) != fmt.Sprint(config) {
			t.Errorf("the configuration through the relay: %d %s", status, through)
		}
		for i, report := range c.seal(config, c.secret) {
			c.report(config, report, tokens[i], 201, "")
			c.report(config, report, tokens[i], 200, "") // as after a lost answer
		}
	}
	waitFor(t, "the finding", p.shown)
	c := p.client(w, 9)
	for path, want := range map[string]int{"/v1/report": 404, "/v1/randomness": 404, "/v1/tokens": 404, "/v1/relay": 404} {
		if status, b := c.do("POST", p.aggregator+path, octets, []byte("x")); status != want { // it must not see addresses
			t.Errorf("the aggregator answers %s directly: %d %s", path, status, b)
		}
	}
	for path, want := range map[string]int{"/v1/report": 404, "/v1/ohttp": 404, "/v1/relay": 415} {
		if status, b := c.do("POST", p.relay+path, octets, []byte("x")); status != want {
			t.Errorf("the relay at %s: %d %s", path, status, b)
		}
	}
	if status, b := c.enveloped(c.config(), "GET", "/sites", "", nil); status != 404 {
		t.Errorf("a page in an envelope: %d %s", status, b)
	}
	for path, want := range map[string]int{"/sites": 404, "/": 404, "/healthz": 200} {
		if status, _ := c.do("GET", p.relay+path, "", nil); status != want {
			t.Errorf("the relay at %s: %d", path, status)
		}
	}
	if log := p.log.String(); strings.Contains(log, "127.77") || strings.Contains(log, site) {
		t.Errorf("the logs say too much: %s", log)
	}
}

// TestAttackSpendTwice pays two reports with one token, at once and after a restart. Defence: store/add.go, the unique
// index that ON CONFLICT in addReports runs into.
func TestAttackSpendTwice(t *testing.T) {
	dir := t.TempDir()
	p := startParties(t, dir, time.Now)
	w := startReporter(t)
	c := p.client(w, 1)
	config := c.config()
	_, tokens := c.tokens(config)
	reports := c.seal(config, c.secret)
	c.report(config, reports[0], tokens[0], 201, "")
	c.report(config, reports[1], tokens[0], 409, "token-spent")
	p.stop()
	p = startParties(t, dir, time.Now)
	c = p.client(w, 1)
	config = c.config()
	c.report(config, reports[1], tokens[0], 409, "token-spent")
	c.report(config, reports[1], tokens[1], 201, "")
}

// TestAttackForgedToken tries what is no token of this epoch. Defence: tokens/redeem.go, "if err := key.Redeem".
func TestAttackForgedToken(t *testing.T) {
	nativeClock(t)
	var mu sync.Mutex
	now := time.Date(2026, 11, 24, 12, 10, 0, 0, time.UTC)
	clock := func() time.Time { mu.Lock(); defer mu.Unlock(); return now }
	p := startParties(t, t.TempDir(), clock)
	w := startReporter(t)
	c := p.client(w, 1)
	config := c.config()
	_, old := c.tokens(config)
	report := c.seal(config, c.secret)[0]
	c.report(config, report, "", 401, "token-missing")
	forged := rawToken(t, old[0])
	forged[len(forged)-1] ^= 1
	c.report(config, report, base64.URLEncoding.EncodeToString(forged), 401, "token-invalid")

	mu.Lock()
	now = now.Add(time.Hour)
	mu.Unlock()
	config = c.config()
	fresh := c.seal(config, c.secret)[0]
	c.report(config, fresh, old[0], 401, "token-invalid") // or an install could save tokens up
	c.report(config, report, old[0], 201, "")             // of the epoch before, as is usual
	if status, tokens := c.tokens(config); status != 200 || len(tokens) != k-1 {
		t.Errorf("tokens in the next epoch: %d", status)
	}
}

// TestAttackFlood is one machine that pretends to be a crowd: it draws a new secret for each report, so that each counts.
// Without tokens that opens the group, as the try-out shows. With them it is issued T = k−1 for the epoch, and ends one
// short. Defences: network/network.go, "case count >= n.Each"; threshold/token.go, Tokens; tokens/redeem.go, "Required".
func TestAttackFlood(t *testing.T) {
	w := startReporter(t)
	trial := start(t, t.TempDir(), time.Now)
	for range k {
		trial.send(t, http.StatusCreated, trial.visit(t, w, secret(t))...)
	}
	waitFor(t, "the invented crowd", func() bool { return len(trial.site(t, site).Controls) == 1 })

	p := startParties(t, t.TempDir(), time.Now)
	c := p.client(w, 1)
	config := c.config()
	var tokens []string
	for range 5 {
		status, more := c.tokens(config)
		if status != 200 && status != http.StatusTooManyRequests {
			t.Fatalf("tokens: %d", status)
		}
		tokens = append(tokens, more...)
	}
	if len(tokens) >= k {
		t.Fatalf("one network was issued %d tokens, which is no fewer than k = %d", len(tokens), k)
	}
	accepted := 0
	for i := range k + 2 {
		report := c.seal(config, secret(t))[0]
		if i < len(tokens) {
			c.report(config, report, tokens[i], 201, "")
			accepted++
			continue
		}
		c.report(config, report, tokens[i%len(tokens)], 409, "token-spent")
		c.report(config, report, "", 401, "token-missing")
	}
	time.Sleep(100 * time.Millisecond)
	if accepted != k-1 || p.shown() {
		t.Errorf("%d invented installs were accepted, and the group is open: %v", accepted, p.shown())
	}
}
