package releases

import (
	"net/http"
	"strings"

	"untick/server/export"
)

// writeAtom writes an entry a release: what it is cited as, and which files it has.
func writeAtom(w http.ResponseWriter, all []listed) {
	var entries []export.Entry
	for _, l := range all {
		entries = append(entries, export.Entry{
			ID: "urn:untick:release:" + l.Date, Updated: l.Date + "T00:00:00Z", Link: "/releases#" + l.Date,
			Title: "Release of " + l.Date, Summary: l.APA + " Files: " + strings.Join(l.Files, ", ") + ".",
		})
	}
	export.Atom(w, "/releases", "", export.Feed{Title: "Untick: releases", Entries: entries})
}
