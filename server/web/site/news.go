package site

import (
	"fmt"
	"net/http"

	"untick/server/export"
	"untick/server/web/answers"
	"untick/server/web/audits"
	"untick/server/web/chart"
	"untick/server/web/language"
	"untick/server/web/page"
)

// feed has an entry a control that is shown, and one a change of its default.
func (v *view) feed() export.Feed {
	path := "/sites/" + v.Site
	var entries []export.Entry
	for _, c := range v.Controls {
		name := c.ID
		link := path + "#" + name
		for _, t := range c.Turns {
			entries = append(entries, export.Entry{
				ID: "urn:untick:change:" + v.Site + ":" + name + ":" + t.To + ":" + t.Before, Updated: t.Before + "T00:00:00Z", Link: link,
				Title: fmt.Sprintf("%s: default switched %s", page.Purpose(c.Purpose), t.To),
				Summary: fmt.Sprintf("Found on at first sight by %d of %d before and %d of %d after; changed between %s and %s (UTC).",
					t.OnBefore, t.NBefore, t.OnAfter, t.NAfter, t.After, t.Before),
			})
		}
		entries = append(entries, export.Entry{
			ID: "urn:untick:control:" + v.Site + ":" + name, Updated: c.LastDate + "T00:00:00Z", Link: link,
			Title: fmt.Sprintf("%s, a %s %s", page.Purpose(c.Purpose), page.Kind(c.Kind), page.PageKind(c.PageKind)),
			Summary: fmt.Sprintf("Switched on at first sight for %s of %d reporters (95 %% interval %s).",
				page.Percent(c.OnShare), c.N, page.Interval(c.OnLow, c.OnHigh)),
		})
	}
	for _, a := range v.Audits {
		entries = append(entries, audits.Entry(a))
	}
	for _, a := range v.Answers {
		entries = append(entries, answers.Entry(a))
	}
	return export.Feed{Title: "Untick: " + v.Site, Entries: entries}
}

// drawn is the site as one chart.
func (v *view) drawn(f *page.Frame, r *http.Request) *chart.Drawing {
	var rows []chart.Share
	n := 0
	for _, c := range v.Controls {
		rows = append(rows, c.share(language.English))
		n += c.N
	}
	if len(rows) == 0 {
		rows = []chart.Share{{Label: v.Site}}
	}
	d := chart.Dots(language.English, "Switched on at first sight: "+v.Site, "A control a line: the share of reporters who found it on, with its 95% interval. "+v.Withheld+".", rows)
	return f.Alone(r, d, n, "/sites/"+v.Site)
}
