package lexicon

import "strings"

// serbian are the letters of Serbian Cyrillic in their order and, folded, the Latin ones that Croatian, Bosnian, Montenegrin
// and Serbian itself write for them.
const (
	serbian      = "абвгдђежзијклљмнњопрстћуфхцчџш"
	serbianLatin = "a b v g d d e z z i j k l lj m n nj o p r s t c u f h c c dz s"
)

// romanised returns a text in Serbian Cyrillic in Latin letters, so that the table of Croatian reads it, any other as it is.
func (t *text) romanised(lang string) *text {
	if script, _ := t.script(); script != cyrillic || !t.serbian(lang) {
		return t
	}
	latin := map[rune]string{}
	to := strings.Fields(serbianLatin)
	for i, r := range []rune(serbian) {
		latin[r] = to[i]
	}
	out := text{original: t.original, sentences: t.sentences}
	for _, k := range t.tokens {
		word := ""
		for _, r := range k.word {
			if l, ok := latin[r]; ok {
				word += l
			} else {
				word += string(r)
			}
		}
		k.word, k.at = word, out.size
		out.size += len(word) + 1
		out.tokens = append(out.tokens, k)
	}
	return &out
}

// serbian reports whether t, in Cyrillic, is Serbian: it has a letter that only Serbian has, or one that it shares with
// Macedonian and nothing speaks of that, or the page says so and nothing speaks against it.
func (t *text) serbian(lang string) bool {
	words := ""
	for _, k := range t.tokens {
		words += k.word
	}
	l := theClues().byTag(lang)
	switch {
	case strings.ContainsAny(words, "ђћ"):
		return true
	case strings.ContainsAny(words, "јљњџ"):
		return !strings.ContainsAny(words, "ѓќѕ") && !strings.HasPrefix(lang, "mk")
	}
	return l != nil && l.code == "hr" && !strings.ContainsAny(words, "ыэъіїщюя")
}
