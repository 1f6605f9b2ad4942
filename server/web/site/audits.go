package site

import (
	"context"

	"untick/server/aggregate"
	"untick/server/store"
	"untick/server/web/audits"
	"untick/server/web/page"
	"untick/wasm/finding"
)

// mostAudits are on a site's page, the newest; /audits and the API have more.
const mostAudits = 5

// kindOf names a kind of control.
type kindOf struct{ pageKind, kind, purpose, polarity string }

// audit puts the site's audits beside what was reported, and grades the controls that the newest of them bears out.
func (v *view) audit(ctx context.Context, f *page.Frame, history []store.Epoch) error {
	v.Audits = []audits.Audit{}
	found, err := f.Store.Audits(ctx, store.AuditList{Site: v.Site, Limit: mostAudits})
	if err != nil || len(found) == 0 {
		return err
	}
	defaults := map[kindOf]finding.State{} // as reporters found them last, "" where they settle nothing
	for _, e := range history {
		k := kindOf{e.PageKind, e.Kind, e.Purpose, e.Polarity}
		if now := aggregate.Default(e); now != "" || defaults[k] == "" {
			defaults[k] = now
		}
	}
	for i := range found {
		a := audits.Of(&found[i])
		for j := range a.Controls {
			c := &a.Controls[j]
			now, reported := defaults[kindOf{c.PageKind, c.Kind, c.Purpose, c.Polarity}]
			c.Beside = beside(now, reported, c.State)
		}
		v.Audits = append(v.Audits, a)
	}
	verified, err := f.Store.VerifiedOf(ctx, v.Site)
	if err != nil {
		return err
	}
	for i := range v.Controls {
		c := &v.Controls[i]
		for _, is := range verified {
			if (kindOf{is.PageKind, is.Kind, is.Purpose, is.Polarity}) == (kindOf{c.PageKind, c.Kind, c.Purpose, c.Polarity}) {
				c.Grade = "verified"
			}
		}
	}
	return nil
}

func beside(now finding.State, reported bool, found string) string {
	switch {
	case !reported:
		return "not_reported"
	case now == "":
		return "unsettled"
	case string(now) == found:
		return "agrees"
	}
	return "differs"
}
