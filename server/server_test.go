package server_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/base64"
	"encoding/csv"
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
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"untick/server"
	"untick/server/randomness"
	"untick/server/store"
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
	ctx, cancel := context.WithCancel(context.Background())
	db, err := store.Open(ctx, filepath.Join(dir, "untick.db"))
	if err != nil {
		t.Fatal(err)
	}
	r := &running{dir: dir, log: &lockedBuffer{}, now: now}
	s, err := server.New(ctx, server.Config{
		Store: db, Keys: randomness.Dir(filepath.Join(dir, "keys")), Log: slog.New(slog.NewTextHandler(r.log, nil)),
		Now: now, K: k, Epoch: time.Hour,
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

// listen finds a free port below the ephemeral ones, where no outgoing connection can have taken it.
func listen(t *testing.T) net.Listener {
	t.Helper()
	for range 100 {
		if l, err := server.Listen(context.Background(), fmt.Sprintf("127.0.0.1:%d", 20000+mathrand.IntN(12000))); err == nil {
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
	for range 200 {
		if ok() {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Fatal("in vain waited for: " + what)
}

func TestReportBecomesReadableAtK(t *testing.T) {
	now := time.Date(2026, 11, 24, 12, 10, 0, 0, time.UTC)
	r := start(t, t.TempDir(), func() time.Time { return now })
	w := startReporter(t)

	for range k - 1 {
		r.send(t, http.StatusCreated, r.visit(t, w, secret(t))...)
	}
	for _, text := range []string{site, "yunbao", label, "棠梨"} {
		if files := r.holds(t, text); files != nil {
			t.Errorf("after %d reports %q can be read in %v", k-1, text, files)
		}
	}
	if v := r.site(t, site); len(v.Controls) != 0 || v.Withheld != "fewer than 3 reporters: withheld" || !v.Trial || v.K != k {
		t.Errorf("after %d reports the data says %+v", k-1, v)
	}
	never := strings.ReplaceAll(second(r.get(t, "/sites/never-seen.localhost")), "never-seen.localhost", site)
	if page := second(r.get(t, "/sites/"+site)); page != never {
		t.Error("a site with too few reports differs from one without any")
	}
	for _, path := range []string{"/", "/sites", "/sites.json", "/sites.csv"} {
		if _, text := r.get(t, path); strings.Contains(text, site) {
			t.Errorf("%s names the site", path)
		}
	}

	again := secret(t)
	r.send(t, http.StatusCreated, r.visit(t, w, again)...)
	waitFor(t, "the third report", func() bool {
		v := r.site(t, site)
		return len(v.Controls) == 1 && v.Controls[0].N == k && len(v.Controls[0].Labels) == 1 && v.Controls[0].Labels[0].N == k
	})
	r.send(t, http.StatusOK, r.visit(t, w, again)...) // the same install once more
	c := r.site(t, site).Controls[0]
	if c.On != k || c.OnShare != 1 || c.Cues[0].Value != "faint" || c.Languages[0].Value != "zh-CN" ||
		c.Regions[0].Value != "cn" || c.Labels[0].Text != label || c.Labels[0].N != k || c.OnLow < .43 || c.OnLow > .44 {
		t.Errorf("%+v", c)
	}
	page := second(r.get(t, "/sites/"+site))
	for _, want := range []string{
		"<strong>100\u00a0%</strong> of <strong>3</strong> reporters", "44–100\u00a0%", label, "Try-out: this server sees both sides",
		`lang="zh-CN"`, "tiny type",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	rows, err := csv.NewReader(strings.NewReader(second(r.get(t, "/sites/"+site+".csv")))).ReadAll()
	if err != nil || len(rows) != 2 || rows[1][0] != site || rows[1][5] != "3" || !slices.Contains(rows[1], label) {
		t.Errorf("CSV: %v %q", err, rows)
	}
	for _, path := range []string{"/", "/sites", "/sites.json", "/sites.csv", "/sites?q=yunbao"} {
		if _, text := r.get(t, path); !strings.Contains(text, site) {
			t.Errorf("%s does not name the site", path)
		}
	}
	if files := r.holds(t, label); files == nil {
		t.Error("the grep above cannot find what is there")
	}
	if log := r.log.String(); strings.Contains(log, site) || strings.Contains(log, "127.0.0.1") || strings.Contains(log, "Go-http-client") {
		t.Errorf("the log says too much: %s", log)
	}

	// A fourth install joins a group that is open.
	r.send(t, http.StatusCreated, r.visit(t, w, secret(t))...)
	waitFor(t, "the fourth report", func() bool { return r.site(t, site).Controls[0].N == k+1 })
}

func TestRepeatedReportCountsOnce(t *testing.T) {
	r := start(t, t.TempDir(), time.Now)
	w := startReporter(t)
	reports := r.visit(t, w, secret(t))
	r.send(t, http.StatusCreated, reports...)
	for range 5 {
		r.send(t, http.StatusOK, reports...)
	}
	r.send(t, http.StatusCreated, r.visit(t, w, secret(t))...)
	time.Sleep(100 * time.Millisecond)
	if v := r.site(t, site); len(v.Controls) != 0 {
		t.Fatalf("two installs opened a group: %+v", v)
	}
}

// TestSurvivesRestart stops the server after two acknowledged reports and goes on with the third.
func TestSurvivesRestart(t *testing.T) {
	dir := t.TempDir()
	now := time.Date(2026, 11, 24, 12, 10, 0, 0, time.UTC)
	clock := func() time.Time { return now }
	w := startReporter(t)
	r := start(t, dir, clock)
	for range k - 1 {
		r.send(t, http.StatusCreated, r.visit(t, w, secret(t))...)
	}
	r.stop()
	r = start(t, dir, clock)
	r.send(t, http.StatusCreated, r.visit(t, w, secret(t))...)
	waitFor(t, "the group", func() bool { v := r.site(t, site); return len(v.Controls) == 1 && v.Controls[0].N == k })
}

// TestEpochEnds: the key goes with its epoch, and so do sealed reports one epoch later.
func TestEpochEnds(t *testing.T) {
	var mu sync.Mutex
	now := time.Date(2026, 11, 24, 12, 10, 0, 0, time.UTC)
	clock := func() time.Time { mu.Lock(); defer mu.Unlock(); return now }
	forward := func() { mu.Lock(); defer mu.Unlock(); now = now.Add(time.Hour) }
	dir := t.TempDir()
	w := startReporter(t)
	r := start(t, dir, clock)
	late, later := r.visit(t, w, secret(t)), r.visit(t, w, secret(t))
	keys := func() []string {
		all, err := filepath.Glob(filepath.Join(dir, "keys", "*"))
		if err != nil {
			t.Fatal(err)
		}
		return all
	}
	before := keys()
	if len(before) != 1 {
		t.Fatalf("keys: %v", before)
	}
	forward()
	if r.visit(t, w, secret(t)); len(keys()) != 1 || keys()[0] == before[0] {
		t.Fatalf("keys after the epoch: %v, before: %v", keys(), before)
	}
	r.send(t, http.StatusCreated, late...)
	forward()
	if status, body := r.post(t, "/v1/report", octets, later[0]); status != http.StatusGone || !strings.Contains(string(body), "epoch-over") {
		t.Errorf("a report of a past epoch: %d %s", status, body)
	}
	body := base64.StdEncoding.EncodeToString(late[0])[:40] // the rest may lie on another page of the file
	if r.raw(t, body) == nil {
		t.Fatal("the grep below cannot find what is there")
	}
	r.stop()
	r = start(t, dir, clock) // it looks for what to forget when it starts
	waitFor(t, "past reports to be forgotten, also by the files' free pages", func() bool { return r.raw(t, body) == nil })
}

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
		{"randomness: epoch", "/v1/randomness", octets, append([]byte{1, 0, 0, 0, 1, 0, 1}, request(t)[7:]...), 410, "epoch-over"},
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
	if l, err := server.Listen(context.Background(), "0.0.0.0:0"); err == nil {
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
