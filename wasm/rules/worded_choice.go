package rules

import (
	"slices"

	"untick/wasm/finding"
	"untick/wasm/lexicon"
)

// wordedChoice accuses a radio group or select whose preselected answer itself says that data is given away ("Yes, send
// me offers") while another answer does not.
func wordedChoice(s *Subject) (Verdict, bool) {
	if !s.Answered() {
		return Verdict{}, false
	}
	m := s.Options[s.Chosen].Meaning
	if !m.Purpose.Shares() || m.Polarity == finding.Neutral || !m.Sure {
		return Verdict{}, false
	}
	if !s.Closed() && !slices.ContainsFunc(s.Options, func(o option) bool {
		return o.Choice.Kind == lexicon.Negative || o.Meaning.Polarity != finding.Neutral && o.Meaning.Polarity != m.Polarity
	}) {
		return Verdict{}, false // no answer keeps the data back: a choice of something else
	}
	plain := m.Purpose == finding.TermsBundling && len(m.Purposes) <= 1
	return Verdict{Shares: m.Polarity == finding.Gives && !plain, Purpose: m.Purpose, Polarity: m.Polarity, Words: m.Words, Doubt: s.Closed()}, true
}
