package store

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Site is a row of the list of sites.
type Site struct {
	Site      string
	Controls  int // kinds of control that are shown
	Reports   int // reports behind them
	LastEpoch uint32
	Grade     string // the highest that one of its controls has: reported, recurring, verified
}

// Facets are what the list of sites can be narrowed by, in the order in which pages show them.
var Facets = []string{"purpose", "page_kind", "kind", "cue", "language", "region", "grade"}

// Sorts are the list's orders; the first is the usual one.
var Sorts = []string{"reports", "controls", "recent", "name"}

// Place is where a page of the list ended: the next begins after it. The zero Place is the beginning.
type Place struct {
	Value int // of what it is sorted by; 0 if by name
	Site  string
}

// PlaceOf is a site's place in the list's order.
func (l List) PlaceOf(s Site) Place {
	switch l.Sort {
	case "controls":
		return Place{s.Controls, s.Site}
	case "recent":
		return Place{int(s.LastEpoch), s.Site}
	case "name":
		return Place{0, s.Site}
	}
	return Place{s.Reports, s.Site}
}

// List says which sites are wanted. A site is in it if, for every facet, some finding of it has the value.
type List struct {
	Contains string            // part of the name
	Has      map[string]string // facet → value
	From, To uint32            // epochs in one of which something was found; 0 is no bound
	Sort     string            // one of Sorts; "" is the first
	After    Place
	Limit    int
}

// where is the condition without the place, and what is bound to it from ?1 on. Only names of Facets become part of it. Rare is
// the facet whose sites are gathered first, each looked at for the others; without one every site is looked at in its turn.
func (l List) where(rare string) (string, []any) {
	args := []any{l.Contains}
	where := "instr(s.site, ?1) > 0"
	has := func(facet string) string {
		args = append(args, l.Has[facet])
		return fmt.Sprintf("facet = '%s' AND value = ?%d", facet, len(args))
	}
	others := func(site string) (all string) {
		for _, f := range Facets {
			if l.Has[f] != "" && f != rare {
				all += " AND EXISTS (SELECT 1 FROM facets WHERE " + has(f) + " AND site = " + site + ")"
			}
		}
		return all
	}
	if rare == "" {
		where += others("s.site")
	} else {
		where += " AND s.site IN (SELECT site FROM facets AS f WHERE " + has(rare) + others("f.site") + ")"
	}
	if l.From > 0 || l.To > 0 {
		to := l.To
		if to == 0 {
			to = 1<<32 - 1
		}
		args = append(args, text(l.From), text(to))
		where += fmt.Sprintf(" AND s.last_epoch >= CAST(?%[1]d AS INTEGER) AND EXISTS (SELECT 1 FROM epochs WHERE site = s.site AND epoch BETWEEN CAST(?%[1]d AS INTEGER) AND CAST(?%[2]d AS INTEGER))",
			len(args)-1, len(args))
	}
	return where, args
}

// common is the part of all sites from which on those with a value are not worth gathering: a page of the list is soon found by
// looking at one site after another.
const common = 8

// rare is the facet of a list that the fewest sites have, or "" if even those are common.
func (s *Store) rare(ctx context.Context, l List) (string, error) {
	wanted := map[string]string{}
	for _, f := range Facets {
		if l.Has[f] != "" {
			wanted[f] = l.Has[f]
		}
	}
	if len(wanted) == 0 {
		return "", nil
	}
	list, err := marshal(wanted)
	if err != nil {
		return "", err
	}
	const query = `
SELECT key FROM json_each(?1) AS j LEFT JOIN facet_totals AS t ON t.facet = j.key AND t.value = j.value
WHERE coalesce(sites, 0) * CAST(?2 AS INTEGER) <= coalesce((SELECT sites FROM facet_totals WHERE facet = 'grade' AND value = 'reported'), 0)
ORDER BY coalesce(sites, 0), key LIMIT 1`
	var facet string
	err = s.read.QueryRowContext(ctx, query, list, text(common)).Scan(&facet)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return "", fmt.Errorf("couldn't plan the list of sites: %w", err)
	}
	return facet, nil
}

// filtered reports whether it is not all sites that are wanted.
func (l List) filtered() bool {
	return l.Contains != "" || l.From > 0 || l.To > 0 || slices.ContainsFunc(Facets, func(f string) bool { return l.Has[f] != "" })
}

// order compares sites as the list has them.
func (l List) order(a, b Site) int {
	return cmp.Or(cmp.Compare(l.PlaceOf(b).Value, l.PlaceOf(a).Value), cmp.Compare(a.Site, b.Site))
}

// Sites returns the list's part after its place.
func (s *Store) Sites(ctx context.Context, l List) ([]Site, error) {
	return merged(s, l.Limit, l.order, func(part *Store) ([]Site, error) { return part.sites(ctx, l) })
}

