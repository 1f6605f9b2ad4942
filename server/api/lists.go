package api

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"untick/server/aggregate"
	"untick/server/problem"
	"untick/server/store"
	"untick/server/web/page"
	"untick/wasm/report"
)

var (
	siteParameters    = append([]string{"q", "from", "to", "sort", "limit", "cursor"}, store.Facets...)
	findingParameters = append([]string{"site", "from", "to", "limit", "cursor"}, store.FindingColumns...)
	labelParameters   = append([]string{"site", "from", "to", "limit", "cursor"}, store.LabelColumns...)
)

// part is a list's answer.
type part[T any] struct {
	page.About
	Items []T    `json:"items"`
	Next  string `json:"next,omitempty"` // cursor of the next part; absent in the last
}

type siteRow struct {
	Site     string `json:"site"`
	Controls int    `json:"controls"`
	Reports  int    `json:"reports"`
	LastDate string `json:"last_date"`
	Grade    string `json:"grade"`
}

func (a *API) sites(r *http.Request, q url.Values) (any, error) {
	l := store.List{Contains: strings.ToLower(strings.TrimSpace(q.Get("q"))), Has: map[string]string{}, Sort: q.Get("sort")}
	for _, f := range store.Facets {
		l.Has[f] = q.Get(f)
	}
	if l.Sort != "" && !slices.Contains(store.Sorts, l.Sort) {
		return nil, refusal{problem.BadQuery.With("sort is one of: " + strings.Join(store.Sorts, ", "))}
	}
	rows, err := limit(q)
	if err != nil {
		return nil, err
	}
	if l.From, l.To, err = a.period(q); err != nil {
		return nil, err
	}
	value, name, err := uncursor(q.Get("cursor"))
	if err != nil {
		return nil, err
	}
	if name != "" {
		var ok bool
		if l.After, ok = store.ParsePlace(value + " " + name); !ok {
			return nil, refusal{badCursor}
		}
	}
	l.Limit = rows + 1
	all, err := a.frame.Store.Sites(r.Context(), l)
	if err != nil {
		return nil, err
	}
	v := part[siteRow]{About: a.frame.About, Items: []siteRow{}}
	if len(all) > rows {
		all = all[:rows]
		value, name, _ := strings.Cut(l.PlaceOf(all[rows-1]).String(), " ")
		v.Next = cursor(value, name)
	}
	for _, s := range all {
		v.Items = append(v.Items, siteRow{s.Site, s.Controls, s.Reports, a.frame.About.Day(s.LastEpoch), s.Grade})
	}
	return v, nil
}

// narrow reads what the two lists of rows share.
func (a *API) narrow(q url.Values, columns []string) (want store.Narrow, rows int, err error) {
	if rows, err = limit(q); err != nil {
		return want, 0, err
	}
	want = store.Narrow{Has: map[string]string{}, Limit: rows + 1}
	for _, c := range columns {
		want.Has[c] = q.Get(c)
	}
	if want.From, want.To, err = a.period(q); err != nil {
		return want, 0, err
	}
	if want.After.Site, want.After.Tag, err = uncursor(q.Get("cursor")); err != nil {
		return want, 0, err
	}
	if q.Get("site") == "" {
		return want, rows, nil
	}
	s, err := report.Registrable(q.Get("site"))
	if err != nil {
		return want, 0, refusal{problem.BadQuery.With("site is a registrable domain, as example.org.")}
	}
	want.Site = s.Domain
	return want, rows, nil
}

type findingRow struct {
	Site     string   `json:"site"`
	Date     string   `json:"date"`
	PageKind string   `json:"page_kind"`
	Kind     string   `json:"kind"`
	Purpose  string   `json:"purpose"`
	Polarity string   `json:"polarity"`
	State    string   `json:"state"`
	Cues     []string `json:"cues"`
	Language string   `json:"language"`
	Region   string   `json:"region"`
	Rules    int      `json:"rules"`
	N        int      `json:"n"`
}

func (a *API) findings(r *http.Request, q url.Values) (any, error) {
	want, rows, err := a.narrow(q, store.FindingColumns)
	if err != nil {
		return nil, err
	}
	all, err := a.frame.Store.Findings(r.Context(), want)
	if err != nil {
		return nil, err
	}
	v := part[findingRow]{About: a.frame.About, Items: []findingRow{}}
	if len(all) > rows {
		all = all[:rows]
		v.Next = cursor(all[rows-1].Place.Site, all[rows-1].Place.Tag)
	}
	for _, f := range all {
		v.Items = append(v.Items, findingRow{f.Place.Site, a.frame.About.Day(f.Epoch), f.PageKind, f.Kind, f.Purpose, f.Polarity, f.State,
			strings.Fields(f.Cues), f.Language, f.Region, f.Rules, f.N})
	}
	return v, nil
}

