package rules

import (
	"untick/wasm/finding"
	"untick/wasm/lexicon"
)

// publicAudience is the least audience that counts as the public: everyone, or everyone with an account.
const publicAudience = 4

// publicChoice accuses a radio group or select whose preselected answer shows the user's things to the public while a
// smaller audience is on offer. GDPR art. 25(2): by default not accessible to an indefinite number of persons.
func publicChoice(s *Subject) (Verdict, bool) {
	audiences, least := 0, 9
	for _, o := range s.Options {
		if o.Choice.Audience > 0 {
			audiences++
			least = min(least, o.Choice.Audience)
		}
	}
	if audiences < 2 || s.Chosen < 0 {
		return Verdict{}, false
	}
	if known(s.Meaning) && !s.Meaning.Purpose.Shares() {
		return Verdict{}, true // who may notify me, whom I see: nobody gets data
	}
	chosen := s.Options[s.Chosen]
	v := Verdict{Purpose: finding.PublicVisibility, Polarity: finding.Gives, Words: []string{chosen.Label}}
	if s.Meaning.Purpose.Shares() && s.Meaning.Purpose != finding.TermsBundling {
		v.Purpose = s.Meaning.Purpose
	}
	v.Shares = chosen.Choice.Audience >= publicAudience && least < chosen.Choice.Audience
	v.Doubt = !known(s.Meaning)
	if v.Doubt && !visible(s) {
		return Verdict{}, true
	}
	return v, true
}

// visible reports whether a question that the lexicon does not know still stands among privacy settings, where an
// audience is that of the user's own things.
func visible(s *Subject) bool {
	if s.Kind != finding.Settings && s.Kind != finding.SignUp && s.Kind != finding.Landing {
		return false
	}
	for _, t := range append(s.Control.Context(), s.Control.Texts...) {
		if s.Page.topics(t.Text)[lexicon.TopicPrivacy] > 0 {
			return true
		}
	}
	return s.Page.topics(s.Page.snap.Page.Title)[lexicon.TopicPrivacy] > 0
}