func (s *Store) sites(ctx context.Context, l List) ([]Site, error) {
	rare, err := s.rare(ctx, l)
	if err != nil {
		return nil, err
	}
	where, args := l.where(rare)
	column := map[string]string{"": "reports", "reports": "reports", "controls": "controls", "recent": "last_epoch"}[l.Sort]
	order := "s.site"
	if column != "" {
		order = "s." + column + " DESC, s.site"
	}
	if l.After.Site != "" {
		args = append(args, l.After.Site, text(l.After.Value))
		site, value := fmt.Sprintf("?%d", len(args)-1), fmt.Sprintf("CAST(?%d AS INTEGER)", len(args))
		if column == "" {
			where += " AND s.site > " + site
		} else {
			where += fmt.Sprintf(" AND s.%[1]s <= %[2]s AND (s.%[1]s < %[2]s OR s.site > %[3]s)", column, value, site)
		}
	}
	args = append(args, text(l.Limit))
	query := fmt.Sprintf(`SELECT s.site, s.controls, s.reports, s.last_epoch,
  coalesce((SELECT max(value) FROM facets WHERE site = s.site AND facet = 'grade' AND value <> 'reported'), 'reported')
FROM sites AS s WHERE %s ORDER BY %s LIMIT CAST(?%d AS INTEGER)`,
		where, order, len(args))
	rows, err := s.read.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("couldn't list the sites: %w", err)
	}
	return scanAll(rows, func(scan func(...any) error) (r Site, err error) {
		return r, scan(&r.Site, &r.Controls, &r.Reports, &r.LastEpoch, &r.Grade)
	})
}

// FacetCount is how many sites of a list have a value.
type FacetCount struct {
	Facet, Value string
	Sites        int
}

// mostCounted bounds the sites whose values are counted for one page: three hundred have some three thousand.
const mostCounted = 300

// crossed are the facets of two values, which no list is narrowed by.
const crossed = "('purpose_page_kind', 'region_page_kind', 'language_page_kind')"

// FacetCounts counts a list's sites, wherever its place is, by what they have. Whole is the list, where it is known to its end, and
// nil where it is not. Of a list with more than mostCounted sites, and of the one with all, it returns the counters over all
// sites instead, and that is not within.
func (s *Store) FacetCounts(ctx context.Context, l List, whole []Site) (counts []FacetCount, within bool, err error) {
	if !l.filtered() {
		counts, err = s.counted(ctx, `SELECT facet, value, sites FROM facet_totals WHERE sites > 0 AND facet NOT IN `+crossed)
		return counts, false, err
	}
	if whole == nil {
		if whole, err = s.names(ctx, l); err != nil {
			return nil, false, err
		}
	}
	if len(whole) > mostCounted {
		counts, _, err = s.FacetCounts(ctx, List{}, nil)
		return counts, false, err
	}
	names := []string{}
	for _, site := range whole {
		names = append(names, site.Site)
	}
	list, err := marshal(names)
	if err != nil {
		return nil, false, err
	}
	counts, err = s.counted(ctx, `
SELECT facet, facets.value, count(*) FROM json_each(?1) AS j CROSS JOIN facets ON facets.site = j.value WHERE facet NOT IN `+crossed+`
GROUP BY facet, facets.value`, list)
	return counts, true, err
}

// names are a list's sites, in no order; of more than mostCounted in one part of the store that many and one.
func (s *Store) names(ctx context.Context, l List) ([]Site, error) {
	lists, err := each(s, func(part *Store) ([]Site, error) {
		rare, err := part.rare(ctx, l)
		if err != nil {
			return nil, err
		}
		where, args := l.where(rare)
		rows, err := part.read.QueryContext(ctx, fmt.Sprintf("SELECT s.site FROM sites AS s WHERE %s LIMIT %d", where, mostCounted+1), args...)
		if err != nil {
			return nil, fmt.Errorf("couldn't count the sites: %w", err)
		}
		return scanAll(rows, func(scan func(...any) error) (r Site, err error) { return r, scan(&r.Site) })
	})
	return slices.Concat(lists...), err
}

// counted sums what a query counts in each part of the store.
func (s *Store) counted(ctx context.Context, query string, args ...any) ([]FacetCount, error) {
	lists, err := each(s, func(part *Store) ([]FacetCount, error) {
		rows, err := part.read.QueryContext(ctx, query, args...)
		if err != nil {
			return nil, fmt.Errorf("couldn't count the sites: %w", err)
		}
		return scanAll(rows, func(scan func(...any) error) (c FacetCount, err error) { return c, scan(&c.Facet, &c.Value, &c.Sites) })
	})
	return summedCounts(lists), err
}

// summedCounts adds up lists, and orders them by facet, those with the most sites first.
func summedCounts(lists [][]FacetCount) (all []FacetCount) {
	at := map[FacetCount]int{} // without its number
	for _, c := range slices.Concat(lists...) {
		key := FacetCount{Facet: c.Facet, Value: c.Value}
		if i, ok := at[key]; ok {
			all[i].Sites += c.Sites
			continue
		}
		at[key] = len(all)
		all = append(all, c)
	}
	return first(len(all), all, func(a, b FacetCount) int {
		return cmp.Or(cmp.Compare(a.Facet, b.Facet), cmp.Compare(b.Sites, a.Sites), cmp.Compare(a.Value, b.Value))
	})
}

// String is a place as addresses have it.
func (p Place) String() string { return strconv.Itoa(p.Value) + " " + p.Site }

// ParsePlace reads what String wrote; "" is the beginning.
func ParsePlace(s string) (Place, bool) {
	if s == "" {
		return Place{}, true
	}
	number, site, ok := strings.Cut(s, " ")
	n, err := strconv.Atoi(number)
	return Place{n, site}, ok && err == nil && n >= 0 && site != ""
}
