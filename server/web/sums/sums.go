// Package sums is the pages that compare purposes, regions and languages over all sites: how often what was found gives data
// away at first sight, with the interval, as HTML, as data and as a chart.
package sums

import (
	"embed"
	"fmt"
	"html/template"
	"net/http"
	"slices"
	"sort"
	"strconv"
	"strings"

	"untick/server/aggregate"
	"untick/server/export"
	"untick/server/store"
	"untick/server/web/chart"
	"untick/server/web/language"
	"untick/server/web/page"
)

//go:embed sums.html
var files embed.FS

// Paths are the pages' addresses with the facets that they compare.
var Paths = map[string]string{"purposes": "purpose", "regions": "region", "languages": "language"}

type view struct {
	page.About
	Facet    string `json:"facet"`
	Rows     []row  `json:"rows"`
	Cells    []cell `json:"cells,omitempty"` // by kind of page
	Withheld string `json:"withheld"`

	Path   string        `json:"-"`
	Chart  template.HTML `json:"-"`
	HasPNG bool          `json:"-"` // it is to be had as PNG
	Kinds  []string      `json:"-"`
	Matrix []line        `json:"-"`

	drawing *chart.Drawing
	n       int    // reports that it counts
	newest  string // epoch's first day; "" where nothing is shown
}

type row struct {
	Value   string  `json:"value"`
	Rank    int     `json:"rank,omitempty"` // 0 where its interval overlaps another's: then there is no order
	Sites   int     `json:"sites"`
	N       int     `json:"n"`       // reports
	Sharing int     `json:"sharing"` // of those, that found data given away
	Share   float64 `json:"share"`
	Low     float64 `json:"low"` // Wilson, 95 %
	High    float64 `json:"high"`
}

type cell struct {
	PageKind string `json:"page_kind"`
	row
}

type line struct {
	Value string
	Cells []cell // N of 0 is withheld
	Chart template.HTML

	drawing *chart.Drawing
}

// Handler answers GET /{name} for one of Paths, and it as data and as a chart.
func Handler(f *page.Frame, name string) (http.Handler, error) {
	t, err := f.Template(files, "sums.html")
	if err != nil {
		return nil, err
	}
	title := map[string]string{"purposes": language.Word("Purposes"), "regions": language.Word("Regions"), "languages": language.Word("Languages")}[name]
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, ok := page.Query(w, r); !ok {
			return
		}
		v, err := load(r, f, name)
		if _, format := page.Format(r.URL.Path); format == "atom" && err == nil {
			err = v.date(r, f)
		}
		if err != nil {
			f.Fail(w, err)
			return
		}
		f.Answer(w, r, page.Forms{Table: v.table, Feed: v.feed, Chart: func() *chart.Drawing { return f.Alone(r, v.drawing, v.n, v.Path) }}, t,
			page.View{Title: title, Nav: name, Data: "/" + name, Shown: "/" + name + page.Picture, Main: v})
	}), nil
}

func load(r *http.Request, f *page.Frame, name string) (*view, error) {
	v := &view{About: f.About, Facet: Paths[name], Withheld: f.About.WithheldWords(), Path: "/" + name, HasPNG: chart.HasPNG}
	sums, err := f.Store.Sums(r.Context(), v.Facet)
	if err != nil {
		return nil, err
	}
	v.Rows = ranked(sums)
	l := language.Of(r)
	var dots []chart.Share
	for _, row := range v.Rows {
		v.n += row.N
		dots = append(dots, chart.Share{Label: l.Say(page.FacetValue(v.Facet, row.Value)), Of: row.Share, Low: row.Low, High: row.High, N: row.N})
	}
	v.drawing = chart.Dots(l, l.Sayf("Given away at first sight: %s", l.Say(page.FacetTitle(v.Facet))),
		l.Say("Share of reports that found a control giving data away at first sight, each with its 95% interval. The table below has the numbers."), dots)
	v.Chart = template.HTML(v.drawing.SVG())
	pairs, err := f.Store.Sums(r.Context(), v.Facet+"_page_kind")
	if err != nil {
		return nil, err
	}
	v.cross(l, pairs)
	return v, nil
}

