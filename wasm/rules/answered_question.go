package rules

import (
	"untick/wasm/finding"
	"untick/wasm/lexicon"
)

// answeredQuestion accuses a radio group or select that answers its question for the user: "Receive our newsletter?" with
// Yes selected, "Hide my address?" with No.
func answeredQuestion(s *Subject) (Verdict, bool) {
	if !s.IsChoice() {
		return Verdict{}, false
	}
	m := s.Meaning
	if !s.Answered() || !m.Purpose.Shares() || m.Polarity == finding.Neutral {
		return Verdict{}, true
	}
	if m.Purpose == finding.TermsBundling && len(m.Purposes) <= 1 {
		return Verdict{}, true
	}
	v := Verdict{Purpose: m.Purpose, Polarity: m.Polarity, Words: m.Words, Doubt: !m.Sure}
	switch s.Options[s.Chosen].Choice.Kind {
	case lexicon.Positive:
		v.Shares = m.Polarity == finding.Gives
	case lexicon.Negative:
		v.Shares = m.Polarity == finding.Withholds
	}
	return v, true
}
