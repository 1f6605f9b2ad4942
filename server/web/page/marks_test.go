package page

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"regexp"
	"strings"
	"testing"
)

var (
	marked     = regexp.MustCompile(`(?s)\[\[.*?\]\]`)
	verbatim   = regexp.MustCompile(`(?s)<(pre|code|script)\b.*?</(pre|code|script)>`)
	attributes = regexp.MustCompile(` (?:aria-label|alt|title|placeholder|data-label|content)="([^"]*)"`)
	unsaid     = regexp.MustCompile(`^(Untick|Untick: |example\.org|TXT|Atom|SVG|PNG|CSV|JSON|Parquet|BibTeX|RIS|n|width=device-width, initial-scale=1|light dark|website|summary_large_image|/.*)$`)
	word       = regexp.MustCompile(`[A-Za-z]{2}`)
)

// TestEveryTextIsMarked: a text of a template that is in no unit, or a page's title that is no language.Word, would stay English in
// every language. Names, forms and addresses do.
func TestEveryTextIsMarked(t *testing.T) {
	web := os.DirFS("..")
	templates, err := fs.Glob(web, "*/*.html")
	if err != nil || len(templates) < 10 {
		t.Fatal(err, templates)
	}
	for _, name := range templates {
		if strings.HasPrefix(name, "demo/") {
			continue
		}
		b, err := fs.ReadFile(web, name)
		if err != nil {
			t.Fatal(err)
		}
		left := actions.ReplaceAllString(marked.ReplaceAllString(string(b), ""), "\x00")
		var texts []string
		for _, a := range attributes.FindAllStringSubmatch(left, -1) {
			texts = append(texts, a[1])
		}
		texts = append(texts, regexp.MustCompile(`<[^>]*>|\x00`).Split(verbatim.ReplaceAllString(left, ""), -1)...)
		for _, text := range texts {
			if text = strings.Trim(text, " \n\x00·,.:;()–→"); word.MatchString(text) && !unsaid.MatchString(text) {
				t.Errorf("%s: %q is between no [[ and ]]", name, text)
			}
		}
	}
	files, err := fs.Glob(web, "*/*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		if strings.HasPrefix(name, "demo/") || strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), "../"+name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			view, ok := n.(*ast.CompositeLit)
			if !ok {
				return true
			}
			if of, ok := view.Type.(*ast.SelectorExpr); !ok || of.Sel.Name != "View" {
				return true
			}
			for _, e := range view.Elts {
				pair, ok := e.(*ast.KeyValueExpr)
				if !ok {
					continue
				}
				if text, is := pair.Value.(*ast.BasicLit); is && pair.Key.(*ast.Ident).Name == "Title" {
					t.Errorf("%s: the title %s is no language.Word", name, text.Value)
				}
			}
			return true
		})
	}
}
