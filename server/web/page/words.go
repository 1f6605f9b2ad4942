package page

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"untick/server/web/language"
	"untick/wasm/finding"
	"untick/wasm/report"
)

// Words are the vocabulary in plain, neutral English. A test holds that no value lacks its words, and no language their translation.

var purposes = map[finding.Purpose]string{
	finding.ThirdPartySharing:  "Sharing with other companies",
	finding.Marketing:          "Marketing messages",
	finding.AnalyticsTelemetry: "Usage statistics",
	finding.PersonalisedAds:    "Personalised advertising",
	finding.ProfilingScoring:   "Profiling and scoring",
	finding.Personalisation:    "Personalisation",
	finding.PublicVisibility:   "Visibility to others",
	finding.Location:           "Location",
	finding.Contacts:           "Contacts",
	finding.AITraining:         "Training of AI models",
	finding.TermsBundling:      "Consent bundled with terms",
	finding.OwnNotifications:   "The service's own notifications",
	finding.SessionRemember:    "Staying signed in",
	finding.OtherSetting:       "Another setting",
}

// Reported are the purposes that are ever reported: those that share.
func Reported() (shared []string) {
	for _, p := range finding.Purposes {
		if p.Shares() {
			shared = append(shared, string(p))
		}
	}
	return shared
}

var kinds = map[finding.Kind]string{
	finding.Checkbox: "checkbox", finding.Radio: "choice of several", finding.Select: "drop-down list",
	finding.ARIA: "switch", finding.Button: "toggle button",
}

var pageKinds = map[finding.PageKind]string{
	finding.Settings: "on a settings page", finding.SignUp: "on a sign-up page", finding.Login: "on a sign-in page",
	finding.Checkout: "at the checkout", finding.ConsentDialog: "in a consent dialog",
	finding.Newsletter: "on a newsletter form", finding.Comment: "on a comment form", finding.Survey: "in a survey",
	finding.Landing: "beside a statement or an offer", finding.Tool: "in a tool", finding.OtherPage: "on another page",
}

var polarities = map[finding.Polarity]string{
	finding.Gives:     "Switched on, it gives data away.",
	finding.Withholds: "Switched off, it gives data away: it has to be switched on to refuse.",
	finding.Neutral:   "It gives nothing away.",
}

var cues = map[finding.Cue]string{
	finding.Tiny: "tiny type", finding.Faint: "faint type", finding.OffScreen: "outside the screen",
	finding.Clipped: "cut off", finding.Collapsed: "folded away", finding.BelowSubmit: "below the button",
	finding.FarLabel: "far from its label", finding.Bundled: "tied to the terms",
	finding.ManyInOne: "several purposes in one", finding.Inverted: "inverted wording",
	finding.Unrelated: "unrelated to the page",
}

var regions = map[report.Region]string{
	"unknown": "unknown", "eea": "European Economic Area", "uk": "United Kingdom", "europe": "rest of Europe",
	"us": "United States", "ca": "Canada", "br": "Brazil", "americas": "rest of the Americas", "cn": "China",
	"in": "India", "jp": "Japan", "kr": "South Korea", "asia": "rest of Asia", "anz": "Australia and New Zealand",
	"africa": "Africa", "other": "elsewhere",
}

var grades = map[string]string{
	"reported": "reported: enough reporters agreed", "recurring": "recurring: in two epochs or more",
	"verified": "verified: a signed audit found the same",
}

var facetTitles = map[string]string{
	"purpose": "Purpose", "page_kind": "Where", "kind": "Kind of control", "cue": "How it was hidden", "language": "Page’s language",
	"region": "Reporters’ region", "grade": "Evidence",
}

// FacetTitle heads a facet, and FacetValue words one of its values.
func FacetTitle(facet string) string { return words(facetTitles, facet) }

func FacetValue(facet, v string) string {
	switch facet {
	case "purpose":
		return Purpose(v)
	case "page_kind":
		return PageKind(v)
	case "kind":
		return Kind(v)
	case "cue":
		return Cue(v)
	case "language":
		return Language(v)
	case "region":
		return Region(v)
	}
	return words(grades, v)
}

// languages has the names of the common ones; the others go by their code.
var languages = map[string]string{
	"und": "not recognised", "zh-CN": "Chinese (simplified)", "zh-TW": "Chinese (traditional)", "ar": "Arabic",
	"cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English", "es": "Spanish", "fa": "Persian",
	"fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hu": "Hungarian", "id": "Indonesian", "it": "Italian",
	"ja": "Japanese", "ko": "Korean", "nb": "Norwegian", "nl": "Dutch", "pl": "Polish", "pt": "Portuguese",
	"ro": "Romanian", "ru": "Russian", "sv": "Swedish", "th": "Thai", "tr": "Turkish", "uk": "Ukrainian",
	"vi": "Vietnamese",
}

// Region and Language do what the functions below do, for their lists.
func Region(v string) string { return words(regions, report.Region(v)) }

func Language(v string) string { return words(languages, v) }

// Purpose, Kind, PageKind, Polarity and Cue give the words for a stored value, or the value itself if it is a newer one.
func Purpose(v string) string { return words(purposes, finding.Purpose(v)) }

func Kind(v string) string { return words(kinds, finding.Kind(v)) }

func PageKind(v string) string { return words(pageKinds, finding.PageKind(v)) }

func Polarity(v string) string { return words(polarities, finding.Polarity(v)) }

func Cue(v string) string { return words(cues, finding.Cue(v)) }

func words[T ~string](of map[T]string, v T) string {
	if s, ok := of[v]; ok {
		return s
	}
	return string(v)
}

// Percent is a share as the forms write it that have no language, with a no-break space; pages write it as their language does.
func Percent(share float64) string { return fmt.Sprintf("%.0f\u00a0%%", math.Round(share*100)) }

// Interval is an interval of shares, for the same.
func Interval(low, high float64) string { return fmt.Sprintf("%.0f–%s", 100*low, Percent(high)) }

// Visible is a foreign text with the characters named that nobody sees and that change how the others are read: those that turn
// lines around, that have no width, or that control a terminal.
func Visible(s string) string {
	var b strings.Builder
	for _, r := range s {
		hidden := r < ' ' || r >= 0x7f && r < 0xa0 || r >= 0x200b && r <= 0x200f || r >= 0x2028 && r <= 0x202e || r >= 0x2060 && r <= 0x206f || r == 0xfeff ||
			r >= 0xe0000 && r <= 0xe007f
		if hidden && r != 0x200c && r != 0x200d { // the joiners are part of how some languages are spelt
			fmt.Fprintf(&b, "⟨U+%04X⟩", r)
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// share is a count as a share of another.
func share(n, of int) float64 { return float64(n) / float64(max(of, 1)) }

// axis is a share's place on the pages' drawings, whose axis runs from 10 to 390.
func axis(share float64) string { return strconv.FormatFloat(10+380*share, 'f', 1, 64) }

// section is one of the navigation's links.
type section struct{ Path, Title string }

func sections() []section {
	return []section{
		{"purposes", language.Word("Purposes")}, {"regions", language.Word("Regions")}, {"languages", language.Word("Languages")},
		{"changes", language.Word("Changes")}, {"compare", language.Word("Compare")}, {"methodology", language.Word("Methodology")},
		{"data", language.Word("Data")},
	}
}
