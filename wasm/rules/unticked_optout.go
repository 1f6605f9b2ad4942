package rules

import "untick/wasm/finding"

// untickedOptout accuses a control that keeps data back and is off: whoever does nothing shares. CJEU C-61/19 (Orange
// Romania): an objection that must be stated is no consent.
func untickedOptout(s *Subject) (Verdict, bool) {
	m := s.Meaning
	if s.IsChoice() || m.Polarity != finding.Withholds {
		return Verdict{}, false
	}
	if len([]rune(s.Label)) > longNotice {
		return Verdict{}, true
	}
	return Verdict{Shares: s.OffNow(), Purpose: m.Purpose, Polarity: m.Polarity, Words: m.Words, Doubt: !m.Sure}, true
}

// longNotice is how many runes an opt-out has at most. What is longer is a legal notice, which tells of the right to object
// without being an objection.
const longNotice = 300
