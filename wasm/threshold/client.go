package threshold

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"io"

	"github.com/gtank/ristretto255"
)

// Blinded is the client's half of a request under way: what was asked, and the blinds that will take the mask off the
// answer. It holds the messages in the clear and belongs on the device only.
type Blinded struct {
	Epoch    uint32
	K        int
	messages [][]byte
	blinds   []*ristretto255.Scalar
	asked    []byte // the request's elements
}

// Blind masks messages of 1 to MaxMessage bytes each for the randomness server ("Blind", RFC 9497 section 3.3.1), and
// fills the request up to Batch elements, or to MaxBatch if there are more messages. Errors: ErrThreshold, ErrBatch,
// ErrLength.
func Blind(rand io.Reader, epoch uint32, k int, messages [][]byte) (*Blinded, []byte, error) {
	if k < MinK || k > MaxK {
		return nil, nil, fmt.Errorf("couldn't blind: %w", ErrThreshold)
	}
	if len(messages) < 1 || len(messages) > MaxBatch {
		return nil, nil, fmt.Errorf("couldn't blind: %w", ErrBatch)
	}
	b := &Blinded{Epoch: epoch, K: k}
	for _, m := range messages {
		if len(m) < 1 || len(m) > MaxMessage {
			return nil, nil, fmt.Errorf("couldn't blind a message of %d bytes: %w", len(m), ErrLength)
		}
		r, err := randomScalar(rand)
		if err != nil {
			return nil, nil, fmt.Errorf("couldn't draw a blind: %w", err)
		}
		b.messages = append(b.messages, append([]byte(nil), m...))
		b.blinds = append(b.blinds, r)
	}
	elements, err := b.elements(rand)
	if err != nil {
		return nil, nil, err
	}
	b.asked = encode(elements).raw
	return b, append(appendBatch(nil, epoch, len(elements)), b.asked...), nil
}

// filled is how many elements a request for n messages holds. It takes one of two values, so that the request's length
// does not count a page's findings for the randomness server, which sees whom it comes from.
func filled(n int) int {
	if n <= Batch {
		return Batch
	}
	return MaxBatch
}

// elements are the request's: the blinded messages, then uniformly random ones, which nobody can tell from those.
func (b *Blinded) elements(rand io.Reader) ([]*ristretto255.Element, error) {
	all := make([]*ristretto255.Element, filled(len(b.messages)))
	for i, m := range b.messages {
		e, err := hashToGroup(oprfInput(b.Epoch, b.K, m))
		if err != nil {
			return nil, fmt.Errorf("couldn't hash to the group: %w", err)
		}
		all[i] = e.ScalarMult(b.blinds[i], e)
	}
	for i := len(b.messages); i < len(all); i++ {
		var uniform [64]byte
		if _, err := io.ReadFull(rand, uniform[:]); err != nil {
			return nil, fmt.Errorf("couldn't draw what fills the request up: %w", err)
		}
		e, err := ristretto255.NewIdentityElement().SetUniformBytes(uniform[:])
		if err != nil {
			return nil, fmt.Errorf("couldn't fill the request up: %w", err)
		}
		all[i] = e
	}
	return all, nil
}

// State writes b down so that ParseBlinded can go on with it in another process: 1 version, 4 epoch, 1 k, 1 n, the
// request's elements, then for each message 32 blind, 2 length, the message.
func (b *Blinded) State() []byte {
	s := binary.BigEndian.AppendUint32([]byte{Version}, b.Epoch)
	s = append(s, byte(b.K), byte(len(b.messages)))
	s = append(s, b.asked...)
	for i, m := range b.messages {
		s = append(s, b.blinds[i].Bytes()...)
		s = prefixed(s, m)
	}
	return s
}

// ParseBlinded reads what State wrote. Error: ErrState.
func ParseBlinded(s []byte) (*Blinded, error) {
	if len(s) < batchHeader || s[0] != Version {
		return nil, ErrState
	}
	b := &Blinded{Epoch: binary.BigEndian.Uint32(s[1:]), K: int(s[5])}
	n := int(s[6])
	if b.K < MinK || b.K > MaxK || n < 1 || n > MaxBatch {
		return nil, ErrState
	}
	s = s[batchHeader:]
	size := filled(n) * elementSize
	if len(s) < size {
		return nil, ErrState
	}
	b.asked, s = append([]byte(nil), s[:size]...), s[size:]
	if _, err := parseElements(b.asked, filled(n)); err != nil {
		return nil, ErrState
	}
	for range n {
		if len(s) < scalarSize+2 {
			return nil, ErrState
		}
		r, err := parseScalar(s[:scalarSize])
		if err != nil || r.Equal(ristretto255.NewScalar()) == 1 {
			return nil, ErrState
		}
		size := int(binary.BigEndian.Uint16(s[scalarSize:]))
		s = s[scalarSize+2:]
		if size < 1 || size > MaxMessage || len(s) < size {
			return nil, ErrState
		}
		b.blinds = append(b.blinds, r)
		b.messages = append(b.messages, append([]byte(nil), s[:size]...))
		s = s[size:]
	}
	if len(s) != 0 {
		return nil, ErrState
	}
	return b, nil
}

