package site

import (
	"net/http"
	"strconv"

	"untick/server/export"
	"untick/server/problem"
	"untick/server/web/chart"
	"untick/server/web/language"
	"untick/server/web/page"
)

// charted is a control's chart as data.
type charted struct {
	page.About
	Site     string         `json:"site"`
	Purpose  string         `json:"purpose"`
	Kind     string         `json:"kind"`
	PageKind string         `json:"page_kind"`
	Polarity string         `json:"polarity"`
	Epochs   []chartedEpoch `json:"history"`
	Withheld string         `json:"withheld"`
}

// chartedEpoch is one, or, with an n of 0, so many in a row of which nothing may be shown.
type chartedEpoch struct {
	epoch
	Epochs int `json:"epochs"`
}

// ChartHandler answers GET /sites/{domain}/charts/{chart}: a control's chart by itself, as picture and as data, under the name that
// its section has on the site's page, to which the address without a form leads.
func ChartHandler(f *page.Frame) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name, format := page.Format(r.PathValue("chart"))
		domain, ok := asked(w, r, r.PathValue("domain"), "/sites/", "/charts/"+r.PathValue("chart"))
		if !ok {
			return
		}
		v, err := load(r.Context(), f, language.English, domain)
		if err != nil {
			f.Fail(w, err)
			return
		}
		for _, c := range v.Controls {
			switch {
			case c.ID != name || c.drawing == nil:
			case format == "html":
				http.Redirect(w, r, "/sites/"+domain+"#"+name, http.StatusFound)
				return
			default:
				of := v.charted(&c)
				f.Answer(w, r, page.Forms{Table: of.table, Chart: func() *chart.Drawing {
					return f.Alone(r, c.drawing, c.N, "/sites/"+domain+"#"+name)
				}}, nil, page.View{Data: "/sites/" + domain + "/charts/" + name, Main: of})
				return
			}
		}
		problem.Write(w, problem.NotFound.With("Either nobody reported that control, or "+v.Withheld+"."))
	})
}

func (v *view) charted(c *control) *charted {
	of := &charted{About: v.About, Site: v.Site, Purpose: c.Purpose, Kind: c.Kind, PageKind: c.PageKind, Polarity: c.Polarity, Withheld: v.Withheld}
	next := c.History[0].at
	for _, e := range c.History {
		if e.at > next {
			of.Epochs = append(of.Epochs, chartedEpoch{epoch{Date: v.Day(next)}, int(e.at - next)})
		}
		of.Epochs = append(of.Epochs, chartedEpoch{e, 1})
		next = e.at + 1
	}
	return of
}

func (of *charted) table() export.Table {
	t := export.Table{Name: "chart", Columns: []string{"site", "purpose", "kind", "page_kind", "polarity", "date", "epochs", "n", "on", "off", "mixed",
		"on_share", "on_low", "on_high", "withheld"}}
	for _, e := range of.Epochs {
		row := []string{of.Site, of.Purpose, of.Kind, of.PageKind, of.Polarity, e.Date, strconv.Itoa(e.Epochs),
			strconv.Itoa(e.N), strconv.Itoa(e.On), strconv.Itoa(e.Off), strconv.Itoa(e.Mixed),
			export.Decimal(e.OnShare), export.Decimal(e.OnLow), export.Decimal(e.OnHigh), ""}
		if e.N == 0 {
			clear(row[7:])
			row[14] = of.Withheld
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}
