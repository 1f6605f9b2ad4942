package tokens

import (
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"strings"

	"untick/server/problem"
)

// What a token is refused for.
var (
	missing = problem.New(http.StatusUnauthorized, "token-missing", "A report must be paid for with a token.")
	invalid = problem.New(http.StatusUnauthorized, "token-invalid", "The token was not issued for reports of this epoch.")
)

// Redeemer takes tokens.
type Redeemer struct {
	Secret   *Secret
	Required bool // refuse a report without one
}

const scheme = "PrivateToken token=" // RFC 9577 section 2.2

// Redeem reads the token of a request with a report of an epoch, and returns what the store is to remember it by; nil if
// there is none and none is needed.
func (r *Redeemer) Redeem(header http.Header, epoch uint32) ([]byte, *problem.Problem) {
	given := header.Values("Authorization")
	if len(given) == 0 && !r.Required {
		return nil, nil
	}
	if len(given) == 0 {
		return nil, &missing
	}
	quoted, ok := strings.CutPrefix(given[0], scheme)
	token, err := base64.URLEncoding.DecodeString(strings.Trim(quoted, `"`))
	if !ok || err != nil || len(given) > 1 {
		return nil, &invalid
	}
	key, err := r.Secret.Key(epoch)
	if err != nil {
		return nil, &problem.Internal
	}
	if err := key.Redeem(token); err != nil {
		return nil, &invalid
	}
	digest := sha256.Sum256(token)
	return digest[:], nil
}
