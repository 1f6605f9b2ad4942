package threshold

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"testing"
)

// crowd makes reports of one message, each from an install of its own.
type crowd struct {
	key     *Key
	k       int
	message []byte
}

func newGroup(t testing.TB, epoch uint32, k int, message []byte) *crowd {
	t.Helper()
	key, err := NewKey(rand.Reader, epoch)
	if err != nil {
		t.Fatal(err)
	}
	return &crowd{key, k, message}
}

func (c *crowd) report(t testing.TB) []byte { return c.reportBy(t, newSecret(t)) }

func (c *crowd) reportBy(t testing.TB, secret []byte) []byte {
	t.Helper()
	o := c.output(t)
	b, err := o.Seal(rand.Reader, secret)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func (c *crowd) output(t testing.TB) Output {
	t.Helper()
	blinded, request, err := Blind(rand.Reader, c.key.Epoch(), c.k, [][]byte{c.message})
	if err != nil {
		t.Fatal(err)
	}
	response, err := c.key.Evaluate(rand.Reader, request)
	if err != nil {
		t.Fatal(err)
	}
	again, err := ParseBlinded(blinded.State()) // as after the browser was closed in between
	if err != nil {
		t.Fatal(err)
	}
	outputs, err := again.Finalize(response, c.key.Public())
	if err != nil {
		t.Fatal(err)
	}
	return outputs[0]
}

func newSecret(t testing.TB) []byte {
	t.Helper()
	s := make([]byte, SecretSize)
	if _, err := rand.Read(s); err != nil {
		t.Fatal(err)
	}
	return s
}

func check(t testing.TB, reports ...[]byte) []*Sealed {
	t.Helper()
	var all []*Sealed
	for _, b := range reports {
		s, err := Check(b)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, s)
	}
	return all
}

func TestThresholdOpens(t *testing.T) {
	for _, k := range []int{2, 3, 5, 20, 50} {
		t.Run(fmt.Sprint(k), func(t *testing.T) {
			c := newGroup(t, 41, k, []byte("the box under the bill"))
			var sealed []*Sealed
			for range k + 1 {
				sealed = append(sealed, check(t, c.report(t))...)
			}
			if _, err := Open(sealed[:k-1]); !errors.Is(err, ErrTooFew) {
				t.Fatalf("k−1 reports: %v, want ErrTooFew", err)
			}
			g, err := Open(sealed[:k])
			if err != nil {
				t.Fatal(err)
			}
			late, err := Reopen(g.Secret(), sealed[k])
			if err != nil {
				t.Fatal(err)
			}
			for i, s := range sealed {
				from := g
				if i == k {
					from = late
				}
				m, err := from.Read(s)
				if err != nil {
					t.Fatal(err)
				}
				if !bytes.Equal(m, c.message) {
					t.Fatalf("read %q", m)
				}
			}
		})
	}
}

// TestTooFewSharesSayNothing tries what an aggregator could with k−1 shares: interpolating a polynomial of lower degree
// gives a key, and it must not be the right one.
func TestTooFewSharesSayNothing(t *testing.T) {
	for _, k := range []int{2, 3, 5, 20, 50} {
		c := newGroup(t, 41, k, []byte("the box under the bill"))
		var short []*Sealed
		for range k - 1 {
			s := check(t, c.report(t))[0]
			lied := *s
			lied.K = k - 1
			short = append(short, &lied)
		}
		g, err := Open(short)
		if err != nil {
			t.Fatal(err)
		}
		g.k = k
		if _, err := g.Read(check(t, c.report(t))[0]); !errors.Is(err, ErrCiphertext) {
			t.Fatalf("k=%d: %v, want ErrCiphertext", k, err)
		}
	}
}

