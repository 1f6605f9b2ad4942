package tokens

import (
	"bytes"
	"net/netip"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
)

func TestNetwork(t *testing.T) {
	for addr, want := range map[string]string{
		"203.0.113.9": "203.0.113.9/32", "::ffff:203.0.113.9": "203.0.113.9/32", "2001:db8:1:2ff:3::4": "2001:db8:1:200::/56",
		"fe80::1%eth0": "fe80::/56",
	} {
		if got := network(netip.MustParseAddr(addr)); got.String() != want {
			t.Errorf("%s belongs to %s, want %s", addr, got, want)
		}
	}
}

func TestAdmit(t *testing.T) {
	n := networks{each: 2, most: 3}
	net := func(b byte) netip.Prefix { return network(netip.AddrFrom4([4]byte{203, 0, 113, b})) }
	for i, want := range []verdict{admitted, admitted, exhausted, exhausted} {
		if got := n.admit(7, net(1)); got != want {
			t.Errorf("time %d: %v, want %v", i, got, want)
		}
	}
	n.admit(7, net(2))
	n.admit(7, net(3))
	if got := n.admit(7, net(4)); got != full {
		t.Errorf("a network too many: %v", got)
	}
	if got := n.admit(7, net(2)); got != admitted {
		t.Errorf("one that is known already: %v", got)
	}
	// The next epoch begins afresh, and under another key: what was kept cannot be compared.
	key, before := n.key, n.served
	if got := n.admit(8, net(1)); got != admitted || n.key == key {
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
	n := networks{each: 5, most: 10}
	var yes atomic.Int64
	var wait sync.WaitGroup
	for range 50 {
		wait.Go(func() {
			if n.admit(1, network(netip.MustParseAddr("203.0.113.9"))) == admitted {
				yes.Add(1)
			}
		})
	}
	wait.Wait()
	if yes.Load() != 5 {
		t.Errorf("%d admitted", yes.Load())
	}
}

func TestSecretFile(t *testing.T) {
	name := filepath.Join(t.TempDir(), "token.secret")
	if _, err := Load(name); err == nil {
		t.Error("loaded a file that is not there")
	}
	first, err := LoadOrMake(name, Secret{1})
	if err != nil || *first != (Secret{1}) {
		t.Fatal(first, err)
	}
	if again, err := LoadOrMake(name, Secret{2}); err != nil || *again != (Secret{1}) {
		t.Errorf("a restart made another secret: %v", err)
	}
	if info, err := os.Stat(name); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
	if err := os.WriteFile(name, []byte("short"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Load(name); err == nil {
		t.Error("loaded a short secret")
	}
}
