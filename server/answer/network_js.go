package answer

import (
	"context"
	"net/http"
)

// fetched asks domains by the Worker's fetch, which reaches the public Internet only and has no way to ask for DNS records.
type fetched struct{}

// Public asks domains on the public Internet.
func Public() Prover { return fetched{} }

// Prove implements Prover.
func (fetched) Prove(ctx context.Context, way, domain, token string) error {
	if way == ByDNS {
		return ErrWay
	}
	ctx, cancel := context.WithTimeout(ctx, maxWait)
	defer cancel()
	return ask(ctx, &http.Client{}, file(domain), token)
}

// manual tells fetch to hand a redirect back.
func manual(r *http.Request) { r.Header.Set("js.fetch:redirect", "manual") }
