package chart

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"untick/server/export"
)

// Drawing is a chart as shapes, of which SVG and PNG are made alike. Lengths are in CSS pixels.
type Drawing struct {
	Title, Desc   string
	class         string
	width, height float64
	marks         []mark
}

// mark is a shape. What is not of its kind is zero.
type mark struct {
	class  string
	kind   kind
	x, y   float64 // where it begins; a dot's middle; where words stand
	x2, y2 float64 // where a line or a box ends
	r      float64 // a dot's radius
	path   []point // a line of several parts, level or upright
	words  string
	anchor string  // of words: start, middle, end
	size   float64 // of words; 0 is the usual
}

type kind int

const (
	line kind = iota
	box
	path
	dot
	words
)

type point struct{ x, y float64 }

// style is how a class of marks looks where no style sheet says otherwise: on light paper.
type style struct {
	fill, stroke string // as #rrggbb; "" is none
	opacity      float64
	width        float64 // of the stroke
	round        bool    // the stroke's ends
	dotted       bool
}

const usualSize = 13

func look(class string) style {
	switch class {
	case "axis":
		return style{stroke: "#c4c8c8", opacity: 1, width: 1}
	case "withheld":
		return style{stroke: "#6b7680", opacity: 1, width: 2, dotted: true}
	case "band":
		return style{fill: "#b0531c", opacity: .22}
	case "line":
		return style{stroke: "#b0531c", opacity: 1, width: 2.5}
	case "range":
		return style{stroke: "#b0531c", opacity: .4, width: 6, round: true}
	case "dot":
		return style{fill: "#b0531c", opacity: 1}
	case "paper":
		return style{fill: "#fbfaf7", opacity: 1}
	case "ink":
		return style{fill: "#1c2730", opacity: 1}
	}
	return style{fill: "#566370", opacity: 1} // words
}

func (d *Drawing) line(class string, x, y, x2, y2 float64) {
	d.marks = append(d.marks, mark{class: class, kind: line, x: x, y: y, x2: x2, y2: y2})
}

func (d *Drawing) box(class string, x, y, width, height float64) {
	d.marks = append(d.marks, mark{class: class, kind: box, x: x, y: y, x2: x + width, y2: y + height})
}

func (d *Drawing) dot(x, y, r float64) {
	d.marks = append(d.marks, mark{class: "dot", kind: dot, x: x, y: y, r: r})
}

func (d *Drawing) text(x, y float64, anchor, said string) {
	d.marks = append(d.marks, mark{kind: words, x: x, y: y, words: said, anchor: anchor})
}

// SVG is the drawing by itself or inside a page: it needs no script, and says what it shows to screen readers.
func (d *Drawing) SVG() string {
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" class="chart %s" viewBox="0 0 %s %s" role="img" font-family="sans-serif" font-size="%d"><title>%s</title><desc>%s</desc>`,
		d.class, number(d.width), number(d.height), usualSize, export.XMLText(d.Title), export.XMLText(d.Desc))
	for _, m := range d.marks {
		m.svg(&b)
	}
	b.WriteString("</svg>")
	return b.String()
}

func (m *mark) svg(b *strings.Builder) {
	attribute := func(name, value string) { b.WriteString(" " + name + `="` + value + `"`) }
	s := look(m.class)
	b.WriteString("<" + [...]string{"line", "rect", "path", "circle", "text"}[m.kind])
	if m.class != "" {
		attribute("class", m.class)
	}
	switch m.kind {
	case line:
		attribute("x1", number(m.x))
		attribute("y1", number(m.y))
		attribute("x2", number(m.x2))
		attribute("y2", number(m.y2))
	case box:
		attribute("x", number(m.x))
		attribute("y", number(m.y))
		attribute("width", number(m.x2-m.x))
		attribute("height", number(m.y2-m.y))
	case dot:
		attribute("cx", number(m.x))
		attribute("cy", number(m.y))
		attribute("r", number(m.r))
	case path:
		attribute("d", steps(m.path))
		attribute("fill", "none")
	case words:
		attribute("x", number(m.x))
		attribute("y", number(m.y))
		attribute("text-anchor", m.anchor)
		if m.size > 0 {
			attribute("font-size", number(m.size))
		}
	}
	s.svg(attribute)
	if m.kind == words {
		b.WriteString(">" + export.XMLText(m.words) + "</text>")
		return
	}
	b.WriteString("/>")
}

