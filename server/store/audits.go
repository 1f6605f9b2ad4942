package store

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"untick/wasm/finding"
	"untick/wasm/report/audit"
)

var (
	// ErrAuditor means that an auditor cannot be listed, or is not.
	ErrAuditor = errors.New("the list of auditors does not take that")
	// ErrMany means that a key has signed more than a day takes.
	ErrMany = errors.New("the key has signed too many audits in a day")
)

// AuditsADay bounds what one key can fill the database with: 100 files of at most 128 KiB.
const AuditsADay = 100

// Auditor is somebody whose signed audits are taken.
type Auditor struct {
	Key, Name string
	Added     time.Time
	Withdrawn time.Time // zero while audits are taken
}

// Auditors returns all of them, in the order in which they were added.
func (s *Store) Auditors(ctx context.Context) ([]Auditor, error) {
	rows, err := s.read.QueryContext(ctx, `SELECT key, name, added, coalesce(withdrawn, 0) FROM auditors ORDER BY added, key`)
	if err != nil {
		return nil, fmt.Errorf("couldn't list the auditors: %w", err)
	}
	return scanAll(rows, func(scan func(...any) error) (a Auditor, err error) {
		var added, withdrawn int64
		err = scan(&a.Key, &a.Name, &added, &withdrawn)
		a.Added, a.Withdrawn = instant(added), instant(withdrawn)
		return a, err
	})
}

// AddAuditor lists a key under a name. Neither can be changed later, and a key that was withdrawn stays so. Errors: ErrAuditor.
func (s *Store) AddAuditor(ctx context.Context, name, key string, now time.Time) error {
	n := utf8.RuneCountInString(name)
	if n < 1 || n > 100 || strings.TrimSpace(name) != name || strings.ContainsFunc(name, func(r rune) bool { return !unicode.IsPrint(r) }) {
		return fmt.Errorf("couldn't list an auditor: a name has up to 100 printable characters: %w", ErrAuditor)
	}
	if _, err := audit.Verifier(key); err != nil {
		return fmt.Errorf("couldn't list an auditor: %w: %w", ErrAuditor, err)
	}
	const insert = `INSERT INTO auditors (key, name, added) VALUES (?1, ?2, CAST(?3 AS INTEGER)) ON CONFLICT DO NOTHING RETURNING key`
	return s.changedEverywhere(ctx, "that key is listed, or was", insert, key, name, text(now.Unix()))
}

// WithdrawAuditor takes no more audits of a key and marks those that were taken. Errors: ErrAuditor.
func (s *Store) WithdrawAuditor(ctx context.Context, key string, now time.Time) error {
	const update = `UPDATE auditors SET withdrawn = CAST(?2 AS INTEGER) WHERE key = ?1 AND withdrawn IS NULL RETURNING key`
	return s.changedEverywhere(ctx, "no such key is listed", update, key, text(now.Unix()))
}

// changedEverywhere runs it in all databases, for each grades its own sites; the first, which is asked, comes last.
func (s *Store) changedEverywhere(ctx context.Context, otherwise, statement string, args ...any) error {
	for _, part := range slices.Backward(s.all()) {
		if err := part.changed(ctx, otherwise, statement, args...); err != nil && (part.write == s.write || !errors.Is(err, ErrAuditor)) {
			return err
		}
	}
	return nil
}

// changed runs a statement that returns a row where it does something.
func (s *Store) changed(ctx context.Context, otherwise, statement string, args ...any) error {
	rows, err := s.write.QueryContext(ctx, statement, args...)
	if err != nil {
		return fmt.Errorf("couldn't change the list of auditors: %w", err)
	}
	keys, err := scanAll(rows, func(scan func(...any) error) (key string, err error) { return key, scan(&key) })
	if err != nil {
		return fmt.Errorf("couldn't change the list of auditors: %w", err)
	}
	if len(keys) == 0 {
		return fmt.Errorf("couldn't change the list of auditors: %s: %w", otherwise, ErrAuditor)
	}
	return nil
}

