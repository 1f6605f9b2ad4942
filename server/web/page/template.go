package page

import (
	"errors"
	"fmt"
	"html/template"
	"io"
	"io/fs"
	"path"
	"sync"

	"untick/server/web/language"
)

// Template is a page's in every language. English is parsed at once and each other when a page is first asked for in it: most are
// not asked for in the life of a program on a host that starts one for a few requests.
type Template struct {
	of map[*language.Language]func() (*template.Template, error)
}

// Template parses a page's template, which defines "main" and may define "head" and "description", into the layout. name is a
// pattern.
func (f *Frame) Template(pages fs.FS, name string) (*Template, error) {
	return parsed(func(l *language.Language) (*template.Template, error) {
		t, err := add(template.New("layout.html").Funcs(functions(f.About, l)), l, files, "layout.html")
		if err != nil {
			return nil, err
		}
		return add(t, l, pages, name)
	})
}

func parsed(parse func(*language.Language) (*template.Template, error)) (*Template, error) {
	t := &Template{of: map[*language.Language]func() (*template.Template, error){}}
	for _, l := range language.All {
		t.of[l] = sync.OnceValues(func() (*template.Template, error) { return parse(l) })
	}
	_, err := t.of[language.English]()
	return t, err
}

// execute writes a page in a language.
func (t *Template) execute(w io.Writer, l *language.Language, data any) error {
	in, err := t.of[l]()
	if err != nil {
		return err
	}
	return in.Execute(w, data)
}

// add parses the files of a pattern, in a language, into a template.
func add(t *template.Template, l *language.Language, from fs.FS, pattern string) (*template.Template, error) {
	names, err := fs.Glob(from, pattern)
	if err == nil && len(names) == 0 {
		err = errors.New("there is none")
	}
	if err != nil {
		return nil, fmt.Errorf("couldn't find the templates %s: %w", pattern, err)
	}
	for _, name := range names {
		source, err := fs.ReadFile(from, name)
		if err != nil {
			return nil, fmt.Errorf("couldn't read the template %s: %w", name, err)
		}
		said, err := l.Template(string(source))
		if err != nil {
			return nil, err
		}
		into := t
		if base := path.Base(name); base != t.Name() {
			into = t.New(base)
		}
		if _, err := into.Parse(said); err != nil {
			return nil, fmt.Errorf("couldn't parse the template %s, %s: %w", name, l.Tag, err)
		}
	}
	return t, nil
}
