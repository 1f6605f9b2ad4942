package server_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"
)

// TestWorkerForms: a Worker says that it cannot make Parquet and PNG and where the same rows and charts are, and offers it nowhere.
func TestWorkerForms(t *testing.T) {
	if !*onWorker {
		t.Skip("of the Worker only: -worker")
	}
	r := workerRunning(t, t.TempDir())
	for path, instead := range map[string]string{
		"/sites.parquet?sort=name": "/sites.csv?sort=name", "/purposes.parquet": "/purposes.csv", "/sites/example.org.parquet": "/sites/example.org.csv",
		"/purposes.png": "/purposes.svg", "/compare.png": "/compare.svg",
	} {
		status, text := r.get(t, path)
		var p struct{ Type, Detail string }
		if err := json.Unmarshal([]byte(text), &p); err != nil || status != http.StatusNotAcceptable || p.Type != "urn:untick:problem:form" || !strings.Contains(p.Detail, instead+";") && !strings.Contains(p.Detail, instead+".") {
			t.Errorf("%s: %d %v %s", path, status, err, text)
		}
		for _, other := range []string{".csv", ".json", ".atom"} {
			if status, _ := r.get(t, strings.NewReplacer(".parquet", other, ".png", other).Replace(path)); status != http.StatusOK {
				t.Errorf("%s%s: %d", path, other, status)
			}
		}
	}
	if status, text := r.get(t, "/purposes"); status != http.StatusOK || strings.Contains(text, ".parquet\"") || strings.Contains(text, ".png\"") {
		t.Errorf("%d, or it links to what it has not", status)
	}
}
