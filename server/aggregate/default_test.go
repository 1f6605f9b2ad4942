package aggregate

import (
	"testing"

	"untick/server/store"
	"untick/wasm/finding"
)

func TestTurns(t *testing.T) {
	e := func(site string, epoch uint32, on, off int) store.Epoch {
		return store.Epoch{Site: site, Epoch: epoch, N: on + off, On: on, Off: off}
	}
	turns := Turns([]store.Epoch{
		e("a", 1, 9, 0), e("a", 2, 3, 0), e("a", 3, 5, 5), e("a", 4, 1, 12), e("a", 5, 0, 9), e("a", 6, 20, 2),
		e("b", 1, 0, 9), e("b", 2, 0, 9), e("c", 1, 3, 0), e("c", 2, 0, 9),
	})
	if len(turns) != 2 || turns[0].Before.Epoch != 1 || turns[0].After.Epoch != 4 || turns[0].To != finding.Off ||
		turns[1].Before.Epoch != 5 || turns[1].After.Epoch != 6 || turns[1].To != finding.On {
		t.Errorf("%+v", turns)
	}
}

// TestDefaultAsInTheDatabase holds that the interval's bound and the whole numbers of the trigger agree.
func TestDefaultAsInTheDatabase(t *testing.T) {
	for n := 1; n <= 300; n++ {
		for on := 0; on <= n; on++ {
			d := 2*on - n
			trigger := d > 0 && d*d*10000 > 38415*n
			if (Default(store.Epoch{N: n, On: on, Off: n - on}) == finding.On) != trigger {
				t.Fatalf("%d of %d", on, n)
			}
		}
	}
}
