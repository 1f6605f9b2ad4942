package snapshot

import (
	"unicode/utf16"
	"unicode/utf8"
)

// reader reads JSON (RFC 8259) strictly, once, front to back, straight into the snapshot.
//
// It is ours for its weight: gjson costs checker.wasm 135 KB gzip of the 900 it may have, since its modifiers keep all of
// it linked, and needs a pass for validity and one for depth before it may be trusted. The fuzz test compares what this
// accepts with encoding/json.
type reader struct {
	data  []byte
	pos   int
	depth int
	err   error
}

// maxDepth is how deep brackets may nest; the wire form needs 7.
const maxDepth = 32

func (r *reader) fail(err error) {
	if r.err == nil {
		r.err = err
	}
	r.pos = len(r.data)
}

// peek skips white space and returns the next byte, 0 at the end.
func (r *reader) peek() byte {
	for r.pos < len(r.data) {
		switch c := r.data[r.pos]; c {
		case ' ', '\t', '\n', '\r':
			r.pos++
		default:
			return c
		}
	}
	return 0
}

func (r *reader) expect(c byte) {
	if r.peek() != c {
		r.fail(ErrNotJSON)
		return
	}
	r.pos++
}

// end fails unless only white space is left.
func (r *reader) end() {
	if r.err == nil && (r.peek() != 0 || r.pos < len(r.data)) {
		r.fail(ErrNotJSON)
	}
}

// object calls f for every member of an object; f must read the value. Anything but an object has not the documented
// shape.
func (r *reader) object(f func(key string)) {
	if r.peek() != '{' {
		r.misfit()
		return
	}
	r.enter()
	if r.peek() == '}' {
		r.leave()
		return
	}
	for r.err == nil {
		if r.peek() != '"' {
			r.fail(ErrNotJSON)
			return
		}
		key := r.rawString(64)
		r.expect(':')
		f(key)
		if !r.more('}') {
			return
		}
	}
}

// array calls f for each of the first max members, which f must read, and returns how many it skipped.
func (r *reader) array(max int, f func()) (skipped int) {
	if r.peek() != '[' {
		r.misfit()
		return 0
	}
	r.enter()
	if r.peek() == ']' {
		r.leave()
		return 0
	}
	for n := 1; r.err == nil; n++ {
		if n <= max {
			f()
		} else {
			r.skip()
			skipped++
		}
		if !r.more(']') {
			break
		}
	}
	return skipped
}

func (r *reader) enter() {
	r.pos++
	if r.depth++; r.depth > maxDepth {
		r.fail(ErrTooDeep)
	}
}

func (r *reader) leave() {
	r.pos++
	r.depth--
}

// more steps over a comma, or over the closing bracket and reports false.
func (r *reader) more(closing byte) bool {
	switch r.peek() {
	case ',':
		r.pos++
		return true
	case closing:
		r.leave()
		return false
	}
	r.fail(ErrNotJSON)
	return false
}

// misfit is a value of another type than documented: null stands for nothing, the rest is refused.
func (r *reader) misfit() {
	null := r.peek() == 'n'
	r.skip()
	if !null {
		r.fail(ErrShape)
	}
}

// skip reads a value of any type and forgets it.
func (r *reader) skip() {
	switch c := r.peek(); {
	case c == '{':
		r.object(func(string) { r.skip() })
	case c == '[':
		r.array(0, nil)
	case c == '"':
		r.rawString(0)
	case c == '-' || c >= '0' && c <= '9':
		r.rawNumber()
	default:
		r.literal()
	}
}

// literal reads true, false or null and reports whether it was true.
func (r *reader) literal() bool {
	for _, word := range []string{"true", "false", "null"} {
		if end := r.pos + len(word); end <= len(r.data) && string(r.data[r.pos:end]) == word {
			r.pos = end
			return word == "true"
		}
	}
	r.fail(ErrNotJSON)
	return false
}

// yes reads a value and reports whether it is true.
func (r *reader) yes() bool {
	if c := r.peek(); c == 't' || c == 'f' {
		return r.literal()
	}
	r.skip()
	return false
}

// number reads a value and holds it between min and max; what is no number is 0, held likewise.
func (r *reader) number(min, max float64) float64 {
	n := 0.0
	if c := r.peek(); c == '-' || c >= '0' && c <= '9' {
		n = Decimal(r.rawNumber())
	} else {
		r.skip()
	}
	switch {
	case !(n >= min):
		return min
	case n > max:
		return max
	}
	return n
}

