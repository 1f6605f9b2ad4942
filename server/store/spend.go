package store

import (
	"context"
	"fmt"
	"maps"
)

// insert stores rows. fresh are the ids of those that were not there; there those of the others that had a token and were
// there, so that it was not asked for. Whoever is in neither and had a token has none that is left.
func (s *Store) insert(ctx context.Context, rows []addRow) (fresh, there map[string]bool, err error) {
	if len(s.parts) > 0 {
		return s.insertOver(ctx, rows)
	}
	if fresh, err = s.ids(ctx, addReports, rows); err != nil {
		return nil, nil, err
	}
	var unpaid []addRow // either they were there, or the token was spent
	for _, r := range rows {
		if r.Token != "" && !fresh[r.ID] {
			unpaid = append(unpaid, r)
		}
	}
	if len(unpaid) > 0 {
		there, err = s.ids(ctx, haveReports, unpaid)
	}
	return fresh, there, err
}

const (
	// A token belongs to the first report that asks for it, also when that asks again after an interruption.
	spend = given + `
INSERT INTO spent (token, epoch, report)
SELECT token, epoch, id FROM given WHERE true
ON CONFLICT (token) DO UPDATE SET report = spent.report
RETURNING report`
	storedReports = given + `
SELECT id FROM given
WHERE EXISTS (SELECT 1 FROM reports AS r WHERE r.tag = given.tag AND (r.state <> 'sealed') IN (0, 1) AND r.x = given.x AND r.id = given.id)`
	refund = given + `
DELETE FROM spent WHERE (token, report) IN (SELECT token, id FROM given) RETURNING report`
)

// insertOver is insert where a report and its token lie in different databases. First it looks who is there already, for a repeat
// spends nothing; then the tokens are spent, each on one report; then those are stored whose token is theirs. An interruption in
// between has spent a token on a report that is not there: the same report, sent again, finds the token its own. One that
// turns out to be a repeat after all, of a report that came in the same moment, is given its token back.
func (s *Store) insertOver(ctx context.Context, rows []addRow) (fresh, there map[string]bool, err error) {
	byTag, byToken := func(r addRow) string { return r.Tag }, func(r addRow) string { return r.Token }
	with := func(rows []addRow, in map[string]bool, want bool) (some []addRow) {
		for _, r := range rows {
			if r.Token != "" && in[r.ID] == want {
				some = append(some, r)
			}
		}
		return some
	}
	if there, err = s.idsOver(ctx, haveReports, with(rows, nil, false), byTag); err != nil {
		return nil, nil, err
	}
	asking := with(rows, there, false)
	theirs, err := s.idsOver(ctx, spend, asking, byToken)
	if err != nil {
		return nil, nil, err
	}
	paid := with(asking, theirs, true)
	var storing []addRow
	for _, r := range rows {
		if r.Token == "" || theirs[r.ID] && !there[r.ID] {
			storing = append(storing, r.unpaid()) // its token is in another table
		}
	}
	if fresh, err = s.idsOver(ctx, addReports, storing, byTag); err != nil {
		return nil, nil, err
	}
	late := with(paid, fresh, false)
	if len(late) == 0 {
		return fresh, there, nil
	}
	now, err := s.idsOver(ctx, haveReports, late, byTag)
	if err != nil {
		return nil, nil, err
	}
	maps.Copy(there, now)
	stored, err := s.idsOver(ctx, storedReports, late, byTag)
	if err != nil {
		return nil, nil, err
	}
	_, err = s.idsOver(ctx, refund, with(late, stored, false), byToken)
	return fresh, there, err
}

// idsOver is ids with each row asked of the database that its name says.
func (s *Store) idsOver(ctx context.Context, statement string, rows []addRow, name func(addRow) string) (map[string]bool, error) {
	parted := map[*Store][]addRow{}
	for _, r := range rows {
		part := s.of(name(r))
		parted[part] = append(parted[part], r)
	}
	found, err := each(s, func(part *Store) (map[string]bool, error) {
		if len(parted[part]) == 0 {
			return nil, nil
		}
		return part.ids(ctx, statement, parted[part])
	})
	if err != nil {
		return nil, fmt.Errorf("couldn't store reports in all databases: %w", err)
	}
	all := map[string]bool{}
	for _, ids := range found {
		maps.Copy(all, ids)
	}
	return all, nil
}
