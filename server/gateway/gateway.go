// Package gateway takes the envelope off requests that a relay passed on: Oblivious HTTP (RFC 9458).
//
// The relay knows who sent a request and cannot read it; the gateway reads it and knows the relay only. It draws a key an
// epoch and deletes it when the next one ends, so that what a relay may have recorded cannot be read later.
package gateway

import (
	"bytes"
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/hpke"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"net/http"

	"untick/server/epochkey"
	"untick/server/problem"
	"untick/wasm/threshold"
)

const (
	labelRequest  = "message/bhttp request"
	labelResponse = "message/bhttp response"

	mediaRequest  = "message/ohttp-req"
	mediaResponse = "message/ohttp-res"
	mediaKeys     = "application/ohttp-keys"

	headerSize   = 7
	requestLimit = 8 << 10
	block        = 512 // a response's plaintext is filled up to a multiple of it
)

// ErrEnvelope means that an encapsulated request cannot be opened, ErrKey that it is for a key that is not, or no longer,
// the gateway's.
var (
	ErrEnvelope = errors.New("the envelope cannot be opened")
	ErrKey      = errors.New("the envelope is for another key")
)

// Gateway answers encapsulated requests.
type Gateway struct {
	ring    ring
	target  http.Handler
	log     *slog.Logger
	working chan struct{}
}

// New makes a gateway. Its target is asked within this process, and should know no other routes than those that are meant
// to be reached through a relay.
func New(keys epochkey.Keys, epoch func() uint32, target http.Handler, log *slog.Logger) *Gateway {
	return &Gateway{ring{keys: keys, epoch: epoch}, target, log, make(chan struct{}, 256)}
}

// Keys returns the key configurations, each with its length before it (application/ohttp-keys, RFC 9458 section 3.2): the
// current one. The one before is still accepted and no longer announced.
func (g *Gateway) Keys(ctx context.Context) ([]byte, error) {
	pairs, err := g.ring.current(ctx)
	if err != nil {
		return nil, err
	}
	config := pairs[0].config()
	return append(binary.BigEndian.AppendUint16(nil, uint16(len(config))), config...), nil
}

// ServeKeys answers GET /v1/ohttp-keys.
func (g *Gateway) ServeKeys(w http.ResponseWriter, r *http.Request) {
	b, err := g.Keys(r.Context())
	if err != nil {
		g.log.Error("couldn't use the gateway's keys", "error", err)
		problem.Write(w, problem.Internal)
		return
	}
	w.Header().Set("Content-Type", mediaKeys)
	w.Header().Set("Cache-Control", "no-store")
	w.Write(b) // an error here means that the client has gone
}

var (
	// RFC 9458 section 5.3: the client fetches the configuration anew.
	badKey = problem.Problem{
		Type:  "https://iana.org/assignments/http-problem-types#ohttp-key",
		Title: "The envelope is for a key that this gateway does not have.", Status: http.StatusBadRequest,
	}
	badEnvelope = problem.New(http.StatusBadRequest, "envelope", "The envelope cannot be opened.")
)

// ServeHTTP answers POST /v1/ohttp.
func (g *Gateway) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, ok := problem.BodyOf(w, r, mediaRequest, requestLimit)
	if !ok {
		return
	}
	select {
	case g.working <- struct{}{}:
		defer func() { <-g.working }()
	default:
		problem.Write(w, problem.Overloaded)
		return
	}
	pairs, err := g.ring.current(r.Context())
	if err != nil {
		g.log.Error("couldn't use the gateway's keys", "error", err)
		problem.Write(w, problem.Internal)
		return
	}
	plain, answer, err := open(pairs, body)
	switch {
	case errors.Is(err, ErrKey):
		problem.Write(w, badKey)
		return
	case err != nil:
		problem.Write(w, badEnvelope)
		return
	}
	sealed, err := answer.seal(g.ask(r.Context(), plain))
	if err != nil {
		g.log.Error("couldn't seal an answer", "error", err)
		problem.Write(w, problem.Internal)
		return
	}
	w.Header().Set("Content-Type", mediaResponse)
	w.Header().Set("Cache-Control", "no-store")
	w.Write(sealed)
}

