package finding

import "unicode/utf8"

// AppendJSON appends the finding as a JSON object with the names of the extension's messages. Written by hand:
// encoding/json would cost checker.wasm 272 KB gzip.
func (f *Finding) AppendJSON(b []byte) []byte {
	b = append(b, `{"control":`...)
	b = AppendInt(b, f.Control)
	for _, p := range []struct{ name, value string }{
		{"rule", f.Rule}, {"kind", string(f.Kind)}, {"state", string(f.State)}, {"purpose", string(f.Purpose)},
		{"polarity", string(f.Polarity)}, {"outcome", string(f.Outcome)}, {"page_kind", string(f.PageKind)},
		{"language", f.Language}, {"label", f.Label}, {"why", f.Why},
	} {
		b = append(b, `,"`...)
		b = append(b, p.name...)
		b = append(b, `":`...)
		b = AppendString(b, p.value)
	}
	b = append(b, `,"severity":`...)
	b = AppendInt(b, int(f.Severity))
	b = append(b, `,"cues":`...)
	b = appendStrings(b, f.Cues)
	b = append(b, `,"words":`...)
	b = appendStrings(b, f.Words)
	b = append(b, `,"laws":`...)
	b = appendStrings(b, f.Laws)
	return append(b, '}')
}

// AppendJSON appends what a reader is told of a law as a JSON object.
func (l *Law) AppendJSON(b []byte) []byte {
	for i, p := range []struct{ name, value string }{
		{"id", l.ID}, {"title", l.Title}, {"says", l.Says}, {"source", l.Source},
	} {
		b = append(b, "{,"[min(i, 1)], '"')
		b = append(b, p.name...)
		b = append(b, '"', ':')
		b = AppendString(b, p.value)
	}
	return append(b, '}')
}

func appendStrings[T ~string](b []byte, all []T) []byte {
	b = append(b, '[')
	for i, s := range all {
		if i > 0 {
			b = append(b, ',')
		}
		b = AppendString(b, string(s))
	}
	return append(b, ']')
}

// AppendInt appends a decimal number that is not negative.
func AppendInt(b []byte, n int) []byte {
	if n >= 10 {
		b = AppendInt(b, n/10)
	}
	return append(b, byte('0'+n%10))
}

// AppendString appends s as a JSON string (RFC 8259), with invalid UTF-8 replaced and the characters that would end a
// script element or a JavaScript line escaped.
func AppendString(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b = append(b, '\\', byte(r))
		case r < 0x20 || r == '<' || r == 0x7f:
			b = append(b, '\\', 'u', '0', '0', hex[r>>4], hex[r&15])
		case r == 0x2028 || r == 0x2029:
			b = append(b, '\\', 'u', '2', '0', '2', hex[r&15])
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return append(b, '"')
}
