package server_test

import (
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"maps"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"untick/server/export"
	"untick/server/web/page"
)

// record is a row by its columns.
type record map[string]string

// form is a view that there is in several forms.
type form struct {
	path, query string
	least       int                                               // rows
	json        func(v map[string]any) []map[string]any           // its rows, with the CSV's names
	html        func(t *testing.T, doc *html.Node, rows []record) // compares the page
	atom        func(rows []record) []string                      // what the feed's entries have to say, in their order; nil without a feed
}

func forms() []form {
	both := func(v map[string]any) []map[string]any {
		all := objects(v["rows"])
		for _, c := range append(all, objects(v["cells"])...) {
			c["facet"] = v["facet"]
		}
		return append(all, objects(v["cells"])...)
	}
	return []form{
		{"/sites", "", 12, list("sites"), sitesPage, sitesFeed},
		{"/sites", "?purpose=marketing&sort=name", 1, list("sites"), sitesPage, sitesFeed},
		{"/sites", "?sort=recent&q=site-0", 10, list("sites"), sitesPage, sitesFeed},
		{"/sites/site-00-example.org", "", 1, controlsOf, sitePage, siteFeed},
		{"/sites/site-02-example.org", "", 3, controlsOf, sitePage, siteFeed},
		{"/purposes", "", 10, both, sumsPage, sumsFeed},
		{"/regions", "", 4, both, sumsPage, sumsFeed},
		{"/languages", "", 4, both, sumsPage, sumsFeed},
		{"/changes", "", 2, list("changes"), changesPage, changesFeed},
		{"/changes", "?purpose=marketing", 0, list("changes"), changesPage, changesFeed},
		{"/compare", "?site=site-01-example.org&site=site-02-example.org", 4, compared, comparePage, nil},
		{"/audits", "", 5, auditedIn, auditsPage, nil},
		{"/disputes", "", 3, list("answers"), disputesPage, nil},
		{"/data", "", 50, dictionaryIn, dataPage, nil},
	}
}

