package store

import (
	"cmp"
	"context"
	"fmt"
	"strings"
)

// Narrow says which rows of findings or labels are wanted, in the order of their site.
type Narrow struct {
	Site     string            // "" is any
	Has      map[string]string // column → value, of FindingColumns or LabelColumns
	From, To uint32            // epochs, inclusive; 0 is no bound
	After    RowPlace
	Limit    int
}

// RowPlace is where a part ended; the zero RowPlace is the beginning.
type RowPlace struct{ Site, Tag string }

func (p RowPlace) compare(o RowPlace) int {
	return cmp.Or(cmp.Compare(p.Site, o.Site), cmp.Compare(p.Tag, o.Tag))
}

// where are the databases that have what is wanted.
func (s *Store) where(want Narrow) *Store {
	if want.Site == "" {
		return s
	}
	return s.of(want.Site)
}

var (
	// FindingColumns are what findings can be narrowed by.
	FindingColumns = []string{"purpose", "page_kind", "kind", "polarity", "state", "language", "region"}
	// LabelColumns are what labels can be narrowed by.
	LabelColumns = []string{"purpose", "kind", "language"}
)

// faceted are the columns whose sites the table facets knows: a value that is rare is found without reading every row.
var faceted = map[string]bool{"purpose": true, "page_kind": true, "kind": true, "language": true, "region": true}

// Finding is an opened group of measurements that has reached its threshold.
type Finding struct {
	Place                                                            RowPlace
	Epoch                                                            uint32
	PageKind, Kind, Purpose, Polarity, State, Cues, Language, Region string
	Rules, N                                                         int
}

// Findings returns a part of the findings that are shown.
func (s *Store) Findings(ctx context.Context, want Narrow) ([]Finding, error) {
	query, args := want.query("findings", "page_kind, kind, purpose, polarity, state, cues, language, region, rules", FindingColumns)
	order := func(a, b Finding) int { return a.Place.compare(b.Place) }
	return merged(s.where(want), want.Limit, order, func(part *Store) ([]Finding, error) {
		rows, err := part.read.QueryContext(ctx, query, args...)
		if err != nil {
			return nil, fmt.Errorf("couldn't read the findings: %w", err)
		}
		return scanAll(rows, func(scan func(...any) error) (f Finding, err error) {
			return f, scan(&f.Place.Site, &f.Place.Tag, &f.Epoch, &f.N, &f.PageKind, &f.Kind, &f.Purpose, &f.Polarity, &f.State, &f.Cues,
				&f.Language, &f.Region, &f.Rules)
		})
	})
}

// Wording is an opened group of label texts that has reached its threshold.
type Wording struct {
	Place                         RowPlace
	Epoch                         uint32
	Kind, Purpose, Language, Text string
	N                             int
}

// Wordings returns a part of the label texts that are shown, epoch by epoch.
func (s *Store) Wordings(ctx context.Context, want Narrow) ([]Wording, error) {
	query, args := want.query("labels", "kind, purpose, language, text", LabelColumns)
	order := func(a, b Wording) int { return a.Place.compare(b.Place) }
	return merged(s.where(want), want.Limit, order, func(part *Store) ([]Wording, error) {
		rows, err := part.read.QueryContext(ctx, query, args...)
		if err != nil {
			return nil, fmt.Errorf("couldn't read the label texts: %w", err)
		}
		return scanAll(rows, func(scan func(...any) error) (w Wording, err error) {
			return w, scan(&w.Place.Site, &w.Place.Tag, &w.Epoch, &w.N, &w.Kind, &w.Purpose, &w.Language, &w.Text)
		})
	})
}

// query asks a table for site, tag, epoch, n and columns. Only names that this file has become part of it.
func (want Narrow) query(table, columns string, narrowable []string) (string, []any) {
	var args []any
	bind := func(value string) string {
		args = append(args, value)
		return fmt.Sprintf("?%d", len(args))
	}
	where := []string{"n >= k"}
	if want.Site != "" {
		where = append(where, "site = "+bind(want.Site))
	}
	for _, c := range narrowable {
		value := want.Has[c]
		if value == "" {
			continue
		}
		at := bind(value)
		where = append(where, c+" = "+at)
		if table == "findings" && faceted[c] {
			where = append(where, "site IN (SELECT site FROM facets WHERE facet = '"+c+"' AND value = "+at+")")
		}
	}
	if want.From > 0 {
		where = append(where, "epoch >= CAST("+bind(text(want.From))+" AS INTEGER)")
	}
	if want.To > 0 {
		where = append(where, "epoch <= CAST("+bind(text(want.To))+" AS INTEGER)")
	}
	if want.After.Tag != "" {
		where = append(where, "(site, tag) > ("+bind(want.After.Site)+", "+bind(want.After.Tag)+")")
	}
	return "SELECT site, tag, epoch, n, " + columns + " FROM " + table + " WHERE " + strings.Join(where, " AND ") +
		" ORDER BY site, tag LIMIT CAST(" + bind(text(want.Limit)) + " AS INTEGER)", args
}