// measured is a sum with its share and interval.
func measured(s store.Sum) row {
	low, high := aggregate.Interval(s.Sharing, s.N)
	return row{Value: s.Value, Sites: s.Sites, N: s.N, Sharing: s.Sharing, Share: float64(s.Sharing) / float64(max(s.N, 1)), Low: low, High: high}
}

// ranked puts the largest share first, and a rank on those whose interval overlaps no other.
func ranked(sums []store.Sum) []row {
	rows := make([]row, 0, len(sums))
	for _, s := range sums {
		rows = append(rows, measured(s))
	}
	sort.SliceStable(rows, func(i, j int) bool { return rows[i].Share > rows[j].Share })
	for i := range rows {
		alone := !slices.ContainsFunc(rows, func(o row) bool {
			return o.Value != rows[i].Value && o.Low <= rows[i].High && rows[i].Low <= o.High
		})
		if alone {
			rows[i].Rank = i + 1
		}
	}
	return rows
}

// cross makes the table of the values by kinds of page, and a small chart of each.
func (v *view) cross(l *language.Language, pairs []store.Sum) {
	of := map[string]cell{}
	for _, p := range pairs {
		value, kind, _ := strings.Cut(p.Value, " ")
		c := cell{kind, measured(p)}
		c.Value = value
		v.Cells = append(v.Cells, c)
		of[p.Value] = c
		if !slices.Contains(v.Kinds, kind) {
			v.Kinds = append(v.Kinds, kind)
		}
	}
	slices.Sort(v.Kinds)
	for _, r := range v.Rows {
		one := line{Value: r.Value}
		var rows []chart.Share
		for _, kind := range v.Kinds {
			c := of[r.Value+" "+kind]
			c.Value, c.PageKind = r.Value, kind
			one.Cells = append(one.Cells, c)
			rows = append(rows, chart.Share{Label: l.Say(page.PageKind(kind)), Of: c.Share, Low: c.Low, High: c.High, N: c.N})
		}
		one.drawing = chart.Panel(l, l.Sayf("Given away at first sight: %s", l.Say(page.FacetValue(v.Facet, r.Value))), l.Say("By kind of page, each share with its 95% interval. The table has the numbers."), rows)
		one.Chart = template.HTML(one.drawing.SVG())
		v.Matrix = append(v.Matrix, one)
	}
}

// date reads which epoch is the newest that is in the numbers, which only the feed says.
func (v *view) date(r *http.Request, f *page.Frame) error {
	last, err := f.Store.Sites(r.Context(), store.List{Sort: "recent", Limit: 1})
	if err != nil || len(last) == 0 {
		return err
	}
	v.newest = f.About.Day(last[0].LastEpoch)
	return nil
}

// feed has an entry: the state of the numbers since the newest epoch. The next epoch's is another.
func (v *view) feed() export.Feed {
	feed := export.Feed{Title: "Untick: given away at first sight, by " + strings.ToLower(page.FacetTitle(v.Facet))}
	if v.newest == "" {
		return feed
	}
	var said []string
	for _, r := range v.Rows {
		said = append(said, fmt.Sprintf("%s: %s of %d reports (95 %% interval %s)", page.FacetValue(v.Facet, r.Value), page.Percent(r.Share), r.N, page.Interval(r.Low, r.High)))
	}
	feed.Entries = []export.Entry{{
		ID: "urn:untick:" + v.Facet + ":" + v.newest, Title: "With the epoch from " + v.newest, Updated: v.newest + "T00:00:00Z", Link: v.Path,
		Summary: strings.Join(said, "; ") + ".",
	}}
	return feed
}

func (v *view) table() export.Table {
	var rows [][]string
	line := func(kind string, r row) {
		rank := ""
		if r.Rank > 0 {
			rank = strconv.Itoa(r.Rank)
		}
		rows = append(rows, []string{v.Facet, r.Value, kind, rank, strconv.Itoa(r.Sites), strconv.Itoa(r.N), strconv.Itoa(r.Sharing),
			export.Decimal(r.Share), export.Decimal(r.Low), export.Decimal(r.High)})
	}
	for _, r := range v.Rows {
		line("", r)
	}
	for _, c := range v.Cells {
		line(c.PageKind, c.row)
	}
	return export.Table{Name: v.Facet, Columns: []string{"facet", "value", "page_kind", "rank", "sites", "n", "sharing", "share", "low", "high"}, Rows: rows}
}
