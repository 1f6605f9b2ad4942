package htmlsnap

import (
	"strconv"
	"strings"

	"golang.org/x/net/html/atom"

	"untick/wasm/finding"
	"untick/wasm/snapshot"
)

// inputType is the type of an <input>, "" of anything else.
func inputType(n *node) string {
	if n.DataAtom != atom.Input {
		return ""
	}
	if t := strings.ToLower(strings.TrimSpace(attr(n.Node, "type"))); t != "" {
		return t
	}
	return "text"
}

// kindOf is the kind of control that the element is, "" for none.
func kindOf(n *node) finding.Kind {
	switch inputType(n) {
	case "checkbox", "radio":
		if bubble(n) {
			return ""
		}
		return nativeKind(n)
	case "range":
		if twoStops(n) {
			return finding.Button
		}
		return ""
	case "":
	default:
		return ""
	}
	if n.DataAtom == atom.Select {
		return finding.Select
	}
	switch strings.ToLower(attr(n.Node, "role")) {
	case "switch", "checkbox", "menuitemcheckbox", "radio", "menuitemradio":
		return finding.ARIA
	}
	if hasAttr(n.Node, "aria-pressed") {
		return finding.Button
	}
	switch attr(n.Node, "data-state") {
	case "checked", "unchecked", "on", "off":
		if n.DataAtom == atom.Button {
			return finding.Button
		}
	}
	if n.DataAtom == atom.Input || n.DataAtom == atom.Option || n.DataAtom == atom.Label {
		return ""
	}
	if _, ok := classState(n); ok {
		return finding.Button
	}
	return ""
}

// nativeKind is the kind of a native checkbox or radio, used or not: it counts in Nth either way.
func nativeKind(n *node) finding.Kind {
	switch inputType(n) {
	case "checkbox":
		return finding.Checkbox
	case "radio":
		return finding.Radio
	}
	return ""
}

// twoStops reports whether a slider is a switch: it has two positions.
func twoStops(n *node) bool {
	number := func(name string, otherwise float64) float64 {
		if v, err := strconv.ParseFloat(attr(n.Node, name), 64); err == nil {
			return v
		}
		return otherwise
	}
	step := number("step", 1)
	return step > 0 && number("max", 100)-number("min", 0) == step
}

// bubble reports whether the input only mirrors a button with a role beside it, for the form's sake.
func bubble(n *node) bool {
	return attr(n.Node, "aria-hidden") == "true" && attr(n.Node, "tabindex") == "-1"
}

func isControl(n *node) bool { return kindOf(n) != "" }

// classState reads a toggle that only its class names show: one class word names a switch, another its state.
func classState(n *node) (finding.State, bool) {
	named := false
	state := finding.State("")
	for _, c := range strings.Fields(strings.ToLower(attr(n.Node, "class"))) {
		switch c {
		case "switch", "toggle", "toggle-switch", "switch-toggle", "ui-switch":
			named = true
		case "on", "active", "checked", "is-on", "is-active", "is-checked", "switch-on", "toggle-on":
			state = finding.On
		case "off", "inactive", "unchecked", "is-off", "switch-off", "toggle-off":
			state = finding.Off
		}
	}
	return state, named && state != "" && !holdsControl(n)
}

// holdsControl reports whether a native or ARIA control stands below n; called while the tree is still growing, so it
// looks at the markup.
func holdsControl(n *node) bool {
	found := false
	var walk func(e *node, depth int)
	walk = func(e *node, depth int) {
		for _, k := range e.kids {
			if found || k.el == nil || depth > 6 {
				continue
			}
			if k.el.DataAtom == atom.Input || k.el.DataAtom == atom.Select || hasAttr(k.el.Node, "role") {
				found = true
				return
			}
			walk(k.el, depth+1)
		}
	}
	walk(n, 0)
	return found
}

// stateOf is the state that the markup gives a checkbox, switch or button.
func stateOf(n *node, kind finding.Kind) finding.State {
	on := func(yes bool) finding.State {
		if yes {
			return finding.On
		}
		return finding.Off
	}
	switch kind {
	case finding.Checkbox, finding.Radio:
		return on(hasAttr(n.Node, "checked"))
	case finding.ARIA:
		return ariaState(attr(n.Node, "aria-checked"), attr(n.Node, "data-state"))
	}
	if inputType(n) == "range" {
		return on(attr(n.Node, "value") == attr(n.Node, "max"))
	}
	if hasAttr(n.Node, "aria-pressed") {
		return ariaState(attr(n.Node, "aria-pressed"), "")
	}
	if s, ok := classState(n); ok {
		return s
	}
	return ariaState("", attr(n.Node, "data-state"))
}

