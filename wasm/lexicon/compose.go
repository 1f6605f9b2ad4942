package lexicon

import "untick/wasm/finding"

// maxWords is how many deciding pieces a Meaning names.
const maxWords = 6

// sentence is what one sentence of a text was found to hold.
type sentence struct {
	hits []hit
	has  set
}

// verdict is the reading of one sentence.
type verdict struct {
	purpose  finding.Purpose
	weight   int
	polarity finding.Polarity
	inverted bool
	words    []hit
	others   []finding.Purpose // every sharing purpose, the decisive one first
	terms    bool
}

// read composes the meaning of t, taken to be in l, and tells how much of it the language's table knows, in bytes.
func read(t *text, l *language) (Meaning, int) {
	tab := l.table()
	hits := tab.match(t, &tab.meanings)
	best := verdict{purpose: finding.OtherSetting, polarity: finding.Neutral}
	m, knows := Meaning{Language: l.code}, 0
	for _, h := range hits {
		knows += h.size()
	}
	for start := 0; start < len(hits); {
		end := start
		for end < len(hits) && hits[end].sentence == hits[start].sentence {
			end++
		}
		said := newSentence(hits[start:end])
		v := judge(said)
		m.Necessary = m.Necessary || said.has.holds(necessary) && !said.has.any(not, refuse)
		m.Data = m.Data || said.has.any(data, processing, usage, profiling, purchase, health, credit)
		for _, h := range hits[start:end] {
			m.Data = m.Data || v.terms && h.concept == processing // in a remark: "I agree to all terms (optional ones too)"
		}
		start = end
		if v.outranks(best) {
			best = v
		}
		m.Terms = m.Terms || v.terms
		for _, p := range v.others {
			if indexOf(m.Purposes, p) < 0 {
				m.Purposes = append(m.Purposes, p)
			}
		}
	}
	m.Purpose, m.Polarity, m.Inverted, m.Sure = best.purpose, best.polarity, best.inverted, best.weight >= sure
	if m.Polarity != finding.Neutral && m.Purpose.Shares() {
		m.Purposes = lead(m.Purposes, m.Purpose)
	}
	if best.weight < weak {
		m.Purpose = topic(hits)
	}
	for _, h := range best.words {
		m.say(t.quote(h.a, h.b))
		if h.b2 > 0 {
			m.say(t.quote(h.a2, h.b2))
		}
	}
	return m, knows
}

// say adds a deciding piece once.
func (m *Meaning) say(piece string) {
	if piece != "" && len(m.Words) < maxWords && indexOf(m.Words, piece) < 0 {
		m.Words = append(m.Words, piece)
	}
}

// lead moves first to the front of list.
func lead(list []finding.Purpose, first finding.Purpose) []finding.Purpose {
	out := []finding.Purpose{first}
	for _, p := range list {
		if p != first {
			out = append(out, p)
		}
	}
	return out
}

// outranks reports whether v tells more than an earlier sentence's verdict: the first that clearly speaks of sharing
// stays, since what follows it explains or reassures.
func (v *verdict) outranks(o verdict) bool {
	if v.polarity == finding.Withholds && o.polarity == finding.Gives {
		return false // "Share … . No personal data."
	}
	if (v.polarity != finding.Neutral) != (o.polarity != finding.Neutral) {
		if v.polarity != finding.Neutral {
			return o.weight < sure || v.weight >= sure && o.purpose == finding.OtherSetting
		}
		return o.weight < sure && v.weight >= sure+2
	}
	return v.weight > o.weight && o.weight < sure
}

