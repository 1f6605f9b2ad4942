package htmlsnap

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"untick/wasm/snapshot"
)

// near is how many runes of text beside a control are taken; a label is seldom longer than this.
const near = 600

// texts gathers the texts around a control, in the order of the documentation of snapshot.Source.
func (c *collector) texts(n *node) []snapshot.Text {
	g := &gathering{}
	c.own(g, n)
	c.around(g, n, 1)
	return g.texts
}

// optionTexts gathers the texts of one member of a radio group: its own, and its row.
func (c *collector) optionTexts(n *node) []snapshot.Text {
	g := &gathering{}
	c.own(g, n)
	if row := c.row(n, 1); row != nil {
		g.add(snapshot.Row, c.text(row, near))
	}
	return g.texts
}

// groupTexts gathers the texts around a radio group, from its first member n.
func (c *collector) groupTexts(n *node) []snapshot.Text {
	g := &gathering{}
	members, holder := 1, n
	for p := n.up; p != nil; p = p.up {
		if p.DataAtom == atom.Body || p.DataAtom == atom.Form && p.controls > members {
			break
		}
		if r := attr(p.Node, "role"); r == "radiogroup" || r == "group" || p.DataAtom == atom.Fieldset {
			holder, members = p, p.controls
			break
		}
		if p.controls > members && c.sameGroup(n, p) {
			holder, members = p, p.controls
		}
	}
	if holder != n {
		g.add(snapshot.LabelledBy, c.byIDs(holder, "aria-labelledby"))
		g.add(snapshot.ARIALabel, snapshot.Cut(attr(holder.Node, "aria-label"), near))
		g.add(snapshot.DescribedBy, c.byIDs(holder, "aria-describedby"))
		g.add(snapshot.Prev, before(holder, n))
	}
	g.add(snapshot.Prev, beside(holder, -1))
	c.around(g, holder, members)
	return g.texts
}

// sameGroup reports whether all controls below p are radios of n's name.
func (c *collector) sameGroup(n, p *node) bool {
	for _, e := range p.all() {
		if isControl(e) && (kindOf(e) != kindOf(n) || attr(e.Node, "name") != attr(n.Node, "name")) {
			return false
		}
	}
	return true
}

// gathering is the list of texts being made.
type gathering struct{ texts []snapshot.Text }

func (g *gathering) add(s snapshot.Source, text string) {
	if text == "" || len(g.texts) >= snapshot.MaxTexts {
		return
	}
	g.texts = append(g.texts, snapshot.Text{Source: s, Text: text})
}

// own gathers the texts that belong to the element by markup.
func (c *collector) own(g *gathering, n *node) {
	g.add(snapshot.LabelledBy, c.byIDs(n, "aria-labelledby"))
	g.add(snapshot.ARIALabel, snapshot.Cut(attr(n.Node, "aria-label"), near))
	if id := attr(n.Node, "id"); id != "" {
		var all []string
		for _, l := range c.labels[n.root][id] {
			if s := c.text(l, snapshot.MaxText); s != "" && len(all) < 4 {
				all = append(all, s)
			}
		}
		g.add(snapshot.For, snapshot.Cut(strings.Join(all, " "), snapshot.MaxText))
	}
	if l := n.closest(atom.Label); l != nil {
		g.add(snapshot.Wrap, c.text(l, snapshot.MaxText))
	}
	if n.DataAtom != atom.Input && n.DataAtom != atom.Select {
		g.add(snapshot.Own, c.text(n, snapshot.MaxText))
	}
	g.add(snapshot.Title, snapshot.Cut(attr(n.Node, "title"), near))
	g.add(snapshot.Next, beside(n, +1))
	g.add(snapshot.Prev, beside(n, -1))
	g.add(snapshot.DescribedBy, c.byIDs(n, "aria-describedby"))
}

