package report

import (
	"encoding/binary"
	"fmt"
	"slices"

	"untick/wasm/finding"
)

// writer appends coded fields and keeps the first error.
type writer struct {
	b   []byte
	err error
}

func (w *writer) fail(err error) {
	if w.err == nil {
		w.err = err
	}
}

// code appends v's place in the list, counted from 1 so that no field of zeros is a value.
func code[T ~string](w *writer, list []T, v T) {
	i := slices.Index(list, v)
	if i < 0 {
		w.fail(fmt.Errorf("couldn't report %q: %w", string(v), ErrValue))
	}
	w.b = append(w.b, byte(i+1))
}

func (w *writer) cues(cues []finding.Cue) {
	var bits uint16
	for _, c := range cues {
		i := slices.Index(finding.Cues, c)
		if i < 0 {
			w.fail(fmt.Errorf("couldn't report the cue %q: %w", string(c), ErrValue))
			return
		}
		bits |= 1 << i
	}
	w.b = binary.BigEndian.AppendUint16(w.b, bits)
}

func (w *writer) site(domain string) {
	if s, err := Registrable(domain); err != nil || s.Domain != domain {
		w.fail(fmt.Errorf("couldn't report %q: %w", domain, ErrSite))
		return
	}
	w.b = append(w.b, byte(len(domain)))
	w.padded(domain, maxSite)
}

func (w *writer) padded(s string, size int) {
	w.b = append(w.b, s...)
	w.b = append(w.b, make([]byte, size-len(s))...)
}

// reader takes coded fields off the front of b, whose length its caller has checked, and keeps the first error.
type reader struct {
	b   []byte
	err error
}

func (r *reader) fail(err error) {
	if r.err == nil {
		r.err = err
	}
}

func (r *reader) take(n int) []byte {
	head := r.b[:n]
	r.b = r.b[n:]
	return head
}

func value[T any](r *reader, list []T) T {
	c := int(r.take(1)[0])
	if c < 1 || c > len(list) {
		r.fail(ErrValue)
		var none T
		return none
	}
	return list[c-1]
}

func (r *reader) cues() []finding.Cue {
	bits := binary.BigEndian.Uint16(r.take(2))
	if bits>>len(finding.Cues) != 0 {
		r.fail(ErrValue)
	}
	cues := []finding.Cue{}
	for i, c := range finding.Cues {
		if bits&(1<<i) != 0 {
			cues = append(cues, c)
		}
	}
	return cues
}

func (r *reader) site() string {
	n := int(r.take(1)[0])
	domain := r.padded(n, maxSite)
	if s, err := Registrable(domain); err != nil || s.Domain != domain {
		r.fail(ErrSite)
	}
	return domain
}

// padded reads n bytes of a field of size bytes, whose rest must be zeros.
func (r *reader) padded(n, size int) string {
	field := r.take(size)
	if n > size {
		r.fail(ErrEncoding)
		return ""
	}
	for _, b := range field[n:] {
		if b != 0 {
			r.fail(ErrEncoding)
		}
	}
	return string(field[:n])
}
