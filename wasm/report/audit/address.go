package audit

import (
	"fmt"
	"strings"

	"untick/wasm/report"
)

// page holds the address of a page to its site. A query is refused whatever it says: it is where a session, a name or a
// search would stand.
func page(site, of string) error {
	rest, ok := strings.CutPrefix(of, "https://")
	if !ok {
		if rest, ok = strings.CutPrefix(of, "http://"); ok {
			host, _, _ := strings.Cut(rest, "/")
			s, err := report.Registrable(host)
			ok = err == nil && s.Loopback // a try-out's page
		}
	}
	host, path, slash := strings.Cut(rest, "/")
	if !ok || !slash || len(of) > maxAddress || !plain(path) || strings.ContainsAny(path, "?#") {
		return fmt.Errorf("couldn't use that page: %w", ErrPage)
	}
	if s, err := report.Registrable(host); err != nil || s.Domain != site {
		return fmt.Errorf("couldn't use a page of %.80q for %s: %w", host, site, ErrPage)
	}
	return nil
}

// address reports whether readers may be led to an address: https, a public host by name, no credentials or port.
func address(of string) bool {
	rest, ok := strings.CutPrefix(of, "https://")
	host, path, slash := strings.Cut(rest, "/")
	s, err := report.Registrable(host)
	return ok && slash && len(of) <= maxAddress && plain(path) && err == nil && !s.Loopback
}

// plain reports whether a part of an address is made of the characters of RFC 3986 alone, which need no escaping anywhere
// but in markup.
func plain(path string) bool {
	for _, c := range []byte(path) {
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && !strings.ContainsRune("-._~:/?#@!$&'()*+,;=%", rune(c)) {
			return false
		}
	}
	return true
}
