//go:build !js

package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"untick/wasm/report/audit"
	"untick/wasm/threshold"
)

// ErrDamaged means that a database contradicts itself.
var ErrDamaged = errors.New("the database is damaged")

// comparisons count what contradicts something else; each must find nothing.
var comparisons = []struct{ name, query string }{
	{"groups that differ from their reports", `
SELECT count(*) FROM groups AS g LEFT JOIN (
  SELECT tag, count(*) AS n, sum(state = 'sealed') AS p, min(epoch) AS e1, max(epoch) AS e2, min(k) AS k1, max(k) AS k2
  FROM reports GROUP BY tag) AS r ON r.tag = g.tag
WHERE r.tag IS NULL OR g.shares <> n OR g.pending <> p OR g.epoch <> e1 OR g.epoch <> e2 OR g.k <> k1 OR g.k <> k2`},
	{"reports without a group", `SELECT count(*) FROM reports AS r WHERE NOT EXISTS (SELECT 1 FROM groups WHERE tag = r.tag)`},
	{"reports in no state, or with the body of another one", `
SELECT count(*) FROM reports WHERE state NOT IN ('sealed', 'counted', 'refused') OR (state = 'sealed') <> (body <> '')`},
	{"sealed reports that were settled before", `
SELECT count(*) FROM reports AS r WHERE state <> 'sealed'
  AND EXISTS (SELECT 1 FROM reports AS s WHERE s.tag = r.tag AND (s.state <> 'sealed') = 0 AND s.x = r.x)`},
	{"settled reports of groups that are not open", `
SELECT count(*) FROM reports AS r WHERE state <> 'sealed' AND EXISTS (SELECT 1 FROM groups WHERE tag = r.tag AND secret = '')`},
	{"findings that differ from their reports", `
SELECT count(*) FROM findings AS f WHERE EXISTS (SELECT 1 FROM groups WHERE tag = f.tag)
  AND n <> (SELECT count(*) FROM reports WHERE tag = f.tag AND state = 'counted')`},
	{"label texts that differ from their reports", `
SELECT count(*) FROM labels AS l WHERE EXISTS (SELECT 1 FROM groups WHERE tag = l.tag)
  AND n <> (SELECT count(*) FROM reports WHERE tag = l.tag AND state = 'counted')`},
	{"controls that differ from their findings", `
WITH f AS (SELECT site, page_kind, kind, purpose, polarity, sum(n) AS n, sum(n * (state = 'on')) AS on_n, sum(n * (state = 'off')) AS off_n,
    sum(n * (state = 'mixed')) AS mixed_n, min(epoch) AS first_epoch, max(epoch) AS last_epoch
  FROM findings WHERE n >= k GROUP BY site, page_kind, kind, purpose, polarity)
SELECT count(*) FROM (SELECT * FROM (SELECT * FROM f EXCEPT SELECT * FROM controls)
  UNION ALL SELECT * FROM (SELECT * FROM controls EXCEPT SELECT * FROM f))`},
	{"sites that differ from their controls", `
WITH c AS (SELECT site, count(*) AS controls, sum(n) AS reports, max(last_epoch) AS last_epoch FROM controls GROUP BY site)
SELECT count(*) FROM (SELECT * FROM (SELECT * FROM c EXCEPT SELECT * FROM sites)
  UNION ALL SELECT * FROM (SELECT * FROM sites EXCEPT SELECT * FROM c))`},
	{"epochs that differ from their findings", `
WITH f AS (SELECT site, page_kind, kind, purpose, polarity, epoch, sum(n) AS n, sum(n * (state = 'on')) AS on_n,
    sum(n * (state = 'off')) AS off_n, sum(n * (state = 'mixed')) AS mixed_n
  FROM findings WHERE n >= k GROUP BY site, page_kind, kind, purpose, polarity, epoch)
SELECT count(*) FROM (SELECT * FROM (SELECT * FROM f EXCEPT SELECT * FROM epochs)
  UNION ALL SELECT * FROM (SELECT * FROM epochs EXCEPT SELECT * FROM f))`},
	{"facets that differ from their findings", `
WITH f AS (SELECT 'purpose' AS facet, purpose AS value, site FROM findings WHERE n >= k
  UNION SELECT 'page_kind', page_kind, site FROM findings WHERE n >= k UNION SELECT 'kind', kind, site FROM findings WHERE n >= k
  UNION SELECT 'language', language, site FROM findings WHERE n >= k UNION SELECT 'region', region, site FROM findings WHERE n >= k)
SELECT count(*) FROM (SELECT * FROM (SELECT * FROM f EXCEPT SELECT * FROM facets)
  UNION ALL SELECT * FROM (SELECT * FROM facets WHERE facet IN ('purpose', 'page_kind', 'kind', 'language', 'region') EXCEPT SELECT * FROM f))`},
	{"sums of facets that do not add up", `
SELECT count(*) FROM facet_totals AS t WHERE sites <> (SELECT count(*) FROM facets WHERE facet = t.facet AND value = t.value)
  OR facet = 'purpose' AND n <> (SELECT sum(n) FROM controls WHERE purpose = t.value)
  OR facet = 'kind' AND n <> (SELECT sum(n) FROM controls WHERE kind = t.value)`},
	{"controls of audits that are not of an audit", `
SELECT count(*) FROM audited AS a WHERE NOT EXISTS (SELECT 1 FROM audits WHERE id = a.audit AND site = a.site AND made = a.made)`},
	{"audits that lack a control", `
SELECT count(*) FROM audits AS a WHERE json_array_length(controls) <> (SELECT count(*) FROM audited WHERE audit = a.id)`},
	{"verified controls without an audit of a listed auditor, or without a report", `
SELECT count(*) FROM verified AS v WHERE NOT EXISTS (SELECT 1 FROM audits JOIN auditors ON auditors.key = audits.key
    WHERE id = v.audit AND site = v.site AND withdrawn IS NULL)
  OR NOT EXISTS (SELECT 1 FROM controls AS c WHERE c.site = v.site AND c.page_kind = v.page_kind AND c.kind = v.kind
    AND c.purpose = v.purpose AND c.polarity = v.polarity)`},
	{"sites whose grade is not that of their audits", `
SELECT count(*) FROM (SELECT * FROM (SELECT DISTINCT site FROM verified EXCEPT SELECT site FROM facets WHERE facet = 'grade' AND value = 'verified')
  UNION ALL SELECT * FROM (SELECT site FROM facets WHERE facet = 'grade' AND value = 'verified' EXCEPT SELECT site FROM verified))`},
	{"groups of which another number is told than counts", `
SELECT count(*) FROM carried AS c WHERE told > n OR EXISTS (SELECT 1 FROM groups WHERE tag = c.tag)
  AND n <> (SELECT count(*) FROM reports WHERE tag = c.tag AND state = 'counted')`},
	{"totals of reports that do not add up", `
SELECT count(*) FROM (SELECT sum(CASE name WHEN 'accepted' THEN value ELSE -value END) AS left FROM totals
  WHERE name IN ('accepted', 'counted', 'refused', 'unread')) WHERE left IS NOT (SELECT count(*) FROM reports WHERE state = 'sealed')`},
	{"totals of groups that do not add up", `
SELECT count(*) FROM (SELECT sum(CASE name WHEN 'groups' THEN value ELSE -value END) AS left FROM totals
  WHERE name IN ('groups', 'open', 'sealed_groups', 'unread_groups')) WHERE left IS NOT 0`},
	{"a total of sealed groups that is not their number", `
SELECT count(*) FROM totals WHERE name = 'sealed_groups' AND value <> (SELECT count(*) FROM groups WHERE secret = '')`},
}

