package gateway

import (
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
)

// ErrBinaryHTTP means that a message is not Binary HTTP of known length (RFC 9292).
var ErrBinaryHTTP = errors.New("not a Binary HTTP message of known length")

const (
	framingRequest  = 0
	framingResponse = 1
	maxFields       = 16
)

type field struct{ name, value string }

type request struct {
	method, scheme, authority, path string
	fields                          []field
	content                         []byte
}

// reader takes parts off the front of b and keeps the first error.
type reader struct {
	b   []byte
	err error
}

// number reads a variable-length integer (RFC 9000 section 16).
func (r *reader) number() uint64 {
	if r.err != nil || len(r.b) == 0 {
		r.err = ErrBinaryHTTP
		return 0
	}
	n := 1 << (r.b[0] >> 6)
	if len(r.b) < n {
		r.err = ErrBinaryHTTP
		return 0
	}
	var wide [8]byte
	copy(wide[8-n:], r.b[:n])
	wide[8-n] &= 0x3f
	r.b = r.b[n:]
	return binary.BigEndian.Uint64(wide[:])
}

// prefixed reads a length and so many bytes. Missing altogether they are none: a message may end before parts that are
// empty (RFC 9292 section 3.8).
func (r *reader) prefixed(mayEnd bool) []byte {
	if r.err == nil && mayEnd && len(r.b) == 0 {
		return nil
	}
	n := r.number()
	if r.err != nil || n > uint64(len(r.b)) {
		r.err = ErrBinaryHTTP
		return nil
	}
	b := r.b[:n]
	r.b = r.b[n:]
	return b
}

// decodeRequest reads a request. What follows the trailers must be padding, which is zeros.
func decodeRequest(b []byte) (*request, error) {
	r := reader{b: b}
	if framing := r.number(); r.err != nil || framing != framingRequest {
		return nil, fmt.Errorf("couldn't read a request's framing: %w", ErrBinaryHTTP)
	}
	q := &request{}
	for _, part := range []*string{&q.method, &q.scheme, &q.authority, &q.path} {
		*part = string(r.prefixed(false))
	}
	section := reader{b: r.prefixed(true), err: r.err}
	for section.err == nil && len(section.b) > 0 {
		name, value := string(section.prefixed(false)), string(section.prefixed(false))
		if name == "" || name != strings.ToLower(name) || len(q.fields) == maxFields || strings.ContainsAny(name+value, "\x00\r\n") {
			section.err = ErrBinaryHTTP
		}
		q.fields = append(q.fields, field{name, value})
	}
	q.content = r.prefixed(true)
	trailers := r.prefixed(true)
	if err := errors.Join(section.err, r.err); err != nil || len(trailers) > 0 {
		return nil, fmt.Errorf("couldn't read a request: %w", ErrBinaryHTTP)
	}
	for _, pad := range r.b {
		if pad != 0 {
			return nil, fmt.Errorf("couldn't read a request's padding: %w", ErrBinaryHTTP)
		}
	}
	return q, nil
}

// encodeResponse writes a response and fills it up to a multiple of block bytes, so that its length does not tell one
// answer from another.
func encodeResponse(status int, fields []field, content []byte, block int) []byte {
	var section []byte
	for _, f := range fields {
		section = appendPrefixed(section, []byte(f.name))
		section = appendPrefixed(section, []byte(f.value))
	}
	b := appendNumber(nil, framingResponse)
	b = appendNumber(b, uint64(status))
	b = appendPrefixed(b, section)
	b = appendPrefixed(b, content)
	b = appendNumber(b, 0) // no trailers
	return append(b, make([]byte, (block-len(b)%block)%block)...)
}

func appendPrefixed(b, part []byte) []byte {
	return append(appendNumber(b, uint64(len(part))), part...)
}

func appendNumber(b []byte, n uint64) []byte {
	switch {
	case n < 1<<6:
		return append(b, byte(n))
	case n < 1<<14:
		return binary.BigEndian.AppendUint16(b, uint16(n)|0x4000)
	default:
		return binary.BigEndian.AppendUint32(b, uint32(n)|0x80000000) // no message here is longer than 2³⁰
	}
}
