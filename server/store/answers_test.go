package store

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"
)

func answerOf(site, kind string, n int, at time.Time) *Answer {
	return &Answer{ID: fmt.Sprintf("%064x", n), Site: site, Kind: kind, Purpose: "marketing", Control: "checkbox", Language: "en",
		Text: "It is off since May.\nWe are sorry.", URL: "https://" + site + "/privacy", Proof: "dns", Filed: at}
}

// TestAnswers: an answer is stored once, a review stays when it is filed again, a day is bounded, lists come in parts.
func TestAnswers(t *testing.T) {
	s := open0(t, place(t))
	defer s.Close()
	now := time.Unix(1_800_000_000, 0).UTC()
	file := func(a *Answer, want bool) {
		t.Helper()
		if fresh, err := s.AddAnswer(t.Context(), a); err != nil || fresh != want {
			t.Fatal(fresh, err)
		}
	}
	answer, dispute := answerOf("example.org", "answer", 1, now), answerOf("other-example.org", "dispute", 2, now.Add(time.Second))
	file(answer, true)
	file(dispute, true)
	all, err := s.Answers(t.Context(), AnswerList{Limit: 10})
	if err != nil || len(all) != 2 {
		t.Fatal(all, err)
	}
	want := *answer
	want.State = AnswerShown
	if all[1] != want || all[0].State != AnswerDisputed {
		t.Errorf("stored %+v", all)
	}
	for _, bad := range [][3]string{{answer.ID, AnswerCorrected, "no dispute"}, {"x", AnswerWithheld, "no such"}, {answer.ID, "gone", "no state"},
		{answer.ID, AnswerWithheld, ""}, {answer.ID, AnswerShown, "needs none"}, {answer.ID, AnswerWithheld, "a\nline"}, {answer.ID, AnswerWithheld, strings.Repeat("x", 301)}} {
		if err := s.ReviewAnswer(t.Context(), bad[0], bad[1], bad[2], now); !errors.Is(err, ErrReview) {
			t.Errorf("%v: %v", bad, err)
		}
	}
	if err := errors.Join(s.ReviewAnswer(t.Context(), answer.ID, AnswerWithheld, "names a person", now), s.ReviewAnswer(t.Context(), dispute.ID, AnswerCorrected, "the page said so", now)); err != nil {
		t.Fatal(err)
	}
	file(answer, false)
	if all, err = s.Answers(t.Context(), AnswerList{Site: "example.org", Limit: 10}); err != nil || len(all) != 1 || all[0].State != AnswerWithheld || all[0].Reason != "names a person" || !all[0].Reviewed.Equal(now) {
		t.Errorf("withheld: %+v, %v", all, err)
	}
	if err := s.ReviewAnswer(t.Context(), dispute.ID, AnswerShown, "", now); err != nil {
		t.Fatal(err)
	}
	if all, err = s.Answers(t.Context(), AnswerList{ID: dispute.ID, Limit: 10}); err != nil || len(all) != 1 || all[0].State != AnswerDisputed {
		t.Errorf("put back: %+v, %v", all, err)
	}
	for n := range AnswersADay - 1 {
		file(answerOf("example.org", "answer", 100+n, now.Add(time.Minute)), true)
	}
	if _, err := s.AddAnswer(t.Context(), answerOf("example.org", "answer", 200, now.Add(time.Hour))); !errors.Is(err, ErrAnswers) {
		t.Errorf("one too many: %v", err)
	}
	file(answerOf("example.org", "answer", 201, now.Add(25*time.Hour)), true)
	var got []string
	for want := (AnswerList{Limit: 3, Before: now.Add(time.Hour)}); ; {
		part, err := s.Answers(t.Context(), want)
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range part {
			got = append(got, a.ID)
		}
		if len(part) < 3 {
			break
		}
		want.After = part[2].Place()
	}
	if len(got) != AnswersADay+1 || got[0] != fmt.Sprintf("%064x", 100) || got[len(got)-1] != answer.ID {
		t.Errorf("in parts: %v", got)
	}
}