func TestGroupsStayApart(t *testing.T) {
	a := newGroup(t, 41, 3, []byte("one"))
	b := &crowd{a.key, 3, []byte("two")}
	ra := check(t, a.report(t), a.report(t), a.report(t))
	rb := check(t, b.report(t), b.report(t), b.report(t))
	if ra[0].Tag == rb[0].Tag {
		t.Fatal("two messages share a tag")
	}
	if _, err := Open([]*Sealed{ra[0], ra[1], rb[0]}); !errors.Is(err, ErrGroup) {
		t.Fatalf("mixed shares: %v, want ErrGroup", err)
	}
	ga, err := Open(ra)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ga.Read(rb[0]); !errors.Is(err, ErrGroup) {
		t.Fatalf("the other group's report: %v, want ErrGroup", err)
	}
	ga.tag = rb[0].Tag
	if _, err := ga.Read(rb[0]); !errors.Is(err, ErrCiphertext) {
		t.Fatalf("the other group's report under this key: %v, want ErrCiphertext", err)
	}
}

// TestSameMessageElsewhereIsAnotherGroup: another epoch's key, another k or another server leads to another tag and to
// another x, so that groups cannot be linked.
func TestSameMessageElsewhereIsAnotherGroup(t *testing.T) {
	m, secret := []byte("one"), newSecret(t)
	base := newGroup(t, 41, 3, m)
	first := check(t, base.reportBy(t, secret))[0]
	for name, c := range map[string]*crowd{
		"key": newGroup(t, 41, 3, m), "epoch": newGroup(t, 42, 3, m), "k": {base.key, 4, m},
	} {
		other := check(t, c.reportBy(t, secret))[0]
		if other.Tag == first.Tag || other.X == first.X {
			t.Errorf("another %s: the reports can be linked", name)
		}
	}
}

func TestRepeatCountsOnce(t *testing.T) {
	c, secret := newGroup(t, 41, 3, []byte("one")), newSecret(t)
	r := [][]byte{c.reportBy(t, secret), c.reportBy(t, secret), c.reportBy(t, secret)}
	if bytes.Equal(r[0], r[1]) {
		t.Fatal("two sealings are equal: the nonce is not random")
	}
	if _, err := Open(check(t, r...)); !errors.Is(err, ErrTooFew) {
		t.Fatalf("three reports by one install: %v, want ErrTooFew", err)
	}
}

func TestConstantSize(t *testing.T) {
	for _, m := range [][]byte{{1}, bytes.Repeat([]byte{1}, MaxMessage)} {
		if n := len(newGroup(t, 41, 20, m).report(t)); n != ReportSize(20) {
			t.Errorf("a message of %d bytes makes a report of %d, want %d", len(m), n, ReportSize(20))
		}
	}
	for _, m := range [][]byte{{}, bytes.Repeat([]byte{1}, MaxMessage+1)} {
		if _, _, err := Blind(rand.Reader, 1, 3, [][]byte{m}); !errors.Is(err, ErrLength) {
			t.Errorf("a message of %d bytes: %v, want ErrLength", len(m), err)
		}
	}
}

