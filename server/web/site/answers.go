package site

import (
	"context"

	"untick/server/store"
	"untick/server/web/answers"
	"untick/server/web/page"
)

// mostAnswers are on a site's page, the newest; /disputes and the API have more.
const mostAnswers = 20

// answer puts what the site's operator says beside what was found.
func (v *view) answer(ctx context.Context, f *page.Frame) error {
	found, err := f.Store.Answers(ctx, store.AnswerList{Site: v.Site, Limit: mostAnswers})
	v.Answers = answers.All(found)
	return err
}
