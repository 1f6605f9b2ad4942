// Package rules decides which controls of a page share the user's data unasked. One file is one rule; All is the table
// of contents.
//
// A rule looks at a Subject, a control together with what the words on and around it say, and gives a Verdict or leaves
// it to the next. The first verdict stands, so the rules that acquit come before those that accuse.
package rules

import (
	"untick/wasm/finding"
	"untick/wasm/pagekind"
	"untick/wasm/snapshot"
)

// Version names the rules and the lexicon together; a report carries it, for a figure means little without it. It goes
// up with every change that can change a verdict.
const Version = "1"

// Rule is one reason to accuse a control or to leave it alone.
type Rule struct {
	Name  string // its file's name, without .go
	Judge func(s *Subject) (Verdict, bool)
}

// Verdict is what a rule says of a control.
type Verdict struct {
	Shares   bool // as it stands, the control shares data
	Purpose  finding.Purpose
	Polarity finding.Polarity
	Words    []string // of the texts that decided
	Doubt    bool     // the wording does not settle it
}

// All lists the rules in the order in which they are asked.
var All = []Rule{
	{"cookie_category", cookieCategory},
	{"tool_page", toolPage},
	{"public_choice", publicChoice},
	{"worded_choice", wordedChoice},
	{"answered_question", answeredQuestion},
	{"newsletter_topic", newsletterTopic},
	{"necessary", necessary},
	{"select_all", selectAll},
	{"plain_terms", plainTerms},
	{"bundled_terms", bundledTerms},
	{"ticked_consent", tickedConsent},
	{"unticked_optout", untickedOptout},
}

// Result is what there is to say of one frame.
type Result struct {
	PageKind finding.PageKind
	Language string
	Judged   []finding.Finding // every control, in document order; Outcome Nothing where there is nothing to say
	Dropped  int               // controls past the snapshot's limit, unseen
}

// Findings are the judged controls that have an outcome.
func (r *Result) Findings() []finding.Finding {
	var out []finding.Finding
	for _, f := range r.Judged {
		if f.Outcome != finding.Nothing {
			out = append(out, f)
		}
	}
	return out
}

// Judge judges every control of a frame.
func Judge(snap *snapshot.Snapshot) *Result {
	kinds := pagekind.Read(snap)
	r := &Result{PageKind: kinds.Page(), Language: pageLanguage(snap), Dropped: snap.Dropped}
	page := readPage(snap, kinds, r.Language)
	for i := range page.subjects {
		r.Judged = append(r.Judged, judge(&page.subjects[i], i))
	}
	return r
}

// judge asks the rules about one control and words what they say.
func judge(s *Subject, i int) finding.Finding {
	f := finding.Finding{
		Control: i, Kind: s.Control.Kind, State: s.Control.State, Purpose: s.Meaning.Purpose, Polarity: s.Meaning.Polarity,
		PageKind: s.Kind, Language: s.Meaning.Language, Label: snapshot.Cut(s.Shown(), 300), Words: s.Meaning.Words,
	}
	if !known(s.Meaning) {
		f.Purpose = finding.OtherSetting
	}
	for _, rule := range All {
		v, ok := rule.Judge(s)
		if !ok {
			continue
		}
		f.Rule = rule.Name
		if v.Purpose != "" {
			f.Purpose, f.Polarity, f.Words = v.Purpose, v.Polarity, v.Words
		}
		if v.Shares {
			f.Outcome = outcome(s, v)
		}
		break
	}
	if f.Outcome != finding.Nothing {
		f.Cues = cues(s, &f)
		f.Severity = severity(&f)
		f.Why = why(&f)
	}
	return f
}
