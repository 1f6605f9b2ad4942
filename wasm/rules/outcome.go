package rules

import "untick/wasm/finding"

// outcome tells a default from a choice as far as one browser can. What the user touched, now or on an earlier visit, is
// the user's; a form that the browser filled in again proves nothing; saved settings look the same either way.
func outcome(s *Subject, v Verdict) finding.Outcome {
	c := s.Control
	switch {
	case c.Touched || c.Own:
		return finding.Nothing
	case v.Doubt:
		return finding.NeedsReview
	case s.Kind == finding.Settings:
		return finding.SharingOn
	case !s.IsChoice() && c.Default != c.State && restored(s.Page.snap.Page.Navigation):
		return finding.NeedsReview
	}
	return finding.Preselected
}

// restored reports whether the browser may have filled the page's forms in by itself.
func restored(navigation string) bool { return navigation == "reload" || navigation == "back_forward" }