func ariaState(aria, data string) finding.State {
	switch {
	case aria == "true", aria == "" && (data == "checked" || data == "on"):
		return finding.On
	case aria == "mixed", aria == "" && data == "indeterminate":
		return finding.Mixed
	}
	return finding.Off
}

// collect fills in the forms and controls, in document order.
func (t *tree) collect(s *snapshot.Snapshot) {
	c := &collector{tree: t, snap: s, nth: map[finding.Kind]int{}, forms: map[*node]int{}, groups: map[groupKey]int{}}
	for _, n := range t.order {
		if n.DataAtom == atom.Form {
			c.forms[n] = len(s.Forms)
			s.Forms = append(s.Forms, c.form(n))
		}
	}
	for _, n := range t.order {
		if isHeading(n) {
			c.heading = n
		}
		kind := kindOf(n)
		if kind == "" {
			c.count(nativeKind(n))
			continue
		}
		nth := c.count(kind)
		if i, ok := c.group(n, kind); ok {
			c.member(i, n, kind, nth)
			continue
		}
		c.add(n, kind, nth)
	}
}

// count returns the number of the next control of this kind.
func (c *collector) count(kind finding.Kind) int {
	c.nth[kind]++
	return c.nth[kind] - 1
}

type collector struct {
	*tree
	snap    *snapshot.Snapshot
	nth     map[finding.Kind]int
	forms   map[*node]int
	groups  map[groupKey]int // index in snap.Controls
	heading *node            // the last one passed
}

// groupKey tells radio groups apart: the same name in the same form and root, or the same radiogroup element.
type groupKey struct {
	owner *node
	name  string
}

// group returns the control that a radio belongs to, and makes it at the group's first member.
func (c *collector) group(n *node, kind finding.Kind) (int, bool) {
	var key groupKey
	switch {
	case kind == finding.Radio:
		name := attr(n.Node, "name")
		if name == "" {
			return 0, false
		}
		key = groupKey{n.closest(atom.Form), name}
		if key.owner == nil {
			key.owner = n.root
		}
	case kind == finding.ARIA && strings.Contains(attr(n.Node, "role"), "radio"):
		g := n.up
		for g != nil && attr(g.Node, "role") != "radiogroup" && attr(g.Node, "role") != "menu" {
			g = g.up
		}
		if g == nil {
			return 0, false
		}
		key = groupKey{g, "\x00aria"}
	default:
		return 0, false
	}
	i, ok := c.groups[key]
	if !ok {
		if len(c.snap.Controls) >= snapshot.MaxControls {
			c.snap.Dropped++
			return 0, false
		}
		i = len(c.snap.Controls)
		c.groups[key] = i
		ctl := c.control(n, kind)
		ctl.State, ctl.Default, ctl.Nth = finding.Off, finding.Off, -1
		ctl.Texts = c.groupTexts(n)
		c.snap.Controls = append(c.snap.Controls, ctl)
	}
	return i, true
}

// member adds a radio to its group.
func (c *collector) member(i int, n *node, kind finding.Kind, nth int) {
	g := &c.snap.Controls[i]
	if len(g.Options) >= snapshot.MaxOptions {
		return
	}
	on := stateOf(n, kind) == finding.On
	if on {
		for j := range g.Options { // the last checked member wins, as in a browser
			g.Options[j].Selected, g.Options[j].Default = false, false
		}
	}
	if on || g.Nth < 0 {
		g.Nth, g.Selector = nth, c.selector(n)
	}
	if on {
		g.State, g.Default = finding.On, finding.On
	}
	g.Options = append(g.Options, snapshot.Option{
		Value: snapshot.Cut(attr(n.Node, "value"), 300), Selected: on, Default: on,
		Disabled: disabled(n), Nth: nth, Texts: c.optionTexts(n),
	})
}

