package server_test

import (
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"untick/server/export"
	"untick/server/release"
	"untick/server/signed"
	"untick/server/store"
	checked "untick/wasm/release"
)

// released is a database with something in it, and the folder that its releases go to.
type released struct {
	store  *store.Store
	key    *signed.Key
	folder string
	today  time.Time
}

func toRelease(t *testing.T) *released {
	t.Helper()
	r := &released{key: signingKey(t), folder: t.TempDir(), today: time.Now().UTC().AddDate(0, 0, 1)}
	var err error
	if r.store, err = store.Open(t.Context(), filepath.Join(t.TempDir(), "untick.db")); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.store.Close() })
	if err := r.store.HoldEpoch(t.Context(), 24*time.Hour); err != nil {
		t.Fatal(err)
	}
	plant(t, r.store, sample(12))
	plantAudits(t, r.store)
	plantAnswers(t, r.store)
	return r
}

// make makes the release of so many days after today.
func (r *released) make(t *testing.T, days int, folder string) (dir string, err error) {
	t.Helper()
	date := r.today.AddDate(0, 0, days).Format(time.DateOnly)
	err = (&release.Release{Store: r.store, Key: r.key, Date: date}).Make(t.Context(), release.Folder(folder))
	return filepath.Join(folder, "releases", date), err
}

