package server_test

import (
	"bufio"
	"crypto/sha256"
	"database/sql"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"untick/server/store"
	"untick/wasm/threshold"
)

var (
	loadFor    = flag.Duration("load", 0, "how long TestBenchIngest loads each server; 0 leaves it out")
	benchServe = flag.String("bench-serve", "", "be one of TestBenchIngest's servers")
	benchDB    = flag.String("bench-db", "", "its database")
)

// formed is a report as it looks once its share was checked: every field in place, one for each n.
func formed(n, group uint64, epoch uint32) []byte {
	b := make([]byte, threshold.ReportSize(k))
	b[0], b[1] = threshold.Version, k
	binary.BigEndian.PutUint32(b[2:], epoch)
	binary.LittleEndian.PutUint64(b[6:], n+1)
	binary.LittleEndian.PutUint64(b[38:], n+1)
	binary.LittleEndian.PutUint64(b[70:], group)
	for i := 70 + 32*k; i < len(b); i++ {
		b[i] = byte(rand.Uint32())
	}
	return b
}

// TestBenchServe is no test: it is the process of one of the servers that TestBenchIngest compares.
func TestBenchServe(t *testing.T) {
	if *benchServe == "" {
		t.Skip("a part of TestBenchIngest")
	}
	handler := map[string]func(*testing.T) http.HandlerFunc{"no-op": noop, "insert a request": insertEach, "group commit": groupCommit}[*benchServe](t)
	l := listen(t)
	fmt.Fprintln(os.Stderr, "listening url=http://"+l.Addr().String())
	http.Serve(l, handler)
}

// noop reads the body, hashes it and answers as the ingest does.
func noop(*testing.T) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		b, _ := io.ReadAll(r.Body)
		id := sha256.Sum256(b)
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusCreated)
		fmt.Fprintf(w, `{"id":%q,"new":true}`, hex.EncodeToString(id[:]))
	}
}

// insertEach has the same tables, and commits each report for itself.
func insertEach(t *testing.T) http.HandlerFunc {
	s, err := store.Open(t.Context(), *benchDB) // makes the tables
	if err != nil || s.Close() != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", *benchDB+"?_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_pragma=busy_timeout(5000)")
	if err != nil {
		t.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	return func(w http.ResponseWriter, r *http.Request) {
		b, _ := io.ReadAll(r.Body)
		id := sha256.Sum256(b)
		sealed, err := threshold.Parse(b)
		if err == nil {
			_, err = db.Exec(`INSERT INTO reports (id, epoch, k, tag, x, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING`,
				hex.EncodeToString(id[:]), sealed.Epoch, sealed.K, hex.EncodeToString(sealed.Tag[:]), hex.EncodeToString(sealed.X[:]),
				base64.StdEncoding.EncodeToString(b))
		}
		if err != nil {
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		w.WriteHeader(http.StatusCreated)
	}
}

// groupCommit is the store behind a handler that checks no share.
func groupCommit(t *testing.T) http.HandlerFunc {
	s, err := store.Open(t.Context(), *benchDB)
	if err != nil {
		t.Fatal(err)
	}
	return func(w http.ResponseWriter, r *http.Request) {
		b, _ := io.ReadAll(r.Body)
		sealed, err := threshold.Parse(b)
		if err == nil {
			_, err = s.Add(r.Context(), store.Sent{ID: sha256.Sum256(b), Sealed: sealed, Body: b})
		}
		if err != nil {
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		w.WriteHeader(http.StatusCreated)
	}
}

// TestBenchIngest loads four servers and, where it can be had, GoatCounter, each in a process of its own, over 8, 64 and 256
// connections.
func TestBenchIngest(t *testing.T) {
	if *loadFor == 0 {
		t.Skip("asked for with -load 1500ms")
	}
	binary := buildServer(t)
	goatCounter := buildGoatCounter(t)
	sealed := realReports(t, 0, 640, 10)
	t.Logf("%-28s %11s %9s %9s %9s %9s %9s", "server", "connections", "req/s", "p50", "p99", "CPU µs", "peak MB")
	var unique atomic.Uint64
	epoch := uint32(time.Now().Unix() / 86400)
	for _, connections := range []int{8, 64, 256} {
		for _, name := range []string{"no-op", "insert a request", "group commit", "whole ingest"} {
			db := filepath.Join(t.TempDir(), "bench.db")
			cmd := exec.Command(os.Args[0], "-test.run=^TestBenchServe$", "-test.timeout=1m", "-bench-serve", name, "-bench-db", db)
			next := func() []byte {
				n := unique.Add(1)
				return formed(n, n/10, epoch)
			}
			if name == "whole ingest" {
				l := listen(t)
				l.Close()
				cmd = exec.Command(binary, "-addr", l.Addr().String(), "-db", db)
				var at atomic.Uint64
				next = func() []byte { return sealed[at.Add(1)%uint64(len(sealed))] }
			}
			url := begin(t, cmd)
			rates := hammer(t, strings.TrimPrefix(url, "http://"), connections, *loadFor, func() []byte { return posted(next()) })
			logRates(t, name, connections, rates, cmd)
		}
		if goatCounter != "" {
			cmd, addr := serveGoatCounter(t, goatCounter)
			logRates(t, "GoatCounter 2.7.0", connections, hammer(t, addr, connections, *loadFor, hits(&unique)), cmd)
		}
	}
}

// logRates ends a server and logs how it did: its start is in its processor time for a request, the client's is not.
func logRates(t *testing.T, name string, connections int, r rates, cmd *exec.Cmd) {
	most := peak(t, cmd.Process.Pid)
	cmd.Process.Kill()
	cmd.Wait()
	used := cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	t.Logf("%-28s %11d %9.0f %9v %9v %9d %9d", name, connections, r.perSecond, r.p50, r.p99, int(used.Microseconds())/r.requests, most)
}

// posted is the request that brings a report.
func posted(body []byte) []byte {
	return append(fmt.Appendf(nil, "POST /v1/report HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n", octets, len(body)), body...)
}

// begin starts a server that says its address, and returns that.
func begin(t *testing.T, cmd *exec.Cmd) string {
	t.Helper()
	stderr, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cmd.Process.Kill() })
	line, err := bufio.NewReader(stderr).ReadString('\n')
	_, rest, ok := strings.Cut(line, "url=")
	if err != nil || !ok {
		t.Fatal(line, err)
	}
	go io.Copy(io.Discard, stderr)
	return strings.Fields(rest)[0]
}

// peak is the most memory that a process had, in MB.
func peak(t *testing.T, pid int) int {
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(b)) {
		if f := strings.Fields(line); f[0] == "VmHWM:" {
			kb, _ := strconv.Atoi(f[1])
			return kb / 1024
		}
	}
	return 0
}

