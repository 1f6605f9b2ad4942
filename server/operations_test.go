package server_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"untick/server"
	"untick/server/epochkey"
	"untick/server/store"
	"untick/server/tokens"
)

// served is a server as the command composes it, with limits of its own.
type served struct {
	*server.Server
	url, dir string
	log      *lockedBuffer
	stop     context.CancelFunc
	ended    chan error
	db       *store.Store
}

func serve(t *testing.T, limits server.Limits, secure *tls.Config, change func(*server.Config)) *served {
	t.Helper()
	s := &served{dir: t.TempDir(), log: &lockedBuffer{}, ended: make(chan error, 1)}
	var err error
	if s.db, err = store.Open(t.Context(), filepath.Join(s.dir, "untick.db")); err != nil {
		t.Fatal(err)
	}
	c := server.Config{
		Role: server.All, Store: s.db, Log: slog.New(slog.NewTextHandler(s.log, nil)), Now: time.Now, K: k, Epoch: 24 * time.Hour,
		Keys: epochkey.Dir(filepath.Join(s.dir, "keys")), GatewayKeys: epochkey.Dir(filepath.Join(s.dir, "gateway")),
		Tokens: &tokens.Secret{1}, Work: 8, PerNetwork: 1, Signing: signingKey(t),
	}
	if change != nil {
		change(&c)
	}
	if s.Server, err = server.New(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	l := listen(t)
	s.url = "http://" + l.Addr().String()
	ctx, cancel := context.WithCancel(context.Background())
	s.stop = cancel
	go func() {
		err := s.Serve(ctx, l, limits, secure)
		s.ended <- err
		s.ended <- err
	}()
	t.Cleanup(func() {
		cancel()
		<-s.ended
		if err := s.db.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func (s *served) operations(path, host string) (int, string) {
	r := httptest.NewRequest("GET", path, nil)
	r.Host = host
	w := httptest.NewRecorder()
	s.Operations().ServeHTTP(w, r)
	return w.Code, w.Body.String()
}

func TestMetrics(t *testing.T) {
	s := serve(t, server.DefaultLimits(), nil, nil)
	reports := makeReports(t, 2)
	for _, b := range [][]byte{reports[0], reports[1], reports[0], {1}} {
		resp, err := http.Post(s.url+"/v1/report", octets, strings.NewReader(string(b)))
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
	}
	r, err := http.NewRequest("GET", s.url+"/sites/looked-up.example.org?x=1", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("X-Forwarded-For", "198.51.100.77")
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	status, text := s.operations("/metrics", "127.0.0.1:1")
	for _, want := range []string{
		`untick_requests_total{route="POST /v1/report",status="201"} 2`, `untick_requests_total{route="POST /v1/report",status="200"} 1`,
		`untick_requests_total{route="POST /v1/report",status="400"} 1`, `untick_requests_total{route="GET /sites/{domain}",status="400"} 1`,
		`untick_ingest_queue 0`, `untick_ingest_queue_limit 4096`, `untick_commit_size_count 3`, `untick_commit_size_sum 3`,
		`untick_commit_size_bucket{le="1"} 3`, `untick_reports_committed_total{is="new"} 2`, `untick_reports_committed_total{is="repeated"} 1`,
		`untick_reports{state="sealed"} 2`, `untick_groups{state="open"} 0`, `untick_groups{state="sealed"} 2`, `untick_reports_failed_total 0`,
	} {
		if !strings.Contains(text, "\n"+want+"\n") {
			t.Errorf("no %s", want)
		}
	}
	for _, never := range []string{"looked-up", "198.51", "127.0.0.1", "example"} {
		if strings.Contains(text, never) {
			t.Errorf("the metrics hold %s", never)
		}
	}
	if t.Failed() || status != 200 {
		t.Logf("%d\n%s", status, text)
	}
	if status, _ := s.operations("/metrics", "rebind.example.org"); status != http.StatusMisdirectedRequest {
		t.Errorf("metrics under another name: %d", status)
	}
	for _, path := range []string{"/metrics", "/readyz"} { // never on the public address, where a proxy would pass them on
		resp, err := http.Get(s.url + path)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if resp.StatusCode != 404 {
			t.Errorf("%s in public: %d", path, resp.StatusCode)
		}
	}
}

// TestGracefulStop: not ready at once, answering until the drain is over, a request under way is answered, then the end.
func TestGracefulStop(t *testing.T) {
	limits := server.DefaultLimits()
	limits.Drain, limits.Grace = 300*time.Millisecond, 5*time.Second
	s := serve(t, limits, nil, nil)
	if status, text := s.operations("/readyz", "localhost"); status != 200 {
		t.Fatalf("%d %s", status, text)
	}
	report := makeReports(t, 1)[0]
	conn, err := net.Dial("tcp", strings.TrimPrefix(s.url, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	head := "POST /v1/report HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + octets + "\r\nContent-Length: 962\r\n\r\n"
	if _, err := io.WriteString(conn, head+string(report[:500])); err != nil {
		t.Fatal(err)
	}
	waitFor(t, "the connection", func() bool {
		_, text := s.operations("/metrics", "localhost")
		return strings.Contains(text, "\nuntick_connections 1\n")
	})
	s.stop()
	waitFor(t, "unreadiness", func() bool { status, _ := s.operations("/readyz", "localhost"); return status == 503 })
	if resp, err := http.Get(s.url + "/healthz"); err != nil || resp.StatusCode != 200 {
		t.Errorf("while it drains: %v", err)
	}
	time.Sleep(limits.Drain)
	if _, err := conn.Write(report[500:]); err != nil {
		t.Fatal(err)
	}
	answer := make([]byte, 20)
	if _, err := io.ReadFull(conn, answer); err != nil || !strings.Contains(string(answer), " 201 ") {
		t.Errorf("the request under way: %q, %v", answer, err)
	}
	select {
	case err := <-s.ended:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(10 * time.Second):
		t.Error("it does not end")
	}
	if totals, err := s.db.Totals(t.Context()); err != nil || totals.Accepted != 1 {
		t.Errorf("%+v, %v", totals, err)
	}
}

// TestTLS: spoken with the certificate's files, taken over when renewed, and announced by HSTS, also behind a trusted proxy
// and behind no other.
func TestTLS(t *testing.T) {
	dir := t.TempDir()
	chain, key := filepath.Join(dir, "chain.pem"), filepath.Join(dir, "key.pem")
	first := certify(t, chain, key, 1)
	var later atomic.Int64
	secure, err := server.TLS(chain, key, func() time.Time { return time.Now().Add(time.Duration(later.Load())) })
	if err != nil {
		t.Fatal(err)
	}
	s := serve(t, server.DefaultLimits(), secure, func(c *server.Config) {
		c.Hosts, c.Proxies = []string{"untick.example"}, []netip.Prefix{netip.MustParsePrefix("192.0.2.0/24")}
	})
	pool := x509.NewCertPool()
	pool.AddCert(first)
	client := &http.Client{Transport: &http.Transport{
		TLSClientConfig: &tls.Config{RootCAs: pool, ServerName: "untick.example"}, DisableKeepAlives: true,
	}}
	get := func() (*http.Response, error) {
		r, err := http.NewRequest("GET", strings.Replace(s.url, "http:", "https:", 1)+"/healthz", nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Host = "untick.example"
		resp, err := client.Do(r)
		if err == nil {
			resp.Body.Close()
		}
		return resp, err
	}
	resp, err := get()
	if err != nil || resp.StatusCode != 200 || !strings.HasPrefix(resp.Header.Get("Strict-Transport-Security"), "max-age=31536000") {
		t.Fatalf("%v, %v", resp, err)
	}
	if err := os.WriteFile(chain, []byte("half a file"), 0o600); err != nil {
		t.Fatal(err)
	}
	later.Add(int64(2 * time.Minute))
	if _, err := get(); err != nil {
		t.Errorf("a broken renewal put the certificate out of use: %v", err)
	}
	pool.AddCert(certify(t, chain, key, 2))
	later.Add(int64(2 * time.Minute))
	if resp, err := get(); err != nil || resp.TLS.PeerCertificates[0].SerialNumber.Int64() != 2 {
		t.Errorf("the renewed certificate is not used: %v", err)
	}
	for peer, want := range map[string]bool{"192.0.2.9:1": true, "203.0.113.9:1": false} {
		r := httptest.NewRequest("GET", "http://untick.example/healthz", nil)
		r.RemoteAddr = peer
		r.Header.Set("X-Forwarded-Proto", "https")
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		if got := w.Header().Get("Strict-Transport-Security") != ""; got != want {
			t.Errorf("HSTS behind %s: %v", peer, got)
		}
	}
}

func certify(t *testing.T, chain, key string, serial int64) *x509.Certificate {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(serial), DNSNames: []string{"untick.example"}, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, NotAfter: time.Now().Add(time.Hour),
		IsCA: true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &private.PublicKey, private)
	if err != nil {
		t.Fatal(err)
	}
	secret, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	for name, b := range map[string]*pem.Block{chain: {Type: "CERTIFICATE", Bytes: der}, key: {Type: "PRIVATE KEY", Bytes: secret}} {
		if err := os.WriteFile(name, pem.EncodeToMemory(b), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	c, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return c
}
