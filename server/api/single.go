package api

import (
	"net/http"
	"net/url"

	"untick/server/aggregate"
	"untick/server/problem"
	"untick/server/store"
	"untick/server/web/answers"
	"untick/server/web/page"
	"untick/wasm/report"
)

type control struct {
	PageKind  string  `json:"page_kind"`
	Kind      string  `json:"kind"`
	Purpose   string  `json:"purpose"`
	Polarity  string  `json:"polarity"`
	N         int     `json:"n"`
	On        int     `json:"on"`
	Off       int     `json:"off"`
	Mixed     int     `json:"mixed"`
	OnShare   float64 `json:"on_share"`
	OnLow     float64 `json:"on_low"`
	OnHigh    float64 `json:"on_high"`
	FirstDate string  `json:"first_date"`
	LastDate  string  `json:"last_date"`
	Grade     string  `json:"grade"`
}

// mostAnswers are given with a site; answers lists all.
const mostAnswers = 20

type oneSite struct {
	page.About
	Site     string           `json:"site"`
	Controls []control        `json:"controls"`
	Answers  []answers.Answer `json:"answers"` // of its operator, the newest
}

// site answers alike for a site that nobody reported and one that too few did, or the difference would tell that somebody was there.
func (a *API) site(r *http.Request, _ url.Values) (any, error) {
	s, err := report.Registrable(r.PathValue("domain"))
	if err != nil || s.Domain != r.PathValue("domain") {
		return nil, refusal{problem.NotFound.With("Sites are named by their registrable domain, as example.org.")}
	}
	controls, err := a.frame.Store.Controls(r.Context(), s.Domain)
	if err != nil {
		return nil, err
	}
	verified, err := a.frame.Store.VerifiedOf(r.Context(), s.Domain)
	if err != nil {
		return nil, err
	}
	said, err := a.frame.Store.Answers(r.Context(), store.AnswerList{Site: s.Domain, Limit: mostAnswers})
	if err != nil {
		return nil, err
	}
	v := oneSite{a.frame.About, s.Domain, []control{}, answers.All(said)}
	for _, c := range controls {
		low, high := aggregate.Interval(c.On, c.N)
		grade := "reported"
		if c.LastEpoch > c.FirstEpoch {
			grade = "recurring"
		}
		if bearsOut(verified, c) {
			grade = "verified"
		}
		v.Controls = append(v.Controls, control{c.PageKind, c.Kind, c.Purpose, c.Polarity, c.N, c.On, c.Off, c.Mixed,
			float64(c.On) / float64(c.N), low, high, a.frame.About.Day(c.FirstEpoch), a.frame.About.Day(c.LastEpoch), grade})
	}
	return v, nil
}

type totals struct {
	page.About
	Accepted int `json:"accepted"`
	Counted  int `json:"counted"`
	Refused  int `json:"refused"`
	Unread   int `json:"unread"`
	Sites    int `json:"sites"`
	Controls int `json:"controls"`
}

func (a *API) totals(r *http.Request, _ url.Values) (any, error) {
	t, err := a.frame.Store.Totals(r.Context())
	if err != nil {
		return nil, err
	}
	return totals{a.frame.About, t.Accepted, t.Counted, t.Refused, t.Unread, t.Sites, t.Controls}, nil
}
