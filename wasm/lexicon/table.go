package lexicon

import "strings"

// A table is what a language file's constant becomes on the first reading in that language. Its grammar is told in
// languages.go.
type table struct {
	meanings index
	topics   index
	choices  map[string]int // folded label → index in choiceNames
	prefixes []string       // particles written onto the front of a word
	negation string         // the prefix by which verbs are negated
}

// index finds terms by the stem of their first word.
type index struct {
	starts  map[string][]*term
	inner   map[string][]*term // those of them that may begin within a word
	longest int                // bytes of the longest stem
}

func newIndex() index {
	return index{starts: map[string][]*term{}, inner: map[string][]*term{}}
}

// term is one way to say a concept.
type term struct {
	concept uint8 // a concept, or an index in topicNames
	head    piece
	rest    []piece
}

// piece is one word of a term.
type piece struct {
	stem   string
	before bool // anything may stand before the stem in its word
	after  bool // anything may follow it there
	gap    bool // other words may stand between the previous piece and this one
}

// newTable parses the lines of a language and the international ones below them.
func newTable(blocks ...[]string) *table {
	t := &table{meanings: newIndex(), topics: newIndex(), choices: map[string]int{}}
	for _, lines := range blocks {
		for i, line := range lines {
			t.line(i, strings.Fields(line))
		}
	}
	return t
}

// line takes in the words of line i of lineNames.
func (t *table) line(i int, words []string) {
	const firstChoice = firstConcept + int(conceptCount)
	firstTopic := firstChoice + len(choiceNames)
	switch {
	case i == prefixesLine:
		t.prefixes = append(t.prefixes, words...)
	case i == negationLine && len(words) > 0:
		t.negation = words[0]
	case i < firstConcept: // the others are read by detect.go
	case i < firstChoice:
		for _, w := range words {
			t.meanings.add(uint8(i-firstConcept), w)
		}
	case i < firstTopic:
		for _, w := range words {
			t.choices[strings.ReplaceAll(w, "_", " ")] = i - firstChoice
		}
	default:
		for _, w := range words {
			t.topics.add(uint8(i-firstTopic), w)
		}
	}
}

func indexOf[T comparable](list []T, x T) int {
	for i, y := range list {
		if x == y {
			return i
		}
	}
	return -1
}

// add enters one term: words joined by "_" follow each other, "~" lets others stand between.
func (t *index) add(c uint8, source string) {
	x := &term{concept: c}
	gap := false
	for i := 0; i <= len(source); {
		j := i
		for j < len(source) && source[j] != '_' && source[j] != '~' {
			j++
		}
		if p := newPiece(source[i:j], gap); p.stem != "" {
			if x.head.stem == "" {
				x.head = p
			} else {
				x.rest = append(x.rest, p)
			}
		}
		gap = j < len(source) && source[j] == '~'
		i = j + 1
	}
	if x.head.stem == "" {
		return
	}
	t.starts[x.head.stem] = append(t.starts[x.head.stem], x)
	if x.head.before {
		t.inner[x.head.stem] = append(t.inner[x.head.stem], x)
	}
	t.longest = max(t.longest, len(x.head.stem))
}

func newPiece(source string, gap bool) piece {
	stem, before := strings.CutPrefix(source, "*")
	stem, after := strings.CutSuffix(stem, "*")
	return piece{stem: stem, before: before, after: after, gap: gap}
}
