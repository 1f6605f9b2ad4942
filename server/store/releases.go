package store

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"time"
)

// EpochLength is the one that the database holds.
func (s *Store) EpochLength(ctx context.Context) (time.Duration, error) {
	var seconds string
	if err := s.read.QueryRowContext(ctx, `SELECT value FROM settings WHERE name = 'epoch_seconds'`).Scan(&seconds); err != nil {
		return 0, fmt.Errorf("couldn't read the epoch's length: %w", err)
	}
	n, err := strconv.ParseInt(seconds, 10, 64)
	if err != nil || n < 1 {
		return 0, fmt.Errorf("couldn't understand an epoch of %q seconds", seconds)
	}
	return time.Duration(n) * time.Second, nil
}

// LeastK is the smallest k that a shown finding had to reach up to an epoch, 0 if none is shown.
func (s *Store) LeastK(ctx context.Context, to uint32) (k int, err error) {
	const query = `SELECT coalesce(min(k), 0) FROM findings WHERE n >= k AND epoch <= CAST(?1 AS INTEGER)`
	all, err := each(s, func(part *Store) (k int, err error) {
		return k, part.read.QueryRowContext(ctx, query, text(to)).Scan(&k)
	})
	if err != nil {
		return 0, fmt.Errorf("couldn't read the smallest k: %w", err)
	}
	shown := slices.DeleteFunc(all, func(k int) bool { return k == 0 })
	if len(shown) == 0 {
		return 0, nil
	}
	return slices.Min(shown), nil
}
