package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"untick/server/store"
)

// opened runs something on the database, which a server may be using.
func opened(ctx context.Context, o *options, do func(*store.Store) (string, error)) (done string, err error) {
	s, err := store.Open(ctx, o.db)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	return do(s)
}

func addAuditor(ctx context.Context, o *options, args []string) (string, error) {
	return opened(ctx, o, func(s *store.Store) (string, error) { return "listed", s.AddAuditor(ctx, args[0], args[1], time.Now()) })
}

func removeAuditor(ctx context.Context, o *options, args []string) (string, error) {
	return opened(ctx, o, func(s *store.Store) (string, error) { return "withdrawn", s.WithdrawAuditor(ctx, args[0], time.Now()) })
}

// listAuditors writes a line each: since when, until when, key, name.
func listAuditors(ctx context.Context, o *options, _ []string) (string, error) {
	return opened(ctx, o, func(s *store.Store) (string, error) {
		all, err := s.Auditors(ctx)
		var b strings.Builder
		for _, a := range all {
			until := "listed"
			if !a.Withdrawn.IsZero() {
				until = "withdrawn " + a.Withdrawn.Format(time.DateOnly)
			}
			fmt.Fprintf(&b, "%s\t%s\t%s\t%s\n", a.Added.Format(time.DateOnly), until, a.Key, a.Name)
		}
		fmt.Fprintf(&b, "%d auditors", len(all))
		return b.String(), err
	})
}