func (c *collector) add(n *node, kind finding.Kind, nth int) {
	if len(c.snap.Controls) >= snapshot.MaxControls {
		c.snap.Dropped++
		return
	}
	ctl := c.control(n, kind)
	ctl.Nth, ctl.Selector = nth, c.selector(n)
	ctl.Texts = c.texts(n)
	if kind == finding.Select {
		c.options(n, &ctl)
	} else {
		ctl.State = stateOf(n, kind)
		ctl.Default = ctl.State
	}
	c.snap.Controls = append(c.snap.Controls, ctl)
}

// options reads the options of a select; without a selected one, the first that is not disabled is shown, as in a
// browser.
func (c *collector) options(n *node, ctl *snapshot.Control) {
	selected, first := -1, -1
	for _, o := range n.descendants(atom.Option) {
		if len(ctl.Options) >= snapshot.MaxOptions {
			break
		}
		opt := snapshot.Option{Value: snapshot.Cut(attr(o.Node, "value"), 300), Disabled: hasAttr(o.Node, "disabled")}
		if words := o.plain(300); words != "" {
			opt.Texts = []snapshot.Text{{Source: snapshot.Own, Text: words}}
		}
		if hasAttr(o.Node, "selected") {
			selected = len(ctl.Options)
		}
		if first < 0 && !opt.Disabled {
			first = len(ctl.Options)
		}
		ctl.Options = append(ctl.Options, opt)
	}
	if selected < 0 {
		selected = first
	}
	if selected >= 0 && !hasAttr(n.Node, "multiple") {
		ctl.Options[selected].Selected, ctl.Options[selected].Default = true, true
	}
	ctl.State, ctl.Default = finding.Mixed, finding.Mixed
}

// control fills in what every control has.
func (c *collector) control(n *node, kind finding.Kind) snapshot.Control {
	form := -1
	if f := n.closest(atom.Form); f != nil {
		form = c.forms[f]
	}
	return snapshot.Control{
		Kind: kind, Role: snapshot.Cut(attr(n.Node, "role"), 40),
		Name: snapshot.Cut(attr(n.Node, "name"), 300), ID: snapshot.Cut(attr(n.Node, "id"), 300),
		Class: snapshot.Cut(attr(n.Node, "class"), 200), Disabled: disabled(n),
		Required: hasAttr(n.Node, "required") || attr(n.Node, "aria-required") == "true",
		Form:     form, Within: within(n),
	}
}

func disabled(n *node) bool {
	return hasAttr(n.Node, "disabled") || attr(n.Node, "aria-disabled") == "true"
}

// form describes a <form>.
func (c *collector) form(n *node) snapshot.Form {
	f := snapshot.Form{
		Method: strings.ToLower(snapshot.Cut(attr(n.Node, "method"), 10)),
		Action: path(attr(n.Node, "action")),
		ID:     snapshot.Cut(attr(n.Node, "id")+" "+attr(n.Node, "name")+" "+attr(n.Node, "class"), 300),
	}
	for _, e := range n.all() {
		kind := ""
		switch {
		case e.DataAtom == atom.Textarea:
			kind = "textarea"
		case e.DataAtom == atom.Input:
			kind = inputType(e)
		case e.DataAtom == atom.Button && strings.ToLower(attr(e.Node, "type")) != "button":
			kind = "submit"
		}
		switch kind {
		case "", "hidden", "checkbox", "radio", "button", "reset":
		case "submit", "image":
			if f.Submit == "" {
				f.Submit = submitText(c.tree, e)
			}
		default:
			if len(f.Fields) < 200 {
				f.Fields = append(f.Fields, kind)
				f.Names = append(f.Names, snapshot.Cut(attr(e.Node, "name")+" "+attr(e.Node, "autocomplete"), 100))
			}
		}
	}
	return f
}

func submitText(t *tree, e *node) string {
	if s := t.text(e, 300); s != "" {
		return s
	}
	for _, a := range []string{"value", "aria-label", "alt", "title"} {
		if s := snapshot.Cut(attr(e.Node, a), 300); s != "" {
			return s
		}
	}
	return ""
}

// path keeps of a form's action what is no query, fragment or host.
func path(action string) string {
	if i := strings.IndexAny(action, "?#"); i >= 0 {
		action = action[:i]
	}
	if i := strings.Index(action, "//"); i >= 0 {
		action = action[i+2:]
		if j := strings.IndexByte(action, '/'); j >= 0 {
			action = action[j:]
		} else {
			action = "/"
		}
	}
	return snapshot.Cut(action, 300)
}