// around gathers the texts of what the element stands in. members is the number of controls that belong to it.
func (c *collector) around(g *gathering, n *node, members int) {
	row := c.row(n, members)
	if row != nil {
		g.add(snapshot.Row, c.text(row, near))
	}
	if card := c.card(n, members); card != nil && card != row {
		g.add(snapshot.Card, c.text(card, near))
	}
	g.add(snapshot.Legend, c.legend(n))
	rowHead, colHead := c.headers(n)
	g.add(snapshot.RowHeader, rowHead)
	g.add(snapshot.ColHeader, colHead)
	g.add(snapshot.Term, c.term(n))
	if c.heading != nil {
		g.add(snapshot.Heading, c.text(c.heading, 300))
	}
	g.add(snapshot.Parent, c.parent(n))
}

// byIDs joins the texts of the elements that an attribute names.
func (c *collector) byIDs(n *node, name string) string {
	var all []string
	for _, id := range strings.Fields(attr(n.Node, name)) {
		if e := c.byID[n.root][id]; e != nil && len(all) < 8 {
			if s := c.text(e, near); s != "" {
				all = append(all, s)
			} else if s := attr(e.Node, "aria-label"); s != "" {
				all = append(all, s)
			}
		}
	}
	return snapshot.Cut(strings.Join(all, " "), snapshot.MaxText)
}

// beside is the text that directly follows (step 1) or precedes (step -1) the element in its parent, up to the next
// control, line break or block.
func beside(n *node, step int) string {
	if n.up == nil {
		return ""
	}
	var parts []string
	size := 0
	for i := n.at + step; i >= 0 && i < len(n.up.kids) && size < 4*near; i += step {
		k := n.up.kids[i]
		if k.el != nil && (k.el.controls > 0 || k.el.DataAtom == atom.Br || k.el.DataAtom == atom.Hr) {
			if k.el.DataAtom == atom.Br && strings.TrimSpace(strings.Join(parts, "")) == "" && size == 0 {
				continue
			}
			break
		}
		s := k.text
		if k.el != nil {
			var b strings.Builder
			k.el.appendText(&b, 4*near)
			s = b.String()
			if !inline(k.el) {
				s = " " + s + " "
			}
		}
		size += len(strings.TrimSpace(s))
		if step > 0 {
			parts = append(parts, s)
		} else {
			parts = append([]string{s}, parts...)
		}
	}
	return snapshot.Cut(strings.Join(parts, ""), near)
}

// before is the text in the holder of a group before its first member.
func before(holder, first *node) string {
	var b strings.Builder
	at := first
	for at.up != nil && at.up != holder {
		at = at.up
	}
	if at.up != holder {
		return ""
	}
	for _, k := range holder.kids[:min(at.at, len(holder.kids))] {
		b.WriteString(k.text)
		if k.el != nil {
			b.WriteByte(' ')
			k.el.appendText(&b, 4*near)
			b.WriteByte(' ')
		}
	}
	return snapshot.Cut(b.String(), near)
}

// row is the smallest ancestor with any text that holds no other control.
func (c *collector) row(n *node, members int) *node {
	for p := n.up; p != nil && p.controls <= members && p.DataAtom != atom.Body; p = p.up {
		if c.text(p, 1) != "" {
			return p
		}
	}
	return nil
}

// card is the largest ancestor that holds no other control and at most near runes of text.
func (c *collector) card(n *node, members int) *node {
	var best *node
	for p := n.up; p != nil && p.controls <= members && p.DataAtom != atom.Body && p.DataAtom != atom.Html; p = p.up {
		s := c.text(p, near+1)
		if len([]rune(s)) > near {
			break
		}
		if s != "" {
			best = p
		}
	}
	return best
}

// legend names the closest fieldset or group around n, n itself included.
func (c *collector) legend(n *node) string {
	for p := n; p != nil; p = p.up {
		if p.DataAtom == atom.Fieldset {
			for _, k := range p.kids {
				if k.el != nil && k.el.DataAtom == atom.Legend {
					return c.text(k.el, near)
				}
			}
		}
		if r := attr(p.Node, "role"); r == "group" || r == "radiogroup" {
			if s := c.byIDs(p, "aria-labelledby"); s != "" {
				return s
			}
			if s := snapshot.Cut(attr(p.Node, "aria-label"), near); s != "" {
				return s
			}
		}
	}
	return ""
}

