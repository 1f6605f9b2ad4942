package rules

import "untick/wasm/finding"

// tickedConsent accuses a control that is on and gives data away. GDPR recital 32: silence, pre-ticked boxes or
// inactivity should not constitute consent; CJEU C-673/17 (Planet49).
func tickedConsent(s *Subject) (Verdict, bool) {
	m := s.Meaning
	if s.IsChoice() || m.Polarity != finding.Gives {
		return Verdict{}, false
	}
	return Verdict{Shares: s.On(), Purpose: m.Purpose, Polarity: m.Polarity, Words: m.Words, Doubt: !m.Sure}, true
}
