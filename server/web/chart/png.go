//go:build !js

package chart

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"math"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"
	"golang.org/x/image/vector"
)

// HasPNG says whether this program can draw PNG.
const HasPNG = true

// mostPixels is how large a picture may become; above it, it is drawn at its size in CSS pixels and not at twice that.
const mostPixels = 4 << 20

// mostLetters of a text are drawn: no label of ours is as long, and it would not fit.
const mostLetters = 200

// regular is the one font. It has Latin, Greek and Cyrillic: what pictures say is English and domains.
var regular = sync.OnceValues(func() (*opentype.Font, error) { return opentype.Parse(goregular.TTF) })

// Pixels is the drawing as PNG, two for one of CSS. The same drawing makes the same bytes.
func (d *Drawing) Pixels() ([]byte, error) {
	face, err := regular()
	if err != nil {
		return nil, fmt.Errorf("couldn't read the font: %w", err)
	}
	scale := 2.0
	if d.width*d.height*scale*scale > mostPixels {
		scale = 1
	}
	c := &canvas{
		to: image.NewRGBA(image.Rect(0, 0, int(math.Ceil(d.width*scale)), int(math.Ceil(d.height*scale)))), scale: scale, font: face, faces: map[float64]font.Face{},
	}
	draw.Draw(c.to, c.to.Bounds(), image.NewUniform(paint(look("paper").fill, 1)), image.Point{}, draw.Src)
	for _, m := range d.marks {
		if err := c.mark(m); err != nil {
			return nil, err
		}
	}
	var b bytes.Buffer
	e := png.Encoder{CompressionLevel: png.BestSpeed}
	if err := e.Encode(&b, paletted(c.to)); err != nil {
		return nil, fmt.Errorf("couldn't encode a PNG: %w", err)
	}
	return b.Bytes(), nil
}

// canvas is a picture that is being drawn.
type canvas struct {
	to    *image.RGBA
	scale float64
	font  *opentype.Font
	faces map[float64]font.Face // by their size
}

func (c *canvas) mark(m mark) error {
	s := look(m.class)
	switch m.kind {
	case box:
		if m.class == "paper" {
			return nil // there already
		}
		c.fill(s.fill, s.opacity, corners(m.x, m.y, m.x2, m.y2))
	case dot:
		c.fill(s.fill, s.opacity, circle(m.x, m.y, m.r))
	case words:
		return c.words(m, paint(s.fill, s.opacity))
	case line:
		c.stroke(s, m.x, m.y, m.x2, m.y2)
	case path:
		var all [][]point
		joint := s.width / 2
		if len(m.path) == 2 {
			joint = 0
		}
		for i := 1; i < len(m.path); i++ {
			a, b := m.path[i-1], m.path[i]
			all = append(all, thick(a.x, a.y, b.x, b.y, s.width, joint))
		}
		c.fill(s.stroke, s.opacity, all...)
	}
	return nil
}

// stroke draws a line that is level or upright.
func (c *canvas) stroke(s style, x, y, x2, y2 float64) {
	switch {
	case s.dotted:
		var dots [][]point
		for at := x; at < x2; at += 6 {
			dots = append(dots, corners(at, y-s.width/2, min(at+1, x2), y+s.width/2))
		}
		c.fill(s.stroke, s.opacity, dots...)
	case s.round:
		c.fill(s.stroke, s.opacity, pill(x, x2, y, s.width/2))
	default:
		c.fill(s.stroke, s.opacity, thick(x, y, x2, y2, s.width, 0))
	}
}

// thick is a level or upright line as what it covers, longer by more at its ends.
func thick(x, y, x2, y2, width, more float64) []point {
	x, x2, y, y2 = min(x, x2), max(x, x2), min(y, y2), max(y, y2)
	if x == x2 {
		return corners(x-width/2, y-more, x+width/2, y2+more)
	}
	return corners(x-more, y-width/2, x2+more, y+width/2)
}

func corners(x, y, x2, y2 float64) []point { return []point{{x, y}, {x2, y}, {x2, y2}, {x, y2}} }

func circle(x, y, r float64) []point { return pill(x, x, y, r) }

// pill is a level line with round ends.
func pill(x, x2, y, r float64) (all []point) {
	const parts = 24
	for i := range parts + 1 {
		sin, cos := math.Sincos(math.Pi/2 + math.Pi*float64(i)/parts)
		all = append(all, point{x + r*cos, y - r*sin})
	}
	for i := range parts + 1 {
		sin, cos := math.Sincos(math.Pi*1.5 + math.Pi*float64(i)/parts)
		all = append(all, point{x2 + r*cos, y - r*sin})
	}
	return all
}

// fill covers polygons, each inside the picture, with a colour.
func (c *canvas) fill(colour string, opacity float64, polygons ...[]point) {
	area := image.Rectangle{}
	for _, p := range polygons {
		for _, at := range p {
			x, y := at.x*c.scale, at.y*c.scale
			area = area.Union(image.Rect(int(math.Floor(x)), int(math.Floor(y)), int(math.Ceil(x))+1, int(math.Ceil(y))+1))
		}
	}
	area = area.Intersect(c.to.Bounds())
	if area.Empty() {
		return
	}
	r := vector.NewRasterizer(area.Dx(), area.Dy())
	place := func(at point) (float32, float32) {
		return float32(at.x*c.scale) - float32(area.Min.X), float32(at.y*c.scale) - float32(area.Min.Y)
	}
	for _, p := range polygons {
		r.MoveTo(place(p[0]))
		for _, at := range p[1:] {
			r.LineTo(place(at))
		}
		r.ClosePath()
	}
	r.Draw(c.to, area, image.NewUniform(paint(colour, opacity)), image.Point{})
}

// words writes a text. What the font has no letter for is a box.
func (c *canvas) words(m mark, colour color.Color) error {
	size := m.size
	if size == 0 {
		size = usualSize
	}
	face := c.faces[size]
	if face == nil {
		var err error
		if face, err = opentype.NewFace(c.font, &opentype.FaceOptions{Size: size * c.scale, DPI: 72}); err != nil {
			return fmt.Errorf("couldn't set a font's size: %w", err)
		}
		c.faces[size] = face
	}
	if cut := []rune(m.words); len(cut) > mostLetters {
		m.words = string(cut[:mostLetters])
	}
	said := strings.NewReplacer("\u202f", "\u00a0", "\u2009", "\u00a0").Replace(m.words) // the font has one such space
	x := fixed.Int26_6(m.x * c.scale * 64)
	switch width := font.MeasureString(face, said); m.anchor {
	case "end":
		x -= width
	case "middle":
		x -= width / 2
	}
	d := font.Drawer{Dst: c.to, Src: image.NewUniform(colour), Face: face, Dot: fixed.Point26_6{X: x, Y: fixed.Int26_6(m.y * c.scale * 64)}}
	d.DrawString(said)
	return nil
}

// paint is a colour, #rrggbb, so much of it.
func paint(hex string, opacity float64) color.NRGBA {
	v, _ := strconv.ParseUint(strings.TrimPrefix(hex, "#"), 16, 32) // of look, where a test holds their form
	return color.NRGBA{uint8(v >> 16), uint8(v >> 8), uint8(v), uint8(math.Round(255 * opacity))}
}
