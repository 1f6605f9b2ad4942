package lexicon

import (
	"strings"
	"unicode/utf8"
)

// token is a word, or a run of a script without spaces, folded. Its bytes lie at text.folded[at : at+len(word)].
type token struct {
	word     string
	at       int // offset in the folded text; one byte lies between two tokens
	from, to int // where it stands in the original
	clause   int // number of its clause in the text
	sentence int
	aside    bool // in brackets
	dense    bool // of a script without spaces: matched anywhere, not from its start only
}

// text is a scanned label.
type text struct {
	original  string
	tokens    []token
	size      int // length of the folded text
	sentences int
}

// scanner cuts a text into tokens.
type scanner struct {
	text
	word   []byte
	runes  int // in word
	from   int
	dense  bool
	clause int
	depth  int
	fresh  bool // nothing since the last clause break
	ended  bool // nothing since the last sentence break
}

// maxBytes bounds what is scanned at all: MaxRunes runes of text and as much markup again.
const maxBytes = 8 * MaxRunes

// scan folds text and cuts it into tokens, clauses and sentences. Markup and placeholders, which translators' files and
// careless pages leave in labels, are passed over. Only the first MaxRunes runes are read.
func scan(original string) *text {
	if len(original) > maxBytes {
		original = original[:maxBytes]
	}
	s := scanner{text: text{original: original}, fresh: true, ended: true}
	n := 0
	for i := 0; i < len(original) && n < MaxRunes; n++ {
		r, w := utf8.DecodeRuneInString(original[i:])
		if skip := markup(original[i:], r); skip > 0 {
			s.flush(i)
			i += skip
			continue
		}
		s.step(r, i, w)
		i += w
	}
	s.flush(len(original))
	s.text.sentences = 0
	if k := len(s.tokens); k > 0 {
		s.text.sentences = s.tokens[k-1].sentence + 1
	}
	return &s.text
}

// markup returns the length of the tag or placeholder that rest begins with, 0 if there is none.
func markup(rest string, r rune) int {
	var end byte
	limit := 0
	switch {
	case r == 'h' && (strings.HasPrefix(rest, "http://") || strings.HasPrefix(rest, "https://")):
		if i := strings.IndexAny(rest, " \n\t)<\""); i > 0 {
			return i
		}
		return len(rest)
	case r == '<' && len(rest) > 1 && (rest[1] == '/' || rest[1]|32 >= 'a' && rest[1]|32 <= 'z'):
		end, limit = '>', 600
	case r == '{':
		end, limit = '}', 80
	case r == '%' && len(rest) > 3 && rest[1] >= '0' && rest[1] <= '9' && rest[2] == '$':
		return 4 // %1$s
	case r == '%' && len(rest) > 1 && (rest[1] == 's' || rest[1] == 'd' || rest[1] == '@'):
		return 2
	default:
		return 0
	}
	for i := 1; i < len(rest) && i < limit; i++ {
		if rest[i] == end {
			return i + 1
		}
	}
	return 0
}

// step takes in one rune at offset i, w bytes wide.
func (s *scanner) step(r rune, i, w int) {
	switch c := classOf(r); c {
	case nothing:
	case letter, digit, dense:
		s.grow(r, c, i)
	case joiner:
		if !s.joins(i + w) {
			s.flush(i)
		}
	case comma:
		s.flush(i)
		s.breakClause()
	case stop:
		short := s.abbreviated()
		s.flush(i)
		switch {
		case r != '.' || !short && ends(s.original[i+w:]):
			s.breakSentence()
		case !short && !inside(s.original[i+w:]):
			s.breakClause()
		}
	case open, shut:
		s.flush(i)
		s.breakClause()
		if c == open {
			s.depth++
		} else if s.depth > 0 {
			s.depth--
		}
	default:
		s.space(r, i, w)
	}
}

// space handles what separates words: a hyphen may belong to "e-mail", or be a dash.
func (s *scanner) space(r rune, i, w int) {
	if r == '-' && s.runes == 1 && s.word[0] == 'e' && i+w < len(s.original) && s.original[i+w]|32 == 'm' {
		return // e-mail, e-mailadres, …
	}
	s.flush(i)
	if r == '-' && i > 0 && s.original[i-1] == ' ' && i+w < len(s.original) && s.original[i+w] == ' ' {
		s.breakClause()
	}
}

