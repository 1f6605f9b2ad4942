package audit

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/mod/sumdb/note"
)

// maxSignature bounds what a signature adds to the text: its line's fixed parts, and a key's name.
const (
	maxSignature = 400
	MaxName      = 100 // bytes of a key's name
)

// Sign signs an audit with a key, as note.NewSigner reads it. Errors: those of Audit.Check, ErrSize.
func Sign(a *Audit, key string) ([]byte, error) {
	signer, err := note.NewSigner(key)
	if err != nil {
		return nil, fmt.Errorf("couldn't read the key: %w", err)
	}
	text, err := a.Text()
	if err != nil {
		return nil, err
	}
	signed, err := note.Sign(&note.Note{Text: text}, signer)
	if err != nil {
		return nil, fmt.Errorf("couldn't sign an audit: %w", err)
	}
	return signed, nil
}

// Open reads a signed file whose key is one of some verifiers, as note.NewVerifier reads them, and says which. A file with
// more or other signatures is refused: it would be the same audit under another name. Errors: ErrSize, ErrSignature,
// ErrForm, those of Audit.Check.
func Open(file []byte, verifiers []string) (a *Audit, verifier string, err error) {
	if len(file) > MaxSize {
		return nil, "", fmt.Errorf("couldn't read an audit of %d bytes: %w", len(file), ErrSize)
	}
	var unknown *note.UnverifiedNoteError
	if _, err := note.Open(file, note.VerifierList()); !errors.As(err, &unknown) {
		return nil, "", fmt.Errorf("couldn't read an audit: it is no signed note: %w", ErrForm)
	}
	claims := unknown.Note.UnverifiedSigs
	if len(claims) != 1 {
		return nil, "", fmt.Errorf("couldn't accept %d signatures: %w", len(claims), ErrSignature)
	}
	for _, v := range verifiers {
		key, err := note.NewVerifier(v)
		if err != nil || key.Name() != claims[0].Name || key.KeyHash() != claims[0].Hash {
			continue
		}
		n, err := note.Open(file, note.VerifierList(key))
		if err != nil {
			return nil, "", fmt.Errorf("couldn't accept the signature of %s: %w", key.Name(), ErrSignature)
		}
		if !single(file, n) {
			return nil, "", fmt.Errorf("couldn't read a signature: %w", ErrForm)
		}
		a, err := parse(n.Text)
		return a, v, err
	}
	return nil, "", fmt.Errorf("couldn't accept a signature: %w", ErrSignature)
}

// single reports whether a file is its note and one signature in the one form: without it a line that is repeated, or the
// spare bits of its base64, would make the same audit a second file.
func single(file []byte, n *note.Note) bool {
	b, err := base64.StdEncoding.DecodeString(n.Sigs[0].Base64)
	return err == nil && string(file) == n.Text+"\n— "+n.Sigs[0].Name+" "+base64.StdEncoding.EncodeToString(b)+"\n"
}

// Verifier reads the public half of a key that may sign audits.
func Verifier(key string) (note.Verifier, error) {
	v, err := note.NewVerifier(key)
	if err != nil {
		return nil, fmt.Errorf("couldn't read the public key: %w", err)
	}
	parts := strings.SplitN(key, "+", 3)
	if b, err := base64.StdEncoding.DecodeString(parts[2]); err != nil || key != fmt.Sprintf("%s+%08x+%s", v.Name(), v.KeyHash(), base64.StdEncoding.EncodeToString(b)) {
		return nil, errors.New("couldn't read the public key: it is not written as untick audit key writes it") // or one key could be listed twice
	}
	if len(v.Name()) > MaxName {
		return nil, fmt.Errorf("couldn't use a key whose name is longer than %d bytes", MaxName)
	}
	return v, nil
}

// Stored reads a file that Open has accepted before; it does not look at the signature again. Errors: ErrForm, those of
// Audit.Check.
func Stored(file string) (*Audit, error) {
	text, _, _ := strings.Cut(file, "\n\n")
	return parse(text + "\n")
}

// ID is the name of a signed file: hex of its SHA-256.
func ID(file []byte) string {
	sum := sha256.Sum256(file)
	return hex.EncodeToString(sum[:])
}
