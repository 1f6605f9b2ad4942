package threshold

import (
	"encoding/binary"
	"errors"
	"strings"
)

// This file is what requests and responses as Binary HTTP of known length (RFC 9292) are made of, for the client that writes
// the one and reads the other and the gateway that does the reverse.

// ErrBinaryHTTP means that a message is not Binary HTTP of known length.
var ErrBinaryHTTP = errors.New("not a Binary HTTP message of known length")

// The framing indicators, each a message's first number.
const (
	FramingRequest  = 0
	FramingResponse = 1
)

// MaxFields bounds a message's header fields.
const MaxFields = 16

// Field is one of a message's header fields, its name in lower case.
type Field struct{ Name, Value string }

// Parts takes parts off the front of Rest and keeps the first error, which is ErrBinaryHTTP.
type Parts struct {
	Rest []byte
	Err  error
}

// Number reads a variable-length integer (RFC 9000 section 16).
func (p *Parts) Number() uint64 {
	if p.Err != nil || len(p.Rest) == 0 || len(p.Rest) < 1<<(p.Rest[0]>>6) {
		p.Err = ErrBinaryHTTP
		return 0
	}
	n := 1 << (p.Rest[0] >> 6)
	var wide [8]byte
	copy(wide[8-n:], p.Rest[:n])
	wide[8-n] &= 0x3f
	p.Rest = p.Rest[n:]
	return binary.BigEndian.Uint64(wide[:])
}

// Prefixed reads a length and so many bytes. Missing altogether they may be none: a message may end before parts that are
// empty (RFC 9292 section 3.8).
func (p *Parts) Prefixed(mayEnd bool) []byte {
	if p.Err == nil && mayEnd && len(p.Rest) == 0 {
		return nil
	}
	n := p.Number()
	if p.Err != nil || n > uint64(len(p.Rest)) {
		p.Err = ErrBinaryHTTP
		return nil
	}
	b := p.Rest[:n]
	p.Rest = p.Rest[n:]
	return b
}

// Fields reads the field section.
func (p *Parts) Fields() []Field {
	section := Parts{Rest: p.Prefixed(true), Err: p.Err}
	var fields []Field
	for section.Err == nil && len(section.Rest) > 0 {
		f := Field{string(section.Prefixed(false)), string(section.Prefixed(false))}
		if f.Name == "" || f.Name != strings.ToLower(f.Name) || len(fields) == MaxFields || strings.ContainsAny(f.Name+f.Value, "\x00\r\n") {
			section.Err = ErrBinaryHTTP
		}
		fields = append(fields, f)
	}
	p.Err = section.Err
	return fields
}

// End reads the content, no trailers, and padding, which is zeros.
func (p *Parts) End() (content []byte) {
	content = p.Prefixed(true)
	if trailers := p.Prefixed(true); p.Err == nil && len(trailers) > 0 {
		p.Err = ErrBinaryHTTP
	}
	for _, pad := range p.Rest {
		if pad != 0 {
			p.Err = ErrBinaryHTTP
		}
	}
	return content
}

// AppendEnd writes fields, content, no trailers, and fills the message up with zeros to a multiple of block bytes, so that its
// length does not tell one from another.
func AppendEnd(b []byte, fields []Field, content []byte, block int) []byte {
	var section []byte
	for _, f := range fields {
		section = AppendPrefixed(section, []byte(f.Name))
		section = AppendPrefixed(section, []byte(f.Value))
	}
	b = AppendPrefixed(b, section)
	b = AppendPrefixed(b, content)
	b = AppendNumber(b, 0)
	return append(b, make([]byte, (block-len(b)%block)%block)...)
}

// AppendPrefixed writes a part's length and the part.
func AppendPrefixed(b, part []byte) []byte {
	return append(AppendNumber(b, uint64(len(part))), part...)
}

// AppendNumber writes a variable-length integer below 2³⁰; no message here is longer.
func AppendNumber(b []byte, n uint64) []byte {
	switch {
	case n < 1<<6:
		return append(b, byte(n))
	case n < 1<<14:
		return binary.BigEndian.AppendUint16(b, uint16(n)|0x4000)
	default:
		return binary.BigEndian.AppendUint32(b, uint32(n)|0x80000000)
	}
}
