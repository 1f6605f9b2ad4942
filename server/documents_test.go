package server_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"

	"golang.org/x/mod/sumdb/note"

	"untick/wasm/report"
)

// opened verifies a signed document under the key that the aggregator says.
func opened(t *testing.T, verifier, text, kind string) object {
	t.Helper()
	v, err := note.NewVerifier(verifier)
	if err != nil {
		t.Fatal(err)
	}
	n, err := note.Open([]byte(text), note.VerifierList(v))
	if err != nil {
		t.Fatalf("%v: %.300s", err, text)
	}
	var d object
	if err := json.Unmarshal([]byte(n.Text), &d); err != nil || d["kind"] != kind || d["format"] != 1.0 {
		t.Fatalf("%v: %s", err, n.Text)
	}
	return d
}

// TestRulesAreSigned: what the aggregator says of itself is signed, and is the same through the relay, which cannot change it.
func TestRulesAreSigned(t *testing.T) {
	nativeClock(t)
	now := time.Date(2026, 11, 24, 12, 10, 0, 0, time.UTC)
	p := startParties(t, t.TempDir(), func() time.Time { return now })
	c := newClient(t, startReporter(t), p.aggregator, "127.77.14.1")
	config := c.config()
	verifier := config["verifier"].(string)
	status, direct := c.do("GET", p.aggregator+"/v1/rules", "", nil)
	if status != 200 {
		t.Fatal(status, string(direct))
	}
	rules := opened(t, verifier, string(direct), "rules")
	for name, want := range config {
		got, _ := json.Marshal(rules[name])
		if said, _ := json.Marshal(want); string(got) != string(said) {
			t.Errorf("%s: the rules say %s, the description %s", name, got, said)
		}
	}
	if rules["domains"] != report.DomainsDigest || rules["rules"] != float64(report.Rules) {
		t.Errorf("%v, %v", rules["domains"], rules["rules"])
	}
	status, passed := c.do("GET", p.relay+"/v1/rules", "", nil)
	if status != 200 || string(passed) != string(direct) {
		t.Errorf("the relay passes %d %s", status, passed)
	}
	now = now.Add(time.Hour)
	_, later := c.do("GET", p.aggregator+"/v1/rules", "", nil)
	if next := opened(t, verifier, string(later), "rules"); next["epoch"] != rules["epoch"].(float64)+1 {
		t.Errorf("in the next epoch the rules are of epoch %v", next["epoch"])
	}
}

// TestKnownSites: a site is on the signed list once k reporters found sharing switched on, and not before.
func TestKnownSites(t *testing.T) {
	now := time.Date(2026, 11, 24, 12, 10, 0, 0, time.UTC)
	r := start(t, t.TempDir(), func() time.Time { return now })
	w := startReporter(t)
	var config object
	_, text := r.get(t, "/v1/config")
	if err := json.Unmarshal([]byte(text), &config); err != nil {
		t.Fatal(err)
	}
	for n := range k {
		_, text := r.get(t, "/v1/known-sites")
		if d := opened(t, config["verifier"].(string), text, "known-sites"); len(d["sites"].([]any)) != 0 || strings.Contains(text, site) {
			t.Fatalf("after %d reports: %s", n, text)
		}
		r.send(t, http.StatusCreated, r.visit(t, w, secret(t))...)
	}
	var known object
	waitFor(t, "the site", func() bool {
		_, text := r.get(t, "/v1/known-sites")
		d := opened(t, config["verifier"].(string), text, "known-sites")
		if sites := d["sites"].([]any); len(sites) == 1 {
			known = sites[0].(object)
		}
		return known != nil
	})
	if known["site"] != site || known["page_kind"] != "landing" || known["boxes"] != 1.0 || known["reporters"] != float64(k) || known["settings_url"] != nil {
		t.Errorf("%v", known)
	}
	resp, err := http.Get(r.url + "/v1/known-sites")
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	again, err := http.NewRequest("GET", r.url+"/v1/known-sites", nil)
	if err != nil {
		t.Fatal(err)
	}
	again.Header.Set("If-None-Match", resp.Header.Get("ETag"))
	second, err := http.DefaultClient.Do(again)
	if err != nil {
		t.Fatal(err)
	}
	second.Body.Close()
	if second.StatusCode != http.StatusNotModified || resp.Header.Get("Cache-Control") != "public, max-age=3600" {
		t.Errorf("%d, %v", second.StatusCode, resp.Header)
	}
}
