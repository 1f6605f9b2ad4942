package answer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"time"
)

// The ways to prove a domain.
const (
	ByDNS  = "dns"
	ByFile = "file"
)

const (
	path      = "/.well-known/untick.txt"
	prefix    = "untick="
	maxFile   = 4096 // bytes
	maxWait   = 8 * time.Second
	maxTokens = 20 // lines or records that are looked at
)

var (
	// ErrNotThere means that the domain answered and does not hold the token.
	ErrNotThere = errors.New("the token is not there")
	// ErrLookup means that the domain could not be asked, or that its answer is not one.
	ErrLookup = errors.New("the domain could not be asked")
	// ErrAddress means that a domain leads to an address that is not public.
	ErrAddress = errors.New("the domain does not lead to a public address")
	// ErrWay means that this server cannot look there.
	ErrWay = errors.New("this server cannot look up DNS records: use the file")
	// ErrBusy means that too many lookups are under way.
	ErrBusy = errors.New("too many domains are being asked")
)

// Prover finds out whether a domain holds a token. Errors: the above.
type Prover interface {
	Prove(ctx context.Context, way, domain, token string) error
}

// record is the name that the TXT record has.
func record(domain string) string { return "_untick." + domain }

// file is the address that the file has.
func file(domain string) string { return "https://" + domain + path }

// holds looks for the token among lines or records.
func holds(lines []string, token string) error {
	lines = lines[:min(len(lines), maxTokens)]
	if slices.ContainsFunc(lines, func(l string) bool { return strings.TrimSpace(l) == prefix+token }) {
		return nil
	}
	return ErrNotThere
}

// ask reads the file. A redirect is not followed, for it would let another host answer for the domain.
func ask(ctx context.Context, client *http.Client, address, token string) error {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrLookup, err)
	}
	r.Header.Set("User-Agent", "Untick right of answer")
	r.Header.Set("Accept", "text/plain")
	manual(r)
	once := *client
	once.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	resp, err := once.Do(r)
	if errors.Is(err, ErrAddress) {
		return ErrAddress
	}
	if err != nil {
		return fmt.Errorf("%w: %w", ErrLookup, err)
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusNotFound {
		return ErrNotThere
	}
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("%w: it answers %d, and redirects are not followed", ErrLookup, resp.StatusCode)
	}
	b, err := io.ReadAll(io.LimitReader(resp.Body, maxFile+1))
	switch {
	case err != nil:
		return fmt.Errorf("%w: %w", ErrLookup, err)
	case len(b) > maxFile:
		return fmt.Errorf("%w: the file is longer than %d bytes", ErrLookup, maxFile)
	}
	return holds(strings.Split(string(b), "\n"), token)
}
