// Package chart draws shares with their intervals as SVG, from numbers and words alone: it needs no script, carries its own
// colours (which the site's style sheet overrides, for the dark), says what it shows to screen readers, and can stand alone.
package chart

import (
	"fmt"
	"strings"

	"untick/server/export"
	"untick/server/web/language"
)

// Share is a drawn number: a part of n, between its interval's bounds, each from 0 to 1. Without any n it is withheld.
type Share struct {
	Label          string
	Of, Low, High  float64
	N              int
	At             float64 // in Steps: where on the axis, from 0 to 1
	WithheldBefore bool    // in Steps: nothing may be shown of the time before it
}

// Steps draws how a share went: a step a point, the interval as a band, and a dotted line where there is nothing to show. from
// and to label the ends of the axis.
func Steps(l *language.Language, title, desc, from, to string, points []Share) string {
	const left, right, top, bottom = 54.0, 630.0, 12.0, 152.0
	x := func(at float64) float64 { return left + (right-left)*at }
	y := func(of float64) float64 { return bottom - (bottom-top)*of }
	var b strings.Builder
	open(&b, "steps", 640, 190, title, desc)
	for _, of := range []int{0, 50, 100} {
		at := y(float64(of) / 100)
		fmt.Fprintf(&b, `<line class="axis" x1="%.0f" y1="%.1f" x2="%.0f" y2="%.1f" stroke="#c4c8c8"/>`, left, at, right, at)
		text(&b, left-6, at+4, "end", l.Percent(float64(of)/100))
	}
	for i, p := range points {
		end := right
		if i+1 < len(points) {
			end = x(points[i+1].At)
		}
		if p.WithheldBefore && i > 0 {
			fmt.Fprintf(&b, `<line class="withheld" x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f" stroke="#6b7680" stroke-width="2" stroke-dasharray="1 5"/>`,
				x(points[i-1].At), y(points[i-1].Of), x(p.At), y(points[i-1].Of))
		}
		stop := end
		if i+1 < len(points) && points[i+1].WithheldBefore {
			stop = min(end, x(p.At)+8)
		}
		fmt.Fprintf(&b, `<rect class="band" x="%.1f" y="%.1f" width="%.1f" height="%.1f" fill="#b0531c" fill-opacity=".22"/>`,
			x(p.At), y(p.High), max(1, stop-x(p.At)), max(1, y(p.Low)-y(p.High)))
		fmt.Fprintf(&b, `<path class="line" d="M%.1f %.1fH%.1f`, x(p.At), y(p.Of), stop)
		if i+1 < len(points) && !points[i+1].WithheldBefore {
			fmt.Fprintf(&b, "V%.1f", y(points[i+1].Of))
		}
		b.WriteString(`" fill="none" stroke="#b0531c" stroke-width="2.5"/>`)
		fmt.Fprintf(&b, `<circle class="dot" cx="%.1f" cy="%.1f" r="3.5" fill="#b0531c"/>`, x(p.At), y(p.Of))
	}
	text(&b, left, 178, "start", from)
	if to != from {
		text(&b, right, 178, "end", to)
	}
	b.WriteString("</svg>")
	return b.String()
}

// Dots draws shares one below the other, each a dot on its interval with its words above it, so that it can be read on a
// phone as well.
func Dots(l *language.Language, title, desc string, rows []Share) string {
	const left, right, each = 10.0, 410.0, 42.0
	x := func(of float64) float64 { return left + (right-left)*of }
	bottom := 8 + each*float64(len(rows))
	var b strings.Builder
	open(&b, "dots", 420, bottom+28, title, desc)
	for _, of := range []int{0, 50, 100} {
		at := x(float64(of) / 100)
		fmt.Fprintf(&b, `<line class="axis" x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f" stroke="#c4c8c8"/>`, at, bottom, at, bottom+6)
		text(&b, at, bottom+22, []string{"start", "middle", "end"}[of/50], l.Percent(float64(of)/100))
	}
	for i, r := range rows {
		top := 8 + each*float64(i)
		text(&b, left, top+12, "start", r.Label)
		if r.N == 0 {
			text(&b, right, top+12, "end", l.Say("withheld"))
			continue
		}
		text(&b, right, top+12, "end", l.Sayf("%[1]s, n %[2]s", l.Percent(r.Of), l.Count(r.N)))
		fmt.Fprintf(&b, `<line class="axis" x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f" stroke="#c4c8c8"/>`, left, top+25, right, top+25)
		fmt.Fprintf(&b, `<line class="range" x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f" stroke="#b0531c" stroke-opacity=".4" stroke-width="6" stroke-linecap="round"/>`,
			x(r.Low), top+25, x(r.High), top+25)
		fmt.Fprintf(&b, `<circle class="dot" cx="%.1f" cy="%.1f" r="6" fill="#b0531c"/>`, x(r.Of), top+25)
	}
	b.WriteString("</svg>")
	return b.String()
}

func open(b *strings.Builder, class string, width, height float64, title, desc string) {
	fmt.Fprintf(b, `<svg xmlns="http://www.w3.org/2000/svg" class="chart %s" viewBox="0 0 %.0f %.0f" role="img" font-family="sans-serif" font-size="13"><title>%s</title><desc>%s</desc>`,
		class, width, height, export.XMLText(title), export.XMLText(desc))
}

func text(b *strings.Builder, x, y float64, anchor, words string) {
	fmt.Fprintf(b, `<text x="%.1f" y="%.1f" text-anchor="%s" fill="#566370">%s</text>`, x, y, anchor, export.XMLText(words))
}
