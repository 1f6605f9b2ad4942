//go:build !js

package store

import (
	"bytes"
	"crypto/sha256"
	"database/sql"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"untick/wasm/finding"
	"untick/wasm/threshold"
)

// wellFormed is a report whose fields can be parsed; its share lies on nothing.
func wellFormed(tag, x byte, epoch uint32) Sent {
	body := make([]byte, threshold.ReportSize(3))
	body[0], body[1], body[5], body[6], body[38], body[70] = threshold.Version, 3, byte(epoch), x, 1, tag
	sealed, err := threshold.Parse(body)
	if err != nil {
		panic(err)
	}
	return Sent{ID: sha256.Sum256(body), Sealed: sealed, Body: body}
}

// filled is a closed database with something in every table: open groups, sealed ones, and some that were forgotten.
func filled(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "untick.db")
	s := alone(t, path)
	settle(t, s, 1, 5, measurement(finding.On, finding.Tiny))
	settle(t, s, 2, 4, measurement(finding.Off))
	settle(t, s, 3, 2, measurement(finding.Mixed))
	for _, r := range []Sent{wellFormed(4, 1, 9), wellFormed(4, 2, 9), wellFormed(5, 1, 8), wellFormed(6, 1, 7)} {
		if _, err := s.Add(t.Context(), r); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Forget(t.Context(), 8); err != nil {
		t.Fatal(err)
	}
	signer, verifier := auditor(t, s, "Mara Lindqvist")
	addAudit(t, s, signer, verifier, stated(time.Unix(1_790_000_000, 0), finding.On))
	settle(t, s, 7, 9, measurement(finding.On, finding.Faint))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestCheck(t *testing.T) {
	path := filled(t)
	if err := Check(t.Context(), path); err != nil {
		t.Fatal(err)
	}
	original, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ damage, want string }{
		{`UPDATE groups SET shares = shares + 1 WHERE secret = ''`, "groups that differ"},
		{`UPDATE groups SET pending = 1 WHERE secret <> ''`, "groups that differ"},
		{`UPDATE groups SET epoch = 7`, "groups that differ"},
		{`UPDATE reports SET k = 4 WHERE state = 'sealed'`, "groups that differ"},
		{`INSERT INTO groups VALUES ('x', 9, 3, 0, 0, '')`, "groups that differ"},
		{`UPDATE reports SET tag = 'x' WHERE state = 'sealed' AND epoch = 8`, "without a group"},
		{`UPDATE reports SET body = 'eA==' WHERE state = 'counted'`, "body of another"},
		{`UPDATE reports SET body = 'eA==' WHERE state = 'sealed'`, "whose body is not theirs"},
		{`UPDATE reports SET x = 'aa' WHERE state = 'sealed' AND epoch = 8`, "whose body is not theirs"},
		{`INSERT INTO reports (id, epoch, k, tag, x, body) SELECT id, epoch, k, tag, x, 'eA==' FROM reports WHERE state = 'counted' LIMIT 1`, "settled before"},
		{`UPDATE groups SET secret = '' WHERE shares = 5`, "not open"},
		{`UPDATE findings SET n = n + 1`, "findings that differ"},
		{`INSERT INTO labels SELECT tag, k, 1, epoch, site, kind, purpose, language, 'x' FROM findings`, "label texts that differ"},
		{`UPDATE controls SET n = n + 1`, "controls that differ"},
		{`UPDATE controls SET last_epoch = 10`, "controls that differ"},
		{`DELETE FROM controls`, "controls that differ"},
		{`UPDATE sites SET reports = 1`, "sites that differ"},
		{`DELETE FROM sites`, "sites that differ"},
		{`UPDATE epochs SET n = n + 1`, "epochs that differ"},
		{`DELETE FROM facets WHERE facet = 'purpose'`, "facets that differ"},
		{`UPDATE facet_totals SET n = n + 1`, "sums of facets"},
		{`DELETE FROM audited`, "lack a control"},
		{`UPDATE audited SET audit = 'x'`, "not of an audit"},
		{`DELETE FROM verified`, "grade is not that"},
		{`DELETE FROM auditors`, "without an audit of a listed auditor"},
		{`UPDATE audits SET file = replace(file, 'offers', 'threats')`, "not what was signed"},
		{`UPDATE totals SET value = value + 1 WHERE name = 'accepted'`, "totals of reports"},
		{`DELETE FROM totals`, "totals of reports"},
		{`UPDATE totals SET value = value + 1 WHERE name = 'open'`, "totals of groups"},
		{`UPDATE totals SET value = value + 1 WHERE name IN ('groups', 'sealed_groups')`, "sealed groups"},
		{`INSERT INTO migrations VALUES ('9999_later.sql')`, "another version"},
		{`DROP TABLE migrations`, "tables"},
	} {
		damaged := filepath.Join(t.TempDir(), "damaged.db")
		if err := os.WriteFile(damaged, original, 0o600); err != nil {
			t.Fatal(err)
		}
		db, err := sql.Open("sqlite", damaged)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := db.Exec(test.damage); err != nil {
			t.Fatal(test.damage, err)
		}
		db.Close()
		err = Check(t.Context(), damaged)
		if test.want == "another version" {
			if s, open := Open(t.Context(), damaged); !errors.Is(open, ErrVersion) {
				s.Close()
				t.Errorf("opened a newer program's database: %v", open)
			}
			test.want = ErrVersion.Error()
		}
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v, want %s", test.damage, err, test.want)
		}
	}
	if err := Check(t.Context(), filepath.Join(t.TempDir(), "none.db")); err == nil {
		t.Error("checked a file that is not there")
	}
}

