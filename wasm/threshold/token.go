package threshold

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math/bits"

	"github.com/gtank/ristretto255"
)

// This file is the tokens that a report is paid with, so that nobody can invent a crowd: privately verifiable tokens
// (RFC 9578 section 5) whose OPRF is the one of this package, with the token type that the batched-tokens draft gives it.
// Whoever sees the client's address issues them blindly, whoever takes the report redeems them, both by a key that they
// share and that has nothing to do with the randomness. What is issued cannot be told from what is redeemed, for the
// client blinds it and checks that the key is everybody's.

// TokenType is VOPRF(ristretto255, SHA-512).
const TokenType = 0x0005

const (
	// TokenSize is the length of a token: 2 type, 32 nonce, 32 challenge digest, 32 key id, 64 authenticator.
	TokenSize = tokenInput + 64
	// MaxWork bounds the proof of work that a client does for a server, in bits: some seconds of a phone's time.
	MaxWork = 22

	tokenInput = 2 + 32 + 32 + 32
	workSize   = 8
	tokenState = batchHeader + elementSize + SecretSize
)

var (
	// ErrToken means that a token was not issued under this epoch's key.
	ErrToken = errors.New("not a token of this epoch's key")
	// ErrWork means that a request's proof of work is missing, or too small.
	ErrWork = errors.New("the proof of work does not hold")
)

// Tokens is how many tokens an install is issued for an epoch: one fewer than the reports that open a group.
func Tokens(k int) int { return k - 1 }

// TokenKey is the issuer's key of an epoch, derived from a secret of SecretSize bytes ("DeriveKeyPair", RFC 9497 section
// 3.2.1). It need not be deleted: it tells nothing of whoever was issued a token. Errors: ErrLength, ErrScalar.
func TokenKey(secret []byte, epoch uint32) (*Key, error) {
	if len(secret) != SecretSize {
		return nil, fmt.Errorf("couldn't use a token secret of %d bytes: %w", len(secret), ErrLength)
	}
	info := binary.BigEndian.AppendUint32([]byte("untick-1 token"), epoch)
	input := prefixed(append([]byte(nil), secret...), info)
	for counter := range 256 {
		s, err := ristretto255.NewScalar().SetUniformBytes(expand("DeriveKeyPair"+context, input, []byte{byte(counter)}))
		if err != nil {
			return nil, fmt.Errorf("couldn't derive a token key: %w", err)
		}
		if s.Equal(ristretto255.NewScalar()) == 0 {
			return newKey(epoch, s), nil
		}
	}
	return nil, fmt.Errorf("couldn't derive a token key: %w", ErrScalar)
}

// challengeDigest is SHA-256 of the TokenChallenge (RFC 9577 section 2.1): type, issuer "untick", the epoch as redemption
// context, no origin. It ties a token to the reports of one epoch.
func challengeDigest(epoch uint32) [sha256.Size]byte {
	b := binary.BigEndian.AppendUint16(nil, TokenType)
	b = prefixed(b, []byte("untick"))
	redemption := sha256.Sum256(binary.BigEndian.AppendUint32([]byte("untick-1 epoch"), epoch))
	b = append(b, byte(len(redemption)))
	b = append(b, redemption[:]...)
	return sha256.Sum256(append(b, 0, 0))
}

// appendTokenInput is what a token authenticates.
func appendTokenInput(b []byte, epoch uint32, public PublicKey, nonce []byte) []byte {
	b = binary.BigEndian.AppendUint16(b, TokenType)
	b = append(b, nonce...)
	challenge, id := challengeDigest(epoch), sha256.Sum256(public[:])
	b = append(b, challenge[:]...)
	return append(b, id[:]...)
}

// Wanted is the client's half of an issuance under way. It belongs on the device only.
type Wanted struct {
	Epoch  uint32
	Public PublicKey
	n      int
	seed   [SecretSize]byte // of the nonces and the blinds
}

// AskTokens makes a request for n tokens, to which Work is still to be added. Error: ErrBatch.
func AskTokens(rand io.Reader, epoch uint32, public PublicKey, n int) (*Wanted, []byte, error) {
	if n < 1 || n > MaxBatch {
		return nil, nil, fmt.Errorf("couldn't ask for %d tokens: %w", n, ErrBatch)
	}
	w := &Wanted{Epoch: epoch, Public: public, n: n}
	if _, err := io.ReadFull(rand, w.seed[:]); err != nil {
		return nil, nil, fmt.Errorf("couldn't draw a seed: %w", err)
	}
	blinded, err := w.blinded()
	if err != nil {
		return nil, nil, err
	}
	return w, append(appendBatch(nil, epoch, n), encode(blinded).raw...), nil
}

func (w *Wanted) input(i int) []byte {
	nonce := mac(w.seed[:], []byte("untick-1 token nonce"), []byte{byte(i)})[:32]
	return appendTokenInput(make([]byte, 0, TokenSize), w.Epoch, w.Public, nonce)
}

func (w *Wanted) blind(i int) (*ristretto255.Scalar, error) {
	return prf(w.seed[:], []byte("untick-1 token blind"), []byte{byte(i)})
}

func (w *Wanted) blinded() ([]*ristretto255.Element, error) {
	all := make([]*ristretto255.Element, w.n)
	for i := range all {
		e, errE := hashToGroup(w.input(i))
		r, errR := w.blind(i)
		if err := errors.Join(errE, errR); err != nil {
			return nil, fmt.Errorf("couldn't blind a token: %w", err)
		}
		all[i] = e.ScalarMult(r, e)
	}
	return all, nil
}

