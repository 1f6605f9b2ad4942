package report

import (
	"encoding/binary"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"untick/wasm/finding"
)

// LabelText is how a site words a control. It is the one thing in a report that a page wrote, and so the one that
// could hold something of the user's; it is read only when k installs have sent the same.
type LabelText struct {
	// Epoch, Site, Kind, Purpose and Language are those of the measurement and tell which control the text is of. The
	// other fields stay out: each would split the groups further.
	Epoch    uint32          `json:"epoch"`
	Site     string          `json:"site"`
	Kind     finding.Kind    `json:"kind"`
	Purpose  finding.Purpose `json:"purpose"`
	Language string          `json:"language"`
	Text     string          `json:"text"` // as Normalise leaves it: researchers need the wording to judge the judgement
}

const (
	maxLabel = 446 // bytes of a label's text
	maxMarks = 3   // combining marks in a row; more is decoration
)

// NewLabelText makes the label text that goes with a measurement. Error: ErrLabel.
func NewLabelText(m *Measurement, label string) (*LabelText, error) {
	text := Normalise(label)
	if text == "" {
		return nil, ErrLabel
	}
	return &LabelText{m.Epoch, m.Site, m.Kind, m.Purpose, m.Language, text}, nil
}

// Normalise takes out of a label what differs between users or is invisible: runs of digits become #, words with an @ become
// @, links become …; control and formatting characters go (but for the joiners that Persian and the Indic scripts spell
// with), white space is folded, and the rest is cut to maxLabel bytes.
func Normalise(label string) string {
	var words []string
	for _, word := range strings.Fields(visible(label)) {
		switch {
		case strings.Contains(word, "@"):
			word = "@"
		case strings.Contains(word, "://") || strings.HasPrefix(strings.ToLower(word), "www."):
			word = "…"
		}
		words = append(words, word)
	}
	text := strings.Join(words, " ")
	if len(text) > maxLabel {
		cut := maxLabel
		for !utf8.RuneStart(text[cut]) {
			cut--
		}
		text = strings.TrimRight(text[:cut], " ")
	}
	return text
}

// visible drops what cannot be seen and folds digits.
func visible(s string) string {
	var b strings.Builder
	digits, marks := false, 0
	for i, r := range s {
		if b.Len() > 2*maxLabel {
			break // whatever follows is cut away anyhow
		}
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(s[i:]); size == 1 {
				continue
			}
		}
		if unicode.Is(unicode.Nd, r) {
			if !digits {
				b.WriteByte('#')
			}
			digits, marks = true, 0
			continue
		}
		switch {
		case unicode.IsSpace(r):
			r = ' '
		case r == '\u200c' || r == '\u200d':
		case unicode.In(r, unicode.C):
			continue
		case unicode.Is(unicode.Mn, r):
			if marks++; marks > maxMarks {
				continue
			}
			b.WriteRune(r)
			continue
		}
		digits, marks = false, 0
		b.WriteRune(r)
	}
	return b.String()
}

// Encode writes the canonical form, LabelTextSize bytes:
//
//	0    1    format, 2
//	1    4    epoch
//	5    3    kind, purpose, language, as in a measurement
//	8    1    length of site
//	9    253  site, then zeros
//	262  2    length of text
//	264  446  text in UTF-8, then zeros
//
// Errors: ErrValue, ErrSite, ErrLabel, ErrNothing.
func (l *LabelText) Encode() ([]byte, error) {
	if !l.Purpose.Shares() {
		return nil, ErrNothing
	}
	if l.Text == "" || l.Text != Normalise(l.Text) {
		return nil, fmt.Errorf("couldn't report a label that is not normalised: %w", ErrLabel)
	}
	w := writer{b: append(make([]byte, 0, LabelTextSize), formatLabelText)}
	w.b = binary.BigEndian.AppendUint32(w.b, l.Epoch)
	code(&w, finding.Kinds, l.Kind)
	code(&w, finding.Purposes, l.Purpose)
	code(&w, Languages, l.Language)
	w.site(l.Site)
	w.b = binary.BigEndian.AppendUint16(w.b, uint16(len(l.Text)))
	w.padded(l.Text, maxLabel)
	return w.b, w.err
}

// DecodeLabelText reads what Encode wrote and nothing else. Errors: ErrFormat, ErrEncoding, ErrValue, ErrSite, ErrLabel,
// ErrNothing.
func DecodeLabelText(b []byte) (*LabelText, error) {
	if len(b) == 0 || b[0] != formatLabelText {
		return nil, fmt.Errorf("couldn't read a label text: %w", ErrFormat)
	}
	if len(b) != LabelTextSize {
		return nil, fmt.Errorf("couldn't read a label text of %d bytes: %w", len(b), ErrEncoding)
	}
	l := &LabelText{Epoch: binary.BigEndian.Uint32(b[1:])}
	r := reader{b: b[5:]}
	l.Kind = value(&r, finding.Kinds)
	l.Purpose = value(&r, finding.Purposes)
	l.Language = value(&r, Languages)
	l.Site = r.site()
	n := int(binary.BigEndian.Uint16(r.take(2)))
	l.Text = r.padded(n, maxLabel)
	if r.err == nil && (l.Text == "" || l.Text != Normalise(l.Text)) {
		r.fail(ErrLabel)
	}
	if r.err == nil && !l.Purpose.Shares() {
		r.fail(ErrNothing)
	}
	if r.err != nil {
		return nil, fmt.Errorf("couldn't read a label text: %w", r.err)
	}
	return l, nil
}
