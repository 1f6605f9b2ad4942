package release

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"hash"
	"io"
)

// Shelf is where releases and their log are kept.
type Shelf interface {
	// Dates are those of the releases that readers see, in order.
	Dates() ([]string, error)
	// Begin begins a release that nobody sees yet.
	Begin(date string) (Draft, error)
	// ReadLog returns a file of the log. Errors: fs.ErrNotExist.
	ReadLog(file string) ([]byte, error)
	// WriteLog puts a file in the place of another one, whole or not at all.
	WriteLog(file string, b []byte) error
}

// Draft is a release in the making, on its shelf.
type Draft interface {
	// Create makes a file. It is there once it was closed without an error.
	Create(file string) (io.WriteCloser, error)
	// Show lets readers see the release, all files at once.
	Show() error
	// Discard takes the files away again; of a release that was shown, none.
	Discard() error
}

// draft is a release in the making, with what has become of its files.
type draft struct {
	Draft
	parquet bool
	sums    map[string]sum
}

type sum struct {
	sha256 string // hex
	bytes  int64
}

// create makes a file whose sum is known once it was closed.
func (d *draft) create(name string) (io.WriteCloser, error) {
	f, err := d.Create(name)
	if err != nil {
		return nil, err
	}
	return &summed{WriteCloser: f, hash: sha256.New(), draft: d, name: name}, nil
}

// put writes a file.
func (d *draft) put(name string, b []byte) error {
	f, err := d.create(name)
	if err != nil {
		return err
	}
	_, err = f.Write(b)
	return errors.Join(err, f.Close())
}

func (d *draft) putJSON(name string, v any) error {
	b, err := indented(v)
	if err != nil {
		return err
	}
	return d.put(name, b)
}

// summed is a file that is added up as it is written.
type summed struct {
	io.WriteCloser
	hash  hash.Hash
	bytes int64
	draft *draft
	name  string
}

func (s *summed) Write(b []byte) (int, error) {
	n, err := s.WriteCloser.Write(b)
	s.hash.Write(b[:n])
	s.bytes += int64(n)
	return n, err
}

func (s *summed) Close() error {
	if err := s.WriteCloser.Close(); err != nil {
		return err
	}
	s.draft.sums[s.name] = sum{hex.EncodeToString(s.hash.Sum(nil)), s.bytes}
	return nil
}

func indented(v any) ([]byte, error) {
	b, err := json.MarshalIndent(v, "", "  ")
	return append(b, '\n'), err
}
