package lexicon

import (
	"strings"
	"sync"
)

// script is a writing system as far as telling languages apart needs it.
type script uint8

const (
	latinScript script = iota
	cyrillic
	greek
	arabic
	hebrew
	devanagari
	bengali
	tamil
	armenian
	georgian
	thai
	myanmar
	hangul
	kana
	han
	otherScript
	scripts
)

func scriptOf(r rune) script {
	switch {
	case r < 0x370 || r >= 0x1E00 && r < 0x1F00 || r >= 0xFF21 && r <= 0xFF5A:
		return latinScript
	case r < 0x400 || r >= 0x1F00 && r < 0x2000:
		return greek
	case r < 0x530:
		return cyrillic
	case r < 0x590:
		return armenian
	case r < 0x600:
		return hebrew
	case r >= 0x600 && r < 0x700:
		return arabic
	case r >= 0x900 && r < 0x980:
		return devanagari
	case r >= 0x980 && r < 0xA00:
		return bengali
	case r >= 0xB80 && r < 0xC00:
		return tamil
	case r >= 0x1000 && r < 0x10A0:
		return myanmar
	case r >= 0x10A0 && r < 0x1100:
		return georgian
	case r >= 0xE00 && r < 0xE80:
		return thai
	case r >= 0x3040 && r < 0x3100:
		return kana
	case r >= 0x3400 && r < 0xA000:
		return han
	case r >= 0xAC00 && r < 0xD7A4:
		return hangul
	}
	return otherScript
}

// clues is what tells the languages of one script apart without reading their tables: frequent little words, and
// letters that the others lack.
type clues struct {
	words   map[string][]*language
	letters map[rune][]*language
	of      map[string]*language
}

var theClues = sync.OnceValue(func() *clues {
	c := &clues{words: map[string][]*language{}, letters: map[rune][]*language{}, of: map[string]*language{}}
	for i, l := range languages {
		c.of[l.code] = l
		lines := linesOf(i, firstConcept)
		for _, w := range strings.Fields(lines[commonLine]) {
			c.words[w] = append(c.words[w], l)
		}
		for _, r := range strings.ReplaceAll(lines[lettersLine], " ", "") {
			c.letters[r] = append(c.letters[r], l)
		}
	}
	return c
})

// aliases names the language whose table reads another one well enough, or which another tag stands for.
var aliases = map[string]string{
	"zh": "zh-CN", "zh-hans": "zh-CN", "zh-sg": "zh-CN", "zh-hant": "zh-TW", "zh-hk": "zh-TW", "zh-mo": "zh-TW",
	"no": "nb", "nn": "nb", "iw": "he", "in": "id", "ms": "id", "jv": "id", "ast": "es", "an": "es", "fo": "da", "lb": "de",
	"gsw": "de", "af": "nl", "fy": "nl", "ur": "fa", "ckb": "fa", "az": "tr", "mo": "ro", "oc": "ca", "ne": "hi", "mr": "hi",
	"sr": "hr", "bs": "hr", "sh": "hr", "cnr": "hr", "gd": "ga",
}

// byTag returns the language that a BCP 47 tag names, nil if there is none.
func (c *clues) byTag(tag string) *language {
	tag = strings.ToLower(strings.ReplaceAll(strings.TrimSpace(tag), "_", "-"))
	if len(tag) > 35 {
		return nil
	}
	for tag != "" {
		if tag == "zh-tw" {
			return c.of["zh-TW"]
		}
		if l := c.of[tag]; l != nil {
			return l
		}
		if l := c.of[aliases[tag]]; l != nil {
			return l
		}
		i := strings.LastIndexByte(tag, '-')
		if i < 0 {
			return nil
		}
		tag = tag[:i]
	}
	return nil
}

// known returns the code of the language that a tag names, else "en".
func known(tag string) string {
	if l := theClues().byTag(tag); l != nil {
		return l.code
	}
	return "en"
}

// candidates returns the languages that t may be written in, the likeliest first, at least one and few.
func candidates(t *text, tag string) []*language {
	c := theClues()
	hint := c.byTag(tag)
	s, counts := t.script()
	var list []*language
	switch s {
	case han, kana:
		list = append(list, c.chinese(t, hint, counts))
	case hangul, thai, hebrew, greek, devanagari, bengali, tamil, armenian, georgian, myanmar:
		list = append(list, c.only(s, hint))
	default:
		list = c.ranked(t, s, hint)
	}
	for _, more := range []*language{hint, c.of["en"]} {
		if more != nil && indexOf(list, more) < 0 {
			list = append(list, more)
		}
	}
	return list
}

// script returns the script that most of t is in. Names of products in Latin letters do not outweigh a few words in
// another script, and one dense rune counts for a good part of a word.
func (t *text) script() (script, [scripts]int) {
	var n [scripts]int
	for _, k := range t.tokens {
		for _, r := range k.word {
			if r > '9' {
				n[scriptOf(r)]++
			}
		}
	}
	most := latinScript
	for s := cyrillic; s < scripts; s++ {
		if n[s] > 0 && (most == latinScript || n[s] > n[most]) {
			most = s
		}
	}
	weight := 2
	if most == han || most == kana || most == hangul {
		weight = 5
	}
	if most != latinScript && n[most]*weight < n[latinScript] {
		most = latinScript
	}
	return most, n
}

// only returns the one language written in s.
func (c *clues) only(s script, hint *language) *language {
	for _, l := range languages {
		if l.in == s {
			return l
		}
	}
	if hint != nil {
		return hint
	}
	return c.of["en"]
}

// chinese tells Japanese and the two Chinese writings apart: kana, then the characters that only one of them uses.
func (c *clues) chinese(t *text, hint *language, n [scripts]int) *language {
	if n[kana] > 0 && c.of["ja"] != nil {
		return c.of["ja"]
	}
	score := map[*language]int{}
	for _, k := range t.tokens {
		for _, r := range k.word {
			for _, l := range c.letters[r] {
				score[l]++
			}
		}
	}
	best := c.of["zh-CN"]
	if hint != nil && (hint.code == "zh-TW" || hint.code == "ja") {
		best = hint
	}
	for _, l := range languages {
		if score[l] > score[best] {
			best = l
		}
	}
	return best
}
