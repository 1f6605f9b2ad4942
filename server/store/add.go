package store

import (
	"context"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"slices"
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

// addRow is the report as one element of the statement's JSON array.
type addRow struct {
	ID    string `json:"id"`
	Epoch string `json:"epoch"`
	K     string `json:"k"`
	Tag   string `json:"tag"`
	X     string `json:"x"`
	Body  string `json:"body"`
	Token string `json:"token,omitempty"`
}

func (n *Sent) row() addRow {
	return addRow{
		ID: hex.EncodeToString(n.ID[:]), Epoch: text(n.Sealed.Epoch), K: text(n.Sealed.K), Tag: groupName(n.Sealed),
		X: hex.EncodeToString(n.Sealed.X[:]), Body: base64.StdEncoding.EncodeToString(n.Body), Token: hex.EncodeToString(n.Token),
	}
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

const addReports = `
INSERT INTO reports (id, epoch, k, tag, x, body, token)
SELECT value ->> 'id', CAST(value ->> 'epoch' AS INTEGER), CAST(value ->> 'k' AS INTEGER), value ->> 'tag', value ->> 'x',
       value ->> 'body', value ->> 'token'
FROM json_each(?1) WHERE true
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

const haveReports = `
SELECT value ->> 'id' FROM json_each(?1)
WHERE EXISTS (SELECT 1 FROM reports WHERE id = value ->> 'id')
   OR EXISTS (SELECT 1 FROM reports WHERE tag = value ->> 'tag' AND x = value ->> 'x')`

// ids runs a statement over rows and returns the ids that it yields.
func (s *Store) ids(ctx context.Context, statement string, rows []addRow) (map[string]bool, error) {
	list, err := marshal(rows)
	if err != nil {
		return nil, err
	}
	found, err := s.write.QueryContext(ctx, statement, list)
	if err != nil {
		return nil, fmt.Errorf("couldn't store reports: %w", err)
	}
	defer found.Close()
	fresh := map[string]bool{}
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
