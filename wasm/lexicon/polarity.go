package lexicon

// withholders are the verbs and states that keep data back; signs all that turn a reading round.
var (
	withholders = of(hide, block, refuse, optout, unsub, off, anon, limit, approval, private, remove)
	signs       = union(withholders, of(not, untick))
)

// near is how far apart, in words, a negation and the verb it turns may stand.
const near = 3

// sign returns +1 when the control, ticked, gives what its sentence speaks of, -1 when it keeps it back, and whether the
// wording was turned round at all. Every negation, every verb of withholding and every "untick" turns the sign once;
// within a clause several of one sort count once, for languages repeat a negation to strengthen it, and a negation that
// stands apart from the verb of withholding does not turn that one back ("anonymously, do not list me").
func (s *sentence) sign() (sign int, inverted bool) {
	turns := 0
	conditional := s.has.any(ifword, tick, untick)
	negated := false
	for start := 0; start < len(s.hits); {
		end, has := start, set{}
		for end < len(s.hits) && s.hits[end].clause == s.hits[start].clause {
			has.add(s.hits[end].concept)
			end++
		}
		clause := s.hits[start:end]
		start = end
		if has.holds(onoff) {
			continue
		}
		negates := has.holds(not) && (!negated || conditional)
		withholds := has.meets(withholders)
		if negates && withholds && !adjoin(clause) {
			negates = false
		}
		for _, on := range []bool{negates, withholds, has.holds(untick)} {
			if on {
				turns++
			}
		}
		negated = negated || has.holds(not)
	}
	if turns%2 == 1 {
		return -1, true
	}
	return 1, turns > 0
}

// adjoin reports whether a negation stands close to a verb of withholding.
func adjoin(clause []hit) bool {
	for _, n := range clause {
		if n.concept != not {
			continue
		}
		for _, w := range clause {
			if d := w.token - n.token; withholders.holds(w.concept) && d >= -1 && d <= near {
				return true
			}
		}
	}
	return false
}
