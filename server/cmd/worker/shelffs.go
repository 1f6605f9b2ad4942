//go:build js && wasm

package main

import (
	"bytes"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"
)

// Open implements fs.FS: a file of a shown release, or of the log.
func (s *shelf) Open(name string) (fs.File, error) {
	missing := &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	dir, file := path.Split(name)
	if date, ok := strings.CutPrefix(strings.TrimSuffix(dir, "/"), "releases/"); ok {
		files, err := s.filesOf(date)
		if err != nil {
			return nil, err
		}
		if !slices.Contains(files, file) {
			return nil, missing
		}
	} else if !strings.HasPrefix(dir, "log/") {
		return nil, missing
	}
	b, err := s.get(name)
	if err != nil {
		return nil, err
	}
	return opening{bytes.NewReader(b), entry(file)}, nil
}

// ReadDir implements fs.ReadDirFS: of releases, and of one of them.
func (s *shelf) ReadDir(name string) (entries []fs.DirEntry, err error) {
	var names []string
	if date, ok := strings.CutPrefix(name, "releases/"); ok {
		names, err = s.filesOf(date)
	} else {
		names, err = s.Dates()
	}
	for _, n := range names {
		entries = append(entries, entry(n))
	}
	return entries, err
}

// opening is a file that is read from memory.
type opening struct {
	*bytes.Reader
	entry
}

func (o opening) Stat() (fs.FileInfo, error) { return o, nil }
func (o opening) Size() int64                { return o.Reader.Size() }
func (opening) Close() error                 { return nil }

// entry is a file's name: an object is nothing else that a reader may know.
type entry string

func (e entry) Name() string               { return string(e) }
func (e entry) Size() int64                { return 0 }
func (e entry) Mode() fs.FileMode          { return 0o444 }
func (e entry) Type() fs.FileMode          { return 0 }
func (e entry) ModTime() time.Time         { return time.Time{} }
func (e entry) IsDir() bool                { return false }
func (e entry) Sys() any                   { return nil }
func (e entry) Info() (fs.FileInfo, error) { return e, nil }
