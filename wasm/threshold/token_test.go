package threshold

import (
	"bytes"
	"crypto/rand"
	"errors"
	"testing"

	"github.com/cloudflare/circl/oprf"
)

func tokenKey(t testing.TB, secret []byte, epoch uint32) *Key {
	t.Helper()
	key, err := TokenKey(secret, epoch)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// issue is the whole way of n tokens, with the client put to sleep in between.
func issue(t testing.TB, key *Key, n int) [][]byte {
	t.Helper()
	wanted, request, err := AskTokens(rand.Reader, key.Epoch(), key.Public(), n)
	if err != nil {
		t.Fatal(err)
	}
	if request, err = Work(request, 4); err != nil {
		t.Fatal(err)
	}
	response, err := key.Issue(rand.Reader, request, n, 4)
	if err != nil {
		t.Fatal(err)
	}
	if wanted, err = ParseWanted(wanted.State()); err != nil {
		t.Fatal(err)
	}
	tokens, err := wanted.Tokens(response)
	if err != nil {
		t.Fatal(err)
	}
	return tokens
}

func TestTokens(t *testing.T) {
	secret := newSecret(t)
	key := tokenKey(t, secret, 41)
	seen := map[string]bool{}
	for _, n := range []int{1, 2, 19, 63} {
		for _, token := range issue(t, key, n) {
			if err := tokenKey(t, secret, 41).Redeem(token); err != nil {
				t.Fatal(err)
			}
			seen[string(token)] = true
		}
	}
	if len(seen) != 1+2+19+63 {
		t.Errorf("%d different tokens", len(seen))
	}
	token := issue(t, key, 1)[0]
	for name, other := range map[string]*Key{"epoch": tokenKey(t, secret, 42), "secret": tokenKey(t, newSecret(t), 41)} {
		if err := other.Redeem(token); !errors.Is(err, ErrToken) {
			t.Errorf("under another %s: %v", name, err)
		}
	}
	for i := range token {
		bad := bytes.Clone(token)
		bad[i] ^= 1
		if err := key.Redeem(bad); !errors.Is(err, ErrToken) {
			t.Errorf("byte %d changed: %v", i, err)
		}
	}
	for _, bad := range [][]byte{nil, token[:TokenSize-1], append(bytes.Clone(token), 0)} {
		if err := key.Redeem(bad); !errors.Is(err, ErrLength) {
			t.Errorf("%d bytes: %v", len(bad), err)
		}
	}
}

// TestTokenAgainstOracle holds the authenticator against circl's evaluation of the token's input.
func TestTokenAgainstOracle(t *testing.T) {
	for range *oracleRuns / 10 {
		secret := newSecret(t)
		key := tokenKey(t, secret, 7)
		theirs, err := oprf.DeriveKey(oprf.SuiteRistretto255, oprf.VerifiableMode, secret, []byte("untick-1 token\x00\x00\x00\x07"))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(marshal(t, theirs), key.Bytes()) {
			t.Fatal("circl derives another key")
		}
		token := issue(t, key, 1)[0]
		want, err := oprf.NewVerifiableServer(oprf.SuiteRistretto255, theirs).FullEvaluate(token[:tokenInput])
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(token[tokenInput:], want) {
			t.Fatal("circl comes to another authenticator")
		}
	}
}

func TestIssueRefuses(t *testing.T) {
	key := tokenKey(t, newSecret(t), 41)
	wanted, asked, err := AskTokens(rand.Reader, 41, key.Public(), 2)
	if err != nil {
		t.Fatal(err)
	}
	good, err := Work(asked, 12)
	if err != nil {
		t.Fatal(err)
	}
	elsewhere := bytes.Clone(good) // work that was done for another request
	copy(elsewhere[7:], asked[39:71])
	for _, test := range []struct {
		name    string
		request []byte
		n       int
		want    error
	}{
		{"empty", nil, 2, ErrLength}, {"no work", asked, 2, ErrWork}, {"another number", good, 3, ErrBatch},
		{"work for another request", elsewhere, 2, ErrWork}, {"too little work", append(bytes.Clone(asked), make([]byte, 8)...), 2, ErrWork},
	} {
		if _, err := key.Issue(rand.Reader, test.request, test.n, 12); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", test.name, err, test.want)
		}
	}
	if _, err := tokenKey(t, newSecret(t), 42).Issue(rand.Reader, good, 2, 12); !errors.Is(err, ErrEpoch) {
		t.Errorf("another epoch: %v", err)
	}
	marked, err := tokenKey(t, newSecret(t), 41).Issue(rand.Reader, good, 2, 12)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := wanted.Tokens(marked); !errors.Is(err, ErrProof) { // tokens that could be told from everybody's
		t.Errorf("tokens under another key: %v", err)
	}
	if _, err := Work(asked, MaxWork+1); !errors.Is(err, ErrWork) {
		t.Errorf("endless work: %v", err)
	}
	if _, _, err := AskTokens(rand.Reader, 1, key.Public(), MaxBatch+1); !errors.Is(err, ErrBatch) {
		t.Errorf("too many: %v", err)
	}
}

func FuzzParseWanted(f *testing.F) {
	w, _, err := AskTokens(rand.Reader, 1, PublicKey{}, 2)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(w.State())
	f.Add([]byte{1})
	f.Fuzz(func(t *testing.T, b []byte) {
		if w, err := ParseWanted(b); err == nil && !bytes.Equal(w.State(), b) {
			t.Fatal("a state has two encodings")
		}
	})
}

func FuzzRedeem(f *testing.F) {
	key := tokenKey(f, make([]byte, 32), 1)
	f.Add(issue(f, key, 1)[0])
	f.Add(make([]byte, TokenSize))
	f.Fuzz(func(t *testing.T, b []byte) {
		key.Redeem(b)
		key.Issue(rand.Reader, b, 1, 0)
	})
}
