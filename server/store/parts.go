package store

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strconv"
	"sync"
	"time"
)

// MaxParts bounds the databases of one store: each list asks all of them.
const MaxParts = 64

// Over is one store over several databases, each with the same tables. Where a row lies follows from a name by a fixed hash, so
// their number and order cannot change later:
//
//	what is known of a site            the database of its name: s.of(site)
//	a sealed report and its group      that of the group's tag, for its site is not known before it opens: s.of(tag)
//	that a token was spent             that of the token's hash: s.of(token)
//	everything else                    the first: s.read and s.write
//
// So a statement that is about one site runs on s.of(site), a list over sites is made by merged of all databases' lists, a sum by
// each. A new table that names no database lives in the first and needs to know nothing of this.
//
// No statement spans two databases. What one of them must tell another is kept until it was told (carry.go), and a token is
// spent before its report is stored (spend.go).
//
// The parts must not have been given to anybody else; the store closes them. It has no writer: start makes one.
func Over(parts ...*Store) (*Store, error) {
	if len(parts) < 1 || len(parts) > MaxParts {
		return nil, fmt.Errorf("couldn't part a store over %d databases: there can be up to %d", len(parts), MaxParts)
	}
	if len(parts) == 1 {
		return parts[0], nil
	}
	return &Store{write: parts[0].write, read: parts[0].read, parts: parts}, nil
}

// all are the databases, each as a store of its own.
func (s *Store) all() []*Store {
	if len(s.parts) == 0 {
		return []*Store{s}
	}
	return s.parts
}

// of is the database where what has a name lies.
func (s *Store) of(name string) *Store {
	if len(s.parts) == 0 {
		return s
	}
	sum := sha256.Sum256([]byte(name))
	return s.parts[binary.BigEndian.Uint64(sum[:])%uint64(len(s.parts))]
}

// each asks all databases at once, and fails if one of them does.
func each[T any](s *Store, ask func(*Store) (T, error)) ([]T, error) {
	all := s.all()
	answers, failed := make([]T, len(all)), make([]error, len(all))
	if len(all) == 1 {
		answers[0], failed[0] = ask(all[0])
		return answers, failed[0]
	}
	var wait sync.WaitGroup
	for i, part := range all {
		wait.Go(func() { answers[i], failed[i] = ask(part) })
	}
	wait.Wait()
	return answers, errors.Join(failed...)
}

// merged is the beginning of one ordered list out of those of all databases, each of which is in that order and has up to limit.
func merged[T any](s *Store, limit int, order func(a, b T) int, ask func(*Store) ([]T, error)) ([]T, error) {
	if len(s.parts) == 0 {
		return ask(s)
	}
	lists, err := each(s, ask)
	if err != nil {
		return nil, err
	}
	return first(limit, slices.Concat(lists...), order), nil
}

// first orders a list and returns its beginning; an empty one is nil, as from one database. By package sort: each type that package
// slices sorts is 8 to 20 KB of the Worker's program.
func first[T any](limit int, list []T, order func(a, b T) int) []T {
	sort.SliceStable(list, func(i, j int) bool { return order(list[i], list[j]) < 0 })
	return list[:min(limit, len(list))]
}

// everywhere does the same in all databases.
func (s *Store) everywhere(do func(*Store) error) error {
	_, err := each(s, func(part *Store) (struct{}, error) { return struct{}{}, do(part) })
	return err
}

// HoldEpoch records at the first start the length of an epoch and how the store is parted, and refuses anything else at later
// ones: ErrSettings.
func (s *Store) HoldEpoch(ctx context.Context, length time.Duration) error {
	places := map[*Store]string{}
	for i, part := range s.parts {
		places[part] = fmt.Sprintf("%d of %d", i+1, len(s.parts))
	}
	seconds := strconv.FormatInt(int64(length/time.Second), 10)
	return s.everywhere(func(part *Store) error { return part.hold(ctx, seconds, places[part]) })
}

// hold keeps a database to its settings; place is "" where it is the only one.
func (s *Store) hold(ctx context.Context, seconds, place string) error {
	have, err := s.held(ctx)
	if err != nil {
		return err
	}
	if have["epoch_seconds"] == "" {
		const insert = `INSERT INTO settings (name, value) SELECT value ->> 0, value ->> 1 FROM json_each(?1) WHERE true ON CONFLICT (name) DO NOTHING`
		rows := [][]string{{"epoch_seconds", seconds}}
		if place != "" {
			rows = append(rows, []string{"part", place})
		}
		list, err := marshal(rows)
		if err != nil {
			return err
		}
		if _, err := s.write.ExecContext(ctx, insert, list); err != nil {
			return fmt.Errorf("couldn't record the settings: %w", err)
		}
		if have, err = s.held(ctx); err != nil { // another instance may have been first
			return err
		}
	}
	if got := have["epoch_seconds"]; got != seconds {
		return fmt.Errorf("couldn't use epochs of %s seconds in a database with epochs of %s: %w", seconds, got, ErrSettings)
	}
	if got := have["part"]; got != place {
		return fmt.Errorf("couldn't use as part %q a database that is part %q: %w", place, got, ErrSettings)
	}
	return nil
}

func (s *Store) held(ctx context.Context) (map[string]string, error) {
	rows, err := s.write.QueryContext(ctx, `SELECT name, value FROM settings WHERE name IN ('epoch_seconds', 'part', 'synthetic')`)
	if err != nil {
		return nil, fmt.Errorf("couldn't read the settings: %w", err)
	}
	list, err := scanAll(rows, func(scan func(...any) error) (row [2]string, err error) { return row, scan(&row[0], &row[1]) })
	have := map[string]string{}
	for _, row := range list {
		have[row[0]] = row[1]
	}
	return have, err
}
