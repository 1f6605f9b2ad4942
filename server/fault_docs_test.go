package server_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestDocumentsNameTests: what faults.md and threats.md promise is held by tests that exist.
func TestDocumentsNameTests(t *testing.T) {
	have := map[string]bool{}
	declared := regexp.MustCompile(`(?m)^func (Test\w+|Fuzz\w+)\(`)
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "node_modules" || d.Name() == "extension" || len(d.Name()) > 2 && d.Name()[0] == '.') {
			return fs.SkipDir
		}
		if !strings.HasSuffix(path, "_test.go") {
			return nil
		}
		b, err := os.ReadFile(path)
		for _, m := range declared.FindAllStringSubmatch(string(b), -1) {
			have[m[1]] = true
		}
		return err
	})
	if err != nil || len(have) < 50 {
		t.Fatal(len(have), err)
	}
	named := regexp.MustCompile("`((?:Test|Fuzz)\\w+)`")
	inExtension := regexp.MustCompile("`([\\w/]+\\.(?:spec|test)\\.mjs)` “([^”]+)”")
	for _, name := range []string{"docs/faults.md", "docs/threats.md"} {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(b)) {
			tests := named.FindAllStringSubmatch(line, -1)
			for _, m := range tests {
				if !have[m[1]] {
					t.Errorf("%s names %s, which is no test", name, m[1])
				}
			}
			specs := inExtension.FindAllStringSubmatch(line, -1)
			for _, m := range specs {
				spec, err := os.ReadFile(filepath.Join("../extension", m[1]))
				if err != nil || !strings.Contains(string(spec), m[2]) {
					t.Errorf("%s names “%s” of %s, which is no test", name, m[2], m[1])
				}
			}
			row := strings.HasPrefix(line, "| ") && !strings.HasPrefix(line, "| ---") && !strings.HasSuffix(line, "| test |\n")
			if row && len(tests)+len(specs) == 0 {
				t.Errorf("%s: nothing holds %q", name, line)
			}
		}
	}
}
