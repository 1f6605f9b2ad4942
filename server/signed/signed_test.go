package signed

import (
	"crypto/ed25519"
	"encoding/base64"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/mod/sumdb/note"

	"untick/server/secretfile"
)

var update = flag.Bool("update", false, "write the vectors anew")

// fixed is a key of a name and a seed of equal bytes, which only a test may use.
func fixed(t *testing.T, name string, fill byte) *Key {
	t.Helper()
	private := ed25519.NewKeyFromSeed([]byte(strings.Repeat(string(rune(fill)), 32)))
	verifier, err := note.NewEd25519VerifierKey(name, private.Public().(ed25519.PublicKey))
	if err != nil {
		t.Fatal(err)
	}
	hash := strings.Split(verifier, "+")[1]
	seed := append([]byte{1}, private.Seed()...)
	k, err := Parse([]byte("PRIVATE+KEY+" + name + "+" + hash + "+" + base64.StdEncoding.EncodeToString(seed) + "\n" + verifier + "\n"))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// vector is a case for whoever verifies documents in another language; extension/shared/signed.test.mjs reads them.
type vector struct {
	Name     string          `json:"name"`
	Verifier string          `json:"verifier"`
	Kind     string          `json:"kind"`
	Text     string          `json:"text"`
	Document json.RawMessage `json:"document"` // null where the text must be refused
}

const vectorFile = "testdata/vectors.json"

func TestVectors(t *testing.T) {
	key, other := fixed(t, "untick.example.org", 'a'), fixed(t, "untick.example.org", 'b')
	document := map[string]any{"format": Format, "kind": "known-sites", "sites": []map[string]any{{"site": "example.org", "note": "„é“ 支付 <b>&\u2028"}}}
	text, err := key.Sign(document)
	if err != nil {
		t.Fatal(err)
	}
	want, err := json.Marshal(document)
	if err != nil {
		t.Fatal(err)
	}
	foreign, err := other.Sign(document)
	if err != nil {
		t.Fatal(err)
	}
	s := string(text)
	both := s + strings.SplitAfter(string(foreign), "\n\n")[1]
	list := []vector{
		{"signed", key.Verifier(), "known-sites", s, want},
		{"signed by two", key.Verifier(), "known-sites", both, want},
		{"signed by two, the other pinned", other.Verifier(), "known-sites", both, want},
		{"another key's", other.Verifier(), "known-sites", s, nil},
		{"another kind", key.Verifier(), "rules", s, nil},
		{"changed", key.Verifier(), "known-sites", strings.Replace(s, "example.org", "example.net", 1), nil},
		{"not signed", key.Verifier(), "known-sites", string(want) + "\n", nil},
		{"truncated", key.Verifier(), "known-sites", s[:len(s)-2], nil},
		{"empty", key.Verifier(), "known-sites", "", nil},
		{"more before it", key.Verifier(), "known-sites", "{}\n" + s, nil},
		{"more after it", key.Verifier(), "known-sites", s + "\n{}\n", nil},
		{"a key under another name", strings.Replace(key.Verifier(), "untick", "intrud", 1), "known-sites", s, nil},
		{"no key", "untick.example.org", "known-sites", s, nil},
	}
	for _, v := range list {
		verifier, err := note.NewVerifier(v.Verifier)
		if err == nil {
			_, err = note.Open([]byte(v.Text), note.VerifierList(verifier))
		}
		if v.Document != nil && err != nil {
			t.Errorf("%s: %v", v.Name, err)
		}
		if v.Document == nil && err == nil && v.Name != "another kind" {
			t.Errorf("%s: accepted", v.Name)
		}
	}
	b, err := json.MarshalIndent(list, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(vectorFile, append(b, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	have, err := os.ReadFile(vectorFile)
	if err != nil || string(have) != string(b)+"\n" {
		t.Errorf("%s is not what this makes (go test -update): %v", vectorFile, err)
	}
}

func TestKeyFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "untick.db.signing")
	first, err := LoadOrMake(file, "untick.example.org")
	if err != nil {
		t.Fatal(err)
	}
	again, err := LoadOrMake(file, "another.example.org")
	if err != nil || again.Verifier() != first.Verifier() {
		t.Errorf("a restart made another key: %v", err)
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info, err)
	}
	if err := os.Chmod(file, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := LoadOrMake(file, ""); !errors.Is(err, secretfile.ErrOpen) {
		t.Errorf("a key that others may read: %v", err)
	}
}

func TestParseRefuses(t *testing.T) {
	a, err := Make("a")
	if err != nil {
		t.Fatal(err)
	}
	b, err := Make("a")
	if err != nil {
		t.Fatal(err)
	}
	linesA, linesB := strings.Split(string(a), "\n"), strings.Split(string(b), "\n")
	for _, bad := range []string{"", "x\ny\n", linesA[0] + "\n", linesA[0] + "\n" + linesB[1] + "\n", string(a) + "more"} {
		if _, err := Parse([]byte(bad)); err == nil {
			t.Errorf("took %q", bad)
		}
	}
	for _, name := range []string{"", "a b", "a+b"} {
		if _, err := Make(name); err == nil {
			t.Errorf("made a key named %q", name)
		}
	}
}

func TestSignRefuses(t *testing.T) {
	key := fixed(t, "a", 'a')
	if _, err := key.Sign(strings.Repeat("x", MaxText)); !errors.Is(err, ErrLong) {
		t.Error(err)
	}
	if _, err := key.Sign(func() {}); err == nil {
		t.Error("signed what is no JSON")
	}
}
