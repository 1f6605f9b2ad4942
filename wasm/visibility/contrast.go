package visibility

import (
	"strings"

	"untick/wasm/snapshot"
)

// Contrast is the ratio of WCAG 2.2 (success criterion 1.4.3, definition of contrast ratio), 1 to 21, of a text's
// computed colour against the opaque colour behind it. The text's alpha and opacity are blended first. It reports false
// when a colour is not in the form that getComputedStyle gives.
func Contrast(fore, back string, opacity float64) (float64, bool) {
	f, ok := parse(fore)
	if !ok {
		return 0, false
	}
	b, ok := parse(back)
	if !ok {
		return 0, false
	}
	alpha := f.a * min(max(opacity, 0), 1)
	mixed := rgba{mix(f.r, b.r, alpha), mix(f.g, b.g, alpha), mix(f.b, b.b, alpha), 1}
	light, dark := luminance(mixed), luminance(b)
	if light < dark {
		light, dark = dark, light
	}
	return (light + 0.05) / (dark + 0.05), true
}

type rgba struct{ r, g, b, a float64 } // 0–255, alpha 0–1

// parse reads rgb(r, g, b), rgba(r, g, b, a) and the space-separated form of CSS Color 4.
func parse(s string) (rgba, bool) {
	open, end := strings.IndexByte(s, '('), strings.IndexByte(s, ')')
	if !strings.HasPrefix(s, "rgb") || open < 0 || end < open {
		return rgba{}, false
	}
	parts := strings.FieldsFunc(s[open+1:end], func(r rune) bool { return r == ',' || r == ' ' || r == '/' })
	if len(parts) != 3 && len(parts) != 4 {
		return rgba{}, false
	}
	v := [4]float64{3: 1}
	for i, p := range parts {
		if p[0] < '0' || p[0] > '9' {
			return rgba{}, false
		}
		if v[i] = snapshot.Decimal(p); v[i] > 255 {
			return rgba{}, false
		}
	}
	return rgba{v[0], v[1], v[2], min(v[3], 1)}, true
}

func mix(over, under, alpha float64) float64 { return over*alpha + under*(1-alpha) }

// luminance is WCAG's relative luminance of an sRGB colour.
func luminance(c rgba) float64 {
	lin := func(v float64) float64 {
		if v /= 255; v <= 0.04045 {
			return v / 12.92
		}
		return pow2_4((v + 0.055) / 1.055)
	}
	return 0.2126*lin(c.r) + 0.7152*lin(c.g) + 0.0722*lin(c.b)
}

// pow2_4 is x to the 2.4 for x between 0 and 1: the fifth root of x to the 12, by Newton's method. math.Pow would weigh
// 4 KB gzip.
func pow2_4(x float64) float64 {
	x4 := x * x * x * x
	want := x4 * x4 * x4
	y := x * x // near enough to start from: x to the 2
	for range 12 {
		y4 := y * y * y * y
		y = (4*y + want/y4) / 5
	}
	return y
}
