// Package language is the interface's languages: at which address each is, how it writes numbers, shares and dates, and its
// catalogue, which has a translation for each unit of English text of the templates and of the words in Go.
package language

import (
	"context"
	_ "embed" // of the catalogue
	"fmt"
	"net/http"
	"strings"
	"sync"
)

//go:embed catalogue.txt
var catalogue string

// Language is one of the interface's.
type Language struct {
	Tag  string // BCP 47
	Name string // its own
	Root string // what its pages' paths begin with: "" for English, or a slash and the tag

	numbers
	said func() (map[string]string, error)
}

// Catalogue has the translations by their keys. English has none.
func (l *Language) Catalogue() (map[string]string, error) {
	if l.said == nil {
		return nil, nil
	}
	return l.said()
}

// English is what the pages are written in; every form of data is in it, or in no language.
var English = &Language{Tag: "en", Name: "English", numbers: numbers{group: ",", percent: "%", months: english, day: "%[1]d %[2]s %[3]d", singular: one}}

// All are the languages, English first.
var All = []*Language{
	English,
	translated("de", "Deutsch", numbers{group: ".", percent: "\u00a0%", months: german, day: "%[1]d. %[2]s %[3]d", singular: one}),
	translated("zh-CN", "简体中文", numbers{group: ",", percent: "%", both: true, day: "%[3]d年%[4]d月%[1]d日", singular: none}),
	translated("fr", "Français", numbers{group: "\u202f", percent: "\u202f%", months: french, day: "%[1]d %[2]s %[3]d", first: "1er", singular: oneOrNone}),
	translated("es", "Español", numbers{group: ".", percent: "\u00a0%", months: spanish, day: "%[1]d de %[2]s de %[3]d", singular: one}),
}

// translated is a language of the catalogue, which is read when the language is first asked for.
func translated(tag, name string, n numbers) *Language {
	return &Language{Tag: tag, Name: name, Root: "/" + tag, numbers: n, said: sync.OnceValues(func() (map[string]string, error) { return read(catalogue, tag) })}
}

// Find is the language of a tag, or English.
func Find(tag string) *Language {
	for _, l := range All {
		if l.Tag == tag {
			return l
		}
	}
	return English
}

type key struct{}

// Of is the language that a request's page is asked in.
func Of(r *http.Request) *Language {
	if l, ok := r.Context().Value(key{}).(*Language); ok {
		return l
	}
	return English
}

// Asked is a request for the same page in the language, whose root is no more in the path.
func (l *Language) Asked(r *http.Request) *http.Request {
	out := r.WithContext(context.WithValue(r.Context(), key{}, l))
	address := *r.URL
	address.Path, address.RawPath = strings.TrimPrefix(address.Path, l.Root), strings.TrimPrefix(address.RawPath, l.Root)
	out.URL = &address
	return out
}

// Say is a text of the program's own in the language. A text that is not in the catalogue, such as a value of a newer version, is
// said as it is, as is all if the catalogue cannot be read.
func (l *Language) Say(english string) string {
	all, err := l.Catalogue()
	if said, ok := all[Key(english)]; ok && err == nil {
		return said
	}
	return english
}

// Word marks a text of the program's own that is said elsewhere, so that the catalogues' test finds it.
func Word(english string) string { return english }

// Sayf is Say for a format of package fmt; a translation may take its arguments in another order by their numbers.
func (l *Language) Sayf(english string, args ...any) string {
	return fmt.Sprintf(l.Say(english), args...)
}
