package threshold

import (
	"bytes"
	"crypto/rand"
	"errors"
	"testing"
	"time"
)

// Each test here is an attack, carried out as far as it goes. Each names the line that stops it; without that line the test
// fails, and where it can, the test first shows that the attack works against a party that lacks the defence.

// TestAttackReplay sends one report often. Defence: aggregator.go, Open, "if seen[r.X]".
func TestAttackReplay(t *testing.T) {
	c := newGroup(t, 41, 3, []byte("one"))
	r := c.report(t)
	replayed := check(t, r, bytes.Clone(r), bytes.Clone(r), c.report(t))
	if _, err := Open(replayed); !errors.Is(err, ErrTooFew) {
		t.Fatalf("two installs and a replay opened a group of three: %v", err)
	}
}

// TestAttackManyShares is one install that asks for randomness again and seals anew, to be counted as many. Defence:
// client.go, Seal, x = prf(secret, …): the share's place is the install's, not the report's.
func TestAttackManyShares(t *testing.T) {
	c := newGroup(t, 41, 3, []byte("one"))
	secret := newSecret(t)
	var all []*Sealed
	for range 10 {
		all = append(all, check(t, c.reportBy(t, secret))...)
	}
	for _, s := range all {
		if s.X != all[0].X {
			t.Fatal("the same install came to another share")
		}
	}
	if bytes.Equal(all[0].raw, all[1].raw) {
		t.Fatal("the reports should differ, or this is a replay")
	}
	if _, err := Open(append(all, check(t, c.report(t))...)); !errors.Is(err, ErrTooFew) {
		t.Fatalf("one install flooded a group of three open: %v", err)
	}
	other := &crowd{c.key, c.k, []byte("two")}
	if check(t, other.reportBy(t, secret))[0].X == all[0].X {
		t.Fatal("an install can be followed from group to group by its share")
	}
}

// TestAttackSuppress sends a share that lies beside the polynomial, so that what is interpolated through it is not the
// group's key. Defence: aggregator.go, Check, "if !onPolynomial".
func TestAttackSuppress(t *testing.T) {
	c := newGroup(t, 41, 3, []byte("one"))
	wrong := c.report(t)
	wrong[38] ^= 1 // the share's value
	honest := check(t, c.report(t), c.report(t), c.report(t))

	let, err := Parse(wrong) // an aggregator that does not check
	if err != nil {
		t.Fatal(err)
	}
	blocked, err := Open([]*Sealed{let, honest[0], honest[1]})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := blocked.Read(honest[0]); err == nil {
		t.Fatal("the attack itself is broken: the group opened through a wrong share")
	}

	if _, err := Check(wrong); !errors.Is(err, ErrShare) {
		t.Fatalf("a wrong share was accepted: %v", err)
	}
	g, err := Open(honest)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := g.Read(honest[2]); err != nil {
		t.Fatal(err)
	}
}

// TestAttackTag is a randomness server that answers one client with a key of its own, to know the client's reports again
// by their tag. Defence: client.go, Finalize, "if err := verify".
func TestAttackTag(t *testing.T) {
	everybody := newGroup(t, 41, 3, []byte("one"))
	victims := &crowd{newGroup(t, 41, 3, nil).key, 3, []byte("one")}
	if check(t, everybody.report(t))[0].Tag == check(t, victims.report(t))[0].Tag {
		t.Fatal("the attack itself is broken: the other key leaves no mark")
	}
	blinded, request, err := Blind(rand.Reader, 41, 3, [][]byte{[]byte("one")})
	if err != nil {
		t.Fatal(err)
	}
	tagging, err := victims.key.Evaluate(rand.Reader, request)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := blinded.Finalize(tagging, everybody.key.Public()); !errors.Is(err, ErrProof) {
		t.Fatalf("an answer under another key than the pinned one was used: %v", err)
	}
	// The right key for the padding and the wrong one for the message is no better: the proof covers all.
	mixed, err := everybody.key.Evaluate(rand.Reader, request)
	if err != nil {
		t.Fatal(err)
	}
	copy(mixed[batchHeader:batchHeader+elementSize], tagging[batchHeader:])
	if _, err := blinded.Finalize(mixed, everybody.key.Public()); !errors.Is(err, ErrProof) {
		t.Fatalf("one tagged element among good ones was used: %v", err)
	}
}

