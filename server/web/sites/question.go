package sites

import (
	"net/http"
	"net/url"
	"slices"
	"strings"

	"untick/server/problem"
	"untick/server/store"
	"untick/server/web/page"
)

// question is what an address asks of the list.
type question struct {
	values   url.Values
	list     store.List
	from, to string // dates, UTC
}

// ask reads ?q= (part of a name), a value for each facet, ?from= and ?to= (dates, UTC), ?sort= and ?after= (where the last
// part ended). ok is false when the problem was already answered.
func ask(w http.ResponseWriter, r *http.Request, about page.About) (*question, bool) {
	values, ok := page.Query(w, r, append([]string{"q", "from", "to", "sort", "after"}, store.Facets...)...)
	if !ok {
		return nil, false
	}
	for name := range values {
		if values.Get(name) == "" { // an empty field of the form
			values.Del(name)
		}
	}
	q := &question{values: values, from: values.Get("from"), to: values.Get("to")}
	q.list = store.List{Contains: strings.ToLower(strings.TrimSpace(values.Get("q"))), Has: map[string]string{}, Sort: values.Get("sort")}
	if q.list.Sort == "" {
		q.list.Sort = store.Sorts[0]
	}
	for _, f := range store.Facets {
		if v := values.Get(f); v != "" {
			q.list.Has[f] = v
		}
	}
	var okFrom, okTo, okAfter bool
	q.list.From, okFrom = about.Epoch(q.from)
	q.list.To, okTo = about.EpochEnding(q.to)
	q.list.After, okAfter = store.ParsePlace(values.Get("after"))
	switch {
	case !okFrom || !okTo:
		problem.Write(w, problem.BadQuery.With("from and to are dates, as 2026-11-24."))
	case !okAfter:
		problem.Write(w, problem.BadQuery.With("after is not a place that this list gave out."))
	case !slices.Contains(store.Sorts, q.list.Sort):
		problem.Write(w, problem.BadQuery.With("sort is one of: "+strings.Join(store.Sorts, ", ")))
	default:
		return q, true
	}
	return nil, false
}

// string is the question as an address has it.
func (q *question) string() string { return query(q.values) }

// with is the question with one answer changed, or taken out if it is "", from the list's beginning.
func (q *question) with(name, value string) string {
	changed := url.Values{}
	for n, v := range q.values {
		if n != "after" {
			changed[n] = v
		}
	}
	changed.Set(name, value)
	if value == "" {
		changed.Del(name)
	}
	return query(changed)
}

func query(v url.Values) string {
	if len(v) == 0 {
		return ""
	}
	return "?" + v.Encode()
}
