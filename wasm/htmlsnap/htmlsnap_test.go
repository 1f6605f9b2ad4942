package htmlsnap

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"untick/wasm/finding"
	"untick/wasm/snapshot"
)

func read(t *testing.T, page string) *snapshot.Snapshot {
	t.Helper()
	all, err := Read(strings.NewReader(page), "page.html")
	if err != nil {
		t.Fatal(err)
	}
	return all[0]
}

// TestTexts holds the gathering rules of snapshot.Source, one source a row.
func TestTexts(t *testing.T) {
	tests := []struct {
		name, page string
		source     snapshot.Source
		want       string
	}{
		{"labelledby joins", `<b id=a>Share</b><i id=b>data</i><input type=checkbox aria-labelledby="a b">`, snapshot.LabelledBy, "Share data"},
		{"aria-label", `<input type=checkbox aria-label=" Share  data ">`, snapshot.ARIALabel, "Share data"},
		{"for", `<input type=checkbox id=x><label for=x>Share <b>data</b></label>`, snapshot.For, "Share data"},
		{"wrap leaves out a select", `<label><input type=checkbox> Share <select><option>now</select></label>`, snapshot.Wrap, "Share"},
		{"own", `<button role=switch aria-checked=true>Share</button>`, snapshot.Own, "Share"},
		{"next stops at a line break", `<p><input type=checkbox> Share<br>Other</p>`, snapshot.Next, "Share"},
		{"next stops at a control", `<p><input type=checkbox> Share <input type=checkbox> Other</p>`, snapshot.Next, "Share"},
		{"prev", `<p>Share <input type=checkbox></p>`, snapshot.Prev, "Share"},
		{"row", `<div><span>Share</span><div><input type=checkbox></div></div><input type=checkbox>`, snapshot.Row, "Share"},
		{"legend", `<fieldset><legend>Who</legend><input type=checkbox></fieldset>`, snapshot.Legend, "Who"},
		{"group name", `<div role=group aria-label=Who><input type=checkbox></div>`, snapshot.Legend, "Who"},
		{"row header", `<table><tr><th>Mail<td><input type=checkbox></table>`, snapshot.RowHeader, "Mail"},
		{"column header", `<table><tr><th><th>Post<tr><td>a<td><input type=checkbox></table>`, snapshot.ColHeader, "Post"},
		{"term", `<dl><dt>Mail<dd><input type=checkbox></dl>`, snapshot.Term, "Mail"},
		{"heading", `<h2>Privacy</h2><p><input type=checkbox>`, snapshot.Heading, "Privacy"},
		{"parent", `<div>We send:<ul><li><input type=checkbox>News</ul></div>`, snapshot.Parent, "We send:"},
		{"summary", `<details><summary>More</summary><input type=checkbox></details>`, snapshot.Parent, "More"},
		{"script is no text", `<label><input type=checkbox><script>x()</script>Share</label>`, snapshot.Wrap, "Share"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c := read(t, test.page).Controls[0]
			for _, text := range c.Texts {
				if text.Source == test.source {
					if text.Text != test.want {
						t.Errorf("%s = %q, want %q", test.source, text.Text, test.want)
					}
					return
				}
			}
			t.Errorf("no %s in %v", test.source, c.Texts)
		})
	}
}

func TestKinds(t *testing.T) {
	const page = `<form id=f><input type=checkbox name=a checked><input type=radio name=r value=1><input type=radio name=r value=2 checked>
<select><option>a<option selected>b</select></form><div role=switch aria-checked=true></div><button aria-pressed=false>p</button>
<span class="switch on"></span><noscript><input type=checkbox></noscript><template><input type=checkbox></template>
<button role=checkbox aria-checked=true></button><input type=checkbox aria-hidden=true tabindex=-1>
<div role=radiogroup><span role=radio aria-checked=false>x</span><span role=radio aria-checked=true>y</span></div>`
	want := []struct {
		kind  finding.Kind
		nth   int
		state finding.State
	}{
		{finding.Checkbox, 0, finding.On}, {finding.Radio, 1, finding.On}, {finding.Select, 0, finding.Mixed},
		{finding.ARIA, 0, finding.On}, {finding.Button, 0, finding.Off}, {finding.Button, 1, finding.On},
		{finding.ARIA, 1, finding.On}, {finding.ARIA, 3, finding.On},
	}
	got := read(t, page).Controls
	if len(got) != len(want) {
		t.Fatalf("%d controls, want %d: %+v", len(got), len(want), got)
	}
	for i, w := range want {
		if g := got[i]; g.Kind != w.kind || g.Nth != w.nth || g.State != w.state {
			t.Errorf("control %d = %s %d %s, want %s %d %s", i, g.Kind, g.Nth, g.State, w.kind, w.nth, w.state)
		}
	}
	if o := got[2].Options; len(o) != 2 || !o[1].Selected {
		t.Errorf("options = %+v", o)
	}
}