// TestBadReports breaks one thing at a time; each is refused for its own reason and the honest reports still open.
func TestBadReports(t *testing.T) {
	const k = 3
	c := newGroup(t, 41, k, []byte("one"))
	other := (&crowd{c.key, k, []byte("two")}).report(t)
	set := func(at int, b ...byte) func([]byte) []byte {
		return func(r []byte) []byte { copy(r[at:], b); return r }
	}
	ones := bytes.Repeat([]byte{0xff}, 32)
	for _, test := range []struct {
		name  string
		spoil func([]byte) []byte
		want  error
	}{
		{"empty", func([]byte) []byte { return nil }, ErrLength},
		{"one byte short", func(r []byte) []byte { return r[:len(r)-1] }, ErrLength},
		{"one byte long", func(r []byte) []byte { return append(r, 0) }, ErrLength},
		{"version", set(0, 2), ErrVersion},
		{"k of 1", set(1, 1), ErrThreshold},
		{"k of 65", set(1, 65), ErrThreshold},
		{"k of 4", set(1, 4), ErrLength},
		{"x of zero", set(6, make([]byte, 32)...), ErrScalar},
		{"x not canonical", set(6, ones...), ErrScalar},
		{"s not canonical", set(38, ones...), ErrScalar},
		{"s of another share", set(38, other[38:70]...), ErrShare},
		{"x of another share", set(6, other[6:38]...), ErrShare},
		{"commitment not canonical", set(70, ones...), ErrCommitment},
		{"last commitment the identity", set(70+64, make([]byte, 32)...), ErrCommitment},
		{"commitment of another group", set(70, other[70:102]...), ErrShare},
		{"all commitments of another group", set(70, other[70:166]...), ErrShare},
	} {
		t.Run(test.name, func(t *testing.T) {
			bad := test.spoil(c.report(t))
			if _, err := Check(bad); !errors.Is(err, test.want) {
				t.Fatalf("%v, want %v", err, test.want)
			}
		})
	}
	t.Run("the honest ones still open", func(t *testing.T) {
		epoch := c.report(t)
		epoch[5]++ // its share still fits, its ciphertext no longer: the header is authenticated
		cipher := c.report(t)
		cipher[len(cipher)-1] ^= 1
		honest := check(t, c.report(t), c.report(t), c.report(t))
		g, err := Open(append(check(t, cipher), honest...)) // the spoilt one's share is good and helps
		if err != nil {
			t.Fatal(err)
		}
		if _, err := g.Read(check(t, cipher)[0]); !errors.Is(err, ErrCiphertext) {
			t.Fatalf("spoilt ciphertext: %v", err)
		}
		if _, err := Open(append(check(t, epoch), honest...)); !errors.Is(err, ErrGroup) {
			t.Fatalf("another epoch's report: %v", err)
		}
		for _, s := range honest {
			if _, err := g.Read(s); err != nil {
				t.Fatal(err)
			}
		}
	})
}

// TestForeignMessage is an install that knows the group's polynomial and seals another message under its key.
func TestForeignMessage(t *testing.T) {
	c := newGroup(t, 41, 3, []byte("one"))
	sealed := check(t, c.report(t), c.report(t), c.report(t))
	g, err := Open(sealed)
	if err != nil {
		t.Fatal(err)
	}
	forged := c.report(t)
	o := c.output(t)
	seal := func(plain []byte) *Sealed {
		key, err := hkdf.Key(sha256.New, g.Secret(), g.tag[:], "untick-1 key", 32)
		if err != nil {
			t.Fatal(err)
		}
		block, err := aes.NewCipher(key)
		if err != nil {
			t.Fatal(err)
		}
		aead, err := cipher.NewGCM(block)
		if err != nil {
			t.Fatal(err)
		}
		head := 70 + 32*3
		return check(t, aead.Seal(forged[:head+12:head+12], forged[head:head+12], plain, forged[:head]))[0]
	}
	plain := func(message string, unblinded []byte) []byte {
		p := make([]byte, plainSize)
		p[1] = byte(len(message))
		copy(p[2:], unblinded)
		copy(p[34:], message)
		return p
	}
	if m, err := g.Read(seal(plain("one", o.unblinded))); err != nil || string(m) != "one" {
		t.Fatalf("the forge itself is broken: %q, %v", m, err)
	}
	padded := plain("one", o.unblinded)
	padded[plainSize-1] = 1
	for name, p := range map[string][]byte{
		"another message": plain("two", o.unblinded), "no message": plain("", o.unblinded), "padding": padded,
		"length past the end": append([]byte{0xff, 0xff}, plain("one", o.unblinded)[2:]...),
	} {
		forged := seal(p)
		late, err := Reopen(g.Secret(), forged) // has the secret only, and no shares to compare with
		if err != nil {
			t.Fatal(err)
		}
		for _, group := range []*Group{g, late} {
			if _, err := group.Read(forged); !errors.Is(err, ErrMessage) {
				t.Errorf("%s: %v, want ErrMessage", name, err)
			}
		}
	}
}

