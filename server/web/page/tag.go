package page

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strings"
)

// Tagged gives a view's answers an ETag, the hash of what they say, and answers 304 to who has the same already.
func Tagged(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		kept := &kept{ResponseWriter: w, status: http.StatusOK}
		h.ServeHTTP(kept, r)
		if kept.status != http.StatusOK {
			w.WriteHeader(kept.status)
			w.Write(kept.body.Bytes()) // an error here means that the client has gone
			return
		}
		tag := `"` + Tag(kept.body.Bytes()) + `"`
		w.Header().Set("ETag", tag)
		for _, have := range strings.Split(r.Header.Get("If-None-Match"), ",") {
			if strings.TrimPrefix(strings.TrimSpace(have), "W/") == tag {
				w.Header().Del("Content-Type")
				w.WriteHeader(http.StatusNotModified)
				return
			}
		}
		w.Write(kept.body.Bytes())
	})
}

// Tag is the ETag of an answer's body, without its quotes: the first twelve bytes of its SHA-256, in hex.
func Tag(body []byte) string {
	sum := sha256.Sum256(body)
	return hex.EncodeToString(sum[:12])
}

// kept holds an answer back until all of it is there.
type kept struct {
	http.ResponseWriter
	status int
	body   bytes.Buffer
}

func (k *kept) WriteHeader(status int)      { k.status = status }
func (k *kept) Write(b []byte) (int, error) { return k.body.Write(b) }
