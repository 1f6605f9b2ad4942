package threshold

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/binary"

	"github.com/gtank/ristretto255"
)

// Tag names a group: SHA-256 of its commitments. Equal messages of one epoch and k have equal tags.
type Tag [sha256.Size]byte

// oprfInput is what the PRF is asked for. The epoch and k are part of it, so that a group of one k says nothing about
// the group of another.
func oprfInput(epoch uint32, k int, message []byte) []byte {
	b := binary.BigEndian.AppendUint32([]byte("untick-1"), epoch)
	b = append(b, byte(k))
	return append(b, message...)
}

// mac is HMAC-SHA-512.
func mac(key []byte, parts ...[]byte) []byte {
	h := hmac.New(sha512.New, key)
	for _, p := range parts {
		h.Write(p)
	}
	return h.Sum(nil)
}

// prf is HMAC-SHA-512 as a scalar.
func prf(key []byte, parts ...[]byte) (*ristretto255.Scalar, error) {
	return ristretto255.NewScalar().SetUniformBytes(mac(key, parts...))
}

// coefficients derives a_0 … a_k-1 from the PRF's output.
func coefficients(y []byte, k int) ([]*ristretto255.Scalar, error) {
	all := make([]*ristretto255.Scalar, k)
	for j := range all {
		a, err := prf(y, []byte("untick-1 coefficient"), []byte{byte(k), byte(j)})
		if err != nil {
			return nil, err
		}
		all[j] = a
	}
	return all, nil
}

// commit is Feldman's commitment to the coefficients, 32 bytes each.
func commit(coeffs []*ristretto255.Scalar) []byte {
	b := make([]byte, 0, len(coeffs)*elementSize)
	e := ristretto255.NewIdentityElement()
	for _, a := range coeffs {
		b = append(b, e.ScalarBaseMult(a).Bytes()...)
	}
	return b
}

// at is the polynomial's value at x, by Horner's rule.
func at(coeffs []*ristretto255.Scalar, x *ristretto255.Scalar) *ristretto255.Scalar {
	sum := ristretto255.NewScalar()
	for j := len(coeffs) - 1; j >= 0; j-- {
		sum.Multiply(sum, x)
		sum.Add(sum, coeffs[j])
	}
	return sum
}

// onPolynomial reports whether s·G = Σ x^j·C_j, in one multiplication of k+1 public points.
func onPolynomial(commitments []*ristretto255.Element, x, s *ristretto255.Scalar) bool {
	scalars := make([]*ristretto255.Scalar, 0, len(commitments)+1)
	points := make([]*ristretto255.Element, 0, len(commitments)+1)
	power := scalarOne()
	for _, c := range commitments {
		scalars = append(scalars, ristretto255.NewScalar().Set(power))
		points = append(points, c)
		power.Multiply(power, x)
	}
	scalars = append(scalars, ristretto255.NewScalar().Negate(s))
	points = append(points, ristretto255.NewGeneratorElement())
	sum := ristretto255.NewIdentityElement().VarTimeMultiScalarMult(scalars, points)
	return sum.Equal(ristretto255.NewIdentityElement()) == 1
}

// atZero interpolates a_0 from k points with distinct x (Lagrange at zero). The denominators are inverted together.
func atZero(xs, ys []*ristretto255.Scalar) *ristretto255.Scalar {
	num := make([]*ristretto255.Scalar, len(xs))
	den := make([]*ristretto255.Scalar, len(xs))
	diff := ristretto255.NewScalar()
	for i := range xs {
		num[i], den[i] = scalarOne(), scalarOne()
		for j := range xs {
			if i != j {
				num[i].Multiply(num[i], xs[j])
				den[i].Multiply(den[i], diff.Subtract(xs[j], xs[i]))
			}
		}
	}
	before := make([]*ristretto255.Scalar, len(xs))
	product := scalarOne()
	for i := range den {
		before[i] = ristretto255.NewScalar().Set(product)
		product.Multiply(product, den[i])
	}
	inverse := ristretto255.NewScalar().Invert(product)
	sum := ristretto255.NewScalar()
	for i := len(xs) - 1; i >= 0; i-- {
		term := ristretto255.NewScalar().Multiply(inverse, before[i])
		inverse.Multiply(inverse, den[i])
		term.Multiply(term, num[i])
		sum.Add(sum, term.Multiply(term, ys[i]))
	}
	return sum
}

func scalarOne() *ristretto255.Scalar {
	var b [scalarSize]byte
	b[0] = 1
	one, err := ristretto255.NewScalar().SetCanonicalBytes(b[:])
	if err != nil {
		panic("threshold: one is a canonical scalar")
	}
	return one
}
