//go:build !js

package store

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// Backup writes a consistent copy of a database, which a server may be using, to a file that must not exist yet, and
// checks the copy before it gets its name. The copy holds sealed reports: whoever keeps it longer than their epoch keeps
// what the server itself has deleted by then.
func Backup(ctx context.Context, path, to string) error {
	if err := absent(to); err != nil {
		return err
	}
	return publish(to, func(temporary string) error {
		db, err := open(path, "busy_timeout(5000)")
		if err != nil {
			return err
		}
		defer db.Close()
		db.SetMaxOpenConns(1)
		if _, err := os.Stat(path); err != nil { // SQLite would make it
			return fmt.Errorf("couldn't read the database: %w", err)
		}
		if _, err := db.ExecContext(ctx, `VACUUM INTO ?1`, temporary); err != nil {
			return fmt.Errorf("couldn't copy the database: %w", err)
		}
		return Check(ctx, temporary)
	})
}

// Restore puts a backup in the place of a database that is not there: it never writes over one.
func Restore(ctx context.Context, path, from string) error {
	for _, suffix := range []string{"", "-wal", "-shm", "-journal"} { // another database's log must not be taken for this one's
		if err := absent(path + suffix); err != nil {
			return err
		}
	}
	if err := Check(ctx, from); err != nil {
		return fmt.Errorf("couldn't trust the backup: %w", err)
	}
	return publish(path, func(temporary string) error {
		if err := copyFile(from, temporary); err != nil {
			return fmt.Errorf("couldn't copy the backup: %w", err)
		}
		return Check(ctx, temporary)
	})
}

func absent(path string) error {
	switch _, err := os.Lstat(path); {
	case err == nil:
		return fmt.Errorf("couldn't write to %s: %w", path, fs.ErrExist)
	case !errors.Is(err, fs.ErrNotExist):
		return err
	}
	return nil
}

// publish lets write make a file under a temporary name beside the one it is to have, and gives it that once it is on the
// disk. An interruption leaves no file of that name.
func publish(name string, write func(temporary string) error) error {
	dir, err := os.MkdirTemp(filepath.Dir(name), ".untick-") // mode 0700: the copy is never readable by others
	if err != nil {
		return fmt.Errorf("couldn't write to %s: %w", name, err)
	}
	defer os.RemoveAll(dir)
	temporary := filepath.Join(dir, "copy.db")
	if err := write(temporary); err != nil {
		return err
	}
	if err := os.Chmod(temporary, 0o600); err != nil {
		return err
	}
	if err := flush(temporary); err != nil {
		return err
	}
	if err := os.Link(temporary, name); err != nil { // unlike a renaming, never in place of another file
		return fmt.Errorf("couldn't write to %s: %w", name, err)
	}
	return flush(filepath.Dir(name))
}

func flush(name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

func copyFile(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}
