package server_test

import (
	"bytes"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net/http"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"untick/server"
	"untick/server/store"
	"untick/wasm/finding"
	"untick/wasm/report"
	"untick/wasm/threshold"
)

var fill = flag.Int("fill", 0, "reports in TestBenchPages' database; 0 leaves it out")

// fillStore adds n reports through the store and settles them: ten of a group, or as many as make ten thousand
// groups, and ten groups of a site.
func fillStore(t *testing.T, s *store.Store, n int) {
	t.Helper()
	epoch := uint32(time.Now().Unix() / 86400)
	each := max(10, n/10_000)
	groups := make(chan int)
	var workers sync.WaitGroup
	for range 64 {
		workers.Go(func() {
			for g := range groups {
				o := &store.Opening{K: k, Secret: []byte{1}, Measurement: &report.Measurement{
					Epoch: epoch, Site: fmt.Sprintf("site-%d-example.org", g/10), PageKind: finding.Settings, Kind: finding.Kinds[g%5],
					Purpose: finding.Purposes[g%10], Polarity: finding.Gives, State: finding.States[g%2], Language: "en", Region: "eea", Rules: 1,
				}}
				for i := range each {
					body := formed(uint64(g*each+i), uint64(g), epoch)
					sealed, err := threshold.Parse(body)
					if err != nil {
						t.Error(err)
						return
					}
					if _, err := s.Add(t.Context(), store.Sent{ID: sha256.Sum256(body), Sealed: sealed, Body: body}); err != nil {
						t.Error(err)
						return
					}
					o.Counted = append(o.Counted, hex.EncodeToString(sealed.X[:]))
					o.Tag = fmt.Sprintf("%s.%d", hex.EncodeToString(sealed.Tag[:]), epoch)
				}
				if err := s.Settle(t.Context(), o); err != nil {
					t.Error(err)
				}
			}
		})
	}
	for g := range n / each {
		groups <- g
	}
	close(groups)
	workers.Wait()
}

// current is how many of the reports come in through the store; the rest are of past epochs.
const current = 100_000

