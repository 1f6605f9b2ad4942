//go:build !js

package store

import (
	"context"
	"database/sql"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"
)

var databases = flag.Int("databases", 1, "how many databases a store of the tests is parted over")

// place is where a new database may be made.
func place(t *testing.T) string {
	t.Helper()
	return filepath.Join(t.TempDir(), "a b?%.db") // a name that must be escaped
}

func open0(t *testing.T, path string) *Store {
	t.Helper()
	paths := []string{path}
	for i := 1; i < *databases; i++ {
		paths = append(paths, fmt.Sprintf("%s.%d", path, i))
	}
	s, err := Open(t.Context(), paths...)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// alone opens a file that is the whole store.
func alone(t *testing.T, path string) *Store {
	t.Helper()
	s, err := Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestFileMode(t *testing.T) {
	path := place(t)
	defer open0(t, path).Close()
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the file's mode is %v, %v", info.Mode(), err)
	}
}

func TestBusyAndClosed(t *testing.T) {
	s := fresh(t)
	var held []*sql.Conn
	for _, part := range s.all() {
		conn, err := part.write.Conn(t.Context()) // the one connection: the writer waits
		if err != nil {
			t.Fatal(err)
		}
		held = append(held, conn)
	}
	ctx, cancel := context.WithCancel(t.Context())
	var wait sync.WaitGroup
	busy := make(chan struct{}, 1)
	for range queueLength + maxGroup + 10 {
		wait.Go(func() {
			id, r, body := made(t, 1, 1, 9)
			if _, err := s.Add(ctx, Sent{id, r, body, nil}); errors.Is(err, ErrBusy) {
				select {
				case busy <- struct{}{}:
				default:
				}
			}
		})
	}
	select {
	case <-busy:
	case <-time.After(10 * time.Second):
		t.Error("the queue has no end")
	}
	cancel()
	wait.Wait()
	for _, conn := range held {
		if err := conn.Close(); err != nil {
			t.Fatal(err)
		}
	}
	other := open0(t, place(t))
	if err := other.Close(); err != nil {
		t.Fatal(err)
	}
	id, r, body := made(t, 1, 1, 9)
	if _, err := other.Add(t.Context(), Sent{id, r, body, nil}); !errors.Is(err, ErrClosed) {
		t.Errorf("after Close: %v", err)
	}
}

func TestNotADatabase(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	if err := os.WriteFile(path, []byte("this is a text and no database, and long enough to be looked at as one"), 0o600); err != nil {
		t.Fatal(err)
	}
	if s, err := Open(t.Context(), path); err == nil {
		s.Close()
		t.Error("a text was opened as a database")
	}
}