type rates struct {
	requests  int
	perSecond float64
	p50, p99  time.Duration
}

// hammer sends requests over so many connections for so long. Every answer must be 200 or 201.
func hammer(t *testing.T, addr string, connections int, d time.Duration, next func() []byte) rates {
	t.Helper()
	var mu sync.Mutex
	var took []time.Duration
	var wait sync.WaitGroup
	began := time.Now()
	for range connections {
		wait.Go(func() {
			c := &sender{addr: addr}
			defer c.close()
			var mine []time.Duration
			for time.Since(began) < d {
				request := next()
				sent := time.Now()
				if err := c.ask(request); err != nil {
					t.Error(err)
					return
				}
				mine = append(mine, time.Since(sent))
			}
			mu.Lock()
			took = append(took, mine...)
			mu.Unlock()
		})
	}
	wait.Wait()
	seconds := time.Since(began).Seconds()
	if len(took) == 0 {
		t.Fatal("nothing was answered")
	}
	slices.Sort(took)
	at := func(q int) time.Duration { return took[len(took)*q/100].Round(10 * time.Microsecond) }
	return rates{len(took), float64(len(took)) / seconds, at(50), at(99)}
}

// sender holds a connection as long as the server lets it.
type sender struct {
	addr string
	conn net.Conn
	in   *bufio.Reader
}

func (c *sender) ask(request []byte) (err error) {
	if c.conn == nil {
		if c.conn, err = net.Dial("tcp", c.addr); err != nil {
			return err
		}
		c.in = bufio.NewReader(c.conn)
	}
	if _, err := c.conn.Write(request); err != nil {
		return err
	}
	resp, err := http.ReadResponse(c.in, nil)
	if err != nil {
		return err
	}
	if resp.StatusCode/100 != 2 {
		return fmt.Errorf("answered %s", resp.Status)
	}
	if _, err := io.Copy(io.Discard, resp.Body); err != nil {
		return err
	}
	if resp.Close {
		c.close()
	}
	return nil
}

func (c *sender) close() {
	if c.conn != nil {
		c.conn.Close()
		c.conn = nil
	}
}
