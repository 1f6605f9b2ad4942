package store

import (
	"fmt"
	"testing"

	"untick/wasm/finding"
)

func TestKnown(t *testing.T) {
	ctx := t.Context()
	s := fresh(t)
	add := func(site, pageKind, purpose string, polarity finding.Polarity, on, off, mixed int) {
		t.Helper()
		const insert = `INSERT INTO controls VALUES (?1, ?2, 'checkbox', ?3, ?4, ?5, ?6, ?7, ?8, 1, 1)`
		if _, err := s.of(site).write.ExecContext(ctx, insert, site, pageKind, purpose, string(polarity), text(on+off+mixed), text(on), text(off), text(mixed)); err != nil {
			t.Fatal(err)
		}
	}
	add("b.com", "settings", "marketing", finding.Gives, 5, 9, 0)
	add("b.com", "settings", "profiling_scoring", finding.Withholds, 0, 7, 0)
	add("b.com", "settings", "location", finding.Gives, 2, 90, 0) // on for fewer than k
	add("b.com", "sign_up", "marketing", finding.Gives, 3, 0, 0)
	add("a.com", "sign_up", "marketing", finding.Withholds, 80, 0, 0) // protects
	add("c.com", "sign_up", "marketing", finding.Gives, 0, 0, 80)
	if err := s.SetSettingsPage(ctx, "b.com", "https://www.b.com/privacy?x=1"); err != nil {
		t.Fatal(err)
	}
	list := func(k, limit int) string {
		t.Helper()
		known, err := s.Known(ctx, k, limit)
		if err != nil {
			t.Fatal(err)
		}
		return fmt.Sprint(known)
	}
	if got, want := list(3, 10), "[{b.com settings 2 7 https://www.b.com/privacy?x=1} {b.com sign_up 1 3 https://www.b.com/privacy?x=1}]"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if got, want := list(3, 1), "[{b.com settings 2 7 https://www.b.com/privacy?x=1}]"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if got := list(8, 10); got != "[]" {
		t.Error(got)
	}
	if err := s.SetSettingsPage(ctx, "b.com", ""); err != nil {
		t.Fatal(err)
	}
	if got, want := list(6, 10), "[{b.com settings 1 7 }]"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

func TestSettingsPageRefuses(t *testing.T) {
	ctx := t.Context()
	s := fresh(t)
	for _, bad := range [][2]string{
		{"b.com", "http://b.com/"}, {"b.com", "https://c.com/"}, {"b.com", "https://b.com.c.com/"}, {"b.com", "https://u@b.com/"},
		{"b.com", "javascript:alert(1)"}, {"b.com", "https://b.com:8443/"}, {"b.com", "//b.com/"}, {"b.com", "https://b.com/ x"},
		{"www.b.com", "https://www.b.com/"}, {"com", "https://b.com/"}, {"b.localhost", "https://b.localhost/"}, {"127.0.0.1", "https://127.0.0.1/"},
	} {
		if err := s.SetSettingsPage(ctx, bad[0], bad[1]); err == nil {
			t.Errorf("took %v", bad)
		}
	}
}
