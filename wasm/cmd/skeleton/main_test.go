package main

import (
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestSkeletons writes both kinds beside copies of the real list and table, and reads them back as Go.
func TestSkeletons(t *testing.T) {
	wasm := t.TempDir()
	for _, file := range []string{"lexicon/lang_en.go", "rules/rules.go"} {
		text, err := os.ReadFile(filepath.Join("../..", file))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.MkdirAll(filepath.Join(wasm, filepath.Dir(file)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(wasm, file), text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, args := range [][]string{{"language", "xx", "Examplish"}, {"rule", "my_new_rule"}} {
		if err := run(args, wasm); err != nil {
			t.Fatal(err)
		}
		if err := run(args, wasm); err == nil {
			t.Errorf("%v twice: nothing refused", args)
		}
	}
	for file, want := range map[string]string{
		"lexicon/lang_xx.go":                   "const xxExamples",
		"rules/my_new_rule.go":                 "func myNewRule(s *Subject)",
		"rules/rules.go":                       `{"my_new_rule", myNewRule},`,
		"rules/testdata/my_new_rule/hit.html":  " checked>",
		"rules/testdata/my_new_rule/miss.html": `id="a">`,
	} {
		text, err := os.ReadFile(filepath.Join(wasm, file))
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(text), want) {
			t.Errorf("%s lacks %q:\n%.400s", file, want, text)
		}
		if strings.HasSuffix(file, ".go") {
			if _, err := parser.ParseFile(token.NewFileSet(), file, text, 0); err != nil {
				t.Error(err)
			}
		}
	}
	for _, bad := range [][]string{nil, {"rule"}, {"rule", "../x"}, {"rule", "Single"}, {"language", "../../x", "y"}} {
		if err := run(bad, wasm); err == nil {
			t.Errorf("%v was not refused", bad)
		}
	}
}
