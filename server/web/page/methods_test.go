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

// TestTemplatesCallNoMethod: the Worker is built without the means to (server/cmd/worker/build.sh), so a template that calls
// a method works natively and fails there.
func TestTemplatesCallNoMethod(t *testing.T) {
	methods := map[string]string{}
	var templates []string
	web := os.DirFS("..")
	err := fs.WalkDir(web, ".", func(path string, _ fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case strings.HasSuffix(path, ".html"):
			templates = append(templates, path)
		case strings.HasSuffix(path, ".go"):
			file, err := parser.ParseFile(token.NewFileSet(), "../"+path, nil, 0)
			if err != nil {
				return err
			}
			for _, d := range file.Decls {
				if f, ok := d.(*ast.FuncDecl); ok && f.Recv != nil && f.Name.IsExported() {
					methods[f.Name.Name] = path
				}
			}
		}
		return nil
	})
	if err != nil || len(templates) < 4 || len(methods) < 3 {
		t.Fatalf("%v: %d templates, %d methods", err, len(templates), len(methods))
	}
	action := regexp.MustCompile(`\{\{[^}]*\}\}`)
	name := regexp.MustCompile(`\.([A-Z]\w*)`)
	for _, path := range templates {
		b, err := fs.ReadFile(web, path)
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range action.FindAllString(string(b), -1) {
			for _, m := range name.FindAllStringSubmatch(a, -1) {
				if in, is := methods[m[1]]; is {
					t.Errorf("%s calls %s in %s, which %s declares as a method: hand it in as a function", path, m[1], a, in)
				}
			}
		}
	}
}
