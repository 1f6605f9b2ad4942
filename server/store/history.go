package store

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
)

// Epoch is one kind of control of a site in one epoch.
type Epoch struct {
	Site, PageKind, Kind, Purpose, Polarity string
	Epoch                                   uint32
	N, On, Off, Mixed                       int
}

// maxHistory bounds what one page reads: 55 controls of four years of weeks, or two months of days.
const maxHistory = 12_000

// History returns a site's controls epoch by epoch, each control's in order.
func (s *Store) History(ctx context.Context, site string) ([]Epoch, error) {
	const query = `
SELECT 0, site, page_kind, kind, purpose, polarity, epoch, n, on_n, off_n, mixed_n FROM epochs WHERE site = ?1
ORDER BY page_kind, kind, purpose, polarity, epoch LIMIT CAST(?2 AS INTEGER)`
	rows, err := s.of(site).epochs(ctx, query, site, text(maxHistory))
	return EpochsOf(rows), err
}

// TurnedList says which controls' changes are wanted.
type TurnedList struct {
	Purpose string // "" for all
	From    Turned // the control that comes first, by what Turned gave of it; the zero one is the beginning
	Limit   int    // controls
}

// Turned is an epoch of a control whose default turned, with the latest epoch in which it had; 0 if that was not asked for.
type Turned struct {
	At uint32
	Epoch
}

// Turned returns the history of the controls whose default was on in some epoch and off in another, those of the latest such epoch
// first.
func (s *Store) Turned(ctx context.Context, l TurnedList) ([]Turned, error) {
	const query = `
SELECT t.epoch, e.site, e.page_kind, e.kind, e.purpose, e.polarity, e.epoch, e.n, e.on_n, e.off_n, e.mixed_n
FROM (SELECT * FROM turned WHERE (?3 = '' OR purpose = ?3) AND (?5 = '' OR epoch < CAST(?4 AS INTEGER)
    OR epoch = CAST(?4 AS INTEGER) AND (site, page_kind, kind, purpose, polarity) >= (?5, ?6, ?7, ?8, ?9))
  ORDER BY epoch DESC, site, page_kind, kind, purpose, polarity LIMIT CAST(?1 AS INTEGER)) AS t JOIN epochs AS e
  ON e.site = t.site AND e.page_kind = t.page_kind AND e.kind = t.kind AND e.purpose = t.purpose AND e.polarity = t.polarity
ORDER BY t.epoch DESC, e.site, e.page_kind, e.kind, e.purpose, e.polarity, e.epoch LIMIT CAST(?2 AS INTEGER)`
	from := l.From
	rows, err := merged(s, maxHistory, Turned.order, func(part *Store) ([]Turned, error) {
		return part.epochs(ctx, query, text(l.Limit), text(maxHistory), l.Purpose, text(from.At), from.Site, from.PageKind, from.Kind, from.Purpose, from.Polarity)
	})
	return mostControls(rows, l.Limit), err
}

// order compares rows as Turned has them.
func (t Turned) order(o Turned) int {
	return cmp.Or(cmp.Compare(o.At, t.At), cmp.Compare(t.Site, o.Site), cmp.Compare(t.PageKind, o.PageKind), cmp.Compare(t.Kind, o.Kind),
		cmp.Compare(t.Purpose, o.Purpose), cmp.Compare(t.Polarity, o.Polarity), cmp.Compare(t.Epoch.Epoch, o.Epoch.Epoch))
}

// mostControls are the rows of a list's first controls.
func mostControls(rows []Turned, limit int) []Turned {
	controls := 0
	for i, r := range rows {
		r.Epoch.Epoch = 0
		if i > 0 {
			before := rows[i-1]
			before.Epoch.Epoch = 0
			if r.order(before) == 0 {
				continue
			}
		}
		if controls++; controls > limit {
			return rows[:i]
		}
	}
	return rows
}

// EpochsOf are the epochs alone.
func EpochsOf(rows []Turned) (all []Epoch) {
	for _, r := range rows {
		all = append(all, r.Epoch)
	}
	return all
}

func (s *Store) epochs(ctx context.Context, query string, args ...any) ([]Turned, error) {
	rows, err := s.read.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("couldn't read the history: %w", err)
	}
	return scanAll(rows, func(scan func(...any) error) (e Turned, err error) {
		return e, scan(&e.At, &e.Site, &e.PageKind, &e.Kind, &e.Purpose, &e.Polarity, &e.Epoch.Epoch, &e.N, &e.On, &e.Off, &e.Mixed)
	})
}

// Sum is what is known of one value of a facet over all sites.
type Sum struct {
	Value   string
	Sites   int
	N       int // reports
	Sharing int // of those, that found data given away at first sight
}

// Sums returns a facet's values (also purpose_page_kind's, region_page_kind's and language_page_kind's, two with a space between), those with the most reports
// first.
func (s *Store) Sums(ctx context.Context, facet string) ([]Sum, error) {
	const query = `SELECT value, sites, n, sharing FROM facet_totals WHERE facet = ?1 AND n > 0`
	lists, err := each(s, func(part *Store) ([]Sum, error) {
		rows, err := part.read.QueryContext(ctx, query, facet)
		if err != nil {
			return nil, fmt.Errorf("couldn't read the sums: %w", err)
		}
		return scanAll(rows, func(scan func(...any) error) (v Sum, err error) { return v, scan(&v.Value, &v.Sites, &v.N, &v.Sharing) })
	})
	if err != nil {
		return nil, err
	}
	sums := map[string]Sum{}
	for _, v := range slices.Concat(lists...) {
		sum := sums[v.Value]
		sums[v.Value] = Sum{v.Value, sum.Sites + v.Sites, sum.N + v.N, sum.Sharing + v.Sharing}
	}
	byReports := func(a, b Sum) int { return cmp.Or(cmp.Compare(b.N, a.N), cmp.Compare(a.Value, b.Value)) }
	all := slices.Collect(maps.Values(sums))
	return first(len(all), all, byReports), nil
}

// SettingsPage is where a site's users change what they share, or "".
func (s *Store) SettingsPage(ctx context.Context, site string) (string, error) {
	rows, err := s.of(site).read.QueryContext(ctx, `SELECT url FROM settings_pages WHERE site = ?1`, site)
	if err != nil {
		return "", fmt.Errorf("couldn't read a site's settings page: %w", err)
	}
	found, err := scanAll(rows, func(scan func(...any) error) (u string, err error) { return u, scan(&u) })
	if err != nil || len(found) == 0 {
		return "", err
	}
	return found[0], nil
}
