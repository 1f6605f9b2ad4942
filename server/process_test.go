package server_test

import (
	"bufio"
	"context"
	"crypto/rand"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"untick/wasm/threshold"
)

// process is the server as users run it.
type process struct {
	cmd *exec.Cmd
	url string
}

func startProcess(t *testing.T, binary, db string, args ...string) *process {
	t.Helper()
	p, text := tryProcess(t, binary, db, args...)
	if p == nil {
		t.Fatalf("did not start: %s", text)
	}
	return p
}

// tryProcess starts the server, or returns what it said instead.
func tryProcess(t *testing.T, binary, db string, args ...string) (*process, string) {
	t.Helper()
	l := listen(t)
	addr := l.Addr().String()
	l.Close()
	cmd := exec.Command(binary, append([]string{"-addr", addr, "-db", db}, args...)...)
	stderr, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cmd.Process.Kill(); cmd.Wait() })
	line, err := bufio.NewReader(stderr).ReadString('\n')
	if err != nil || !strings.Contains(line, "listening") {
		return nil, line
	}
	go io.Copy(io.Discard, stderr)
	return &process{cmd, "http://" + addr}, ""
}

// makeReports makes reports of the current epoch, each of a message of its own, with a key of their own: an aggregator
// cannot tell.
func makeReports(t *testing.T, n int) [][]byte {
	t.Helper()
	epoch := uint32(time.Now().Unix() / 86400)
	key, err := threshold.NewKey(rand.Reader, epoch)
	if err != nil {
		t.Fatal(err)
	}
	var all [][]byte
	for range n {
		message := make([]byte, 20)
		if _, err := rand.Read(message); err != nil {
			t.Fatal(err)
		}
		blinded, request, err := threshold.Blind(rand.Reader, epoch, k, [][]byte{message})
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
		b, err := outputs[0].Seal(rand.Reader, secret(t))
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, b)
	}
	return all
}

// TestCommandLine: what is wrong with the flags is said, and nothing is started.
func TestCommandLine(t *testing.T) {
	dir := t.TempDir()
	binary := filepath.Join(dir, "server")
	if b, err := exec.Command("go", "build", "-o", binary, "untick/server/cmd/server").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, b)
	}
	db, secret := filepath.Join(dir, "untick.db"), filepath.Join(dir, "token.secret")
	if err := os.WriteFile(secret, make([]byte, 32), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ args, want string }{
		{"-addr 0.0.0.0:28787", "loopback"}, {"-role relay", "token-secret"}, {"-role relay -token-secret " + secret, "role \"relay\""},
		{"-role aggregator -token-secret " + secret, "other party"}, {"-role aggregator -token-secret " + db, "token secret"},
		{"-other https://a.example", "another party"}, {"-work 40", "bits of work"}, {"-per-network 0", "to a network"}, {"-proxy x", "proxy"},
		{"-role relay,randomness -other ftp://x -token-secret " + secret, "gateway"}, {"-k 1", "k = 1"}, {"-k 65", "k = 65"},
		{"-epoch 1ms", "whole seconds"}, {"extra", "extra"}, {"-db /nonexistent/x.db -keys " + dir, "couldn't make the database"},
	} {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		args := append([]string{"-addr", "127.0.0.1:28786", "-db", db}, strings.Fields(test.args)...)
		b, err := exec.CommandContext(ctx, binary, args...).CombinedOutput()
		cancel()
		if err == nil || !strings.Contains(string(b), test.want) {
			t.Errorf("%s: %v %s", test.args, err, b)
		}
	}
}
