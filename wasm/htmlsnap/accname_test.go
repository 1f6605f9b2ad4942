package htmlsnap

import (
	"strings"
	"testing"
)

// accname has what the accessible name of a control must be by W3C's Accessible Name and Description Computation 1.2, in
// cases of our own that cover what web-platform-tests' accname folder covers for these roles. Where differs is set, our
// label is another text on purpose.
var accname = []struct{ name, page, want, differs string }{
	{"for", `<input type=checkbox id=c><label for=c>share data</label>`, "share data", ""},
	{"for, before the control", `<label for=c>share data</label><input type=checkbox id=c>`, "share data", ""},
	{"two labels for one control", `<label for=c>share</label><input type=checkbox id=c><label for=c>data</label>`, "share data", ""},
	{"wrap", `<label><input type=checkbox> share data</label>`, "share data", ""},
	{"wrap, text before", `<label>share data <input type=checkbox></label>`, "share data", ""},
	{"wrap, text on both sides", `<label>share <input type=checkbox> data</label>`, "share data", ""},
	{"wrap, nested markup", `<label><span><b>share</b> <i>data</i></span><input type=checkbox></label>`, "share data", ""},
	{"block elements part words", `<label><input type=checkbox><div>share</div><div>data</div></label>`, "share data", ""},
	{"inline elements do not", `<label><input type=checkbox>sh<b>are</b></label>`, "share", ""},
	{"line break parts words", `<label><input type=checkbox>share<br>data</label>`, "share data", ""},
	{"white space is folded", "<label><input type=checkbox>\n  share\n\t data </label>", "share data", ""},
	{"aria-label before for", `<input type=checkbox id=c aria-label="share data"><label for=c>other</label>`, "share data", ""},
	{"empty aria-label", `<input type=checkbox id=c aria-label=" "><label for=c>share data</label>`, "share data", ""},
	{"labelledby before aria-label", `<span id=l>share data</span><input type=checkbox aria-labelledby=l aria-label=other>`, "share data", ""},
	{"labelledby, two ids in order", `<span id=b>data</span><span id=a>share</span><input type=checkbox aria-labelledby="a b">`, "share data", ""},
	{"labelledby, an id that is not there", `<span id=a>share data</span><input type=checkbox aria-labelledby="a nothing">`, "share data", ""},
	{"labelledby, no id is there", `<input type=checkbox id=c aria-labelledby=nothing><label for=c>share data</label>`, "share data", ""},
	{"labelledby, a hidden element", `<span id=a hidden>share data</span><input type=checkbox aria-labelledby=a>`, "share data", ""},
	{"labelledby, an element with aria-label", `<span id=a aria-label="share data"></span><input type=checkbox aria-labelledby=a>`, "share data", ""},
	{"labelledby itself and another", `<input type=checkbox id=c aria-label=share aria-labelledby="c d"><span id=d>data</span>`, "share data", ""},
	{"title when nothing else", `<input type=checkbox title="share data">`, "share data", ""},
	{"title after label", `<label><input type=checkbox title=other> share data</label>`, "share data", ""},
	{"switch, name from content", `<div role=switch aria-checked=true>share data</div>`, "share data", ""},
	{"checkbox role, name from content", `<span role=checkbox aria-checked=true>share <b>data</b></span>`, "share data", ""},
	{"menuitemcheckbox, name from content", `<div role=menu><div role=menuitemcheckbox aria-checked=true>share data</div></div>`, "share data", ""},
	{"button, name from content", `<button aria-pressed=true>share data</button>`, "share data", ""},
	{"content after aria-label", `<button role=switch aria-checked=true aria-label="share data">on</button>`, "share data", ""},
	{"radio in a group", `<div role=radiogroup><span role=radio aria-checked=true>share data</span></div>`, "share data", ""},
	{"native radio", `<input type=radio name=r id=c><label for=c>share data</label>`, "share data", ""},
	{"select", `<label for=c>share data</label><select id=c><option>now</select>`, "share data", ""},
	{"select, its options are no name", `<label>share data <select><option>now</select></label>`, "share data", ""},
	{"style and script are no text", `<label><input type=checkbox><style>a{}</style>share <script>1</script>data</label>`, "share data", ""},
	{"a comment is no text", `<label><input type=checkbox>share<!-- not --> data</label>`, "share data", ""},
	{"picture with alt", `<label><input type=checkbox>share <img alt=data></label>`, "share data", ""},
	{"picture without alt", `<label><input type=checkbox>share data<img></label>`, "share data", ""},
	{"a label in a shadow root", `<x-a><template shadowrootmode=open><label for=c>share data</label><input type=checkbox id=c></template></x-a>`, "share data", ""},
	{"a slotted label", `<x-a>share data<template shadowrootmode=open><label for=c><slot></slot></label><input type=checkbox id=c></template></x-a>`, "share data", ""},
	{"a label outside the shadow root does not name", `<label for=c>other</label><x-a><template shadowrootmode=open><span>share data</span><input type=checkbox id=c></template></x-a>`, "", "the row's text stands in where a name is missing"},
	{"hidden part of a label", `<label><input type=checkbox>share data<span hidden> secret</span></label>`, "share data", ""},
	{"aria-label inside a label", `<label><input type=checkbox>share <span aria-label=data>x</span></label>`, "share data", "a reader who sees the page reads x"},
	{"a text field inside a label", `<label><input type=checkbox>share for <input value=3> days</label>`, "share for 3 days", "what a user typed is left out of every text"},
	{"a list inside a label", `<label><input type=checkbox>share <select><option>once<option selected>always</select></label>`, "share always", "a select is a control of its own"},
}

// TestAccname compares our label with the accessible name. The cases that differ must be the ones that say why.
func TestAccname(t *testing.T) {
	same := 0
	for _, c := range accname {
		got := ""
		for _, ctl := range read(t, c.page).Controls {
			label, _ := ctl.Label()
			if len(ctl.Options) > 0 && ctl.Kind != "select" {
				label = ctl.Options[0].Label()
			}
			if got == "" || strings.Contains(c.page, "<select") && ctl.Kind != "select" {
				got = label
			}
		}
		if got == c.want {
			same++
		}
		if (got == c.want) == (c.differs != "") {
			t.Errorf("%s: %q, the accessible name is %q, said to differ: %q", c.name, got, c.want, c.differs)
		}
	}
	t.Logf("%d of %d labels are the accessible name", same, len(accname))
}
