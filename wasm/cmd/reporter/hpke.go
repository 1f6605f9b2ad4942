package main

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"filippo.io/edwards25519/field"
)

// This file is the sender's half of HPKE (RFC 9180), in base mode and the one suite that our gateways have: DHKEM(X25519,
// HKDF-SHA256), HKDF-SHA256, AES-128-GCM. The standard library's crypto/hpke brings every other suite with it, 219 KB after
// gzip, and its crypto/ecdh alone 125 KB; the curve's field is in this module already, for ristretto255.

const (
	kemID  = 0x0020
	kdfID  = 0x0001
	aeadID = 0x0001

	encSize = 32
	nk, nn  = 16, 12 // of the AEAD: key and nonce
)

var (
	errPoint = errors.New("not a public key")
	kemSuite = binary.BigEndian.AppendUint16([]byte("KEM"), kemID)
	suite    = binary.BigEndian.AppendUint16(binary.BigEndian.AppendUint16(binary.BigEndian.AppendUint16([]byte("HPKE"), kemID), kdfID), aeadID)
)

// x25519 is the function of that name (RFC 7748 section 5). It takes the same time whatever the scalar is. A point of low
// order is refused, for its result would be zero whoever the sender is: errPoint.
func x25519(scalar, point []byte) ([]byte, error) {
	k := bytes.Clone(scalar)
	k[0] &= 248
	k[31] = k[31]&127 | 64
	x1, err := new(field.Element).SetBytes(point)
	if err != nil {
		return nil, errPoint
	}
	x2, z2 := new(field.Element).One(), new(field.Element).Zero()
	x3, z3 := new(field.Element).Set(x1), new(field.Element).One()
	swap := 0
	for t := 254; t >= 0; t-- {
		bit := int(k[t/8]>>(t%8)) & 1
		swap ^= bit
		x2.Swap(x3, swap)
		z2.Swap(z3, swap)
		swap = bit
		ladder(x1, x2, z2, x3, z3)
	}
	x2.Swap(x3, swap)
	z2.Swap(z3, swap)
	out := x2.Multiply(x2, z2.Invert(z2)).Bytes()
	if bytes.Equal(out, make([]byte, 32)) {
		return nil, errPoint
	}
	return out, nil
}

// ladder is one step: (x2:z2) is doubled and (x3:z3) added to it, their difference being x1.
func ladder(x1, x2, z2, x3, z3 *field.Element) {
	var a, aa, b, bb, e, c, d field.Element
	a.Add(x2, z2)
	aa.Square(&a)
	b.Subtract(x2, z2)
	bb.Square(&b)
	e.Subtract(&aa, &bb)
	c.Add(x3, z3)
	d.Subtract(x3, z3)
	d.Multiply(&d, &a)
	c.Multiply(&c, &b)
	x3.Add(&d, &c)
	x3.Square(x3)
	z3.Subtract(&d, &c)
	z3.Square(z3)
	z3.Multiply(z3, x1)
	x2.Multiply(&aa, &bb)
	z2.Mult32(&e, 121665)
	z2.Add(z2, &aa)
	z2.Multiply(z2, &e)
}

// sender is an HPKE context of which one message is sent.
type sender struct {
	enc                  []byte
	key, nonce, exporter []byte
}

// newSender sets a context up to a public key ("SetupBaseS"). ephemeral is the sender's secret for this one context, 32
// random bytes.
func newSender(ephemeral, public, info []byte) (*sender, error) {
	var base [encSize]byte
	base[0] = 9
	enc, errEnc := x25519(ephemeral, base[:])
	dh, errDH := x25519(ephemeral, public)
	if err := errors.Join(errEnc, errDH); err != nil {
		return nil, fmt.Errorf("couldn't agree on a key: %w", err)
	}
	var d derivation
	prk := d.extract(kemSuite, nil, "eae_prk", dh)
	shared := d.expand(kemSuite, prk, "shared_secret", append(bytes.Clone(enc), public...), 32)

	context := append([]byte{0}, d.extract(suite, nil, "psk_id_hash", nil)...) // mode_base
	context = append(context, d.extract(suite, nil, "info_hash", info)...)
	secret := d.extract(suite, shared, "secret", nil)
	s := &sender{
		enc: enc, key: d.expand(suite, secret, "key", context, nk), nonce: d.expand(suite, secret, "base_nonce", context, nn),
		exporter: d.expand(suite, secret, "exp", context, sha256.Size),
	}
	return s, d.err
}

// seal encrypts the context's one message; its nonce is that of sequence number zero.
func (s *sender) seal(additional, plain []byte) ([]byte, error) {
	aead, err := newGCM(s.key)
	if err != nil {
		return nil, err
	}
	return aead.Seal(nil, s.nonce, plain, additional), nil
}

func (s *sender) export(context string, length int) ([]byte, error) {
	var d derivation
	out := d.expand(suite, s.exporter, "sec", []byte(context), length)
	return out, d.err
}

// derivation is LabeledExtract and LabeledExpand (RFC 9180 section 4), and keeps the first error.
type derivation struct{ err error }

func (d *derivation) extract(suite, salt []byte, label string, ikm []byte) []byte {
	b := append(append([]byte("HPKE-v1"), suite...), label...)
	out, err := hkdf.Extract(sha256.New, append(b, ikm...), salt)
	d.err = errors.Join(d.err, err)
	return out
}

func (d *derivation) expand(suite, prk []byte, label string, info []byte, length int) []byte {
	b := binary.BigEndian.AppendUint16(nil, uint16(length))
	b = append(append(append(b, "HPKE-v1"...), suite...), label...)
	out, err := hkdf.Expand(sha256.New, prk, string(append(b, info...)), length)
	d.err = errors.Join(d.err, err)
	return out
}

func newGCM(key []byte) (cipher.AEAD, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("couldn't set up a cipher: %w", err)
	}
	return cipher.NewGCM(block)
}
