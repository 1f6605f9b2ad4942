package server_test

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"flag"
	"fmt"
	"io"
	mathrand "math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"untick/server/store"
	"untick/wasm/finding"
	"untick/wasm/report"
	"untick/wasm/threshold"
)

var kills = flag.Int("kills", 5, "how often TestFaultKill kills the server")

func buildServer(t testing.TB) string {
	t.Helper()
	binary := filepath.Join(t.TempDir(), "server")
	if b, err := exec.Command("go", "build", "-o", binary, "untick/server/cmd/server").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, b)
	}
	return binary
}

// realReports makes reports of the current epoch of a day: `groups` measurements, each as told by `each` installs, the
// installs of a group not next to one another. first tells one call's sites from another's.
func realReports(t testing.TB, first, groups, each int) [][]byte {
	t.Helper()
	epoch := uint32(time.Now().Unix() / 86400)
	key, err := threshold.NewKey(rand.Reader, epoch)
	if err != nil {
		t.Fatal(err)
	}
	all := make([][]byte, 0, groups*each)
	for from := 0; from < groups; from += threshold.MaxBatch {
		var messages [][]byte
		for n := from; n < min(groups, from+threshold.MaxBatch); n++ {
			m := report.Measurement{
				Epoch: epoch, Site: fmt.Sprintf("site-%d-example.org", first+n), PageKind: finding.Settings, Kind: finding.Checkbox,
				Purpose: finding.Purposes[n%4], Polarity: finding.Gives, State: finding.States[n%3], Language: "en", Region: "eea", Rules: 1,
			}
			b, err := m.Encode()
			if err != nil {
				t.Fatal(err)
			}
			messages = append(messages, b)
		}
		blinded, request, err := threshold.Blind(rand.Reader, epoch, k, messages)
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
		for range each {
			secret := make([]byte, threshold.SecretSize)
			rand.Read(secret) // never fails
			for i := range outputs {
				b, err := outputs[i].Seal(rand.Reader, secret)
				if err != nil {
					t.Fatal(err)
				}
				all = append(all, b)
			}
		}
	}
	return all
}

// load sends reports over 8 connections until the server is gone or all were sent, and returns those acknowledged as new
// and those acknowledged as there already.
func load(url string, reports [][]byte) (fresh, there [][]byte) {
	transport := &http.Transport{MaxIdleConnsPerHost: 8}
	defer transport.CloseIdleConnections()
	client := &http.Client{Transport: transport, Timeout: 10 * time.Second}
	var mu sync.Mutex
	next := 0
	var senders sync.WaitGroup
	for range 8 {
		senders.Go(func() {
			for {
				mu.Lock()
				i := next
				next++
				mu.Unlock()
				if i >= len(reports) {
					return
				}
				resp, err := client.Post(url+"/v1/report", octets, bytes.NewReader(reports[i]))
				if err != nil {
					return
				}
				io.Copy(io.Discard, resp.Body)
				resp.Body.Close()
				mu.Lock()
				switch resp.StatusCode {
				case http.StatusCreated:
					fresh = append(fresh, reports[i])
				case http.StatusOK:
					there = append(there, reports[i])
				}
				mu.Unlock()
			}
		})
	}
	senders.Wait()
	return fresh, there
}

// stored looks each report up in the file itself, past the server.
func stored(t *testing.T, db string, reports [][]byte) (missing, rows int) {
	t.Helper()
	d, err := sql.Open("sqlite", db)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	found, err := d.Query(`SELECT id FROM reports`)
	if err != nil {
		t.Fatal(err)
	}
	defer found.Close()
	times := map[string]int{}
	for ; found.Next(); rows++ {
		var id string
		if err := found.Scan(&id); err != nil {
			t.Fatal(err)
		}
		times[id]++
	}
	if err := found.Err(); err != nil {
		t.Fatal(err)
	}
	for _, b := range reports {
		id := sha256.Sum256(b)
		if times[hex.EncodeToString(id[:])] != 1 {
			missing++
		}
	}
	return missing, rows
}

// TestFaultKill kills the server with SIGKILL at random moments while it is sent reports as fast as it takes them and opens
// groups. After each kill the file as it lies there must pass the whole check and hold every acknowledged report once.
func TestFaultKill(t *testing.T) {
	binary, db := buildServer(t), filepath.Join(t.TempDir(), "untick.db")
	var acknowledged, pending [][]byte
	sites := 0
	for round := range *kills {
		if len(pending) < 300 {
			pending = append(pending, realReports(t, sites, 64, 10)...)
			sites += 64
		}
		p := startProcess(t, binary, db)
		killed := make(chan error, 1)
		go func() {
			time.Sleep(time.Duration(1+mathrand.IntN(250)) * time.Millisecond)
			killed <- p.cmd.Process.Kill()
		}()
		fresh, there := load(p.url, pending)
		if err := <-killed; err != nil {
			t.Fatal(err)
		}
		p.cmd.Wait()
		acknowledged = append(append(acknowledged, fresh...), there...)
		if err := store.Check(t.Context(), db); err != nil {
			t.Fatalf("after kill %d: %v", round+1, err)
		}
		done := map[*byte]bool{}
		for _, b := range append(fresh, there...) {
			done[&b[0]] = true
		}
		left := pending[:0:0]
		for _, b := range pending {
			if !done[&b[0]] {
				left = append(left, b)
			}
		}
		pending = left
	}
	missing, rows := stored(t, db, acknowledged)
	if missing > 0 || len(acknowledged) < 10**kills {
		t.Fatalf("of %d acknowledged reports %d are lost", len(acknowledged), missing)
	}
	t.Logf("%d kills, %d reports acknowledged, none lost; %d rows, counters equal to them after each kill", *kills, len(acknowledged), rows)

	// It goes on, and ends politely: exit status 0, the log of changes folded into the file.
	p := startProcess(t, binary, db)
	if fresh, there := load(p.url, pending); len(fresh)+len(there) != len(pending) {
		t.Errorf("of %d reports left, %d were taken", len(pending), len(fresh)+len(there))
	}
	if err := p.cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	if err := p.cmd.Wait(); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(db + "-wal"); !os.IsNotExist(err) {
		t.Errorf("the log of changes is left: %v", err)
	}
	if err := store.Check(t.Context(), db); err != nil {
		t.Error(err)
	}
}