// TestAttackDictionary tries out what a report might say. With the epoch's key that succeeds, which is why the key goes;
// without it there is nothing to test a guess against. Defence: client.go, Finalize, "finalize(…, unblinded)": everything
// follows from y, which the key went into. That the server does delete the key is tested in server/randomness.
func TestAttackDictionary(t *testing.T) {
	c := newGroup(t, 41, 3, []byte("example.org"))
	target := check(t, c.report(t))[0]
	guess := func(key *Key) (found []byte) {
		for _, word := range [][]byte{[]byte("example.com"), []byte("example.org"), []byte("example.net")} {
			if check(t, (&crowd{key, 3, word}).report(t))[0].Tag == target.Tag {
				found = word
			}
		}
		return found
	}
	if string(guess(c.key)) != "example.org" {
		t.Fatal("the attack itself is broken: with the key the guess must succeed")
	}
	next, err := NewKey(rand.Reader, 41) // all that is left once the key was deleted
	if err != nil {
		t.Fatal(err)
	}
	if found := guess(next); found != nil {
		t.Fatalf("guessed %q without the epoch's key", found)
	}
}

// TestAttackSize tells findings apart by their length. Defence: client.go, filled and the padded plain in Seal.
func TestAttackSize(t *testing.T) {
	var requests, responses, reports []int
	for _, messages := range [][][]byte{
		{{1}}, {bytes.Repeat([]byte{2}, MaxMessage)}, {{1}, {2}}, someMessages(t, Batch),
	} {
		key, err := NewKey(rand.Reader, 41)
		if err != nil {
			t.Fatal(err)
		}
		blinded, request, err := Blind(rand.Reader, 41, 20, messages)
		if err != nil {
			t.Fatal(err)
		}
		response, err := key.Evaluate(rand.Reader, request)
		if err != nil {
			t.Fatal(err)
		}
		outputs, err := blinded.Finalize(response, key.Public())
		if err != nil {
			t.Fatal(err)
		}
		requests, responses = append(requests, len(request)), append(responses, len(response))
		for i := range outputs {
			r, err := outputs[i].Seal(rand.Reader, newSecret(t))
			if err != nil {
				t.Fatal(err)
			}
			reports = append(reports, len(r))
		}
	}
	for name, sizes := range map[string][]int{"requests": requests, "responses": responses, "reports": reports} {
		for _, n := range sizes {
			if n != sizes[0] {
				t.Errorf("the %s can be told apart: %v bytes", name, sizes)
				break
			}
		}
	}
	if _, request, err := Blind(rand.Reader, 41, 20, someMessages(t, Batch+1)); err != nil || len(request) != batchHeader+MaxBatch*elementSize {
		t.Errorf("a request for more than a batch: %d bytes, %v", len(request), err)
	}
}

// TestAttackTiming tells a page with one finding from one with four by how long an answer takes to compute. The shortest of
// many turns is compared, for whatever else the machine does only adds to it. Defence: client.go, filled.
func TestAttackTiming(t *testing.T) {
	key := newGroup(t, 41, 20, nil).key
	var requests [2][]byte
	for i, n := range []int{1, Batch} {
		_, request, err := Blind(rand.Reader, 41, 20, someMessages(t, n))
		if err != nil {
			t.Fatal(err)
		}
		requests[i] = request
	}
	for attempt := 0; ; attempt++ {
		shortest := [2]time.Duration{time.Hour, time.Hour}
		for range 40 {
			for i, request := range requests {
				begin := time.Now()
				if _, err := key.Evaluate(rand.Reader, request); err != nil {
					t.Fatal(err)
				}
				shortest[i] = min(shortest[i], time.Since(begin))
			}
		}
		ratio := float64(shortest[1]) / float64(shortest[0])
		if ratio > 0.7 && ratio < 1.4 {
			return
		}
		if attempt == 4 {
			t.Fatalf("one message takes %v to answer, %d take %v", shortest[0], Batch, shortest[1])
		}
	}
}

