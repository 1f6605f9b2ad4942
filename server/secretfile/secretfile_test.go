package secretfile

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

func TestRead(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "secret")
	if _, err := Read(name, 8); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("not there: %v", err)
	}
	if err := os.WriteFile(name, []byte("12345678"), 0o600); err != nil {
		t.Fatal(err)
	}
	rootsOwn := os.Getuid() == 0 && os.Getgid() == 0
	for mode, ok := range map[fs.FileMode]bool{
		0o600: true, 0o400: true, 0o440: rootsOwn, 0o640: rootsOwn, 0o620: false, 0o604: false, 0o602: false, 0o644: false, 0o666: false, 0o601: false,
	} {
		if err := os.Chmod(name, mode); err != nil {
			t.Fatal(err)
		}
		switch b, err := Read(name, 8); {
		case ok && (err != nil || string(b) != "12345678"):
			t.Errorf("%04o: %q, %v", mode, b, err)
		case !ok && !errors.Is(err, ErrOpen):
			t.Errorf("%04o: %v", mode, err)
		}
	}
	if err := os.Chmod(name, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Read(name, 7); err == nil {
		t.Error("read a file that is too long")
	}
	if _, err := Read(dir, 8); err == nil {
		t.Error("read a folder")
	}
	if os.Getuid() == 0 { // a group of its own: no longer root's
		if err := errors.Join(os.Chown(name, 0, 12345), os.Chmod(name, 0o640)); err != nil {
			t.Fatal(err)
		}
		if _, err := Read(name, 8); !errors.Is(err, ErrOpen) {
			t.Errorf("readable by a group: %v", err)
		}
	}
}
