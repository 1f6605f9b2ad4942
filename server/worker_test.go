package server_test

import (
	"bufio"
	"bytes"
	"flag"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// onWorker runs the tests that start a server through start or startParties against the Worker, in the runtime that
// Cloudflare runs, instead of against the native server. `make worker-test` builds it before.
var onWorker = flag.Bool("worker", false, "test the built Worker in the native server's place")

// workerEpoch is longer than any test runs.
const workerEpoch = time.Hour

// nativeClock skips a test that sets the server's clock, which on the Worker is the machine's.
func nativeClock(t *testing.T) {
	if *onWorker {
		t.Skip("the Worker's clock is the machine's")
	}
}

// startWorker starts the Worker in a role on a port of its own, with its state in dir, and returns how to end it and how to kill
// it with all its processes.
func startWorker(t *testing.T, log *lockedBuffer, dir, role, addr string, more ...string) (stop, kill func()) {
	t.Helper()
	_, port, _ := strings.Cut(addr, ":")
	cmd := exec.Command("node", append([]string{
		filepath.Join("cmd", "worker", "serve.mjs"), "--role", role, "--port", port, "--k", strconv.Itoa(k), "--keep", dir,
		"--epoch", workerEpoch.String(), "--cron", "100",
	}, more...)...)
	cmd.Stderr = log
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	stop = sync.OnceFunc(func() {
		cmd.Process.Signal(syscall.SIGTERM)
		cmd.Wait()
	})
	t.Cleanup(stop)
	kill = func() {
		syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL)
		stop()
	}
	lines := bufio.NewScanner(out)
	if !lines.Scan() || !strings.Contains(lines.Text(), "http://") {
		stop()
		t.Fatalf("the Worker did not start: %s %s", lines.Text(), log)
	}
	go func() {
		for lines.Scan() {
			log.Write(append(lines.Bytes(), '\n'))
		}
	}()
	return stop, kill
}

// freeAddr is a loopback address that nobody listened on a moment ago.
func freeAddr(t *testing.T) string {
	l := listen(t)
	defer l.Close()
	return l.Addr().String()
}

func workerRunning(t *testing.T, dir string, more ...string) *running {
	t.Helper()
	// The runtime ends a connection on which a request was refused before its body was read, in the middle of the next one.
	http.DefaultTransport.(*http.Transport).DisableKeepAlives = true
	addr := freeAddr(t)
	r := &running{url: "http://" + addr, dir: dir, log: &lockedBuffer{}, now: time.Now}
	r.stop, r.kill = startWorker(t, r.log, dir, "all", addr, more...)
	return r
}

func workerParties(t *testing.T, dir string) *parties {
	t.Helper()
	aggregator, relay := freeAddr(t), freeAddr(t)
	p := &parties{t: t, dir: dir, now: time.Now, log: &lockedBuffer{}, aggregator: "http://" + aggregator, relay: "http://" + relay}
	for _, name := range []string{"aggregator", "relay"} {
		if err := os.MkdirAll(filepath.Join(dir, name), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	stopRelay, _ := startWorker(t, p.log, filepath.Join(dir, "relay"), "relay,randomness", relay, "--other", p.aggregator)
	stopAggregator, _ := startWorker(t, p.log, filepath.Join(dir, "aggregator"), "aggregator", aggregator, "--other", p.relay)
	p.stop = func() {
		stopRelay()
		stopAggregator()
	}
	return p
}

// TestWorkerQueue: reports wait in the queue before the database, and what it delivers twice is counted once.
func TestWorkerQueue(t *testing.T) {
	if !*onWorker {
		t.Skip("of the Worker only: -worker")
	}
	r := workerRunning(t, t.TempDir(), "--queue")
	w := startReporter(t)
	for range k {
		reports := r.visit(t, w, secret(t))
		r.send(t, http.StatusCreated, reports...)
		r.send(t, http.StatusCreated, reports...) // nobody has looked yet whether it is there
	}
	waitFor(t, "the queue", func() bool { v := r.site(t, site); return len(v.Controls) == 1 && v.Controls[0].N == k })
	time.Sleep(2 * time.Second) // for what is delivered later
	if n := r.site(t, site).Controls[0].N; n != k {
		t.Errorf("%d reporters, want %d", n, k)
	}
}

// TestWorkerKilled: what was acknowledged outlives the runtime, which is killed and started anew twice.
func TestWorkerKilled(t *testing.T) {
	if !*onWorker {
		t.Skip("of the Worker only: -worker")
	}
	dir := t.TempDir()
	w := startReporter(t)
	for range k {
		r := workerRunning(t, dir)
		r.send(t, http.StatusCreated, r.visit(t, w, secret(t))...)
		r.kill()
	}
	r := workerRunning(t, dir)
	waitFor(t, "the last report", func() bool { v := r.site(t, site); return len(v.Controls) == 1 && v.Controls[0].N == k })
}

// TestWorkerDatabaseFails: with a database that takes nothing a report is refused with the time to wait, and pages say that the
// server failed.
func TestWorkerDatabaseFails(t *testing.T) {
	if !*onWorker {
		t.Skip("of the Worker only: -worker")
	}
	r := workerRunning(t, t.TempDir(), "--break", "DROP TABLE reports")
	resp, err := http.Post(r.url+"/v1/report", octets, bytes.NewReader(r.visit(t, startReporter(t), secret(t))[0]))
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode != http.StatusServiceUnavailable || resp.Header.Get("Retry-After") == "" {
		t.Errorf("%d %v", resp.StatusCode, resp.Header)
	}
	if status, _ := r.get(t, "/sites"); status != 200 {
		t.Errorf("a page that needs nothing of it: %d", status)
	}
}