// Check reads a whole database file, which a server may be using, and returns ErrDamaged with everything in it that is
// broken or contradicts something else. It changes nothing, and refuses a database of another version.
func Check(ctx context.Context, path string) error {
	db, err := open(path, "query_only(ON)", "busy_timeout(5000)", "mmap_size(0)")
	if err != nil {
		return err
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	tx, err := db.BeginTx(ctx, &sql.TxOptions{ReadOnly: true}) // one state of the database, whatever is written meanwhile
	if err != nil {
		return fmt.Errorf("couldn't read the database: %w", err)
	}
	defer tx.Rollback()
	if err := sameVersion(ctx, tx); err != nil {
		return err
	}
	wrong, err := integrity(ctx, tx)
	if err != nil {
		return fmt.Errorf("couldn't read all of the database: %w: %w", ErrDamaged, err)
	}
	for _, c := range comparisons {
		var n int
		if err := tx.QueryRowContext(ctx, c.query).Scan(&n); err != nil {
			return fmt.Errorf("couldn't look for %s: %w: %w", c.name, ErrDamaged, err)
		}
		if n > 0 {
			wrong = append(wrong, fmt.Sprintf("%d %s", n, c.name))
		}
	}
	bodies, err := badBodies(ctx, tx)
	if err != nil {
		return fmt.Errorf("couldn't read the reports: %w: %w", ErrDamaged, err)
	}
	if bodies > 0 {
		wrong = append(wrong, fmt.Sprintf("%d reports whose body is not theirs", bodies))
	}
	changed, err := changedAudits(ctx, tx)
	if err != nil {
		return fmt.Errorf("couldn't read the audits: %w: %w", ErrDamaged, err)
	}
	if changed > 0 {
		wrong = append(wrong, fmt.Sprintf("%d audits that are not what was signed", changed))
	}
	if len(wrong) > 0 {
		return fmt.Errorf("%w: %s", ErrDamaged, strings.Join(wrong, "; "))
	}
	return nil
}

// integrity is SQLite's own check of pages, indexes and constraints.
func integrity(ctx context.Context, tx *sql.Tx) ([]string, error) {
	rows, err := tx.QueryContext(ctx, `PRAGMA integrity_check(10)`)
	if err != nil {
		return nil, err
	}
	lines, err := scanAll(rows, func(scan func(...any) error) (s string, err error) { return s, scan(&s) })
	if len(lines) == 1 && lines[0] == "ok" {
		return nil, err
	}
	return lines, err
}

// badBodies counts the sealed reports that are not what their row says.
func badBodies(ctx context.Context, tx *sql.Tx) (int, error) {
	rows, err := tx.QueryContext(ctx, `SELECT id, epoch, k, tag, x, body FROM reports WHERE state = 'sealed'`)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	bad := 0
	for rows.Next() {
		var id, tag, x, body string
		var epoch uint32
		var k int
		if err := rows.Scan(&id, &epoch, &k, &tag, &x, &body); err != nil {
			return 0, err
		}
		b, err := base64.StdEncoding.DecodeString(body)
		sum := sha256.Sum256(b)
		sealed, errParse := threshold.Parse(b)
		if err != nil || errParse != nil || hex.EncodeToString(sum[:]) != id || sealed.Epoch != epoch || sealed.K != k ||
			groupName(sealed) != tag || hex.EncodeToString(sealed.X[:]) != x {
			bad++
		}
	}
	return bad, rows.Err()
}

// changedAudits counts the audits whose file is not the one that their key signed.
func changedAudits(ctx context.Context, tx *sql.Tx) (int, error) {
	rows, err := tx.QueryContext(ctx, `SELECT id, key, site, file FROM audits`)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	changed := 0
	for rows.Next() {
		var id, key, site, file string
		if err := rows.Scan(&id, &key, &site, &file); err != nil {
			return 0, err
		}
		if a, _, err := audit.Open([]byte(file), []string{key}); err != nil || audit.ID([]byte(file)) != id || a.Site != site {
			changed++
		}
	}
	return changed, rows.Err()
}

// sameVersion refuses a database that has not exactly this program's migrations.
func sameVersion(ctx context.Context, tx *sql.Tx) error {
	rows, err := tx.QueryContext(ctx, `SELECT name FROM migrations ORDER BY name`)
	if err != nil {
		return fmt.Errorf("couldn't find Untick's tables: %w", err)
	}
	have, err := scanAll(rows, func(scan func(...any) error) (s string, err error) { return s, scan(&s) })
	if err != nil {
		return err
	}
	files, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		return err
	}
	for i := range files {
		files[i] = strings.TrimPrefix(files[i], "migrations/")
	}
	if a, b := strings.Join(have, " "), strings.Join(files, " "); a != b {
		return fmt.Errorf("couldn't read the database: its version is %s, this program's is %s: %w", a, b, ErrVersion)
	}
	return nil
}
