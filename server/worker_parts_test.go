package server_test

import (
	"bytes"
	"crypto/rand"
	"database/sql"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"untick/wasm/finding"
	"untick/wasm/report"
	"untick/wasm/threshold"
)

var partsGroups = flag.Int("parts-groups", 24, "groups that TestWorkerParts sends")

// sealedReports are n reports of one group as n installs seal them, each with the server's randomness.
func (r *running) sealedReports(t *testing.T, epoch uint32, public threshold.PublicKey, m *report.Measurement, n int) (all [][]byte) {
	t.Helper()
	message, err := m.Encode()
	if err != nil {
		t.Fatal(err)
	}
	blinded, request, err := threshold.Blind(rand.Reader, epoch, k, [][]byte{message})
	if err != nil {
		t.Fatal(err)
	}
	status, response := r.post(t, "/v1/randomness", octets, request)
	if status != http.StatusOK {
		t.Fatalf("randomness: %d %s", status, response)
	}
	outputs, err := blinded.Finalize(response, public)
	if err != nil {
		t.Fatal(err)
	}
	for range n { // the randomness of a message is the same for each install
		b, err := outputs[0].Seal(rand.Reader, secret(t))
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, b)
	}
	return all
}

// partsReports are the reports of so many groups, of half as many sites.
func (r *running) partsReports(t *testing.T, groups int) (all [][]byte) {
	t.Helper()
	var config struct {
		Epoch      uint32 `json:"epoch"`
		PublicKeys []struct {
			Epoch uint32 `json:"epoch"`
			Key   []byte `json:"key"`
		} `json:"public_keys"`
	}
	_, text := r.get(t, "/v1/config")
	if err := json.Unmarshal([]byte(text), &config); err != nil || len(config.PublicKeys) == 0 || len(config.PublicKeys[0].Key) != len(threshold.PublicKey{}) {
		t.Fatal(err, text)
	}
	for g := range groups {
		m := &report.Measurement{
			Epoch: config.Epoch, Site: fmt.Sprintf("site-%d.localhost", g/2), PageKind: finding.Settings, Kind: finding.Kinds[g%5],
			Purpose: finding.Purposes[g%7], Polarity: finding.Gives, State: finding.States[g%2], Language: "en", Region: "eea", Rules: 1,
		}
		all = append(all, r.sealedReports(t, config.Epoch, threshold.PublicKey(config.PublicKeys[0].Key), m, k+g%3)...)
	}
	return all
}

// sendAll sends reports over eight connections, each to be answered with a status, and returns how long it took.
func (r *running) sendAll(t *testing.T, want int, reports [][]byte) time.Duration {
	t.Helper()
	began := time.Now()
	todo := make(chan []byte)
	var workers sync.WaitGroup
	for range 8 {
		workers.Go(func() {
			for b := range todo {
				resp, err := http.Post(r.url+"/v1/report", octets, bytes.NewReader(b))
				if err != nil {
					t.Error(err)
					continue
				}
				io.Copy(io.Discard, resp.Body)
				resp.Body.Close()
				if resp.StatusCode != want {
					t.Errorf("report: %d", resp.StatusCode)
				}
			}
		})
	}
	for _, b := range reports {
		todo <- b
	}
	close(todo)
	workers.Wait()
	return time.Since(began)
}

// spread is, for each of a Worker's database files, how many of some rows it has.
func spread(t *testing.T, dir string, tables ...string) (all []string) {
	t.Helper()
	err := filepath.WalkDir(filepath.Join(dir, "d1"), func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || filepath.Ext(path) != ".sqlite" || strings.HasPrefix(e.Name(), "metadata") {
			return err
		}
		db, err := sql.Open("sqlite", path)
		if err != nil {
			return err
		}
		defer db.Close()
		var line []string
		for _, table := range tables {
			var n int
			if err := db.QueryRow("SELECT count(*) FROM " + table).Scan(&n); err != nil {
				return err
			}
			line = append(line, fmt.Sprintf("%d %s", n, table))
		}
		all = append(all, strings.Join(line, ", "))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// TestWorkerParts is the Worker over four databases beside one over one: the same findings, sent to each, are shown alike.
func TestWorkerParts(t *testing.T) {
	if !*onWorker {
		t.Skip("of the Worker only: -worker")
	}
	pages := map[string][]string{}
	for _, databases := range []string{"1", "4"} {
		dir := t.TempDir()
		r := workerRunning(t, dir, "--databases", databases, "--cron", "1000")
		reports := r.partsReports(t, *partsGroups)
		took := r.sendAll(t, http.StatusCreated, reports)
		r.sendAll(t, http.StatusOK, reports)
		began := time.Now()
		waitFor(t, "all groups", func() bool {
			_, text := r.get(t, "/sites.json?sort=name")
			var v struct{ Sites []struct{ Reports int } }
			if err := json.Unmarshal([]byte(text), &v); err != nil {
				t.Fatal(err, text)
			}
			sum := 0
			for _, s := range v.Sites {
				sum += s.Reports
			}
			return sum == len(reports)
		})
		opened := time.Since(began)
		paths := []string{"/sites.json", "/sites.json?sort=name", "/sites.json?purpose=marketing", "/sites.csv", "/api/v1/sites?limit=5"}
		for i := range *partsGroups / 2 {
			paths = append(paths, fmt.Sprintf("/sites/site-%d.localhost.json", i))
		}
		for _, path := range paths {
			status, text := r.get(t, path)
			if status != http.StatusOK {
				t.Errorf("%s: %d", path, status)
			}
			pages[path] = append(pages[path], text)
		}
		r.stop()
		t.Logf("%s databases: %d reports, %.0f a second; opened within %.1f s", databases, len(reports), float64(len(reports))/took.Seconds(), opened.Seconds())
		for _, line := range spread(t, dir, "reports", "groups", "findings", "sites") {
			t.Log("  one holds " + line)
		}
	}
	for path, both := range pages {
		if both[0] != both[1] {
			t.Errorf("%s: one database says\n%s\nfour say\n%s", path, both[0], both[1])
		}
	}
}
