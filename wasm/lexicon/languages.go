package lexicon

import "sync"

// To add a language, write one file lang_xx.go with two constants and one line below.
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
// Words common to all languages (newsletter, cookie, marketing) are in lang_und.go and need not be repeated.

// language is one line of the list.
type language struct {
	code  string
	words string
	in    script // latinScript unless said

	once   sync.Once
	parsed *table
}

// languages lists them all; among equals the earlier is preferred.
var languages = []*language{
	{code: "en", words: enWords},
	{code: "de", words: deWords},
	{code: "fr", words: frWords},
	{code: "es", words: esWords},
	{code: "pt", words: ptWords},
	{code: "it", words: itWords},
	{code: "nl", words: nlWords},
	{code: "pl", words: plWords},
	{code: "cs", words: csWords},
	{code: "sv", words: svWords},
	{code: "da", words: daWords},
	{code: "nb", words: nbWords},
	{code: "fi", words: fiWords},
	{code: "hu", words: huWords},
	{code: "ro", words: roWords},
	{code: "tr", words: trWords},
	{code: "id", words: idWords},
	{code: "vi", words: viWords},
	{code: "sk", words: skWords},
	{code: "ca", words: caWords},
	{code: "hr", words: hrWords},
	{code: "sl", words: slWords},
	{code: "gl", words: glWords},
	{code: "lt", words: ltWords},
	{code: "et", words: etWords},
	{code: "eo", words: eoWords},
	{code: "zh-CN", words: zhCNWords, in: han},
	{code: "zh-TW", words: zhTWWords, in: han},
	{code: "ja", words: jaWords, in: kana},
	{code: "ko", words: koWords, in: hangul},
	{code: "ru", words: ruWords, in: cyrillic},
	{code: "ar", words: arWords, in: arabic},
	{code: "fa", words: faWords, in: arabic},
	{code: "he", words: heWords, in: hebrew},
	{code: "hi", words: hiWords, in: devanagari},
	{code: "th", words: thWords, in: thai},
	{code: "el", words: elWords, in: greek},
	{code: "uk", words: ukWords, in: cyrillic},
	{code: "bg", words: bgWords, in: cyrillic},
}

// table returns the language's table, parsed on first use: a page is read in one or two languages, not in all.
func (l *language) table() *table {
	l.once.Do(func() { l.parsed = newTable(l.words, undWords) })
	return l.parsed
}