// ask puts a binary request to the target and returns its binary answer.
func (g *Gateway) ask(ctx context.Context, plain []byte) []byte {
	a := &answer{header: http.Header{}, status: http.StatusOK}
	q, err := decodeRequest(plain)
	if err == nil {
		var r *http.Request
		if r, err = q.http(ctx); err == nil {
			g.target.ServeHTTP(a, r)
		}
	}
	if err != nil {
		problem.Write(a, problem.New(http.StatusBadRequest, "request", "The envelope does not hold a request."))
	}
	var fields []threshold.Field
	for _, name := range []string{"content-type", "retry-after"} { // nothing else is of use to the client
		if v := a.header.Get(name); v != "" {
			fields = append(fields, threshold.Field{Name: name, Value: v})
		}
	}
	return encodeResponse(a.status, fields, a.body.Bytes(), block)
}

// http makes the request that the target sees: it comes from nowhere.
func (q *request) http(ctx context.Context) (*http.Request, error) {
	if q.scheme != "https" && q.scheme != "http" || len(q.path) == 0 || q.path[0] != '/' {
		return nil, threshold.ErrBinaryHTTP
	}
	r, err := http.NewRequestWithContext(ctx, q.method, q.path, bytes.NewReader(q.content))
	if err != nil {
		return nil, fmt.Errorf("couldn't make a request: %w", threshold.ErrBinaryHTTP)
	}
	r.Host = q.authority
	for _, f := range q.fields {
		r.Header.Add(f.Name, f.Value)
	}
	return r, nil
}

// answer collects what the target says.
type answer struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func (a *answer) Header() http.Header         { return a.header }
func (a *answer) WriteHeader(status int)      { a.status = status }
func (a *answer) Write(b []byte) (int, error) { return a.body.Write(b) }

// reply is what sealing the answer to one request needs.
type reply struct{ enc, secret []byte }

// open decapsulates a request (RFC 9458 section 4.3). Errors: ErrKey, ErrEnvelope.
func open(pairs []*pair, b []byte) ([]byte, *reply, error) {
	if len(b) < headerSize+encSize {
		return nil, nil, ErrEnvelope
	}
	for _, p := range pairs {
		header := p.header()
		if !bytes.Equal(b[:headerSize], header) {
			continue
		}
		info := append([]byte(labelRequest+"\x00"), header...)
		enc := b[headerSize : headerSize+encSize]
		recipient, err := hpke.NewRecipient(enc, p.secret, hpke.HKDFSHA256(), hpke.AES128GCM(), info)
		if err != nil {
			return nil, nil, fmt.Errorf("%w: %w", ErrEnvelope, err)
		}
		plain, err := recipient.Open(nil, b[headerSize+encSize:])
		if err != nil {
			return nil, nil, fmt.Errorf("%w: %w", ErrEnvelope, err)
		}
		secret, err := recipient.Export(labelResponse, secretLen)
		if err != nil {
			return nil, nil, fmt.Errorf("%w: %w", ErrEnvelope, err)
		}
		return plain, &reply{enc, secret}, nil
	}
	return nil, nil, ErrKey
}

// seal encapsulates the response (RFC 9458 section 4.4).
func (r *reply) seal(plain []byte) ([]byte, error) {
	var nonce [secretLen]byte
	rand.Read(nonce[:]) // never fails
	return r.sealWith(nonce[:], plain)
}

func (r *reply) sealWith(responseNonce, plain []byte) ([]byte, error) {
	salt := append(bytes.Clone(r.enc), responseNonce...)
	prk, err := hkdf.Extract(sha256.New, r.secret, salt)
	if err != nil {
		return nil, fmt.Errorf("couldn't derive the answer's key: %w", err)
	}
	key, errKey := hkdf.Expand(sha256.New, prk, "key", nk)
	nonce, errNonce := hkdf.Expand(sha256.New, prk, "nonce", nn)
	if err := errors.Join(errKey, errNonce); err != nil {
		return nil, fmt.Errorf("couldn't derive the answer's key: %w", err)
	}
	cipherBlock, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("couldn't set up the answer's cipher: %w", err)
	}
	aead, err := cipher.NewGCM(cipherBlock)
	if err != nil {
		return nil, fmt.Errorf("couldn't set up the answer's cipher: %w", err)
	}
	return aead.Seal(bytes.Clone(responseNonce), nonce, plain, nil), nil
}
