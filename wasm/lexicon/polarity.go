package lexicon

// withholders are the verbs and states that keep data back; signs all that turn a reading round.
var (
	withholders = of(hide, block, refuse, optout, unsub, off, anon, limit, approval, private, remove)
	signs       = union(withholders, of(not, untick))
)

// sign returns +1 when the control, ticked, gives what its sentence speaks of, -1 when it keeps it back, and whether the
// wording was turned round at all. Every negation, every verb of withholding and every "untick" turns the sign once;
// within a clause several of one sort count once, for languages repeat a negation to strengthen it.
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
		start = end
		if has.holds(onoff) {
			continue
		}
		if has.holds(not) && (!negated || conditional) {
			turns++
			negated = true
		}
		if has.meets(withholders) {
			turns++
		}
		if has.holds(untick) {
			turns++
		}
	}
	if turns%2 == 1 {
		return -1, true
	}
	return 1, turns > 0
}
