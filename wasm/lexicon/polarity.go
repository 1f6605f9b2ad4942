package lexicon

// withholders are the verbs and states that keep data back; signs all that turn a reading round.
var (
	withholders = of(hide, block, refuse, optout, unsub, off, anon, limit, approval, private, remove)
	signs       = withholders.and(of(not, untick))
)

// near is how far apart, in words, a negation and the verb it turns may stand.
const near = 3

// sign returns +1 when the control, ticked, gives what its sentence speaks of, -1 when it keeps it back, and whether the
// wording was turned round at all.
//
// Within a clause a negation and a verb of withholding each turn the sign ("do not hide"), if they stand together; several
// of one sort count once, for languages repeat a negation to strengthen it. Of several clauses one that keeps back is
// enough ("anonymous, not for sale"). Only where a condition tells what the tick itself means ("untick if you do not want")
// and after "I do not want that …" do the turns of all clauses add up.
func (s *sentence) sign() (sign int, inverted bool) {
	turns, kept := 0, false
	unwanted := false
	for start := 0; start < len(s.hits); {
		end, has := start, set{}
		for end < len(s.hits) && s.hits[end].clause == s.hits[start].clause {
			has.add(s.hits[end].concept)
			end++
		}
		n := clauseTurns(s.hits[start:end], has)
		turns += n
		kept = kept || n%2 == 1
		unwanted = unwanted || has.holds(want) && has.holds(not) && end < len(s.hits)
		start = end
	}
	if s.has.any(ifword, tick, untick) || unwanted && s.has.meets(withholders) {
		kept = turns%2 == 1
	}
	if kept {
		return -1, true
	}
	return 1, turns > 0
}

// clauseTurns returns how often a clause turns the sign.
func clauseTurns(clause []hit, has set) int {
	if has.holds(onoff) {
		return 0
	}
	n := 0
	withholds := has.meets(withholders)
	if has.holds(not) && (!withholds || adjoin(clause)) {
		n++
	}
	if withholds {
		n++
	}
	if has.holds(untick) {
		n++
	}
	return n
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