// grow adds a letter to the word at hand, or begins a new one where the script changes.
func (s *scanner) grow(r rune, c class, i int) {
	isDense := c == dense || c == digit && s.dense && len(s.word) > 0
	if len(s.word) > 0 && isDense != s.dense && !(c == dense && s.allDigits()) {
		s.flush(i)
	}
	if len(s.word) == 0 {
		s.from = i
	}
	s.dense = isDense
	s.word = utf8.AppendRune(s.word, fold(r))
	s.runes++
	s.fresh, s.ended = false, false
}

// allDigits reports whether the word at hand is a number, which goes with the Han or kana that follow it.
func (s *scanner) allDigits() bool {
	for _, b := range s.word {
		if b < '0' || b > '9' {
			return false
		}
	}
	return true
}

// joins reports whether the apostrophe before offset next lies within a word ("don't", "пам'ять") rather than between
// two ("l'accord", "Firefox'un").
func (s *scanner) joins(next int) bool {
	if len(s.word) == 0 || next >= len(s.original) {
		return false
	}
	first, w := utf8.DecodeRuneInString(s.original[next:])
	if classOf(first) != letter {
		return false
	}
	if first >= 0x400 && first < 0x530 {
		return true
	}
	after, _ := utf8.DecodeRuneInString(s.original[next+w:])
	return classOf(after) != letter
}

// abbreviated reports whether the word at hand, before a full stop, is an initial or has no vowel ("bzw.", "Ltd.").
func (s *scanner) abbreviated() bool {
	if s.runes == 1 {
		return true
	}
	if s.runes == 0 || s.runes > 4 || s.dense {
		return false
	}
	for _, b := range s.word {
		if b < 'a' || b > 'z' || strings.IndexByte("aeiouy", b) >= 0 {
			return false
		}
	}
	return true
}

// inside reports whether a full stop before rest stands within a word or number.
func inside(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	switch classOf(r) {
	case letter, digit, joiner:
		return true
	}
	return r == '-' || r == '/' || r == '_' || r == '@'
}

// ends reports whether a full stop before rest ends a sentence: not within a word, and not before a small letter.
func ends(rest string) bool {
	if inside(rest) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " \t"))
	return r < 'a' || r > 'z'
}

func (s *scanner) flush(to int) {
	if len(s.word) == 0 {
		return
	}
	sentence := s.text.sentences
	s.tokens = append(s.tokens, token{
		word: string(s.word), at: s.size, from: s.from, to: to,
		clause: s.clause, sentence: sentence, aside: s.depth > 0, dense: s.dense,
	})
	s.size += len(s.word) + 1
	s.word, s.runes, s.dense = s.word[:0], 0, false
}

func (s *scanner) breakClause() {
	if !s.fresh {
		s.clause++
		s.fresh = true
	}
}

func (s *scanner) breakSentence() {
	s.breakClause()
	if !s.ended {
		s.text.sentences++
		s.ended = true
	}
}

// quote returns the piece of the original that lies at a..b of the folded text, widened to whole words where the script
// has them.
func (t *text) quote(a, b int) string {
	from, to := -1, -1
	for i := range t.tokens {
		k := &t.tokens[i]
		first, last := k.at, k.at+len(k.word)
		if a >= first && a < last {
			from = k.from
			if k.dense {
				from = k.offset(t.original, a-first)
			}
		}
		if b > first && b <= last {
			to = k.to
			if k.dense {
				to = k.offset(t.original, b-first)
			}
		}
	}
	if from < 0 || to < from {
		return ""
	}
	return t.original[from:to]
}

// offset turns an offset in the folded word into one in the original.
func (k *token) offset(original string, in int) int {
	runes := utf8.RuneCountInString(k.word[:in])
	i := k.from
	for i < k.to && runes > 0 {
		r, w := utf8.DecodeRuneInString(original[i:])
		if c := classOf(r); c == letter || c == digit || c == dense {
			runes--
		}
		i += w
	}
	return i
}
