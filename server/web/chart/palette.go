//go:build !js

package chart

import (
	"cmp"
	"encoding/binary"
	"image"
	"image/color"
	"maps"
	"slices"
)

// paletted is a picture in its 256 most frequent colours: a chart has few more, such a PNG is a third as long, and the encoder has no
// filters to try. What is left over, parts of letters' edges, takes the nearest.
func paletted(from *image.RGBA) *image.Paletted {
	times := map[color.RGBA]int{}
	runs(from, func(c color.RGBA, begin, end int) { times[c] += end - begin })
	colours := slices.SortedFunc(maps.Keys(times), func(a, b color.RGBA) int { return cmp.Or(times[b]-times[a], order(a)-order(b)) })
	to := image.NewPaletted(from.Bounds(), nil)
	place := map[color.RGBA]uint8{}
	for i, c := range colours {
		if i < 256 {
			to.Palette = append(to.Palette, c)
		}
		place[c] = uint8(to.Palette.Index(c))
	}
	runs(from, func(c color.RGBA, begin, end int) {
		at := place[c]
		for i := range to.Pix[begin:end] {
			to.Pix[begin+i] = at
		}
	})
	return to
}

// runs hands on a picture's pixels, as many of one colour as follow each other at a time.
func runs(of *image.RGBA, to func(c color.RGBA, begin, end int)) {
	pixel := func(i int) uint32 { return binary.LittleEndian.Uint32(of.Pix[4*i:]) }
	begin, now := 0, pixel(0)
	for i := 1; i <= len(of.Pix)/4; i++ {
		if i < len(of.Pix)/4 && pixel(i) == now {
			continue
		}
		p := of.Pix[4*begin:]
		to(color.RGBA{p[0], p[1], p[2], p[3]}, begin, i)
		if begin = i; i < len(of.Pix)/4 {
			now = pixel(i)
		}
	}
}

// order is a number that no other opaque colour has.
func order(c color.RGBA) int { return int(c.R)<<16 | int(c.G)<<8 | int(c.B) }
