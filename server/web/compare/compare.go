// Package compare is the page that sets two to five sites side by side, purpose by purpose, as HTML and as data.
package compare

import (
	"embed"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"untick/server/aggregate"
	"untick/server/export"
	"untick/server/problem"
	"untick/server/store"
	"untick/server/web/changes"
	"untick/server/web/chart"
	"untick/server/web/language"
	"untick/server/web/page"
	"untick/wasm/finding"
	"untick/wasm/report"
)

//go:embed compare.html
var files embed.FS

// most sites stand side by side: more columns do not fit a page that can be read.
const most = 5

type view struct {
	page.About
	Sites    []string `json:"sites"`
	Rows     []row    `json:"rows"` // those purposes that some of the sites has
	Withheld string   `json:"withheld"`
	Fields   []string `json:"-"` // of the form
	AsSVG    string   `json:"-"` // address of the chart
	AsPNG    string   `json:"-"` // "" where that cannot be drawn

	changes []changes.Change
}

type row struct {
	Purpose string `json:"purpose"`
	Cells   []cell `json:"cells"` // a site each, in the order of sites
}

type cell struct {
	Site    string  `json:"site"`
	N       int     `json:"n"` // 0: withheld, or nobody reported it
	Sharing int     `json:"sharing"`
	Share   float64 `json:"share"`
	Low     float64 `json:"low"`
	High    float64 `json:"high"`
}

// Handler answers GET /compare with ?site= up to five times, and it as data; its feed has the sites’ changes.
func Handler(f *page.Frame) (http.Handler, error) {
	t, err := f.Template(files, "compare.html")
	if err != nil {
		return nil, err
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		sites, ok := asked(w, r)
		if !ok {
			return
		}
		v, err := load(r, f, sites)
		if _, format := page.Format(r.URL.Path); format == "atom" && err == nil {
			err = v.change(r, f)
		}
		if err != nil {
			f.Fail(w, err)
			return
		}
		query := ""
		if len(sites) > 0 {
			query = "?" + url.Values{"site": sites}.Encode()
		}
		v.AsSVG = "/compare.svg" + query
		if chart.HasPNG {
			v.AsPNG = "/compare.png" + query
		}
		f.Answer(w, r, page.Forms{Table: v.table, Feed: v.feed, Chart: func() *chart.Drawing { return v.chart(f, r, query) }}, t,
			page.View{Title: language.Word("Compare"), Nav: "compare", Data: "/compare", Query: query, Main: v})
	}), nil
}

// asked reads the sites; ok is false when the problem was already answered.
func asked(w http.ResponseWriter, r *http.Request) (sites []string, ok bool) {
	values, err := url.ParseQuery(r.URL.RawQuery)
	given := values["site"]
	delete(values, "site")
	if err != nil || len(values) > 0 || len(r.URL.RawQuery) > 2000 {
		problem.Write(w, problem.BadQuery.With("It may have site, up to five times."))
		return nil, false
	}
	for _, g := range given {
		g = strings.ToLower(strings.TrimSpace(g))
		if g == "" { // an empty field of the form
			continue
		}
		s, err := report.Registrable(g)
		if err != nil {
			problem.Write(w, problem.BadQuery.With("Sites are named by their registrable domain, as example.org."))
			return nil, false
		}
		if !slices.Contains(sites, s.Domain) {
			sites = append(sites, s.Domain)
		}
	}
	if len(sites) > most {
		problem.Write(w, problem.BadQuery.With(fmt.Sprintf("It may have site at most %d times.", most)))
		return nil, false
	}
	return sites, true
}

func load(r *http.Request, f *page.Frame, sites []string) (*view, error) {
	v := &view{About: f.About, Sites: append([]string{}, sites...), Rows: []row{}, Withheld: f.About.WithheldWords()}
	v.Fields = append(append(v.Fields, sites...), make([]string, most-len(sites))...)
	found := map[string]cell{}
	controls, err := f.Store.ControlsOf(r.Context(), sites)
	if err != nil {
		return nil, err
	}
	for _, site := range sites {
		for _, c := range controls[site] {
			at := site + " " + c.Purpose
			one := found[at]
			one.N, one.Sharing = one.N+c.N, one.Sharing+aggregate.Given(c)
			found[at] = one
		}
	}
	for _, p := range finding.Purposes {
		line := row{Purpose: string(p)}
		some := false
		for _, site := range sites {
			c := found[site+" "+string(p)]
			c.Site = site
			c.Low, c.High = aggregate.Interval(c.Sharing, c.N)
			c.Share = float64(c.Sharing) / float64(max(c.N, 1))
			some = some || c.N > 0
			line.Cells = append(line.Cells, c)
		}
		if some {
			v.Rows = append(v.Rows, line)
		}
	}
	return v, nil
}

// chart has a line a purpose and site.
func (v *view) chart(f *page.Frame, r *http.Request, query string) *chart.Drawing {
	var rows []chart.Share
	n := 0
	for _, line := range v.Rows {
		for _, c := range line.Cells {
			rows = append(rows, chart.Share{Label: page.Purpose(line.Purpose) + ", " + c.Site, Of: c.Share, Low: c.Low, High: c.High, N: c.N})
			n += c.N
		}
	}
	d := chart.Dots(language.English, "Given away at first sight: "+strings.Join(v.Sites, ", "),
		"Share of reports that found data given away at first sight, by purpose and site, each with its 95% interval.", rows)
	return f.Alone(r, d, n, "/compare"+query)
}

// change reads what changed on the sites, which only the feed says.
func (v *view) change(r *http.Request, f *page.Frame) error {
	var all []store.Epoch
	for _, site := range v.Sites {
		history, err := f.Store.History(r.Context(), site)
		if err != nil {
			return err
		}
		all = append(all, history...)
	}
	v.changes = changes.In(f.About, all)
	return nil
}

func (v *view) feed() export.Feed {
	title := "Untick: defaults that changed"
	if len(v.Sites) > 0 {
		title += " on " + strings.Join(v.Sites, ", ")
	}
	return export.Feed{Title: title, Entries: changes.Entries(v.changes)}
}

func (v *view) table() export.Table {
	var rows [][]string
	for _, line := range v.Rows {
		for _, c := range line.Cells {
			out := []string{line.Purpose, c.Site, "", "", "", "", "", v.Withheld}
			if c.N > 0 {
				out = []string{line.Purpose, c.Site, strconv.Itoa(c.N), strconv.Itoa(c.Sharing), export.Decimal(c.Share),
					export.Decimal(c.Low), export.Decimal(c.High), ""}
			}
			rows = append(rows, out)
		}
	}
	return export.Table{Name: "comparison", Columns: []string{"purpose", "site", "n", "sharing", "share", "low", "high", "withheld"}, Rows: rows}
}
