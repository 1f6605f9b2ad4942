package server_test

import (
	"bufio"
	"bytes"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"untick/server"
)

func dial(t *testing.T, url string) *net.TCPConn {
	t.Helper()
	c, err := net.Dial("tcp", strings.TrimPrefix(url, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	return c.(*net.TCPConn)
}

// closedWithin reports how long the server keeps a connection on which nothing more comes.
func closedWithin(t *testing.T, c net.Conn, limit time.Duration) {
	t.Helper()
	began := time.Now()
	c.SetReadDeadline(began.Add(limit))
	if _, err := io.Copy(io.Discard, c); err != nil {
		t.Errorf("still open after %v: %v", time.Since(began), err)
	}
}

// TestDefaultLimits: none is without a bound.
func TestDefaultLimits(t *testing.T) {
	l := server.DefaultLimits()
	for name, d := range map[string]time.Duration{"header": l.Header, "read": l.Read, "write": l.Write, "idle": l.Idle, "grace": l.Grace} {
		if d <= 0 || d > 2*time.Minute {
			t.Errorf("%s: %v", name, d)
		}
	}
	if l.HeaderBytes > 64<<10 || l.Connections > 1<<14 {
		t.Errorf("%+v", l)
	}
}

func TestTimeLimits(t *testing.T) {
	limits := server.DefaultLimits()
	limits.Header, limits.Read, limits.Idle = 200*time.Millisecond, 400*time.Millisecond, 300*time.Millisecond
	s := serve(t, limits, nil, nil)
	const head = "POST /v1/report HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + octets + "\r\n"
	for name, sent := range map[string]string{
		"nothing":       "",
		"half a header": head,
		"half a body":   head + "Content-Length: 962\r\n\r\nhalf",
		"idle":          "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := dial(t, s.url)
			io.WriteString(c, sent)
			closedWithin(t, c, 5*time.Second)
		})
	}
}

