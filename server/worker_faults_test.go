package server_test

import (
	"bytes"
	"fmt"
	"net/http"
	"testing"
	"time"
)

// TestWorkerDatabaseRecovers: a database that takes nothing for a while loses nothing: neither a batch that the queue delivers again and
// again, nor what one of four databases has counted and another was not told.
func TestWorkerDatabaseRecovers(t *testing.T) {
	if !*onWorker {
		t.Skip("of the Worker only: -worker")
	}
	for name, test := range map[string]struct {
		broken string
		args   []string
	}{
		"a batch of the queue": {"INSERT ON reports", []string{"--queue"}},
		"between databases":    {"UPDATE ON findings", []string{"--databases", "4"}},
	} {
		t.Run(name, func(t *testing.T) {
			until := time.Now().Add(12 * time.Second)
			trigger := fmt.Sprintf(`CREATE TRIGGER broken BEFORE %s WHEN CAST(strftime('%%s', 'now') AS INTEGER) < %d BEGIN SELECT raise(FAIL, 'broken'); END`,
				test.broken, until.Unix())
			r := workerRunning(t, t.TempDir(), append(test.args, "--break", trigger)...)
			w := startReporter(t)
			var sent [][]byte
			for range k {
				reports := r.visit(t, w, secret(t))
				r.send(t, http.StatusCreated, reports...)
				sent = append(sent, reports...)
			}
			if v := r.site(t, site); len(v.Controls) > 0 || time.Now().After(until) {
				t.Fatalf("nothing was broken: %+v", v)
			}
			waitFor(t, "the reports", func() bool { v := r.site(t, site); return len(v.Controls) == 1 && v.Controls[0].N == k })
			if time.Now().Before(until.Truncate(time.Second)) {
				t.Error("it was not broken for as long as it was to be")
			}
			for _, b := range sent { // what is sent again counts no more
				resp, err := http.Post(r.url+"/v1/report", octets, bytes.NewReader(b))
				if err != nil {
					t.Fatal(err)
				}
				resp.Body.Close()
			}
			time.Sleep(3 * time.Second)
			if n := r.site(t, site).Controls[0].N; n != k {
				t.Errorf("%d reporters, want %d", n, k)
			}
		})
	}
}