func contents(t *testing.T, dir string) map[string]string {
	t.Helper()
	found := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		b, err := os.ReadFile(path)
		rel, _ := filepath.Rel(dir, path)
		found[rel] = string(b)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// TestReleaseIsReproducible: twice the same bytes, also after reports of a later epoch; a second one of a date is refused and the first stays.
func TestReleaseIsReproducible(t *testing.T) {
	r := toRelease(t)
	dir, err := r.make(t, 0, r.folder)
	if err != nil {
		t.Fatal(err)
	}
	first := contents(t, r.folder)
	if len(first) != 23 {
		t.Errorf("%d files", len(first))
	}
	later := sample(1)[0]
	later.m.Epoch = uint32(r.today.Unix() / 86400)
	later.m.Site = "later-example.org"
	plant(t, r.store, []planted{{m: later.m, n: 5}})
	lateAudits(t, r.store, r.today.AddDate(0, 0, 1))
	again := t.TempDir()
	if _, err := r.make(t, 0, again); err != nil {
		t.Fatal(err)
	}
	for name, text := range contents(t, again) {
		if text != first[name] {
			t.Errorf("%s differs", name)
		}
	}
	if _, err := r.make(t, 0, r.folder); !errors.Is(err, release.ErrExists) {
		t.Errorf("made again: %v", err)
	}
	// A run that was interrupted after the log was written is taken up again.
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	if _, err := r.make(t, 0, r.folder); err != nil {
		t.Error(err)
	}
	for name, text := range contents(t, r.folder) {
		if text != first[name] {
			t.Errorf("%s differs after the interruption", name)
		}
	}
}

// TestReleaseRows: the tables say what was planted, agree with one another, and run no formula.
func TestReleaseRows(t *testing.T) {
	r := toRelease(t)
	dir, err := r.make(t, 0, r.folder)
	if err != nil {
		t.Fatal(err)
	}
	rows := map[string][][]string{}
	for _, name := range []string{"findings", "controls", "sites", "labels", "audits", "audited_controls", "answers"} {
		f, err := os.Open(filepath.Join(dir, name+".csv"))
		if err != nil {
			t.Fatal(err)
		}
		if rows[name], err = csv.NewReader(f).ReadAll(); err != nil {
			t.Fatal(err)
		}
		f.Close()
		for _, row := range rows[name] {
			if slices.ContainsFunc(row, func(cell string) bool { return strings.HasPrefix(cell, "=") }) {
				t.Errorf("%s has a formula: %q", name, row)
			}
		}
	}
	var want, got []string
	labels := 0
	for _, p := range sample(12) {
		if p.m == nil {
			labels++
			continue
		}
		m := p.m
		var cues []string
		for _, c := range m.Cues {
			cues = append(cues, string(c))
		}
		day := time.Unix(int64(m.Epoch)*86400, 0).UTC().Format(time.DateOnly)
		want = append(want, fmt.Sprint([]string{m.Site, day, string(m.PageKind), string(m.Kind), string(m.Purpose), string(m.Polarity),
			string(m.State), strings.Join(cues, " "), m.Language, string(m.Region), "1", fmt.Sprint(p.n)}))
	}
	sums := map[string]int{}
	number := func(s string) (n int) { fmt.Sscan(s, &n); return n }
	for _, row := range rows["findings"][1:] {
		got = append(got, fmt.Sprint(row))
		sums[row[0]] += number(row[11])
	}
	slices.Sort(want)
	slices.Sort(got)
	if !slices.Equal(want, got) {
		t.Errorf("%d findings, planted %d, or others", len(got), len(want))
	}
	ofControls := map[string]int{}
	for _, row := range rows["controls"][1:] {
		ofControls[row[0]] += number(row[5])
		if number(row[5]) != number(row[6])+number(row[7])+number(row[8]) {
			t.Errorf("%q does not add up", row)
		}
	}
	for _, row := range rows["sites"][1:] {
		if n := number(row[2]); n != sums[row[0]] || n != ofControls[row[0]] || n == 0 {
			t.Errorf("%q: findings have %d, controls %d", row, sums[row[0]], ofControls[row[0]])
		}
	}
	if len(rows["labels"]) != 1+labels || len(rows["sites"]) != 13 {
		t.Errorf("%d labels, %d sites", len(rows["labels"]), len(rows["sites"]))
	}
}

// TestReleaseParquet: another reader finds in the Parquet files what is in the CSV files, but for the apostrophes.
func TestReleaseParquet(t *testing.T) {
	const reader = "../extension/node_modules/hyparquet"
	if _, err := os.Stat(reader); err != nil {
		t.Skip("the independent reader is not installed: cd extension && npm ci")
	}
	r := toRelease(t)
	dir, err := r.make(t, 0, r.folder)
	if err != nil {
		t.Fatal(err)
	}
	names := []string{"findings", "controls", "sites", "labels", "audits", "audited_controls", "answers"}
	args := []string{"release/readback.mjs", reader}
	for _, name := range names {
		args = append(args, filepath.Join(dir, name+".parquet"))
	}
	out, err := exec.CommandContext(t.Context(), "node", args...).Output()
	if err != nil {
		t.Fatal(err)
	}
	var tables map[string][]map[string]string
	if err := json.Unmarshal(out, &tables); err != nil {
		t.Fatal(err)
	}
	all := contents(t, dir)
	for _, name := range names {
		lines, err := csv.NewReader(strings.NewReader(all[name+".csv"])).ReadAll()
		if err != nil || len(lines) != 1+len(tables[name]) || len(lines) < 2 {
			t.Fatal(name, err, len(lines), len(tables[name]))
		}
		for i, row := range tables[name] {
			for c, column := range lines[0] {
				if got := export.Cell(row[column]); got != lines[i+1][c] || len(row) != len(lines[0]) {
					t.Errorf("%s %d %s: %q in Parquet, %q in CSV", name, i, column, got, lines[i+1][c])
				}
			}
		}
	}
}

// TestReleaseDescriptions: what describes the tables is of the form that Frictionless and Croissant ask for, and right.
func TestReleaseDescriptions(t *testing.T) {
	r := toRelease(t)
	dir, err := r.make(t, 0, r.folder)
	if err != nil {
		t.Fatal(err)
	}
	all := contents(t, dir)
	var p struct {
		Name      string
		Resources []struct {
			Name, Path, Profile, Hash string
			Bytes                     int
			Schema                    struct{ Fields []struct{ Name, Type string } }
		}
	}
	if err := json.Unmarshal([]byte(all["datapackage.json"]), &p); err != nil {
		t.Fatal(err)
	}
	name := regexp.MustCompile(`^[-a-z0-9._/]+$`) // of packages and resources
	if !name.MatchString(p.Name) || len(p.Resources) != 7 {
		t.Errorf("%q with %d resources", p.Name, len(p.Resources))
	}
	for _, res := range p.Resources {
		text, ok := all[res.Path]
		if !ok || !name.MatchString(res.Name) || res.Profile != "tabular-data-resource" || res.Bytes != len(text) || !strings.HasPrefix(res.Hash, "sha256:") ||
			!strings.Contains(all["SHA256SUMS"], strings.TrimPrefix(res.Hash, "sha256:")+"  "+res.Path+"\n") ||
			!strings.Contains(all["croissant.json"], strings.TrimPrefix(res.Hash, "sha256:")) {
			t.Errorf("%+v", res)
		}
		lines, err := csv.NewReader(strings.NewReader(text)).ReadAll()
		if err != nil || len(lines) < 2 || len(lines[0]) != len(res.Schema.Fields) {
			t.Fatal(res.Path, err, len(lines))
		}
		for i, field := range res.Schema.Fields {
			if field.Name != lines[0][i] || !strings.Contains(all["README.md"], "| `"+field.Name+"` | "+field.Type) {
				t.Errorf("%s: field %q stands at %q, or not in README.md", res.Path, field.Name, lines[0][i])
			}
			form := map[string]string{"string": ``, "integer": `^\d+$`, "date": `^\d{4}-\d\d-\d\d$`}[field.Type]
			for _, line := range lines[1:] {
				if !regexp.MustCompile(form).MatchString(line[i]) {
					t.Errorf("%s: %q is no %s", res.Path, line[i], field.Type)
				}
			}
		}
	}
	var c map[string]any
	if err := json.Unmarshal([]byte(all["croissant.json"]), &c); err != nil || c["@type"] != "sc:Dataset" || len(c["recordSet"].([]any)) != 7 {
		t.Error(err, c["@type"])
	}
	if date := r.today.Format(time.DateOnly); !strings.Contains(all["CITATION.cff"], "date-released: \""+date+"\"\n") {
		t.Errorf("%s", all["CITATION.cff"])
	}
}

// TestReleaseIsVerified: what was released is accepted, each file that was changed, added, left out or taken from elsewhere is not.
func TestReleaseIsVerified(t *testing.T) {
	r := toRelease(t)
	var dirs []string
	for day := range 3 {
		dir, err := r.make(t, day, r.folder)
		if err != nil {
			t.Fatal(err)
		}
		dirs = append(dirs, dir)
	}
	key := r.key.Verifier()
	for i, dir := range dirs {
		c, err := checked.Check(dir, key)
		if err != nil || c.Index != int64(i) || c.Size != int64(i)+1 || c.Files != 18 || c.Date != filepath.Base(dir) {
			t.Errorf("%+v, %v", c, err)
		}
		if i == 2 {
			break
		}
		consistency := filepath.Join(r.folder, "log", "consistency", fmt.Sprintf("%d.json", i+1))
		if err := checked.CheckConsistency(filepath.Join(dir, "proof.json"), consistency, key); err != nil {
			t.Error(err)
		}
		wrong := filepath.Join(r.folder, "log", "consistency", fmt.Sprintf("%d.json", 2-i))
		if checked.CheckConsistency(filepath.Join(dir, "proof.json"), wrong, key) == nil {
			t.Error("took the proof of another tree")
		}
	}
	if _, err := checked.Check(dirs[0], signingKey(t).Verifier()); err == nil {
		t.Error("took another's signature")
	}
	other := toRelease(t) // of another log under the same key
	other.key = r.key
	foreign, err := other.make(t, 1, other.folder)
	if err != nil {
		t.Fatal(err)
	}
	if checked.CheckConsistency(filepath.Join(foreign, "proof.json"), filepath.Join(r.folder, "log", "consistency", "1.json"), key) == nil {
		t.Error("took a log that forked")
	}
	whole, earlier := contents(t, dirs[1]), contents(t, dirs[0])
	spoil := func(why, name, text string) {
		t.Helper()
		dir := filepath.Join(t.TempDir(), filepath.Base(dirs[1]))
		if err := os.Mkdir(dir, 0o755); err != nil {
			t.Fatal(err)
		}
		for n, b := range whole {
			if n == name {
				b = text
			}
			if n != name || text != "" {
				if err := os.WriteFile(filepath.Join(dir, n), []byte(b), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		}
		if _, ok := whole[name]; !ok {
			if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := checked.Check(dir, key); err == nil {
			t.Errorf("took a release with %s", why)
		}
	}
	for name := range whole {
		spoil(name+" changed", name, whole[name]+"x")
		spoil("no "+name, name, "")
	}
	spoil("a file more", "more.csv", "a")
	for _, name := range []string{"SHA256SUMS.note", "proof.json"} {
		spoil("an earlier "+name, name, earlier[name])
	}
	spoil("a proof of depth", "proof.json", `{"index": 9223372036854775807, "tree": "x", "hashes": null}`)
}
