package releases

import (
	"strings"

	"untick/server/export"
)

// feed has an entry a release: what it is cited as, and which files it has.
func (v view) feed() export.Feed {
	var entries []export.Entry
	for _, l := range v.Releases {
		entries = append(entries, export.Entry{
			ID: "urn:untick:release:" + l.Date, Updated: l.Date + "T00:00:00Z", Link: "/releases#" + l.Date,
			Title: "Release of " + l.Date, Summary: l.APA + " Files: " + strings.Join(l.Files, ", ") + ".",
		})
	}
	return export.Feed{Title: "Untick: releases", Entries: entries}
}

func (v view) table() export.Table {
	t := export.Table{Name: "releases", Columns: []string{"release_date", "files", "citation"}}
	for _, l := range v.Releases {
		t.Rows = append(t.Rows, []string{l.Date, strings.Join(l.Files, " "), l.APA})
	}
	return t
}
