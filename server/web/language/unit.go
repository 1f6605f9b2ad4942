package language

import (
	"fmt"
	"hash/fnv"
	"regexp"
	"strings"
	"unicode/utf8"
)

// A unit is a piece of a template's text that is translated as a whole, with the actions and tags in it: [[About {{.Site}}]].
var unit = regexp.MustCompile(`(?s)\[\[(.*?)\]\]`)

// A link of a template to an address of this site.
var link = regexp.MustCompile(`( (?:href|action)=")(/[^"]*)"`)

const (
	wholeKey = 48 // bytes up to which a unit is its own key
	keyBytes = 28 // of a longer one's beginning
)

// Key names a text in the catalogues: the text itself if it is short, else its beginning with a checksum, which takes less room
// and makes a translation of what the text was before it was changed a missing one.
func Key(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if len(text) <= wholeKey {
		return text
	}
	cut := keyBytes
	for !utf8.RuneStart(text[cut]) {
		cut--
	}
	sum := fnv.New32a()
	sum.Write([]byte(text)) // never fails
	return fmt.Sprintf("%s… %04x", strings.TrimSpace(text[:cut]), sum.Sum32()&0xffff)
}

// Units are those of a template's source, without their marks.
func Units(source string) []string {
	var all []string
	for _, m := range unit.FindAllStringSubmatch(source, -1) {
		all = append(all, m[1])
	}
	return all
}

// Template is a template's source in the language: its units translated, its links to pages leading to the language's.
func (l *Language) Template(source string) (string, error) {
	all, err := l.Catalogue()
	if err != nil {
		return "", err
	}
	said := unit.ReplaceAllStringFunc(source, func(marked string) string {
		english := strings.TrimSuffix(strings.TrimPrefix(marked, "[["), "]]")
		if said, ok := all[Key(english)]; ok {
			return said
		}
		return english
	})
	return link.ReplaceAllStringFunc(said, func(found string) string {
		parts := link.FindStringSubmatch(found)
		return parts[1] + l.Local(parts[2]) + `"`
	}), nil
}

// Local is an address of this site in the language: a page's with the language's root, and any other's, which has no language, as
// it is. It takes addresses with a template's actions as well.
func (l *Language) Local(address string) string {
	if l.Root == "" || !IsPage(address) {
		return address
	}
	return l.Root + address
}

// IsPage reports whether an address of this site is a page, which is there in every language.
func IsPage(address string) bool {
	path, _, _ := strings.Cut(address, "?")
	path, _, _ = strings.Cut(path, "#")
	if action := strings.LastIndex(path, "{{"); strings.HasSuffix(path, "}}") && isForm(path[:action]) {
		return false
	}
	for _, other := range []string{"/api/", "/v1/", "/log/", "/demo/", "/releases/"} {
		if strings.HasPrefix(path, other) {
			return false
		}
	}
	return !isForm(path)
}

// isForm reports whether a path ends as one of the forms other than HTML does.
func isForm(path string) bool {
	for _, form := range []string{".json", ".csv", ".atom", ".svg", ".parquet", ".png", ".css", ".xml", ".txt"} {
		if strings.HasSuffix(path, form) {
			return true
		}
	}
	return false
}
