//go:build !js

package release

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// Folder is a Shelf on the disk: FOLDER/releases/DATE/ and FOLDER/log/.
type Folder string

// Dates implements Shelf.
func (f Folder) Dates() (dates []string, err error) {
	all, err := os.ReadDir(filepath.Join(string(f), "releases"))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	for _, e := range all {
		if _, err := time.Parse(time.DateOnly, e.Name()); err == nil {
			dates = append(dates, e.Name())
		}
	}
	return dates, nil
}

// Begin implements Shelf.
func (f Folder) Begin(date string) (Draft, error) {
	all := filepath.Join(string(f), "releases")
	if err := os.MkdirAll(all, 0o755); err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp(all, ".new-*")
	return begun{dir, filepath.Join(all, date)}, err
}

// begun is a Draft in a folder of its own, so that two runs do not disturb each other.
type begun struct{ dir, final string }

// Create implements Draft.
func (b begun) Create(file string) (io.WriteCloser, error) {
	to, err := os.OpenFile(filepath.Join(b.dir, file), os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
	return flushed{to}, err
}

// flushed is a file that is on the disk once it was closed.
type flushed struct{ *os.File }

func (f flushed) Close() error { return errors.Join(f.File.Sync(), f.File.Close()) }

// Show implements Draft.
func (b begun) Show() error { return errors.Join(os.Chmod(b.dir, 0o755), os.Rename(b.dir, b.final)) }

// Discard implements Draft.
func (b begun) Discard() error { return os.RemoveAll(b.dir) }

// ReadLog implements Shelf.
func (f Folder) ReadLog(file string) ([]byte, error) {
	return os.ReadFile(filepath.Join(string(f), "log", filepath.FromSlash(file)))
}

// WriteLog implements Shelf.
func (f Folder) WriteLog(file string, b []byte) error {
	name := filepath.Join(string(f), "log", filepath.FromSlash(file))
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	to, err := os.CreateTemp(filepath.Dir(name), ".new-*")
	if err != nil {
		return err
	}
	defer os.Remove(to.Name()) // fails once it was renamed
	_, err = to.Write(b)
	if err := errors.Join(err, to.Chmod(0o644), to.Sync(), to.Close()); err != nil {
		return err
	}
	return os.Rename(to.Name(), name)
}
