package site

import (
	"html/template"

	"untick/server/aggregate"
	"untick/server/store"
	"untick/server/web/chart"
	"untick/server/web/language"
	"untick/server/web/page"
)

// epoch is a control in one epoch.
type epoch struct {
	Date    string  `json:"date"` // on which the epoch begins, UTC
	N       int     `json:"n"`
	On      int     `json:"on"`
	Off     int     `json:"off"`
	Mixed   int     `json:"mixed"`
	OnShare float64 `json:"on_share"`
	OnLow   float64 `json:"on_low"`
	OnHigh  float64 `json:"on_high"`

	at uint32
}

// turn is a change of a control's default, which happened between two days.
type turn struct {
	To       string `json:"to"`     // on or off
	After    string `json:"after"`  // first day of the last epoch that was clear before
	Before   string `json:"before"` // last day of the first that was clear after
	NBefore  int    `json:"n_before"`
	OnBefore int    `json:"on_before"`
	NAfter   int    `json:"n_after"`
	OnAfter  int    `json:"on_after"`
}

// tell gives a control its part of the site's history.
func (c *control) tell(about page.About, l *language.Language, domain string, history []store.Epoch) {
	of := store.Epoch{Site: domain, PageKind: c.PageKind, Kind: c.Kind, Purpose: c.Purpose, Polarity: c.Polarity}
	c.History, c.Turns, c.Grade = []epoch{}, []turn{}, "reported"
	var own []store.Epoch
	for _, e := range history {
		if aggregate.Same(e, of) {
			own = append(own, e)
		}
	}
	if len(own) == 0 {
		return
	}
	first, last := own[0].Epoch, own[len(own)-1].Epoch
	var points []chart.Share
	for i, e := range own {
		low, high := aggregate.Interval(e.On, e.N)
		share := float64(e.On) / float64(max(e.N, 1))
		c.History = append(c.History, epoch{about.Day(e.Epoch), e.N, e.On, e.Off, e.Mixed, share, low, high, e.Epoch})
		points = append(points, chart.Share{
			Of: share, Low: low, High: high, N: e.N, At: float64(e.Epoch-first) / float64(last-first+1),
			WithheldBefore: i > 0 && e.Epoch > own[i-1].Epoch+1,
		})
	}
	for _, t := range aggregate.Turns(own) {
		c.Turns = append(c.Turns, turn{string(t.To), about.Day(t.Before.Epoch), about.EndDay(t.After.Epoch),
			t.Before.N, t.Before.On, t.After.N, t.After.On})
	}
	if len(own) < 2 {
		c.drawing = chart.Dots(l, l.Sayf("Switched on at first sight: %s", domain), l.Say("The share of reporters who found it on, with its 95% interval."),
			[]chart.Share{c.share(l)})
		return
	}
	c.Grade = "recurring"
	from, to := about.Day(first), about.EndDay(last)
	c.drawing = chart.Steps(l, l.Sayf("%[1]s on %[2]s, %[3]s to %[4]s", l.Say(page.Purpose(c.Purpose)), domain, from, to),
		l.Sayf("Share of reporters who found it switched on at first sight: %[1]s in the first epoch, %[2]s in the last. The table has all %[3]d epochs.",
			l.Percent(points[0].Of), l.Percent(points[len(points)-1].Of), len(points)), from, to, points)
	c.Chart = template.HTML(c.drawing.SVG())
}

// share is the control as a chart's row.
func (c *control) share(l *language.Language) chart.Share {
	return chart.Share{Label: l.Say(page.Purpose(c.Purpose)), Of: c.OnShare, Low: c.OnLow, High: c.OnHigh, N: c.N}
}
