//go:build !js

package answer

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"syscall"
	"time"
)

const maxLookups = 8 // at a time

// Network asks domains from this machine.
type Network struct {
	Resolver *net.Resolver         // the machine's where nil
	Allowed  func(netip.Addr) bool // addresses that may be connected to
	Roots    *x509.CertPool        // the machine's where nil
	Port     string                // of the file

	busy chan struct{}
}

// Public asks domains on the public Internet.
func Public() Prover { return NewNetwork(Network{Allowed: isPublic, Port: "443"}) }

// NewNetwork makes a prover of its parts.
func NewNetwork(n Network) *Network {
	if n.Resolver == nil {
		n.Resolver = net.DefaultResolver
	}
	n.busy = make(chan struct{}, maxLookups)
	return &n
}

// Prove implements Prover.
func (n *Network) Prove(ctx context.Context, way, domain, token string) error {
	select {
	case n.busy <- struct{}{}:
		defer func() { <-n.busy }()
	default:
		return ErrBusy
	}
	ctx, cancel := context.WithTimeout(ctx, maxWait)
	defer cancel()
	if way == ByDNS {
		return n.txt(ctx, domain, token)
	}
	t := &http.Transport{
		DialContext:            (&net.Dialer{Timeout: 5 * time.Second, Resolver: n.Resolver, Control: n.control}).DialContext,
		TLSClientConfig:        &tls.Config{RootCAs: n.Roots, MinVersion: tls.VersionTLS12},
		TLSHandshakeTimeout:    5 * time.Second,
		ResponseHeaderTimeout:  5 * time.Second,
		MaxResponseHeaderBytes: 16 << 10,
		DisableKeepAlives:      true,
		DisableCompression:     true, // so that what is read is what was sent
	}
	return ask(ctx, &http.Client{Transport: t}, "https://"+net.JoinHostPort(domain, n.Port)+path, token)
}

// control is asked with the very address that is connected to, after the name was looked up, so that no name can lead elsewhere
// in between.
func (n *Network) control(_, address string, _ syscall.RawConn) error {
	a, err := netip.ParseAddrPort(address)
	if err != nil || !n.Allowed(a.Addr().Unmap()) {
		return ErrAddress
	}
	return nil
}

func (n *Network) txt(ctx context.Context, domain, token string) error {
	records, err := n.Resolver.LookupTXT(ctx, record(domain)+".")
	var failed *net.DNSError
	switch {
	case errors.As(err, &failed) && failed.IsNotFound:
		return ErrNotThere
	case err != nil:
		return fmt.Errorf("%w: %w", ErrLookup, err)
	}
	return holds(records, token)
}

// reserved are the networks that are nobody's on the Internet or lead into others (IANA's special-purpose registries).
func reserved() []netip.Prefix {
	var all []netip.Prefix
	for _, p := range []string{
		"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
		"192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
		"2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
	} {
		all = append(all, netip.MustParsePrefix(p))
	}
	return all
}

// isPublic reports whether an address is one of the Internet's: IPv6 only from the part that is given out so far.
func isPublic(a netip.Addr) bool {
	a = a.Unmap()
	if a.Zone() != "" || a.Is6() && !netip.MustParsePrefix("2000::/3").Contains(a) {
		return false
	}
	for _, p := range reserved() {
		if p.Contains(a) {
			return false
		}
	}
	return a.IsValid()
}

func manual(*http.Request) {}
