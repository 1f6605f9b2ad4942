package wasm_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// mayImport is the import table: what a folder's own code, tests left out, may import of this module. A folder that is
// not named here, and is below none that is, may import nothing of it.
var mayImport = map[string][]string{
	"wasm/finding":      {},
	"wasm/snapshot":     {"wasm/finding"},
	"wasm/lexicon":      {"wasm/finding"},
	"wasm/pagekind":     {"wasm/finding", "wasm/snapshot", "wasm/lexicon"},
	"wasm/visibility":   {"wasm/finding", "wasm/snapshot"},
	"wasm/rules":        {"wasm/finding", "wasm/snapshot", "wasm/lexicon", "wasm/pagekind", "wasm/visibility"},
	"wasm/htmlsnap":     {"wasm/finding", "wasm/snapshot"},
	"wasm/report":       {"wasm/finding"},
	"wasm/report/audit": {"wasm/finding", "wasm/report"},
	"wasm/threshold":    {"wasm/report"},
	"wasm/release":      {},
	"wasm/cmd/checker":  {"wasm/finding", "wasm/snapshot", "wasm/rules"},
	"wasm/cmd/reporter": {"wasm/finding", "wasm/report", "wasm/threshold"},
	"wasm/cmd/untick":   {"wasm/finding", "wasm/snapshot", "wasm/lexicon", "wasm/htmlsnap", "wasm/rules", "wasm/release", "wasm/report", "wasm/report/audit"},
	"wasm/cmd/eval":     {},
	"wasm/cmd/skeleton": {},
	"server":            {"wasm/finding", "wasm/report", "wasm/report/audit", "wasm/threshold", "server/"},
}

// never lists what no code below wasm may import: it runs in a browser, and has no business with networks or databases.
var never = []string{"net/http", "database/sql"}

// native are the commands that are no Wasm and use something of it: eval drives browsers over a server of its own, untick sends
// an audit when its user tells it to.
var native = map[string][]string{"wasm/cmd/eval": {"net/http"}, "wasm/cmd/untick": {"net/http"}}

// TestImports reads the files themselves: a `go list` in a subprocess would be served from the test cache.
func TestImports(t *testing.T) {
	seen := map[string]bool{}
	files := 0
	err := filepath.WalkDir("..", func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.IsDir() {
			if n := e.Name(); n == "node_modules" || n == "testdata" || n == "pretty" || n != ".." && strings.HasPrefix(n, ".") {
				return fs.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		files++
		rel, err := filepath.Rel("..", filepath.Dir(path))
		if err != nil {
			return err
		}
		dir := filepath.ToSlash(rel)
		key, allowed := row(dir)
		seen[key] = true
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, spec := range f.Imports {
			imp, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			if strings.HasPrefix(dir, "wasm/") && slices.Contains(never, imp) && !slices.Contains(native[dir], imp) {
				t.Errorf("%s imports %s", path, imp)
			}
			if own, ok := strings.CutPrefix(imp, "untick/"); ok && !permitted(own, allowed) {
				t.Errorf("%s imports %s, which the import table does not allow", path, imp)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files == 0 {
		t.Fatal("no Go files were read")
	}
	for dir := range mayImport {
		if _, err := os.Stat(filepath.Join("..", dir)); err == nil && !seen[dir] {
			t.Errorf("the import table names %s, which holds no Go files", dir)
		}
	}
}

// row finds the table's row for a folder: its own, or that of the closest folder above it.
func row(dir string) (string, []string) {
	for d := dir; d != "."; d = filepath.ToSlash(filepath.Dir(d)) {
		if allowed, ok := mayImport[d]; ok {
			return d, allowed
		}
	}
	return dir, nil
}

func permitted(imp string, allowed []string) bool {
	return slices.ContainsFunc(allowed, func(a string) bool {
		return imp == a || strings.HasSuffix(a, "/") && (strings.HasPrefix(imp, a) || imp+"/" == a)
	})
}
