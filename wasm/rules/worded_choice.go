package rules

import "untick/wasm/finding"

// wordedChoice accuses a radio group or select whose preselected answer itself says that data is given away ("Yes, send
// me offers") while another answer does not.
func wordedChoice(s *Subject) (Verdict, bool) {
	if s.Chosen < 0 || len(s.Options) < 2 {
		return Verdict{}, false
	}
	m := s.Options[s.Chosen].Meaning
	if !m.Purpose.Shares() || m.Polarity == finding.Neutral || !m.Sure {
		return Verdict{}, false
	}
	way := false // out: an answer that keeps the data back
	for i, o := range s.Options {
		if i != s.Chosen && (o.Meaning.Polarity != m.Polarity || !o.Meaning.Purpose.Shares()) {
			way = true
		}
	}
	if !way {
		return Verdict{}, false
	}
	plain := m.Purpose == finding.TermsBundling && len(m.Purposes) <= 1
	return Verdict{Shares: m.Polarity == finding.Gives && !plain, Purpose: m.Purpose, Polarity: m.Polarity, Words: m.Words}, true
}
