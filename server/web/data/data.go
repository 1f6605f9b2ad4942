// Package data is the page that says in what forms the site's views are to be had, and what each of their columns means.
package data

import (
	"embed"
	"net/http"
	"strings"

	"untick/server/export"
	"untick/server/web/chart"
	"untick/server/web/language"
	"untick/server/web/page"
	"untick/wasm/finding"
	"untick/wasm/report"
)

//go:embed data.html
var files embed.FS

type view struct {
	Columns  []export.Column
	Views    []shape `json:"-"`
	Lists    []list
	Purposes []string `json:"-"` // that have a feed
	Dataset  dataset  `json:"-"`
	Releases bool     `json:"-"`
}

// dataset describes the data for those who look for data sets, by schema.org/Dataset.
type dataset struct {
	Context      string         `json:"@context"`
	Type         string         `json:"@type"`
	Name         string         `json:"name"`
	Description  string         `json:"description"`
	IsFree       bool           `json:"isAccessibleForFree"`
	Technique    string         `json:"measurementTechnique"`
	Measured     []string       `json:"variableMeasured"`
	Distribution []distribution `json:"distribution"`
}

type distribution struct {
	Type   string `json:"@type"`
	Format string `json:"encodingFormat"`
	URL    string `json:"contentUrl"`
}

// described is the data set of a server. The addresses are its own.
func described(origin string) dataset {
	d := dataset{
		Context: "https://schema.org/", Type: "Dataset", Name: "Untick: controls that share personal data by default",
		Description: "Which sites switch on by default what gives personal data away, for which purpose, on which kind of page and in which kind of control: " +
			"shares with their 95 % intervals, from anonymous reports that can be read only once enough people sent the same.",
		IsFree: true, Technique: "threshold-aggregated reports of a browser extension", Measured: page.Reported(),
	}
	for _, form := range [][2]string{{"/sites.csv", "text/csv"}, {"/sites.json", "application/json"}, {"/sites.parquet", "application/vnd.apache.parquet"},
		{"/api/v1/openapi.json", "application/vnd.oai.openapi+json"}} {
		if form[0] != "/sites.parquet" || export.HasParquet {
			d.Distribution = append(d.Distribution, distribution{"DataDownload", form[1], origin + form[0]})
		}
	}
	return d
}

// shape is a view with the forms that this server has it in.
type shape struct {
	Path   string
	Linked bool // it is one address, and no pattern of many
	Forms  []form
}

type form struct{ Name, Ending string }

func shapes(releases bool) (all []shape) {
	const data = "JSON CSV Parquet"
	const news, drawn = data + " Atom", " SVG PNG"
	for _, v := range []struct {
		path, forms string
		linked      bool
	}{
		{"/sites", news, true}, {"/sites/example.org", news + drawn, false},
		{"/sites/example.org/charts/purpose-kind-page_kind-polarity", data + drawn, false}, {"/purposes", news + drawn, true}, {"/purposes/charts/marketing", data + drawn, false}, {"/regions", news + drawn, true}, {"/languages", news + drawn, true}, {"/changes", news, true},
		{"/compare", news + drawn, false}, {"/audits", news, true}, {"/disputes", news, true}, {"/data", data, true}, {"/releases", news, true},
	} {
		if v.path == "/releases" && !releases {
			continue
		}
		s := shape{Path: v.path, Linked: v.linked}
		for _, name := range strings.Fields(v.forms) {
			if name == "Parquet" && !export.HasParquet || name == "PNG" && !chart.HasPNG {
				continue
			}
			s.Forms = append(s.Forms, form{name, strings.ToLower(name)})
		}
		all = append(all, s)
	}
	return all
}

// list is one of the closed ones.
type list struct {
	Name   string
	Values []string
}

// Handler answers GET /data, and the dictionary as data.
func Handler(f *page.Frame) (http.Handler, error) {
	t, err := f.Template(files, "data.html")
	if err != nil {
		return nil, err
	}
	v := view{Columns: export.Columns, Views: shapes(f.Releases), Lists: lists(), Purposes: page.Reported(), Releases: f.Releases}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, ok := page.Query(w, r); !ok {
			return
		}
		v := v
		v.Dataset = described(f.Origin(r))
		f.Answer(w, r, page.Forms{Table: v.table}, t, page.View{Title: language.Word("Data"), Nav: "data", Data: "/data", Main: v})
	}), nil
}

func (v view) table() export.Table {
	var rows [][]string
	for _, c := range v.Columns {
		rows = append(rows, []string{c.Name, c.Type, c.Meaning})
	}
	return export.Table{Name: "dictionary", Columns: []string{"column", "type", "meaning"}, Rows: rows}
}

func lists() []list {
	return []list{
		{"purpose", page.Reported()}, {"kind", names(finding.Kinds)}, {"page_kind", names(finding.PageKinds)}, {"cue", names(finding.Cues)},
		{"region", names(report.Regions)}, {"grade", []string{"reported", "recurring", "verified"}},
	}
}

func names[T ~string](all []T) []string {
	out := make([]string, len(all))
	for i, v := range all {
		out[i] = string(v)
	}
	return out
}
