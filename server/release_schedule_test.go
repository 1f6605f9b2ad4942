package server_test

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"untick/server/release"
	checked "untick/wasm/release"
)

// failing is a shelf that breaks off: after so many files, or before it shows what is whole.
type failing struct {
	release.Folder
	files int
}

var errBroken = errors.New("broken off")

func (f *failing) Begin(date string) (release.Draft, error) {
	d, err := f.Folder.Begin(date)
	return &failingDraft{d, f}, err
}

type failingDraft struct {
	release.Draft
	shelf *failing
}

func (d *failingDraft) Create(file string) (io.WriteCloser, error) {
	if d.shelf.files--; d.shelf.files < 0 {
		return nil, errBroken
	}
	return d.Draft.Create(file)
}

func (d *failingDraft) Show() error { return errBroken }

// TestReleaseOnSchedule: the first release is made when there is something to show, the next when it is due and not before. One
// that breaks off is seen by nobody, and is made again with the same bytes, under its own date if the log names it already.
func TestReleaseOnSchedule(t *testing.T) {
	r := toRelease(t)
	now := r.today
	s := &release.Schedule{
		Release: release.Release{Store: r.store, Key: r.key, CSVOnly: true}, Shelf: release.Folder(r.folder), Every: 48 * time.Hour,
		Now: func() time.Time { return now },
	}
	tick := func(shelf release.Shelf, days int) (string, error) {
		s.Shelf, now = shelf, r.today.AddDate(0, 0, days)
		return s.Tick(t.Context())
	}
	day := func(days int) string { return r.today.AddDate(0, 0, days).Format(time.DateOnly) }
	good := release.Folder(r.folder)
	seen := func(want ...string) {
		t.Helper()
		if dates, err := good.Dates(); err != nil || !slices.Equal(dates, want) {
			t.Errorf("%v are seen, %v, want %v", dates, err, want)
		}
	}
	if _, err := tick(&failing{good, 7}, 0); !errors.Is(err, errBroken) {
		t.Fatal(err)
	}
	seen()
	if _, err := tick(&failing{good, 1000}, 0); !errors.Is(err, errBroken) { // when the log has it
		t.Fatal(err)
	}
	seen()
	for days, want := range []string{day(0), "", day(2), ""} {
		if made, err := tick(good, days); err != nil || made != want {
			t.Errorf("day %d: %q, %v, want %q", days, made, err, want)
		}
	}
	seen(day(0), day(2))
	if _, err := tick(&failing{good, 1000}, 4); !errors.Is(err, errBroken) {
		t.Fatal(err)
	}
	if made, err := tick(good, 5); err != nil || made != day(4) {
		t.Errorf("the one that broke off: %q, %v", made, err)
	}
	seen(day(0), day(2), day(4))
	records, err := good.ReadLog("records")
	if err != nil || strings.Count(string(records), "\n") != 3 {
		t.Errorf("the log:\n%s%v", records, err)
	}
	for _, days := range []int{0, 2, 4} {
		dir := filepath.Join(r.folder, "releases", day(days))
		if c, err := checked.Check(dir, r.key.Verifier()); err != nil || c.Files != 11 {
			t.Errorf("%+v, %v", c, err)
		}
		if left, err := filepath.Glob(filepath.Join(dir, "*.parquet")); err != nil || len(left) > 0 {
			t.Error(left, err)
		}
	}
	if left, err := os.ReadDir(filepath.Join(r.folder, "releases")); err != nil || len(left) != 3 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}
