package aggregate

import "math"

// z95 is the standard normal distribution's 97.5 % quantile.
const z95 = 1.959963984540054

// Interval is Wilson's 95 % score interval of a share of hits among n (Wilson, JASA 22, 1927), which, unlike the usual
// ± rule, holds for small n and for shares near 0 and 1. Of n = 0 it is everything: 0 to 1.
func Interval(hits, n int) (low, high float64) {
	if n <= 0 {
		return 0, 1
	}
	size, p := float64(n), float64(hits)/float64(n)
	scale := 1 + z95*z95/size
	centre := (p + z95*z95/(2*size)) / scale
	half := z95 / scale * math.Sqrt(p*(1-p)/size+z95*z95/(4*size*size))
	low, high = max(0, centre-half), min(1, centre+half)
	if hits == 0 {
		low = 0 // exactly, where rounding leaves 1e-17
	}
	if hits == n {
		high = 1
	}
	return low, high
}