// newSentence drops what a sentence says only to take it out again ("without …", "you may unsubscribe at any time", "we
// will never sell …", a remark in brackets beside a clear statement) and collects the rest.
func newSentence(hits []hit) sentence {
	var s, main sentence
	for start := 0; start < len(hits); {
		end, has := start, set{}
		for end < len(hits) && hits[end].clause == hits[start].clause {
			has.add(hits[end].concept)
			end++
		}
		reassures := has.holds(anytime) && has.any(unsub, optout, off, remove, refuse) ||
			has.any(share, send) && !has.any(allow, want, agree) && precedes(hits[start:end], us, not)
		if start > 0 && !reassures && has.any(share, send, use, collect, see) && precedes(hits[start:end], us, not) {
			v := judge(main) // "…; until you switch this on we will not look"
			reassures = v.weight >= sure
		}
		cut := false
		for _, h := range hits[start:end] {
			cut = cut || h.concept == without
			if cut || reassures || h.concept == void {
				continue
			}
			s.add(h)
			if !h.aside {
				main.add(h)
			}
		}
		start = end
	}
	if v := judge(main); v.weight >= sure && !main.bare() {
		return main
	}
	return s
}

// bare reports whether a sentence names states only, so that what they are states of is in the remark behind it:
// "Identifiable (shown as a list of points)".
func (s *sentence) bare() bool {
	for _, h := range s.hits {
		if h.concept != identify && h.concept != tracking {
			return false
		}
	}
	return true
}

// precedes reports whether a stands before some b in clause: "we will never …" but not "never tell our partners".
func precedes(clause []hit, a, b concept) bool {
	seen := false
	for _, h := range clause {
		if h.concept == b && seen {
			return true
		}
		seen = seen || h.concept == a
	}
	return false
}

func (s *sentence) add(h hit) {
	s.hits = append(s.hits, h)
	s.has.add(h.concept)
}

// judge reads one sentence.
func judge(s sentence) verdict {
	v := verdict{purpose: finding.OtherSetting, polarity: finding.Neutral}
	var decisive *rule
	rules := theRules()
	for i := range rules {
		r := &rules[i]
		if !r.holdsOf(s.has) {
			continue
		}
		if r.weight > v.weight || r.weight == v.weight && r.purpose == finding.TermsBundling && s.first(terms) < s.firstOf(decisive) {
			v.purpose, v.weight, decisive = r.purpose, r.weight, r
		}
		if r.weight >= sure && r.purpose.Shares() && indexOf(v.others, r.purpose) < 0 {
			v.others = append(v.others, r.purpose)
		}
	}
	v.terms = s.has.holds(terms) && s.has.any(agree, ack)
	if decisive == nil {
		return v
	}
	if v.purpose == finding.TermsBundling {
		s.forgetPromise()
	}
	sign, inverted := s.sign()
	v.inverted = inverted && v.purpose.Shares()
	switch {
	case v.purpose.Shares() && sign < 0:
		v.polarity = finding.Withholds
	case v.purpose.Shares():
		v.polarity = finding.Gives
	case v.purpose == finding.OtherSetting && (sign < 0 || s.has.holds(only)) && s.has.any(message, sensor, unknown, follower) && !s.has.any(ui):
		v.polarity = finding.Withholds
	}
	for _, h := range s.hits {
		for _, n := range decisive.needs {
			if n.holds(h.concept) || v.polarity != finding.Neutral && signs.holds(h.concept) {
				v.words = append(v.words, h)
				break
			}
		}
	}
	return v
}

// first returns the place of the first hit of c, past the end if there is none.
func (s *sentence) first(c concept) int {
	for i, h := range s.hits {
		if h.concept == c {
			return i
		}
	}
	return len(s.hits)
}

// firstOf returns the place of the first hit of what r is about, its first need.
func (s *sentence) firstOf(r *rule) int {
	for i, h := range s.hits {
		if r.needs[0].holds(h.concept) {
			return i
		}
	}
	return len(s.hits)
}

// forgetPromise takes away what cannot turn an agreement round: negations that follow it, since what one agrees not to
// do is no refusal, and what the agreement happens to be about ("protection", "restrictions").
func (s *sentence) forgetPromise() {
	at := s.first(agree)
	for i := range s.hits {
		h := &s.hits[i]
		after := i > at && (s.hits[at].b2 == 0 || h.a > s.hits[at].b2)
		if h.concept == not && after || withholders.holds(h.concept) && h.concept != refuse && h.concept != optout {
			h.concept = void
		}
	}
}
