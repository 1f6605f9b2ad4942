package release

import (
	"fmt"
	"strings"
)

// column is a column of a table: the CSV's header, the data package's field, Croissant's field and the README's line.
type column struct{ name, kind, meaning string } // kind is string, integer or date, as Table Schema has them

type table struct {
	name, about string
	columns     []column
}

// file is the table's CSV file.
func (t table) file() string { return t.name + ".csv" }

// columnar is the table's Parquet file.
func (t table) columnar() string { return t.name + ".parquet" }

func (t table) header() []string {
	var names []string
	for _, c := range t.columns {
		names = append(names, c.name)
	}
	return names
}

var (
	site     = column{"site", "string", "Registrable domain of the site."}
	date     = column{"date", "date", "First day of the epoch, UTC."}
	pageKind = column{"page_kind", "string", "What the page is for."}
	kind     = column{"kind", "string", "Kind of control."}
	purpose  = column{"purpose", "string", "What the data would be used for."}
	polarity = column{"polarity", "string", "What switching the control on does: gives, withholds or neutral."}
	first    = column{"first_date", "date", "First day of the first epoch in which something is shown, UTC."}
	last     = column{"last_date", "date", "First day of the last epoch in which something is shown, UTC."}

	findings = table{"findings", "Groups of reports that agree in every column but n, each of k or more.", []column{
		site, date, pageKind, kind, purpose, polarity,
		{"state", "string", "State at first sight: on, off or mixed."},
		{"cues", "string", "How it was hidden or worded, separated by spaces."},
		{"language", "string", "Language of the page, BCP 47."},
		{"region", "string", "Area of law of the reporters, from their clock's time zone."},
		{"rules", "integer", "Version of the rules."},
		{"n", "integer", "Reports."},
	}}
	controls = table{"controls", "Sums of the findings over everything but the kind of control.", []column{
		site, pageKind, kind, purpose, polarity,
		{"n", "integer", "Reports."},
		{"on", "integer", "Of n, found on at first sight."},
		{"off", "integer", "Of n, found off at first sight."},
		{"mixed", "integer", "Of n, found neither on nor off."},
		first, last,
	}}
	sites = table{"sites", "Sums of the controls over each site.", []column{
		site,
		{"controls", "integer", "Kinds of control that are shown."},
		{"reports", "integer", "Reports behind them."},
		first, last,
	}}
	labels = table{"labels", "Wordings that k or more reporters sent.", []column{
		site, date, kind, purpose,
		{"language", "string", "Language of the wording, BCP 47."},
		{"text", "string", "The wording as the site wrote it: a stranger's text. An apostrophe stands before one that a spreadsheet would run as a formula."},
		{"n", "integer", "Reports."},
	}}
)

// tables are those of a release, in the order in which it names them.
func tables() []table { return []table{findings, controls, sites, labels, audits, audited, answers} }

// dictionary is every table and column in words.
func dictionary() string {
	var b strings.Builder
	for _, t := range tables() {
		fmt.Fprintf(&b, "\n### %s\n%s\n\n| column | type | meaning |\n| --- | --- | --- |\n", t.file(), t.about)
		for _, c := range t.columns {
			fmt.Fprintf(&b, "| `%s` | %s | %s |\n", c.name, c.kind, c.meaning)
		}
	}
	return b.String()
}
