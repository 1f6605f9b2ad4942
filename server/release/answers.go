package release

import (
	"context"
	"time"

	"untick/server/store"
	shown "untick/server/web/answers"
)

var answers = table{"answers", "What operators of sites had answered or disputed before the day of the release. Each proved its domain; the words are its own.", []column{
	{"answer", "string", "The answer's name: the token that proved the domain, SHA-256 in hex."},
	site,
	{"answer_kind", "string", "answer, or dispute of a finding."},
	{"answer_state", "string", "When the release was made: shown; disputed, which is open; corrected, where the dispute was right; withheld after a review."},
	{"about_purpose", "string", "Purpose that it is about; empty for the whole site."},
	{"about_kind", "string", "Kind of control that it is about; empty for any."},
	{"filed_date", "date", "When it was filed, UTC."},
	{"answer_language", "string", "Language of the text, BCP 47."},
	{"answer_text", "string", "The text: a stranger's. Empty where it is withheld. An apostrophe stands before one that a spreadsheet would run as a formula."},
	{"answer_url", "string", "Where the operator says more; empty where nowhere, or withheld."},
	{"proof", "string", "How the domain was proven: dns or file."},
	{"reviewed_date", "string", "When it was reviewed, UTC; empty where it was not."},
	{"reason", "string", "What the review came to, in words."},
}}

// everyAnswer writes those filed before a moment, as they stand now: a text that was withheld since comes out in no release that is
// made later, of whatever day.
func (w *writer) everyAnswer(ctx context.Context, d *draft, before time.Time) error {
	all, err := d.sheet(answers)
	if err != nil {
		return err
	}
	for want := (store.AnswerList{Before: before, Limit: shown.Most}); ; {
		part, err := w.store.Answers(ctx, want)
		if err != nil {
			return err
		}
		for i := range part {
			if err := all.row(shown.Row(shown.Of(&part[i]))...); err != nil {
				return err
			}
		}
		if len(part) < shown.Most {
			return all.close()
		}
		want.After = part[shown.Most-1].Place()
	}
}
