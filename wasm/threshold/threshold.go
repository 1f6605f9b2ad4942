// Package threshold lets a server count messages that it can read only once k installs have sent the same one.
//
// Three parties, a file each: the client in a browser (client.go), the randomness server (randomness.go) and the
// aggregator (aggregator.go). The design is that of STAR (Davidson et al., CCS 2022) with the changes argued below.
//
//	client                               randomness server                       aggregator
//	  m: a message, e: the epoch            sk(e), pk(e) pinned by the client
//	  r random
//	  ---- request: r·H(e,k,m) ---->
//	                                        Z = sk(e)·(r·H), DLEQ proof
//	  <--- response: Z, proof ------
//	  proof checked against pk(e)
//	  N = r⁻¹·Z,  y = Hash(e,k,m,N)         (RFC 9497, VOPRF(ristretto255, SHA-512))
//	  a_j = PRF(y, j), j < k                a polynomial that whoever sends m in e shares
//	  C_j = a_j·G                           Feldman's commitments; tag = SHA-256(C_0 … C_k-1)
//	  x = PRF(install's secret, y), s = Σ a_j·x^j
//	  key = HKDF(a_0, tag)
//	  ---- report: x, s, C, AES-256-GCM(key, N, m) ------------------------------->
//	                                                       s·G = Σ x^j·C_j, or refused on arrival
//	                                                       k distinct x of one tag: a_0 by interpolation
//	                                                       each report opened; C must follow from (e,k,m,N)
//
// # What is guaranteed
//
// Below k the aggregator has fewer shares than the polynomial has coefficients, so a_0 is hidden by Shamir's argument up
// to what C_0 = a_0·G tells, which is a discrete logarithm; and the message cannot be guessed without asking
// the randomness server, for y is an oblivious PRF's output. The randomness server sees r·H only, uniformly distributed
// whatever m is. Once sk(e) is deleted, nobody can test a guess against epoch e any more.
//
// A share that does not lie on the committed polynomial is refused when it arrives, so it cannot block a group. A report
// that carries a good share and a bad ciphertext is left out when the group opens, and the others still open. A randomness
// server that answers with another key, in order to mark somebody, is found out by its proof. x depends on the
// install's secret and on the group only: a repeat by one install counts once, and x of two groups cannot be linked.
//
// The ciphertext is bound to one key: the key follows from a_0, which C_0 commits to perfectly, and the header with C is
// the additional data; that is the key commitment that AES-GCM lacks. The message is bound to the tag: N is encrypted
// with m, so the aggregator derives y and C afresh and refuses a report whose m belongs to other commitments. STAR's
// expired draft derives the nonce from y and so encrypts with one nonce in all reports of a group; here it is random.
//
// # What is not
//
// Aggregator and randomness server together can test guesses while the epoch's key exists: a domain on a public list is
// guessable. The aggregator sees how many reports share a tag, though not which message. Someone who wants a group
// to open can invent k installs, for which one-use tokens are the answer, not this package. Go's AES is not
// constant-time in WebAssembly, which has no AES instructions: a page that shares the processor could in principle
// time it; the keys it would learn live for one report. A request's length tells whether more than Batch messages were
// blinded; a client that never asks for more at once shows one length only.
//
// # Formats
//
// Numbers are big-endian; elements and scalars are the 32 canonical bytes of ristretto255 (RFC 9496), the scalar's
// little-endian. No field is optional and nothing may follow the last one.
//
// Request, 7+32n bytes: 1 version, 4 epoch, 1 zero, 1 n (1…64; a client fills up to 8 or 64), n × 32 blinded elements.
//
// Response, 71+32n bytes: 1 version, 4 epoch, 1 zero, 1 n, n × 32 evaluated elements, 64 proof (c, then s).
//
// OPRF input: "untick-1", 4 epoch, 1 k, then the message, 1…MaxMessage bytes.
//
// Report, 866+32k bytes:
//
//	offset    bytes  field
//	0         1      version, 1
//	1         1      k (2…64)
//	2         4      epoch
//	6         32     x, a scalar, not zero
//	38        32     s, a scalar
//	70        32k    C_0 … C_k-1, elements, C_k-1 not the identity
//	70+32k    12     nonce
//	82+32k    784    ciphertext and tag of AES-256-GCM; everything before the nonce is additional data
//
// Plaintext, 768 bytes: 2 length of m, 32 N, m, zeros.
//
// Derivations, HMAC being HMAC-SHA-512 and its 64 bytes taken as a little-endian number modulo the group's order:
//
//	a_j = HMAC(y, "untick-1 coefficient" || 1 byte k || 1 byte j)
//	x   = HMAC(secret, "untick-1 share" || y)
//	key = HKDF-SHA-256(secret a_0, salt tag, info "untick-1 key", 32 bytes)
package threshold