// rawNumber reads the number at hand by the grammar of RFC 8259, section 6.
func (r *reader) rawNumber() string {
	start := r.pos
	digits := func() bool {
		from := r.pos
		for r.pos < len(r.data) && r.data[r.pos] >= '0' && r.data[r.pos] <= '9' {
			r.pos++
		}
		return r.pos > from
	}
	is := func(chars string) bool {
		for i := 0; i < len(chars); i++ {
			if r.pos < len(r.data) && r.data[r.pos] == chars[i] {
				r.pos++
				return true
			}
		}
		return false
	}
	is("-")
	ok := is("0") || digits()
	if is(".") {
		ok = digits() && ok
	}
	if is("eE") {
		is("+-")
		ok = digits() && ok
	}
	if !ok {
		r.fail(ErrNotJSON)
		return "0"
	}
	return string(r.data[start:r.pos])
}

// text reads a value and returns its first max runes, white space folded, if it is a string.
func (r *reader) text(max int) string {
	if r.peek() != '"' {
		r.skip()
		return ""
	}
	return Cut(r.rawString(12*max+64), max)
}

// rawString reads the string at hand and keeps its first keep bytes, give or take a character.
func (r *reader) rawString(keep int) string {
	r.pos++
	var out []byte
	start := r.pos
	for r.pos < len(r.data) {
		c := r.data[r.pos]
		switch {
		case c == '"':
			if out == nil { // nothing was escaped
				s := r.data[start:r.pos]
				r.pos++
				return string(s[:min(len(s), keep)])
			}
			r.pos++
			return string(out)
		case c < 0x20:
			r.fail(ErrNotJSON)
			return ""
		case c == '\\':
			if out == nil {
				s := r.data[start:r.pos]
				out = append(make([]byte, 0, len(s)+16), s[:min(len(s), keep)]...)
			}
			if e := r.escape(); len(out) < keep {
				out = utf8.AppendRune(out, e)
			}
		default:
			if out != nil && len(out) < keep {
				out = append(out, c)
			}
			r.pos++
		}
	}
	r.fail(ErrNotJSON)
	return ""
}

// escape reads an escape sequence; a lone surrogate becomes U+FFFD, as in encoding/json.
func (r *reader) escape() rune {
	r.pos++
	if r.pos >= len(r.data) {
		r.fail(ErrNotJSON)
		return 0
	}
	c := r.data[r.pos]
	r.pos++
	switch c {
	case '"', '\\', '/':
		return rune(c)
	case 'b':
		return '\b'
	case 'f':
		return '\f'
	case 'n':
		return '\n'
	case 'r':
		return '\r'
	case 't':
		return '\t'
	case 'u':
		first := r.hex()
		if !utf16.IsSurrogate(first) {
			return first
		}
		if r.pos+1 < len(r.data) && r.data[r.pos] == '\\' && r.data[r.pos+1] == 'u' {
			back := r.pos
			r.pos += 2
			if both := utf16.DecodeRune(first, r.hex()); both != utf8.RuneError {
				return both
			}
			if r.err == nil {
				r.pos = back
			}
		}
		return utf8.RuneError
	}
	r.fail(ErrNotJSON)
	return 0
}

func (r *reader) hex() rune {
	if r.pos+4 > len(r.data) {
		r.fail(ErrNotJSON)
		return 0
	}
	v := rune(0)
	for _, c := range r.data[r.pos : r.pos+4] {
		switch {
		case c >= '0' && c <= '9':
			c -= '0'
		case c >= 'a' && c <= 'f':
			c -= 'a' - 10
		case c >= 'A' && c <= 'F':
			c -= 'A' - 10
		default:
			r.fail(ErrNotJSON)
			return 0
		}
		v = v<<4 | rune(c)
	}
	r.pos += 4
	return v
}

// Decimal reads a number of JSON or CSS, such as "-12.5e3", to about 15 digits; what is too large is an infinity. It
// stands in for strconv.ParseFloat, whose tables weigh 20 KB gzip and whose last bit no pixel needs. The text must be a
// number: Decimal reads as far as it is one.
func Decimal(s string) float64 {
	at := 0
	digits := func(n float64) (float64, int) {
		from := at
		for at < len(s) && s[at] >= '0' && s[at] <= '9' {
			n = 10*n + float64(s[at]-'0')
			at++
		}
		return n, at - from
	}
	negative := at < len(s) && s[at] == '-'
	if negative {
		at++
	}
	n, _ := digits(0)
	exponent := 0
	if at < len(s) && s[at] == '.' {
		at++
		var count int
		n, count = digits(n)
		exponent = -count
	}
	if at < len(s) && (s[at] == 'e' || s[at] == 'E') {
		at++
		sign := 1
		if at < len(s) && (s[at] == '-' || s[at] == '+') {
			if s[at] == '-' {
				sign = -1
			}
			at++
		}
		e, _ := digits(0)
		exponent += sign * int(min(e, 1000))
	}
	n *= power(exponent)
	if negative {
		n = -n
	}
	if n != n { // zero times infinity
		return 0
	}
	return n
}

// power is ten to the e.
func power(e int) float64 {
	p := 1.0
	for range min(max(e, -e), 400) {
		p *= 10
	}
	if e < 0 {
		return 1 / p
	}
	return p
}
