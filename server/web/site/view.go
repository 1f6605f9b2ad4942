package site

import (
	"cmp"
	"context"
	"html/template"
	"sort"
	"strconv"
	"strings"

	"untick/server/aggregate"
	"untick/server/export"
	"untick/server/store"
	"untick/server/web/answers"
	"untick/server/web/audits"
	"untick/server/web/chart"
	"untick/server/web/language"
	"untick/server/web/page"
)

// view is a site in the data; the page shows the same.
type view struct {
	page.About
	Site     string           `json:"site"`
	Controls []control        `json:"controls"`
	Withheld string           `json:"withheld"`               // what stands for every group that is too small
	Settings string           `json:"settings_url,omitempty"` // where its users change what they share
	Audits   []audits.Audit   `json:"audits"`
	Answers  []answers.Answer `json:"answers"` // of the site's operator
	Origin   string           `json:"-"`       // scheme and host that the page was asked at
	HasPNG   bool             `json:"-"`       // charts are to be had as PNG
}

type control struct {
	Purpose   string        `json:"purpose"`
	Kind      string        `json:"kind"`
	PageKind  string        `json:"page_kind"`
	Polarity  string        `json:"polarity"`
	N         int           `json:"n"` // reporters
	On        int           `json:"on"`
	Off       int           `json:"off"`
	Mixed     int           `json:"mixed"`
	OnShare   float64       `json:"on_share"`    // at first sight
	OnLow     float64       `json:"on_low"`      // Wilson, 95 %
	OnHigh    float64       `json:"on_high"`     //
	FirstDate string        `json:"first_date"`  // of the first epoch with a report, UTC
	LastDate  string        `json:"last_date"`   // of the last
	Cues      []counted     `json:"cues"`        // n: reporters who saw it so
	Languages []counted     `json:"languages"`   //
	Regions   []counted     `json:"regions"`     //
	Labels    []labelled    `json:"label_texts"` // of all controls of this purpose and kind
	Grade     string        `json:"grade"`       // reported; recurring: shown in two epochs or more; verified: borne out by an audit
	History   []epoch       `json:"history"`     // epochs with something to show; others are withheld
	Turns     []turn        `json:"changes"`     // of the default
	Chart     template.HTML `json:"-"`           // its history; "" of fewer than two epochs
	ID        string        `json:"-"`           // of its section and its chart

	drawing *chart.Drawing
}

type counted struct {
	Value string `json:"value"`
	N     int    `json:"n"`
}

type labelled struct {
	Text     string `json:"text"`
	Language string `json:"language"`
	N        int    `json:"n"`
}

// load reads a site and puts its parts together, the charts in a language.
func load(ctx context.Context, f *page.Frame, l *language.Language, domain string) (*view, error) {
	v := &view{About: f.About, Site: domain, Controls: []control{}, Withheld: f.About.WithheldWords()}
	if err := v.answer(ctx, f); err != nil {
		return nil, err
	}
	controls, err := f.Store.Controls(ctx, domain)
	if err != nil {
		return nil, err
	}
	if len(controls) == 0 {
		return v, v.audit(ctx, f, nil)
	}
	details, err := f.Store.Details(ctx, domain)
	if err != nil {
		return nil, err
	}
	labels, err := f.Store.Labels(ctx, domain)
	if err != nil {
		return nil, err
	}
	history, err := f.Store.History(ctx, domain)
	if err != nil {
		return nil, err
	}
	if v.Settings, err = f.Store.SettingsPage(ctx, domain); err != nil {
		return nil, err
	}
	for _, c := range controls {
		one := assemble(f.About, c, details, labels)
		one.tell(f.About, l, domain, history)
		v.Controls = append(v.Controls, one)
	}
	return v, v.audit(ctx, f, history)
}

func assemble(about page.About, c store.Control, details []store.Detail, labels []store.Label) control {
	low, high := aggregate.Interval(c.On, c.N)
	out := control{
		Purpose: c.Purpose, Kind: c.Kind, PageKind: c.PageKind, Polarity: c.Polarity,
		N: c.N, On: c.On, Off: c.Off, Mixed: c.Mixed, OnLow: low, OnHigh: high,
		ID: strings.Join([]string{c.Purpose, c.Kind, c.PageKind, c.Polarity}, "-"), FirstDate: about.Day(c.FirstEpoch), LastDate: about.Day(c.LastEpoch), Labels: []labelled{},
	}
	if c.N > 0 {
		out.OnShare = float64(c.On) / float64(c.N)
	}
	cues, languages, regions := map[string]int{}, map[string]int{}, map[string]int{}
	for _, d := range details {
		if d.PageKind != c.PageKind || d.Kind != c.Kind || d.Purpose != c.Purpose || d.Polarity != c.Polarity {
			continue
		}
		for _, cue := range d.Cues {
			cues[cue] += d.N
		}
		languages[d.Language] += d.N
		regions[d.Region] += d.N
	}
	out.Cues, out.Languages, out.Regions = ranked(cues), ranked(languages), ranked(regions)
	for _, l := range labels {
		if l.Kind == c.Kind && l.Purpose == c.Purpose {
			out.Labels = append(out.Labels, labelled{l.Text, l.Language, l.N})
		}
	}
	return out
}

// ranked lists the counts, the largest first.
func ranked(counts map[string]int) []counted {
	all := make([]counted, 0, len(counts))
	for v, n := range counts {
		all = append(all, counted{v, n})
	}
	sort.Slice(all, func(i, j int) bool { return cmp.Or(all[j].N-all[i].N, strings.Compare(all[i].Value, all[j].Value)) < 0 })
	return all
}

var columns = []string{
	"site", "purpose", "kind", "page_kind", "polarity", "n", "on", "off", "mixed", "on_share", "on_low", "on_high",
	"first_date", "last_date", "cues", "languages", "regions", "label_text", "label_language", "label_n", "withheld",
	"grade", "changes",
}

// table has a row a control, with its most frequent label text.
func (v *view) table() export.Table {
	var rows [][]string
	for _, c := range v.Controls {
		var text, language, n string
		if len(c.Labels) > 0 {
			text, language, n = c.Labels[0].Text, c.Labels[0].Language, strconv.Itoa(c.Labels[0].N)
		}
		rows = append(rows, []string{
			v.Site, c.Purpose, c.Kind, c.PageKind, c.Polarity, strconv.Itoa(c.N), strconv.Itoa(c.On), strconv.Itoa(c.Off),
			strconv.Itoa(c.Mixed), export.Decimal(c.OnShare), export.Decimal(c.OnLow), export.Decimal(c.OnHigh), c.FirstDate, c.LastDate,
			joined(c.Cues), joined(c.Languages), joined(c.Regions), text, language, n, v.Withheld,
			c.Grade, strconv.Itoa(len(c.Turns)),
		})
	}
	return export.Table{Name: "controls", Columns: columns, Rows: rows}
}

func joined(all []counted) string {
	var parts []string
	for _, c := range all {
		parts = append(parts, c.Value+":"+strconv.Itoa(c.N))
	}
	return strings.Join(parts, " ")
}
