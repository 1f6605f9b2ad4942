package threshold

import (
	"crypto/sha512"
	"encoding/binary"
	"errors"

	"github.com/gtank/ristretto255"
)

// This file is what client and randomness server share of RFC 9497, mode VOPRF (1), suite ristretto255-SHA512 (section
// 4.1). Names in quotes are the RFC's.

const context = "OPRFV1-\x01-ristretto255-SHA512" // "contextString", section 3.1

// expand is "expand_message_xmd" of RFC 9380 section 5.3.1 with SHA-512 and 64 bytes of output, which is one block.
func expand(dst string, msg ...[]byte) []byte {
	suffix := append([]byte(dst), byte(len(dst)))
	h := sha512.New()
	h.Write(make([]byte, sha512.BlockSize))
	for _, m := range msg {
		h.Write(m)
	}
	h.Write([]byte{0, sha512.Size, 0})
	h.Write(suffix)
	b0 := h.Sum(nil)

	h.Reset()
	h.Write(b0)
	h.Write([]byte{1})
	h.Write(suffix)
	return h.Sum(nil)
}

// hashToGroup is "HashToGroup".
func hashToGroup(input []byte) (*ristretto255.Element, error) {
	return ristretto255.NewIdentityElement().SetUniformBytes(expand("HashToGroup-"+context, input))
}

// hashToScalar is "HashToScalar".
func hashToScalar(msg ...[]byte) (*ristretto255.Scalar, error) {
	return ristretto255.NewScalar().SetUniformBytes(expand("HashToScalar-"+context, msg...))
}

// prefixed appends b with its length in two bytes, as the RFC's transcripts have it.
func prefixed(dst, b []byte) []byte {
	dst = binary.BigEndian.AppendUint16(dst, uint16(len(b)))
	return append(dst, b...)
}

// finalize is "Finalize" after unblinding: the PRF's output, 64 bytes.
func finalize(input, unblinded []byte) []byte {
	h := sha512.New()
	h.Write(prefixed(nil, input))
	h.Write(prefixed(nil, unblinded))
	h.Write([]byte("Finalize"))
	return h.Sum(nil)
}

// coded is elements together with their encodings, 32 bytes each in a row: encoding one costs an inverse square root,
// and the transcripts ask for each again.
type coded struct {
	points []*ristretto255.Element
	raw    []byte
}

func encode(points []*ristretto255.Element) coded {
	c := coded{points, make([]byte, 0, len(points)*elementSize)}
	for _, e := range points {
		c.raw = append(c.raw, e.Bytes()...)
	}
	return c
}

func (c *coded) at(i int) []byte { return c.raw[i*elementSize : (i+1)*elementSize] }

// weights are the d_i of "ComputeComposites", by which a batch is proven as one pair.
func weights(public []byte, blinded, evaluated coded) ([]*ristretto255.Scalar, error) {
	h := sha512.New()
	h.Write(prefixed(nil, public))
	h.Write(prefixed(nil, []byte("Seed-"+context)))
	seed := prefixed(nil, h.Sum(nil))

	all := make([]*ristretto255.Scalar, len(blinded.points))
	for i := range all {
		t := binary.BigEndian.AppendUint16(append([]byte(nil), seed...), uint16(i))
		t = prefixed(t, blinded.at(i))
		t = prefixed(t, evaluated.at(i))
		t = append(t, "Composite"...)
		d, err := hashToScalar(t)
		if err != nil {
			return nil, err
		}
		all[i] = d
	}
	return all, nil
}

// challenge is the c of "GenerateProof" and "VerifyProof".
func challenge(public []byte, m, z, t2, t3 *ristretto255.Element) (*ristretto255.Scalar, error) {
	t := prefixed(nil, public)
	for _, e := range []*ristretto255.Element{m, z, t2, t3} {
		t = prefixed(t, e.Bytes())
	}
	return hashToScalar(append(t, "Challenge"...))
}

// verify is "VerifyProof". Everything it touches is public, so it may take variable time.
func verify(public []byte, blinded, evaluated coded, proof []byte) error {
	pk, err := parseElement(public)
	if err != nil {
		return err
	}
	c, errC := parseScalar(proof[:scalarSize])
	s, errS := parseScalar(proof[scalarSize:])
	if err := errors.Join(errC, errS); err != nil {
		return ErrProof
	}
	d, err := weights(public, blinded, evaluated)
	if err != nil {
		return err
	}
	m := ristretto255.NewIdentityElement().VarTimeMultiScalarMult(d, blinded.points)
	z := ristretto255.NewIdentityElement().VarTimeMultiScalarMult(d, evaluated.points)
	t2 := ristretto255.NewIdentityElement().VarTimeDoubleScalarBaseMult(c, pk, s)
	t3 := ristretto255.NewIdentityElement().VarTimeMultiScalarMult(
		[]*ristretto255.Scalar{s, c}, []*ristretto255.Element{m, z})
	want, err := challenge(public, m, z, t2, t3)
	if err != nil {
		return err
	}
	if want.Equal(c) != 1 {
		return ErrProof
	}
	return nil
}

// parseElement is "DeserializeElement": it refuses what is not canonical, and the identity.
func parseElement(b []byte) (*ristretto255.Element, error) {
	e, err := ristretto255.NewIdentityElement().SetCanonicalBytes(b)
	if err != nil || e.Equal(ristretto255.NewIdentityElement()) == 1 {
		return nil, ErrElement
	}
	return e, nil
}

// parseElements reads n elements. It keeps b.
func parseElements(b []byte, n int) (coded, error) {
	all := coded{make([]*ristretto255.Element, n), b[:n*elementSize]}
	for i := range all.points {
		e, err := parseElement(all.at(i))
		if err != nil {
			return coded{}, err
		}
		all.points[i] = e
	}
	return all, nil
}

// parseScalar is "DeserializeScalar".
func parseScalar(b []byte) (*ristretto255.Scalar, error) {
	s, err := ristretto255.NewScalar().SetCanonicalBytes(b)
	if err != nil {
		return nil, ErrScalar
	}
	return s, nil
}
