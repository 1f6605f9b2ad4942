package aggregate

import (
	"math"
	"testing"
)

// TestInterval compares with Newcombe, Statistics in Medicine 17 (1998), table I, method 3 (Wilson's score without
// continuity correction).
func TestInterval(t *testing.T) {
	for _, test := range []struct {
		hits, n   int
		low, high float64
	}{
		{81, 263, .2553, .3662}, {15, 148, .0624, .1605}, {0, 20, 0, .1611}, {1, 29, .0061, .1718},
	} {
		low, high := Interval(test.hits, test.n)
		if math.Abs(low-test.low) > 5e-5 || math.Abs(high-test.high) > 5e-5 {
			t.Errorf("%d/%d: %.4f to %.4f, want %.4f to %.4f", test.hits, test.n, low, high, test.low, test.high)
		}
		mirrorLow, mirrorHigh := Interval(test.n-test.hits, test.n)
		if math.Abs(mirrorLow-(1-high)) > 1e-12 || math.Abs(mirrorHigh-(1-low)) > 1e-12 {
			t.Errorf("%d/%d: not symmetric", test.hits, test.n)
		}
	}
	if low, high := Interval(0, 0); low != 0 || high != 1 {
		t.Errorf("of nothing: %v to %v", low, high)
	}
}
