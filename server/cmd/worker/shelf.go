//go:build js && wasm

package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"syscall/js"
	"time"

	"untick/server/promise"
	"untick/server/release"
)

// shelf is a release.Shelf in an R2 bucket: releases/DATE/FILE, log/…, and the object shown, with a line "DATE FILE FILE …" for each
// release that readers see, which is written last. It is also the fs.FS that they are served from.
type shelf struct {
	bucket js.Value
	mu     sync.Mutex // not held while the bucket is waited for
	shown  []string   // the lines
	until  time.Time  // from when on they are to be read anew
}

const (
	// objectSize bounds a file, which is in the instance's memory while it is made and while it is read.
	objectSize = 24 << 20
	// shownFor is how long an instance goes without looking for new releases.
	shownFor = time.Minute
)

var errSize = fmt.Errorf("a file of a release in a Worker has up to %d bytes: make it outside, with the command", objectSize)

// get returns an object's bytes. Errors: fs.ErrNotExist.
func (s *shelf) get(name string) ([]byte, error) {
	object, err := promise.Await(s.bucket.Call("get", name))
	if err != nil {
		return nil, fmt.Errorf("couldn't read %s: %w", name, err)
	}
	if object.IsNull() {
		return nil, &fs.PathError{Op: "get", Path: name, Err: fs.ErrNotExist}
	}
	if object.Get("size").Int() > objectSize {
		return nil, errSize
	}
	buffer, err := promise.Await(object.Call("arrayBuffer"))
	if err != nil {
		return nil, fmt.Errorf("couldn't read %s: %w", name, err)
	}
	array := js.Global().Get("Uint8Array").New(buffer)
	b := make([]byte, array.Length())
	js.CopyBytesToGo(b, array)
	return b, nil
}

func (s *shelf) put(name string, b []byte) error {
	if len(b) > objectSize {
		return errSize
	}
	array := js.Global().Get("Uint8Array").New(len(b))
	js.CopyBytesToJS(array, b)
	if _, err := promise.Await(s.bucket.Call("put", name, array)); err != nil {
		return fmt.Errorf("couldn't write %s: %w", name, err)
	}
	return nil
}

// lines are those of the object shown.
func (s *shelf) lines(now time.Time) ([]string, error) {
	s.mu.Lock()
	lines, until := s.shown, s.until
	s.mu.Unlock()
	if now.Before(until) {
		return lines, nil
	}
	b, err := s.get("shown")
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	lines = slices.Collect(strings.Lines(string(b)))
	s.mu.Lock()
	s.shown, s.until = lines, now.Add(shownFor)
	s.mu.Unlock()
	return lines, nil
}

// filesOf are a shown release's, and none of one that is not shown.
func (s *shelf) filesOf(date string) ([]string, error) {
	lines, err := s.lines(time.Now())
	for _, line := range lines {
		if words := strings.Fields(line); words[0] == date {
			return words[1:], nil
		}
	}
	return nil, err
}

// Dates implements release.Shelf.
func (s *shelf) Dates() (dates []string, err error) {
	lines, err := s.lines(time.Now())
	for _, line := range lines {
		dates = append(dates, strings.Fields(line)[0])
	}
	return dates, err
}

// ReadLog implements release.Shelf.
func (s *shelf) ReadLog(file string) ([]byte, error) { return s.get("log/" + file) }

// WriteLog implements release.Shelf. An object is replaced whole or not at all.
func (s *shelf) WriteLog(file string, b []byte) error { return s.put("log/"+file, b) }

// Begin implements release.Shelf.
func (s *shelf) Begin(date string) (release.Draft, error) { return &draft{shelf: s, date: date}, nil }

// draft is a release.Draft. What an interrupted one has left is written over by the next, which has the same files.
type draft struct {
	*shelf
	date  string
	files []string
}

// Create implements release.Draft.
func (d *draft) Create(file string) (io.WriteCloser, error) {
	d.files = append(d.files, file)
	return &sheet{shelf: d.shelf, name: "releases/" + d.date + "/" + file}, nil
}

// Show implements release.Draft.
func (d *draft) Show() error {
	lines, err := d.lines(time.Now().Add(shownFor))
	if err != nil {
		return err
	}
	slices.Sort(d.files)
	line := d.date + " " + strings.Join(d.files, " ") + "\n"
	if !slices.Contains(lines, line) { // another run of the same minute may have been first
		lines = append(slices.Clone(lines), line)
	}
	slices.Sort(lines)
	if err := d.put("shown", []byte(strings.Join(lines, ""))); err != nil {
		return err
	}
	d.mu.Lock()
	d.until = time.Time{}
	d.mu.Unlock()
	return nil
}

// Discard implements release.Draft. Nobody sees what is left, and another run of the same minute may be writing the same files.
func (d *draft) Discard() error { return nil }

// sheet is an object that is being made.
type sheet struct {
	*shelf
	name string
	b    bytes.Buffer
}

func (o *sheet) Write(b []byte) (int, error) {
	if o.b.Len()+len(b) > objectSize {
		return 0, errSize
	}
	return o.b.Write(b)
}

func (o *sheet) Close() error { return o.put(o.name, o.b.Bytes()) }
