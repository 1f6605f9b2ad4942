// Package epochkey is a secret that belongs to one epoch and goes with it.
package epochkey

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"untick/server/secretfile"
)

// Keys is where the epochs' keys lie. Load returns the one there is or, if there is none, stores made and returns it;
// two callers at once are given the same. Keep deletes the keys of the epochs before one; a later one is kept, for the
// clock may have been set back.
type Keys interface {
	Load(ctx context.Context, epoch uint32, made []byte) ([]byte, error)
	Keep(ctx context.Context, epoch uint32) error
}

// Dir keeps each epoch's key as a file of its own, epoch-N.key, 32 bytes, readable by the owner only. A file can be
// deleted for itself; a database's pages, journals and backups would have to be cleaned of it.
type Dir string

func (d Dir) path(epoch uint32) string {
	return filepath.Join(string(d), "epoch-"+strconv.FormatUint(uint64(epoch), 10)+".key")
}

// Load implements Keys. The file appears with its content or not at all.
func (d Dir) Load(_ context.Context, epoch uint32, made []byte) ([]byte, error) {
	b, err := secretfile.Read(d.path(epoch), 1024)
	if err == nil || !errors.Is(err, fs.ErrNotExist) {
		return b, err
	}
	if err := os.MkdirAll(string(d), 0o700); err != nil {
		return nil, err
	}
	f, err := os.CreateTemp(string(d), "new-*") // mode 0600
	if err != nil {
		return nil, err
	}
	defer os.Remove(f.Name())
	_, err = f.Write(made)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return nil, err
	}
	if err := os.Link(f.Name(), d.path(epoch)); err != nil && !errors.Is(err, fs.ErrExist) {
		return nil, err
	}
	return secretfile.Read(d.path(epoch), 1024)
}

// Keep implements Keys. A key is overwritten before it is unlinked; on a file system that copies on write, or on flash,
// the old blocks may outlive that.
func (d Dir) Keep(_ context.Context, epoch uint32) error {
	entries, err := os.ReadDir(string(d))
	if err != nil {
		return err
	}
	for _, e := range entries {
		number, ok := strings.CutPrefix(strings.TrimSuffix(e.Name(), ".key"), "epoch-")
		of, err := strconv.ParseUint(number, 10, 32)
		if !ok || err != nil || uint32(of) >= epoch {
			continue
		}
		name := filepath.Join(string(d), e.Name())
		if err := wipe(name); err != nil {
			return fmt.Errorf("couldn't delete %s: %w", name, err)
		}
	}
	return nil
}

func wipe(name string) error {
	f, err := os.OpenFile(name, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = f.Write(make([]byte, 32))
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return err
	}
	return os.Remove(name)
}
