// Package changes is the list of defaults that were switched on or off, each between the two days that bracket it, as HTML and
// as data.
package changes

import (
	"cmp"
	"context"
	"embed"
	"fmt"
	"net/http"
	"net/url"
	"sort"
	"strconv"
	"strings"

	"untick/server/aggregate"
	"untick/server/export"
	"untick/server/store"
	"untick/server/web/language"
	"untick/server/web/page"
)

//go:embed changes.html
var files embed.FS

// most changes are listed, the latest; the API has all.
const most = 200

type view struct {
	page.About
	Purpose  string   `json:"purpose,omitempty"` // what the list is narrowed to
	Purposes []string `json:"-"`                 // that it can be narrowed to
	Most     int      `json:"-"`
	Changes  []Change `json:"changes"`
}

// Change is a default that was switched on or off.
type Change struct {
	Site     string `json:"site"`
	Purpose  string `json:"purpose"`
	Kind     string `json:"kind"`
	PageKind string `json:"page_kind"`
	Polarity string `json:"polarity"`
	To       string `json:"to"`         // on or off
	Gives    bool   `json:"gives_away"` // since then it gives data away by default
	After    string `json:"after"`      // first day of the last epoch that was clear before, UTC
	Before   string `json:"before"`     // last day of the first that was clear after, UTC
	NBefore  int    `json:"n_before"`
	OnBefore int    `json:"on_before"`
	NAfter   int    `json:"n_after"`
	OnAfter  int    `json:"on_after"`
}

// Handler answers GET /changes, and it as data; ?purpose= narrows it to one.
func Handler(f *page.Frame) (http.Handler, error) {
	t, err := f.Template(files, "changes.html")
	if err != nil {
		return nil, err
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		q, ok := page.Query(w, r, "purpose")
		if !ok {
			return
		}
		v, err := load(r.Context(), f, q.Get("purpose"))
		if err != nil {
			f.Fail(w, err)
			return
		}
		query := ""
		if v.Purpose != "" {
			query = "?purpose=" + url.QueryEscape(v.Purpose)
		}
		f.Answer(w, r, page.Forms{Table: v.table, Feed: v.feed}, t, page.View{Title: language.Word("Changes"), Nav: "changes", Data: "/changes", Query: query, Main: v})
	}), nil
}

func load(ctx context.Context, f *page.Frame, purpose string) (*view, error) {
	all, err := Latest(ctx, f, purpose, most)
	return &view{About: f.About, Purpose: purpose, Purposes: page.Reported(), Most: most, Changes: all}, err
}

// Latest are the latest changes, at most limit, the latest first. With a purpose only its own.
func Latest(ctx context.Context, f *page.Frame, purpose string, limit int) ([]Change, error) {
	history, err := f.Store.Turned(ctx, store.TurnedList{Purpose: purpose, Limit: limit})
	all := In(f.About, store.EpochsOf(history))
	return all[:min(len(all), limit)], err
}

// In are the changes in a history, the latest first.
func In(about page.About, history []store.Epoch) []Change {
	all := []Change{}
	for _, t := range aggregate.Turns(history) {
		all = append(all, Change{
			Site: t.After.Site, Purpose: t.After.Purpose, Kind: t.After.Kind, PageKind: t.After.PageKind, Polarity: t.After.Polarity,
			To: string(t.To), Gives: aggregate.Gives(t.To, t.After.Polarity),
			After: about.Day(t.Before.Epoch), Before: about.EndDay(t.After.Epoch),
			NBefore: t.Before.N, OnBefore: t.Before.On, NAfter: t.After.N, OnAfter: t.After.On,
		})
	}
	sort.SliceStable(all, func(i, j int) bool {
		return cmp.Or(strings.Compare(all[j].Before, all[i].Before), strings.Compare(all[i].Site, all[j].Site)) < 0
	})
	return all
}

func (v *view) table() export.Table {
	var rows [][]string
	for _, c := range v.Changes {
		rows = append(rows, []string{c.Site, c.Purpose, c.Kind, c.PageKind, c.Polarity, c.To, strconv.FormatBool(c.Gives), c.After, c.Before,
			strconv.Itoa(c.NBefore), strconv.Itoa(c.OnBefore), strconv.Itoa(c.NAfter), strconv.Itoa(c.OnAfter)})
	}
	return export.Table{Name: "changes", Columns: []string{"site", "purpose", "kind", "page_kind", "polarity", "to", "gives_away", "after", "before",
		"n_before", "on_before", "n_after", "on_after"}, Rows: rows}
}

func (v *view) feed() export.Feed {
	title := "Untick: defaults that changed"
	if v.Purpose != "" {
		title += ", " + page.Purpose(v.Purpose)
	}
	return export.Feed{Title: title, Entries: Entries(v.Changes)}
}

// Entries are changes as a feed has them.
func Entries(all []Change) (entries []export.Entry) {
	for _, c := range all {
		control := strings.Join([]string{c.Purpose, c.Kind, c.PageKind, c.Polarity}, "-")
		entries = append(entries, export.Entry{
			ID:      "urn:untick:change:" + strings.Join([]string{c.Site, control, c.To, c.Before}, ":"),
			Title:   fmt.Sprintf("%s: %s, default switched %s", c.Site, page.Purpose(c.Purpose), c.To),
			Updated: c.Before + "T00:00:00Z",
			Link:    "/sites/" + c.Site + "#" + control,
			Summary: fmt.Sprintf("A %s %s. Found on at first sight by %d of %d before and %d of %d after; changed between %s and %s (UTC).",
				page.Kind(c.Kind), page.PageKind(c.PageKind), c.OnBefore, c.NBefore, c.OnAfter, c.NAfter, c.After, c.Before),
		})
	}
	return entries
}
