package lexicon

// maxChoiceWords is how many words a bare option has at most.
const maxChoiceWords = 7

// choice reads t as a bare option, the zero Choice if it is none.
func (l *language) choice(t *text) Choice {
	if len(t.tokens) > maxChoiceWords {
		return Choice{}
	}
	label := ""
	for i, k := range t.tokens {
		if i > 0 {
			label += " "
		}
		label += k.word
	}
	if i, ok := l.table().choices[label]; ok {
		return choiceMeaning[i]
	}
	if i, ok := l.table().choices[t.tokensBeforeAside()]; ok {
		return choiceMeaning[i]
	}
	return Choice{}
}

// tokensBeforeAside joins the words of the first clause: "Public (anyone on the internet)".
func (t *text) tokensBeforeAside() string {
	label := ""
	for i, k := range t.tokens {
		if k.clause != t.tokens[0].clause {
			break
		}
		if i > 0 {
			label += " "
		}
		label += k.word
	}
	return label
}

// topics counts the page words in t.
func (l *language) topics(t *text, into map[PageTopic]int) {
	tab := l.table()
	for _, h := range tab.match(t, &tab.topics) {
		into[topicNames[h.concept]]++
	}
}
