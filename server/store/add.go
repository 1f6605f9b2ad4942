package store

import (
	"context"
	"encoding/base64"
	"encoding/hex"
	"fmt"

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

// addRow is the report as one element of the statement's JSON array.
type addRow struct {
	ID    string `json:"id"`
	Epoch string `json:"epoch"`
	K     string `json:"k"`
	Tag   string `json:"tag"`
	X     string `json:"x"`
	Body  string `json:"body"`
}

// maxGroup bounds one commit. More would not save anything: the disk's flush is shared by then.
const maxGroup = 512

// Add stores a checked report and returns once it is on the disk. fresh is false when the same report, or another one
// by the same install for the same group, was there already. Errors: ErrBusy, ErrClosed, the driver's.
func (s *Store) Add(ctx context.Context, id [32]byte, r *threshold.Sealed, body []byte) (fresh bool, err error) {
	answer := make(chan added, 1) // the writer must never wait for a caller who has gone
	j := job{addRow{
		ID: hex.EncodeToString(id[:]), Epoch: text(r.Epoch), K: text(r.K), Tag: hex.EncodeToString(r.Tag[:]),
		X: hex.EncodeToString(r.X[:]), Body: base64.StdEncoding.EncodeToString(body),
	}, answer}
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
INSERT INTO reports (id, epoch, k, tag, x, body)
SELECT value ->> 'id', CAST(value ->> 'epoch' AS INTEGER), CAST(value ->> 'k' AS INTEGER), value ->> 'tag', value ->> 'x',
       value ->> 'body'
FROM json_each(?1) WHERE true
ON CONFLICT DO NOTHING
RETURNING id`

// commit writes a batch and answers each of its callers. No caller's context may end it, for the others wait too.
func (s *Store) commit(batch []job) {
	rows := make([]addRow, len(batch))
	for i, j := range batch {
		rows[i] = j.row
	}
	fresh, err := s.insert(context.Background(), rows)
	for _, j := range batch {
		j.answer <- added{fresh[j.row.ID], err}
		delete(fresh, j.row.ID) // the same report twice in one batch is fresh once
	}
}

// insert returns the ids that were new.
func (s *Store) insert(ctx context.Context, rows []addRow) (map[string]bool, error) {
	list, err := marshal(rows)
	if err != nil {
		return nil, err
	}
	found, err := s.write.QueryContext(ctx, addReports, list)
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
