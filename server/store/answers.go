package store

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// The states of an answer. One is stored only when its domain is proven.
const (
	AnswerShown     = "shown"     // an answer
	AnswerDisputed  = "disputed"  // a dispute that nobody has settled
	AnswerCorrected = "corrected" // a dispute after which the finding's page says what was wrong
	AnswerWithheld  = "withheld"  // its text is not shown, its reason is
)

// AnswersADay bounds what one domain can fill the database with: 10 texts of at most 8 KiB.
const AnswersADay = 10

var (
	// ErrAnswers means that a site's operator has filed all that a day takes.
	ErrAnswers = errors.New("the site has filed too many answers in a day")
	// ErrReview means that a review cannot be recorded.
	ErrReview = errors.New("that cannot be recorded of an answer")
)

// Answer is one as it is stored; what its fields hold is with the table.
type Answer struct {
	ID, Site, Kind, Purpose, Control, Language, Text, URL, Proof string

	Filed    time.Time
	State    string
	Reason   string
	Reviewed time.Time // zero where there was no review
}

// AddAnswer stores an answer whose domain is proven, in one statement. fresh is false if it was there, and it stays as it was
// reviewed. Errors: ErrAnswers.
func (s *Store) AddAnswer(ctx context.Context, a *Answer) (fresh bool, err error) {
	state := AnswerShown
	if a.Kind == "dispute" {
		state = AnswerDisputed
	}
	const insert = `
INSERT INTO answers (id, site, kind, purpose, control, language, text, url, proof, filed, state, reason, reviewed)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, CAST(?10 AS INTEGER), ?11, '', 0
WHERE (SELECT count(*) FROM answers WHERE site = ?2 AND filed > CAST(?10 AS INTEGER) - 86400) < CAST(?12 AS INTEGER)
ON CONFLICT DO NOTHING RETURNING id`
	s = s.of(a.Site)
	rows, err := s.write.QueryContext(ctx, insert, a.ID, a.Site, a.Kind, a.Purpose, a.Control, a.Language, a.Text, a.URL, a.Proof,
		text(a.Filed.Unix()), state, text(AnswersADay))
	if err != nil {
		return false, fmt.Errorf("couldn't store an answer: %w", err)
	}
	ids, err := scanAll(rows, func(scan func(...any) error) (id string, err error) { return id, scan(&id) })
	if err != nil {
		return false, fmt.Errorf("couldn't store an answer: %w", err)
	}
	if len(ids) > 0 {
		return true, nil
	}
	var there int
	if err := s.write.QueryRowContext(ctx, `SELECT count(*) FROM answers WHERE id = ?1`, a.ID).Scan(&there); err != nil {
		return false, fmt.Errorf("couldn't look for an answer: %w", err)
	}
	if there == 0 {
		return false, fmt.Errorf("couldn't store an answer: %w", ErrAnswers)
	}
	return false, nil
}

// ReviewAnswer records what a review came to: AnswerWithheld, AnswerCorrected of a dispute, or AnswerShown, which puts an answer
// back to how it began. The first two need a reason, one line of up to 300 characters, which readers are shown. Errors: ErrReview.
func (s *Store) ReviewAnswer(ctx context.Context, id, state, reason string, now time.Time) error {
	n := utf8.RuneCountInString(reason)
	if n > 300 || !utf8.ValidString(reason) || strings.ContainsFunc(reason, func(r rune) bool { return !unicode.IsPrint(r) }) ||
		strings.TrimSpace(reason) != reason || (n == 0) != (state == AnswerShown) {
		return fmt.Errorf("couldn't review an answer: a reason has up to 300 printable characters: %w", ErrReview)
	}
	if !slices.Contains([]string{AnswerShown, AnswerWithheld, AnswerCorrected}, state) {
		return fmt.Errorf("couldn't review an answer: there is no state %q: %w", state, ErrReview)
	}
	const update = `
UPDATE answers SET state = iif(?2 = 'shown' AND kind = 'dispute', 'disputed', ?2), reason = ?3, reviewed = CAST(?4 AS INTEGER)
WHERE id = ?1 AND (?2 <> 'corrected' OR kind = 'dispute') RETURNING id`
	counts, err := each(s, func(part *Store) (int, error) {
		rows, err := part.write.QueryContext(ctx, update, id, state, reason, text(now.Unix()))
		if err != nil {
			return 0, err
		}
		ids, err := scanAll(rows, func(scan func(...any) error) (id string, err error) { return id, scan(&id) })
		return len(ids), err
	})
	if err != nil {
		return fmt.Errorf("couldn't review an answer: %w", err)
	}
	if slices.Max(counts) == 0 {
		return fmt.Errorf("couldn't review an answer: there is none of that id, or it is no dispute: %w", ErrReview)
	}
	return nil
}

// AnswerList says which answers are wanted, the newest first.
type AnswerList struct {
	Site   string // "" is any
	ID     string // "" is any
	Before time.Time
	After  AnswerPlace
	Limit  int
}

// AnswerPlace is where a part ended; the zero one is the beginning.
type AnswerPlace struct {
	Filed int64 // seconds since 1970
	ID    string
}

// Place is an answer's.
func (a *Answer) Place() AnswerPlace { return AnswerPlace{a.Filed.Unix(), a.ID} }

// Answers returns a part of the list. Where Before is set, only those filed before it.
func (s *Store) Answers(ctx context.Context, l AnswerList) ([]Answer, error) {
	var args []any
	bind := func(value string) string {
		args = append(args, value)
		return fmt.Sprintf("?%d", len(args))
	}
	where := []string{"true"}
	if l.Site != "" {
		where = append(where, "site = "+bind(l.Site))
	}
	if l.ID != "" {
		where = append(where, "id = "+bind(l.ID))
	}
	if !l.Before.IsZero() {
		where = append(where, "filed < CAST("+bind(text(l.Before.Unix()))+" AS INTEGER)")
	}
	if l.After.ID != "" {
		filed := "CAST(" + bind(text(l.After.Filed)) + " AS INTEGER)"
		where = append(where, "filed <= "+filed+" AND (filed < "+filed+" OR id > "+bind(l.After.ID)+")")
	}
	query := `
SELECT id, site, kind, purpose, control, language, text, url, proof, filed, state, reason, reviewed FROM answers
WHERE ` + strings.Join(where, " AND ") + ` ORDER BY filed DESC, id LIMIT CAST(` + bind(text(l.Limit)) + ` AS INTEGER)`
	newest := func(a, b Answer) int { return cmp.Or(b.Filed.Compare(a.Filed), cmp.Compare(a.ID, b.ID)) }
	return merged(s, l.Limit, newest, func(part *Store) ([]Answer, error) {
		rows, err := part.read.QueryContext(ctx, query, args...)
		if err != nil {
			return nil, fmt.Errorf("couldn't list the answers: %w", err)
		}
		return scanAll(rows, scanAnswer)
	})
}

func scanAnswer(scan func(...any) error) (a Answer, err error) {
	var filed, reviewed int64
	err = scan(&a.ID, &a.Site, &a.Kind, &a.Purpose, &a.Control, &a.Language, &a.Text, &a.URL, &a.Proof, &filed, &a.State, &a.Reason, &reviewed)
	a.Filed, a.Reviewed = instant(filed), instant(reviewed)
	return a, err
}
