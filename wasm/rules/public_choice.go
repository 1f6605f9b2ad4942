package rules

import (
	"untick/wasm/finding"
	"untick/wasm/lexicon"
)

// Audiences as lexicon.Choice ranks them. The public begins with everyone who has an account.
const (
	publicAudience = 4
	everyone       = 5
)

// publicChoice accuses a radio group or select whose preselected answer shows the user's things to the public while a
// smaller audience is on offer. GDPR art. 25(2): by default not accessible to an indefinite number of persons.
func publicChoice(s *Subject) (Verdict, bool) {
	if !s.Answered() {
		return Verdict{}, false
	}
	named, least, most := 0, everyone+1, 0
	if s.Closed() {
		named, least = 1, 0 // a list of audiences has a smaller one
	}
	for _, o := range s.Options {
		if a := o.Choice.Audience; a > 0 {
			named, least, most = named+1, min(least, a), max(most, a)
		}
	}
	chosen := s.Options[s.Chosen]
	audience := chosen.Choice.Audience
	asks := s.Meaning.Purpose == finding.PublicVisibility && s.Meaning.Polarity == finding.Gives
	if asks && !s.Closed() && named > 0 && most < publicAudience && audience == 0 && chosen.Choice.Kind == lexicon.NoChoice {
		audience = everyone // "All passengers" where the others are "Friends" and "Nobody"
	} else if named < 2 {
		return Verdict{}, false
	}
	if known(s.Meaning) && !s.Meaning.Purpose.Shares() {
		return Verdict{}, true // who may notify me, whom I see: nobody gets data
	}
	v := Verdict{Purpose: finding.PublicVisibility, Polarity: finding.Gives, Words: []string{chosen.Label}}
	if s.Meaning.Purpose.Shares() && s.Meaning.Purpose != finding.TermsBundling {
		v.Purpose = s.Meaning.Purpose
	}
	v.Shares = audience >= publicAudience && least < audience
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
