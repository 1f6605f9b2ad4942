// Package data is the page that says in what forms the site's views are to be had, and what each of their columns means.
package data

import (
	"embed"
	"net/http"
	"slices"

	"untick/server/export"
	"untick/server/web/page"
	"untick/wasm/finding"
	"untick/wasm/report"
)

//go:embed data.html
var files embed.FS

type view struct {
	Columns []export.Column
	Lists   []list
}

// list is one of the closed ones.
type list struct {
	Name   string
	Values []string
}

// Handler answers GET /data, and the dictionary as .json and .csv.
func Handler(f *page.Frame) (http.Handler, error) {
	t, err := f.Template(files, "data.html")
	if err != nil {
		return nil, err
	}
	v := view{Columns: export.Columns, Lists: lists()}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, ok := page.Query(w, r); !ok {
			return
		}
		_, format := page.Format(r.URL.Path)
		f.Answer(w, format, page.Forms{"csv": v.writeCSV}, t, page.View{Title: "Data", Nav: "data", Data: "/data", Main: v})
	}), nil
}

func (v view) writeCSV(w http.ResponseWriter) error {
	var rows [][]string
	for _, c := range v.Columns {
		rows = append(rows, []string{c.Name, c.Type, c.Meaning})
	}
	return export.CSV(w, []string{"column", "type", "meaning"}, rows)
}

func lists() []list {
	return []list{
		{"purpose", shared()}, {"kind", names(finding.Kinds)}, {"page_kind", names(finding.PageKinds)}, {"cue", names(finding.Cues)},
		{"region", names(report.Regions)}, {"grade", []string{"reported", "recurring", "verified"}},
	}
}

// shared are the purposes that are ever reported.
func shared() []string {
	return names(slices.DeleteFunc(slices.Clone(finding.Purposes), func(p finding.Purpose) bool { return !p.Shares() }))
}

func names[T ~string](all []T) []string {
	out := make([]string, len(all))
	for i, v := range all {
		out[i] = string(v)
	}
	return out
}
