package store

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"time"

	"untick/wasm/threshold"
)

// job is one report on its way to the disk.
type job struct {
	row    addRow
	answer chan<- added
}

type added struct {
	fresh bool
	err   error
}

// Sent is a checked report to be stored.
type Sent struct {
	ID     [32]byte // SHA-256 of Body
	Sealed *threshold.Sealed
	Body   []byte
	Token  []byte // SHA-256 of the token that pays for it; nil if none is asked for
}

// addRow is the report as one element of the statement's JSON array: a text of fields at fixed places, for an object would be
// parsed again for each of its members. A place in a text is counted character by character from its beginning, so what is asked
// for most stands first, and the body is taken as bytes.
type addRow struct {
	ID, Tag, Token string
	text           []byte
}

// Where some fields of an addRow's text begin.
const (
	atID, atToken, atBody = 140, 204, 268
)

// given are the reports of the JSON array ?1.
const given = `
WITH given AS (
  SELECT CAST(substr(value, 1, 10) AS INTEGER) AS epoch, CAST(substr(value, 11, 2) AS INTEGER) AS k,
    substr(value, 13, 64) || '.' || CAST(substr(value, 1, 10) AS INTEGER) AS tag, substr(value, 77, 64) AS x, substr(value, 141, 64) AS id,
    CASE substr(value, 205, 1) WHEN ' ' THEN NULL ELSE rtrim(substr(value, 205, 64)) END AS token,
    CAST(substr(CAST(value AS BLOB), 269) AS TEXT) AS body
  FROM json_each(?1))`

func (n *Sent) row() addRow {
	b := make([]byte, 0, atBody+base64.StdEncoding.EncodedLen(len(n.Body)))
	b = fmt.Appendf(b, "%010d%02d", n.Sealed.Epoch, n.Sealed.K)
	b = hex.AppendEncode(b, n.Sealed.Tag[:])
	b = hex.AppendEncode(b, n.Sealed.X[:])
	b = hex.AppendEncode(b, n.ID[:])
	token := hex.EncodeToString(n.Token)
	b = fmt.Appendf(b, "%-64s", token)
	b = base64.StdEncoding.AppendEncode(b, n.Body)
	return addRow{ID: string(b[atID:atToken]), Tag: groupName(n.Sealed), Token: token, text: b}
}

// unpaid is r without its token.
func (r addRow) unpaid() addRow {
	r.Token, r.text = "", slices.Concat(r.text[:atToken], bytes.Repeat([]byte{' '}, atBody-atToken), r.text[atBody:])
	return r
}

// array is rows as JSON. None of their characters is one that JSON escapes.
func array(rows []addRow) string {
	size := 1
	for _, r := range rows {
		size += len(`,""`) + len(r.text)
	}
	var b strings.Builder
	b.Grow(size)
	before := `["`
	for _, r := range rows {
		b.WriteString(before)
		b.Write(r.text)
		b.WriteByte('"')
		before = `,"`
	}
	b.WriteByte(']')
	return b.String()
}

// groupName is what a report's group is called in the database. Reports of one tag and two epochs are no one group.
func groupName(r *threshold.Sealed) string { return hex.EncodeToString(r.Tag[:]) + "." + text(r.Epoch) }

// maxGroup bounds one commit. More would not save anything: the disk's flush is shared by then.
const maxGroup = 512

// Add stores a checked report and returns once it is on the disk. fresh is false when the same report, or another one
// by the same install for the same group, was there already; neither spends a token. Errors: ErrSpent, ErrBusy,
// ErrClosed, the driver's.
func (s *Store) Add(ctx context.Context, n Sent) (fresh bool, err error) {
	answer := make(chan added, 1) // the writer must never wait for a caller who has gone
	j := job{n.row(), answer}
	if s.queue == nil {
		s.commit([]job{j})
		a := <-answer
		return a.fresh, a.err
	}
	select {
	case <-s.stop:
		return false, ErrClosed
	default:
	}
	select {
	case s.queue <- j:
	default:
		return false, ErrBusy
	}
	select {
	case a := <-answer:
		return a.fresh, a.err
	case <-ctx.Done():
		return false, ctx.Err()
	case <-s.done: // closed between the two selects above
		select {
		case a := <-answer:
			return a.fresh, a.err
		default:
			return false, ErrClosed
		}
	}
}

