package server_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"untick/server/web/language"
	"untick/server/web/page"
)

// What each page shows of the rows that its CSV has.

func sitesPage(t *testing.T, doc *html.Node, rows []record) {
	shows(t, doc, 0, rows, func(r record) []string {
		return []string{r["site"], counted(r["controls"]), counted(r["reports"]), r["last_date"], r["grade"]}
	})
}

func changesPage(t *testing.T, doc *html.Node, rows []record) {
	shows(t, doc, 0, rows, func(r record) []string {
		effect := map[string]string{"true": "gives data away", "false": "keeps data back"}[r["gives_away"]]
		return []string{r["after"] + r["before"], r["site"], page.Purpose(r["purpose"]) + "a " + page.Kind(r["kind"]) + " " + page.PageKind(r["page_kind"]),
			r["to"] + effect, counted(r["on_before"]) + " of " + counted(r["n_before"]), counted(r["on_after"]) + " of " + counted(r["n_after"])}
	})
}

func sumsPage(t *testing.T, doc *html.Node, rows []record) {
	cross := map[string]string{}
	var values []record
	for _, r := range rows {
		if r["page_kind"] == "" {
			values = append(values, r)
		} else {
			cross[page.FacetValue(r["facet"], r["value"])+" "+page.PageKind(r["page_kind"])] = onPage(r["share"]) + interval(r) + "n " + counted(r["n"])
		}
	}
	shows(t, doc, 0, values, func(r record) []string {
		rank := r["rank"]
		if rank == "" {
			rank = "–"
		}
		return []string{rank, page.FacetValue(r["facet"], r["value"]), onPage(r["share"]), interval(r), counted(r["n"]), counted(r["sites"])}
	})
	if len(cross) > 0 {
		crosses(t, doc, 1, cross, "withheld or none")
	}
}

func comparePage(t *testing.T, doc *html.Node, rows []record) {
	cross := map[string]string{}
	for _, r := range rows {
		if r["n"] != "" {
			cross[page.Purpose(r["purpose"])+" "+r["site"]] = onPage(r["share"]) + interval(r) + "n " + counted(r["n"])
		}
	}
	crosses(t, doc, 0, cross, "withheld or not reported")
}

func dataPage(t *testing.T, doc *html.Node, rows []record) {
	shows(t, doc, 1, rows, func(r record) []string { return []string{r["column"], r["type"], r["meaning"]} })
}

func disputesPage(t *testing.T, doc *html.Node, rows []record) {
	states := map[string]string{"shown": "shown", "disputed": "open: the operator disputes it", "withheld": "withheld after a review"}
	shows(t, doc, 0, rows, func(r record) []string {
		about := "the whole site"
		if r["about_purpose"] != "" {
			about = page.Purpose(r["about_purpose"])
		}
		if r["about_kind"] != "" {
			about += ", " + page.Kind(r["about_kind"])
		}
		return []string{r["filed_date"], r["site"], r["answer_kind"], about, states[r["answer_state"]] + r["reason"]}
	})
}

// auditsPage has a row an audit, the CSV one a control.
func auditsPage(t *testing.T, doc *html.Node, rows []record) {
	controls := map[string]int{}
	var audits []record
	for _, r := range rows {
		if controls[r["audit"]]++; controls[r["audit"]] == 1 {
			audits = append(audits, r)
			r["said"] = ""
		}
		if n := controls[r["audit"]]; n <= 5 && r["purpose"] != "" {
			audits[len(audits)-1]["said"] += page.Purpose(r["purpose"]) + ": " + r["state"]
		}
	}
	shows(t, doc, 0, audits, func(r record) []string {
		said, signed, beside := r["said"], r["auditor"], "audited, not yet reported"
		if said == "" {
			said = "none found"
		}
		if n := controls[r["audit"]]; n > 5 {
			said += strconv.Itoa(n) + " in all"
		}
		switch {
		case r["withdrawn_date"] != "":
			signed, beside = signed+"key withdrawn on "+r["withdrawn_date"], "no longer counts"
		case r["verifies"] == "1":
			beside = "bears out 1 kind of control"
		case r["verifies"] != "0":
			beside = "bears out " + r["verifies"] + " kinds of control"
		case r["reported"] == "true":
			beside = "bears out none"
		}
		delete(r, "said")
		return []string{r["seen"][:10], r["site"], signed, said, beside}
	})
}

