package server_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"untick/server"
	"untick/wasm/threshold"
)

func TestRefusals(t *testing.T) {
	r := start(t, t.TempDir(), time.Now)
	w := startReporter(t)
	good := r.visit(t, w, secret(t))[0]
	spoil := func(at int, v byte) []byte {
		b := bytes.Clone(good)
		b[at] = v
		return b
	}
	for _, test := range []struct {
		name, path, contentType string
		body                    []byte
		status                  int
		problem                 string
	}{
		{"empty", "/v1/report", octets, nil, 400, "length"},
		{"text", "/v1/report", octets, []byte("hello"), 400, "length"},
		{"oversized", "/v1/report", octets, make([]byte, 10_000), 413, "too-large"},
		{"other type", "/v1/report", "text/plain", good, 415, "media-type"},
		{"query", "/v1/report?x=1", octets, good, 400, "query"},
		{"version", "/v1/report", octets, spoil(0, 7), 400, "version"},
		{"share", "/v1/report", octets, spoil(38, good[38]^1), 422, "share"},
		{"commitment", "/v1/report", octets, spoil(70, good[70]^1), 422, "commitment"},
		{"early epoch", "/v1/report", octets, spoil(2, 0xff), 409, "epoch-early"},
		{"other k", "/v1/report", octets, otherK(t), 422, "threshold"},
		{"randomness: empty", "/v1/randomness", octets, nil, 400, "request"},
		{"randomness: oversized", "/v1/randomness", octets, make([]byte, 5000), 413, "too-large"},
		{"randomness: epoch", "/v1/randomness", octets, request(t), 410, "epoch-over"},
		{"method", "/sites", octets, nil, 405, "method"},
		{"nowhere", "/v1/nowhere", octets, nil, 404, "not-found"},
	} {
		status, body := r.post(t, test.path, test.contentType, test.body)
		var p struct {
			Type, Title string
			Status      int
		}
		if err := json.Unmarshal(body, &p); err != nil || status != test.status || p.Status != status ||
			p.Type != "urn:untick:problem:"+test.problem || p.Title == "" {
			t.Errorf("%s: %d %s, want %d %s", test.name, status, body, test.status, test.problem)
		}
	}
	for path, want := range map[string]int{
		"/sites?q=" + strings.Repeat("a", 600): 400, "/sites?x=1": 400, "/sites?q=a&q=b": 400, "/sites?after=x": 400,
		"/sites?q=%ff": 400, "/sites?q=%00": 400, "/sites?q=%E5%AE%9D": 200, "/sites/127.0.0.1": 404, "/sites/com": 404,
		"/sites/printer": 404, "/sites/example.org": 200, "/sites/example.org.csv": 200, "/sites/example.org?x=1": 400,
		"/sites/..%2f..%2fetc": 404, "/healthz": 200, "/anonymity": 200, "/demo/": 200, "/nowhere": 404, "/demo/files/demo.go": 404,
		"/demo/files/..%2fdemo.go": 404, "/demo/konto?id=a%20b": 400, "/sites?after=1+%27+OR+1%3D1": 200,
	} {
		if status, text := r.get(t, path); status != want {
			t.Errorf("%s: %d, want %d: %.100s", path, status, want, text)
		}
	}
}

// TestForeignHost: a name elsewhere that points at this machine is not answered, or its pages could read the answers.
func TestForeignHost(t *testing.T) {
	r := start(t, t.TempDir(), time.Now)
	for host, want := range map[string]int{
		"localhost": 200, "yunbao-pay.localhost:8787": 200, "127.0.0.1": 200, "[::1]:80": 200, "LOCALHOST": 200,
		"rebind.example.org": 421, "localhost.example.org": 421, "192.168.0.7": 421, "127.0.0.1.example.org": 421,
	} {
		req, err := http.NewRequest("GET", r.url+"/healthz", nil)
		if err != nil {
			t.Fatal(err)
		}
		req.Host = host
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if resp.StatusCode != want {
			t.Errorf("%s: %d, want %d", host, resp.StatusCode, want)
		}
	}
	if l, err := server.Listen(context.Background(), server.All, "0.0.0.0:0"); err == nil {
		l.Close()
		t.Error("listened where other machines could reach it")
	}
}

func TestHeaders(t *testing.T) {
	r := start(t, t.TempDir(), time.Now)
	for _, path := range []string{"/", "/sites", "/sites/example.org", "/anonymity", "/demo/", "/sites.json", "/sites.csv", "/v1/config", "/nowhere"} {
		resp, err := http.Get(r.url + path)
		if err != nil {
			t.Fatal(err)
		}
		b, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if err != nil {
			t.Fatal(err)
		}
		csp := resp.Header.Get("Content-Security-Policy")
		if !strings.HasPrefix(csp, "default-src 'none'") || strings.Contains(csp, "unsafe") || strings.Contains(csp, "script") ||
			resp.Header.Get("X-Content-Type-Options") != "nosniff" || resp.Header.Get("Set-Cookie") != "" {
			t.Errorf("%s: %v", path, resp.Header)
		}
		html := strings.HasPrefix(resp.Header.Get("Content-Type"), "text/html")
		if html && (bytes.Contains(b, []byte("<script")) || bytes.Contains(b, []byte("style=")) || !bytes.Contains(b, []byte("this server sees both sides"))) {
			t.Errorf("%s: a script, an inline style, or no banner", path)
		}
	}
}

func TestDemoRemembers(t *testing.T) {
	r := start(t, t.TempDir(), time.Now)
	for _, path := range []string{"/demo/bill", "/demo/bill/show", "/demo/konto?id=a", "/demo/konto/frame?id=a", "/demo/account?id=a"} {
		if status, text := r.get(t, path); status != 200 || !strings.Contains(text, "</html>") {
			t.Errorf("%s: %d", path, status)
		}
	}
	const box = `data-save="partners" checked`
	if _, text := r.get(t, "/demo/konto?id=mine"); !strings.Contains(text, box) {
		t.Fatal("the box is not ticked at first")
	}
	save := func(id, name, value string) int {
		status, _ := r.post(t, "/demo/save", "application/json",
			fmt.Appendf(nil, `{"page":"konto","id":%q,"name":%q,"value":%q}`, id, name, value))
		return status
	}
	if status := save("mine", "partners", "off"); status != 204 {
		t.Fatal(status)
	}
	if _, text := r.get(t, "/demo/konto?id=mine"); strings.Contains(text, box) {
		t.Error("it did not stay off")
	}
	if _, text := r.get(t, "/demo/konto?id=other"); !strings.Contains(text, box) {
		t.Error("another visit was changed too")
	}
	for _, bad := range [][3]string{{"mine", "partners", "maybe"}, {"mine", "nothing", "on"}, {"", "partners", "on"}, {"a/b", "partners", "on"}} {
		if status := save(bad[0], bad[1], bad[2]); status != 400 {
			t.Errorf("%v: %d", bad, status)
		}
	}
}

// request is one for randomness, of epoch 9.
func request(t *testing.T) []byte {
	t.Helper()
	_, b, err := threshold.Blind(rand.Reader, 9, k, [][]byte{{1}})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// otherK is a valid report of another threshold.
func otherK(t *testing.T) []byte {
	t.Helper()
	key, err := threshold.NewKey(rand.Reader, 9)
	if err != nil {
		t.Fatal(err)
	}
	blinded, request, err := threshold.Blind(rand.Reader, 9, k+1, [][]byte{{1}})
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
	return b
}
