package page

import (
	"go/ast"
	"go/parser"
	"go/token"
	"html/template"
	"io/fs"
	"maps"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"untick/server/web/language"
)

// texts are all that is to be translated: the templates' units, the texts in Go that are said or marked as words, and the
// vocabulary. What it is is where it was found.
func texts(t *testing.T) map[string]string {
	t.Helper()
	all := map[string]string{}
	err := fs.WalkDir(os.DirFS(".."), ".", func(path string, _ fs.DirEntry, err error) error {
		switch {
		case err != nil || strings.HasPrefix(path, "demo/"): // of a try-out only, in English
			return err
		case strings.HasSuffix(path, ".html"):
			b, err := os.ReadFile("../" + path)
			for _, u := range language.Units(string(b)) {
				all[u] = path
			}
			return err
		case strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_test.go"):
			file, err := parser.ParseFile(token.NewFileSet(), "../"+path, nil, 0)
			if err != nil {
				return err
			}
			ast.Inspect(file, func(n ast.Node) bool { said(n, func(text string) { all[text] = path }); return true })
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, words := range [][]string{
		values(purposes), values(kinds), values(pageKinds), values(polarities), values(cues), values(regions), values(grades), values(facetTitles),
		values(languages), values(answerStates), values(besides), values(accounts),
		slices.Collect(maps.Keys(grades)), {"on", "off", "mixed", "answer", "dispute"}, // values that are said as they are
	} {
		for _, w := range words {
			all[w] = "the vocabulary"
		}
	}
	return all
}

func values[T ~string](words map[T]string) []string { return slices.Collect(maps.Values(words)) }

// said hands on the text of a call to Say, Sayf or Word.
func said(n ast.Node, to func(string)) {
	call, ok := n.(*ast.CallExpr)
	if !ok || len(call.Args) == 0 {
		return
	}
	name, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || !slices.Contains([]string{"Say", "Sayf", "Word"}, name.Sel.Name) {
		return
	}
	if text, ok := call.Args[0].(*ast.BasicLit); ok {
		if s, err := strconv.Unquote(text.Value); err == nil {
			to(s)
		}
	}
}

var (
	actions = regexp.MustCompile(`\{\{[^}]*\}\}`)
	plural  = regexp.MustCompile(`^\{\{plural (\S+) "[^"]*" "[^"]*"\}\}$`)
	tags    = regexp.MustCompile(`</?[a-z][^>]*>`)
	verbs   = regexp.MustCompile(`%%|%(\[\d\])?[sdv]`)
)

// held is what a translation must hold as well, in any order.
func held(text string) (parts []string) {
	for _, a := range actions.FindAllString(text, -1) {
		parts = append(parts, plural.ReplaceAllString(a, "{{plural $1}}"))
	}
	bare := actions.ReplaceAllString(text, "")
	parts = append(append(parts, tags.FindAllString(text, -1)...), verbs.FindAllString(bare, -1)...)
	slices.Sort(parts)
	return parts
}

func TestEveryTextIsTranslated(t *testing.T) {
	all := texts(t)
	if len(all) < 300 {
		t.Fatalf("only %d texts were found", len(all))
	}
	keys := map[string]string{}
	for text, where := range all {
		key := language.Key(text)
		if other, ok := keys[key]; ok && strings.Join(strings.Fields(other), " ") != strings.Join(strings.Fields(text), " ") {
			t.Errorf("two texts have the key %q: change a word of %s's", key, where)
		}
		keys[key] = text
	}
	for _, l := range language.All[1:] {
		catalogue, err := l.Catalogue()
		if err != nil {
			t.Fatal(err)
		}
		for key, text := range keys {
			said, ok := catalogue[key]
			if !ok || strings.TrimSpace(said) == "" && strings.TrimSpace(text) != "" {
				t.Errorf("%s lacks %q: %q (%s)", l.Tag, key, text, all[text])
				continue
			}
			if want, got := held(text), held(said); !slices.Equal(want, got) {
				t.Errorf("%s, %q: it holds %q instead of %q", l.Tag, key, got, want)
			}
			plain := func(s string) string { return tags.ReplaceAllString(actions.ReplaceAllString(s, ""), "") }
			if strings.ContainsAny(plain(said), `"<>`) || strings.Contains(said, "[[") || strings.Contains(plain(said), "{{") {
				t.Errorf("%s, %q: %q has a straight quote or half a tag or action, which may end an attribute", l.Tag, key, said)
			}
		}
		for key := range catalogue {
			if _, ok := keys[key]; !ok {
				t.Errorf("%s: nothing has %q any more", l.Tag, key)
			}
		}
	}
}

// TestSpaces: before the marks where a language has one, a space is such that no line breaks there.
func TestSpaces(t *testing.T) {
	wrong := map[string]*regexp.Regexp{
		"fr": regexp.MustCompile(` ([;:?!»]|%($|[^[sd]))|« `), "de": regexp.MustCompile(`\d %`), "es": regexp.MustCompile(`\d %`),
		"zh-CN": regexp.MustCompile(`\p{Han}[,;:?!]|[,;:?!]\p{Han}`),
	}
	for tag, space := range wrong {
		all, err := language.Find(tag).Catalogue()
		if err != nil || len(all) == 0 {
			t.Fatal(tag, err)
		}
		for key, said := range all {
			if at := space.FindString(tags.ReplaceAllString(actions.ReplaceAllString(said, "x"), "")); at != "" {
				t.Errorf("%s, %q: %q in %q", tag, key, at, said)
			}
		}
	}
}

// TestEveryTemplateParses: a translation may break a template that is sound in English.
func TestEveryTemplateParses(t *testing.T) {
	for _, l := range language.All {
		folders, err := fs.Glob(os.DirFS(".."), "*/*.html")
		if err != nil || len(folders) < 10 {
			t.Fatal(err, folders)
		}
		for _, name := range folders {
			if _, err := add(template.New(name).Funcs(functions(About{K: 3, EpochSeconds: 86400}, l)), l, os.DirFS(".."), name); err != nil {
				t.Error(l.Tag, err)
			}
		}
	}
}
