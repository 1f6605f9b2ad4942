// Package store keeps reports until their group can be opened, and what was found afterwards.
//
// It speaks to a database/sql driver in the SQL that SQLite and Cloudflare D1 share (migrations/ has the tables): one
// statement is one transaction, many rows travel as one bound JSON value, and counters are kept by triggers, so that no
// interruption leaves a counter that differs from its rows. Numbers are bound as text and cast, for D1 binds every
// number as a float.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strconv"
	"time"
)

var (
	// ErrBusy means that the queue of reports waiting for the disk is full.
	ErrBusy = errors.New("the store is busy")
	// ErrClosed means that the store is shutting down; nothing was written.
	ErrClosed = errors.New("the store is closed")
	// ErrSpent means that the token has paid for another report.
	ErrSpent = errors.New("the token is spent")
	// ErrVersion means that the database was made by another version of this program.
	ErrVersion = errors.New("the database is of another version")
	// ErrSettings means that the database was made for other settings, under which its numbers would mean something else.
	ErrSettings = errors.New("the database was made with other settings")
)

// Store is the database with its one writer. Its methods may be called concurrently.
type Store struct {
	write *sql.DB // one connection
	read  *sql.DB
	scrub func(context.Context) error // takes deleted rows out of the files, after they were deleted
	stats stats
	queue chan job // nil where callers write for themselves
	stop  chan struct{}
	done  chan struct{}
}

// queueLength bounds the reports that wait for the disk, and with them the memory: 4,096 × 3 KB.
const queueLength = 4096

// New starts the writer of a migrated database. read may be the same as write.
func New(write, read *sql.DB) *Store {
	s := &Store{
		write: write, read: read, scrub: func(context.Context) error { return nil },
		queue: make(chan job, queueLength), stop: make(chan struct{}), done: make(chan struct{}),
	}
	go s.run()
	return s
}

// Direct uses a migrated database without a writer: each call of Add is a commit of its own, awaited by its caller. It is for
// Cloudflare Workers, where a request may not wait for what another one began.
func Direct(db *sql.DB) *Store {
	return &Store{write: db, read: db, scrub: func(context.Context) error { return nil }}
}

// Close lets the writer finish what it has taken, and closes the database.
func (s *Store) Close() error {
	if s.queue != nil {
		close(s.stop)
		<-s.done
	}
	if s.read != s.write {
		if err := s.read.Close(); err != nil {
			return err
		}
	}
	return s.write.Close()
}

// HoldEpoch records the length of an epoch at the first start and refuses another at later ones: ErrSettings.
func (s *Store) HoldEpoch(ctx context.Context, length time.Duration) error {
	want := strconv.FormatInt(int64(length/time.Second), 10)
	const insert = `INSERT INTO settings (name, value) VALUES ('epoch_seconds', ?1) ON CONFLICT (name) DO NOTHING`
	if _, err := s.write.ExecContext(ctx, insert, want); err != nil {
		return fmt.Errorf("couldn't record the epoch's length: %w", err)
	}
	var got string
	row := s.write.QueryRowContext(ctx, `SELECT value FROM settings WHERE name = 'epoch_seconds'`)
	if err := row.Scan(&got); err != nil {
		return fmt.Errorf("couldn't read the epoch's length: %w", err)
	}
	if got != want {
		return fmt.Errorf("couldn't use epochs of %s seconds in a database with epochs of %s: %w", want, got, ErrSettings)
	}
	return nil
}

// Ping reports whether the database answers.
func (s *Store) Ping(ctx context.Context) error {
	var one int
	return s.read.QueryRowContext(ctx, `SELECT 1`).Scan(&one)
}

// PingWriter reports whether the database takes a write, by one.
func (s *Store) PingWriter(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 3*time.Second)
	defer cancel()
	const write = `INSERT INTO settings (name, value) VALUES ('pinged', '1') ON CONFLICT (name) DO UPDATE SET value = 1 - value`
	_, err := s.write.ExecContext(ctx, write)
	return err
}

// text is how a number is bound.
func text[T ~int | ~int64 | ~uint32](n T) string { return strconv.FormatInt(int64(n), 10) }
