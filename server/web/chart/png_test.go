package chart

import (
	"bytes"
	"image/png"
	"strings"
	"testing"

	"untick/server/web/language"
)

func big() *Drawing {
	rows := make([]Share, 200)
	for i := range rows {
		rows[i] = Share{Label: strings.Repeat("x", 300), Of: float64(i) / 200, Low: float64(i) / 400, High: 1, N: i}
	}
	return Dots(language.English, strings.Repeat("Title ", 300), "d", rows).Alone(strings.Repeat("long", 2000))
}

// TestPixels: a picture is bounded whatever it is given, the same each time, and has what was drawn where it was drawn.
func TestPixels(t *testing.T) {
	a, err := big().Pixels()
	if err != nil {
		t.Fatal(err)
	}
	b, err := big().Pixels()
	if err != nil || !bytes.Equal(a, b) || len(a) > 1<<20 {
		t.Errorf("%v, %d and %d bytes", err, len(a), len(b))
	}
	one := Dots(language.English, "t", "d", []Share{{Label: "a", Of: .5, Low: .25, High: .75, N: 9}, {Label: "b"}})
	if a, err = one.Pixels(); err != nil {
		t.Fatal(err)
	}
	picture, err := png.Decode(bytes.NewReader(a))
	if err != nil || picture.Bounds().Dx() != 840 {
		t.Fatal(err, picture.Bounds())
	}
	for _, p := range []struct {
		x, y    int
		r, g, b uint32
	}{
		{420, 66, 0xb0, 0x53, 0x1c}, // the dot, at one half
		{360, 61, 0xdd, 0xb8, 0xa0}, // its range, over paper
		{100, 66, 0xc4, 0xc8, 0xc8}, // the axis
		{100, 61, 0xfb, 0xfa, 0xf7}, // nothing
	} {
		if r, g, b, _ := picture.At(p.x, p.y).RGBA(); apart(r>>8, p.r) || apart(g>>8, p.g) || apart(b>>8, p.b) {
			t.Errorf("at %d, %d: %x %x %x", p.x, p.y, r>>8, g>>8, b>>8)
		}
	}
}

func apart(a, b uint32) bool { return a > b+2 || b > a+2 }

func BenchmarkPixels(b *testing.B) {
	rows := make([]Share, 11)
	for i := range rows {
		rows[i] = Share{Label: "Sharing with other companies", Of: float64(i) / 11, Low: float64(i) / 22, High: 1, N: i}
	}
	for b.Loop() {
		if _, err := Dots(language.English, "Given away", "d", rows).Alone("n = 1").Pixels(); err != nil {
			b.Fatal(err)
		}
	}
}