// TestForms: a view says the same, cell by cell, as CSV, JSON, Parquet (read by another program) and HTML, and as Atom where its
// entries have numbers; in the same order, under the same filters, each form with a tag that saves its transfer.
func TestForms(t *testing.T) {
	s := filled(t, 12)
	folder := t.TempDir()
	tables := make([][]record, len(forms()))
	for i, f := range forms() {
		name := f.path + f.query
		_, text := fetch(t, s.url+f.path+".csv"+f.query)
		lines, err := csv.NewReader(strings.NewReader(text)).ReadAll()
		if err != nil || len(lines) < 1+f.least {
			t.Fatalf("%s: %v, %d lines", name, err, len(lines))
		}
		for _, line := range lines[1:] {
			row := record{}
			for c, column := range lines[0] {
				row[column] = line[c]
			}
			tables[i] = append(tables[i], row)
		}
		sameJSON(t, s.url, f, lines[0], tables[i])
		_, text = fetch(t, s.url+f.path+f.query)
		doc, err := html.Parse(strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		f.html(t, doc, tables[i])
		sameAtom(t, s.url, f, tables[i])
		resp, text := fetch(t, s.url+f.path+".parquet"+f.query)
		if resp.StatusCode != http.StatusOK || resp.Header.Get("Content-Type") != "application/vnd.apache.parquet" {
			t.Errorf("%s.parquet: %d %v", name, resp.StatusCode, resp.Header)
		}
		if err := os.WriteFile(filepath.Join(folder, strconv.Itoa(i)+".parquet"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		tagged(t, s.url, f)
	}
	for i, rows := range readParquet(t, folder, len(tables)) {
		if len(rows) != len(tables[i]) {
			t.Fatalf("%s: %d rows in Parquet, %d in CSV", forms()[i].path, len(rows), len(tables[i]))
		}
		for r, row := range rows {
			for column, cell := range tables[i][r] {
				if got := export.Cell(row[column]); got != cell && !sameNumber(got, cell) || len(row) != len(tables[i][r]) {
					t.Errorf("%s row %d %s: %q in Parquet, %q in CSV", forms()[i].path, r, column, got, cell)
				}
			}
		}
	}
}

func sameNumber(a, b string) bool {
	x, errX := strconv.ParseFloat(a, 64)
	y, errY := strconv.ParseFloat(b, 64)
	return errX == nil && errY == nil && x == y
}

// readParquet reads the numbered files of a folder with hyparquet.
func readParquet(t *testing.T, folder string, files int) [][]record {
	t.Helper()
	const reader = "../extension/node_modules/hyparquet"
	if _, err := os.Stat(reader); err != nil {
		t.Log("the independent reader of Parquet is not installed: cd extension && npm ci")
		return nil
	}
	args := []string{"release/readback.mjs", reader}
	for i := range files {
		args = append(args, filepath.Join(folder, strconv.Itoa(i)+".parquet"))
	}
	out, err := exec.CommandContext(t.Context(), "node", args...).Output()
	if err != nil {
		t.Fatal(err)
	}
	var read map[string][]record
	if err := json.Unmarshal(out, &read); err != nil {
		t.Fatal(err)
	}
	all := make([][]record, files)
	for i := range all {
		all[i] = read[strconv.Itoa(i)]
	}
	return all
}

func sameJSON(t *testing.T, url string, f form, columns []string, rows []record) {
	t.Helper()
	_, text := fetch(t, url+f.path+".json"+f.query)
	var v map[string]any
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		t.Fatal(f.path, err)
	}
	all := f.json(v)
	if len(all) != len(rows) {
		t.Fatalf("%s: %d rows in JSON, %d in CSV", f.path+f.query, len(all), len(rows))
	}
	for i, object := range all {
		for _, column := range columns {
			if got := export.Cell(cellOf(t, column, object[column])); got != rows[i][column] {
				t.Errorf("%s row %d %s: %q in JSON, %q in CSV", f.path+f.query, i, column, got, rows[i][column])
			}
		}
	}
}

// cellOf is a value of the JSON as the CSV writes it, by the data dictionary.
func cellOf(t *testing.T, column string, v any) string {
	t.Helper()
	at := slices.IndexFunc(export.Columns, func(c export.Column) bool { return c.Name == column })
	if at < 0 {
		t.Fatalf("the dictionary lacks %s", column)
	}
	switch v := v.(type) {
	case nil:
		return ""
	case float64:
		if export.Columns[at].Type == "number from 0 to 1" {
			return export.Decimal(v)
		}
		return strconv.FormatFloat(v, 'f', -1, 64)
	case []any:
		var parts []string
		for _, one := range v {
			if m, ok := one.(map[string]any); ok {
				one = fmt.Sprintf("%v:%v", m["value"], m["n"])
			}
			parts = append(parts, fmt.Sprint(one))
		}
		return strings.Join(parts, " ")
	}
	return fmt.Sprint(v)
}

func sameAtom(t *testing.T, url string, f form, rows []record) {
	t.Helper()
	resp, text := fetch(t, url+f.path+".atom"+f.query)
	if f.path == "/data" {
		if resp.StatusCode != http.StatusNotFound {
			t.Error("the dictionary has a feed")
		}
		return
	}
	var feed struct {
		Entries []struct {
			Title   string `xml:"title"`
			Updated string `xml:"updated"`
			Summary string `xml:"summary"`
		} `xml:"entry"`
	}
	if err := xml.Unmarshal([]byte(text), &feed); err != nil || resp.StatusCode != http.StatusOK {
		t.Fatal(f.path, err, resp.StatusCode)
	}
	if f.atom == nil {
		return
	}
	var said []string
	for _, e := range feed.Entries {
		said = append(said, e.Title+"\n"+e.Updated+"\n"+e.Summary)
	}
	if f.path == "/sites" && !strings.Contains(f.query, "sort=") { // the feed has its own order
		slices.Sort(said)
		rows = slices.Clone(rows)
		slices.SortFunc(rows, func(a, b record) int { return strings.Compare(a["site"], b["site"]) })
	}
	at := 0
	for _, want := range f.atom(rows) {
		for at < len(said) && !strings.Contains(said[at], want) {
			at++
		}
		if at == len(said) {
			t.Errorf("%s.atom%s lacks, or has elsewhere: %q in %q", f.path, f.query, want, said)
			return
		}
	}
}

// tagged asks for each form again with its tag.
func tagged(t *testing.T, url string, f form) {
	t.Helper()
	for _, ending := range []string{"", ".json", ".csv", ".parquet", ".atom"} {
		if f.path == "/data" && ending == ".atom" {
			continue
		}
		resp, first := fetch(t, url+f.path+ending+f.query)
		again, err := http.NewRequestWithContext(t.Context(), "GET", url+f.path+ending+f.query, nil)
		if err != nil {
			t.Fatal(err)
		}
		again.Header.Set("If-None-Match", resp.Header.Get("ETag"))
		unchanged, err := http.DefaultClient.Do(again)
		if err != nil {
			t.Fatal(err)
		}
		unchanged.Body.Close()
		if unchanged.StatusCode != http.StatusNotModified || resp.Header.Get("ETag") == "" || resp.Header.Get("Cache-Control") != "no-cache" || first == "" {
			t.Errorf("%s%s: %d when asked again, %v", f.path, ending, unchanged.StatusCode, resp.Header)
		}
	}
}

// objects are a JSON list's members.
func objects(v any) (all []map[string]any) {
	list, _ := v.([]any)
	for _, one := range list {
		all = append(all, one.(map[string]any))
	}
	return all
}

func list(name string) func(map[string]any) []map[string]any {
	return func(v map[string]any) []map[string]any { return objects(v[name]) }
}

func controlsOf(v map[string]any) []map[string]any {
	all := objects(v["controls"])
	for _, c := range all {
		c["site"], c["withheld"], c["changes"] = v["site"], v["withheld"], float64(len(objects(c["changes"])))
		if labels := objects(c["label_texts"]); len(labels) > 0 {
			c["label_text"], c["label_language"], c["label_n"] = labels[0]["text"], labels[0]["language"], labels[0]["n"]
		}
	}
	return all
}

func compared(v map[string]any) (all []map[string]any) {
	for _, r := range objects(v["rows"]) {
		for _, c := range objects(r["cells"]) {
			c["purpose"] = r["purpose"]
			if c["n"] == 0.0 {
				c = map[string]any{"purpose": r["purpose"], "site": c["site"], "withheld": v["withheld"]}
			}
			all = append(all, c)
		}
	}
	return all
}

func auditedIn(v map[string]any) (all []map[string]any) {
	for _, a := range objects(v["audits"]) {
		controls := objects(a["controls"])
		for _, c := range controls {
			row := maps.Clone(a)
			maps.Copy(row, c)
			all = append(all, row)
		}
		if len(controls) == 0 {
			all = append(all, a)
		}
	}
	return all
}

func dictionaryIn(v map[string]any) (all []map[string]any) {
	for _, c := range objects(v["Columns"]) {
		all = append(all, map[string]any{"column": c["Name"], "type": c["Type"], "meaning": c["Meaning"]})
	}
	return all
}

func sitesFeed(rows []record) (said []string) {
	for _, r := range rows {
		said = append(said, fmt.Sprintf("%s\n%sT00:00:00Z\nKinds of control: %s, reports: %s, evidence: %s,", r["site"], r["last_date"], r["controls"], r["reports"], r["grade"]))
	}
	return said
}

func siteFeed(rows []record) (said []string) {
	for _, r := range rows {
		said = append(said, fmt.Sprintf("%sT00:00:00Z\nSwitched on at first sight for %s of %s reporters (95 %% interval %s).",
			r["last_date"], percent(r["on_share"]), r["n"], page.Interval(share(r["on_low"]), share(r["on_high"]))))
	}
	return said
}

func changesFeed(rows []record) (said []string) {
	for _, r := range rows {
		said = append(said, fmt.Sprintf("by %s of %s before and %s of %s after; changed between %s and %s",
			r["on_before"], r["n_before"], r["on_after"], r["n_after"], r["after"], r["before"]))
	}
	return said
}

func sumsFeed(rows []record) (said []string) {
	for _, r := range rows {
		if r["page_kind"] == "" {
			said = append(said, fmt.Sprintf("%s: %s of %s reports (95 %% interval %s)", page.FacetValue(r["facet"], r["value"]), percent(r["share"]), r["n"], page.Interval(share(r["low"]), share(r["high"]))))
		}
	}
	return said
}

func share(cell string) float64 {
	v, err := strconv.ParseFloat(cell, 64)
	if err != nil {
		panic(err)
	}
	return v
}

func percent(cell string) string { return page.Percent(share(cell)) }
