// Package chart draws shares with their intervals as SVG and, natively, as PNG, from numbers and words alone: it needs no script,
// carries its own colours (which the site's style sheet overrides, for the dark), says what it shows to screen readers, and can
// stand alone.
package chart

import "untick/server/web/language"

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
func Steps(l *language.Language, title, desc, from, to string, points []Share) *Drawing {
	const left, right, top, bottom = 54.0, 630.0, 12.0, 152.0
	x := func(at float64) float64 { return left + (right-left)*at }
	y := func(of float64) float64 { return bottom - (bottom-top)*of }
	d := &Drawing{Title: title, Desc: desc, class: "steps", width: 640, height: 190}
	for _, of := range []int{0, 50, 100} {
		at := y(float64(of) / 100)
		d.line("axis", left, at, right, at)
		d.text(left-6, at+4, "end", l.Percent(float64(of)/100))
	}
	for i, p := range points {
		end := right
		if i+1 < len(points) {
			end = x(points[i+1].At)
		}
		if p.WithheldBefore && i > 0 {
			d.line("withheld", x(points[i-1].At), y(points[i-1].Of), x(p.At), y(points[i-1].Of))
		}
		stop := end
		if i+1 < len(points) && points[i+1].WithheldBefore {
			stop = min(end, x(p.At)+8)
		}
		d.box("band", x(p.At), y(p.High), max(1, stop-x(p.At)), max(1, y(p.Low)-y(p.High)))
		step := []point{{x(p.At), y(p.Of)}, {stop, y(p.Of)}}
		if i+1 < len(points) && !points[i+1].WithheldBefore {
			step = append(step, point{stop, y(points[i+1].Of)})
		}
		d.marks = append(d.marks, mark{class: "line", kind: path, path: step})
		d.dot(x(p.At), y(p.Of), 3.5)
	}
	d.text(left, 178, "start", from)
	if to != from {
		d.text(right, 178, "end", to)
	}
	return d
}

// mostRows are drawn in one chart; the table beside it has all.
const mostRows = 60

// Dots draws shares one below the other, each a dot on its interval with its words above it, so that it can be read on a
// phone as well.
func Dots(l *language.Language, title, desc string, rows []Share) *Drawing {
	const left, right, each = 10.0, 410.0, 42.0
	x := func(of float64) float64 { return left + (right-left)*of }
	more := len(rows) - mostRows
	rows = rows[:min(len(rows), mostRows)]
	bottom := 8 + each*float64(len(rows))
	d := &Drawing{Title: title, Desc: desc, class: "dots", width: 420, height: bottom + 28}
	for _, of := range []int{0, 50, 100} {
		at := x(float64(of) / 100)
		d.line("axis", at, bottom, at, bottom+6)
		d.text(at, bottom+22, []string{"start", "middle", "end"}[of/50], l.Percent(float64(of)/100))
	}
	for i, r := range rows {
		top := 8 + each*float64(i)
		d.text(left, top+12, "start", r.Label)
		if r.N == 0 {
			d.text(right, top+12, "end", l.Say("withheld"))
			d.line("withheld", left, top+25, right, top+25)
			continue
		}
		d.text(right, top+12, "end", l.Sayf("%[1]s, n %[2]s", l.Percent(r.Of), l.Count(r.N)))
		d.line("axis", left, top+25, right, top+25)
		d.line("range", x(r.Low), top+25, x(r.High), top+25)
		d.dot(x(r.Of), top+25, 6)
	}
	if more > 0 {
		d.height += 20
		d.text(left, d.height-6, "start", l.Sayf("%s more in the table", l.Count(more)))
	}
	return d
}

// Panel draws shares on one axis, each with its words beside it: one of many small charts that are read against each other.
func Panel(l *language.Language, title, desc string, rows []Share) *Drawing {
	const left, right, each = 196.0, 340.0, 20.0
	x := func(of float64) float64 { return left + (right-left)*of }
	bottom := each * float64(len(rows))
	d := &Drawing{Title: title, Desc: desc, class: "panel", width: 360, height: bottom + 20}
	for _, of := range []float64{0, .5, 1} {
		d.line("axis", x(of), 0, x(of), bottom)
		d.text(x(of), bottom+15, "middle", l.Percent(of))
	}
	for i, r := range rows {
		y := each * (float64(i) + .5)
		d.text(0, y+4, "start", r.Label)
		if r.N == 0 {
			d.line("withheld", left, y, right, y)
			continue
		}
		d.line("range", x(r.Low), y, x(r.High), y)
		d.dot(x(r.Of), y, 4.5)
	}
	return d
}
