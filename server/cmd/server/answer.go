package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"untick/server/store"
)

// listAnswers writes a line each, the newest first: when, state, id, site, kind.
func listAnswers(ctx context.Context, o *options, _ []string) (string, error) {
	return opened(ctx, o, func(s *store.Store) (string, error) {
		var b strings.Builder
		n := 0
		for want := (store.AnswerList{Limit: 100}); ; {
			part, err := s.Answers(ctx, want)
			if err != nil {
				return "", err
			}
			for i := range part {
				a := &part[i]
				fmt.Fprintf(&b, "%s\t%s\t%s\t%s\t%s\n", a.Filed.Format(time.DateOnly), a.State, a.ID, a.Site, a.Kind)
			}
			if n += len(part); len(part) < want.Limit {
				fmt.Fprintf(&b, "%d answers", n)
				return b.String(), nil
			}
			want.After = part[len(part)-1].Place()
		}
	})
}

// showAnswer writes all of one, quoted: a terminal runs control characters.
func showAnswer(ctx context.Context, o *options, args []string) (string, error) {
	return opened(ctx, o, func(s *store.Store) (string, error) {
		found, err := s.Answers(ctx, store.AnswerList{ID: args[0], Limit: 1})
		switch {
		case err != nil:
			return "", err
		case len(found) == 0:
			return "", errors.New("couldn't find an answer of that id")
		}
		a := found[0]
		return fmt.Sprintf("site\t%s\nkind\t%s\nabout\t%s %s\nfiled\t%s by %s\nstate\t%s\nreason\t%+q\nlanguage\t%s\nurl\t%s\ntext\t%q",
			a.Site, a.Kind, a.Purpose, a.Control, a.Filed.Format(time.RFC3339), a.Proof, a.State, a.Reason, a.Language, a.URL, a.Text), nil
	})
}

// review records what a review came to; the reason, where there is one, is the second argument.
func review(state string) func(context.Context, *options, []string) (string, error) {
	return func(ctx context.Context, o *options, args []string) (string, error) {
		reason := ""
		if len(args) > 1 {
			reason = args[1]
		}
		return opened(ctx, o, func(s *store.Store) (string, error) {
			return state, s.ReviewAnswer(ctx, args[0], state, reason, time.Now())
		})
	}
}
