package store

import (
	"context"
	"fmt"
)

// MarkSynthetic marks a database that nothing has used yet as one of made-up data, for good: what it holds is never mixed with
// real reports. Error: ErrSettings for one that a server has used.
func (s *Store) MarkSynthetic(ctx context.Context) error {
	have, err := s.held(ctx)
	if err != nil {
		return err
	}
	if have["epoch_seconds"] != "" {
		return fmt.Errorf("couldn't fill a database that was used before: %w", ErrSettings)
	}
	const mark = `INSERT INTO settings (name, value) VALUES ('synthetic', '1') ON CONFLICT (name) DO NOTHING`
	if _, err := s.write.ExecContext(ctx, mark); err != nil {
		return fmt.Errorf("couldn't mark the database as synthetic: %w", err)
	}
	return nil
}

// Synthetic reports whether the data is made up.
func (s *Store) Synthetic(ctx context.Context) (bool, error) {
	have, err := s.held(ctx)
	return have["synthetic"] != "", err
}
