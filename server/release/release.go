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
	"maps"
	"slices"
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
	// CSVOnly leaves the Parquet files out.
	CSVOnly bool

	synthetic bool // the store's data is made up, and every text says so
}

// Make makes the release on a shelf, whole or not at all. One that was interrupted is made again, with the same bytes.
func (r *Release) Make(ctx context.Context, shelf Shelf) error {
	if err := r.make(ctx, shelf); err != nil {
		return fmt.Errorf("couldn't make the release of %q: %w", r.Date, err)
	}
	return nil
}

func (r *Release) make(ctx context.Context, shelf Shelf) error {
	day, err := time.Parse(time.DateOnly, r.Date)
	if err != nil {
		return err
	}
	if r.synthetic, err = r.Store.Synthetic(ctx); err != nil {
		return err
	}
	epoch, err := r.Store.EpochLength(ctx)
	if err != nil {
		return err
	}
	if day.Unix() < 3*int64(epoch/time.Second) {
		return errors.New("no epoch had ended by then")
	}
	dates, err := shelf.Dates()
	if err != nil {
		return err
	}
	if slices.Contains(dates, r.Date) {
		return ErrExists
	}
	begun, err := shelf.Begin(r.Date)
	if err != nil {
		return err
	}
	if err := r.fill(ctx, shelf, &draft{begun, !r.CSVOnly, map[string]sum{}}, day, epoch); err != nil {
		return errors.Join(err, begun.Discard())
	}
	if err := begun.Show(); err != nil {
		return errors.Join(err, begun.Discard())
	}
	return nil
}

// fill makes the files and logs the release.
func (r *Release) fill(ctx context.Context, shelf Shelf, d *draft, day time.Time, epoch time.Duration) error {
	// Reports of an epoch are sent in the next: those of two epochs ago are complete.
	w := &writer{store: r.Store, epoch: epoch, to: uint32(day.Unix()/int64(epoch/time.Second)) - 2}
	k, err := r.Store.LeastK(ctx, w.to)
	if err != nil {
		return err
	}
	if err := w.write(ctx, d); err != nil {
		return err
	}
	if err := w.everyAudit(ctx, d, day); err != nil {
		return err
	}
	if err := w.everyAnswer(ctx, d, day); err != nil {
		return err
	}
	if err := r.describe(d, k); err != nil {
		return err
	}
	return r.seal(shelf, d)
}

// seal writes the sums, signs them and logs the release.
func (r *Release) seal(shelf Shelf, d *draft) error {
	var sums strings.Builder
	for _, name := range slices.Sorted(maps.Keys(d.sums)) {
		fmt.Fprintf(&sums, "%s  %s\n", d.sums[name].sha256, name)
	}
	signedSums, err := r.Key.SignText(sums.String())
	if err != nil {
		return err
	}
	l, err := readLog(shelf)
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
		d.put("SHA256SUMS", []byte(sums.String())),
		d.put("SHA256SUMS.note", signedSums),
		d.putJSON("proof.json", Proof{index, head, hashes}),
	); err != nil {
		return err
	}
	return l.save(shelf, head)
}
