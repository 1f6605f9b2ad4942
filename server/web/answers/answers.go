// Package answers is what operators answer and dispute, as readers see it: the list, as HTML and as data, the form to file
// one, and the one shape in which every view and the API show an answer.
package answers

import (
	"embed"
	"fmt"
	"net/http"
	"strings"
	"time"

	"untick/server/answer"
	"untick/server/export"
	"untick/server/problem"
	"untick/server/store"
	"untick/server/web/language"
	"untick/server/web/page"
	"untick/wasm/finding"
	"untick/wasm/report"
)

//go:embed answers.html step.html
var files embed.FS

// Most answers are in one part of a list, the newest.
const Most = 100

// Answer is one, with the names of the data dictionary.
type Answer struct {
	ID       string `json:"answer"`
	Site     string `json:"site"`
	Kind     string `json:"answer_kind"`
	State    string `json:"answer_state"`
	Purpose  string `json:"about_purpose"` // "" is the whole site
	Control  string `json:"about_kind"`    // "" is any
	Filed    string `json:"filed_date"`
	Language string `json:"answer_language"`
	Text     string `json:"answer_text"` // "" where it is withheld
	URL      string `json:"answer_url"`  // "" where none is given, or it is withheld
	Proof    string `json:"proof"`
	Reviewed string `json:"reviewed_date"` // "" where there was no review
	Reason   string `json:"reason"`
}

// Of makes it of a stored one. A withheld text goes no further than here.
func Of(a *store.Answer) Answer {
	out := Answer{ID: a.ID, Site: a.Site, Kind: a.Kind, State: a.State, Purpose: a.Purpose, Control: a.Control, Filed: a.Filed.Format(time.DateOnly),
		Language: a.Language, Text: a.Text, URL: a.URL, Proof: a.Proof, Reason: a.Reason}
	if !a.Reviewed.IsZero() {
		out.Reviewed = a.Reviewed.Format(time.DateOnly)
	}
	if a.State == store.AnswerWithheld {
		out.Text, out.URL = "", ""
	}
	return out
}

// All makes a list of them.
func All(found []store.Answer) []Answer {
	all := []Answer{}
	for i := range found {
		all = append(all, Of(&found[i]))
	}
	return all
}

// Entry is an answer as a feed has it.
func Entry(a Answer) export.Entry {
	summary := strings.ReplaceAll(page.Visible(strings.ReplaceAll(a.Text, "\n", " ")), "  ", " ")
	if a.State == store.AnswerWithheld {
		summary = "Its text is withheld."
	}
	if a.Reason != "" {
		summary += " Reviewed on " + a.Reviewed + ": " + page.Visible(a.Reason)
	}
	return export.Entry{
		ID: "urn:untick:answer:" + a.ID, Updated: max(a.Filed, a.Reviewed) + "T00:00:00Z", Link: "/sites/" + a.Site + "#answer-" + a.ID,
		Title: fmt.Sprintf("%s: %s of its operator, %s", a.Site, a.Kind, a.State), Summary: summary,
	}
}

type view struct {
	page.About
	Site    string   `json:"site,omitempty"`
	Answers []Answer `json:"answers"`
	More    bool     `json:"more"` // the API has older ones
	Form    form     `json:"-"`
}

// form is what the page's form offers.
type form struct {
	Site     string
	Purposes []string
	Kinds    []string
	MaxText  int
}

func formOf(site string) form {
	f := form{Site: site, MaxText: answer.MaxText}
	for _, p := range finding.Purposes {
		f.Purposes = append(f.Purposes, string(p))
	}
	for _, k := range finding.Kinds {
		f.Kinds = append(f.Kinds, string(k))
	}
	return f
}

// Handler answers GET /disputes, and it as data; ?site= narrows it to one.
func Handler(f *page.Frame) (http.Handler, error) {
	t, err := f.Template(files, "answers.html")
	if err != nil {
		return nil, err
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		q, ok := page.Query(w, r, "site")
		if !ok {
			return
		}
		query := ""
		l := store.AnswerList{Site: q.Get("site"), Limit: Most + 1}
		if l.Site != "" {
			if s, err := report.Registrable(l.Site); err != nil || s.Domain != l.Site {
				problem.Write(w, problem.BadQuery.With("site is a registrable domain, as example.org."))
				return
			}
			query = "?site=" + l.Site
		}
		found, err := f.Store.Answers(r.Context(), l)
		if err != nil {
			f.Fail(w, err)
			return
		}
		v := &view{About: f.About, Site: l.Site, More: len(found) > Most, Form: formOf(l.Site)}
		v.Answers = All(found[:min(len(found), Most)])
		f.Answer(w, r, page.Forms{Table: v.table, Feed: v.feed}, t,
			page.View{Title: language.Word("Answers and disputes"), Nav: "disputes", Data: "/disputes", Query: query, Main: v})
	}), nil
}

// Steps shows what a form came to, in the language that its address was told.
func Steps(f *page.Frame) (func(http.ResponseWriter, *http.Request, int, *answer.Step), error) {
	t, err := f.Template(files, "step.html")
	if err != nil {
		return nil, err
	}
	return func(w http.ResponseWriter, r *http.Request, status int, s *answer.Step) {
		r = language.Find(r.URL.Query().Get("lang")).Asked(r)
		f.HTML(w, r, status, t, page.View{Title: language.Word("Right of answer"), Nav: "disputes", Main: s})
	}, nil
}

func (v *view) feed() export.Feed {
	var entries []export.Entry
	for _, a := range v.Answers {
		entries = append(entries, Entry(a))
	}
	return export.Feed{Title: "Untick: answers and disputes", Entries: entries}
}

var columns = []string{"answer", "site", "answer_kind", "answer_state", "about_purpose", "about_kind", "filed_date", "answer_language",
	"answer_text", "answer_url", "proof", "reviewed_date", "reason"}

// Row is an answer's cells, in the order of the columns.
func Row(a Answer) []string {
	return []string{a.ID, a.Site, a.Kind, a.State, a.Purpose, a.Control, a.Filed, a.Language, a.Text, a.URL, a.Proof, a.Reviewed, a.Reason}
}

func (v *view) table() export.Table {
	var rows [][]string
	for _, a := range v.Answers {
		rows = append(rows, Row(a))
	}
	return export.Table{Name: "answers", Columns: columns, Rows: rows}
}
