package server_test

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/binary"
	"encoding/json"
	"errors"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/dns/dnsmessage"

	"untick/server"
	"untick/server/secretfile"
)

// resolver answers each question for an address with loopback's, for the authority to find the server by its name. The
// authority asks over TCP, where a message has its length before it (RFC 1035, section 4.2.2).
func resolver(t *testing.T) string {
	t.Helper()
	l := listen(t)
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go resolve(c)
		}
	}()
	return l.Addr().String()
}

func resolve(c net.Conn) {
	defer c.Close()
	c.SetDeadline(time.Now().Add(10 * time.Second))
	length := make([]byte, 2)
	for {
		if _, err := io.ReadFull(c, length); err != nil {
			return
		}
		b := make([]byte, binary.BigEndian.Uint16(length))
		var m dnsmessage.Message
		if _, err := io.ReadFull(c, b); err != nil || m.Unpack(b) != nil || len(m.Questions) != 1 {
			return
		}
		m.Response, m.Additionals = true, nil
		if q := m.Questions[0]; q.Type == dnsmessage.TypeA {
			m.Answers = []dnsmessage.Resource{{Header: dnsmessage.ResourceHeader{Name: q.Name, Type: q.Type, Class: q.Class}, Body: &dnsmessage.AResource{A: [4]byte{127, 0, 0, 1}}}}
		}
		answer, err := m.Pack()
		if err != nil {
			return
		}
		c.Write(append(binary.BigEndian.AppendUint16(nil, uint16(len(answer))), answer...))
	}
}

func free(t *testing.T) string {
	t.Helper()
	l := listen(t)
	defer l.Close()
	return l.Addr().String()
}

// authority runs Pebble, Let's Encrypt's own authority for tests, which asks the server at a port for its proofs.
func authority(t *testing.T, addr, operations, chain, key, port string) {
	t.Helper()
	path, err := exec.Command("go", "tool", "-n", "pebble").Output()
	if err != nil {
		t.Fatalf("couldn't build the authority: %v", err)
	}
	config, err := json.Marshal(map[string]any{"pebble": map[string]any{
		"listenAddress": addr, "managementListenAddress": operations, "certificate": chain, "privateKey": key, "tlsPort": json.Number(port), "httpPort": 1,
	}})
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "pebble.json")
	if err := os.WriteFile(file, config, 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(strings.TrimSpace(string(path)), "-config", file, "-dnsserver", resolver(t))
	cmd.Env = append(os.Environ(), "PEBBLE_VA_NOSLEEP=1", "PEBBLE_WFE_NONCEREJECT=0")
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait()
		if t.Failed() {
			t.Log(said.String())
		}
	})
}

// roots are the authority's, once it answers.
func roots(t *testing.T, operations string, trusted *x509.CertPool) *x509.CertPool {
	t.Helper()
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: trusted, ServerName: "untick.example"}}}
	for range 100 {
		resp, err := client.Get("https://" + operations + "/roots/0")
		if err != nil {
			time.Sleep(100 * time.Millisecond)
			continue
		}
		b, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		pool := x509.NewCertPool()
		if err != nil || !pool.AppendCertsFromPEM(b) {
			t.Fatalf("%v: %s", err, b)
		}
		return pool
	}
	t.Fatal("the authority does not answer")
	return nil
}

// TestACME: a server that is told its name and nothing else has a certificate for it at the first visit, from a real
// authority, and none for another name; a folder that others may read is refused.
func TestACME(t *testing.T) {
	dir := t.TempDir()
	binary := filepath.Join(dir, "server")
	if b, err := exec.Command("go", "build", "-o", binary, "untick/server/cmd/server").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, b)
	}
	chain, key := filepath.Join(dir, "chain.pem"), filepath.Join(dir, "key.pem")
	trusted := x509.NewCertPool()
	trusted.AddCert(certify(t, chain, key, 1))
	at, operations, plain := free(t), free(t), free(t)
	// The authority's own certificate bears the name and loopback's address, so the system's roots are this one file.
	t.Setenv("SSL_CERT_FILE", chain)
	p := startProcess(t, binary, filepath.Join(dir, "untick.db"), "-host", "untick.example", "-acme", filepath.Join(dir, "acme"), "-acme-directory", "https://"+at+"/dir", "-plain", plain)
	addr := strings.TrimPrefix(p.url, "http://")
	_, port, _ := net.SplitHostPort(addr)
	authority(t, at, operations, chain, key, port)
	client := &http.Client{Timeout: 60 * time.Second, Transport: &http.Transport{
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
			return new(net.Dialer).DialContext(ctx, "tcp", addr)
		},
		TLSClientConfig: &tls.Config{RootCAs: roots(t, operations, trusted)},
	}}
	resp, err := client.Get("https://untick.example/healthz")
	if err != nil || resp.StatusCode != 200 || resp.TLS.PeerCertificates[0].DNSNames[0] != "untick.example" {
		t.Fatalf("%v, %v", resp, err)
	}
	resp.Body.Close()
	if _, err := client.Get("https://other.example/healthz"); err == nil {
		t.Error("a certificate for a name that is not the server's")
	}
	redirected(t, plain)
	open := &server.ACME{Names: []string{"untick.example"}, Folder: filepath.Join(dir, "open")}
	if err := os.Mkdir(open.Folder, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := open.Open(); !errors.Is(err, secretfile.ErrOpen) {
		t.Errorf("a folder that others read: %v", err)
	}
}

// redirected: plain HTTP leads to HTTPS, by the server's own names only.
func redirected(t *testing.T, plain string) {
	t.Helper()
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	for _, test := range []struct {
		method, host, path, location string
		status                       int
	}{
		{"GET", "untick.example", "/sites?q=a", "https://untick.example/sites?q=a", 301}, {"GET", "untick.example:80", "/", "https://untick.example/", 301},
		{"GET", "evil.example", "/", "", 421}, {"POST", "untick.example", "/v1/reports", "", 403},
	} {
		r, err := http.NewRequest(test.method, "http://"+plain+test.path, nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Host = test.host
		resp, err := client.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if resp.StatusCode != test.status || resp.Header.Get("Location") != test.location {
			t.Errorf("%s %s%s: %d %s", test.method, test.host, test.path, resp.StatusCode, resp.Header.Get("Location"))
		}
	}
}
