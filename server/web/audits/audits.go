// Package audits is attributed audits as readers see them: their list, as HTML and as data, and the one shape in which
// every view and the API show an audit.
package audits

import (
	"embed"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"untick/server/export"
	"untick/server/problem"
	"untick/server/store"
	"untick/server/web/language"
	"untick/server/web/page"
	"untick/wasm/report"
)

//go:embed audits.html
var files embed.FS

// Most audits are in one answer, the newest, and fewer where their files are longer than mostBytes together: the API has all,
// part by part.
const (
	Most      = 100
	mostBytes = 2 << 20
)

// Audit is one, with the names of the data dictionary.
type Audit struct {
	ID        string    `json:"audit"`
	Site      string    `json:"site"`
	Auditor   string    `json:"auditor"`
	Key       string    `json:"auditor_key"`
	Seen      string    `json:"seen"`
	Received  string    `json:"received_date"`
	Withdrawn string    `json:"withdrawn_date"` // "" while the key is listed
	Page      string    `json:"page"`
	PageKind  string    `json:"page_kind"`
	Rules     int       `json:"rules"`
	Account   string    `json:"account"`
	Region    string    `json:"asked_region"`
	Language  string    `json:"asked_language"`
	Browser   string    `json:"browser"`
	Version   int       `json:"browser_version"`
	Form      string    `json:"archive_form"`
	SHA256    string    `json:"archive_sha256"`
	Bytes     int64     `json:"archive_bytes"`
	URL       string    `json:"archive_url"` // "" where none is given
	Reported  bool      `json:"reported"`
	Verifies  int       `json:"verifies"`
	Controls  []Control `json:"controls"`
}

// Control is a control as an audit found it.
type Control struct {
	PageKind string   `json:"page_kind"`
	Kind     string   `json:"kind"`
	Purpose  string   `json:"purpose"`
	Polarity string   `json:"polarity"`
	State    string   `json:"state"`
	Cues     []string `json:"control_cues"`
	Language string   `json:"label_language"`
	Label    string   `json:"label"`
	Beside   string   `json:"beside_reports,omitempty"` // on a site's page: agrees, differs, unsettled, not_reported
}

// Of makes it of a stored one.
func Of(a *store.Audit) Audit {
	out := Audit{
		ID: a.ID, Site: a.Site, Auditor: a.Auditor.Name, Key: a.Auditor.Key, Seen: a.Time, Received: a.Received.Format(time.DateOnly),
		Page: a.Page, PageKind: string(a.PageKind), Rules: a.Rules, Account: a.Seen.Account, Region: string(a.Seen.Region),
		Language: a.Seen.Language, Browser: a.Seen.Browser, Version: a.Seen.Version, Form: a.Archive.Form, SHA256: a.Archive.SHA256,
		Bytes: a.Archive.Bytes, URL: a.Archive.URL, Reported: a.Reported, Verifies: a.Verifies, Controls: []Control{},
	}
	if !a.Auditor.Withdrawn.IsZero() {
		out.Withdrawn = a.Auditor.Withdrawn.Format(time.DateOnly)
	}
	for _, c := range a.Controls {
		one := Control{PageKind: string(c.PageKind), Kind: string(c.Kind), Purpose: string(c.Purpose), Polarity: string(c.Polarity),
			State: string(c.State), Cues: []string{}, Language: c.Language, Label: c.Label}
		for _, cue := range c.Cues {
			one.Cues = append(one.Cues, string(cue))
		}
		out.Controls = append(out.Controls, one)
	}
	return out
}

// Part makes the answer's audits of those found, at most rows of them. next is the place of the last where there are more.
func Part(found []store.Audit, rows int) (part []Audit, next store.AuditPlace, more bool) {
	part = []Audit{}
	size := 0
	for i := range found {
		size += len(found[i].File)
		if i == rows || size > mostBytes && i > 0 {
			return part, found[i-1].Place(), true
		}
		part = append(part, Of(&found[i]))
	}
	return part, next, false
}

