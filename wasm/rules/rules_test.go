package rules

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"untick/wasm/finding"
	"untick/wasm/htmlsnap"
)

var update = flag.Bool("update", false, "write the fixtures' .json files anew; read the difference before you commit it")

// expected is one finding of a fixture; what a fixture does not list must not be found.
type expected struct {
	Selector string           `json:"selector"`
	Rule     string           `json:"rule"`
	Purpose  finding.Purpose  `json:"purpose"`
	Polarity finding.Polarity `json:"polarity"`
	Outcome  finding.Outcome  `json:"outcome"`
}

// TestFixtures judges testdata/<rule>/*.html natively. extension/e2e/fixtures.spec.mjs does the same in two browsers.
func TestFixtures(t *testing.T) {
	files, err := filepath.Glob("testdata/*/*.html")
	if err != nil {
		t.Fatal(err)
	}
	if len(files) == 0 {
		t.Fatal("no fixtures")
	}
	for _, file := range files {
		t.Run(strings.TrimPrefix(file, "testdata/"), func(t *testing.T) {
			got := find(t, file)
			golden := strings.TrimSuffix(file, ".html") + ".json"
			if *update {
				text, err := json.MarshalIndent(got, "", "  ")
				if err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(golden, append(text, '\n'), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			text, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			var want []expected
			if err := json.Unmarshal(text, &want); err != nil {
				t.Fatal(err)
			}
			compare(t, got, want)
		})
	}
}

func find(t *testing.T, file string) []expected {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	snaps, err := htmlsnap.Read(f, file)
	if err != nil {
		t.Fatal(err)
	}
	got := []expected{}
	for _, s := range snaps {
		for _, f := range Judge(s).Findings() {
			selector := s.Controls[f.Control].Selector
			if s.Page.Frame != "" {
				selector = s.Page.Frame + " >>> " + selector
			}
			got = append(got, expected{selector, f.Rule, f.Purpose, f.Polarity, f.Outcome})
		}
	}
	return got
}

func compare(t *testing.T, got, want []expected) {
	t.Helper()
	left := map[expected]bool{}
	for _, w := range want {
		left[w] = true
	}
	for _, g := range got {
		if !left[g] {
			t.Errorf("found unexpectedly: %+v", g)
		}
		delete(left, g)
	}
	for w := range left {
		t.Errorf("not found: %+v", w)
	}
}

// TestComplete holds that every rule is a file of its name and has a fixture folder with a hit and a miss, and that no
// file or folder is left over.
func TestComplete(t *testing.T) {
	named := map[string]bool{}
	for _, r := range All {
		if named[r.Name] {
			t.Errorf("rule %s stands twice", r.Name)
		}
		named[r.Name] = true
		if _, err := os.Stat(r.Name + ".go"); err != nil {
			t.Errorf("rule %s has no file: %v", r.Name, err)
		}
		for _, part := range []string{"hit", "miss"} {
			if found, _ := filepath.Glob(filepath.Join("testdata", r.Name, part+"*.html")); len(found) == 0 {
				t.Errorf("rule %s has no %s*.html", r.Name, part)
			}
		}
	}
	folders, err := os.ReadDir("testdata")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range folders {
		if f.IsDir() && !named[f.Name()] && f.Name() != "controls" {
			t.Errorf("testdata/%s belongs to no rule", f.Name())
		}
	}
}

// acquits are the rules that only acquit; every other decides a finding on one of its own pages.
var acquits = map[string]bool{"tool_page": true, "necessary": true, "plain_terms": true}

func TestEveryRuleDecides(t *testing.T) {
	for _, r := range All {
		decided := false
		files, _ := filepath.Glob(filepath.Join("testdata", r.Name, "hit*.html"))
		for _, file := range files {
			for _, f := range find(t, file) {
				decided = decided || f.Rule == r.Name
			}
		}
		if decided == acquits[r.Name] {
			t.Errorf("rule %s decides a finding on its pages: %v", r.Name, decided)
		}
	}
}

// TestSeverity holds the table complete and between 1 and 4.
func TestSeverity(t *testing.T) {
	for _, p := range finding.Purposes {
		f := &finding.Finding{Purpose: p, Cues: []finding.Cue{finding.Tiny, finding.Bundled}}
		if s := severity(f); p.Shares() && (base[p] < finding.Slight || s > finding.Grave || s < base[p]) {
			t.Errorf("%s: base %d, severity %d", p, base[p], s)
		}
		if p.Shares() && gives[p] == "" {
			t.Errorf("%s: no words for why", p)
		}
	}
}
