//go:build !js

package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"slices"
	"strings"

	_ "modernc.org/sqlite" // the driver "sqlite"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Open opens or makes SQLite files, one for each part of the store, and brings them up to date.
func Open(ctx context.Context, paths ...string) (*Store, error) {
	var parts []*Store
	closed := func(err error) error {
		for _, part := range parts {
			err = errors.Join(err, part.Close())
		}
		return err
	}
	for _, path := range paths {
		part, err := openFile(ctx, path)
		if err != nil {
			return nil, closed(err)
		}
		parts = append(parts, part)
	}
	s, err := Over(parts...)
	if err != nil {
		return nil, closed(err)
	}
	return s.start(), nil
}

func openFile(ctx context.Context, path string) (*Store, error) {
	// Made here, so that nobody else on the machine can read it; the -wal and -shm files take its mode over.
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("couldn't make the database: %w", err)
	}
	if err := f.Close(); err != nil {
		return nil, fmt.Errorf("couldn't make the database: %w", err)
	}
	// synchronous=FULL, for what was acknowledged must outlive a power cut; secure_delete, for what was deleted must not be
	// readable in the file's free pages. Reports lie all over the indexes of their hashes: with 16 MB of them in memory and 32 MB of
	// log between two checkpoints a report costs a third less of the system's time.
	write, err := open(path, "journal_mode(WAL)", "synchronous(FULL)", "busy_timeout(5000)", "foreign_keys(ON)",
		"secure_delete(ON)", "wal_autocheckpoint(8000)", "cache_size(-16000)")
	if err != nil {
		return nil, err
	}
	write.SetMaxOpenConns(1)
	if err := migrate(ctx, write); err != nil {
		write.Close()
		return nil, err
	}
	read, err := open(path, "query_only(ON)", "busy_timeout(5000)")
	if err != nil {
		write.Close()
		return nil, err
	}
	read.SetMaxOpenConns(8)
	return direct(write, read, func(ctx context.Context) error {
		// The log of changes still holds the rows as they were written. A reader can keep it from being cut; then the next
		// time does it.
		_, err := write.ExecContext(ctx, `PRAGMA wal_checkpoint(TRUNCATE)`)
		return err
	}), nil
}

func open(path string, pragmas ...string) (*sql.DB, error) {
	db, err := sql.Open("sqlite", "file:"+(&url.URL{Path: path}).EscapedPath()+"?"+url.Values{"_pragma": pragmas}.Encode())
	if err != nil {
		return nil, fmt.Errorf("couldn't open the database: %w", err)
	}
	return db, nil
}

// migrate runs the migrations that the database does not have yet, in the order of their names, each in a transaction
// with the note that it ran. On D1 wrangler does the same.
func migrate(ctx context.Context, db *sql.DB) error {
	if _, err := db.ExecContext(ctx, `CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY) WITHOUT ROWID`); err != nil {
		return fmt.Errorf("couldn't prepare the migrations: %w", err)
	}
	names, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		return err
	}
	if err := known(ctx, db, names); err != nil {
		return err
	}
	for _, file := range names {
		if err := migrateOne(ctx, db, file); err != nil {
			return fmt.Errorf("couldn't migrate the database to %s: %w", file, err)
		}
	}
	return nil
}

// known refuses a database that has a migration of a newer program.
func known(ctx context.Context, db *sql.DB, names []string) error {
	rows, err := db.QueryContext(ctx, `SELECT name FROM migrations`)
	if err != nil {
		return fmt.Errorf("couldn't read the migrations: %w", err)
	}
	have, err := scanAll(rows, func(scan func(...any) error) (s string, err error) { return s, scan(&s) })
	if err != nil {
		return err
	}
	for _, name := range have {
		if !slices.Contains(names, "migrations/"+name) {
			return fmt.Errorf("couldn't use a database with %s: %w", name, ErrVersion)
		}
	}
	return nil
}

func migrateOne(ctx context.Context, db *sql.DB, file string) error {
	b, err := migrations.ReadFile(file)
	if err != nil {
		return err
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // does nothing once committed
	name := strings.TrimPrefix(file, "migrations/")
	var done bool
	if err := tx.QueryRowContext(ctx, `SELECT count(*) FROM migrations WHERE name = ?1`, name).Scan(&done); err != nil || done {
		return err
	}
	if _, err := tx.ExecContext(ctx, string(b)); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, `INSERT INTO migrations (name) VALUES (?1)`, name); err != nil {
		return err
	}
	return tx.Commit()
}
