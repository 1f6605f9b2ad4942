package problem

import (
	"errors"
	"io"
	"net/http"
)

// Body reads a request's octets, at most limit of them; ok is false when the problem was already answered.
func Body(w http.ResponseWriter, r *http.Request, limit int) (b []byte, ok bool) {
	return BodyOf(w, r, "application/octet-stream", limit)
}

// BodyOf is Body for another media type.
func BodyOf(w http.ResponseWriter, r *http.Request, mediaType string, limit int) (b []byte, ok bool) {
	if r.URL.RawQuery != "" {
		Write(w, BadQuery)
		return nil, false
	}
	if r.Header.Get("Content-Type") != mediaType || r.Header.Get("Content-Encoding") != "" {
		Write(w, MediaType.With("It must be "+mediaType+"."))
		return nil, false
	}
	if r.ContentLength > int64(limit) {
		Write(w, TooLarge)
		return nil, false
	}
	b, err := io.ReadAll(http.MaxBytesReader(w, r.Body, int64(limit)))
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		Write(w, TooLarge)
		return nil, false
	case err != nil:
		Write(w, New(http.StatusBadRequest, "body", "The body ended early."))
		return nil, false
	}
	return b, true
}