// Output is one message with the randomness that belongs to it; Seal makes reports of it.
type Output struct {
	epoch     uint32
	k         int
	message   []byte
	unblinded []byte // N of the package comment
	y         []byte
}

// Finalize checks the randomness server's answer against its public key and takes the mask off. The outputs are in the
// messages' order. Errors: ErrLength, ErrVersion, ErrBatch, ErrEpoch, ErrElement, ErrProof.
func (b *Blinded) Finalize(response []byte, public PublicKey) ([]Output, error) {
	epoch, n, err := parseBatch(response, proofSize)
	if err != nil {
		return nil, fmt.Errorf("couldn't read the randomness: %w", err)
	}
	if epoch != b.Epoch {
		return nil, fmt.Errorf("couldn't use the randomness: %w", ErrEpoch)
	}
	if n != filled(len(b.messages)) {
		return nil, fmt.Errorf("couldn't use the randomness: %w", ErrBatch)
	}
	evaluated, err := parseElements(response[batchHeader:], n)
	if err != nil {
		return nil, fmt.Errorf("couldn't read the randomness: %w", err)
	}
	blinded, err := parseElements(b.asked, n)
	if err != nil {
		return nil, ErrState
	}
	if err := verify(public[:], blinded, evaluated, response[len(response)-proofSize:]); err != nil {
		return nil, fmt.Errorf("couldn't trust the randomness: %w", err)
	}
	all := make([]Output, len(b.messages))
	for i, z := range evaluated.points[:len(all)] {
		inverse := ristretto255.NewScalar().Invert(b.blinds[i])
		unblinded := z.ScalarMult(inverse, z).Bytes()
		m := b.messages[i]
		all[i] = Output{b.Epoch, b.K, m, unblinded, finalize(oprfInput(b.Epoch, b.K, m), unblinded)}
	}
	return all, nil
}

// Seal makes the report of ReportSize(k) bytes. secret is the install's, SecretSize bytes: the same install's reports of
// one message carry the same x and count once, however often it seals.
func (o *Output) Seal(rand io.Reader, secret []byte) ([]byte, error) {
	if len(secret) != SecretSize {
		return nil, fmt.Errorf("couldn't seal with a secret of %d bytes: %w", len(secret), ErrLength)
	}
	coeffs, err := coefficients(o.y, o.k)
	if err != nil {
		return nil, fmt.Errorf("couldn't derive the polynomial: %w", err)
	}
	x, err := prf(secret, []byte("untick-1 share"), o.y)
	if err != nil {
		return nil, fmt.Errorf("couldn't derive the share: %w", err)
	}
	if x.Equal(ristretto255.NewScalar()) == 1 {
		return nil, fmt.Errorf("couldn't derive the share: %w", ErrScalar) // its value would be the key itself
	}
	commitments := commit(coeffs)

	b := make([]byte, 0, ReportSize(o.k))
	b = append(b, Version, byte(o.k))
	b = binary.BigEndian.AppendUint32(b, o.epoch)
	b = append(b, x.Bytes()...)
	b = append(b, at(coeffs, x).Bytes()...)
	b = append(b, commitments...)

	var nonce [nonceSize]byte
	if _, err := io.ReadFull(rand, nonce[:]); err != nil {
		return nil, fmt.Errorf("couldn't draw a nonce: %w", err)
	}
	aead, err := groupCipher(coeffs[0], sha256.Sum256(commitments))
	if err != nil {
		return nil, err
	}
	var plain [plainSize]byte
	binary.BigEndian.PutUint16(plain[:], uint16(len(o.message)))
	copy(plain[2:], o.unblinded)
	copy(plain[2+elementSize:], o.message)
	header := b
	b = append(b, nonce[:]...)
	return aead.Seal(b, nonce[:], plain[:], header), nil
}

// groupCipher is the AEAD of a group, keyed by its polynomial's constant term.
func groupCipher(a0 *ristretto255.Scalar, tag Tag) (cipher.AEAD, error) {
	key, err := hkdf.Key(sha256.New, a0.Bytes(), tag[:], "untick-1 key", 32)
	if err != nil {
		return nil, fmt.Errorf("couldn't derive the group's key: %w", err)
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("couldn't set up the group's cipher: %w", err)
	}
	return cipher.NewGCM(block)
}