// TestAttackCut cuts every message short and puts several together. Defence: the comparisons with the one possible length in
// aggregator.go, Parse, and threshold.go, parseBatch.
func TestAttackCut(t *testing.T) {
	c := newGroup(t, 41, 3, []byte("one"))
	blinded, request, err := Blind(rand.Reader, 41, 3, [][]byte{c.message})
	if err != nil {
		t.Fatal(err)
	}
	response, err := c.key.Evaluate(rand.Reader, request)
	if err != nil {
		t.Fatal(err)
	}
	r := c.report(t)
	for name, message := range map[string]struct {
		whole  []byte
		accept func([]byte) error
	}{
		"report":   {r, func(b []byte) error { _, err := Check(b); return err }},
		"request":  {request, func(b []byte) error { _, err := c.key.Evaluate(rand.Reader, b); return err }},
		"response": {response, func(b []byte) error { _, err := blinded.Finalize(b, c.key.Public()); return err }},
	} {
		if err := message.accept(message.whole); err != nil {
			t.Fatal(err)
		}
		for n := range message.whole {
			if err := message.accept(message.whole[:n]); !errors.Is(err, ErrLength) {
				t.Fatalf("%s cut to %d bytes: %v", name, n, err)
			}
		}
		if err := message.accept(append(bytes.Clone(message.whole), message.whole...)); !errors.Is(err, ErrLength) {
			t.Fatalf("%s twice in a row: %v", name, err)
		}
	}
}

// TestAttackReorder changes the order of what is sent. Of an answer's elements it must be noticed, or one message would be
// sealed under another's randomness (defence: voprf.go, weights, "all[i] = d": each pair has a factor of its own); of
// reports it must not matter (aggregator.go, Open takes any k).
func TestAttackReorder(t *testing.T) {
	c := newGroup(t, 41, 3, []byte("one"))
	blinded, request, err := Blind(rand.Reader, 41, 3, [][]byte{[]byte("one"), []byte("two")})
	if err != nil {
		t.Fatal(err)
	}
	response, err := c.key.Evaluate(rand.Reader, request)
	if err != nil {
		t.Fatal(err)
	}
	first := bytes.Clone(response[7:39])
	copy(response[7:], response[39:71])
	copy(response[39:], first)
	if _, err := blinded.Finalize(response, c.key.Public()); !errors.Is(err, ErrProof) {
		t.Fatalf("a reordered answer was used: %v", err)
	}

	all := check(t, c.report(t), c.report(t), c.report(t), c.report(t))
	var secret []byte
	for _, order := range [][]int{{0, 1, 2, 3}, {3, 2, 1, 0}, {2, 0, 3, 1}, {1, 3, 0}} {
		var sealed []*Sealed
		for _, i := range order {
			sealed = append(sealed, all[i])
		}
		g, err := Open(sealed)
		if err != nil {
			t.Fatal(err)
		}
		if secret == nil {
			secret = g.Secret()
		}
		if !bytes.Equal(g.Secret(), secret) {
			t.Fatalf("order %v gave another key", order)
		}
	}
}

// TestAttackLowerK is an aggregator that asks one client for a lower k, to open its report with the shares of fewer.
// Defence: polynomial.go, k goes into oprfInput and again into coefficients, so the groups of two k share nothing; the test
// fails once both are taken out. The client's floor is tested in wasm/cmd/reporter.
func TestAttackLowerK(t *testing.T) {
	high := newGroup(t, 41, 20, []byte("one"))
	low := &crowd{high.key, 2, high.message}
	h, l := check(t, high.report(t))[0], check(t, low.report(t), low.report(t))
	g, err := Open(l)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := g.Read(h); !errors.Is(err, ErrGroup) {
		t.Fatalf("two reports of k = 2 opened one of k = 20: %v", err)
	}
	if bytes.Contains(h.raw, l[0].raw[reportHeader:reportHeader+elementSize]) {
		t.Fatal("both groups commit to the same key")
	}
	relabelled := bytes.Clone(h.raw)
	relabelled[1] = 2
	if _, err := Check(relabelled); !errors.Is(err, ErrLength) {
		t.Fatalf("k was changed on the way: %v", err)
	}
}
