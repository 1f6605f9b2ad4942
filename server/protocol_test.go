package server_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestSpecificationProblems: every problem that the protocol's routes answer with is in the specification, and none else;
// and so is every route.
func TestSpecificationProblems(t *testing.T) {
	b, err := os.ReadFile("docs/protocol.md")
	if err != nil {
		t.Fatal(err)
	}
	text := string(b)
	made := regexp.MustCompile(`(?:problem\.New|\bNew)\([A-Za-z0-9.]+, "([a-z-]+)"|urn:untick:problem:([a-z-]+)"`)
	route := regexp.MustCompile(`"(?:GET|POST) (/v1/[a-z-]+)"`)
	used, routes := map[string]bool{}, map[string]bool{}
	err = filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || strings.HasPrefix(path, "web") {
			return err
		}
		b, err := os.ReadFile(path)
		for _, m := range made.FindAllStringSubmatch(string(b), -1) {
			used[m[1]+m[2]] = true
		}
		for _, m := range route.FindAllStringSubmatch(string(b), -1) {
			routes[m[1]] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	said := map[string]bool{}
	_, section, _ := strings.Cut(text, "## Problems")
	section, _, _ = strings.Cut(section, "\n## ")
	for _, row := range regexp.MustCompile(`(?m)^\| ([a-z, -]+) \| [0-9]+ \|`).FindAllStringSubmatch(section, -1) {
		for name := range strings.SplitSeq(row[1], ", ") {
			said[name] = true
		}
	}
	if len(used) < 15 || len(routes) < 6 {
		t.Fatalf("only %d problems and %d routes were found", len(used), len(routes))
	}
	for name := range used {
		if !said[name] {
			t.Errorf("the specification lacks the problem %s", name)
		}
	}
	for name := range said {
		if !used[name] {
			t.Errorf("the specification has a problem %s that nothing answers with", name)
		}
	}
	for path := range routes {
		if !strings.Contains(text, "`"+path+"`") && !strings.Contains(text, " "+path) {
			t.Errorf("the specification lacks the route %s", path)
		}
	}
}
