package lexicon

import "sync"

// To add a language, write one file lang_xx.go with two constants, add one line below, and run
//
//	go generate ./wasm/lexicon
//
// The file holds constants only:
//
//	xxWords     the table, one concept a line: name, colon, terms separated by spaces
//	xxExamples  at least 30 labels of its own, one a line: purpose <TAB> polarity <TAB> text; its test
//
// A term is a word of the language, in any case and with or without accents (both are folded away):
//
//	share            the word itself
//	shar*            any word that begins with it
//	*partner         any word that ends with it     *partner*  any word that holds it
//	opt_out          words that follow each other; each may have its stars
//	geb*~weiter      words of one clause with others between them (separable verbs, "ne … pas")
//
// In Han, kana, Hangul and Thai, where words are not set apart, a term is found anywhere and needs no stars.
// Where terms overlap, the longer one counts and hides the shorter, so that a fixed phrase can overrule its words: list
// it under what it means, or under "void" if it means nothing here.
//
// Names of concepts stand in concept.go, with what each is for. Besides them a table has
//
//	@common:   30 or so frequent little words, by which the language is known
//	@letters:  letters that tell it from its neighbours
//	@prefixes: particles written onto the front of words (Arabic, Hebrew)
//	@negation: the prefix by which verbs are negated (Czech "ne")
//	c.yes c.no c.aud1 … c.aud5   whole labels of options, words joined by "_"
//	t.settings t.privacy t.sign_up …   words of a page that tell what it is for (topicNames)
//
// A line that begins with # is a remark.
//
// Words common to all languages (newsletter, cookie, marketing) are in lang_und.go and need not be repeated.

// language is one line of the list.
type language struct {
	code string
	in   script // latinScript unless said

	once   sync.Once
	parsed *table
}

// languages lists them all; among equals the earlier is preferred. Kin stand together: gzip finds what they share, 4 KB.
var languages = []*language{
	{code: "en"},
	{code: "de"},
	{code: "nl"},
	{code: "sv"},
	{code: "da"},
	{code: "nb"},
	{code: "is"},
	{code: "fr"},
	{code: "es"},
	{code: "ca"},
	{code: "gl"},
	{code: "pt"},
	{code: "it"},
	{code: "ro"},
	{code: "eo"},
	{code: "pl"},
	{code: "cs"},
	{code: "sk"},
	{code: "hr"},
	{code: "sl"},
	{code: "lv"},
	{code: "lt"},
	{code: "fi"},
	{code: "et"},
	{code: "hu"},
	{code: "tr"},
	{code: "id"},
	{code: "vi"},
	{code: "sq"},
	{code: "eu"},
	{code: "cy"},
	{code: "ga"},
	{code: "zh-CN", in: han},
	{code: "zh-TW", in: han},
	{code: "ja", in: kana},
	{code: "ko", in: hangul},
	{code: "ru", in: cyrillic},
	{code: "uk", in: cyrillic},
	{code: "bg", in: cyrillic},
	{code: "be", in: cyrillic},
	{code: "ar", in: arabic},
	{code: "fa", in: arabic},
	{code: "he", in: hebrew},
	{code: "hi", in: devanagari},
	{code: "th", in: thai},
	{code: "el", in: greek},
	{code: "bn", in: bengali},
	{code: "ta", in: tamil},
	{code: "my", in: myanmar},
	{code: "hy", in: armenian},
	{code: "ka", in: georgian},
}

// table returns the language's table, parsed on first use: a page is read in one or two languages, not in all.
func (l *language) table() *table {
	l.once.Do(func() { l.parsed = newTable(linesOf(indexOf(languages, l), -1), linesOf(-1, -1)) })
	return l.parsed
}
