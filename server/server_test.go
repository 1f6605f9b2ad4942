package server_test

import (
	"encoding/base64"
	"encoding/csv"
	"net/http"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

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
	var page string
	waitFor(t, "the page", func() bool { // a Worker gives an answer again for two seconds
		page = second(r.get(t, "/sites/"+site))
		return strings.Contains(page, label)
	})
	for _, want := range []string{
		"<strong>100%</strong> of <strong>3</strong> reporters", "44–100%", label, "Try-out: this server sees both sides",
		`lang="zh-CN"`, "tiny type",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	if german := second(r.get(t, "/de/sites/"+site)); !strings.Contains(german, "<strong>100\u00a0%</strong> von <strong>3</strong> Meldenden") || !strings.Contains(german, `<html lang="de">`) {
		t.Error("the page is not in German: ", german)
	}
	rows, err := csv.NewReader(strings.NewReader(second(r.get(t, "/sites/"+site+".csv")))).ReadAll()
	if err != nil || len(rows) != 2 || rows[1][0] != site || rows[1][5] != "3" || !slices.Contains(rows[1], label) {
		t.Errorf("CSV: %v %q", err, rows)
	}
	for _, path := range []string{"/", "/sites", "/sites.json", "/sites.csv", "/sites?q=yunbao"} {
		waitFor(t, path+" to name the site", func() bool { return strings.Contains(second(r.get(t, path)), site) })
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
	nativeClock(t)
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
	nativeClock(t)
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
