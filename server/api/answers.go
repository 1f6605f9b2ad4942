package api

import (
	"net/http"
	"net/url"
	"strconv"

	"untick/server/problem"
	"untick/server/store"
	"untick/server/web/answers"
	"untick/wasm/report"
)

var answerParameters = []string{"site", "limit", "cursor"}

// answers are listed from the newest on, at most answers.Most in a part; there is one shape for them, the pages'.
func (a *API) answers(r *http.Request, q url.Values) (any, error) {
	rows, err := limit(q)
	if err != nil {
		return nil, err
	}
	rows = min(rows, answers.Most)
	l := store.AnswerList{Limit: rows + 1}
	if q.Get("site") != "" {
		s, err := report.Registrable(q.Get("site"))
		if err != nil {
			return nil, refusal{problem.BadQuery.With("site is a registrable domain, as example.org.")}
		}
		l.Site = s.Domain
	}
	filed, id, err := uncursor(q.Get("cursor"))
	if err != nil {
		return nil, err
	}
	if id != "" {
		l.After.ID = id
		if l.After.Filed, err = strconv.ParseInt(filed, 10, 64); err != nil {
			return nil, refusal{badCursor}
		}
	}
	all, err := a.frame.Store.Answers(r.Context(), l)
	if err != nil {
		return nil, err
	}
	v := part[answers.Answer]{About: a.frame.About}
	if len(all) > rows {
		place := all[rows-1].Place()
		v.Next = cursor(strconv.FormatInt(place.Filed, 10), place.ID)
		all = all[:rows]
	}
	v.Items = answers.All(all)
	return v, nil
}
