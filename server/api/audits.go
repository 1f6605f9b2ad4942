package api

import (
	"net/http"
	"net/url"
	"strconv"

	"untick/server/problem"
	"untick/server/store"
	"untick/server/web/audits"
	"untick/wasm/report"
)

var auditParameters = []string{"site", "limit", "cursor"}

// audits are listed from the newest on, at most audits.Most in a part; there is one shape for them, the pages'.
func (a *API) audits(r *http.Request, q url.Values) (any, error) {
	rows, err := limit(q)
	if err != nil {
		return nil, err
	}
	rows = min(rows, audits.Most)
	l := store.AuditList{Limit: rows + 1}
	if q.Get("site") != "" {
		s, err := report.Registrable(q.Get("site"))
		if err != nil {
			return nil, refusal{problem.BadQuery.With("site is a registrable domain, as example.org.")}
		}
		l.Site = s.Domain
	}
	made, id, err := uncursor(q.Get("cursor"))
	if err != nil {
		return nil, err
	}
	if id != "" {
		l.After.ID = id
		if l.After.Made, err = strconv.ParseInt(made, 10, 64); err != nil {
			return nil, refusal{badCursor}
		}
	}
	all, err := a.frame.Store.Audits(r.Context(), l)
	if err != nil {
		return nil, err
	}
	v := part[audits.Audit]{About: a.frame.About}
	items, place, more := audits.Part(all, rows)
	if v.Items = items; more {
		v.Next = cursor(strconv.FormatInt(place.Made, 10), place.ID)
	}
	return v, nil
}

// bearsOut reports whether an audit bears a control out.
func bearsOut(verified []store.Verified, c store.Control) bool {
	for _, v := range verified {
		if v.PageKind == c.PageKind && v.Kind == c.Kind && v.Purpose == c.Purpose && v.Polarity == c.Polarity {
			return true
		}
	}
	return false
}
