// Package tokens issues what a report is paid with, and takes it.
//
// Who sees addresses issues: so many tokens to a network and an epoch, each request with a proof of work. Who takes reports
// redeems: the store spends a token in the row that it paid for. Both derive the epoch's key from one secret. What was
// issued to whom cannot be told from what is redeemed, nor does the issuer keep it.
package tokens

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"untick/server/secretfile"
	"untick/wasm/threshold"
)

// Secret is what both parties derive the epochs' keys from.
type Secret [threshold.SecretSize]byte

// Key is an epoch's.
func (s *Secret) Key(epoch uint32) (*threshold.Key, error) { return threshold.TokenKey(s[:], epoch) }

// Load reads a secret's file.
func Load(name string) (*Secret, error) {
	b, err := secretfile.Read(name, 1024)
	if err != nil {
		return nil, fmt.Errorf("couldn't read the token secret: %w", err)
	}
	s := new(Secret)
	if len(b) != len(s) {
		return nil, fmt.Errorf("couldn't use %s as the token secret: it holds %d bytes, not %d", name, len(b), len(s))
	}
	copy(s[:], b)
	return s, nil
}

// LoadOrMake reads a secret's file, having made it of made if there was none.
func LoadOrMake(name string, made Secret) (*Secret, error) {
	f, err := os.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return Load(name)
	}
	if err != nil {
		return nil, fmt.Errorf("couldn't make the token secret: %w", err)
	}
	_, err = f.Write(made[:])
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return nil, fmt.Errorf("couldn't write the token secret: %w", err)
	}
	return &made, nil
}