// TestCorruptedPage overwrites each page in turn, but for a free one, which nobody reads: no check may pass, none may panic.
func TestCorruptedPage(t *testing.T) {
	original, err := os.ReadFile(filled(t))
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "damaged.db")
	const page = 4096
	found := 0
	for at := 0; at+page <= len(original); at += page {
		b := bytes.Clone(original)
		copy(b[at:at+page], bytes.Repeat([]byte{0xa5}, page))
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := Check(t.Context(), path); err != nil {
			found++
		}
	}
	if pages := len(original) / page; found < pages-2 { // deletions have left two free pages at most
		t.Errorf("of %d pages, damage to %d was found", pages, found)
	}
}

func TestBackupAndRestore(t *testing.T) {
	path := filled(t)
	dir := t.TempDir()
	s := alone(t, path)
	var adding sync.WaitGroup
	stop := make(chan struct{})
	adding.Go(func() { // the server goes on meanwhile
		for x := byte(1); x < 250; x++ {
			select {
			case <-stop:
				return
			default:
			}
			if _, err := s.Add(t.Context(), wellFormed(9, x, 9)); err != nil {
				t.Error(err)
			}
		}
	})
	backup := filepath.Join(dir, "backup ?.db")
	if err := Backup(t.Context(), path, backup); err != nil {
		t.Fatal(err)
	}
	close(stop)
	adding.Wait()
	want, err := s.Totals(t.Context())
	if err != nil || s.Close() != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(backup); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info, err)
	}
	if err := Backup(t.Context(), path, backup); !errors.Is(err, fs.ErrExist) {
		t.Errorf("a backup was written over: %v", err)
	}
	if err := Restore(t.Context(), path, backup); !errors.Is(err, fs.ErrExist) {
		t.Errorf("a database was written over: %v", err)
	}
	restored := filepath.Join(dir, "restored.db")
	if err := os.WriteFile(restored+"-wal", nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := Restore(t.Context(), restored, backup); !errors.Is(err, fs.ErrExist) {
		t.Errorf("restored beside the log of another database: %v", err)
	}
	os.Remove(restored + "-wal")
	if err := Restore(t.Context(), restored, backup); err != nil {
		t.Fatal(err)
	}
	again := alone(t, restored)
	got, err := again.Totals(t.Context())
	if err != nil || got.Counted != want.Counted || got.Sites != want.Sites || got.Accepted > want.Accepted || got.Accepted < 15 {
		t.Errorf("%+v, %v, want about %+v", got, err, want)
	}
	if err := again.Close(); err != nil {
		t.Fatal(err)
	}
	if err := Backup(t.Context(), filepath.Join(dir, "none.db"), filepath.Join(dir, "x.db")); err == nil {
		t.Error("backed up what is not there")
	}
	if _, err := os.Stat(filepath.Join(dir, "none.db")); err == nil {
		t.Error("it was made")
	}
}

// TestBadBackup: what does not pass the check is neither made nor restored, and leaves nothing behind.
func TestBadBackup(t *testing.T) {
	path := filled(t)
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec(`UPDATE sites SET reports = 1`); err != nil {
		t.Fatal(err)
	}
	db.Close()
	dir := t.TempDir()
	if err := Backup(t.Context(), path, filepath.Join(dir, "b.db")); !errors.Is(err, ErrDamaged) {
		t.Error(err)
	}
	if err := Restore(t.Context(), filepath.Join(dir, "r.db"), path); !errors.Is(err, ErrDamaged) {
		t.Error(err)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}
