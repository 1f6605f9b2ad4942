// Package release is a dated, citable copy of all that is shown: tables, their description, sums, a signature, and a place in
// an append-only log. The same database and date make the same bytes.
//
//	FOLDER/releases/DATE/  the tables, README.md, …, SHA256SUMS, SHA256SUMS.note (signed), proof.json (inclusion)
//	FOLDER/log/            records, latest (signed tree head), consistency/N.json (that the latest tree holds that of size N)
package release

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"golang.org/x/mod/sumdb/tlog"

	"untick/server/signed"
	"untick/server/store"
)

// ErrExists means that there is a release of that date. It stays as it is.
var ErrExists = errors.New("there is one already")

// Release is one to be made.
type Release struct {
	Store *store.Store
	Key   *signed.Key
	Date  string // 2006-01-02, UTC
}

// Make writes the release below a folder, whole or not at all.
func (r *Release) Make(ctx context.Context, folder string) error {
	if err := r.make(ctx, folder); err != nil {
		return fmt.Errorf("couldn't make the release of %q: %w", r.Date, err)
	}
	return nil
}

func (r *Release) make(ctx context.Context, folder string) error {
	day, err := time.Parse(time.DateOnly, r.Date)
	if err != nil {
		return err
	}
	epoch, err := r.Store.EpochLength(ctx)
	if err != nil {
		return err
	}
	if day.Unix() < 3*int64(epoch/time.Second) {
		return errors.New("no epoch had ended by then")
	}
	all := filepath.Join(folder, "releases")
	if err := os.MkdirAll(all, 0o755); err != nil {
		return err
	}
	final := filepath.Join(all, r.Date)
	if _, err := os.Stat(final); err == nil {
		return ErrExists
	}
	dir, err := os.MkdirTemp(all, ".new-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir) // finds nothing once it was renamed
	// Reports of an epoch are sent in the next: those of two epochs ago are complete.
	w := &writer{store: r.Store, epoch: epoch, to: uint32(day.Unix()/int64(epoch/time.Second)) - 2}
	k, err := r.Store.LeastK(ctx, w.to)
	if err != nil {
		return err
	}
	if err := w.write(ctx, dir); err != nil {
		return err
	}
	if err := w.everyAudit(ctx, dir, day); err != nil {
		return err
	}
	if err := r.describe(dir, k); err != nil {
		return err
	}
	if err := r.seal(dir, filepath.Join(folder, "log")); err != nil {
		return err
	}
	return errors.Join(os.Chmod(dir, 0o755), os.Rename(dir, final))
}

// files are those that SHA256SUMS names.
func files() []string {
	names := []string{"CITATION.cff", "README.md", "croissant.json", "datapackage.json"}
	for _, t := range tables() {
		names = append(names, t.file(), t.columnar())
	}
	return names
}

// seal writes the sums, signs them and logs the release.
func (r *Release) seal(dir, logs string) error {
	var sums strings.Builder
	for _, name := range files() {
		sum, err := hashFile(filepath.Join(dir, name))
		if err != nil {
			return err
		}
		fmt.Fprintf(&sums, "%s  %s\n", sum, name)
	}
	signedSums, err := r.Key.SignText(sums.String())
	if err != nil {
		return err
	}
	l, err := readLog(logs)
	if err != nil {
		return err
	}
	sum := sha256.Sum256([]byte(sums.String()))
	index, err := l.put(r.Date, hex.EncodeToString(sum[:]))
	if err != nil {
		return err
	}
	head, err := l.head(r.Key)
	if err != nil {
		return err
	}
	hashes, err := tlog.ProveRecord(int64(len(l.records)), index, l)
	if err != nil {
		return err
	}
	if err := errors.Join(
		os.WriteFile(filepath.Join(dir, "SHA256SUMS"), []byte(sums.String()), 0o644),
		os.WriteFile(filepath.Join(dir, "SHA256SUMS.note"), signedSums, 0o644),
		writeJSON(filepath.Join(dir, "proof.json"), Proof{index, head, hashes}),
	); err != nil {
		return err
	}
	return l.save(logs, head)
}

func hashFile(name string) (string, error) {
	f, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}
