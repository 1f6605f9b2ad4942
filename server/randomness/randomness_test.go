package randomness

import (
	"bytes"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"untick/server/epochkey"
)

func TestKeyPerEpoch(t *testing.T) {
	dir := epochkey.Dir(filepath.Join(t.TempDir(), "keys"))
	now := uint32(5)
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	s := New(dir, log, func() uint32 { return now })
	first, err := s.Key(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	again, err := New(dir, log, func() uint32 { return now }).Key(t.Context()) // as after a restart
	if err != nil || again.Public() != first.Public() {
		t.Fatalf("a restart changed the key: %v", err)
	}
	now = 6
	second, err := s.Key(t.Context())
	if err != nil || second.Public() == first.Public() || second.Epoch() != 6 {
		t.Fatalf("the next epoch's key: %v", err)
	}
	files, err := os.ReadDir(string(dir))
	if err != nil || len(files) != 1 || files[0].Name() != "epoch-6.key" {
		t.Fatalf("%v, %v", files, err)
	}
	if info, err := files[0].Info(); err != nil || info.Mode().Perm() != 0o600 || info.Size() != 32 {
		t.Fatalf("%v, %v", info.Mode(), err)
	}
	now = 5 // the clock was set back: the old key is gone for good, the newer one is kept
	if third, err := s.Key(t.Context()); err != nil || third.Public() == first.Public() {
		t.Fatalf("the deleted key came back: %v", err)
	}
	now = 6
	if fourth, err := s.Key(t.Context()); err != nil || fourth.Public() != second.Public() {
		t.Fatalf("the newer key was lost: %v", err)
	}
}

func TestLoadAgrees(t *testing.T) {
	dir := epochkey.Dir(filepath.Join(t.TempDir(), "keys"))
	var wait sync.WaitGroup
	got := make([][]byte, 20)
	for i := range got {
		wait.Go(func() {
			b, err := dir.Load(t.Context(), 1, bytes.Repeat([]byte{byte(i + 1)}, 32))
			if err != nil {
				t.Error(err)
			}
			got[i] = b
		})
	}
	wait.Wait()
	for _, b := range got {
		if !bytes.Equal(b, got[0]) {
			t.Fatal("two callers were given different keys")
		}
	}
	if files, err := os.ReadDir(string(dir)); err != nil || len(files) != 1 {
		t.Errorf("left over: %v, %v", files, err)
	}
}

func TestBrokenKeyFile(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "epoch-5.key"), []byte("short"), 0o600); err != nil {
		t.Fatal(err)
	}
	s := New(epochkey.Dir(dir), slog.New(slog.NewTextHandler(io.Discard, nil)), func() uint32 { return 5 })
	if _, err := s.Key(t.Context()); err == nil {
		t.Error("a broken key was used")
	}
}
