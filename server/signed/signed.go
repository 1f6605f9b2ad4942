// Package signed is a document that its readers can hold the server to: JSON in a signed note (golang.org/x/mod's
// sumdb/note), Ed25519, under a key that a client pins when it agrees to report.
//
// A document fetched through somebody else, or kept by them for a while, is the one that the aggregator made, and one that
// names other keys or another k for one reader than for the rest would be evidence with the operator's own signature on it.
package signed

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"golang.org/x/mod/sumdb/note"

	"untick/server/secretfile"
)

// Format is the version of every document's own form.
const Format = 1

// MaxText bounds a document, as its readers do.
const MaxText = 1 << 20

// ErrLong means that a document is longer than its readers take.
var ErrLong = errors.New("the document is too long")

// Key signs documents. It may be used concurrently.
type Key struct {
	signer   note.Signer
	verifier string
}

// Verifier is the public half, as note.NewVerifier reads it.
func (k *Key) Verifier() string { return k.verifier }

// SignText signs a text, which ends with a line feed, as a note.
func (k *Key) SignText(text string) ([]byte, error) {
	b, err := note.Sign(&note.Note{Text: text}, k.signer)
	if err != nil {
		return nil, fmt.Errorf("couldn't sign a text: %w", err)
	}
	return b, nil
}

// Sign writes a value as one line of JSON and signs it. Errors: ErrLong, those of the encoding.
func (k *Key) Sign(document any) ([]byte, error) {
	text, err := json.Marshal(document)
	if err != nil {
		return nil, fmt.Errorf("couldn't encode a document: %w", err)
	}
	signed, err := note.Sign(&note.Note{Text: string(text) + "\n"}, k.signer)
	if err != nil {
		return nil, fmt.Errorf("couldn't sign a document: %w", err)
	}
	if len(signed) > MaxText {
		return nil, fmt.Errorf("couldn't sign %d bytes: %w", len(signed), ErrLong)
	}
	return signed, nil
}

// Make draws a key of a name, which may hold neither spaces nor a plus sign, and writes it as a file's two lines: signer,
// verifier.
func Make(name string) ([]byte, error) {
	signer, verifier, err := note.GenerateKey(rand.Reader, name)
	if err != nil {
		return nil, fmt.Errorf("couldn't make a signing key: %w", err)
	}
	if _, err := note.NewVerifier(verifier); err != nil {
		return nil, fmt.Errorf("couldn't make a signing key of the name %q: %w", name, err)
	}
	return []byte(signer + "\n" + verifier + "\n"), nil
}

// New draws a key of a name that lives no longer than the program.
func New(name string) (*Key, error) {
	b, err := Make(name)
	if err != nil {
		return nil, err
	}
	return Parse(b)
}

// Parse reads what Make wrote.
func Parse(b []byte) (*Key, error) {
	lines := bytes.Split(b, []byte("\n"))
	if len(lines) != 3 || len(lines[2]) != 0 {
		return nil, errors.New("couldn't read a signing key: it has two lines")
	}
	signer, err := note.NewSigner(string(lines[0]))
	if err != nil {
		return nil, fmt.Errorf("couldn't read a signing key: %w", err)
	}
	k := &Key{signer, string(lines[1])}
	verifier, err := note.NewVerifier(k.verifier)
	if err != nil {
		return nil, fmt.Errorf("couldn't read a signing key's public half: %w", err)
	}
	probe, err := note.Sign(&note.Note{Text: "probe\n"}, signer)
	if err != nil {
		return nil, fmt.Errorf("couldn't sign with the key: %w", err)
	}
	if _, err := note.Open(probe, note.VerifierList(verifier)); err != nil {
		return nil, fmt.Errorf("couldn't use a signing key whose halves do not belong together: %w", err)
	}
	return k, nil
}

// LoadOrMake reads a key's file, having made it, mode 0600, if there was none. The file appears whole or not at all, and
// two starts at once are given the same.
func LoadOrMake(file, name string) (*Key, error) {
	b, err := secretfile.Read(file, 4096)
	if errors.Is(err, fs.ErrNotExist) {
		b, err = create(file, name)
	}
	if err != nil {
		return nil, fmt.Errorf("couldn't load the signing key: %w", err)
	}
	return Parse(b)
}

func create(file, name string) ([]byte, error) {
	made, err := Make(name)
	if err != nil {
		return nil, err
	}
	f, err := os.CreateTemp(filepath.Dir(file), "new-*") // mode 0600
	if err != nil {
		return nil, err
	}
	defer os.Remove(f.Name())
	_, err = f.Write(made)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return nil, err
	}
	if err := os.Link(f.Name(), file); err != nil && !errors.Is(err, fs.ErrExist) {
		return nil, err
	}
	return secretfile.Read(file, 4096)
}
