package tokens

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"net/netip"
	"sync"
)

// networks counts how often each network was served in the current epoch. It is in memory only, knows a network by a hash
// under a key that is drawn for the epoch and thrown away with it, and so can neither be read out as a list of addresses
// nor be compared with another epoch's.
type networks struct {
	each, most int // issuances to one network; networks

	mu     sync.Mutex
	epoch  uint32
	key    [32]byte
	served map[[8]byte]int
}

// maxNetworks bounds the memory: 40 MB.
const maxNetworks = 1 << 20

type verdict int

const (
	admitted verdict = iota
	exhausted
	full
)

// admit counts one issuance. A hash of 8 bytes may let two networks of a million share a count; no more than that.
func (n *networks) admit(epoch uint32, from netip.Prefix) verdict {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.served == nil || n.epoch != epoch {
		n.epoch, n.served = epoch, map[[8]byte]int{}
		rand.Read(n.key[:]) // never fails
	}
	h := hmac.New(sha256.New, n.key[:])
	h.Write(from.Addr().AsSlice())
	var id [8]byte
	copy(id[:], h.Sum(nil))
	count, known := n.served[id]
	switch {
	case count >= n.each:
		return exhausted
	case !known && len(n.served) >= n.most:
		return full
	}
	n.served[id] = count + 1
	return admitted
}

// network is the part of an address that one customer of a provider has to themselves: an IPv4 address, an IPv6 /56.
func network(a netip.Addr) netip.Prefix {
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
