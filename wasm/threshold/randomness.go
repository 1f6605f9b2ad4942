package threshold

import (
	"fmt"
	"io"

	"github.com/gtank/ristretto255"
)

// PublicKey is the randomness server's public key of one epoch, a canonical element.
type PublicKey [elementSize]byte

// Key is the randomness server's key of one epoch. Each is drawn at random and belongs to no other, so that deleting its
// 32 bytes ends the epoch: there is nothing left from which it could be derived again.
type Key struct {
	epoch  uint32
	secret *ristretto255.Scalar
	public PublicKey
}

// NewKey draws the key of an epoch.
func NewKey(rand io.Reader, epoch uint32) (*Key, error) {
	s, err := randomScalar(rand)
	if err != nil {
		return nil, fmt.Errorf("couldn't draw an epoch's key: %w", err)
	}
	return newKey(epoch, s), nil
}

// ParseKey reads what Bytes wrote.
func ParseKey(epoch uint32, b []byte) (*Key, error) {
	s, err := parseScalar(b)
	if err != nil || s.Equal(ristretto255.NewScalar()) == 1 {
		return nil, fmt.Errorf("couldn't read an epoch's key: %w", ErrScalar)
	}
	return newKey(epoch, s), nil
}

func newKey(epoch uint32, s *ristretto255.Scalar) *Key {
	k := &Key{epoch: epoch, secret: s}
	copy(k.public[:], ristretto255.NewIdentityElement().ScalarBaseMult(s).Bytes())
	return k
}

// Bytes is the secret, 32 bytes.
func (k *Key) Bytes() []byte { return k.secret.Bytes() }

// Public is the key that clients check proofs against.
func (k *Key) Public() PublicKey { return k.public }

// Epoch is the epoch that the key is for.
func (k *Key) Epoch() uint32 { return k.epoch }

// Evaluate answers a request: each element multiplied by the key, and one proof for all ("BlindEvaluate", RFC 9497
// section 3.3.2). Errors: ErrLength, ErrVersion, ErrBatch, ErrEpoch, ErrElement.
func (k *Key) Evaluate(rand io.Reader, request []byte) ([]byte, error) {
	epoch, n, err := parseBatch(request, 0)
	if err != nil {
		return nil, fmt.Errorf("couldn't read the request: %w", err)
	}
	if epoch != k.epoch {
		return nil, fmt.Errorf("couldn't evaluate a request: %w", ErrEpoch)
	}
	blinded, err := parseElements(request[batchHeader:], n)
	if err != nil {
		return nil, fmt.Errorf("couldn't read the request: %w", err)
	}
	r, err := randomScalar(rand)
	if err != nil {
		return nil, fmt.Errorf("couldn't draw a proof's nonce: %w", err)
	}
	evaluated, proof, err := k.evaluate(blinded, r)
	if err != nil {
		return nil, err
	}
	b := appendBatch(make([]byte, 0, batchHeader+n*elementSize+proofSize), epoch, n)
	b = append(b, evaluated.raw...)
	return append(b, proof...), nil
}

// evaluate is Evaluate with the proof's nonce r given, as the RFC's vectors need it. An r used twice would give the key
// away.
func (k *Key) evaluate(blinded coded, r *ristretto255.Scalar) (evaluated coded, proof []byte, err error) {
	points := make([]*ristretto255.Element, len(blinded.points))
	for i, e := range blinded.points {
		points[i] = ristretto255.NewIdentityElement().ScalarMult(k.secret, e)
	}
	evaluated = encode(points)
	d, err := weights(k.public[:], blinded, evaluated)
	if err != nil {
		return coded{}, nil, err
	}
	m := ristretto255.NewIdentityElement().VarTimeMultiScalarMult(d, blinded.points)
	z := ristretto255.NewIdentityElement().ScalarMult(k.secret, m)
	t2 := ristretto255.NewIdentityElement().ScalarBaseMult(r)
	t3 := ristretto255.NewIdentityElement().ScalarMult(r, m)
	c, err := challenge(k.public[:], m, z, t2, t3)
	if err != nil {
		return coded{}, nil, err
	}
	s := ristretto255.NewScalar().Multiply(c, k.secret)
	s.Subtract(r, s)
	return evaluated, append(c.Bytes(), s.Bytes()...), nil
}

// randomScalar draws a scalar that is not zero.
func randomScalar(rand io.Reader) (*ristretto255.Scalar, error) {
	for {
		var b [64]byte
		if _, err := io.ReadFull(rand, b[:]); err != nil {
			return nil, err
		}
		s, err := ristretto255.NewScalar().SetUniformBytes(b[:])
		if err != nil {
			return nil, err
		}
		if s.Equal(ristretto255.NewScalar()) == 0 {
			return s, nil
		}
	}
}