// AddAll stores checked reports, up to maxGroup in a statement, and returns once they are on the disk. Those that are there
// already, and those whose token has paid for another report, are left out without a word. After an error some may be there;
// the same call stores the rest.
func (s *Store) AddAll(ctx context.Context, all []Sent) error {
	for some := range slices.Chunk(all, maxGroup) {
		rows := make([]addRow, len(some))
		for i, n := range some {
			rows[i] = n.row()
		}
		began := time.Now()
		fresh, _, err := s.insert(ctx, rows)
		s.stats.commit(len(rows), len(fresh), err, time.Since(began))
		if err != nil {
			return err
		}
	}
	return nil
}

// run is the writer: it takes what has queued up while the disk was busy and commits it as one statement.
func (s *Store) run() {
	defer close(s.done)
	for {
		var batch []job
		select {
		case j := <-s.queue:
			batch = append(batch, j)
		case <-s.stop:
			for {
				select {
				case j := <-s.queue:
					s.commit(append(batch, j))
				default:
					return
				}
			}
		}
	more:
		for len(batch) < maxGroup {
			select {
			case j := <-s.queue:
				batch = append(batch, j)
			default:
				break more
			}
		}
		s.commit(batch)
	}
}

// A report that was settled has another key than a sealed one; see reports_once.
const addReports = given + `
INSERT INTO reports (id, epoch, k, tag, x, body, token)
SELECT id, epoch, k, tag, x, body, token FROM given
WHERE NOT EXISTS (SELECT 1 FROM reports AS r WHERE r.tag = given.tag AND (r.state <> 'sealed') = 1 AND r.x = given.x)
ON CONFLICT DO NOTHING
RETURNING id`

// commit writes a batch and answers each of its callers. No caller's context may end it, for the others wait too.
func (s *Store) commit(batch []job) {
	rows := make([]addRow, len(batch))
	for i, j := range batch {
		rows[i] = j.row
	}
	ctx := context.Background()
	began := time.Now()
	fresh, there, err := s.insert(ctx, rows)
	s.stats.commit(len(batch), len(fresh), err, time.Since(began))
	for _, j := range batch {
		a := added{fresh[j.row.ID], err}
		if err == nil && !a.fresh && j.row.Token != "" && !there[j.row.ID] {
			a.err = ErrSpent
		}
		j.answer <- a
		if a.fresh { // the same report twice in one batch is fresh once, and then it is there
			delete(fresh, j.row.ID)
			if there == nil {
				there = map[string]bool{}
			}
			there[j.row.ID] = true
		}
	}
}

const haveReports = given + `
SELECT id FROM given
WHERE EXISTS (SELECT 1 FROM reports AS r WHERE r.tag = given.tag AND (r.state <> 'sealed') IN (0, 1) AND r.x = given.x)`

// ids runs a statement over rows and returns the ids that it yields.
func (s *Store) ids(ctx context.Context, statement string, rows []addRow) (map[string]bool, error) {
	found, err := s.statements.query(ctx, s.write, statement, array(rows))
	if err != nil {
		return nil, fmt.Errorf("couldn't store reports: %w", err)
	}
	defer found.Close()
	fresh := make(map[string]bool, len(rows))
	for found.Next() {
		var id string
		if err := found.Scan(&id); err != nil {
			return nil, fmt.Errorf("couldn't store reports: %w", err)
		}
		fresh[id] = true
	}
	if err := found.Err(); err != nil {
		return nil, fmt.Errorf("couldn't store reports: %w", err)
	}
	if err := found.Close(); err != nil {
		return nil, fmt.Errorf("couldn't store reports: %w", err)
	}
	return fresh, nil
}
