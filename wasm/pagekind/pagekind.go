// Package pagekind says what a page, or the form or dialog that a control stands in, is for.
//
// What a ticked box means depends on it: on a sign-up form nobody has chosen yet, on a settings page somebody may have;
// in a to-do list, a mailbox or a filter there is nothing to accuse.
package pagekind

import (
	"slices"
	"strings"

	"untick/wasm/finding"
	"untick/wasm/lexicon"
	"untick/wasm/snapshot"
)

// Kinds knows the kind of one frame and of each of its forms.
type Kinds struct {
	snap  *snapshot.Snapshot
	page  finding.PageKind
	forms []finding.PageKind // OtherPage where the form itself does not tell
	tool  bool
	list  bool // the page's text speaks of a to-do list or a mailbox: what stands in its lists is their matter
}

// Read judges a frame once, so that Of is cheap for each of its controls.
func Read(s *snapshot.Snapshot) *Kinds {
	k := &Kinds{snap: s}
	topics := titles(s)
	for i := range s.Forms {
		kind := formKind(s, i)
		if kind == finding.Login && topics[lexicon.TopicSignUp] > topics[lexicon.TopicLogin] {
			kind = finding.SignUp // one password is all that some ask of a new account
		}
		k.forms = append(k.forms, kind)
	}
	k.tool, k.list = isTool(s, topics)
	k.page = k.pageKind(topics)
	return k
}

// Page is what the frame as a whole is for.
func (k *Kinds) Page() finding.PageKind { return k.page }

// Of is the kind of what the control stands in: its dialog, its form, its page, in this order.
func (k *Kinds) Of(c *snapshot.Control) finding.PageKind {
	if slices.Contains(c.Within, "toolbar") || slices.Contains(c.Within, "search") ||
		strings.Contains(strings.ToLower(c.Name), "filter") {
		return finding.Tool
	}
	if k.list && (slices.Contains(c.Within, "listitem") || slices.Contains(c.Within, "grid")) {
		return finding.Tool
	}
	if c.Form >= 0 && k.forms[c.Form] != finding.OtherPage {
		return k.forms[c.Form]
	}
	return k.page
}

// titles counts the topic words of the title (three times) and of the headings.
func titles(s *snapshot.Snapshot) map[lexicon.PageTopic]int {
	topics := map[lexicon.PageTopic]int{}
	add := func(text string, weight int) {
		for topic, n := range lexicon.PageWords(text, s.Page.Lang) {
			topics[topic] += weight * n
		}
	}
	add(s.Page.Title, 3)
	for i, h := range s.Page.Headings {
		if i == 12 {
			break
		}
		add(h, 1)
	}
	return topics
}

// isTool reports whether the page is something to work with rather than an account: its title says so; or, for its lists
// alone and where neither title nor headings name any purpose, its text speaks of that most.
func isTool(s *snapshot.Snapshot, topics map[lexicon.PageTopic]int) (page, list bool) {
	title := lexicon.PageWords(s.Page.Title, s.Page.Lang)
	tool := 0
	for _, t := range []lexicon.PageTopic{
		lexicon.TopicTodo, lexicon.TopicMailbox, lexicon.TopicFilter, lexicon.TopicPermissions, lexicon.TopicGame,
	} {
		if title[t] > 0 {
			tool = max(tool, topics[t])
		}
	}
	text := lexicon.PageWords(snapshot.Cut(s.Page.Text, 2_000), s.Page.Lang)
	account, spoken := 0, 0
	for _, t := range []lexicon.PageTopic{
		lexicon.TopicSettings, lexicon.TopicPrivacy, lexicon.TopicSignUp, lexicon.TopicCheckout, lexicon.TopicConsent,
		lexicon.TopicNewsletter, lexicon.TopicLanding,
	} {
		account, spoken = max(account, topics[t]), max(spoken, text[t])
	}
	own := max(text[lexicon.TopicTodo], text[lexicon.TopicMailbox])
	return tool >= 3 && tool > account, account == 0 && own >= 3 && own > spoken
}

// pageKind weighs the frame's words against its forms and controls.
func (k *Kinds) pageKind(topics map[lexicon.PageTopic]int) finding.PageKind {
	if k.tool {
		return finding.Tool
	}
	score := map[finding.PageKind]int{
		finding.Settings:      topics[lexicon.TopicSettings] + 2*topics[lexicon.TopicPrivacy],
		finding.SignUp:        topics[lexicon.TopicSignUp],
		finding.Login:         topics[lexicon.TopicLogin],
		finding.Checkout:      topics[lexicon.TopicCheckout],
		finding.ConsentDialog: topics[lexicon.TopicConsent],
		finding.Newsletter:    topics[lexicon.TopicNewsletter],
		finding.Comment:       topics[lexicon.TopicComment],
		finding.Survey:        topics[lexicon.TopicSurvey],
		finding.Landing:       2 * topics[lexicon.TopicLanding],
	}
	for kind, n := range pathWords(k.snap.Page.Path) {
		score[kind] += n
	}
	for _, f := range k.forms {
		if f != finding.OtherPage && f != finding.Tool { // every other page has a search form
			score[f] += 2
		}
	}
	if n := switches(k.snap); n >= 3 {
		score[finding.Settings] += 3
	}
	best, most := finding.OtherPage, 1
	for _, kind := range finding.PageKinds { // in a fixed order, so that equals always fall the same way
		if score[kind] > most {
			best, most = kind, score[kind]
		}
	}
	return best
}

// switches counts the controls that settings pages are made of and forms are not.
func switches(s *snapshot.Snapshot) int {
	n := 0
	for i := range s.Controls {
		c := &s.Controls[i]
		if c.Role == "switch" || c.Kind == finding.Button || c.Kind == finding.ARIA {
			n++
		}
	}
	return n
}

// pathWords reads the words of a page's path that are the same everywhere.
func pathWords(path string) map[finding.PageKind]int {
	found := map[finding.PageKind]int{}
	words := strings.FieldsFunc(strings.ToLower(path), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	})
	for _, w := range words {
		switch w {
		case "settings", "setting", "preferences", "prefs", "privacy", "account", "profile", "notifications":
			found[finding.Settings] += 2
		case "signup", "register", "registration", "join", "signon":
			found[finding.SignUp] += 3
		case "login", "signin", "logon":
			found[finding.Login] += 3
		case "checkout", "cart", "basket", "order", "payment":
			found[finding.Checkout] += 3
		case "newsletter", "subscribe", "unsubscribe":
			found[finding.Newsletter] += 3
		case "survey", "poll":
			found[finding.Survey] += 3
		}
	}
	return found
}