func TestBadRandomness(t *testing.T) {
	messages := [][]byte{[]byte("one"), []byte("two")}
	key, err := NewKey(rand.Reader, 41)
	if err != nil {
		t.Fatal(err)
	}
	tagging, err := NewKey(rand.Reader, 41) // a key of its own for one user
	if err != nil {
		t.Fatal(err)
	}
	blinded, request, err := Blind(rand.Reader, 41, 3, messages)
	if err != nil {
		t.Fatal(err)
	}
	good, err := key.Evaluate(rand.Reader, request)
	if err != nil {
		t.Fatal(err)
	}
	tagged, err := tagging.Evaluate(rand.Reader, request)
	if err != nil {
		t.Fatal(err)
	}
	spoil := func(change func([]byte) []byte) []byte { return change(bytes.Clone(good)) }
	for _, test := range []struct {
		name     string
		response []byte
		want     error
	}{
		{"another key", tagged, ErrProof},
		{"proof", spoil(func(b []byte) []byte { b[len(b)-64] ^= 1; return b }), ErrProof},
		{"proof not canonical", spoil(func(b []byte) []byte { copy(b[len(b)-32:], bytes.Repeat([]byte{255}, 32)); return b }), ErrProof},
		{"elements swapped", spoil(func(b []byte) []byte {
			first := bytes.Clone(b[7:39])
			copy(b[7:], b[39:71])
			copy(b[39:], first)
			return b
		}), ErrProof},
		{"element", spoil(func(b []byte) []byte { copy(b[7:], make([]byte, 32)); return b }), ErrElement},
		{"epoch", spoil(func(b []byte) []byte { b[4]++; return b }), ErrEpoch},
		{"version", spoil(func(b []byte) []byte { b[0]++; return b }), ErrVersion},
		{"short", good[:len(good)-1], ErrLength},
		{"no element", spoil(func(b []byte) []byte { b[6] = 0; return b }), ErrBatch},
		{"one element fewer", spoil(func(b []byte) []byte { b[6]--; return append(b[:len(b)-96], b[len(b)-64:]...) }), ErrBatch},
	} {
		if _, err := blinded.Finalize(test.response, key.Public()); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", test.name, err, test.want)
		}
	}
	if _, err := blinded.Finalize(good, key.Public()); err != nil {
		t.Fatal(err)
	}
}

func TestBadRequests(t *testing.T) {
	key, err := NewKey(rand.Reader, 41)
	if err != nil {
		t.Fatal(err)
	}
	_, good, err := Blind(rand.Reader, 41, 3, [][]byte{[]byte("one")})
	if err != nil {
		t.Fatal(err)
	}
	spoil := func(at int, with ...byte) []byte {
		b := bytes.Clone(good)
		copy(b[at:], with)
		return b
	}
	for _, test := range []struct {
		name    string
		request []byte
		want    error
	}{
		{"empty", nil, ErrLength}, {"short", good[:38], ErrLength}, {"long", append(bytes.Clone(good), 0), ErrLength},
		{"version", spoil(0, 9), ErrVersion}, {"epoch", spoil(4, 9), ErrEpoch}, {"none", spoil(6, 0), ErrBatch},
		{"65", spoil(6, 65), ErrBatch}, {"identity", spoil(7, make([]byte, 32)...), ErrElement},
		{"not canonical", spoil(7, bytes.Repeat([]byte{255}, 32)...), ErrElement},
	} {
		if _, err := key.Evaluate(rand.Reader, test.request); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", test.name, err, test.want)
		}
	}
}

func TestBlindRefuses(t *testing.T) {
	one := [][]byte{{1}}
	for _, test := range []struct {
		name     string
		k        int
		messages [][]byte
		want     error
	}{
		{"k of 1", 1, one, ErrThreshold}, {"k of 65", 65, one, ErrThreshold}, {"nothing", 3, nil, ErrBatch},
		{"65 messages", 3, make([][]byte, 65), ErrBatch},
	} {
		if _, _, err := Blind(rand.Reader, 1, test.k, test.messages); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", test.name, err, test.want)
		}
	}
}
