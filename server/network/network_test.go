package network

import (
	"bytes"
	"net/netip"
	"sync"
	"sync/atomic"
	"testing"
)

func TestNetwork(t *testing.T) {
	for addr, want := range map[string]string{
		"203.0.113.9": "203.0.113.9/32", "::ffff:203.0.113.9": "203.0.113.9/32", "2001:db8:1:2ff:3::4": "2001:db8:1:200::/56",
		"fe80::1%eth0": "fe80::/56",
	} {
		if got := Of(netip.MustParseAddr(addr)); got.String() != want {
			t.Errorf("%s belongs to %s, want %s", addr, got, want)
		}
	}
}

func TestAdmit(t *testing.T) {
	n := Counter{Each: 2, Most: 3}
	net := func(b byte) netip.Addr { return netip.AddrFrom4([4]byte{203, 0, 113, b}) }
	for i, want := range []Verdict{Admitted, Admitted, Exhausted, Exhausted} {
		if got := n.Admit(7, net(1)); got != want {
			t.Errorf("time %d: %v, want %v", i, got, want)
		}
	}
	n.Admit(7, net(2))
	n.Admit(7, net(3))
	if got := n.Admit(7, net(4)); got != Full {
		t.Errorf("a network too many: %v", got)
	}
	if got := n.Admit(7, net(2)); got != Admitted {
		t.Errorf("one that is known already: %v", got)
	}
	// The next epoch begins afresh, and under another key: what was kept cannot be compared.
	key, before := n.key, n.served
	if got := n.Admit(8, net(1)); got != Admitted || n.key == key {
		t.Errorf("next epoch: %v", got)
	}
	for id := range n.served {
		if _, same := before[id]; same {
			t.Error("a network has the same hash in two epochs")
		}
	}
	for id := range n.served {
		if bytes.Contains(id[:], []byte{203, 0, 113}) {
			t.Error("the table holds an address")
		}
	}
}

func TestAdmitAtOnce(t *testing.T) {
	n := Counter{Each: 5, Most: 10}
	var yes atomic.Int64
	var wait sync.WaitGroup
	for range 50 {
		wait.Go(func() {
			if n.Admit(1, netip.MustParseAddr("203.0.113.9")) == Admitted {
				yes.Add(1)
			}
		})
	}
	wait.Wait()
	if yes.Load() != 5 {
		t.Errorf("%d admitted", yes.Load())
	}
}
