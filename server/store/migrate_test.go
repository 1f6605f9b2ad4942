//go:build !js

package store

import (
	"database/sql"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"path/filepath"
	"testing"

	"untick/wasm/finding"
)

// before makes a database as the program before a migration made it, by its very statements.
func before(t *testing.T, names ...string) (path string, db *sql.DB) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "old.db")
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	run := func(statement string, args ...any) {
		t.Helper()
		if _, err := db.Exec(statement, args...); err != nil {
			t.Fatal(err)
		}
	}
	run(`CREATE TABLE migrations (name TEXT PRIMARY KEY) WITHOUT ROWID`)
	for _, name := range names {
		b, err := migrations.ReadFile("migrations/" + name)
		if err != nil {
			t.Fatal(err)
		}
		run(string(b))
		run(`INSERT INTO migrations (name) VALUES (?1)`, name)
	}
	return path, db
}

// TestMigrateGroups takes a database over from the program that named groups by their tags alone, with an open group, one
// that reports of two epochs share, one that lost its reports to an interruption, and what an earlier epoch left in the
// totals.
func TestMigrateGroups(t *testing.T) {
	for _, names := range [][]string{{"0001_first.sql"}, {"0001_first.sql", "0002_tokens.sql"}} {
		path, db := before(t, names...)
		run := func(statement string, args ...any) {
			t.Helper()
			if _, err := db.Exec(statement, args...); err != nil {
				t.Fatal(err)
			}
		}
		insert := func(r Sent) {
			run(`INSERT INTO reports (id, epoch, k, tag, x, body) VALUES (?1, ?2, 3, ?3, ?4, ?5)`, hex.EncodeToString(r.ID[:]), r.Sealed.Epoch,
				hex.EncodeToString(r.Sealed.Tag[:]), hex.EncodeToString(r.Sealed.X[:]), base64.StdEncoding.EncodeToString(r.Body))
		}
		for x := range byte(3) {
			insert(wellFormed(1, x+1, 9))
		}
		opened := wellFormed(1, 1, 9)
		tag := hex.EncodeToString(opened.Sealed.Tag[:])
		run(`INSERT INTO findings (tag, k, epoch, site, page_kind, kind, purpose, polarity, state, cues, language, region, rules)
			VALUES (?1, 3, 9, 'example.org', 'settings', 'checkbox', 'marketing', 'gives', 'on', '', 'en', 'eea', 1)`, tag)
		run(`UPDATE groups SET secret = 'aa' WHERE tag = ?1`, tag)
		run(`UPDATE reports SET state = 'counted', body = '' WHERE tag = ?1`, tag)
		insert(wellFormed(2, 1, 9)) // the group is of epoch 9, by its first report
		insert(wellFormed(2, 2, 9))
		insert(wellFormed(2, 3, 8))
		insert(wellFormed(3, 1, 7)) // forgotten, reports first, and then the program was killed
		insert(wellFormed(4, 1, 7)) // forgotten with its group
		run(`DELETE FROM reports WHERE epoch = 7`)
		fourth := wellFormed(4, 1, 7)
		run(`DELETE FROM groups WHERE tag = ?1`, hex.EncodeToString(fourth.Sealed.Tag[:]))
		db.Close()

		s := alone(t, path)
		totals, err := s.Totals(t.Context())
		want := Totals{Accepted: 8, Counted: 3, Groups: 5, Open: 1, Unread: 2, Sealed: 2, Sites: 1, Controls: 1}
		if err != nil || totals != want {
			t.Errorf("%+v, %v, want %+v", totals, err, want)
		}
		// It goes on where it was: the open group takes another report, the shared one is two.
		late := wellFormed(1, 9, 9)
		if fresh, err := s.Add(t.Context(), late); err != nil || !fresh {
			t.Fatal(fresh, err)
		}
		if fresh, err := s.Add(t.Context(), wellFormed(1, 2, 9)); err != nil || fresh {
			t.Error("a counted report counts again after the migration")
		}
		o := &Opening{Tag: groupName(late.Sealed), K: 3, Secret: []byte{1}, Measurement: measurement(finding.On),
			Counted: []string{hex.EncodeToString(late.Sealed.X[:])}}
		if err := s.Settle(t.Context(), o); err != nil {
			t.Fatal(err)
		}
		if c, err := s.Controls(t.Context(), "example.org"); err != nil || len(c) != 1 || c[0].N != 4 {
			t.Errorf("%+v, %v", c, err)
		}
		if tags, err := s.Ready(t.Context(), 9); err != nil || len(tags) != 0 {
			t.Errorf("ready: %v, %v", tags, err)
		}
		if err := s.Forget(t.Context(), 9); err != nil {
			t.Fatal(err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		if err := Check(t.Context(), path); err != nil {
			t.Errorf("after %v: %v", names, err)
		}
	}
}

// TestMigrateRows takes a database over in which reports lay in the order of their identifiers.
func TestMigrateRows(t *testing.T) {
	path, db := before(t, "0001_first.sql", "0002_tokens.sql", "0003_groups.sql")
	for x := range byte(5) {
		r := wellFormed(1, x+1, 9)
		if _, err := db.Exec(`INSERT INTO reports (id, epoch, k, tag, x, body, token) VALUES (?1, 9, 3, ?2, ?3, ?4, ?5)`, hex.EncodeToString(r.ID[:]),
			groupName(r.Sealed), hex.EncodeToString(r.Sealed.X[:]), base64.StdEncoding.EncodeToString(r.Body), string('a'+rune(x))); err != nil {
			t.Fatal(err)
		}
	}
	db.Close()
	s := alone(t, path)
	if fresh, err := s.Add(t.Context(), wellFormed(1, 2, 9)); err != nil || fresh {
		t.Errorf("a report counts again after the migration: %v, %v", fresh, err)
	}
	again := wellFormed(2, 1, 9)
	again.Token = []byte{0xaa}
	if fresh, err := s.Add(t.Context(), again); err != nil || !fresh {
		t.Fatal(err)
	}
	other := wellFormed(2, 2, 9)
	other.Token = []byte{0xaa}
	if _, err := s.Add(t.Context(), other); err != ErrSpent {
		t.Errorf("a token paid twice after the migration: %v", err)
	}
	if totals, err := s.Totals(t.Context()); err != nil || totals.Accepted != 6 || totals.Sealed != 2 {
		t.Errorf("%+v, %v", totals, err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if err := Check(t.Context(), path); err != nil {
		t.Error(err)
	}
}

// TestMigrateOnce takes a database over in which a report was known by its id, with a group that was opened, one that was
// refused, and a sealed one with a report for which a token paid.
func TestMigrateOnce(t *testing.T) {
	path, db := before(t, "0001_first.sql", "0002_tokens.sql", "0003_groups.sql", "0004_rows.sql", "0005_settings_pages.sql", "0006_epochs.sql",
		"0020_shown.sql", "0030_answers.sql", "0040_audits.sql", "0050_parts.sql")
	run := func(statement string, args ...any) {
		t.Helper()
		if _, err := db.Exec(statement, args...); err != nil {
			t.Fatal(err)
		}
	}
	var old []Sent
	for i, state := range []string{"counted", "refused", "sealed"} {
		r := wellFormed(byte(i+1), 1, 9)
		r.Token = []byte{byte(i)}
		old = append(old, r)
		run(`INSERT INTO reports (id, epoch, k, tag, x, body, token) VALUES (?1, 9, 3, ?2, ?3, ?4, ?5)`, hex.EncodeToString(r.ID[:]),
			groupName(r.Sealed), hex.EncodeToString(r.Sealed.X[:]), base64.StdEncoding.EncodeToString(r.Body), hex.EncodeToString(r.Token))
		if state != "sealed" {
			run(`UPDATE groups SET secret = 'aa' WHERE tag = ?1`, groupName(r.Sealed))
			run(`UPDATE reports SET state = ?2, body = '' WHERE tag = ?1`, groupName(r.Sealed), state)
		}
	}
	db.Close()
	s := alone(t, path)
	for i, r := range old {
		if fresh, err := s.Add(t.Context(), r); err != nil || fresh {
			t.Errorf("report %d counts again after the migration: %v, %v", i, fresh, err)
		}
		other := wellFormed(byte(i+1), 2, 9)
		other.Token = r.Token
		if _, err := s.Add(t.Context(), other); err != ErrSpent {
			t.Errorf("token %d paid twice after the migration: %v", i, err)
		}
	}
	g, err := s.Group(t.Context(), groupName(old[2].Sealed))
	if err != nil || len(g.Sealed) != 1 || g.Sealed[0].X != hex.EncodeToString(old[2].Sealed.X[:]) {
		t.Errorf("%+v, %v", g, err)
	}
	if totals, err := s.Totals(t.Context()); err != nil || totals.Accepted != 3 || totals.Counted != 1 || totals.Refused != 1 || totals.Sealed != 1 {
		t.Errorf("%+v, %v", totals, err)
	}
	if err := s.Forget(t.Context(), 10); err != nil {
		t.Fatal(err)
	}
	if left := count(t, s, `SELECT count(*) FROM reports`); left != 0 {
		t.Errorf("%d reports outlive their epoch", left)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if err := Check(t.Context(), path); err != nil {
		t.Error(err)
	}
}

// TestMigrateCrossed takes a database over that summed regions and languages over all kinds of page only: what was found before is in
// the sums by kind of page, and what is found afterwards comes to it.
func TestMigrateCrossed(t *testing.T) {
	path, db := before(t, "0001_first.sql", "0002_tokens.sql", "0003_groups.sql", "0004_rows.sql", "0005_settings_pages.sql", "0006_epochs.sql",
		"0020_shown.sql", "0030_answers.sql", "0040_audits.sql", "0050_parts.sql", "0060_once.sql")
	for _, f := range [][]any{
		{"a", 5, "one.example", "settings", "on", "de"}, {"b", 4, "two.example", "settings", "off", "de"}, {"c", 3, "two.example", "checkout", "on", "fr"},
		{"d", 2, "two.example", "checkout", "on", "it"}, // too few to be shown
	} {
		if _, err := db.Exec(`INSERT INTO findings (tag, k, epoch, site, page_kind, kind, purpose, polarity, state, cues, language, region, rules)
			VALUES (?1, 3, 9, ?3, ?4, 'checkbox', 'marketing', 'gives', ?5, '', ?6, 'eea', 1)`, f[0], f[1], f[2], f[3], f[4], f[5]); err != nil {
			t.Fatal(err)
		}
		if _, err := db.Exec(`UPDATE findings SET n = ?2 WHERE tag = ?1`, f[0], f[1]); err != nil {
			t.Fatal(err)
		}
	}
	db.Close()
	s := alone(t, path)
	for facet, want := range map[string]string{
		"region_page_kind":   "[{eea settings 2 9 5} {eea checkout 1 3 3}]",
		"language_page_kind": "[{de settings 2 9 5} {fr checkout 1 3 3}]",
	} {
		if sums, err := s.Sums(t.Context(), facet); err != nil || fmt.Sprint(sums) != want {
			t.Errorf("%s: %v, %v", facet, sums, err)
		}
	}
	if _, err := s.write.ExecContext(t.Context(), `UPDATE findings SET n = n + 1 WHERE tag IN ('a', 'd')`); err != nil {
		t.Fatal(err)
	}
	if sums, err := s.Sums(t.Context(), "language_page_kind"); err != nil || fmt.Sprint(sums) != "[{de settings 2 10 6} {fr checkout 1 3 3} {it checkout 1 3 3}]" {
		t.Errorf("%v, %v", sums, err)
	}
}