// Entry is an audit as a feed has it.
func Entry(a Audit) export.Entry {
	on := 0
	for _, c := range a.Controls {
		if c.State == "on" {
			on++
		}
	}
	summary := fmt.Sprintf("By %s, of %s. Controls that can share data: %d, of them on: %d. Archive: SHA-256 %s.",
		page.Visible(a.Auditor), a.Page, len(a.Controls), on, a.SHA256)
	if a.Withdrawn != "" {
		summary += " The key was withdrawn on " + a.Withdrawn + "; the audit no longer counts."
	}
	return export.Entry{
		ID: "urn:untick:audit:" + a.ID, Updated: max(a.Received, a.Withdrawn) + "T00:00:00Z", Link: "/sites/" + a.Site + "#audit-" + a.ID,
		Title: fmt.Sprintf("%s: audited on %s", a.Site, a.Seen[:len(time.DateOnly)]), Summary: summary,
	}
}

type view struct {
	page.About
	Site   string  `json:"site,omitempty"`
	Audits []Audit `json:"audits"`
	More   bool    `json:"more"` // the API has older ones
}

// Handler answers GET /audits, and it as data; ?site= narrows it to one.
func Handler(f *page.Frame) (http.Handler, error) {
	t, err := f.Template(files, "audits.html")
	if err != nil {
		return nil, err
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		q, ok := page.Query(w, r, "site")
		if !ok {
			return
		}
		query := ""
		l := store.AuditList{Site: q.Get("site"), Limit: Most + 1}
		if l.Site != "" {
			if s, err := report.Registrable(l.Site); err != nil || s.Domain != l.Site {
				problem.Write(w, problem.BadQuery.With("site is a registrable domain, as example.org."))
				return
			}
			query = "?site=" + l.Site
		}
		found, err := f.Store.Audits(r.Context(), l)
		if err != nil {
			f.Fail(w, err)
			return
		}
		v := &view{About: f.About, Site: l.Site}
		v.Audits, _, v.More = Part(found, Most)
		f.Answer(w, r, page.Forms{Table: v.table, Feed: v.feed}, t,
			page.View{Title: language.Word("Audits"), Nav: "methodology", Data: "/audits", Query: query, Main: v})
	}), nil
}

func (v *view) feed() export.Feed {
	var entries []export.Entry
	for _, a := range v.Audits {
		entries = append(entries, Entry(a))
	}
	return export.Feed{Title: "Untick: audits", Entries: entries}
}

var columns = []string{
	"audit", "site", "auditor", "auditor_key", "seen", "received_date", "withdrawn_date", "page", "rules", "account", "asked_region",
	"asked_language", "browser", "browser_version", "archive_form", "archive_sha256", "archive_bytes", "archive_url", "reported", "verifies",
	"page_kind", "kind", "purpose", "polarity", "state", "control_cues", "label_language", "label",
}

// table has a row a control, and one for an audit that found none.
func (v *view) table() export.Table {
	var rows [][]string
	for _, a := range v.Audits {
		head := []string{a.ID, a.Site, a.Auditor, a.Key, a.Seen, a.Received, a.Withdrawn, a.Page, strconv.Itoa(a.Rules), a.Account, a.Region,
			a.Language, a.Browser, strconv.Itoa(a.Version), a.Form, a.SHA256, strconv.FormatInt(a.Bytes, 10), a.URL,
			strconv.FormatBool(a.Reported), strconv.Itoa(a.Verifies)}
		for _, c := range a.Controls {
			rows = append(rows, append(head[:len(head):len(head)], c.PageKind, c.Kind, c.Purpose, c.Polarity, c.State,
				strings.Join(c.Cues, " "), c.Language, c.Label))
		}
		if len(a.Controls) == 0 {
			rows = append(rows, append(head[:len(head):len(head)], a.PageKind, "", "", "", "", "", "", ""))
		}
	}
	return export.Table{Name: "audits", Columns: columns, Rows: rows}
}