import (
	"encoding/binary"
	"errors"
)

// Version is the first byte of every message; another one is refused.
const Version = 1

const (
	MinK       = 2  // one share would be the key itself
	MaxK       = 64 // bounds what a report costs to check
	FloorK     = 20 // a client seals for no smaller crowd, but for a server on its own machine
	Batch      = 8  // elements of a request for up to as many messages
	MaxBatch   = 64 // messages of one request, and elements of one for more than Batch
	SecretSize = 32 // of an install's secret

	// MaxMessage is the longest message in bytes; shorter ones are padded, so that all reports of one k are equally long.
	MaxMessage = plainSize - 2 - elementSize

	elementSize  = 32
	scalarSize   = 32
	proofSize    = 2 * scalarSize
	nonceSize    = 12
	plainSize    = 768
	sealedSize   = plainSize + 16
	batchHeader  = 7
	reportHeader = 70
)

// ReportSize is the length of every report with threshold k.
func ReportSize(k int) int { return reportHeader + elementSize*k + nonceSize + sealedSize }

// What a message from outside can be refused for. Each is wrapped with the place it was found at.
var (
	ErrLength     = errors.New("wrong length")
	ErrVersion    = errors.New("unknown version")
	ErrEpoch      = errors.New("wrong epoch")
	ErrThreshold  = errors.New("threshold out of range")
	ErrBatch      = errors.New("number of elements out of range")
	ErrElement    = errors.New("not a canonical group element, or the identity")
	ErrScalar     = errors.New("not a canonical scalar, or zero")
	ErrProof      = errors.New("the proof does not hold under the public key")
	ErrCommitment = errors.New("not a commitment to a polynomial of the threshold's degree")
	ErrShare      = errors.New("the share does not lie on the committed polynomial")
	ErrGroup      = errors.New("the report belongs to another group")
	ErrTooFew     = errors.New("fewer distinct shares than the threshold")
	ErrCiphertext = errors.New("the ciphertext does not open under the group's key")
	ErrMessage    = errors.New("the message does not belong to the commitments")
	ErrState      = errors.New("not a state of this client")
)

// appendBatch appends the header that request and response share.
func appendBatch(b []byte, epoch uint32, n int) []byte {
	b = append(b, Version)
	b = binary.BigEndian.AppendUint32(b, epoch)
	return append(b, 0, byte(n))
}

// parseBatch reads that header and checks that b is as long as it says, with tail bytes after the elements.
func parseBatch(b []byte, tail int) (epoch uint32, n int, err error) {
	if len(b) < batchHeader {
		return 0, 0, ErrLength
	}
	if b[0] != Version || b[5] != 0 {
		return 0, 0, ErrVersion
	}
	n = int(b[6])
	if n < 1 || n > MaxBatch {
		return 0, 0, ErrBatch
	}
	if len(b) != batchHeader+n*elementSize+tail {
		return 0, 0, ErrLength
	}
	return binary.BigEndian.Uint32(b[1:]), n, nil
}
