package lexicon

import (
	"unicode"
)

// ranked returns the languages of an alphabet that several share, by what speaks for each: little words, letters, the
// page's own tag, and for want of those how much of the text a table knows.
func (c *clues) ranked(t *text, s script, hint *language) []*language {
	score := map[*language]float64{}
	if hint != nil && hint.in == s {
		score[hint] = 1.2
	}
	seen := map[string]bool{}
	for _, k := range t.tokens {
		if k.dense || seen[k.word] {
			continue
		}
		seen[k.word] = true
		if ls := c.words[k.word]; len(ls) > 0 {
			for _, l := range ls {
				score[l] += 1 / float64(len(ls)+1)
			}
		}
	}
	for r := range t.letters() {
		ls := c.letters[r]
		for _, l := range ls {
			score[l] += 1 / float64(len(ls)+1)
		}
	}
	var list []*language
	for _, l := range languages {
		if l.in == s {
			list = append(list, l)
		}
	}
	if len(list) == 0 {
		return nil
	}
	byScore := func(x, y **language) bool { return score[*x] > score[*y] }
	sortStable(list, byScore)
	if score[list[0]] < sureScore || len(list) > 1 && score[list[0]]-score[list[1]] < sureMargin {
		for _, l := range list {
			if hint == nil || score[l] > 0 || l.code == "en" {
				score[l] += l.coverage(t)
			}
		}
		sortStable(list, byScore)
	}
	return list[:min(2, len(list))]
}

// A ranking is left as it is above sureScore when the first is ahead by sureMargin.
const (
	sureScore  = 1.0
	sureMargin = 0.7
)

// letters returns the distinct letters outside ASCII in the original, in lower case.
func (t *text) letters() map[rune]bool {
	found := map[rune]bool{}
	for _, k := range t.tokens {
		for _, r := range t.original[k.from:k.to] {
			if r >= 0x80 && len(found) < 64 {
				found[unicode.ToLower(r)] = true
			}
		}
	}
	return found
}

// coverage returns how much of t the language's table knows, 0 to 1.5: long words count for more than short ones, since
// languages share those by chance.
func (l *language) coverage(t *text) float64 {
	known, all := 0, 0
	for _, h := range l.table().match(t, &l.table().meanings) {
		if h.size() > 3 {
			known += h.size()
		}
	}
	for _, k := range t.tokens {
		all += len(k.word)
	}
	if all == 0 {
		return 0
	}
	return 1.5 * min(1, float64(known)/float64(all))
}
