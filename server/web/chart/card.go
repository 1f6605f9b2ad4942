//go:build !js

package chart

import "strings"

// Card draws what other sites show of a link to a page, 1200 by 630 pixels: its name, one number with its interval, the words for
// it, and notes. A share without any n is withheld: then the words say so, and no axis is drawn.
func Card(name, number string, about []string, s Share, notes ...string) *Drawing {
	const edge, right = 36.0, 564.0
	d := &Drawing{Title: name, class: "card", width: 600, height: 315}
	said := func(class string, size, x, y float64, text string) {
		d.marks = append(d.marks, mark{class: class, kind: words, x: x, y: y, words: text, anchor: "start", size: size})
	}
	d.box("dot", 0, 0, 8, d.height)
	said("", 15, edge, 42, "Untick")
	y, size := 78.0, 30.0
	for size > 17 && len(wrapped(name, int((right-edge)/(size*.56)))) > 1 {
		size--
	}
	for _, l := range wrapped(name, int((right-edge)/(size*.56))) {
		said("ink", size, edge, y, l)
		y += size * 1.2
	}
	y = max(y+34, 160)
	if s.N > 0 {
		said("dot", 58, edge, y, number)
		y += 26
	}
	for _, sentence := range about {
		for _, l := range wrapped(sentence, 66) {
			said("ink", 16, edge, y, l)
			y += 21
		}
	}
	if s.N > 0 {
		x := func(of float64) float64 { return edge + 6 + (right-edge-12)*of }
		d.line("axis", x(0), y+4, x(1), y+4)
		for _, of := range []float64{0, .5, 1} {
			d.line("axis", x(of), y-1, x(of), y+9)
		}
		d.line("range", x(s.Low), y+4, x(s.High), y+4)
		d.dot(x(s.Of), y+4, 6)
	}
	y = d.height - 18*float64(len(notes))
	for _, n := range notes {
		said("", 12, edge, y, strings.TrimSpace(n))
		y += 17
	}
	return d
}
