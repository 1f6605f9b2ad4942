package server_test

import (
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
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
					id := sha256.Sum256(body)
					if _, err := s.Add(t.Context(), store.Sent{ID: id, Sealed: sealed, Body: body}); err != nil {
						t.Error(err)
						return
					}
					o.Counted = append(o.Counted, hex.EncodeToString(id[:]))
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

// TestBenchPages fills a database through the store and times the pages of readers.
func TestBenchPages(t *testing.T) {
	if *fill == 0 {
		t.Skip("asked for with -fill 10000")
	}
	began := time.Now()
	s := serve(t, server.DefaultLimits(), nil, func(c *server.Config) { fillStore(t, c.Store, *fill) })
	totals, err := s.db.Totals(t.Context())
	if err != nil || totals.Counted != *fill {
		t.Fatalf("%+v, %v", totals, err)
	}
	t.Logf("%d reports in %d groups of %d sites, filled in %v", *fill, totals.Open, totals.Sites, time.Since(began).Round(time.Second))
	sites := totals.Sites
	for name, path := range map[string]func(i int) string{
		"index":       func(int) string { return "/sites" },
		"index, deep": func(i int) string { return fmt.Sprintf("/sites?after=100+site-%d-example.org", i*7919%sites) },
		"site":        func(i int) string { return fmt.Sprintf("/sites/site-%d-example.org", i*7919%sites) },
		"site, json":  func(i int) string { return fmt.Sprintf("/sites/site-%d-example.org.json", i*7919%sites) },
		"front":       func(int) string { return "/" },
	} {
		var took []time.Duration
		for i := range 500 {
			began := time.Now()
			resp, err := http.Get(s.url + path(i))
			if err != nil || resp.StatusCode != 200 {
				t.Fatal(name, path(i), err)
			}
			io.Copy(io.Discard, resp.Body)
			resp.Body.Close()
			took = append(took, time.Since(began))
		}
		slices.Sort(took)
		t.Logf("%-12s p50 %8v  p99 %8v", name, took[250].Round(10*time.Microsecond), took[495].Round(10*time.Microsecond))
	}
	db, err := sql.Open("sqlite", filepath.Join(s.dir, "untick.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	began = time.Now()
	var n int
	const scan = `SELECT count(*) FROM (SELECT f.site, count(*) FROM reports r JOIN findings f ON f.tag = r.tag WHERE r.state = 'counted'
		GROUP BY f.site ORDER BY 2 DESC LIMIT 100)`
	if err := db.QueryRow(scan).Scan(&n); err != nil {
		t.Fatal(err)
	}
	t.Logf("the index by scanning the reports: %v", time.Since(began).Round(time.Millisecond))
}
