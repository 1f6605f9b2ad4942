package store

import (
	"context"
	"database/sql"
)

// statements keeps nothing: D1 compiles a statement whenever it is sent, and what database/sql needs to keep one is 7 KB of a Worker.
type statements struct{}

func (statements) query(ctx context.Context, db *sql.DB, text string, args ...any) (*sql.Rows, error) {
	return db.QueryContext(ctx, text, args...)
}

// exec runs a statement that yields nothing.
func (statements) exec(ctx context.Context, db *sql.DB, text string, args ...any) error {
	_, err := db.ExecContext(ctx, text, args...)
	return err
}