func TestSizeLimits(t *testing.T) {
	s := serve(t, server.DefaultLimits(), nil, nil)
	for name, test := range map[string]struct{ sent, want string }{
		"header":         {"GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: " + strings.Repeat("a", 64<<10) + "\r\n\r\n", " 431 "},
		"body, declared": {"POST /v1/report HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + octets + "\r\nContent-Length: 1000000000\r\n\r\n", " 413 "},
		"body, chunked": {"POST /v1/report HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + octets + "\r\nTransfer-Encoding: chunked\r\n\r\n4000\r\n" +
			strings.Repeat("a", 0x4000) + "\r\n0\r\n\r\n", " 413 "},
	} {
		c := dial(t, s.url)
		io.WriteString(c, test.sent)
		c.SetReadDeadline(time.Now().Add(5 * time.Second))
		line, err := bufio.NewReader(c).ReadString('\n')
		if err != nil || !strings.Contains(line, test.want) {
			t.Errorf("%s: %q, %v", name, line, err)
		}
	}
}

// TestConnectionLimit: one more than may be open waits, and is answered when another ends.
func TestConnectionLimit(t *testing.T) {
	limits := server.DefaultLimits()
	limits.Connections = 3
	s := serve(t, limits, nil, nil)
	var held []net.Conn
	for range 3 {
		held = append(held, dial(t, s.url))
	}
	waitFor(t, "three connections", func() bool {
		_, text := s.operations("/metrics", "localhost")
		return strings.Contains(text, "\nuntick_connections 3\n")
	})
	c := dial(t, s.url)
	io.WriteString(c, "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
	c.SetReadDeadline(time.Now().Add(200 * time.Millisecond))
	if _, err := c.Read(make([]byte, 1)); err == nil {
		t.Fatal("a fourth connection is answered")
	}
	held[0].Close()
	c.SetReadDeadline(time.Now().Add(5 * time.Second))
	if _, err := c.Read(make([]byte, 1)); err != nil {
		t.Error(err)
	}
}

// answers reports how long a page takes.
func answers(t *testing.T, url string) time.Duration {
	t.Helper()
	began := time.Now()
	client := &http.Client{Timeout: 5 * time.Second, Transport: &http.Transport{DisableKeepAlives: true}}
	resp, err := client.Get(url + "/sites")
	if err != nil || resp.StatusCode != 200 {
		t.Fatal(err)
	}
	resp.Body.Close()
	return time.Since(began)
}

var halfOpen = flag.Int("half-open", 1000, "how many connections TestFaultHalfOpen leaves half a request on")

// TestFaultHalfOpen: connections that send half a request do not keep others from being answered, as long as more may be open
// than they are, and are gone when their time is over. The server is a process of its own, since each end takes a descriptor.
func TestFaultHalfOpen(t *testing.T) {
	p := startProcess(t, buildServer(t), filepath.Join(t.TempDir(), "untick.db"), "-connections", strconv.Itoa(*halfOpen+100))
	pid := p.cmd.Process.Pid
	idle := resident(t, pid)
	for range *halfOpen {
		io.WriteString(dial(t, p.url), "POST /v1/report HTTP/1.1\r\nHost: loc")
	}
	waitFor(t, "all of them to be accepted", func() bool { return openFiles(t, pid) >= *halfOpen })
	took := answers(t, p.url)
	t.Logf("%d half-open connections: another is answered after %v; %d MB, of which %d without them", *halfOpen, took, resident(t, pid), idle)
	if took > 3*time.Second {
		t.Errorf("answered after %v", took)
	}
	waitFor(t, "all of them to be closed", func() bool { return openFiles(t, pid) < 30 })
}

// TestFaultSlowReader: a hundred clients that ask and never take the answers hold up nobody, and are cut off.
func TestFaultSlowReader(t *testing.T) {
	limits := server.DefaultLimits()
	limits.Write, limits.Idle = time.Second, time.Second
	s := serve(t, limits, nil, nil)
	for range 100 {
		c := dial(t, s.url)
		c.SetReadBuffer(1024)
		io.WriteString(c, strings.Repeat("GET /anonymity HTTP/1.1\r\nHost: localhost\r\n\r\n", 200))
	}
	if took := answers(t, s.url); took > 4*time.Second {
		t.Errorf("answered after %v", took)
	}
	waitFor(t, "all of them to be cut off", func() bool {
		_, text := s.operations("/metrics", "localhost")
		return strings.Contains(text, "\nuntick_connections 0\n")
	})
}

// TestFaultClock sets the clock back and forth while reports come: none that was acknowledged is lost by a clock that is
// wrong by less than an epoch, nothing panics, and after a jump of years and back it goes on.
func TestFaultClock(t *testing.T) {
	var mu sync.Mutex
	now := time.Now()
	s := serve(t, server.DefaultLimits(), nil, func(c *server.Config) {
		c.Now = func() time.Time { mu.Lock(); defer mu.Unlock(); return now }
	})
	set := func(d time.Duration) { mu.Lock(); now = time.Now().Add(d); mu.Unlock() }
	accepted := 0
	reports := makeReports(t, 40)
	for i, b := range reports {
		set([]time.Duration{0, 20 * time.Hour, -time.Minute, 0}[i%4])
		if status, text := post(t, s.url, b); status == 201 {
			accepted++
		} else if status != 409 && status != 410 {
			t.Fatalf("%d %s", status, text)
		}
	}
	if totals, err := s.db.Totals(t.Context()); err != nil || totals.Sealed != accepted || accepted < 30 {
		t.Errorf("%d accepted, %+v, %v", accepted, totals, err)
	}
	for _, d := range []time.Duration{10 * 365 * 24 * time.Hour, -10 * 365 * 24 * time.Hour, 0} {
		set(d)
		if status, text := s.operations("/readyz", "localhost"); status != 200 {
			t.Errorf("at %v: %d %s", d, status, text)
		}
		for _, path := range []string{"/v1/config", "/sites"} {
			if resp, err := http.Get(s.url + path); err != nil || resp.StatusCode != 200 {
				t.Errorf("at %v: %s: %v", d, path, err)
			}
		}
	}
	if status, text := post(t, s.url, makeReports(t, 1)[0]); status != 201 {
		t.Errorf("afterwards: %d %s", status, text)
	}
}

// TestNothingOfTheSender sends requests of every kind with an address, a cookie and a user agent that can be recognised, and
// searches all that the server wrote: files and log.
func TestNothingOfTheSender(t *testing.T) {
	s := serve(t, server.DefaultLimits(), nil, nil)
	marks := map[string]string{
		"X-Forwarded-For": "203.0.113.177", "Forwarded": "for=198.51.100.188", "X-Real-Ip": "192.0.2.199", "Cookie": "session=ck7Qm2xV9pLz",
		"User-Agent": "RecogniseMe/4.77 (Zx81)", "Referer": "https://from-here.example.net/", "Accept-Language": "rm-CH",
	}
	send := func(method, path, contentType string, body []byte) {
		r, err := http.NewRequest(method, s.url+path, bytes.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		for name, v := range marks {
			r.Header.Set(name, v)
		}
		r.Header.Set("Content-Type", contentType)
		resp, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		if resp.Header.Get("Set-Cookie") != "" {
			t.Errorf("%s sets a cookie", path)
		}
		resp.Body.Close()
	}
	for _, b := range realReports(t, 0, 2, 4) {
		send("POST", "/v1/report", octets, b)
	}
	for _, b := range makeReports(t, 2) {
		send("POST", "/v1/report", octets, b)
	}
	for _, path := range []string{"/v1/report", "/v1/randomness", "/v1/tokens", "/v1/ohttp"} {
		send("POST", path, octets, []byte("nonsense"))
		send("POST", path, "message/ohttp-req", make([]byte, 300))
	}
	for _, path := range []string{"/", "/sites", "/sites/looked-up.example.org", "/v1/config", "/nowhere", "/sites?q=%00", "/healthz"} {
		send("GET", path, "", nil)
	}
	waitFor(t, "the groups", func() bool { totals, err := s.db.Totals(t.Context()); return err == nil && totals.Counted == 8 })
	_, metrics := s.operations("/metrics", "localhost")
	r := &running{dir: s.dir}
	if r.raw(t, "site-0-example.org") == nil {
		t.Fatal("the search below cannot find what is there")
	}
	for name, v := range marks {
		_, value, _ := strings.Cut("="+v, "=")
		for _, text := range []string{v, value} {
			if found := r.holds(t, text); found != nil {
				t.Errorf("%s is in %v", name, found)
			}
			if strings.Contains(s.log.String(), text) || strings.Contains(metrics, text) {
				t.Errorf("%s is in the log or the metrics", name)
			}
		}
	}
	for _, text := range []string{"looked-up", fmt.Sprint("127.0.0.1:", "")} {
		if strings.Contains(s.log.String(), text) || strings.Contains(metrics, text) || r.raw(t, text) != nil {
			t.Errorf("%s is in the log, the metrics or a file", text)
		}
	}
}