// fillPast adds reports of past epochs, as they lie when those are over: counted, their rows and groups forgotten, twenty-five
// reports a finding, five controls a site found on and off, of as many sites as make twenty findings each, twenty thousand at
// most. The program's own triggers count them.
func fillPast(t *testing.T, path string, n int) {
	t.Helper()
	db, err := sql.Open("sqlite", path+"?_pragma=busy_timeout(60000)&_pragma=synchronous(OFF)&_pragma=cache_size(-200000)")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	findings := n / 25
	sites := min(20_000, findings/20)
	epoch := time.Now().Unix() / 86400
	const chunk = 200_000
	for from := 0; from < findings; from += chunk {
		if _, err := db.Exec(`
WITH RECURSIVE i (i) AS (SELECT ?1 UNION ALL SELECT i + 1 FROM i WHERE i + 1 < ?2),
  f AS (SELECT i, i % ?3 AS s, i / ?3 AS j FROM i)
INSERT INTO findings (tag, k, n, epoch, site, page_kind, kind, purpose, polarity, state, cues, language, region, rules)
SELECT printf('%064x.%d', i, ?4 - 7 - 7 * (j / 10)), 20, 0, ?4 - 7 - 7 * (j / 10), printf('past-%05d-example.org', s), iif(s % 3, 'settings', 'sign_up'),
  iif(j % 2, 'checkbox', 'aria'), json_extract(?5, '$[' || ((j % 5 + s) % 10) || ']'), 'gives', iif((j / 5 + s + j / 10 * (s % 7 = 0)) % 2, 'on', 'off'),
  iif(s % 4, '', 'faint'), json_extract('["en","de","fr","es","zh-CN"]', '$[' || (s % 5) || ']'), json_extract('["eea","north_america","east_asia"]', '$[' || (s % 3) || ']'), 1
FROM f`, from, min(findings, from+chunk), sites, epoch, purposes(t)); err != nil {
			t.Fatal(err)
		}
		// On and off differ, so that there are defaults; the sum is kept to twenty-five a finding on average.
		if _, err := db.Exec(`UPDATE findings SET n = iif(state = 'on', 28, 22) WHERE n = 0`); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := db.Exec(`UPDATE totals SET value = value + (SELECT sum(n) FROM findings WHERE site LIKE 'past-%') WHERE name IN ('accepted', 'counted')`); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec(`UPDATE totals SET value = value + ?1 WHERE name IN ('groups', 'open')`, findings); err != nil {
		t.Fatal(err)
	}
}

func purposes(t *testing.T) string {
	b, err := json.Marshal(finding.Purposes[:10])
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// TestBenchPages fills a database and times the pages of readers. What was filled in passes the same check as a server's own.
func TestBenchPages(t *testing.T) {
	if *fill == 0 {
		t.Skip("asked for with -fill 10000")
	}
	began := time.Now()
	s := serve(t, server.DefaultLimits(), nil, func(c *server.Config) { fillStore(t, c.Store, min(*fill, current)) })
	file := filepath.Join(s.dir, "untick.db")
	if *fill > current {
		fillPast(t, file, *fill-current)
	}
	totals, err := s.db.Totals(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d reports counted in %d groups of %d sites, filled in %v", totals.Counted, totals.Open, totals.Sites, time.Since(began).Round(time.Second))
	if err := store.Check(t.Context(), file); err != nil {
		t.Fatal(err)
	}
	site := func(i int) string {
		if *fill > current {
			return fmt.Sprintf("past-%05d-example.org", i*7919%(totals.Sites-current/100))
		}
		return fmt.Sprintf("site-%d-example.org", i*7919%totals.Sites)
	}
	for _, page := range []struct {
		name string
		path func(i int) string
	}{
		{"badge", func(i int) string { return "/sites/" + site(i) + "/badge.svg" }},
		{"/embed/sites/{domain}", func(i int) string { return "/embed/sites/" + site(i) }},
		{"/changes, a purpose", func(i int) string { return "/changes?purpose=" + string(finding.Purposes[i%10]) }},
		{"/", func(int) string { return "/" }},
		{"/sites", func(int) string { return "/sites" }},
		{"/sites, deep", func(i int) string { return "/sites?after=100+" + site(i) }},
		{"/sites, two facets", func(i int) string {
			return "/sites?language=" + []string{"en", "de", "fr"}[i%3] + "&purpose=" + string(finding.Purposes[i%10])
		}},
		{"/sites, searched", func(i int) string { return fmt.Sprintf("/sites?q=past-0%d", i%10) }},
		{"/sites.csv", func(int) string { return "/sites.csv" }},
		{"/sites/{domain}", func(i int) string { return "/sites/" + site(i) }},
		{"/sites/{domain}.json", func(i int) string { return "/sites/" + site(i) + ".json" }},
		{"/compare", func(i int) string { return "/compare?site=" + site(i) + "&site=" + site(i+1) }},
		{"/purposes", func(int) string { return "/purposes" }},
		{"/regions", func(int) string { return "/regions" }},
		{"/languages", func(int) string { return "/languages" }},
		{"/changes", func(int) string { return "/changes" }},
		{"/data", func(int) string { return "/data" }},
		{"/methodology", func(int) string { return "/methodology" }},
		{"/api/v1/sites", func(int) string { return "/api/v1/sites" }},
	} {
		var took []time.Duration
		var body []byte
		for i := range 300 {
			began := time.Now()
			resp, err := http.Get(s.url + page.path(i))
			if err != nil || resp.StatusCode != 200 {
				t.Fatal(page.name, page.path(i), resp, err)
			}
			body, err = io.ReadAll(resp.Body)
			resp.Body.Close()
			took = append(took, time.Since(began))
			// Small databases have no site of each searched beginning.
			if err != nil || *fill > current && page.name != "/sites, searched" && bytes.Contains(body, []byte(`class="empty"`)) {
				t.Fatalf("%s shows nothing: %v", page.path(i), err)
			}
		}
		slices.Sort(took)
		t.Logf("%-22s p50 %8v  p99 %8v  %7d bytes", page.name, took[150].Round(10*time.Microsecond), took[297].Round(10*time.Microsecond), len(body))
	}
	scanned(t, file)
}

// scanned times what the index would cost without counters.
func scanned(t *testing.T, file string) {
	db, err := sql.Open("sqlite", file)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	began := time.Now()
	var n int
	const scan = `SELECT count(*) FROM (SELECT site, sum(n) FROM findings WHERE n >= k GROUP BY site ORDER BY 2 DESC LIMIT 100)`
	if err := db.QueryRow(scan).Scan(&n); err != nil {
		t.Fatal(err)
	}
	t.Logf("the index by scanning the findings: %v", time.Since(began).Round(time.Millisecond))
}
