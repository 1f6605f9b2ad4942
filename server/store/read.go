package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
)

// Control is one kind of control of a site, summed over everything else.
type Control struct {
	PageKind, Kind, Purpose, Polarity string
	N, On, Off, Mixed                 int
	FirstEpoch, LastEpoch             uint32
}

// Controls returns a site's controls, those with the most reports first.
func (s *Store) Controls(ctx context.Context, site string) ([]Control, error) {
	const query = `
SELECT page_kind, kind, purpose, polarity, n, on_n, off_n, mixed_n, first_epoch, last_epoch FROM controls
WHERE site = ?1 ORDER BY n DESC, page_kind, kind, purpose, polarity`
	rows, err := s.of(site).read.QueryContext(ctx, query, site)
	if err != nil {
		return nil, fmt.Errorf("couldn't read a site's controls: %w", err)
	}
	return scanAll(rows, func(scan func(...any) error) (c Control, err error) {
		return c, scan(&c.PageKind, &c.Kind, &c.Purpose, &c.Polarity, &c.N, &c.On, &c.Off, &c.Mixed, &c.FirstEpoch, &c.LastEpoch)
	})
}

// ControlsOf returns the controls of several sites at once, by site.
func (s *Store) ControlsOf(ctx context.Context, sites []string) (map[string][]Control, error) {
	if len(sites) == 0 {
		return nil, nil
	}
	list, err := marshal(sites)
	if err != nil {
		return nil, err
	}
	const query = `
SELECT site, page_kind, kind, purpose, polarity, n, on_n, off_n, mixed_n, first_epoch, last_epoch FROM controls
WHERE site IN (SELECT value FROM json_each(?1)) ORDER BY site, n DESC, page_kind, kind, purpose, polarity`
	type row struct {
		site string
		Control
	}
	found, err := each(s, func(part *Store) ([]row, error) {
		rows, err := part.read.QueryContext(ctx, query, list)
		if err != nil {
			return nil, fmt.Errorf("couldn't read the controls of several sites: %w", err)
		}
		return scanAll(rows, func(scan func(...any) error) (r row, err error) {
			return r, scan(&r.site, &r.PageKind, &r.Kind, &r.Purpose, &r.Polarity, &r.N, &r.On, &r.Off, &r.Mixed, &r.FirstEpoch, &r.LastEpoch)
		})
	})
	of := map[string][]Control{}
	for _, part := range found {
		for _, r := range part {
			of[r.site] = append(of[r.site], r.Control)
		}
	}
	return of, err
}

// Detail is one opened group of a site that has reached its threshold.
type Detail struct {
	PageKind, Kind, Purpose, Polarity, State, Language, Region string
	Cues                                                       []string
	N                                                          int
}

// maxDetails bounds what one page reads: 55 controls in each of 30 languages and regions.
const maxDetails = 2000

// Details returns a site's opened groups, the largest first.
func (s *Store) Details(ctx context.Context, site string) ([]Detail, error) {
	const query = `
SELECT page_kind, kind, purpose, polarity, state, language, region, cues, n FROM findings
WHERE site = ?1 AND n >= k ORDER BY n DESC, tag LIMIT CAST(?2 AS INTEGER)`
	rows, err := s.of(site).read.QueryContext(ctx, query, site, text(maxDetails))
	if err != nil {
		return nil, fmt.Errorf("couldn't read a site's findings: %w", err)
	}
	return scanAll(rows, func(scan func(...any) error) (d Detail, err error) {
		var cues string
		err = scan(&d.PageKind, &d.Kind, &d.Purpose, &d.Polarity, &d.State, &d.Language, &d.Region, &cues, &d.N)
		d.Cues = strings.Fields(cues)
		return d, err
	})
}

// Label is a wording that has reached its threshold.
type Label struct {
	Kind, Purpose, Language, Text string
	N                             int
}

// Labels returns a site's wordings, summed over the epochs, the most frequent first.
func (s *Store) Labels(ctx context.Context, site string) ([]Label, error) {
	const query = `
SELECT kind, purpose, language, text, sum(n) AS total FROM labels WHERE site = ?1 AND n >= k
GROUP BY kind, purpose, language, text ORDER BY total DESC, text LIMIT CAST(?2 AS INTEGER)`
	rows, err := s.of(site).read.QueryContext(ctx, query, site, text(maxDetails))
	if err != nil {
		return nil, fmt.Errorf("couldn't read a site's labels: %w", err)
	}
	return scanAll(rows, func(scan func(...any) error) (l Label, err error) {
		return l, scan(&l.Kind, &l.Purpose, &l.Language, &l.Text, &l.N)
	})
}

// Totals are counts over the whole database.
type Totals struct {
	Accepted int // reports ever
	Counted  int // of those, read because their group opened
	Refused  int // of those, unreadable although their group opened
	Groups   int // groups ever
	Open     int // of those, opened
	Unread   int // of the reports, those that went with their epoch and were never read
	Sealed   int // groups that are there and not opened
	Sites    int // with something to show
	Controls int
}

// Totals reads them.
func (s *Store) Totals(ctx context.Context) (t Totals, err error) {
	const query = `SELECT name, value FROM totals
UNION ALL SELECT 'sites', count(*) FROM sites UNION ALL SELECT 'controls', coalesce(sum(controls), 0) FROM sites`
	type total struct {
		name  string
		value int
	}
	lists, err := each(s, func(part *Store) ([]total, error) {
		rows, err := part.read.QueryContext(ctx, query)
		if err != nil {
			return nil, fmt.Errorf("couldn't read the totals: %w", err)
		}
		return scanAll(rows, func(scan func(...any) error) (one total, err error) { return one, scan(&one.name, &one.value) })
	})
	byName := map[string]*int{
		"accepted": &t.Accepted, "counted": &t.Counted, "refused": &t.Refused, "groups": &t.Groups, "open": &t.Open,
		"unread": &t.Unread, "sealed_groups": &t.Sealed,
		"sites": &t.Sites, "controls": &t.Controls,
	}
	for _, one := range slices.Concat(lists...) {
		if to, ok := byName[one.name]; ok {
			*to += one.value
		}
	}
	return t, err
}

// scanAll reads rows to their end and closes them.
func scanAll[T any](rows *sql.Rows, one func(scan func(...any) error) (T, error)) ([]T, error) {
	defer rows.Close()
	var all []T
	for rows.Next() {
		v, err := one(rows.Scan)
		if err != nil {
			return nil, fmt.Errorf("couldn't read a row: %w", err)
		}
		all = append(all, v)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("couldn't read the rows: %w", err)
	}
	return all, rows.Close()
}
