package server_test

import (
	"encoding/json"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"
)

// buildGoatCounter builds the peer that counts page views into SQLite too, at the version and with the dependencies that its
// authors published, in a folder of its own. Empty where the module cannot be had.
func buildGoatCounter(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "go.mod"), []byte("module peer\n\ngo 1.26\n\nrequire zgo.at/goatcounter/v2 v2.7.0\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	run := func(args ...string) ([]byte, error) {
		cmd := exec.Command("go", args...)
		cmd.Dir, cmd.Env = dir, append(os.Environ(), "GOFLAGS=-mod=mod")
		return cmd.Output()
	}
	b, err := run("mod", "download", "-json", "zgo.at/goatcounter/v2@v2.7.0")
	var module struct{ Dir string }
	if err != nil || json.Unmarshal(b, &module) != nil {
		t.Logf("GoatCounter is not to be had here: %v", err)
		return ""
	}
	sums, err := os.ReadFile(filepath.Join(module.Dir, "go.sum"))
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, "go.sum"), sums, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	binary := filepath.Join(dir, "goatcounter")
	if b, err := run("build", "-o", binary, "zgo.at/goatcounter/v2/cmd/goatcounter"); err != nil {
		t.Logf("GoatCounter does not build here: %v %s", err, b)
		return ""
	}
	return binary
}

// serveGoatCounter starts it with one site on a new database.
func serveGoatCounter(t *testing.T, binary string) (cmd *exec.Cmd, addr string) {
	t.Helper()
	db := "sqlite+" + filepath.Join(t.TempDir(), "goatcounter.sqlite3")
	site := exec.Command(binary, "db", "create", "site", "-createdb", "-db", db, "-vhost", "peer.example", "-user.email", "a@peer.example", "-user.password", "password of the peer")
	if b, err := site.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, b)
	}
	addr = free(t)
	cmd = exec.Command(binary, "serve", "-db", db, "-listen", addr, "-tls", "http")
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cmd.Process.Kill() })
	for range 100 {
		if c, err := net.Dial("tcp", addr); err == nil {
			c.Close()
			return cmd, addr
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Fatal("GoatCounter does not answer")
	return nil, ""
}

// hits makes page views as its script sends them, each of a visitor of its own: from one address it would be its limit of a
// visitor's requests that is measured.
func hits(unique *atomic.Uint64) func() []byte {
	return func() []byte {
		n := unique.Add(1)
		return fmt.Appendf(nil, "GET /count?p=/page/%d&s=1920,1080,1 HTTP/1.1\r\nHost: peer.example\r\n"+
			"User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0\r\nX-Forwarded-For: 11.%d.%d.%d\r\n\r\n",
			n%1000, n>>16&255, n>>8&255, n&255)
	}
}
