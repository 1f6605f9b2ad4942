package lexicon

import (
	"strings"
	"unicode/utf8"
)

// hit is a concept found in a text. Its term covers a..b of the folded text and, where it has a gap, a2..b2 as well.
type hit struct {
	concept  concept
	a, b     int
	a2, b2   int
	token    int // index of the token it begins in
	clause   int
	sentence int
	aside    bool
}

func (h *hit) size() int { return h.b - h.a + h.b2 - h.a2 }

// maxGap is how many words, or runs of a dense script, may stand between the parts of a split term.
const maxGap = 14

// maxHits bounds the work on one text.
const maxHits = 4_000

// match finds the concepts in t, in order. Where terms overlap the longer one holds and hides the other: "unsubscribe"
// is no subscription, "do not track" neither a negation nor tracking.
func (l *table) match(t *text, in *index) []hit {
	var raw []hit
	for i := range t.tokens {
		raw = l.matchToken(t, i, in, raw)
		if len(raw) > maxHits {
			break
		}
	}
	sortStable(raw, func(x, y *hit) bool { return x.size() > y.size() })
	taken := make([]int32, t.size+1) // 1 + number of the accepted hit that covers a byte
	kept := raw[:0]
	for _, h := range raw {
		if owner := covered(taken, h.a, h.b); owner != 0 && !sameSpan(kept[owner-1], h) {
			continue
		}
		if owner := covered(taken, h.a2, h.b2); owner != 0 && !sameSpan(kept[owner-1], h) {
			continue
		}
		kept = append(kept, h)
		if h.concept == me || h.concept == you {
			continue // "my" may be written onto the noun it goes with, and must not hide that
		}
		for i := h.a; i < h.b; i++ {
			taken[i] = int32(len(kept))
		}
		for i := h.a2; i < h.b2; i++ {
			taken[i] = int32(len(kept))
		}
	}
	sortStable(kept, func(x, y *hit) bool { return x.a < y.a })
	return kept
}

// sortStable sorts by insertion: the lists are short or nearly in order, and package slices weighs 3 KB gzip more.
func sortStable[T any](list []T, before func(x, y *T) bool) {
	for i := 1; i < len(list); i++ {
		x := list[i]
		j := i
		for ; j > 0 && before(&x, &list[j-1]); j-- {
			list[j] = list[j-1]
		}
		list[j] = x
	}
}

// covered returns the number of a hit that covers some of a..b, 0 if none does.
func covered(taken []int32, a, b int) int32 {
	for i := a; i < b; i++ {
		if taken[i] != 0 {
			return taken[i]
		}
	}
	return 0
}

func sameSpan(x, y hit) bool { return x.a == y.a && x.b == y.b && x.a2 == y.a2 && x.b2 == y.b2 }

// matchToken adds the terms that begin in token i.
func (l *table) matchToken(t *text, i int, in *index, into []hit) []hit {
	k := &t.tokens[i]
	for s := 0; s < len(k.word); s++ {
		if !utf8.RuneStart(k.word[s]) {
			continue
		}
		from := in.starts
		if s > 0 && !k.dense && !l.afterPrefix(k.word, s) {
			if len(in.inner) == 0 {
				continue
			}
			from = in.inner
		}
		for e := min(len(k.word), s+in.longest); e > s; e-- {
			if e < len(k.word) && !utf8.RuneStart(k.word[e]) {
				continue
			}
			for _, x := range from[k.word[s:e]] {
				before := len(into)
				into = l.matchTerm(t, i, s, e, x, into)
				if len(into) > before && in == &l.meanings && l.negates(k.word, s) {
					into = append(into, hit{concept: not, a: k.at, b: k.at + s, token: i, clause: k.clause, sentence: k.sentence, aside: k.aside})
				}
			}
		}
	}
	return into
}

// afterPrefix reports whether what stands before s in word is particles only, as in Arabic and Hebrew, or the negation
// of a Czech verb.
func (l *table) afterPrefix(word string, s int) bool {
	if l.negates(word, s) {
		return true
	}
	for _, p := range l.prefixes {
		if s == len(p) && strings.HasPrefix(word, p) {
			return true
		}
	}
	return false
}

// negates reports whether what stands before s in word is the prefix that negates a verb.
func (l *table) negates(word string, s int) bool {
	return l.negation != "" && s == len(l.negation) && strings.HasPrefix(word, l.negation)
}

// matchTerm adds the hit if x, whose head stands at s..e of token i, matches there as a whole.
func (l *table) matchTerm(t *text, i, s, e int, x *term, into []hit) []hit {
	k := &t.tokens[i]
	if !k.dense && e < len(k.word) && !x.head.after {
		return into
	}
	h := hit{concept: concept(x.concept), a: k.at + s, b: k.at + e, token: i, clause: k.clause, sentence: k.sentence, aside: k.aside}
	at, end := i, e
	for _, p := range x.rest {
		var from int
		at, from, end = l.next(t, at, end, p)
		if at < 0 {
			return into
		}
		a, b := t.tokens[at].at+from, t.tokens[at].at+end
		switch {
		case p.gap && h.b2 == 0:
			h.a2, h.b2 = a, b
		case h.b2 != 0:
			h.b2 = b
		default:
			h.b = b
		}
	}
	return append(into, h)
}

// next finds piece p after offset end of token i: right behind, or within the clause if p may stand apart.
func (l *table) next(t *text, i, end int, p piece) (token, from, to int) {
	k := &t.tokens[i]
	if k.dense {
		if rest := k.word[end:]; p.gap {
			if j := strings.Index(rest, p.stem); j >= 0 {
				return i, end + j, end + j + len(p.stem)
			}
		} else if strings.HasPrefix(rest, p.stem) {
			return i, end, end + len(p.stem)
		}
	}
	last := min(len(t.tokens)-1, i+1)
	if p.gap {
		last = min(len(t.tokens)-1, i+maxGap)
	}
	for j := i + 1; j <= last && t.tokens[j].clause == k.clause; j++ {
		if !p.gap && k.dense && (end != len(k.word) || !strings.HasPrefix(t.tokens[j].word, p.stem)) {
			break // of a dense script "_" is an optional space
		}
		if from := l.pieceAt(&t.tokens[j], p); from >= 0 {
			return j, from, from + len(p.stem)
		}
	}
	return -1, 0, 0
}

// pieceAt returns where p stands in token k, -1 if it does not.
func (l *table) pieceAt(k *token, p piece) int {
	from := 0
	switch {
	case strings.HasPrefix(k.word, p.stem):
	case k.dense || p.before:
		from = strings.Index(k.word, p.stem)
	default:
		from = -1
		for _, x := range l.prefixes {
			if strings.HasPrefix(k.word, x) && strings.HasPrefix(k.word[len(x):], p.stem) {
				from = len(x)
			}
		}
	}
	if from < 0 || !k.dense && !p.after && from+len(p.stem) != len(k.word) {
		return -1
	}
	return from
}
