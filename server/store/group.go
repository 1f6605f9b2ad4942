package store

import (
	"context"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"untick/wasm/finding"
	"untick/wasm/report"
)

// Group is a group with reports to read: it has reached its threshold, or was open already.
type Group struct {
	Tag    string
	Secret []byte // nil before it was opened
	Sealed []SealedReport
}

// SealedReport is one report of a group that was neither counted nor refused yet.
type SealedReport struct {
	X    string // names it within the group
	Body []byte
}

// maxSealed bounds the reports of one Group; it is above threshold.MaxK, so that a first reading always has enough.
const maxSealed = 500

// Ready returns tags of groups with reports to read, at most limit.
func (s *Store) Ready(ctx context.Context, limit int) ([]string, error) {
	const query = `SELECT tag FROM groups WHERE pending > 0 AND (secret <> '' OR shares >= k) LIMIT CAST(?1 AS INTEGER)`
	if err := s.tellAll(ctx); err != nil {
		return nil, err
	}
	return merged(s, limit, strings.Compare, func(part *Store) ([]string, error) {
		rows, err := part.read.QueryContext(ctx, query, text(limit))
		if err != nil {
			return nil, fmt.Errorf("couldn't look for groups: %w", err)
		}
		return scanAll(rows, func(scan func(...any) error) (tag string, err error) { return tag, scan(&tag) })
	})
}

// Group loads a group's secret and up to maxSealed of its sealed reports.
func (s *Store) Group(ctx context.Context, tag string) (*Group, error) {
	g := &Group{Tag: tag}
	s = s.of(tag)
	var secret string
	if err := s.read.QueryRowContext(ctx, `SELECT secret FROM groups WHERE tag = ?1`, tag).Scan(&secret); err != nil {
		return nil, fmt.Errorf("couldn't load a group: %w", err)
	}
	if secret != "" {
		b, err := hex.DecodeString(secret)
		if err != nil {
			return nil, fmt.Errorf("couldn't read a group's secret: %w", err)
		}
		g.Secret = b
	}
	const query = `SELECT x, body FROM reports WHERE tag = ?1 AND (state <> 'sealed') = 0 LIMIT CAST(?2 AS INTEGER)`
	rows, err := s.read.QueryContext(ctx, query, tag, text(maxSealed))
	if err != nil {
		return nil, fmt.Errorf("couldn't load a group's reports: %w", err)
	}
	g.Sealed, err = scanAll(rows, func(scan func(...any) error) (r SealedReport, err error) {
		var body string
		if err := scan(&r.X, &body); err != nil {
			return r, err
		}
		r.Body, err = base64.StdEncoding.DecodeString(body)
		return r, err
	})
	return g, err
}

// Opening is what reading a group brought: its secret, what it says (one of the two, or neither if it says nothing that
// Untick knows), and what became of each report.
type Opening struct {
	Tag         string
	K           int
	Secret      []byte
	Measurement *report.Measurement
	Label       *report.LabelText
	Counted     []string // X of each
	Refused     []string
}

// Settle writes an opening down. Each of its statements may be interrupted after and repeated: what a report adds to a
// counter happens in the statement that takes it off the sealed ones.
func (s *Store) Settle(ctx context.Context, o *Opening) error {
	const open = `UPDATE groups SET secret = ?2 WHERE tag = ?1 AND secret = ''`
	group := s.of(o.Tag)
	if err := group.statements.exec(ctx, group.write, open, o.Tag, hex.EncodeToString(o.Secret)); err != nil {
		return fmt.Errorf("couldn't open a group: %w", err)
	}
	if err := s.addOpened(ctx, group, o); err != nil {
		return err
	}
	err := errors.Join(group.settle(ctx, o.Tag, "counted", o.Counted), group.settle(ctx, o.Tag, "refused", o.Refused))
	if err != nil || len(s.parts) == 0 {
		return err
	}
	return s.tell(ctx, group, o.Tag)
}

// addOpened adds what an opening says to the database of its site, and notes with the group if that is another one.
func (s *Store) addOpened(ctx context.Context, group *Store, o *Opening) error {
	var site, kept string
	switch {
	case o.Measurement != nil:
		site, kept = o.Measurement.Site, "findings"
		if err := s.of(site).addFinding(ctx, o.Tag, o.K, o.Measurement); err != nil {
			return err
		}
	case o.Label != nil:
		site, kept = o.Label.Site, "labels"
		if err := s.of(site).addLabel(ctx, o.Tag, o.K, o.Label); err != nil {
			return err
		}
	default:
		return nil
	}
	if s.of(site) == group {
		return nil // there a trigger counts, in the very statement that settles
	}
	return group.carry(ctx, o.Tag, site, kept)
}

