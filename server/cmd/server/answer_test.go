package main

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"untick/server/store"
)

// TestAnswerCommands: a review is on the command line, and a text cannot make a terminal do anything.
func TestAnswerCommands(t *testing.T) {
	db := filepath.Join(t.TempDir(), "u.db")
	s, err := store.Open(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	id := strings.Repeat("ab", 32)
	_, err = s.AddAnswer(t.Context(), &store.Answer{ID: id, Site: "example.org", Kind: "answer", Language: "en", Text: "Off.\x1b[31m\u202e", Proof: "dns", Filed: time.Now()})
	if err != nil || s.Close() != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		args []string
		want string // "" is an error
	}{
		{[]string{"list"}, "\tshown\t" + id + "\texample.org\tanswer\n1 answers"},
		{[]string{"show", id}, `"Off.\x1b[31m\u202e"`},
		{[]string{"show", "x"}, ""},
		{[]string{"withhold", id}, ""},
		{[]string{"withhold", id, ""}, ""},
		{[]string{"correct", id, "It is no dispute."}, ""},
		{[]string{"withhold", id, "It names a private person."}, "withheld"},
		{[]string{"list"}, "\twithheld\t"},
		{[]string{"restore", id}, "shown"},
		{[]string{"show", id}, "state\tshown\nreason\t\"\"\n"},
	} {
		args := append([]string{"answer", test.args[0], "-db", db}, test.args[1:]...)
		var out, errs strings.Builder
		err := run(t.Context(), args, none, &out, &errs)
		if (err != nil) != (test.want == "") || !strings.Contains(out.String(), test.want) || strings.ContainsAny(out.String(), "\x1b\u202e") {
			t.Errorf("%q: %v %s", test.args, err, out.String())
		}
	}
}
