// Package secretfile reads files that nobody but their owner may read, and refuses those that somebody else could.
package secretfile

import (
	"errors"
	"fmt"
	"io"
	"os"
	"syscall"
)

// ErrOpen means that others than its owner may read or change a secret.
var ErrOpen = errors.New("its mode lets others at it: chmod 600")

// Read returns a file's content, at most limit bytes of it. Errors: fs.ErrNotExist, ErrOpen.
func Read(name string, limit int) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat() // of what was opened, whatever the name means by now
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("couldn't use %s: it is no file", name)
	}
	open := info.Mode().Perm() & 0o077
	// systemd hands credentials over as files of root's, with the service's right to read them in an access control list:
	// its mask stands where the group's rights would.
	if owner, ok := info.Sys().(*syscall.Stat_t); ok && owner.Uid == 0 && owner.Gid == 0 {
		open &^= 0o040
	}
	if open != 0 {
		return nil, fmt.Errorf("couldn't use %s, of mode %04o: %w", name, info.Mode().Perm(), ErrOpen)
	}
	b, err := io.ReadAll(io.LimitReader(f, int64(limit)+1))
	if err != nil {
		return nil, err
	}
	if len(b) > limit {
		return nil, fmt.Errorf("couldn't use %s: it is longer than %d bytes", name, limit)
	}
	return b, nil
}
