package rules

import (
	"slices"

	"untick/wasm/finding"
)

// base is how grave a purpose is by itself: 1 where it stays with the site and ends when switched off, 2 where it
// reaches the user or the public, 3 where others get data that nobody can call back.
var base = map[finding.Purpose]finding.Severity{
	finding.AnalyticsTelemetry: finding.Slight,
	finding.Personalisation:    finding.Slight,
	finding.Marketing:          finding.Moderate,
	finding.PersonalisedAds:    finding.Moderate,
	finding.PublicVisibility:   finding.Moderate,
	finding.Location:           finding.Moderate,
	finding.TermsBundling:      finding.Moderate,
	finding.AITraining:         finding.Serious,
	finding.Contacts:           finding.Serious,
	finding.ProfilingScoring:   finding.Serious,
	finding.ThirdPartySharing:  finding.Serious,
}

// hiding are the cues that make a control easy to overlook or to misread; any of them adds one step.
var hiding = []finding.Cue{
	finding.Tiny, finding.Faint, finding.OffScreen, finding.Clipped, finding.Collapsed, finding.BelowSubmit,
	finding.Inverted, finding.Unrelated,
}

// severity follows from purpose and cues: base, one step more when hidden, one more when tied to terms.
func severity(f *finding.Finding) finding.Severity {
	s := base[f.Purpose]
	if slices.ContainsFunc(f.Cues, func(c finding.Cue) bool { return slices.Contains(hiding, c) }) {
		s++
	}
	if slices.Contains(f.Cues, finding.Bundled) {
		s++
	}
	return min(s, finding.Grave)
}
