// Package network counts how often each network was served in a period, and cannot say which networks those were.
package network

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"net/netip"
	"sync"
)

// Counter is in memory only, knows a network by a hash under a key that is drawn for the period and thrown away with it,
// and so can neither be read out as a list of addresses nor be compared with another period's. It may be used concurrently.
type Counter struct {
	Each, Most int // times for one network; networks

	mu     sync.Mutex
	period uint32
	key    [32]byte
	served map[[8]byte]int
}

// Most bounds a Counter's memory: 40 MB.
const Most = 1 << 20

// Verdict is what a Counter says.
type Verdict int

const (
	Admitted  Verdict = iota
	Exhausted         // this network was served as often as it may be
	Full              // too many networks were
)

// Admit counts one time in a period, which is a number that changes. A hash of 8 bytes may let two networks of a million share a count; no more than that.
func (n *Counter) Admit(period uint32, from netip.Addr) Verdict {
	v, _ := n.Count(period, from)
	return v
}

// Count is Admit, and says how many times are left.
func (n *Counter) Count(period uint32, from netip.Addr) (v Verdict, left int) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.served == nil || n.period != period {
		n.period, n.served = period, map[[8]byte]int{}
		rand.Read(n.key[:]) // never fails
	}
	h := hmac.New(sha256.New, n.key[:])
	h.Write(Of(from).Addr().AsSlice())
	var id [8]byte
	copy(id[:], h.Sum(nil))
	count, known := n.served[id]
	switch {
	case count >= n.Each:
		return Exhausted, 0
	case !known && len(n.served) >= n.Most:
		return Full, 0
	}
	n.served[id] = count + 1
	return Admitted, n.Each - count - 1
}

// Of is the network of an address: the part of it that one customer of a provider has to themselves: an IPv4 address, an IPv6 /56.
func Of(a netip.Addr) netip.Prefix {
	a = a.Unmap().WithZone("")
	bits := 32
	if a.Is6() {
		bits = 56
	}
	p, err := a.Prefix(bits)
	if err != nil {
		return netip.Prefix{}
	}
	return p
}
