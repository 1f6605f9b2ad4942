package main

import "untick/wasm/threshold"

// encodeRequest writes a request and fills it up with zeros to a multiple of block bytes.
func encodeRequest(method, authority, path string, fields []threshold.Field, content []byte, block int) []byte {
	b := threshold.AppendNumber(nil, threshold.FramingRequest)
	for _, part := range []string{method, "https", authority, path} {
		b = threshold.AppendPrefixed(b, []byte(part))
	}
	return threshold.AppendEnd(b, fields, content, block)
}

type response struct {
	status  int
	fields  []threshold.Field
	content []byte
}

// decodeResponse reads a response. It takes no informational ones, for nobody asked for any.
func decodeResponse(b []byte) (*response, error) {
	p := threshold.Parts{Rest: b}
	if framing := p.Number(); p.Err != nil || framing != threshold.FramingResponse {
		return nil, threshold.ErrBinaryHTTP
	}
	status := p.Number()
	if status < 200 || status > 599 {
		return nil, threshold.ErrBinaryHTTP
	}
	r := &response{status: int(status), fields: p.Fields(), content: p.End()}
	if p.Err != nil {
		return nil, p.Err
	}
	return r, nil
}

func (r *response) get(name string) string {
	for _, f := range r.fields {
		if f.Name == name {
			return f.Value
		}
	}
	return ""
}
