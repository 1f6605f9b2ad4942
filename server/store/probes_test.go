package store

import (
	"fmt"
	"strings"
	"testing"
)

// TestProbes holds what the statements rely on, on both databases: what D1 and SQLite do alike, and where a number must be
// text since D1 binds every number as a float.
func TestProbes(t *testing.T) {
	s := fresh(t)
	for _, p := range []struct{ name, query, want string }{
		{"a text cast to a whole number", `SELECT typeof(CAST(?1 AS INTEGER))`, "integer"},
		{"53 bits and more survive as text", `SELECT CAST(CAST(?1 AS INTEGER) AS TEXT)`, "9007199254740993"},
		{"a bound parameter may be used twice", `SELECT ?1 = ?1`, "1"},
		{"one bound value of JSON is many rows", `SELECT group_concat(value ->> 'a') FROM json_each('[{"a":"x"},{"a":"y"}]')`, "x,y"},
		{"a missing member is NULL", `SELECT value ->> 'b' IS NULL FROM json_each('[{"a":1}]')`, "1"},
		{"iif", `SELECT iif(1 > 2, 'a', 'b')`, "b"},
		{"scalar min and max", `SELECT max(1, 3) + min(1, 3)`, "4"},
		{"a text comes back as it was", `SELECT 'a' || char(0x4E2D) || char(0x1F600) || char(0x202E)`, "a中😀\u202e"},
		{"quotes, ends of lines and what JSON escapes come back as they were", `SELECT '"a\",[]' || char(10, 9, 1, 0x2028)`, "\"a\\\",[]\n\t\x01\u2028"},
		{"a fraction", `SELECT 1.5`, "1.5"},
		{"a negative number", `SELECT -7`, "-7"},
		{"case folding is for ASCII", `SELECT lower('ÄB')`, "Äb"},
		{"LIKE with an escape", `SELECT 'a_b' LIKE 'a\_b' ESCAPE '\' AND NOT 'axb' LIKE 'a\_b' ESCAPE '\'`, "1"},
		{"window functions", `SELECT group_concat(n) FROM (SELECT row_number() OVER (ORDER BY value DESC) AS n FROM json_each('[5,7]'))`, "1,2"},
		{"foreign keys are on or of no matter", `SELECT count(*) FROM pragma_foreign_key_list('reports')`, "0"},
	} {
		var args []any
		if strings.Contains(p.query, "?1") {
			args = append(args, "9007199254740993")
		}
		var got any
		if err := s.read.QueryRowContext(t.Context(), p.query, args...).Scan(&got); err != nil {
			t.Errorf("%s: %v", p.name, err)
			continue
		}
		if fmt.Sprint(got) != p.want {
			t.Errorf("%s: %q, want %q", p.name, fmt.Sprint(got), p.want)
		}
	}
	returned := func(statement, arg string) (names []string) {
		t.Helper()
		rows, err := s.write.QueryContext(t.Context(), statement, arg)
		if err != nil {
			t.Fatal(err)
		}
		names, err = scanAll(rows, func(scan func(...any) error) (n string, err error) { return n, scan(&n) })
		if err != nil {
			t.Fatal(err)
		}
		return names
	}
	const insert = `INSERT INTO settings (name, value) SELECT value ->> 'n', 'v' FROM json_each(?1) WHERE true ON CONFLICT DO NOTHING RETURNING name`
	if got := returned(insert, `[{"n":"a"},{"n":"b"},{"n":"a"}]`); fmt.Sprint(got) != "[a b]" {
		t.Errorf("RETURNING tells what was inserted: %v", got)
	}
	if got := returned(insert, `[{"n":"b"},{"n":"c"}]`); fmt.Sprint(got) != "[c]" {
		t.Errorf("RETURNING leaves out what was there: %v", got)
	}
	many := `[{"n":"m0"}` + strings.Repeat(`,{"n":"x"}`, 2000) + `]`
	if got := returned(insert, many); len(got) != 2 {
		t.Errorf("two thousand rows in one value: %v", got)
	}
	// A statement that fails halfway has done nothing: d is not there.
	if _, err := s.write.ExecContext(t.Context(), `INSERT INTO settings (name, value) SELECT value ->> 'n', value ->> 'v' FROM json_each(?1)`,
		`[{"n":"d","v":"1"},{"n":"e"}]`); err == nil {
		t.Error("a NULL was stored where none may be")
	}
	if got := returned(`SELECT name FROM settings WHERE name = ?1`, "d"); got != nil {
		t.Errorf("half a statement was done: %v", got)
	}
}
