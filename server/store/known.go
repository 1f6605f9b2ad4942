package store

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/url"

	"untick/wasm/report"
)

// Known is one kind of page of a site on which enough installs found sharing switched on at first sight.
type Known struct {
	Site, PageKind string
	Boxes          int    // kinds of control that were
	Reporters      int    // installs that found the most reported of them so
	SettingsURL    string // where it can be changed, if the operator knows
}

// Known returns those with at least k reporters, sorted by site and page kind; if there are more than limit, those with the
// most. A control shares that is on and gives, or is off and withholds.
func (s *Store) Known(ctx context.Context, k, limit int) ([]Known, error) {
	const query = `
WITH sharing AS (
  SELECT site, page_kind, CASE polarity WHEN 'gives' THEN on_n WHEN 'withholds' THEN off_n ELSE 0 END AS n FROM controls),
known AS (
  SELECT site, page_kind, count(*) AS boxes, max(n) AS reporters FROM sharing WHERE n >= CAST(?1 AS INTEGER)
  GROUP BY site, page_kind ORDER BY reporters DESC, site, page_kind LIMIT CAST(?2 AS INTEGER))
SELECT known.site, page_kind, boxes, reporters, coalesce(url, '') FROM known LEFT JOIN settings_pages ON settings_pages.site = known.site
ORDER BY known.reporters DESC, known.site, page_kind`
	name := func(a, b Known) int { return cmp.Or(cmp.Compare(a.Site, b.Site), cmp.Compare(a.PageKind, b.PageKind)) }
	reporters := func(a, b Known) int { return cmp.Or(cmp.Compare(b.Reporters, a.Reporters), name(a, b)) }
	all, err := merged(s, limit, reporters, func(part *Store) ([]Known, error) {
		rows, err := part.read.QueryContext(ctx, query, text(k), text(limit))
		if err != nil {
			return nil, fmt.Errorf("couldn't list the known sites: %w", err)
		}
		return scanAll(rows, func(scan func(...any) error) (n Known, err error) {
			return n, scan(&n.Site, &n.PageKind, &n.Boxes, &n.Reporters, &n.SettingsURL)
		})
	})
	return first(limit, all, name), err
}

// ErrSettingsPage means that an address is none that readers may be led to for a site.
var ErrSettingsPage = errors.New("it must be an https address without credentials, at most 500 characters long, of that very site")

// SetSettingsPage records where a site's users change what they share; an empty address takes it back. Errors:
// ErrSettingsPage, those of report.Registrable.
func (s *Store) SetSettingsPage(ctx context.Context, site, address string) error {
	named, err := report.Registrable(site)
	if err != nil {
		return err
	}
	if named.Domain != site || named.Loopback {
		return fmt.Errorf("couldn't use %s: the registrable domain is %s: %w", site, named.Domain, report.ErrSite)
	}
	s = s.of(site)
	if address == "" {
		_, err := s.write.ExecContext(ctx, `DELETE FROM settings_pages WHERE site = ?1`, site)
		return err
	}
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "https" || u.User != nil || len(address) > 500 || u.String() != address || u.Port() != "" {
		return fmt.Errorf("couldn't use that address for %s: %w", site, ErrSettingsPage)
	}
	if of, err := report.Registrable(u.Hostname()); err != nil || of.Domain != site {
		return fmt.Errorf("couldn't use an address of %s for %s: %w", u.Hostname(), site, ErrSettingsPage)
	}
	const set = `INSERT INTO settings_pages (site, url) VALUES (?1, ?2) ON CONFLICT (site) DO UPDATE SET url = ?2`
	_, err = s.write.ExecContext(ctx, set, site, address)
	return err
}
