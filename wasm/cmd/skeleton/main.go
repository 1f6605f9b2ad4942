// Command skeleton writes the files that a new language or a new rule begins with.
//
//	skeleton language CODE NAME     wasm/lexicon/lang_CODE.go, every line of the English table to be filled in
//	skeleton rule NAME              wasm/rules/NAME.go, its line in All, and a page that it hits and one that it misses
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

func main() {
	if err := run(os.Args[1:], "wasm"); err != nil {
		fmt.Fprintln(os.Stderr, "skeleton:", err)
		os.Exit(1)
	}
}

func run(args []string, wasm string) error {
	switch {
	case len(args) == 3 && args[0] == "language":
		return language(filepath.Join(wasm, "lexicon"), args[1], args[2])
	case len(args) == 2 && args[0] == "rule":
		return rule(filepath.Join(wasm, "rules"), args[1])
	}
	return errors.New("usage: skeleton language CODE NAME | skeleton rule NAME")
}

var (
	codeForm = regexp.MustCompile(`^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$`) // BCP 47: a language, perhaps a script or region
	ruleForm = regexp.MustCompile(`^[a-z]+(_[a-z]+)+$`)
)

// language writes the table of a language with the English words beside each line to be filled in.
func language(dir, code, name string) error {
	if !codeForm.MatchString(code) {
		return fmt.Errorf("%q is no language code such as sk or zh-HK", code)
	}
	english, err := os.ReadFile(filepath.Join(dir, "lang_en.go"))
	if err != nil {
		return fmt.Errorf("couldn't read the English table: %w", err)
	}
	_, table, ok := strings.Cut(string(english), "const enWords = `")
	table, _, closed := strings.Cut(table, "`")
	if !ok || !closed {
		return errors.New("couldn't find enWords in lang_en.go")
	}
	ident := strings.ReplaceAll(code, "-", "")
	var b strings.Builder
	fmt.Fprintf(&b, "package lexicon\n\n// %sWords is %s. Lines that begin with # show the English words and are not read.\nconst %sWords = `", ident, name, ident)
	for line := range strings.Lines(table) {
		concept, words, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok {
			b.WriteString(line)
			continue
		}
		fmt.Fprintf(&b, "# en:%s\n%s: \n", words, concept)
	}
	fmt.Fprintf(&b, "`\n\n// %sExamples are the test of %s: purpose, polarity, text, with tabs between.\nconst %sExamples = `\n`\n", ident, name, ident)
	file := filepath.Join(dir, "lang_"+strings.ToLower(strings.ReplaceAll(code, "-", "_"))+".go")
	if err := create(file, b.String()); err != nil {
		return err
	}
	fmt.Printf("wrote %s; fill it in, add to languages in languages.go: {code: %q},\nthen: go generate ./wasm/lexicon && go test ./wasm/lexicon\n", file, code)
	return nil
}

// rule writes a rule that gives no verdict yet, and the pages that it has to tell apart.
func rule(dir, name string) error {
	if !ruleForm.MatchString(name) {
		return fmt.Errorf("%q is no rule name such as ticked_consent", name)
	}
	words := strings.Split(name, "_")
	ident := words[0]
	for _, w := range words[1:] {
		ident += strings.ToUpper(w[:1]) + w[1:]
	}
	list := filepath.Join(dir, "rules.go")
	text, err := os.ReadFile(list)
	if err != nil {
		return fmt.Errorf("couldn't read the list of rules: %w", err)
	}
	const before = "\t{\"necessary\", necessary},\n"
	if !strings.Contains(string(text), before) {
		return errors.New("couldn't find the rule necessary in rules.go, before which a new rule goes")
	}
	page := "<!doctype html><html lang=\"en\"><title>Privacy settings</title><body><h1>Privacy settings</h1>\n" +
		"<label><input type=\"checkbox\" id=\"a\"%s> The label</label></body></html>\n"
	files := map[string]string{
		filepath.Join(dir, name+".go"): fmt.Sprintf("package rules\n\n// %s accuses … because … (law or study).\n"+
			"func %s(s *Subject) (Verdict, bool) {\n\treturn Verdict{}, false\n}\n", ident, ident),
		filepath.Join(dir, "testdata", name, "hit.html"):  fmt.Sprintf(page, " checked"),
		filepath.Join(dir, "testdata", name, "miss.html"): fmt.Sprintf(page, ""),
	}
	for file, content := range files {
		if err := create(file, content); err != nil {
			return err
		}
	}
	added := strings.Replace(string(text), before, fmt.Sprintf("\t{%q, %s},\n", name, ident)+before, 1)
	if err := os.WriteFile(list, []byte(added), 0o644); err != nil {
		return fmt.Errorf("couldn't add to the list of rules: %w", err)
	}
	fmt.Printf("wrote %s.go and testdata/%s; write the rule and its pages, then: go test ./wasm/rules -update\n", name, name)
	return nil
}

// create writes a new file and refuses to touch one that is there.
func create(file, content string) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return fmt.Errorf("couldn't make a folder: %w", err)
	}
	f, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s is there already", file)
	}
	if err != nil {
		return fmt.Errorf("couldn't create: %w", err)
	}
	if _, err := f.WriteString(content); err != nil {
		f.Close()
		return fmt.Errorf("couldn't write %s: %w", file, err)
	}
	return f.Close()
}
