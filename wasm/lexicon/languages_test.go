package lexicon

import (
	"go/ast"
	"go/parser"
	gotoken "go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"untick/wasm/finding"
)

// An example is one line of a language's own test.
type example struct {
	purpose  finding.Purpose
	polarity finding.Polarity
	text     string
}

// leastExamples is how many a language needs.
const leastExamples = 30

// Texts shorter than these say too little of their language; close neighbours are told apart by the page's tag.
const (
	tellingRunes      = 40
	tellingDenseRunes = 12
)

var neighbours = map[string]string{"nb": "da", "da": "nb", "zh-TW": "zh-CN", "zh-CN": "zh-TW", "sk": "cs", "cs": "sk", "gl": "pt"}

// TestLanguages holds every lang_*.go to its own examples. They stand in the file as a constant that nothing but this
// test uses, so that no program carries them.
func TestLanguages(t *testing.T) {
	files, err := filepath.Glob("lang_*.go")
	if err != nil || len(files) == 0 {
		t.Fatalf("no language files: %v", err)
	}
	listed := map[string]*language{}
	for _, l := range languages {
		listed[l.file()] = l
	}
	for _, file := range files {
		if file == "lang_und.go" {
			continue
		}
		t.Run(file, func(t *testing.T) {
			l := listed[file]
			if l == nil {
				t.Fatalf("%s is not in the list of languages", file)
			}
			testLanguage(t, l, constants(t, file))
		})
	}
	for file := range listed {
		if indexOf(files, file) >= 0 {
			continue
		}
		t.Errorf("the list of languages names %s, which is not there", file)
	}
}

func testLanguage(t *testing.T, l *language, consts map[string]string) {
	words, examples := "", ""
	for name, value := range consts {
		switch {
		case strings.HasSuffix(name, "Words"):
			words = value
		case strings.HasSuffix(name, "Examples"):
			examples = value
		default:
			t.Errorf("unknown constant %s", name)
		}
	}
	checkTable(t, words)
	list := parseExamples(t, examples)
	if len(list) < leastExamples {
		t.Errorf("%d examples, want at least %d", len(list), leastExamples)
	}
	seen := map[finding.Purpose]int{}
	signs := map[finding.Polarity]int{}
	for _, e := range list {
		seen[e.purpose]++
		signs[e.polarity]++
		m := Read(e.text, l.code)
		if m.Purpose != e.purpose || m.Polarity != e.polarity {
			t.Errorf("%q: %s %s, want %s %s %q", e.text, m.Purpose, m.Polarity, e.purpose, e.polarity, m.Words)
		}
		n, least := utf8.RuneCountInString(e.text), tellingRunes
		if l.in >= thai && l.in <= han {
			least = tellingDenseRunes
		}
		if got := Detect(e.text, ""); n >= least && got != l.code && got != neighbours[l.code] {
			t.Errorf("%q is taken for %s", e.text, got)
		}
	}
	for _, p := range finding.Purposes {
		if seen[p] == 0 {
			t.Errorf("no example of %s", p)
		}
	}
	if signs[finding.Withholds] < 6 || signs[finding.Neutral] < 5 {
		t.Errorf("%d protective and %d neutral examples, want 6 and 5", signs[finding.Withholds], signs[finding.Neutral])
	}
}

// constants returns the string constants of a Go file, and fails if it holds anything else.
func constants(t *testing.T, file string) map[string]string {
	t.Helper()
	tree, err := parser.ParseFile(gotoken.NewFileSet(), file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]string{}
	for _, d := range tree.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != gotoken.CONST {
			t.Fatalf("%s holds more than constants", file)
		}
		for _, s := range g.Specs {
			v := s.(*ast.ValueSpec)
			lit, ok := v.Values[0].(*ast.BasicLit)
			if !ok {
				t.Fatalf("%s: %s is no literal", file, v.Names[0])
			}
			if found[v.Names[0].Name], err = strconv.Unquote(lit.Value); err != nil {
				t.Fatal(err)
			}
		}
	}
	return found
}

// checkTable refuses what newTable passes over: unknown names and terms that can never match.
func checkTable(t *testing.T, words string) {
	t.Helper()
	for line := range strings.Lines(words) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		name, terms, ok := strings.Cut(line, ":")
		if !ok || indexOf(lineNames, name) < 0 {
			t.Errorf("the table has a line for %.20q", line)
		}
		if strings.HasPrefix(name, "@") {
			continue
		}
		for _, w := range strings.Fields(terms) {
			if strings.Trim(w, "*_~") == "" {
				t.Errorf("%s: the term %q matches everything", name, w)
			}
		}
	}
}

func parseExamples(t *testing.T, source string) (list []example) {
	t.Helper()
	for line := range strings.Lines(source) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 3 || indexOf(finding.Purposes, finding.Purpose(f[0])) < 0 || indexOf(finding.Polarities, finding.Polarity(f[1])) < 0 {
			t.Fatalf("bad example %q", line)
		}
		list = append(list, example{finding.Purpose(f[0]), finding.Polarity(f[1]), f[2]})
	}
	return list
}

// TestNoStrayFiles keeps the folder to what the package comment tells.
func TestNoStrayFiles(t *testing.T) {
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if !e.IsDir() && !strings.HasSuffix(e.Name(), ".go") && e.Name() != "staticcheck.conf" {
			t.Errorf("stray file %s", e.Name())
		}
	}
}
