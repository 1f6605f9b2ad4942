package report

import (
	"fmt"
	"strings"
)

// Site is the part of a host that may be named.
type Site struct {
	Domain string
	// Loopback is set for localhost and the names below it, which only a server on the loopback interface may be told
	// of: they are for trying Untick out.
	Loopback bool
}

// Registrable finds the registrable domain of a host (a public suffix and one label), by the bundled public suffix
// list. Below localhost each label counts as one, so that try-out pages have sites of their own.
// Refused with ErrSite: addresses, bare suffixes, names of no listed top-level domain (a company's own network), and
// what is not a lower-case host name in ASCII, as location.hostname has it.
func Registrable(host string) (Site, error) {
	host = strings.TrimSuffix(host, ".")
	if !isHostname(host) {
		return Site{}, fmt.Errorf("couldn't take %q as a host: %w", clip(host), ErrSite)
	}
	if host == "localhost" {
		return Site{host, true}, nil
	}
	if below, ok := strings.CutSuffix(host, ".localhost"); ok {
		return Site{below[strings.LastIndexByte(below, '.')+1:] + ".localhost", true}, nil
	}
	suffix, ok := publicSuffix(host)
	if !ok || suffix == host {
		return Site{}, fmt.Errorf("couldn't find a registrable part in %q: %w", clip(host), ErrSite)
	}
	label := strings.TrimSuffix(host, "."+suffix)
	domain := label[strings.LastIndexByte(label, '.')+1:] + "." + suffix
	return Site{Domain: domain}, nil
}

// isHostname holds host to the letters, digits and hyphens of RFC 1123 section 2.1 (and the underscore some hosts have),
// with a last label that is not a number, so that no address passes.
func isHostname(host string) bool {
	if len(host) < 1 || len(host) > maxSite {
		return false
	}
	labels := strings.Split(host, ".")
	for _, l := range labels {
		if len(l) < 1 || len(l) > 63 || l[0] == '-' || l[len(l)-1] == '-' {
			return false
		}
		for _, c := range []byte(l) {
			if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' && c != '_' {
				return false
			}
		}
	}
	top := labels[len(labels)-1]
	return strings.Trim(top, "0123456789") != ""
}

func clip(s string) string {
	if len(s) > 80 {
		return s[:80] + "…"
	}
	return s
}