func (s style) svg(attribute func(name, value string)) {
	paint := "stroke"
	if s.fill != "" {
		paint = "fill"
		attribute("fill", s.fill)
	}
	if s.stroke != "" {
		attribute("stroke", s.stroke)
	}
	if s.opacity < 1 {
		attribute(paint+"-opacity", strings.TrimPrefix(strconv.FormatFloat(s.opacity, 'f', -1, 64), "0"))
	}
	if s.stroke != "" && s.width != 1 {
		attribute("stroke-width", number(s.width))
	}
	if s.round {
		attribute("stroke-linecap", "round")
	}
	if s.dotted {
		attribute("stroke-dasharray", "1 5")
	}
}

func steps(path []point) string {
	var b strings.Builder
	for i, p := range path {
		switch {
		case i == 0:
			b.WriteString("M" + number(p.x) + " " + number(p.y))
		case p.y == path[i-1].y:
			b.WriteString("H" + number(p.x))
		default:
			b.WriteString("V" + number(p.y))
		}
	}
	return b.String()
}

// number is a length to a tenth of a pixel.
func number(v float64) string {
	return strings.TrimSuffix(strconv.FormatFloat(v, 'f', 1, 64), ".0")
}

// Alone is the drawing as it can leave its page: on paper, its title above it, and notes below: what it shows, how many it counts,
// where it is from.
func (d *Drawing) Alone(notes ...string) *Drawing {
	const edge, lead = 16.0, 18.0
	out := &Drawing{Title: d.Title, Desc: d.Desc, class: d.class, width: d.width + 2*edge}
	out.box("paper", 0, 0, out.width, 0)
	y := edge
	said := func(class, text string, size, each float64) {
		for _, l := range wrapped(text, int(d.width/(size*.53))) {
			y += lead
			out.marks = append(out.marks, mark{class: class, kind: words, x: edge, y: y - 5, words: l, anchor: "start", size: size})
		}
		y += each
	}
	said("ink", d.Title, 15, 8)
	for _, m := range d.marks {
		m.x, m.x2, m.y, m.y2 = m.x+edge, m.x2+edge, m.y+y, m.y2+y
		moved := make([]point, len(m.path))
		for i, p := range m.path {
			moved[i] = point{p.x + edge, p.y + y}
		}
		m.path = moved
		out.marks = append(out.marks, m)
	}
	y += d.height + 6
	for _, n := range notes {
		said("", n, 12, 0)
	}
	out.height = y + edge - 4
	out.marks[0].y2 = out.height
	return out
}

// mostLines of a text are drawn.
const mostLines = 6

// wrapped breaks a text into lines of at most so many characters, and cuts it where that makes too many.
func wrapped(text string, most int) (lines []string) {
	now := ""
	for _, word := range strings.Fields(text) {
		for utf8.RuneCountInString(word) > most { // a domain, for one
			lines = append(lines, strings.TrimSpace(now+" "+string([]rune(word)[:most])))
			now, word = "", string([]rune(word)[most:])
		}
		if now != "" && utf8.RuneCountInString(now)+1+utf8.RuneCountInString(word) > most {
			lines, now = append(lines, now), ""
		}
		now = strings.TrimSpace(now + " " + word)
	}
	lines = append(lines, now)
	if len(lines) > mostLines {
		lines = append(lines[:mostLines-1], "…")
	}
	return lines
}
