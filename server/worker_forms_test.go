package server_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"
)

// TestWorkerForms: a Worker says that it cannot make Parquet and where the same rows are, and offers it nowhere.
func TestWorkerForms(t *testing.T) {
	if !*onWorker {
		t.Skip("of the Worker only: -worker")
	}
	r := workerRunning(t, t.TempDir())
	for path, instead := range map[string]string{
		"/sites.parquet?sort=name": "/sites.csv?sort=name", "/purposes.parquet": "/purposes.csv", "/sites/example.org.parquet": "/sites/example.org.csv",
	} {
		status, text := r.get(t, path)
		var p struct{ Type, Detail string }
		if err := json.Unmarshal([]byte(text), &p); err != nil || status != http.StatusNotAcceptable || p.Type != "urn:untick:problem:form" || !strings.Contains(p.Detail, instead+";") {
			t.Errorf("%s: %d %v %s", path, status, err, text)
		}
		for _, other := range []string{".csv", ".json", ".atom"} {
			if status, _ := r.get(t, strings.Replace(path, ".parquet", other, 1)); status != http.StatusOK {
				t.Errorf("%s%s: %d", path, other, status)
			}
		}
	}
	if status, text := r.get(t, "/purposes"); status != http.StatusOK || strings.Contains(text, ".parquet\"") {
		t.Errorf("%d, or it links to what it has not", status)
	}
}
