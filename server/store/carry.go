package store

import (
	"context"
	"fmt"
)

// carriedAtOnce bounds what one look at what is to be told brings.
const carriedAtOnce = 64

// carried is how many reports count in a group whose site another database keeps.
type carried struct {
	tag, site, kept string
	n               int
}

// carry notes, before a report of the group is counted, that another database is to be told.
func (s *Store) carry(ctx context.Context, tag, site, kept string) error {
	const insert = `INSERT INTO carried (tag, site, kept) VALUES (?1, ?2, ?3) ON CONFLICT (tag) DO NOTHING`
	if _, err := s.write.ExecContext(ctx, insert, tag, site, kept); err != nil {
		return fmt.Errorf("couldn't note a group's site: %w", err)
	}
	return nil
}

// tell tells the databases of sites what a database of groups has counted and not told yet, of one group or, if tag is "", of
// any. An interruption after either statement is mended by the next call: see Ready and Forget.
func (s *Store) tell(ctx context.Context, from *Store, tag string) error {
	query, args := `SELECT tag, site, kept, n FROM carried WHERE told < n LIMIT CAST(?1 AS INTEGER)`, []any{text(carriedAtOnce)}
	if tag != "" {
		query, args = `SELECT tag, site, kept, n FROM carried WHERE told < n AND tag = ?1`, []any{tag}
	}
	for {
		rows, err := from.write.QueryContext(ctx, query, args...)
		if err != nil {
			return fmt.Errorf("couldn't look for what is to be told: %w", err)
		}
		due, err := scanAll(rows, func(scan func(...any) error) (c carried, err error) {
			return c, scan(&c.tag, &c.site, &c.kept, &c.n)
		})
		if err != nil {
			return err
		}
		for _, c := range due {
			if err := s.tellOne(ctx, from, c); err != nil {
				return fmt.Errorf("couldn't tell what was counted: %w", err)
			}
		}
		if tag != "" || len(due) < carriedAtOnce {
			return nil
		}
	}
}

func (s *Store) tellOne(ctx context.Context, from *Store, c carried) error {
	update := map[string]string{
		"findings": `UPDATE findings SET n = CAST(?2 AS INTEGER) WHERE tag = ?1 AND n < CAST(?2 AS INTEGER)`,
		"labels":   `UPDATE labels SET n = CAST(?2 AS INTEGER) WHERE tag = ?1 AND n < CAST(?2 AS INTEGER)`,
	}[c.kept]
	if _, err := s.of(c.site).write.ExecContext(ctx, update, c.tag, text(c.n)); err != nil {
		return err
	}
	const told = `UPDATE carried SET told = CAST(?2 AS INTEGER) WHERE tag = ?1 AND told < CAST(?2 AS INTEGER)`
	_, err := from.write.ExecContext(ctx, told, c.tag, text(c.n))
	return err
}

// tellAll tells everything that an interruption has left untold.
func (s *Store) tellAll(ctx context.Context) error {
	if len(s.parts) == 0 {
		return nil
	}
	return s.everywhere(func(part *Store) error { return s.tell(ctx, part, "") })
}
