package htmlsnap

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"untick/wasm/snapshot"
)

// node is an element of the flattened tree: a declarative shadow root stands in place of its host's content, and what
// is slotted stands in place of the slot.
type node struct {
	*html.Node
	up       *node
	kids     []kid
	root     *node // host of the shadow root that it stands in, nil in the document
	controls int   // controls in it, itself included; a radio group counts once for every member
	at       int   // place in up.kids
	place    int   // among the elements of its tag in the markup's parent, from 1
	depth    int
}

// kid is a child: an element or a run of text.
type kid struct {
	el   *node
	text string
}

type tree struct {
	order   []*node // elements in flattened document order
	byID    map[*node]map[string]*node
	labels  map[*node]map[string][]*node // label[for], by root and id
	places  map[*html.Node]int           // among the elements of its tag in its parent, from 1
	srcdocs []*node
}

func newTree(doc *html.Node) (*tree, error) {
	t := &tree{
		byID: map[*node]map[string]*node{}, labels: map[*node]map[string][]*node{}, places: map[*html.Node]int{},
	}
	top := &node{Node: doc}
	if err := t.grow(top, t.number(children(doc)), nil); err != nil {
		return nil, err
	}
	for i := len(t.order) - 1; i >= 0; i-- {
		n := t.order[i]
		if isControl(n) {
			n.controls++
		}
		if n.up != nil {
			n.up.controls += n.controls
		}
	}
	return t, nil
}

func children(n *html.Node) []*html.Node {
	var out []*html.Node
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		out = append(out, c)
	}
	return out
}

// number enters the places of a parent's children.
func (t *tree) number(children []*html.Node) []*html.Node {
	counts := map[string]int{}
	for _, c := range children {
		if c.Type == html.ElementNode {
			counts[c.Data]++
			t.places[c] = counts[c.Data]
		}
	}
	return children
}

// grow appends the children to n, in flattened order. slotted are what a slot in them shows.
func (t *tree) grow(n *node, children []*html.Node, slotted []*html.Node) error {
	if n.depth >= maxDepth {
		return nil
	}
	for _, c := range children {
		if len(t.order) > maxNodes {
			return ErrTooMany
		}
		if c.Type == html.TextNode {
			n.kids = append(n.kids, kid{text: c.Data})
			continue
		}
		if c.Type != html.ElementNode || c.DataAtom == atom.Template {
			continue
		}
		e := &node{Node: c, up: n, root: n.root, at: len(n.kids), place: t.places[c], depth: n.depth + 1}
		n.kids = append(n.kids, kid{el: e})
		t.order = append(t.order, e)
		t.note(e)
		if err := t.growInto(e, slotted); err != nil {
			return err
		}
	}
	return nil
}

func (t *tree) growInto(e *node, slotted []*html.Node) error {
	own := t.number(children(e.Node))
	if e.DataAtom == atom.Slot && slotted != nil {
		light := forSlot(slotted, attr(e.Node, "name"))
		if len(light) > 0 {
			host := e.root
			inner := &node{Node: e.Node, up: e.up, depth: e.depth}
			if host != nil {
				inner.root = host.root
			}
			err := t.grow(inner, light, nil)
			e.adopt(inner)
			return err
		}
	}
	for _, c := range own {
		if c.DataAtom == atom.Template && hasAttr(c, "shadowrootmode") {
			inner := &node{Node: e.Node, up: e.up, root: e, depth: e.depth}
			light := make([]*html.Node, 0, len(own))
			for _, l := range own {
				if l != c {
					light = append(light, l)
				}
			}
			err := t.grow(inner, t.number(children(c)), light)
			e.adopt(inner)
			return err
		}
	}
	return t.grow(e, own, slotted)
}

// adopt makes the children of inner, which stood in for e while they grew, its own.
func (e *node) adopt(inner *node) {
	for _, k := range inner.kids {
		if k.el != nil {
			k.el.up = e
		}
	}
	e.kids = inner.kids
}

// forSlot picks the light children that a slot of this name shows.
func forSlot(light []*html.Node, name string) []*html.Node {
	var out []*html.Node
	for _, c := range light {
		slot := ""
		if c.Type == html.ElementNode {
			slot = attr(c, "slot")
		}
		if slot == name {
			out = append(out, c)
		}
	}
	return out
}

// note enters an element into the maps.
func (t *tree) note(e *node) {
	if id := attr(e.Node, "id"); id != "" {
		ids := t.byID[e.root]
		if ids == nil {
			ids = map[string]*node{}
			t.byID[e.root] = ids
		}
		if ids[id] == nil {
			ids[id] = e
		}
	}
	if e.DataAtom == atom.Label {
		if f := attr(e.Node, "for"); f != "" {
			if t.labels[e.root] == nil {
				t.labels[e.root] = map[string][]*node{}
			}
			t.labels[e.root][f] = append(t.labels[e.root][f], e)
		}
	}
	if e.DataAtom == atom.Iframe && hasAttr(e.Node, "srcdoc") {
		t.srcdocs = append(t.srcdocs, e)
	}
}

func (t *tree) first(a atom.Atom) *node {
	for _, n := range t.order {
		if n.DataAtom == a {
			return n
		}
	}
	return nil
}

// text is the element's own text, white space folded, cut to max runes.
func (t *tree) text(n *node, max int) string {
	var b strings.Builder
	n.appendText(&b, 4*max+1000)
	return snapshot.Cut(b.String(), max)
}

// appendText adds the text below n until the builder holds max bytes.
func (n *node) appendText(b *strings.Builder, max int) {
	if silent(n) {
		return
	}
	for _, k := range n.kids {
		if b.Len() > max {
			return
		}
		if k.el == nil {
			b.WriteString(k.text)
			continue
		}
		if hasAttr(k.el.Node, "hidden") {
			continue
		}
		if !inline(k.el) {
			b.WriteByte(' ')
		}
		if k.el.DataAtom == atom.Img {
			b.WriteString(attr(k.el.Node, "alt"))
		}
		k.el.appendText(b, max)
		if !inline(k.el) {
			b.WriteByte(' ')
		}
	}
}

// silent elements hold no text that a reader sees as text.
func silent(n *node) bool {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Template, atom.Noscript, atom.Select, atom.Textarea, atom.Iframe, atom.Object,
		atom.Svg, atom.Math, atom.Datalist:
		return true
	}
	return false
}

// inline elements do not part words.
func inline(n *node) bool {
	switch n.DataAtom {
	case atom.A, atom.Abbr, atom.B, atom.Bdi, atom.Bdo, atom.Cite, atom.Code, atom.Data, atom.Dfn, atom.Em, atom.Font,
		atom.I, atom.Kbd, atom.Mark, atom.Q, atom.S, atom.Small, atom.Span, atom.Strong, atom.Sub, atom.Sup, atom.Time,
		atom.U, atom.Var, atom.Wbr, atom.Slot:
		return true
	}
	return false
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name && a.Namespace == "" {
			return a.Val
		}
	}
	return ""
}

func hasAttr(n *html.Node, name string) bool {
	for _, a := range n.Attr {
		if a.Key == name && a.Namespace == "" {
			return true
		}
	}
	return false
}