type labelRow struct {
	Site     string `json:"site"`
	Date     string `json:"date"`
	Kind     string `json:"kind"`
	Purpose  string `json:"purpose"`
	Language string `json:"language"`
	Text     string `json:"text"`
	N        int    `json:"n"`
}

func (a *API) labels(r *http.Request, q url.Values) (any, error) {
	want, rows, err := a.narrow(q, store.LabelColumns)
	if err != nil {
		return nil, err
	}
	all, err := a.frame.Store.Wordings(r.Context(), want)
	if err != nil {
		return nil, err
	}
	v := part[labelRow]{About: a.frame.About, Items: []labelRow{}}
	if len(all) > rows {
		all = all[:rows]
		v.Next = cursor(all[rows-1].Place.Site, all[rows-1].Place.Tag)
	}
	for _, l := range all {
		v.Items = append(v.Items, labelRow{l.Place.Site, a.frame.About.Day(l.Epoch), l.Kind, l.Purpose, l.Language, l.Text, l.N})
	}
	return v, nil
}

// mostTurned changes are in a part.
const mostTurned = 200

var changeParameters = []string{"purpose", "limit", "cursor"}

type changeRow struct {
	Site     string `json:"site"`
	PageKind string `json:"page_kind"`
	Kind     string `json:"kind"`
	Purpose  string `json:"purpose"`
	Polarity string `json:"polarity"`
	To       string `json:"to"`
	After    string `json:"after"`
	Before   string `json:"before"`
	NBefore  int    `json:"n_before"`
	OnBefore int    `json:"on_before"`
	NAfter   int    `json:"n_after"`
	OnAfter  int    `json:"on_after"`
}

// changes come control by control, those that changed last first. A cursor names the control of the next change, and how many of
// that control's were given already.
func (a *API) changes(r *http.Request, q url.Values) (any, error) {
	rows, err := limit(q)
	if err != nil {
		return nil, err
	}
	rows = min(rows, mostTurned)
	from, given, err := turnedAt(q.Get("cursor"))
	if err != nil {
		return nil, err
	}
	found, err := a.frame.Store.Turned(r.Context(), store.TurnedList{Purpose: q.Get("purpose"), From: from, Limit: rows + 1})
	if err != nil {
		return nil, err
	}
	v := part[changeRow]{About: a.frame.About, Items: []changeRow{}}
	for controls := 1; len(found) > 0; controls++ {
		own := 1
		for own < len(found) && aggregate.Same(found[own].Epoch, found[0].Epoch) {
			own++
		}
		turns := aggregate.Turns(store.EpochsOf(found[:own]))
		if !aggregate.Same(found[0].Epoch, from.Epoch) {
			given = 0 // it has changed again, and stands further up now
		}
		for ; given < len(turns) && len(v.Items) < rows; given++ {
			v.Items = append(v.Items, a.changeRow(turns[given]))
		}
		if given < len(turns) || controls > rows {
			v.Next = turnedCursor(found[0], given)
			break
		}
		found, given = found[own:], 0
	}
	return v, nil
}

func (a *API) changeRow(t aggregate.Turn) changeRow {
	e := t.After
	return changeRow{e.Site, e.PageKind, e.Kind, e.Purpose, e.Polarity, string(t.To),
		a.frame.About.Day(t.Before.Epoch), a.frame.About.EndDay(e.Epoch), t.Before.N, t.Before.On, e.N, e.On}
}

func turnedCursor(t store.Turned, given int) string {
	return cursor(strconv.Itoa(int(t.At))+"/"+strconv.Itoa(given), strings.Join([]string{t.Site, t.PageKind, t.Kind, t.Purpose, t.Polarity}, "/"))
}

// turnedAt reads what turnedCursor wrote; "" is the beginning.
func turnedAt(s string) (t store.Turned, given int, err error) {
	when, control, err := uncursor(s)
	if err != nil || control == "" {
		return t, 0, err
	}
	at, skipped, _ := strings.Cut(when, "/")
	parts := strings.Split(control, "/")
	epoch, errEpoch := strconv.ParseUint(at, 10, 32)
	given, errGiven := strconv.Atoi(skipped)
	if errEpoch != nil || errGiven != nil || given < 0 || len(parts) != 5 {
		return t, 0, refusal{badCursor}
	}
	t.At = uint32(epoch)
	t.Site, t.PageKind, t.Kind, t.Purpose, t.Polarity = parts[0], parts[1], parts[2], parts[3], parts[4]
	return t, given, nil
}
