package server_test

import (
	"fmt"
	"html"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	checked "untick/wasm/release"
)

// TestWorkerReleases: the cron trigger makes a release in the bucket; what is downloaded from the list, file by file, is accepted by
// its reader, is the same after the runtime was killed, and nothing else of the bucket is given out.
func TestWorkerReleases(t *testing.T) {
	if !*onWorker {
		t.Skip("of the Worker only: -worker")
	}
	dir := t.TempDir()
	past := time.Now().Unix()/int64(workerEpoch.Seconds()) - 30 // complete by today's first minute
	plant := fmt.Sprintf(`INSERT INTO findings (tag, k, n, epoch, site, page_kind, kind, purpose, polarity, state, cues, language, region, rules)
VALUES ('planted', 3, 7, %d, 'planted-example.org', 'settings', 'checkbox', 'marketing', 'gives', 'on', '', 'en', 'eea', 1)`, past)
	r := workerRunning(t, dir, "--release-every", "24h", "--break", plant)
	w := startReporter(t)
	for range k { // something must be shown before there is a release
		r.send(t, http.StatusCreated, r.visit(t, w, secret(t))...)
	}
	waitFor(t, "the release", func() bool { _, text := r.get(t, "/log/latest"); return strings.HasPrefix(text, "untick releases\n") })
	r.kill()
	var before map[string]string
	for range 2 {
		r := workerRunning(t, dir, "--release-every", "24h")
		var list string
		waitFor(t, "the list", func() bool { _, list = r.get(t, "/releases"); return strings.Contains(list, "SHA256SUMS.note") })
		list = html.UnescapeString(list)
		if !strings.Contains(list, "Without Parquet") {
			t.Error("nobody is told what is not there")
		}
		verifier := regexp.MustCompile(`untick verify -key '([^']+)'`).FindStringSubmatch(list)
		paths := regexp.MustCompile(`href="(/releases/([0-9-]+)/([^"]+))"`).FindAllStringSubmatch(list, -1)
		if len(verifier) != 2 || len(paths) != 14 {
			t.Fatalf("%d files, %v", len(paths), verifier)
		}
		copied := filepath.Join(t.TempDir(), paths[0][2])
		if err := os.Mkdir(copied, 0o755); err != nil {
			t.Fatal(err)
		}
		for _, p := range paths {
			status, text := r.get(t, p[1])
			if status != http.StatusOK {
				t.Errorf("%s: %d", p[1], status)
			}
			if err := os.WriteFile(filepath.Join(copied, p[3]), []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if c, err := checked.Check(copied, verifier[1]); err != nil || c.Size != 1 {
			t.Errorf("%+v, %v", c, err)
		}
		now := contents(t, copied)
		if !strings.Contains(now["findings.csv"], "planted-example.org") || strings.Contains(now["findings.csv"], site) {
			t.Errorf("findings.csv: %s", now["findings.csv"])
		}
		for name, text := range before {
			if now[name] != text {
				t.Errorf("%s has changed", name)
			}
		}
		before = now
		for _, path := range []string{"/releases/2020-01-01/README.md", "/releases/" + paths[0][2] + "/shown", "/log/shown", "/log/..%2fshown"} {
			if status, _ := r.get(t, path); status != http.StatusNotFound {
				t.Errorf("%s: %d", path, status)
			}
		}
		r.kill()
	}
}
