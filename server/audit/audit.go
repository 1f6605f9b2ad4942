// Package audit takes in signed audits, of auditors whose key is listed, and gives each out again as it was signed, so that
// nobody has to believe this server.
//
// Who sends one is not hidden: an audit bears a name. That is also why any site may be audited, those that are left out
// of reports for their reporters' sake as well.
package audit

import (
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"time"

	"untick/server/problem"
	"untick/server/store"
	"untick/wasm/report"
	signed "untick/wasm/report/audit"
)

// The age that an audit may have when it is sent, and how far its clock may be ahead.
const (
	MaxAge   = 31 * 24 * time.Hour
	MaxAhead = 10 * time.Minute
)

const mediaType = "text/plain; charset=utf-8"

var (
	notListed = problem.New(http.StatusForbidden, "auditor", "The audit is not signed by one of this server's auditors.")
	notTaken  = problem.New(http.StatusUnprocessableEntity, "audit", "That is not an audit that this server takes.")
	old       = problem.New(http.StatusGone, "audit-old", "The audit is too old.")
	ahead     = problem.New(http.StatusConflict, "audit-ahead", "The audit is of a time that has not come.")
	many      = problem.Problem{
		Type: "urn:untick:problem:audits-exhausted", Title: "The key has signed all audits that a day takes.", Status: http.StatusTooManyRequests, RetryAfter: 86400,
	}
)

// Config is what the handlers need. Trial is set where pages of this machine may be audited.
type Config struct {
	Store *store.Store
	Now   func() time.Time
	Trial bool
	Log   *slog.Logger
}

// Register adds the routes.
func Register(mux *http.ServeMux, c Config) {
	mux.HandleFunc("POST /v1/audits", c.take)
	mux.HandleFunc("GET /v1/audits/{id}", c.give)
}

// take stores an audit and answers 201, or 200 if it was there.
func (c Config) take(w http.ResponseWriter, r *http.Request) {
	file, ok := problem.BodyOf(w, r, mediaType, signed.MaxSize)
	if !ok {
		return
	}
	fresh, err := c.add(r, file)
	var refused refusal
	switch {
	case errors.As(err, &refused):
		problem.Write(w, refused.Problem)
	case err != nil:
		c.Log.Error("couldn't take an audit", "error", err)
		problem.Write(w, problem.Internal)
	default:
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Cache-Control", "no-store")
		if fresh {
			w.WriteHeader(http.StatusCreated)
		}
		json.NewEncoder(w).Encode(struct { // an error here means that the client has gone
			ID    string `json:"id"`
			Fresh bool   `json:"new"`
		}{signed.ID(file), fresh})
	}
}

// refusal is an error that is the sender's.
type refusal struct{ problem.Problem }

func (r refusal) Error() string { return r.Title }

// add checks an audit from the outside inwards: signature, form and values, site, time; and stores it.
func (c Config) add(r *http.Request, file []byte) (fresh bool, err error) {
	auditors, err := c.Store.Auditors(r.Context())
	if err != nil {
		return false, err
	}
	var keys []string
	for _, a := range auditors {
		if a.Withdrawn.IsZero() {
			keys = append(keys, a.Key)
		}
	}
	a, key, err := signed.Open(file, keys)
	switch {
	case errors.Is(err, signed.ErrSignature):
		return false, refusal{notListed}
	case err != nil:
		return false, refusal{notTaken.With(err.Error())}
	}
	if s, err := report.Registrable(a.Site); err != nil || s.Loopback && !c.Trial {
		return false, refusal{notTaken.With("It is of a page of the auditor's own machine.")}
	}
	made, err := a.When()
	now := c.Now()
	switch {
	case err != nil:
		return false, refusal{notTaken.With(err.Error())}
	case now.Sub(made) > MaxAge:
		return false, refusal{old.With("It may be 31 days old when it is sent.")}
	case made.Sub(now) > MaxAhead:
		return false, refusal{ahead}
	}
	fresh, err = c.Store.AddAudit(r.Context(), file, key, a, now)
	if errors.Is(err, store.ErrMany) {
		return false, refusal{many}
	}
	return fresh, err
}

// give answers with the file as it was signed.
func (c Config) give(w http.ResponseWriter, r *http.Request) {
	found, err := c.Store.Audits(r.Context(), store.AuditList{ID: r.PathValue("id"), Limit: 1})
	switch {
	case err != nil:
		c.Log.Error("couldn't read an audit", "error", err)
		problem.Write(w, problem.Internal)
	case len(found) == 0 || r.URL.RawQuery != "":
		problem.Write(w, problem.NotFound)
	default:
		h := w.Header()
		h.Set("Content-Type", mediaType)
		h.Set("Content-Disposition", `attachment; filename="`+found[0].ID+`.audit"`)
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
		h.Set("Access-Control-Allow-Origin", "*")
		h.Set("Cross-Origin-Resource-Policy", "cross-origin")
		w.Write([]byte(found[0].File)) // an error here means that the client has gone
	}
}
