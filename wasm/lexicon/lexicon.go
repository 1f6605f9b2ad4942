// Package lexicon is what words mean: it reads a label in one of many languages and says what happens with the user's
// data when the control is on.
//
// The flow of one reading, a file each:
//
//	text → token.go (clean, fold, cut into words, clauses, sentences)
//	     → detect.go (which language)
//	     → match.go (which concepts stand where, from the language's table)
//	     → purpose.go (which purpose the concepts of a sentence add up to)
//	     → polarity.go (does ticking give or withhold)
//	     → compose.go (one Meaning out of the sentences)
//
// Only the tables know a language (lang_*.go); everything else works on concepts and is the same for all of them.
package lexicon

import "untick/wasm/finding"

// MaxRunes is how much of a text is read; a label that runs on is no label.
const MaxRunes = 2_000

// Meaning is what a text says happens with the user's data when its control is on.
type Meaning struct {
	Purpose  finding.Purpose   // one of finding.Purposes; OtherSetting when nothing is known, a guess when neutral
	Polarity finding.Polarity  // Gives, Withholds, Neutral
	Language string            // language used to read: "de", "zh-CN", "zh-TW", "pt", …
	Words    []string          // the pieces of the text that decided, as they stand in it
	Inverted bool              // negated, opt-out or "untick if" wording
	Purposes []finding.Purpose // every sharing purpose found (several in one box), the decisive one first
	Terms    bool              // agreement to terms, a policy or a service agreement is part of it
	Sure     bool              // clear evidence (verb and object, or a strong noun) rather than a weak hint

	Necessary bool // it says that it is strictly necessary, essential, always active
	Data      bool // the processing of personal data is spoken of
}

// ChoiceKind is what a bare option says.
type ChoiceKind int

const (
	NoChoice ChoiceKind = iota // not a bare choice, or an audience alone
	Positive                   // yes, on, all, accept
	Negative                   // no, off, none, decline
)

// Choice is a bare option or switch label ("Yes", "Off", "Only me"). Audience is 0 when none is named, 1 nobody or only
// me, 2 chosen people, 3 friends or followers, 4 friends of friends or signed-in users, 5 everyone or search engines.
type Choice struct {
	Kind     ChoiceKind
	Audience int
}

// PageTopic is what the words of a page hint it is for.
type PageTopic string

const (
	TopicSettings    PageTopic = "settings"
	TopicPrivacy     PageTopic = "privacy" // privacy or notification settings
	TopicSignUp      PageTopic = "sign_up"
	TopicLogin       PageTopic = "login"
	TopicCheckout    PageTopic = "checkout"
	TopicConsent     PageTopic = "consent" // a cookie dialog
	TopicNewsletter  PageTopic = "newsletter"
	TopicComment     PageTopic = "comment"
	TopicSurvey      PageTopic = "survey"
	TopicLanding     PageTopic = "landing" // a statement, an annual bill, a year in review, a sweepstake
	TopicTodo        PageTopic = "todo"
	TopicMailbox     PageTopic = "mailbox"
	TopicFilter      PageTopic = "filter" // search, filter, sort
	TopicPermissions PageTopic = "permissions"
	TopicGame        PageTopic = "game"
)

// Read says what text means. lang is the page's BCP 47 tag, a hint that may be empty or wrong. Any input is fine; a text
// that says nothing about data is OtherSetting, Neutral.
func Read(text, lang string) Meaning {
	t := scan(text).romanised(lang)
	if len(t.tokens) == 0 {
		return Meaning{Purpose: finding.OtherSetting, Polarity: finding.Neutral, Language: known(lang)}
	}
	best, most := Meaning{}, 0
	for i, l := range candidates(t, lang) {
		m, knows := read(t, l)
		// Another language than the likeliest must know more of the text and find clear evidence in it.
		if i == 0 || m.Sure && knows > most {
			best, most = m, knows
		}
		if best.Sure {
			break
		}
	}
	return best
}

// Detect returns the code of the language that text is written in; where the text does not tell, that of the hint, else
// "en".
func Detect(text, lang string) string {
	return candidates(scan(text).romanised(lang), lang)[0].code
}

// ReadChoice reads a bare option or switch label. A text longer than a few words is no choice.
func ReadChoice(text, lang string) Choice {
	t := scan(text).romanised(lang)
	for _, l := range candidates(t, lang) {
		if c := l.choice(t); c != (Choice{}) {
			return c
		}
	}
	return Choice{}
}

// PageWords counts the words in text that hint what a page is for.
func PageWords(text, lang string) map[PageTopic]int {
	t := scan(text).romanised(lang)
	found := map[PageTopic]int{}
	for i, l := range candidates(t, lang) {
		if i == 2 {
			break // the likeliest language and one more: pages mix theirs with English
		}
		l.topics(t, found)
	}
	return found
}
