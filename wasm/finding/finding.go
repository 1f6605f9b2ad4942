// Package finding is the vocabulary of what Untick says about a control: closed enumerations, and the Finding made
// of them.
//
// Every value here may leave the browser in a report, so an enumeration is only ever extended, never renamed, and holds
// nothing that a page wrote.
package finding

// Finding is one control that Untick has something to say about.
type Finding struct {
	Control  int    // index of the control in its snapshot
	Rule     string // the rule that decided, its file's name under wasm/rules
	Kind     Kind
	State    State
	Purpose  Purpose
	Polarity Polarity
	Outcome  Outcome
	Severity Severity
	Cues     []Cue
	PageKind PageKind
	Language string   // BCP 47 primary tag, with the script or region only for zh-CN and zh-TW
	Label    string   // the label as the site words it, at most 300 runes
	Words    []string // the words of the label that decided
	Laws     []string // ids of the laws that speak of it, where they were asked for (LawsFor)
	Why      string   // one English sentence; the extension words its own from the parts above
}

// Kind is the kind of a control as its markup shows it.
type Kind string

const (
	Checkbox Kind = "checkbox" // <input type=checkbox>
	Radio    Kind = "radio"    // a group of <input type=radio>
	Select   Kind = "select"   // <select>, and lists like it
	ARIA     Kind = "aria"     // an element with role switch, checkbox, radio(group) or menuitemcheckbox
	Button   Kind = "button"   // aria-pressed, data-state, or a toggle that only its class names show
)

// Kinds lists every Kind, in the order of the report's encoding.
var Kinds = []Kind{Checkbox, Radio, Select, ARIA, Button}

// State is what a control is set to.
type State string

const (
	On    State = "on"
	Off   State = "off"
	Mixed State = "mixed" // indeterminate, or a choice that is neither
)

// States lists every State, in the order of the report's encoding.
var States = []State{On, Off, Mixed}

// Purpose is what the data would be used for if the control gives it away.
type Purpose string

const (
	ThirdPartySharing  Purpose = "third_party_sharing"
	Marketing          Purpose = "marketing"
	AnalyticsTelemetry Purpose = "analytics_telemetry"
	PersonalisedAds    Purpose = "personalised_ads"
	ProfilingScoring   Purpose = "profiling_scoring"
	Personalisation    Purpose = "personalisation"
	PublicVisibility   Purpose = "public_visibility"
	Location           Purpose = "location"
	Contacts           Purpose = "contacts"
	AITraining         Purpose = "ai_training"
	TermsBundling      Purpose = "terms_bundling"

	OwnNotifications Purpose = "own_notifications" // shares nothing
	SessionRemember  Purpose = "session_remember"  // shares nothing
	OtherSetting     Purpose = "other_setting"     // shares nothing
)

// Purposes lists every Purpose, in the order of the report's encoding.
var Purposes = []Purpose{
	ThirdPartySharing, Marketing, AnalyticsTelemetry, PersonalisedAds, ProfilingScoring, Personalisation,
	PublicVisibility, Location, Contacts, AITraining, TermsBundling, OwnNotifications, SessionRemember, OtherSetting,
}

// Shares reports whether a control of this purpose can give data away at all.
func (p Purpose) Shares() bool {
	switch p {
	case "", OwnNotifications, SessionRemember, OtherSetting:
		return false
	}
	return true
}

// Polarity says what ticking the control does with the user's data.
type Polarity string

const (
	Gives     Polarity = "gives"     // ticked, it shares
	Withholds Polarity = "withholds" // unticked, it shares
	Neutral   Polarity = "neutral"   // it has nothing to do with sharing
)

// Polarities lists every Polarity, in the order of the report's encoding.
var Polarities = []Polarity{Gives, Withholds, Neutral}

// Outcome is the judgement on a control.
type Outcome string

const (
	Nothing     Outcome = ""
	Preselected Outcome = "preselected"  // an unsent form, sign-up, checkout or dialog shares before anybody chose
	SharingOn   Outcome = "sharing_on"   // saved settings share; the site's default and the user's own choice look alike
	NeedsReview Outcome = "needs_review" // it probably shares, the wording does not settle it
)

// Outcomes lists every Outcome that is a finding, in the order of the report's encoding.
var Outcomes = []Outcome{Preselected, SharingOn, NeedsReview}

// Severity orders findings: 1 is slight, 4 is grave. The table is in wasm/rules/severity.go.
type Severity int

const (
	Slight Severity = 1 + iota
	Moderate
	Serious
	Grave
)

// Cue is one way in which a control was hidden or worded so that it is overlooked.
type Cue string

const (
	Tiny        Cue = "tiny"         // its label is set in type under 10.5 CSS pixels
	Faint       Cue = "faint"        // its label's WCAG contrast is under 3:1
	OffScreen   Cue = "off_screen"   // its label lies where no scrolling leads
	Clipped     Cue = "clipped"      // its label is cut to nothing
	Collapsed   Cue = "collapsed"    // it stands in a section that is folded away
	BelowSubmit Cue = "below_submit" // it stands after the button that sends the form, outside the first screen
	FarLabel    Cue = "far_label"    // its label stands far from it
	Bundled     Cue = "bundled"      // it is tied to terms that the service needs
	ManyInOne   Cue = "many_in_one"  // one box for several purposes
	Inverted    Cue = "inverted"     // it must be ticked, or read twice, in order not to share
	Unrelated   Cue = "unrelated"    // it has nothing to do with what the page is for
)

// Cues lists every Cue, in the order of the report's encoding.
var Cues = []Cue{Tiny, Faint, OffScreen, Clipped, Collapsed, BelowSubmit, FarLabel, Bundled, ManyInOne, Inverted, Unrelated}

// PageKind is what a page is for.
type PageKind string

const (
	Settings      PageKind = "settings"
	SignUp        PageKind = "sign_up"
	Login         PageKind = "login"
	Checkout      PageKind = "checkout"
	ConsentDialog PageKind = "consent_dialog"
	Newsletter    PageKind = "newsletter"
	Comment       PageKind = "comment"
	Survey        PageKind = "survey"
	Landing       PageKind = "landing" // a statement, a bill, an offer with a consent beside it
	Tool          PageKind = "tool"    // to-do list, mailbox, filter, permission matrix, game: nothing to accuse
	OtherPage     PageKind = "other"
)

// PageKinds lists every PageKind, in the order of the report's encoding.
var PageKinds = []PageKind{
	Settings, SignUp, Login, Checkout, ConsentDialog, Newsletter, Comment, Survey, Landing, Tool, OtherPage,
}
