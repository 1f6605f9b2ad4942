//go:build !js

package store

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"untick/wasm/finding"
	"untick/wasm/report"
)

// TestOverFour runs all tests of this package once more, with stores that are parted over four databases.
func TestOverFour(t *testing.T) {
	if *databases > 1 {
		t.Skip("it is being run")
	}
	if out, err := exec.Command(os.Args[0], "-test.skip=TestFourEqualOne|TestUntold|TestSpentBefore|TestPartsAreHeld", "-databases=4").CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

// over is a store over n new databases, and their files.
func over(t *testing.T, n int) (*Store, []string) {
	t.Helper()
	var paths []string
	for i := range n {
		paths = append(paths, filepath.Join(t.TempDir(), fmt.Sprintf("%d.db", i)))
	}
	s, err := Open(t.Context(), paths...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s, paths
}

// TestFourEqualOne: the same reports of sixteen sites, settled in another order, read alike from four databases and from one.
func TestFourEqualOne(t *testing.T) {
	one, _ := over(t, 1)
	four, paths := over(t, 4)
	pick := rand.New(rand.NewPCG(1, 2))
	of := func(values ...string) string { return values[pick.IntN(len(values))] }
	var groups []*Opening
	for i := range 90 {
		o := opening(byte(i), 3+pick.IntN(8))
		site := fmt.Sprintf("s%d.example", pick.IntN(16))
		o.Measurement = measurement(finding.On)
		o.Measurement.Site, o.Measurement.Language = site, of("en", "de", "zh")
		o.Measurement.Purpose, o.Measurement.Epoch = finding.Purpose(of("marketing", "location")), uint32(9+pick.IntN(3))
		if (len(site)+int(site[1])+int(o.Measurement.Epoch))%3 == 0 {
			o.Measurement.State = finding.Off
		}
		if i%4 == 0 {
			o.Label = &report.LabelText{Epoch: 9, Site: site, Kind: finding.Checkbox, Purpose: finding.Marketing, Language: "en", Text: of("a", "b", "c")}
			o.Measurement = nil
		}
		groups = append(groups, o)
	}
	for _, s := range []*Store{one, four} {
		for _, i := range pick.Perm(len(groups)) {
			fill(t, s, byte(i), groups[i])
		}
	}
	spread := 0
	for _, part := range four.parts {
		if count(t, part, `SELECT count(*) FROM sites`) > 0 && count(t, part, `SELECT count(*) FROM groups`) > 9 {
			spread++
		}
	}
	if spread != 4 || count(t, four, `SELECT count(*) FROM carried`) < 20 {
		t.Fatal("the test parts nothing")
	}
	same := func(what string, read func(*Store) (any, error)) {
		t.Helper()
		want, err := read(one)
		if err != nil {
			t.Fatal(what, err)
		}
		if got, err := read(four); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %v\n%v, want\n%v", what, err, got, want)
		}
	}
	ctx := t.Context()
	same("totals", func(s *Store) (any, error) { return s.Totals(ctx) })
	same("sums", func(s *Store) (any, error) { return s.Sums(ctx, "purpose") })
	same("turned", func(s *Store) (any, error) { return s.Turned(ctx, TurnedList{Limit: 4}) })
	same("turned, of a purpose", func(s *Store) (any, error) { return s.Turned(ctx, TurnedList{Purpose: "marketing", Limit: 4}) })
	same("known", func(s *Store) (any, error) { return s.Known(ctx, 3, 11) })
	same("least k", func(s *Store) (any, error) { return s.LeastK(ctx, 10) })
	for _, l := range []List{{}, {Sort: "controls"}, {Sort: "recent"}, {Sort: "name"}, {Contains: "3"}, {Has: map[string]string{"language": "de"}}} {
		l.Limit = 7
		same("counts", func(s *Store) (any, error) {
			counts, within, err := s.FacetCounts(ctx, l, nil)
			return fmt.Sprint(counts, within), err
		})
		same("sites", func(s *Store) (any, error) {
			var all []Site
			for l := l; ; {
				part, err := s.Sites(ctx, l)
				if err != nil || len(part) == 0 {
					return all, err
				}
				all, l.After = append(all, part...), l.PlaceOf(part[len(part)-1])
			}
		})
	}
	for i := range 16 {
		site := fmt.Sprintf("s%d.example", i)
		same("controls", func(s *Store) (any, error) { return s.Controls(ctx, site) })
		same("details", func(s *Store) (any, error) { return s.Details(ctx, site) })
		same("labels", func(s *Store) (any, error) { return s.Labels(ctx, site) })
		same("history", func(s *Store) (any, error) { return s.History(ctx, site) })
	}
	same("findings", func(s *Store) (any, error) { return s.Findings(ctx, Narrow{Limit: 300}) })
	same("wordings", func(s *Store) (any, error) { return s.Wordings(ctx, Narrow{Limit: 11}) })
	for _, path := range paths {
		if err := Check(ctx, path); err != nil && !strings.Contains(err.Error(), "whose body is not theirs") {
			t.Error(err)
		}
	}
	if err := four.Forget(ctx, 10); err != nil {
		t.Fatal(err)
	}
	if n := count(t, four, `SELECT (SELECT count(*) FROM carried) + (SELECT count(*) FROM groups)`); n != 0 {
		t.Errorf("%d groups outlive their epoch", n)
	}
}

// opening is a group of n reports whose shares were joined.
func opening(tag byte, n int) *Opening {
	_, r, _ := made0(tag, 1)
	return &Opening{Tag: groupName(r), K: 3, Secret: []byte{1}, Counted: make([]string, n)}
}

// fill adds a group's reports and settles it.
func fill(t *testing.T, s *Store, tag byte, o *Opening) {
	t.Helper()
	filled := *o
	filled.Counted = nil
	for x := range o.Counted {
		id, r, body := made0(tag, byte(x+1))
		if _, err := s.Add(t.Context(), Sent{id, r, body, nil}); err != nil {
			t.Fatal(err)
		}
		filled.Counted = append(filled.Counted, hex.EncodeToString(r.X[:]))
	}
	if err := s.Settle(t.Context(), &filled); err != nil {
		t.Fatal(err)
	}
}

// apart is an opening whose site lies in another database than its group.
func apart(t *testing.T, s *Store) *Opening {
	t.Helper()
	o := opening(1, 3)
	o.Measurement = measurement(finding.On)
	for i := 0; s.of(o.Measurement.Site) == s.of(o.Tag); i++ {
		o.Measurement.Site = fmt.Sprintf("s%d.example", i)
	}
	return o
}

// TestUntold: what one database has counted and the other does not know, because it failed or the program ended, is told later,
// once, even after the group is forgotten.
func TestUntold(t *testing.T) {
	for name, mend := range map[string]func(*Store) error{
		"at the next look":   func(s *Store) error { _, err := s.Ready(t.Context(), 1); return err },
		"at the epoch's end": func(s *Store) error { return s.Forget(t.Context(), 99) },
		"when told but not so noted": func(s *Store) error {
			_, err := s.Ready(t.Context(), 1)
			for _, part := range s.parts {
				if _, err := part.write.Exec(`UPDATE carried SET told = 0`); err != nil {
					return err
				}
			}
			return errors.Join(err, s.Forget(t.Context(), 99))
		},
	} {
		s, _ := over(t, 2)
		o := apart(t, s)
		site := s.of(o.Measurement.Site)
		if _, err := site.write.Exec(`CREATE TRIGGER broken BEFORE UPDATE ON findings BEGIN SELECT raise(FAIL, 'broken'); END`); err != nil {
			t.Fatal(err)
		}
		var xs []string
		for x := range 3 {
			id, r, body := made0(1, byte(x+1))
			if _, err := s.Add(t.Context(), Sent{id, r, body, nil}); err != nil {
				t.Fatal(err)
			}
			xs = append(xs, hex.EncodeToString(r.X[:]))
		}
		o.Counted = xs
		if err := s.Settle(t.Context(), o); err == nil {
			t.Fatal(name, "nothing failed")
		}
		if err := s.Forget(t.Context(), 99); err == nil {
			t.Error(name, "forgot what it could not tell")
		}
		if totals, err := s.Totals(t.Context()); err != nil || totals.Counted != 3 || totals.Controls != 0 {
			t.Errorf("%s: before: %+v, %v", name, totals, err)
		}
		if _, err := site.write.Exec(`DROP TRIGGER broken`); err != nil {
			t.Fatal(err)
		}
		if err := mend(s); err != nil {
			t.Error(name, err)
		}
		controls, err := s.Controls(t.Context(), o.Measurement.Site)
		if err != nil || len(controls) != 1 || controls[0].N != 3 {
			t.Errorf("%s: %v, %v", name, controls, err)
		}
		if err := s.Forget(t.Context(), 99); err != nil || count(t, s, `SELECT count(*) FROM carried`) != 0 {
			t.Errorf("%s: left behind, %v", name, err)
		}
	}
}

// TestSpentBeforeStored: a token that was spent on a report which an interruption kept from being stored pays for that very report
// and for no other one; one that was spent on what turned out to be a repeat is given back.
func TestSpentBeforeStored(t *testing.T) {
	s, _ := over(t, 4)
	id, r, body := made0(1, 1)
	sent := Sent{id, r, body, digest("a")}
	row := sent.row()
	if _, err := s.idsOver(t.Context(), spend, []addRow{row}, func(r addRow) string { return r.Token }); err != nil {
		t.Fatal(err)
	}
	other, r2, body2 := made0(2, 2)
	if _, err := s.Add(t.Context(), Sent{other, r2, body2, digest("a")}); !errors.Is(err, ErrSpent) {
		t.Errorf("another report: %v", err)
	}
	if fresh, err := s.Add(t.Context(), sent); err != nil || !fresh {
		t.Errorf("the same report: %v, %v", fresh, err)
	}
	// Two reports by one install for one group, in one moment, with a token each.
	for _, last := range []byte{10, 20} {
		third, r3, body3 := made0(3, 3)
		third[31], body3[0] = last, last
		if err := s.AddAll(t.Context(), []Sent{{third, r3, body3, digest(fmt.Sprint(last))}}); err != nil {
			t.Fatal(err)
		}
	}
	var both []Sent
	for i, token := range []string{"x", "y"} {
		id, r, body := made0(4, 4)
		id[31] = byte(i)
		both = append(both, Sent{id, r, body, digest(token)})
	}
	if err := s.AddAll(t.Context(), both); err != nil {
		t.Fatal(err)
	}
	if n := count(t, s, `SELECT count(*) FROM spent`); n != 3 {
		t.Errorf("%d tokens are spent, want one for each of three reports", n)
	}
	if n := count(t, s, `SELECT count(*) FROM reports`); n != 3 {
		t.Errorf("%d reports", n)
	}
}

// TestPartsAreHeld: databases that were parted otherwise, or filled alone, are refused.
func TestPartsAreHeld(t *testing.T) {
	hold := func(paths ...string) error {
		t.Helper()
		s, err := Open(t.Context(), paths...)
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		return s.HoldEpoch(t.Context(), time.Hour)
	}
	_, p := over(t, 3)
	for range 2 {
		if err := hold(p[0], p[1]); err != nil {
			t.Fatal(err)
		}
	}
	for name, paths := range map[string][]string{"another order": {p[1], p[0]}, "one more": {p[0], p[1], p[2]}, "one alone": {p[0]}} {
		if err := hold(paths...); !errors.Is(err, ErrSettings) {
			t.Errorf("%s: %v", name, err)
		}
	}
	_, q := over(t, 2)
	if err := hold(q[0]); err != nil {
		t.Fatal(err)
	}
	if err := hold(q...); !errors.Is(err, ErrSettings) {
		t.Errorf("one that was alone: %v", err)
	}
	if _, err := Over(); err == nil {
		t.Error("a store over nothing")
	}
}
