package visibility

import (
	"math"
	"slices"
	"testing"

	"untick/wasm/finding"
	"untick/wasm/snapshot"
)

// TestContrast compares with ratios worked out from WCAG's definition by hand and with its well-known limits.
func TestContrast(t *testing.T) {
	for _, test := range []struct {
		fore, back string
		opacity    float64
		want       float64
	}{
		{"rgb(0, 0, 0)", "rgb(255, 255, 255)", 1, 21},
		{"rgb(255, 255, 255)", "rgb(0, 0, 0)", 1, 21},
		{"rgb(118, 118, 118)", "rgb(255, 255, 255)", 1, 4.54},
		{"rgb(119, 119, 119)", "rgb(255, 255, 255)", 1, 4.48},
		{"rgba(0, 0, 0, 0)", "rgb(255, 255, 255)", 1, 1},
		{"rgb(0, 0, 0)", "rgb(255, 255, 255)", 0, 1},
		{"rgba(0, 0, 0, 0.5)", "rgb(255, 255, 255)", 1, 3.95},
		{"rgb(0 0 0 / 0.5)", "rgb(255 255 255)", 1, 3.95},
	} {
		got, ok := Contrast(test.fore, test.back, test.opacity)
		if !ok || math.Abs(got-test.want) > 0.05 {
			t.Errorf("Contrast(%s, %s, %v) = %.2f %v, want %.2f", test.fore, test.back, test.opacity, got, ok, test.want)
		}
	}
	for _, bad := range []string{"", "red", "rgb(", "rgb(1,2)", "rgb(1,2,x)", "rgb(1,2,999)", ")rgb(1,2,3"} {
		if _, ok := Contrast(bad, "rgb(0, 0, 0)", 1); ok {
			t.Errorf("%q was read as a colour", bad)
		}
	}
}

func TestPow(t *testing.T) {
	for x := 0.09; x <= 1; x += 0.01 {
		if got, want := pow2_4(x), math.Pow(x, 2.4); math.Abs(got-want) > 1e-9 {
			t.Errorf("pow2_4(%v) = %v, want %v", x, got, want)
		}
	}
}

// TestCues has a hit and a miss for each way to hide.
func TestCues(t *testing.T) {
	plain := snapshot.Look{X: 100, Y: 100, W: 200, H: 20, CX: 90, CY: 110, Font: 16, Fore: "rgb(0, 0, 0)", Back: "rgb(255, 255, 255)", Opacity: 1}
	with := func(change func(*snapshot.Look)) *snapshot.Look {
		l := plain
		change(&l)
		return &l
	}
	hits := map[finding.Cue]*snapshot.Look{
		finding.Tiny:        with(func(l *snapshot.Look) { l.Font = 9 }),
		finding.Faint:       with(func(l *snapshot.Look) { l.Fore = "rgb(210, 210, 210)" }),
		finding.OffScreen:   with(func(l *snapshot.Look) { l.X, l.CX = -9999, -9999 }),
		finding.Clipped:     with(func(l *snapshot.Look) { l.Hidden = []string{"clip"} }),
		finding.Collapsed:   with(func(l *snapshot.Look) { l.Hidden = []string{"collapsed"} }),
		finding.BelowSubmit: with(func(l *snapshot.Look) { l.Y, l.CY = 1500, 1510 }),
		finding.FarLabel:    with(func(l *snapshot.Look) { l.CX = 1100 }),
	}
	s := &snapshot.Snapshot{
		Page:  snapshot.Page{Width: 1280, Height: 720},
		Forms: []snapshot.Form{{SubmitY: 300}},
	}
	for _, w := range All {
		look, ok := hits[w.Cue]
		if !ok {
			t.Errorf("no hit for %s", w.Cue)
			continue
		}
		c := &snapshot.Control{Look: look}
		if got := Cues(s, c); !slices.Equal(got, []finding.Cue{w.Cue}) {
			t.Errorf("%s: %v", w.Cue, got)
		}
	}
	if got := Cues(s, &snapshot.Control{Look: &plain}); got != nil {
		t.Errorf("a plain label: %v", got)
	}
	if got := Cues(s, &snapshot.Control{}); got != nil {
		t.Errorf("never measured: %v", got)
	}
}
