package server

import (
	"errors"
	"fmt"
	"net/http"
	"net/netip"
	"slices"
	"strings"

	"untick/server/network"
	"untick/server/problem"
)

// secure reports whether a request came over TLS, to this server or, as a trusted proxy says, to the proxy. Not for
// loopback's names: a browser would hold all else that runs on the machine to it.
func (s *Server) secure(r *http.Request) bool {
	if loopbackHost(r.Host) {
		return false
	}
	return r.TLS != nil || r.Header.Get("X-Forwarded-Proto") == "https" && s.proxied(r)
}

// origin is a request's scheme and host. The guard has let no host through but the server's own.
func (s *Server) origin(r *http.Request) string {
	if s.secure(r) {
		return "https://" + r.Host
	}
	return "http://" + r.Host
}

// proxied reports whether a request was sent by one of the proxies that were named.
func (s *Server) proxied(r *http.Request) bool {
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	return err == nil && slices.ContainsFunc(s.config.Proxies, func(p netip.Prefix) bool { return p.Contains(peer.Addr().Unmap()) })
}

// from is the address that a request comes from. A header is believed only of the proxies that were named, and then the
// last entry, which the proxy itself wrote: whatever stands before it the client may have made up.
func (s *Server) from(r *http.Request) (netip.Addr, error) {
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return netip.Addr{}, fmt.Errorf("couldn't read the peer's address: %w", err)
	}
	addr := peer.Addr().Unmap()
	for _, p := range s.config.Proxies {
		if !p.Contains(addr) {
			continue
		}
		lines := r.Header.Values("X-Forwarded-For")
		if len(lines) == 0 {
			return addr, nil
		}
		list := strings.Split(lines[len(lines)-1], ",")
		forwarded, err := netip.ParseAddr(strings.TrimSpace(list[len(list)-1]))
		if err != nil {
			return netip.Addr{}, errors.New("couldn't read the proxy's X-Forwarded-For") // the value stays out of the log
		}
		return forwarded, nil
	}
	return addr, nil
}

var tooOften = problem.Problem{
	Type: "urn:untick:problem:rate", Title: "Your network asks too often.", Status: http.StatusTooManyRequests, RetryAfter: 60,
}

// limited lets each network's requests through so many times a minute, before their bodies are read. Which networks those
// were is forgotten with the minute.
func (s *Server) limited(h http.Handler) http.Handler {
	if s.config.Rate == 0 || s.config.Role != Relay { // on loopback all clients are one network
		return h
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		from, err := s.from(r)
		if err != nil {
			s.config.Log.Error("couldn't tell where a request comes from", "error", err)
			problem.Write(w, problem.Internal)
			return
		}
		switch s.rates.Admit(uint32(s.config.Now().Unix()/60), from) {
		case network.Exhausted:
			problem.Write(w, tooOften)
		case network.Full:
			problem.Write(w, problem.Overloaded)
		default:
			h.ServeHTTP(w, r)
		}
	})
}