// audited is a row that an audit brings: a kind of control and its state.
type audited struct {
	PageKind finding.PageKind `json:"page_kind"`
	Kind     finding.Kind     `json:"kind"`
	Purpose  finding.Purpose  `json:"purpose"`
	Polarity finding.Polarity `json:"polarity"`
	State    finding.State    `json:"state"`
}

// kinds are an audit's controls, those of one kind as one; mixed where they differ.
func kinds(a *audit.Audit) []audited {
	all := []audited{}
	for _, c := range a.Controls {
		row := audited{c.PageKind, c.Kind, c.Purpose, c.Polarity, c.State}
		at := slices.IndexFunc(all, func(o audited) bool {
			o.State = row.State
			return o == row
		})
		switch {
		case at < 0:
			all = append(all, row)
		case all[at].State != row.State:
			all[at].State = finding.Mixed
		}
	}
	return all
}

// AddAudit stores an audit whose signature was checked, in one statement. fresh is false if it was there. Errors: ErrMany.
func (s *Store) AddAudit(ctx context.Context, file []byte, key string, a *audit.Audit, now time.Time) (fresh bool, err error) {
	made, err := a.When()
	if err != nil {
		return false, err
	}
	controls, err := marshal(kinds(a))
	if err != nil {
		return false, err
	}
	const insert = `
INSERT INTO audits (id, key, site, made, received, controls, file)
SELECT ?1, ?2, ?3, CAST(?4 AS INTEGER), CAST(?5 AS INTEGER), ?6, ?7
WHERE (SELECT count(*) FROM audits WHERE key = ?2 AND received > CAST(?5 AS INTEGER) - 86400) + CAST(?9 AS INTEGER) < CAST(?8 AS INTEGER)
ON CONFLICT DO NOTHING RETURNING id`
	id := audit.ID(file)
	elsewhere, err := s.auditsElsewhere(ctx, a.Site, key, now)
	if err != nil {
		return false, err
	}
	s = s.of(a.Site)
	rows, err := s.write.QueryContext(ctx, insert, id, key, a.Site, text(made.Unix()), text(now.Unix()), controls, string(file), text(AuditsADay), text(elsewhere))
	if err != nil {
		return false, fmt.Errorf("couldn't store an audit: %w", err)
	}
	ids, err := scanAll(rows, func(scan func(...any) error) (id string, err error) { return id, scan(&id) })
	if err != nil {
		return false, fmt.Errorf("couldn't store an audit: %w", err)
	}
	if len(ids) > 0 {
		return true, nil
	}
	var there int
	if err := s.write.QueryRowContext(ctx, `SELECT count(*) FROM audits WHERE id = ?1`, id).Scan(&there); err != nil {
		return false, fmt.Errorf("couldn't look for an audit: %w", err)
	}
	if there == 0 {
		return false, fmt.Errorf("couldn't store an audit: %w", ErrMany)
	}
	return false, nil
}

// auditsElsewhere counts a key's audits of a day that other databases than a site's have.
func (s *Store) auditsElsewhere(ctx context.Context, site, key string, now time.Time) (sum int, err error) {
	const query = `SELECT count(*) FROM audits WHERE key = ?1 AND received > CAST(?2 AS INTEGER) - 86400`
	counts, err := each(s, func(part *Store) (n int, err error) {
		if part == s.of(site) {
			return 0, nil
		}
		return n, part.read.QueryRowContext(ctx, query, key, text(now.Unix())).Scan(&n)
	})
	if err != nil {
		return 0, fmt.Errorf("couldn't count the audits: %w", err)
	}
	for _, n := range counts {
		sum += n
	}
	return sum, nil
}

// Audit is a stored one.
type Audit struct {
	*audit.Audit
	ID        string
	Auditor   Auditor
	Made      time.Time
	Received  time.Time
	Reported  bool // its site has something that enough installs reported
	Verifies  int  // kinds of control that it bears out, being the newest
	File      string
	madeInSQL int64
}

// AuditList says which audits are wanted, the newest first.
type AuditList struct {
	Site     string // "" is any
	ID       string // "" is any
	Received time.Time
	After    AuditPlace
	Limit    int
}

