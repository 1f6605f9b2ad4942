package htmlsnap

import (
	"strconv"
	"strings"

	"golang.org/x/net/html/atom"

	"untick/wasm/snapshot"
)

// closest is the nearest ancestor of this tag, within the same root; nil when there is none.
func (n *node) closest(a atom.Atom) *node {
	for p := n.up; p != nil; p = p.up {
		if p.DataAtom == a && p.root == n.root {
			return p
		}
	}
	return nil
}

// all are the elements below n, in order.
func (n *node) all() []*node {
	var out []*node
	var walk func(e *node)
	walk = func(e *node) {
		for _, k := range e.kids {
			if k.el != nil {
				out = append(out, k.el)
				walk(k.el)
			}
		}
	}
	walk(n)
	return out
}

func (n *node) descendants(a atom.Atom) []*node {
	var out []*node
	for _, e := range n.all() {
		if e.DataAtom == a {
			out = append(out, e)
		}
	}
	return out
}

// plain is the text below n with nothing left out.
func (n *node) plain(max int) string {
	var b strings.Builder
	for _, k := range n.kids {
		if k.el == nil {
			b.WriteString(k.text)
		}
	}
	return snapshot.Cut(b.String(), max)
}

// selector matches this one element from its document: by its id where that is alone, else by the path from the
// closest ancestor that has one. " >>> " steps into a shadow root.
func (t *tree) selector(n *node) string {
	var path []string
	for e := n; ; e = e.up {
		if id := attr(e.Node, "id"); id != "" && t.byID[e.root][id] == e {
			path = append(path, idSelector(id))
			break
		}
		if e.DataAtom == atom.Html || e.up == nil {
			path = append(path, e.Data)
			break
		}
		path = append(path, e.Data+":nth-of-type("+strconv.Itoa(e.place)+")")
		if e.up.root != e.root || len(path) > 100 {
			break
		}
	}
	for i, j := 0, len(path)-1; i < j; i, j = i+1, j-1 {
		path[i], path[j] = path[j], path[i]
	}
	s := strings.Join(path, " > ")
	if n.root != nil {
		return t.selector(n.root) + " >>> " + s
	}
	return s
}

// idSelector is #id where that needs no escaping, else an attribute selector.
func idSelector(id string) string {
	plain := true
	for i, r := range id {
		letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r == '_' || r >= 0x80
		if !letter && (i == 0 || r != '-' && (r < '0' || r > '9')) {
			plain = false
		}
	}
	if plain {
		return "#" + id
	}
	return `[id="` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\a `).Replace(id) + `"]`
}
