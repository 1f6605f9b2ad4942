package main

import (
	"bytes"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// This file is the client's half of Oblivious HTTP (RFC 9458).

const (
	labelRequest  = "message/bhttp request"
	labelResponse = "message/bhttp response"

	secretLen  = 16  // max(nn, nk)
	configSize = 41  // key id, KEM, public key, length, one pair of KDF and AEAD
	fill       = 512 // a request's plaintext is filled up to a multiple of it, so that its length does not tell requests apart
	stateSize  = encSize + secretLen
)

var (
	errKeys     = errors.New("no key configuration of a suite that is known here")
	errEnvelope = errors.New("the answer cannot be opened")
)

// envelope is an encapsulated request, and what opens its answer.
type envelope struct{ request, state []byte }

// gatewayKey finds the first configuration of our suite in an application/ohttp-keys document (RFC 9458 section 3.2) and
// returns the header of requests to it and the public key.
func gatewayKey(keys []byte) (header, public []byte, err error) {
	for len(keys) >= 2 {
		n := int(binary.BigEndian.Uint16(keys))
		if len(keys) < 2+n {
			break
		}
		config := keys[2 : 2+n]
		keys = keys[2+n:]
		if n < configSize || binary.BigEndian.Uint16(config[1:]) != kemID {
			continue
		}
		pairs := config[3+encSize+2:]
		if int(binary.BigEndian.Uint16(config[3+encSize:])) != len(pairs) || len(pairs)%4 != 0 {
			break
		}
		for ; len(pairs) > 0; pairs = pairs[4:] {
			if binary.BigEndian.Uint16(pairs) == kdfID && binary.BigEndian.Uint16(pairs[2:]) == aeadID {
				return append(bytes.Clone(config[:3]), pairs[:4]...), config[3 : 3+encSize], nil
			}
		}
	}
	return nil, nil, errKeys
}

// encapsulateWith seals a binary request for a gateway (RFC 9458 section 4.3).
func encapsulateWith(rand io.Reader, keys, plain []byte) (*envelope, error) {
	header, public, err := gatewayKey(keys)
	if err != nil {
		return nil, fmt.Errorf("couldn't read the gateway's keys: %w", err)
	}
	ephemeral := make([]byte, encSize)
	if _, err := io.ReadFull(rand, ephemeral); err != nil {
		return nil, fmt.Errorf("couldn't draw a key: %w", err)
	}
	s, err := newSender(ephemeral, public, append([]byte(labelRequest+"\x00"), header...))
	if err != nil {
		return nil, err
	}
	sealed, err := s.seal(nil, plain)
	if err != nil {
		return nil, err
	}
	secret, err := s.export(labelResponse, secretLen)
	if err != nil {
		return nil, err
	}
	return &envelope{append(append(header, s.enc...), sealed...), append(bytes.Clone(s.enc), secret...)}, nil
}

// decapsulateWith opens the answer to a request (RFC 9458 section 4.4).
func decapsulateWith(state, sealed []byte) ([]byte, error) {
	if len(state) != stateSize || len(sealed) < secretLen {
		return nil, errEnvelope
	}
	salt := append(bytes.Clone(state[:encSize]), sealed[:secretLen]...)
	prk, err := hkdf.Extract(sha256.New, state[encSize:], salt)
	if err != nil {
		return nil, fmt.Errorf("couldn't derive the answer's key: %w", err)
	}
	key, errKey := hkdf.Expand(sha256.New, prk, "key", nk)
	nonce, errNonce := hkdf.Expand(sha256.New, prk, "nonce", nn)
	if err := errors.Join(errKey, errNonce); err != nil {
		return nil, fmt.Errorf("couldn't derive the answer's key: %w", err)
	}
	aead, err := newGCM(key)
	if err != nil {
		return nil, err
	}
	plain, err := aead.Open(nil, nonce, sealed[secretLen:], nil)
	if err != nil {
		return nil, errEnvelope
	}
	return plain, nil
}