func TestShadowAndFrames(t *testing.T) {
	page := `<x-row id=h>Share my data<template shadowrootmode=open><label for=i><slot></slot></label><input type=checkbox id=i checked></template></x-row>
<iframe id=fr srcdoc="<p><input type=checkbox id=in checked> Share</p>"></iframe>`
	all, err := Read(strings.NewReader(page), "page.html")
	if err != nil {
		t.Fatal(err)
	}
	if len(all) != 2 {
		t.Fatalf("%d frames, want 2", len(all))
	}
	c := all[0].Controls[0]
	if c.Selector != "#h >>> #i" || c.Texts[0].Text != "Share my data" || c.Texts[0].Source != snapshot.For {
		t.Errorf("in the shadow root: %+v", c)
	}
	if f := all[1]; f.Page.Frame != "#fr" || f.Controls[0].Selector != "#in" {
		t.Errorf("in the frame: %q %+v", f.Page.Frame, f.Controls)
	}
}

func TestRefuses(t *testing.T) {
	for name, test := range map[string]struct {
		data string
		want error
	}{
		"empty":  {"", ErrNotHTML},
		"text":   {"just words", ErrNotHTML},
		"json":   {`{"a":"b"}`, ErrNotHTML},
		"binary": {"\x7fELF\x00\x00<html>", ErrNotHTML},
		"large":  {"<p>" + strings.Repeat("x", MaxFile), ErrTooLarge},
	} {
		if _, err := Read(strings.NewReader(test.data), name); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", name, err, test.want)
		}
	}
}

// TestEncodings reads the same letter in the encodings that old pages come in.
func TestEncodings(t *testing.T) {
	for name, page := range map[string]string{
		"named late":   "<title>x</title>" + strings.Repeat("<!-- -->", 300) + "<label><input type=checkbox>ü",
		"windows-1252": "<label><input type=checkbox>\xfc",
		"shift_jis":    "<meta charset=shift_jis><label><input type=checkbox>\x83\xd3",
		"utf-16":       "\xff\xfe<\x00l\x00a\x00b\x00e\x00l\x00>\x00<\x00i\x00n\x00p\x00u\x00t\x00 \x00t\x00y\x00p\x00e\x00=\x00c\x00h\x00e\x00c\x00k\x00b\x00o\x00x\x00>\x00\xfc\x00",
	} {
		want := "ü"
		if name == "shift_jis" {
			want = "φ"
		}
		if got, _ := read(t, page).Controls[0].Label(); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

func TestBounded(t *testing.T) {
	if _, err := Read(strings.NewReader(strings.Repeat("<div>", 50_000)+"<input type=checkbox>"), "deep"); err == nil {
		t.Error("a page nested past the parser's limit was read")
	}
	many := read(t, "<form>"+strings.Repeat("<input type=checkbox>", 100_000)+"</form>")
	if len(many.Controls) != snapshot.MaxControls || many.Dropped != 100_000-snapshot.MaxControls {
		t.Errorf("%d controls, %d dropped", len(many.Controls), many.Dropped)
	}
	long := read(t, "<label><input type=checkbox>"+strings.Repeat("word ", 2<<20)+"</label>")
	if n := len([]rune(long.Controls[0].Texts[0].Text)); n > snapshot.MaxText {
		t.Errorf("a label of %d runes", n)
	}
}

func FuzzRead(f *testing.F) {
	seeds, err := filepath.Glob("../rules/testdata/*/*.html")
	if err != nil {
		f.Fatal(err)
	}
	for _, s := range seeds[:min(len(seeds), 40)] {
		data, err := os.ReadFile(s)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(data))
	}
	f.Add(`<x-a><template shadowrootmode=open><slot></slot><slot name=b></slot></template>t<i slot=b>u</i></x-a>`)
	f.Add(`<table><tr><td colspan=-1><input type=radio name=a><td><input type=radio name=a checked></table>`)
	f.Fuzz(func(t *testing.T, page string) {
		all, err := Read(strings.NewReader(page), "page.html")
		if err != nil {
			return
		}
		for _, s := range all {
			for _, c := range s.Controls {
				if c.Selector == "" || c.Nth < 0 {
					t.Fatalf("control without a place: %+v", c)
				}
			}
		}
	})
}
