// Package visibility says how hidden a control is: one function for each way to hide it.
//
// All of them judge the label's box, size and colours, not the input's: a styled toggle hides its input rightly. A
// control that was never measured (a file read without a browser) has none of these cues.
package visibility

import (
	"untick/wasm/finding"
	"untick/wasm/snapshot"
)

// Way is one way to hide a control.
type Way struct {
	Cue  finding.Cue
	Hide func(p *snapshot.Page, f *snapshot.Form, l *snapshot.Look) bool // f is nil outside every form
}

// All lists the ways, in the order in which their cues are reported.
var All = []Way{
	{finding.Tiny, tiny},
	{finding.Faint, faint},
	{finding.OffScreen, offScreen},
	{finding.Clipped, clipped},
	{finding.Collapsed, collapsed},
	{finding.BelowSubmit, belowSubmit},
	{finding.FarLabel, farLabel},
}

// Cues are the ways in which the control is hidden.
func Cues(s *snapshot.Snapshot, c *snapshot.Control) []finding.Cue {
	if c.Look == nil {
		return nil
	}
	var form *snapshot.Form
	if c.Form >= 0 && c.Form < len(s.Forms) {
		form = &s.Forms[c.Form]
	}
	var cues []finding.Cue
	for _, w := range All {
		if w.Hide(&s.Page, form, c.Look) {
			cues = append(cues, w.Cue)
		}
	}
	return cues
}

// tinyBelow is in CSS pixels. Browsers set body text at 16; no style guide that we know of goes under 11 for legal text.
const tinyBelow = 10.5

func tiny(_ *snapshot.Page, _ *snapshot.Form, l *snapshot.Look) bool {
	return l.Font > 0 && l.Font < tinyBelow
}

// faintBelow is the contrast that WCAG 2.2 asks even of large text and of user interface components (1.4.3, 1.4.11).
const faintBelow = 3.0

func faint(_ *snapshot.Page, _ *snapshot.Form, l *snapshot.Look) bool {
	ratio, ok := Contrast(l.Fore, l.Back, l.Opacity)
	return ok && ratio < faintBelow
}

// offScreen is where no scrolling leads: above or left of the page's origin, or so far right that nobody looks.
func offScreen(p *snapshot.Page, _ *snapshot.Form, l *snapshot.Look) bool {
	if hidden(l, "offscreen") {
		return true
	}
	drawn := l.W > 0 && l.H > 0
	return drawn && (l.X+l.W <= 0 || l.Y+l.H <= 0 || p.Width > 0 && l.X > 3*p.Width)
}

func clipped(_ *snapshot.Page, _ *snapshot.Form, l *snapshot.Look) bool {
	return hidden(l, "clip") || hidden(l, "zero") || hidden(l, "opacity") || l.Opacity < 0.1
}

func collapsed(_ *snapshot.Page, _ *snapshot.Form, l *snapshot.Look) bool {
	return hidden(l, "collapsed") || hidden(l, "display") || hidden(l, "visibility")
}

// belowSubmit asks for both: after the button that sends the form, and outside the first screen.
func belowSubmit(p *snapshot.Page, f *snapshot.Form, l *snapshot.Look) bool {
	return f != nil && f.SubmitY > 0 && l.Y > f.SubmitY+20 && p.Height > 0 && l.Y > p.Height
}

// farAway is in CSS pixels between the control's centre and the nearest edge of its label. Settings pages rightly set
// label and switch at the two ends of a row, so only a wide gap counts.
const farAway = 600.0

func farLabel(_ *snapshot.Page, _ *snapshot.Form, l *snapshot.Look) bool {
	if l.CX == 0 && l.CY == 0 || l.W == 0 {
		return false
	}
	dx := max(l.X-l.CX, l.CX-(l.X+l.W), 0)
	dy := max(l.Y-l.CY, l.CY-(l.Y+l.H), 0)
	return max(dx, dy) > farAway || dy > 120
}

func hidden(l *snapshot.Look, how string) bool {
	for _, h := range l.Hidden {
		if h == how {
			return true
		}
	}
	return false
}
