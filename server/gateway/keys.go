package gateway

import (
	"context"
	"crypto/ecdh"
	"crypto/hpke"
	"encoding/binary"
	"fmt"
	"sync"

	"untick/server/epochkey"
)

// The one suite: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM. Every client knows it, and a choice would be one
// more thing by which to tell clients apart.
const (
	kemID  = 0x0020
	kdfID  = 0x0001
	aeadID = 0x0001

	encSize   = 32
	nk, nn    = 16, 12 // of the AEAD: key and nonce
	secretLen = 16     // max(nn, nk)
)

// pair is the gateway's key of one epoch. Its identifier is the epoch's lowest byte, so that neighbours differ.
type pair struct {
	epoch  uint32
	secret hpke.PrivateKey
}

func (p *pair) id() byte { return byte(p.epoch) }

// header is the first seven bytes of a request under this key, which its encryption is bound to.
func (p *pair) header() []byte {
	b := binary.BigEndian.AppendUint16([]byte{p.id()}, kemID)
	b = binary.BigEndian.AppendUint16(b, kdfID)
	return binary.BigEndian.AppendUint16(b, aeadID)
}

// config is the key configuration (RFC 9458 section 3.1).
func (p *pair) config() []byte {
	b := binary.BigEndian.AppendUint16([]byte{p.id()}, kemID)
	b = append(b, p.secret.PublicKey().Bytes()...)
	b = binary.BigEndian.AppendUint16(b, 4)
	b = binary.BigEndian.AppendUint16(b, kdfID)
	return binary.BigEndian.AppendUint16(b, aeadID)
}

// ring holds the keys of the current epoch and the one before, for whoever fetched the configuration just before its end.
type ring struct {
	keys  epochkey.Keys
	epoch func() uint32

	mu    sync.Mutex
	pairs []*pair // the current one first
}

// current returns the ring's pairs, drawing and deleting keys at an epoch's first call.
func (r *ring) current(ctx context.Context) ([]*pair, error) {
	now := r.epoch()
	if pairs := r.known(now); pairs != nil {
		return pairs, nil
	}
	first := max(now, 1) - 1
	var pairs []*pair
	for epoch := int64(now); epoch >= int64(first); epoch-- {
		p, err := r.load(ctx, uint32(epoch))
		if err != nil {
			return nil, err
		}
		pairs = append(pairs, p)
	}
	if err := r.keys.Keep(ctx, first); err != nil {
		return nil, fmt.Errorf("couldn't delete past keys: %w", err)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.pairs = pairs
	return pairs, nil
}

// known returns the pairs if they were loaded. The lock is not held while they are: two callers are given the same.
func (r *ring) known(epoch uint32) []*pair {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.pairs) == 0 || r.pairs[0].epoch != epoch {
		return nil
	}
	return r.pairs
}

func (r *ring) load(ctx context.Context, epoch uint32) (*pair, error) {
	kem := hpke.DHKEM(ecdh.X25519())
	made, err := kem.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("couldn't draw a gateway key: %w", err)
	}
	b, err := made.Bytes()
	if err != nil {
		return nil, fmt.Errorf("couldn't write a gateway key down: %w", err)
	}
	if b, err = r.keys.Load(ctx, epoch, b); err != nil {
		return nil, fmt.Errorf("couldn't load a gateway key: %w", err)
	}
	secret, err := kem.NewPrivateKey(b)
	if err != nil {
		return nil, fmt.Errorf("couldn't read a gateway key: %w", err)
	}
	return &pair{epoch, secret}, nil
}
