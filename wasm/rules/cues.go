package rules

import (
	"untick/wasm/finding"
	"untick/wasm/visibility"
)

// cues are the ways in which the control is hidden, by its look and by its words.
func cues(s *Subject, f *finding.Finding) []finding.Cue {
	all := visibility.Cues(s.Page.snap, s.Control)
	m := s.Meaning
	if f.Purpose == finding.TermsBundling || m.Terms && m.Purpose.Shares() {
		all = append(all, finding.Bundled)
	}
	if others(m.Purposes) > 1 {
		all = append(all, finding.ManyInOne)
	}
	if m.Inverted || f.Polarity == finding.Withholds {
		all = append(all, finding.Inverted)
	}
	if unrelated(f) {
		all = append(all, finding.Unrelated)
	}
	return all
}

// others counts the purposes besides the terms.
func others(purposes []finding.Purpose) int {
	n := 0
	for _, p := range purposes {
		if p != finding.TermsBundling {
			n++
		}
	}
	return n
}

// unrelated holds where a page is for something that needs no such use of data: to look at a bill, sign in, pay or
// comment.
func unrelated(f *finding.Finding) bool {
	switch f.PageKind {
	case finding.Landing, finding.Login, finding.Checkout, finding.Comment:
	default:
		return false
	}
	switch f.Purpose {
	case finding.ThirdPartySharing, finding.ProfilingScoring, finding.AnalyticsTelemetry, finding.AITraining,
		finding.PersonalisedAds, finding.Contacts, finding.TermsBundling:
		return true
	}
	return false
}
