package threshold

import (
	"bytes"
	"crypto/cipher"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/gtank/ristretto255"
)

// Sealed is a report that passed the checks on arrival: its share lies on its group's polynomial.
type Sealed struct {
	Epoch uint32
	K     int
	Tag   Tag
	X     [scalarSize]byte // of two reports with the same Tag and X, one counts

	x, s *ristretto255.Scalar
	raw  []byte
}

// Check reads a report and verifies its share. It keeps b. Errors: ErrLength, ErrVersion, ErrThreshold, ErrScalar,
// ErrCommitment, ErrShare.
func Check(b []byte) (*Sealed, error) {
	r, err := Parse(b)
	if err != nil {
		return nil, err
	}
	commitments := make([]*ristretto255.Element, r.K)
	for j := range commitments {
		// The identity commits to zero. Below the top it is only improbable; at the top it would lower the degree, and
		// with it the number of shares that open the group.
		at := reportHeader + j*elementSize
		c, err := ristretto255.NewIdentityElement().SetCanonicalBytes(b[at : at+elementSize])
		if err != nil {
			return nil, fmt.Errorf("couldn't accept commitment %d: %w", j, ErrCommitment)
		}
		commitments[j] = c
	}
	if commitments[r.K-1].Equal(ristretto255.NewIdentityElement()) == 1 {
		return nil, fmt.Errorf("couldn't accept commitment %d: %w", r.K-1, ErrCommitment)
	}
	if !onPolynomial(commitments, r.x, r.s) {
		return nil, fmt.Errorf("couldn't accept the report: %w", ErrShare)
	}
	return r, nil
}

// Parse reads a report that Check accepted before, as it comes back from a store. It looks at no commitment. Errors:
// ErrLength, ErrVersion, ErrThreshold, ErrScalar.
func Parse(b []byte) (*Sealed, error) {
	if len(b) < reportHeader {
		return nil, fmt.Errorf("couldn't read the report: %w", ErrLength)
	}
	if b[0] != Version {
		return nil, fmt.Errorf("couldn't read the report: %w", ErrVersion)
	}
	r := &Sealed{Epoch: binary.BigEndian.Uint32(b[2:]), K: int(b[1]), raw: b}
	if r.K < MinK || r.K > MaxK {
		return nil, fmt.Errorf("couldn't read the report: %w", ErrThreshold)
	}
	if len(b) != ReportSize(r.K) {
		return nil, fmt.Errorf("couldn't read the report: %w", ErrLength)
	}
	copy(r.X[:], b[6:])
	var errX, errS error
	r.x, errX = parseScalar(b[6:38])
	r.s, errS = parseScalar(b[38:reportHeader])
	if err := errors.Join(errX, errS); err != nil || r.x.Equal(ristretto255.NewScalar()) == 1 {
		return nil, fmt.Errorf("couldn't read the report: %w", ErrScalar)
	}
	r.Tag = sha256.Sum256(b[reportHeader : reportHeader+r.K*elementSize])
	return r, nil
}

// Group is an opened group: it reads every report of its tag, those included that come later. It is for one goroutine.
type Group struct {
	epoch uint32
	k     int
	tag   Tag
	a0    *ristretto255.Scalar
	xs    []*ristretto255.Scalar // the k shares that opened it, or none if it was reopened
	ys    []*ristretto255.Scalar
	aead  cipher.AEAD // set by the first Read
	plain []byte      // the plaintext whose commitments are the group's, once one was found
}

