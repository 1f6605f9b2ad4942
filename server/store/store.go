// Package store keeps reports until their group can be opened, and what was found afterwards.
//
// It speaks to a database/sql driver in the SQL that SQLite and Cloudflare D1 share (migrations/ has the tables): one
// statement is one transaction, many rows travel as one bound JSON value, and counters are kept by triggers, so that no
// interruption leaves a counter that differs from its rows. Numbers are bound as text and cast, for D1 binds every
// number as a float.
//
// A store may be parted over several databases: parts.go says where what lies, and how a statement says so.
package store

import (
	"context"
	"database/sql"
	"errors"
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
	parts []*Store                    // the databases, where there are several; write and read are then the first's
	stats stats

	statements statements // of write

	queue chan job // nil where callers write for themselves
	stop  chan struct{}
	done  chan struct{}

	ballast []byte
}

// queueLength bounds the reports that wait for the disk, and with them the memory: 4,096 × 3 KB.
const queueLength = 4096

// ballastSize is memory that is never touched, and so is none of the machine's. SQLite's lies outside of Go's, which is so small without
// it that its collector came by fifty times a second, and stopped the writer each time.
const ballastSize = 8 << 20

// start starts the writer.
func (s *Store) start() *Store {
	s.ballast = make([]byte, ballastSize)
	s.queue, s.stop, s.done = make(chan job, queueLength), make(chan struct{}), make(chan struct{})
	go s.run()
	return s
}

// Direct uses a migrated database without a writer: each call of Add is a commit of its own, awaited by its caller. It is for
// Cloudflare Workers, where a request may not wait for what another one began.
func Direct(db *sql.DB) *Store {
	return direct(db, db, func(context.Context) error { return nil })
}

func direct(write, read *sql.DB, scrub func(context.Context) error) *Store {
	return &Store{write: write, read: read, scrub: scrub}
}

// Close lets the writer finish what it has taken, and closes the database.
func (s *Store) Close() error {
	if s.queue != nil {
		close(s.stop)
		<-s.done
	}
	if len(s.parts) > 0 {
		return s.everywhere((*Store).Close)
	}
	if s.read != s.write {
		if err := s.read.Close(); err != nil {
			return err
		}
	}
	return s.write.Close()
}

// Ping reports whether the database answers.
func (s *Store) Ping(ctx context.Context) error {
	return s.everywhere(func(part *Store) error {
		var one int
		return part.read.QueryRowContext(ctx, `SELECT 1`).Scan(&one)
	})
}

// PingWriter reports whether the database takes a write, by one.
func (s *Store) PingWriter(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 3*time.Second)
	defer cancel()
	const write = `INSERT INTO settings (name, value) VALUES ('pinged', '1') ON CONFLICT (name) DO UPDATE SET value = 1 - value`
	return s.everywhere(func(part *Store) error {
		_, err := part.write.ExecContext(ctx, write)
		return err
	})
}

// text is how a number is bound.
func text[T ~int | ~int64 | ~uint32](n T) string { return strconv.FormatInt(int64(n), 10) }
