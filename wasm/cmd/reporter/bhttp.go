package main

import (
	"encoding/binary"
	"errors"
)

// This file writes requests and reads responses as Binary HTTP of known length (RFC 9292).

var errBinaryHTTP = errors.New("the answer is not Binary HTTP")

const (
	framingRequest  = 0
	framingResponse = 1
	maxFields       = 16
)

type header struct{ name, value string }

// encodeRequest writes a request and fills it up with zeros to a multiple of block bytes.
func encodeRequest(method, authority, path string, fields []header, content []byte, block int) []byte {
	b := appendNumber(nil, framingRequest)
	for _, part := range []string{method, "https", authority, path} {
		b = appendPrefixed(b, []byte(part))
	}
	var section []byte
	for _, f := range fields {
		section = appendPrefixed(section, []byte(f.name))
		section = appendPrefixed(section, []byte(f.value))
	}
	b = appendPrefixed(b, section)
	b = appendPrefixed(b, content)
	b = appendNumber(b, 0) // no trailers
	return append(b, make([]byte, (block-len(b)%block)%block)...)
}

func appendPrefixed(b, part []byte) []byte {
	return append(appendNumber(b, uint64(len(part))), part...)
}

// appendNumber writes a variable-length integer (RFC 9000 section 16) below 2³⁰.
func appendNumber(b []byte, n uint64) []byte {
	switch {
	case n < 1<<6:
		return append(b, byte(n))
	case n < 1<<14:
		return binary.BigEndian.AppendUint16(b, uint16(n)|0x4000)
	default:
		return binary.BigEndian.AppendUint32(b, uint32(n)|0x80000000)
	}
}

type response struct {
	status  int
	fields  []header
	content []byte
}

// scanner takes parts off the front of b and keeps the first error.
type scanner struct {
	b   []byte
	err error
}

func (s *scanner) number() uint64 {
	if s.err != nil || len(s.b) == 0 || len(s.b) < 1<<(s.b[0]>>6) {
		s.err = errBinaryHTTP
		return 0
	}
	n := 1 << (s.b[0] >> 6)
	var wide [8]byte
	copy(wide[8-n:], s.b[:n])
	wide[8-n] &= 0x3f
	s.b = s.b[n:]
	return binary.BigEndian.Uint64(wide[:])
}

// prefixed reads a length and so many bytes, or nothing where the message ends before a part that may be empty.
func (s *scanner) prefixed(mayEnd bool) []byte {
	if s.err == nil && mayEnd && len(s.b) == 0 {
		return nil
	}
	n := s.number()
	if s.err != nil || n > uint64(len(s.b)) {
		s.err = errBinaryHTTP
		return nil
	}
	b := s.b[:n]
	s.b = s.b[n:]
	return b
}

// decodeResponse reads a response. It takes no informational ones, for nobody asked for any.
func decodeResponse(b []byte) (*response, error) {
	s := scanner{b: b}
	if framing := s.number(); s.err != nil || framing != framingResponse {
		return nil, errBinaryHTTP
	}
	status := s.number()
	if status < 200 || status > 599 {
		return nil, errBinaryHTTP
	}
	r := &response{status: int(status)}
	section := scanner{b: s.prefixed(true), err: s.err}
	for section.err == nil && len(section.b) > 0 {
		name, value := string(section.prefixed(false)), string(section.prefixed(false))
		if name == "" || len(r.fields) == maxFields {
			section.err = errBinaryHTTP
		}
		r.fields = append(r.fields, header{name, value})
	}
	r.content = s.prefixed(true)
	trailers := s.prefixed(true)
	if section.err != nil || s.err != nil || len(trailers) > 0 {
		return nil, errBinaryHTTP
	}
	for _, pad := range s.b {
		if pad != 0 {
			return nil, errBinaryHTTP
		}
	}
	return r, nil
}

func (r *response) get(name string) string {
	for _, f := range r.fields {
		if f.name == name {
			return f.value
		}
	}
	return ""
}
