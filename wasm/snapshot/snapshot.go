// Package snapshot is a page as the content script saw it: its controls, the texts around each, and how they look.
//
// Two collectors make snapshots and must agree: extension/content/snapshot in a browser, wasm/htmlsnap from a file. Both
// only gather; which of the texts is the label is decided in Go (Control.Label), once. The JSON names are the wire form.
package snapshot

import "untick/wasm/finding"

// Version is the wire form's number; another one is refused.
const Version = 1

// Limits on what is decoded, since a page's DOM is hostile. Past MaxControls the rest is dropped and counted in
// Dropped; a longer text is cut, never refused.
const (
	MaxBytes    = 32 << 20 // of the encoded snapshot
	MaxControls = 20_000
	MaxOptions  = 200   // of one radio group or select
	MaxTexts    = 24    // of one control or option
	MaxText     = 2_000 // runes of one text
	MaxPageText = 8_000 // runes of Page.Text
)

// Snapshot is one frame of a page.
type Snapshot struct {
	Version  int       `json:"v"`
	Page     Page      `json:"page"`
	Forms    []Form    `json:"forms"`
	Controls []Control `json:"controls"`
	Dropped  int       `json:"dropped"` // controls past MaxControls
}

// Page is what there is to know of the frame besides its controls. Lengths are in CSS pixels.
type Page struct {
	Host       string   `json:"host"`
	Path       string   `json:"path"`
	Frame      string   `json:"frame"` // selector path of the frame in its top page, "" for the top page itself
	Lang       string   `json:"lang"`  // <html lang>
	Title      string   `json:"title"`
	Headings   []string `json:"headings"`   // h1, h2, h3 and role=heading, the first 40
	Text       string   `json:"text"`       // the page's own text, the first MaxPageText runes
	Navigation string   `json:"navigation"` // navigate, reload, back_forward or "" when unknown
	Width      float64  `json:"width"`      // of the viewport
	Height     float64  `json:"height"`
	ScrollH    float64  `json:"scroll_h"` // of the whole document
}

// Form is a <form>, or the page itself where controls stand outside every form (Form index -1 of a control).
type Form struct {
	Fields  []string `json:"fields"`   // types of its text-like fields in order: text, email, password, tel, search, textarea, …
	Names   []string `json:"names"`    // their name or autocomplete attributes, same order
	Submit  string   `json:"submit"`   // text of its submit button
	SubmitY float64  `json:"submit_y"` // top of that button in page coordinates, 0 when unknown
	Method  string   `json:"method"`   // get, post, dialog
	Action  string   `json:"action"`   // path only
	ID      string   `json:"id"`       // id, name and class attributes, space-separated
}

// Control is a checkbox, switch, select, toggle button, or one whole radio group.
type Control struct {
	Kind     finding.Kind  `json:"kind"`
	Nth      int           `json:"nth"`      // among this Kind, document order, from 0; of a radio group that of its preselected member, else its first; lists that are no <select> come after those
	Selector string        `json:"selector"` // matches this one element; " >>> " steps into a shadow root
	Role     string        `json:"role"`     // the role attribute; combobox for every list that is no <select>
	Name     string        `json:"name"`     // name attribute
	ID       string        `json:"id"`       // id attribute
	Class    string        `json:"class"`    // class attribute, the first 200 runes
	State    finding.State `json:"state"`    // as it is now
	Default  finding.State `json:"default"`  // as the markup has it: checked, selected, aria-checked when first seen
	Disabled bool          `json:"disabled"`
	Required bool          `json:"required"`
	Touched  bool          `json:"touched"` // a trusted pointer or key event reached it since document_start
	Own      bool          `json:"own"`     // on this device the user set it to what it is now, on an earlier visit
	Form     int           `json:"form"`    // index in Snapshot.Forms, -1 outside
	Within   []string      `json:"within"`  // landmarks around it, innermost first: dialog, form, list, listitem, table, toolbar, menu, nav, search, grid, details, tabpanel, aside, header, footer
	Texts    []Text        `json:"texts"`
	Options  []Option      `json:"options"` // of Radio (and an aria radiogroup) and Select; of a closed list that is no <select> the answer that it shows
	Look     *Look         `json:"look"`    // nil when nothing was measured (a file without a browser)
}

// Option is a member of a radio group or an option of a select.
type Option struct {
	Value    string `json:"value"`
	Selected bool   `json:"selected"` // now
	Default  bool   `json:"default"`  // as the markup has it
	Disabled bool   `json:"disabled"`
	Nth      int    `json:"nth"` // radio: the member's own number among Radio (or ARIA) members
	Texts    []Text `json:"texts"`
}

// Text is one text found near a control, and where.
type Text struct {
	Source Source `json:"s"`
	Text   string `json:"t"`
}

// Source says where a text was found. An element's text is that of its descendant text nodes and of the alt attributes of
// its pictures, white space folded, without what has a hidden attribute and without script, style, template, noscript, select and textarea elements, and steps through slots and shadow roots in
// the flattened order.
type Source string

const (
	LabelledBy  Source = "labelledby"  // elements named by aria-labelledby, joined
	ARIALabel   Source = "aria-label"  // the attribute
	For         Source = "for"         // label[for] naming it, joined
	Wrap        Source = "wrap"        // the closest <label> around it
	Own         Source = "own"         // its own content (role=switch, button)
	Title       Source = "title"       // the title attribute
	Next        Source = "next"        // what directly follows it in its parent, up to the next control, <br> or block holding a control
	Prev        Source = "prev"        // what directly precedes it, likewise
	Row         Source = "row"         // the smallest ancestor with any text that holds no other control
	Card        Source = "card"        // the largest ancestor (at most 600 runes of text) that holds no other control, if other than Row
	DescribedBy Source = "describedby" // elements named by aria-describedby
	Legend      Source = "legend"      // <legend> of the closest fieldset, or the name of the closest role=group or radiogroup
	RowHeader   Source = "th-row"      // first <th> (or first cell) of its table row
	ColHeader   Source = "th-col"      // <th> of its table column
	Term        Source = "dt"          // the <dt> before its <dd>
	Heading     Source = "heading"     // the closest heading before it in document order
	Parent      Source = "parent"      // the text before the innermost list, details or section that it stands in
)

// sources lists every Source.
var sources = []Source{
	LabelledBy, ARIALabel, For, Wrap, Own, Title, Next, Prev, Row, Card, DescribedBy, Legend, RowHeader, ColHeader, Term,
	Heading, Parent,
}

// Look is how the control's label is drawn; the label's box, since styled toggles rightly hide the input.
type Look struct {
	X       float64  `json:"x"` // of the label (the control itself when it has none), page coordinates, CSS pixels
	Y       float64  `json:"y"`
	W       float64  `json:"w"`
	H       float64  `json:"h"`
	CX      float64  `json:"cx"` // centre of what is drawn of the control itself; 0, 0 when nothing is
	CY      float64  `json:"cy"`
	Font    float64  `json:"font"`    // font size of the label's first text, CSS pixels
	Fore    string   `json:"fore"`    // computed colour: rgb(r, g, b) or rgba(r, g, b, a)
	Back    string   `json:"back"`    // the opaque colour behind it, blended from the ancestors' backgrounds
	Opacity float64  `json:"opacity"` // product over the ancestors
	Hidden  []string `json:"hidden"`  // what hides it: display, visibility, opacity, clip, zero, offscreen, collapsed
}
