//go:build js

package chart

import "errors"

// HasPNG says whether this program can draw PNG: a Worker, whose program may weigh 3 MB, has no room for what does.
const HasPNG = false

// Pixels are not to be had.
func (d *Drawing) Pixels() ([]byte, error) {
	return nil, errors.New("couldn't draw a PNG in a Worker")
}
