package threshold

import (
	"bytes"
	"crypto/rand"
	"testing"
)

func FuzzCheck(f *testing.F) {
	for _, k := range []int{2, 3} {
		r := newGroup(f, 1, k, []byte("seed")).report(f)
		f.Add(r)
		f.Add(r[:len(r)-1])
	}
	f.Add([]byte{})
	f.Add(bytes.Repeat([]byte{1}, ReportSize(2)))
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := Check(b)
		if err != nil {
			return
		}
		if len(b) != ReportSize(s.K) {
			t.Fatalf("accepted %d bytes for k=%d", len(b), s.K)
		}
		// One report never opens a group, whatever it says.
		if _, err := Open([]*Sealed{s, s}); err == nil {
			t.Fatal("one share opened a group")
		}
	})
}

func FuzzEvaluate(f *testing.F) {
	key, err := NewKey(rand.Reader, 1)
	if err != nil {
		f.Fatal(err)
	}
	_, request, err := Blind(rand.Reader, 1, 3, [][]byte{[]byte("seed")})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(request)
	f.Add(request[:6])
	f.Fuzz(func(t *testing.T, b []byte) {
		response, err := key.Evaluate(rand.Reader, b)
		if err == nil && len(response) != len(b)+proofSize {
			t.Fatalf("answered %d bytes to %d", len(response), len(b))
		}
	})
}

func FuzzFinalize(f *testing.F) {
	key, err := NewKey(rand.Reader, 1)
	if err != nil {
		f.Fatal(err)
	}
	blinded, request, err := Blind(rand.Reader, 1, 3, [][]byte{[]byte("seed")})
	if err != nil {
		f.Fatal(err)
	}
	good, err := key.Evaluate(rand.Reader, request)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Add(good[:40])
	f.Fuzz(func(t *testing.T, b []byte) {
		if _, err := blinded.Finalize(b, key.Public()); err == nil && !bytes.Equal(b[:39], good[:39]) {
			t.Fatal("accepted another evaluation")
		}
	})
}

func FuzzParseBlinded(f *testing.F) {
	blinded, _, err := Blind(rand.Reader, 1, 3, [][]byte{[]byte("seed"), []byte("another")})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(blinded.State())
	f.Add([]byte{1, 0, 0, 0, 1, 3, 64})
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := ParseBlinded(b)
		if err == nil && !bytes.Equal(s.State(), b) {
			t.Fatal("a state has two encodings")
		}
	})
}

func FuzzReopen(f *testing.F) {
	r := check(f, newGroup(f, 1, 2, []byte("seed")).report(f))[0]
	f.Add(make([]byte, 32))
	f.Add([]byte{1})
	f.Fuzz(func(t *testing.T, b []byte) {
		g, err := Reopen(b, r)
		if err != nil {
			return
		}
		if _, err := g.Read(r); err == nil {
			t.Fatal("a made-up secret opened a report")
		}
	})
}