// headers are the texts of the row's and the column's header of the table cell around n.
func (c *collector) headers(n *node) (row, col string) {
	cell := n
	for cell != nil && cell.DataAtom != atom.Td && cell.DataAtom != atom.Th {
		cell = cell.up
	}
	if cell == nil || cell.up == nil {
		return "", ""
	}
	column, at := 0, -1
	for _, k := range cell.up.kids {
		if k.el == nil || k.el.DataAtom != atom.Td && k.el.DataAtom != atom.Th {
			continue
		}
		if k.el == cell {
			at = column
			break
		}
		if s := c.text(k.el, near); s != "" && (row == "" || k.el.DataAtom == atom.Th) && k.el.controls == 0 {
			row = s
		}
		column += span(k.el)
	}
	table := cell.closest(atom.Table)
	if table == nil || at < 0 {
		return row, ""
	}
	for _, e := range table.all() {
		if e.DataAtom != atom.Tr || e == cell.up {
			continue
		}
		column = 0
		for _, k := range e.kids {
			if k.el == nil || k.el.DataAtom != atom.Td && k.el.DataAtom != atom.Th {
				continue
			}
			if column == at && k.el.DataAtom == atom.Th {
				return row, c.text(k.el, near)
			}
			column += span(k.el)
		}
		break // only the table's first row is looked at
	}
	return row, ""
}

func span(n *node) int {
	if v, err := strconv.Atoi(attr(n.Node, "colspan")); err == nil && v > 0 && v < 1000 {
		return v
	}
	return 1
}

// term is the <dt> before the <dd> around n.
func (c *collector) term(n *node) string {
	dd := n.closest(atom.Dd)
	if dd == nil || dd.up == nil {
		return ""
	}
	last := ""
	for _, k := range dd.up.kids {
		if k.el == dd {
			return last
		}
		if k.el != nil && k.el.DataAtom == atom.Dt {
			last = c.text(k.el, near)
		}
	}
	return ""
}

// parent is the summary of the details, or the text right before the list, table or section that n stands in.
func (c *collector) parent(n *node) string {
	for p := n.up; p != nil; p = p.up {
		switch p.DataAtom {
		case atom.Details:
			for _, k := range p.kids {
				if k.el != nil && k.el.DataAtom == atom.Summary {
					return c.text(k.el, near)
				}
			}
			return ""
		case atom.Ul, atom.Ol, atom.Dl, atom.Table, atom.Section, atom.Fieldset:
			return beside(p, -1)
		}
	}
	return ""
}

func isHeading(n *node) bool {
	switch n.DataAtom {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return true
	}
	return attr(n.Node, "role") == "heading"
}

// within lists the landmarks around n, innermost first.
func within(n *node) []string {
	var out []string
	for p := n.up; p != nil && len(out) < 16; p = p.up {
		if l := landmark(p.Node); l != "" {
			out = append(out, l)
		}
	}
	return out
}

var landmarkTags = map[atom.Atom]string{
	atom.Dialog: "dialog", atom.Form: "form", atom.Ul: "list", atom.Ol: "list", atom.Li: "listitem", atom.Table: "table",
	atom.Menu: "menu", atom.Nav: "nav", atom.Details: "details", atom.Aside: "aside", atom.Header: "header",
	atom.Footer: "footer",
}

var landmarkRoles = map[string]string{
	"dialog": "dialog", "alertdialog": "dialog", "form": "form", "list": "list", "listitem": "listitem",
	"table": "table", "toolbar": "toolbar", "menu": "menu", "menubar": "menu", "navigation": "nav", "search": "search",
	"grid": "grid", "treegrid": "grid", "tabpanel": "tabpanel", "complementary": "aside", "banner": "header",
	"contentinfo": "footer", "listbox": "list",
}

func landmark(n *html.Node) string {
	if r := attr(n, "role"); r != "" {
		return landmarkRoles[r]
	}
	if n.Data == "search" {
		return "search"
	}
	return landmarkTags[n.DataAtom]
}