// Open recovers a group's key from k or more checked reports of one tag; reports past the k-th distinct share are not
// needed. Errors: ErrTooFew, ErrGroup.
func Open(reports []*Sealed) (*Group, error) {
	if len(reports) == 0 {
		return nil, fmt.Errorf("couldn't open a group: %w", ErrTooFew)
	}
	first := reports[0]
	seen := map[[scalarSize]byte]bool{}
	var xs, ys []*ristretto255.Scalar
	for _, r := range reports {
		if r.Tag != first.Tag || r.Epoch != first.Epoch || r.K != first.K {
			return nil, fmt.Errorf("couldn't open a group: %w", ErrGroup)
		}
		if seen[r.X] || len(xs) == first.K {
			continue
		}
		seen[r.X] = true
		xs, ys = append(xs, r.x), append(ys, r.s)
	}
	if len(xs) < first.K {
		return nil, fmt.Errorf("couldn't open a group with %d of %d shares: %w", len(xs), first.K, ErrTooFew)
	}
	return &Group{epoch: first.Epoch, k: first.K, tag: first.Tag, a0: atZero(xs, ys), xs: xs, ys: ys}, nil
}

// Secret is what Reopen needs to read the group's later reports without the shares: 32 bytes. Whoever has it reads
// the group's message, and nothing else.
func (g *Group) Secret() []byte { return g.a0.Bytes() }

// Reopen is the group that report r belongs to, from the secret that Open recovered. Error: ErrScalar.
func Reopen(secret []byte, r *Sealed) (*Group, error) {
	a0, err := parseScalar(secret)
	if err != nil {
		return nil, fmt.Errorf("couldn't read a group's secret: %w", err)
	}
	return &Group{epoch: r.Epoch, k: r.K, tag: r.Tag, a0: a0}, nil
}

// Read opens one report and returns its message. It derives the group's commitments from the message, so no two
// reports of one group can hold different messages. Errors: ErrGroup, ErrCiphertext, ErrMessage.
func (g *Group) Read(r *Sealed) ([]byte, error) {
	if r.Tag != g.tag || r.Epoch != g.epoch || r.K != g.k {
		return nil, fmt.Errorf("couldn't read a report: %w", ErrGroup)
	}
	if g.aead == nil {
		aead, err := groupCipher(g.a0, g.tag)
		if err != nil {
			return nil, err
		}
		g.aead = aead
	}
	at := reportHeader + r.K*elementSize
	plain, err := g.aead.Open(nil, r.raw[at:at+nonceSize], r.raw[at+nonceSize:], r.raw[:at])
	if err != nil {
		return nil, fmt.Errorf("couldn't read a report: %w", ErrCiphertext)
	}
	message, unblinded, err := parsePlain(plain)
	if err == nil && bytes.Equal(plain, g.plain) {
		return message, nil // honest plaintexts of a group are equal, and one was checked: that check costs k multiplications
	}
	if err != nil {
		return nil, fmt.Errorf("couldn't read a report: %w", err)
	}
	y := finalize(oprfInput(r.Epoch, r.K, message), unblinded)
	coeffs, err := coefficients(y, r.K)
	if err != nil {
		return nil, fmt.Errorf("couldn't derive the polynomial: %w", err)
	}
	if !g.commits(coeffs) {
		return nil, fmt.Errorf("couldn't read a report: %w", ErrMessage)
	}
	g.plain = plain
	return message, nil
}

// commits reports whether the group's commitments are to these coefficients. k shares that Check accepted leave one
// polynomial of their degree, which saves k multiplications of points; without them the commitments are made afresh.
func (g *Group) commits(coeffs []*ristretto255.Scalar) bool {
	if len(g.xs) != len(coeffs) {
		return sha256.Sum256(commit(coeffs)) == g.tag
	}
	for i, x := range g.xs {
		if at(coeffs, x).Equal(g.ys[i]) != 1 {
			return false
		}
	}
	return true
}

// parsePlain reads the plaintext: 2 length, 32 N, the message, zeros.
func parsePlain(plain []byte) (message, unblinded []byte, err error) {
	if len(plain) != plainSize {
		return nil, nil, ErrLength
	}
	size := int(binary.BigEndian.Uint16(plain))
	if size < 1 || size > MaxMessage {
		return nil, nil, ErrMessage
	}
	message = plain[2+elementSize : 2+elementSize+size]
	for _, b := range plain[2+elementSize+size:] {
		if b != 0 {
			return nil, nil, ErrMessage
		}
	}
	return message, plain[2 : 2+elementSize], nil
}
