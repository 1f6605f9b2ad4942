//go:build !js

package store

import (
	"context"
	"database/sql"
	"fmt"
	"sync"
)

// statements keeps those that are made for every commit, or every group: compiling one with its triggers costs SQLite more than
// it does for a few reports. Closing the database closes them.
type statements struct{ prepared sync.Map } // text to *sql.Stmt

func (s *statements) of(ctx context.Context, db *sql.DB, text string) (*sql.Stmt, error) {
	if have, ok := s.prepared.Load(text); ok {
		return have.(*sql.Stmt), nil
	}
	made, err := db.PrepareContext(ctx, text)
	if err != nil {
		return nil, fmt.Errorf("couldn't prepare a statement: %w", err)
	}
	if have, ok := s.prepared.LoadOrStore(text, made); ok { // another caller was first
		return have.(*sql.Stmt), made.Close()
	}
	return made, nil
}

func (s *statements) query(ctx context.Context, db *sql.DB, text string, args ...any) (*sql.Rows, error) {
	prepared, err := s.of(ctx, db, text)
	if err != nil {
		return nil, err
	}
	return prepared.QueryContext(ctx, args...)
}

// exec runs a statement that yields nothing.
func (s *statements) exec(ctx context.Context, db *sql.DB, text string, args ...any) error {
	prepared, err := s.of(ctx, db, text)
	if err != nil {
		return err
	}
	_, err = prepared.ExecContext(ctx, args...)
	return err
}
