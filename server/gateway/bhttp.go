package gateway

import (
	"fmt"

	"untick/wasm/threshold"
)

type request struct {
	method, scheme, authority, path string
	fields                          []threshold.Field
	content                         []byte
}

// decodeRequest reads a request. What follows the trailers must be padding, which is zeros.
func decodeRequest(b []byte) (*request, error) {
	p := threshold.Parts{Rest: b}
	if framing := p.Number(); p.Err != nil || framing != threshold.FramingRequest {
		return nil, fmt.Errorf("couldn't read a request's framing: %w", threshold.ErrBinaryHTTP)
	}
	q := &request{}
	for _, part := range []*string{&q.method, &q.scheme, &q.authority, &q.path} {
		*part = string(p.Prefixed(false))
	}
	q.fields = p.Fields()
	q.content = p.End()
	if p.Err != nil {
		return nil, fmt.Errorf("couldn't read a request: %w", p.Err)
	}
	return q, nil
}

// encodeResponse writes a response and fills it up to a multiple of block bytes.
func encodeResponse(status int, fields []threshold.Field, content []byte, block int) []byte {
	b := threshold.AppendNumber(nil, threshold.FramingResponse)
	b = threshold.AppendNumber(b, uint64(status))
	return threshold.AppendEnd(b, fields, content, block)
}
