package store

import (
	"crypto/sha256"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
)

func digest(s string) []byte {
	d := sha256.Sum256([]byte(s))
	return d[:]
}

// TestTokenPaysOnce spends one token in every order in which it can be tried again, also after a restart.
func TestTokenPaysOnce(t *testing.T) {
	file := place(t)
	s := open0(t, file)
	id, r, body := made(t, 1, 1, 9)
	pay := func(id [32]byte, tag, x byte, token string) (bool, error) {
		_, r, _ := made(t, tag, x, 9)
		return s.Add(t.Context(), Sent{id, r, body, digest(token)})
	}
	if fresh, err := s.Add(t.Context(), Sent{id, r, body, digest("a")}); err != nil || !fresh {
		t.Fatalf("first: %v, %v", fresh, err)
	}
	for range 2 {
		if fresh, err := pay(id, 1, 1, "a"); err != nil || fresh {
			t.Fatalf("the same report, which was not answered: %v, %v", fresh, err)
		}
		if _, err := pay([32]byte{2}, 2, 2, "a"); !errors.Is(err, ErrSpent) {
			t.Fatalf("another report for the same token: %v", err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		s = open0(t, file)
	}
	if fresh, err := pay([32]byte{3}, 1, 1, "b"); err != nil || fresh {
		t.Fatalf("a repeat by the same install: %v, %v", fresh, err)
	}
	if fresh, err := pay([32]byte{4}, 3, 3, "b"); err != nil || !fresh {
		t.Fatalf("a repeat has spent a token: %v, %v", fresh, err)
	}
	if err := s.Forget(t.Context(), 10); err != nil {
		t.Fatal(err)
	}
	if left := count(t, s, `SELECT (SELECT count(*) FROM reports WHERE token IS NOT NULL) + (SELECT count(*) FROM spent)`); left != 0 {
		t.Errorf("%d spent tokens outlive their epoch", left)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}

// TestTokenRace spends one token with a hundred reports at once: one is stored.
func TestTokenRace(t *testing.T) {
	s := fresh(t)
	var wait sync.WaitGroup
	var stored, refused atomic.Int64
	for i := range 100 {
		id, r, body := made(t, byte(i), byte(i+1), 9)
		wait.Go(func() {
			switch fresh, err := s.Add(t.Context(), Sent{id, r, body, digest("one")}); {
			case err == nil && fresh:
				stored.Add(1)
			case errors.Is(err, ErrSpent):
				refused.Add(1)
			default:
				t.Errorf("%v, %v", fresh, err)
			}
		})
	}
	wait.Wait()
	if stored.Load() != 1 || refused.Load() != 99 {
		t.Errorf("%d stored, %d refused", stored.Load(), refused.Load())
	}
}