// sitePage has a section a control.
func sitePage(t *testing.T, doc *html.Node, rows []record) {
	var sections []*html.Node
	for n := range doc.Descendants() {
		if n.Data == "section" && attribute(n, "class") == "control" {
			sections = append(sections, n)
		}
	}
	if len(sections) != len(rows) {
		t.Fatalf("%d sections, %d rows", len(sections), len(rows))
	}
	for i, r := range rows {
		said := said(sections[i])
		state := "on " + counted(r["on"]) + ", off " + counted(r["off"])
		if r["mixed"] != "0" {
			state += ", mixed " + counted(r["mixed"])
		}
		wanted := []string{
			page.Purpose(r["purpose"]), "A " + page.Kind(r["kind"]) + " " + page.PageKind(r["page_kind"]) + ". " + page.Polarity(r["polarity"]),
			"Switched on at first sight for " + onPage(r["on_share"]) + " of " + counted(r["n"]) + " reporters (95% interval " + language.English.Interval(share(r["on_low"]), share(r["on_high"])) + ").",
			state + "; smaller groups: " + r["withheld"], page.FacetValue("grade", r["grade"]), language.English.LongDate(r["first_date"]), language.English.LongDate(r["last_date"]),
			page.Visible(strings.TrimPrefix(r["label_text"], "'")) + counted(r["label_n"]) + " reporters sent this wording",
		}
		for _, of := range []struct {
			column string
			words  func(string) string
		}{{"languages", page.Language}, {"regions", page.Region}} {
			for _, one := range strings.Fields(r[of.column]) {
				value, n, _ := strings.Cut(one, ":")
				wanted = append(wanted, of.words(value)+" "+counted(n))
			}
		}
		for _, one := range strings.Fields(r["cues"]) {
			value, n, _ := strings.Cut(one, ":")
			wanted = append(wanted, page.Cue(value)+" "+language.English.Percent(share(n)/share(r["n"])))
		}
		for _, want := range wanted {
			if !strings.Contains(said, plain(want)) {
				t.Errorf("%s row %d: the page lacks %q in %q", r["site"], i, want, said)
			}
		}
		if turns := strings.Count(said, "The default was switched"); strconv.Itoa(turns) != r["changes"] {
			t.Errorf("%s row %d: %d changes on the page, %s in the CSV", r["site"], i, turns, r["changes"])
		}
		if id := attribute(sections[i], "id"); id != strings.Join([]string{r["purpose"], r["kind"], r["page_kind"], r["polarity"]}, "-") {
			t.Errorf("section %s in row %d", id, i)
		}
	}
}

// shows compares a table of a page with what it is to show of each row.
func shows(t *testing.T, doc *html.Node, table int, rows []record, want func(record) []string) {
	t.Helper()
	got := tableOf(doc, table)
	if len(got) != len(rows)+1 && len(rows) > 0 {
		t.Fatalf("table %d has %d rows, the CSV %d", table, len(got), len(rows))
	}
	for i, r := range rows {
		w := want(r)
		for c := range w {
			w[c] = plain(w[c])
		}
		if !slices.Equal(got[i+1], w) {
			t.Errorf("row %d: the page has %q, the CSV %q", i, got[i+1], w)
		}
	}
}

// crosses compares a table of rows by columns with its cells, each under both heads.
func crosses(t *testing.T, doc *html.Node, table int, cells map[string]string, none string) {
	t.Helper()
	got := tableOf(doc, table)
	found := 0
	for _, row := range got[1:] {
		for c := 1; c < len(row); c++ {
			want, ok := cells[row[0]+" "+got[0][c]]
			if !ok {
				want = none
			} else {
				found++
			}
			if row[c] != plain(want) {
				t.Errorf("%s, %s: the page has %q, the CSV %q", row[0], got[0][c], row[c], want)
			}
		}
	}
	if found != len(cells) || found == 0 {
		t.Errorf("%d cells of %d are on the page", found, len(cells))
	}
}

// tableOf is a page's table as its cells' texts, the head first.
func tableOf(doc *html.Node, which int) (rows [][]string) {
	for n := range doc.Descendants() {
		if n.Data != "table" || n.Type != html.ElementNode {
			continue
		}
		if which--; which >= 0 {
			continue
		}
		for row := range n.Descendants() {
			if row.Data != "tr" {
				continue
			}
			var cells []string
			for cell := range row.ChildNodes() {
				if cell.Data == "th" || cell.Data == "td" {
					cells = append(cells, said(cell))
				}
			}
			rows = append(rows, cells)
		}
		return rows
	}
	return nil
}

// said is an element's text.
func said(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return plain(b.String())
}

// plain makes all white space one space.
func plain(s string) string { return strings.Join(strings.Fields(s), " ") }

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func counted(cell string) string {
	n, err := strconv.Atoi(cell)
	if err != nil {
		return cell
	}
	return language.English.Count(n)
}

func interval(r record) string { return language.English.Interval(share(r["low"]), share(r["high"])) }

func onPage(cell string) string { return language.English.Percent(share(cell)) }
