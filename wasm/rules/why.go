package rules

import (
	"strings"

	"untick/wasm/finding"
)

// gives says, for each purpose, what happens while the control stands as it does.
var gives = map[finding.Purpose]string{
	finding.ThirdPartySharing:  "your data goes to other companies",
	finding.Marketing:          "your contact details are used for advertising",
	finding.AnalyticsTelemetry: "what you do is measured and sent to the provider",
	finding.PersonalisedAds:    "your behaviour decides which advertising you see",
	finding.ProfilingScoring:   "a profile or score is made of you",
	finding.Personalisation:    "your behaviour decides what you are shown",
	finding.PublicVisibility:   "others can see or find you",
	finding.Location:           "your location is used or shown",
	finding.Contacts:           "your contacts are used, or you are found through them",
	finding.AITraining:         "your content trains AI models",
	finding.TermsBundling:      "agreeing to terms also hands over your data",
}

// why says in one sentence what the control does, as it stands, and which words say so.
func why(f *finding.Finding) string {
	var b strings.Builder
	switch {
	case f.Polarity == finding.Withholds && (f.Kind == finding.Radio || f.Kind == finding.Select):
		b.WriteString("Answered for you so that ")
	case f.Polarity == finding.Withholds:
		b.WriteString("Left off, and so ")
	case f.Outcome == finding.SharingOn:
		b.WriteString("Switched on: ")
	case f.Outcome == finding.NeedsReview:
		b.WriteString("Probably switched on unasked: ")
	default:
		b.WriteString("Switched on before you chose: ")
	}
	b.WriteString(gives[f.Purpose])
	if len(f.Words) > 0 {
		b.WriteString(" (it says ")
		for i, w := range f.Words {
			if i == 4 {
				break
			}
			if i > 0 {
				b.WriteString(", ")
			}
			b.WriteString("“" + w + "”")
		}
		b.WriteString(")")
	}
	b.WriteString(".")
	return b.String()
}