func (s *Store) addFinding(ctx context.Context, tag string, k int, m *report.Measurement) error {
	const insert = `
INSERT INTO findings (tag, k, epoch, site, page_kind, kind, purpose, polarity, state, cues, language, region, rules)
VALUES (?1, CAST(?2 AS INTEGER), CAST(?3 AS INTEGER), ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, CAST(?13 AS INTEGER))
ON CONFLICT (tag) DO NOTHING`
	err := s.statements.exec(ctx, s.write, insert, tag, text(k), text(m.Epoch), m.Site, string(m.PageKind), string(m.Kind),
		string(m.Purpose), string(m.Polarity), string(m.State), joinCues(m.Cues), m.Language, string(m.Region), text(int(m.Rules)))
	if err != nil {
		return fmt.Errorf("couldn't add a finding: %w", err)
	}
	return nil
}

func (s *Store) addLabel(ctx context.Context, tag string, k int, l *report.LabelText) error {
	const insert = `
INSERT INTO labels (tag, k, epoch, site, kind, purpose, language, text)
VALUES (?1, CAST(?2 AS INTEGER), CAST(?3 AS INTEGER), ?4, ?5, ?6, ?7, ?8) ON CONFLICT (tag) DO NOTHING`
	err := s.statements.exec(ctx, s.write, insert, tag, text(k), text(l.Epoch), l.Site, string(l.Kind), string(l.Purpose),
		l.Language, l.Text)
	if err != nil {
		return fmt.Errorf("couldn't add a label text: %w", err)
	}
	return nil
}

func (s *Store) settle(ctx context.Context, tag, state string, xs []string) error {
	if len(xs) == 0 {
		return nil
	}
	list, err := marshal(xs)
	if err != nil {
		return err
	}
	const update = `
UPDATE reports SET state = ?2, body = ''
WHERE tag = ?3 AND (state <> 'sealed') = 0 AND x IN (SELECT value FROM json_each(?1))`
	if err := s.statements.exec(ctx, s.write, update, list, state, tag); err != nil {
		return fmt.Errorf("couldn't settle reports: %w", err)
	}
	return nil
}

// Forget deletes the reports and groups of the epochs before one: those that never reached their threshold with all
// they hold, those that did with the traces by which a repeat was known. Findings stay.
func (s *Store) Forget(ctx context.Context, before uint32) error {
	if err := s.tellAll(ctx); err != nil {
		return err
	}
	return s.everywhere(func(part *Store) error { return part.forget(ctx, before) })
}

func (s *Store) forget(ctx context.Context, before uint32) error {
	// A group takes its reports with it, by a trigger. A few hundred at a time, for reports that come in wait meanwhile.
	const forget = `DELETE FROM groups WHERE tag IN (
  SELECT tag FROM groups WHERE epoch < CAST(?1 AS INTEGER) ORDER BY epoch LIMIT 256) RETURNING tag`
	const tokens = `DELETE FROM spent WHERE token IN (
  SELECT token FROM spent WHERE epoch < CAST(?1 AS INTEGER) ORDER BY epoch LIMIT 4096) RETURNING epoch`
	for _, statement := range []string{forget, tokens} {
		for {
			rows, err := s.write.QueryContext(ctx, statement, text(before))
			if err != nil {
				return fmt.Errorf("couldn't forget past epochs: %w", err)
			}
			gone, err := scanAll(rows, func(scan func(...any) error) (what string, err error) { return what, scan(&what) })
			if err != nil {
				return fmt.Errorf("couldn't forget past epochs: %w", err)
			}
			if len(gone) == 0 {
				break
			}
		}
	}
	if err := s.scrub(ctx); err != nil {
		return fmt.Errorf("couldn't clean up after past epochs: %w", err)
	}
	return nil
}

func joinCues(cues []finding.Cue) string {
	names := make([]string, len(cues))
	for i, c := range cues {
		names[i] = string(c)
	}
	return strings.Join(names, " ")
}

func marshal(v any) (string, error) {
	b, err := json.Marshal(v)
	if err != nil {
		return "", fmt.Errorf("couldn't encode a statement's rows: %w", err)
	}
	return string(b), nil
}