// AuditPlace is where a part ended; the zero one is the beginning.
type AuditPlace struct {
	Made int64 // seconds since 1970
	ID   string
}

// Place is an audit's.
func (a *Audit) Place() AuditPlace { return AuditPlace{a.madeInSQL, a.ID} }

// Audits returns a part of the list. Where Received is set, only those received before it, with what was withdrawn by then.
func (s *Store) Audits(ctx context.Context, l AuditList) ([]Audit, error) {
	var args []any
	bind := func(value string) string {
		args = append(args, value)
		return fmt.Sprintf("?%d", len(args))
	}
	where := []string{"true"}
	if l.Site != "" {
		where = append(where, "a.site = "+bind(l.Site))
	}
	if l.ID != "" {
		where = append(where, "a.id = "+bind(l.ID))
	}
	withdrawn := "coalesce(u.withdrawn, 0)"
	if !l.Received.IsZero() {
		before := "CAST(" + bind(text(l.Received.Unix())) + " AS INTEGER)"
		where = append(where, "a.received < "+before)
		withdrawn = "iif(u.withdrawn < " + before + ", u.withdrawn, 0)"
	}
	if l.After.ID != "" {
		made := "CAST(" + bind(text(l.After.Made)) + " AS INTEGER)"
		where = append(where, "a.made <= "+made+" AND (a.made < "+made+" OR a.id > "+bind(l.After.ID)+")")
	}
	query := `
SELECT a.id, a.key, a.made, a.received, a.file, coalesce(u.name, ''), coalesce(u.added, 0), ` + withdrawn + `,
  EXISTS (SELECT 1 FROM sites WHERE site = a.site), (SELECT count(*) FROM verified WHERE audit = a.id)
FROM audits AS a LEFT JOIN auditors AS u ON u.key = a.key WHERE ` + strings.Join(where, " AND ") + `
ORDER BY a.made DESC, a.id LIMIT CAST(` + bind(text(l.Limit)) + ` AS INTEGER)`
	newest := func(a, b Audit) int { return cmp.Or(cmp.Compare(b.madeInSQL, a.madeInSQL), cmp.Compare(a.ID, b.ID)) }
	return merged(s, l.Limit, newest, func(part *Store) ([]Audit, error) {
		rows, err := part.read.QueryContext(ctx, query, args...)
		if err != nil {
			return nil, fmt.Errorf("couldn't list the audits: %w", err)
		}
		return scanAll(rows, scanAudit)
	})
}

func scanAudit(scan func(...any) error) (a Audit, err error) {
	var received, added, withdrawn int64
	err = scan(&a.ID, &a.Auditor.Key, &a.madeInSQL, &received, &a.File, &a.Auditor.Name, &added, &withdrawn, &a.Reported, &a.Verifies)
	if err != nil {
		return a, err
	}
	a.Made, a.Received, a.Auditor.Added, a.Auditor.Withdrawn = instant(a.madeInSQL), instant(received), instant(added), instant(withdrawn)
	a.Audit, err = audit.Stored(a.File)
	return a, err
}

// Verified is a kind of control that an audit bears out.
type Verified struct{ PageKind, Kind, Purpose, Polarity, Audit string }

// VerifiedOf returns a site's.
func (s *Store) VerifiedOf(ctx context.Context, site string) ([]Verified, error) {
	rows, err := s.of(site).read.QueryContext(ctx, `SELECT page_kind, kind, purpose, polarity, audit FROM verified WHERE site = ?1`, site)
	if err != nil {
		return nil, fmt.Errorf("couldn't read what audits bear out: %w", err)
	}
	return scanAll(rows, func(scan func(...any) error) (v Verified, err error) {
		return v, scan(&v.PageKind, &v.Kind, &v.Purpose, &v.Polarity, &v.Audit)
	})
}

// instant is a time in seconds since 1970; 0 is none.
func instant(seconds int64) time.Time {
	if seconds == 0 {
		return time.Time{}
	}
	return time.Unix(seconds, 0).UTC()
}
