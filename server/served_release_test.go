package server_test

import (
	"encoding/csv"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"untick/server"
	checked "untick/wasm/release"
)

// TestReleaseIsServed: what is downloaded from the list of releases, file by file, is accepted by its reader; nothing else of
// the folder is given out.
func TestReleaseIsServed(t *testing.T) {
	if *onWorker {
		t.Skip("it has no folder")
	}
	r := toRelease(t)
	dir, err := r.make(t, 0, r.folder)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := r.make(t, 1, r.folder); err != nil {
		t.Fatal(err)
	}
	secret := filepath.Join(t.TempDir(), "secret")
	if err := os.WriteFile(secret, []byte("secret"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(secret, filepath.Join(dir, "link.csv")); err != nil {
		t.Fatal(err)
	}
	root, err := os.OpenRoot(r.folder)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { root.Close() })
	s := serve(t, server.DefaultLimits(), nil, func(c *server.Config) { c.Releases, c.Signing = root.FS(), r.key })
	_, list := fetch(t, s.url+"/releases")
	list = html.UnescapeString(list)
	date := filepath.Base(dir)
	for _, want := range []string{r.key.Verifier(), "@misc{untick-" + date, "TY  - DATA", fmt.Sprintf("(Version %s) [Data set]", date)} {
		if !strings.Contains(list, want) {
			t.Errorf("the list lacks %q", want)
		}
	}
	if strings.Contains(list, "Without Parquet") {
		t.Error("Parquet files are denied")
	}
	if strings.Contains(list, "ZgotmplZ") {
		t.Error("a template's error")
	}
	releasesAsData(t, s.url, date)
	copied := filepath.Join(t.TempDir(), date)
	if err := os.Mkdir(copied, 0o755); err != nil {
		t.Fatal(err)
	}
	for name := range contents(t, dir) {
		if name == "link.csv" {
			continue
		}
		resp, text := fetch(t, s.url+"/releases/"+date+"/"+name)
		if resp.StatusCode != 200 || !strings.Contains(resp.Header.Get("Cache-Control"), "immutable") || !strings.Contains(list, "/releases/"+date+"/"+name) {
			t.Errorf("%s: %d %v", name, resp.StatusCode, resp.Header)
		}
		if err := os.WriteFile(filepath.Join(copied, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := checked.Check(copied, r.key.Verifier()); err != nil {
		t.Error(err)
	}
	_, consistency := fetch(t, s.url+"/log/consistency/1.json")
	later := filepath.Join(t.TempDir(), "1.json")
	if err := os.WriteFile(later, []byte(consistency), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := checked.CheckConsistency(filepath.Join(copied, "proof.json"), later, r.key.Verifier()); err != nil {
		t.Error(err)
	}
	for _, path := range []string{"/releases/" + date + "/link.csv", "/releases/" + date + "/..%2f..%2flog%2frecords", "/releases/x/README.md",
		"/releases/" + date + "/.new", "/log/consistency/2.json", "/log/..%2freleases", "/log/consistency", "/log/"} {
		if resp, text := fetch(t, s.url+path); resp.StatusCode != 404 || strings.Contains(text, "secret") {
			t.Errorf("%s: %d", path, resp.StatusCode)
		}
	}
}

// releasesAsData compares the forms of the list with each other and with the page.
func releasesAsData(t *testing.T, url, first string) {
	t.Helper()
	f := form{path: "/releases", json: list("releases"), atom: func(rows []record) (said []string) {
		for _, r := range rows {
			said = append(said, r["release_date"]+"T00:00:00Z\n"+r["citation"]+" Files: "+strings.ReplaceAll(r["files"], " ", ", ")+".")
		}
		return said
	}}
	_, text := fetch(t, url+"/releases.csv")
	lines, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil || len(lines) != 3 || lines[2][0] != first {
		t.Fatalf("%v: %q", err, lines)
	}
	var rows []record
	_, shown := fetch(t, url+"/releases")
	for _, line := range lines[1:] {
		rows = append(rows, record{"release_date": line[0], "files": line[1], "citation": line[2]})
		if !strings.Contains(html.UnescapeString(shown), line[2]) || !strings.Contains(shown, `id="`+line[0]+`"`) {
			t.Errorf("the page lacks %q", line)
		}
	}
	sameJSON(t, url, f, lines[0], rows)
	sameAtom(t, url, f, rows)
	tagged(t, url, f)
}
