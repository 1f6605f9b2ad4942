// Package problem is an error as HTTP says it: RFC 9457, application/problem+json.
package problem

import (
	"encoding/json"
	"net/http"
	"strconv"
)

// Problem is one kind of error. Type is stable: clients decide by it, not by Title.
type Problem struct {
	Type   string `json:"type"` // urn:untick:problem:…
	Title  string `json:"title"`
	Status int    `json:"status"`
	Detail string `json:"detail,omitempty"`
	// RetryAfter is sent as the header of that name, in seconds, when it is not 0.
	RetryAfter int `json:"-"`
}

// New makes a problem; name becomes part of its type.
func New(status int, name, title string) Problem {
	return Problem{Type: "urn:untick:problem:" + name, Title: title, Status: status}
}

// With is p with a detail.
func (p Problem) With(detail string) Problem {
	p.Detail = detail
	return p
}

// Problems that more than one route has.
var (
	NotFound    = New(http.StatusNotFound, "not-found", "There is nothing at this address.")
	BadQuery    = New(http.StatusBadRequest, "query", "The query string is not one that this address has.")
	Internal    = New(http.StatusInternalServerError, "internal", "The server failed; the fault is ours.")
	MediaType   = New(http.StatusUnsupportedMediaType, "media-type", "The body is not of the type that this address takes.")
	TooLarge    = New(http.StatusRequestEntityTooLarge, "too-large", "The body is longer than any that this address takes.")
	NoForm      = New(http.StatusNotAcceptable, "form", "This server cannot make this form of the view.")
	Overloaded  = Problem{"urn:untick:problem:overloaded", "The server is busy; try again later.", 503, "", 5}
	Unreachable = New(http.StatusMisdirectedRequest, "host", "This server does not answer to this name.")
)

// Write answers with p.
func Write(w http.ResponseWriter, p Problem) {
	h := w.Header()
	h.Set("Content-Type", "application/problem+json")
	h.Set("Cache-Control", "no-store")
	if p.RetryAfter > 0 {
		h.Set("Retry-After", strconv.Itoa(p.RetryAfter))
	}
	w.WriteHeader(p.Status)
	json.NewEncoder(w).Encode(p) // an error here means that the client has gone
}