// State writes w down for ParseWanted: 1 version, 4 epoch, 1 zero, 1 n, 32 public key, 32 seed.
func (w *Wanted) State() []byte {
	b := append(appendBatch(nil, w.Epoch, w.n), w.Public[:]...)
	return append(b, w.seed[:]...)
}

// ParseWanted reads what State wrote. Error: ErrState.
func ParseWanted(b []byte) (*Wanted, error) {
	if len(b) != tokenState || b[0] != Version || b[5] != 0 || b[6] < 1 || b[6] > MaxBatch {
		return nil, ErrState
	}
	w := &Wanted{Epoch: binary.BigEndian.Uint32(b[1:]), n: int(b[6])}
	copy(w.Public[:], b[batchHeader:])
	copy(w.seed[:], b[batchHeader+elementSize:])
	return w, nil
}

// Tokens checks the issuer's answer against its public key and returns the tokens. Errors: ErrLength, ErrVersion,
// ErrBatch, ErrEpoch, ErrElement, ErrProof.
func (w *Wanted) Tokens(response []byte) ([][]byte, error) {
	epoch, n, err := parseBatch(response, proofSize)
	switch {
	case err != nil:
		return nil, fmt.Errorf("couldn't read the tokens: %w", err)
	case epoch != w.Epoch:
		return nil, fmt.Errorf("couldn't use the tokens: %w", ErrEpoch)
	case n != w.n:
		return nil, fmt.Errorf("couldn't use the tokens: %w", ErrBatch)
	}
	evaluated, err := parseElements(response[batchHeader:], n)
	if err != nil {
		return nil, fmt.Errorf("couldn't read the tokens: %w", err)
	}
	blinded, err := w.blinded()
	if err != nil {
		return nil, err
	}
	if err := verify(w.Public[:], encode(blinded), evaluated, response[len(response)-proofSize:]); err != nil {
		return nil, fmt.Errorf("couldn't trust the tokens: %w", err)
	}
	all := make([][]byte, n)
	for i, z := range evaluated.points {
		r, err := w.blind(i)
		if err != nil {
			return nil, fmt.Errorf("couldn't unblind a token: %w", err)
		}
		input := w.input(i)
		unblinded := z.ScalarMult(ristretto255.NewScalar().Invert(r), z).Bytes()
		all[i] = append(input, finalize(input, unblinded)...)
	}
	return all, nil
}

// Issue answers a request for exactly n tokens that carries a proof of work of some bits. Errors: ErrWork, ErrBatch, and
// those of Evaluate.
func (k *Key) Issue(rand io.Reader, request []byte, n, work int) ([]byte, error) {
	if len(request) < batchHeader+workSize {
		return nil, fmt.Errorf("couldn't read the request: %w", ErrLength)
	}
	if asked := request[:len(request)-workSize]; int(asked[6]) != n {
		return nil, fmt.Errorf("couldn't issue %d tokens: %w", asked[6], ErrBatch)
	}
	if !worked(request, work) {
		return nil, fmt.Errorf("couldn't issue tokens: %w", ErrWork)
	}
	return k.Evaluate(rand, request[:len(request)-workSize])
}

// Redeem checks a token against the key of its epoch. It does not know whether the token was redeemed before. Errors:
// ErrLength, ErrToken.
func (k *Key) Redeem(token []byte) error {
	if len(token) != TokenSize {
		return fmt.Errorf("couldn't read a token of %d bytes: %w", len(token), ErrLength)
	}
	input := appendTokenInput(nil, k.epoch, k.public, token[2:34])
	if subtle.ConstantTimeCompare(input, token[:tokenInput]) != 1 {
		return fmt.Errorf("couldn't redeem a token: %w", ErrToken)
	}
	e, err := hashToGroup(input)
	if err != nil {
		return fmt.Errorf("couldn't hash to the group: %w", err)
	}
	want := finalize(input, e.ScalarMult(k.secret, e).Bytes())
	if subtle.ConstantTimeCompare(want, token[tokenInput:]) != 1 {
		return fmt.Errorf("couldn't redeem a token: %w", ErrToken)
	}
	return nil
}

// Work appends to a request the proof of work that its issuer asks for: 8 bytes such that SHA-256("untick-1 work",
// SHA-256(request), the 8 bytes) begins with so many zero bits. It takes 2^work hashes on average. Error: ErrWork.
func Work(request []byte, work int) ([]byte, error) {
	if work < 0 || work > MaxWork {
		return nil, fmt.Errorf("couldn't do %d bits of work: %w", work, ErrWork)
	}
	b := workInput(request)
	nonce := b[len(b)-workSize:]
	for n := uint64(0); ; n++ {
		binary.BigEndian.PutUint64(nonce, n)
		if zeros(sha256.Sum256(b)) >= work {
			return append(request[:len(request):len(request)], nonce...), nil
		}
	}
}

func workInput(request []byte) []byte {
	digest := sha256.Sum256(request)
	return append(append([]byte("untick-1 work"), digest[:]...), make([]byte, workSize)...)
}

func worked(request []byte, work int) bool {
	b := workInput(request[:len(request)-workSize])
	copy(b[len(b)-workSize:], request[len(request)-workSize:])
	return zeros(sha256.Sum256(b)) >= work
}

func zeros(b [sha256.Size]byte) int { return bits.LeadingZeros64(binary.BigEndian.Uint64(b[:])) }
