package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"untick/wasm/finding"
	"untick/wasm/htmlsnap"
	"untick/wasm/rules"
	"untick/wasm/snapshot"
)

// scan judges HTML files and prints what it found.
func scan(args []string, out, errs io.Writer) int {
	flags := flag.NewFlagSet("untick scan", flag.ContinueOnError)
	flags.SetOutput(errs)
	format := flags.String("format", "text", "text or jsonl")
	all := flags.Bool("all", false, "every control, not only those that share")
	if err := flags.Parse(args); err != nil {
		return exitError
	}
	if *format != "text" && *format != "jsonl" || flags.NArg() == 0 {
		fmt.Fprint(errs, usage)
		return exitError
	}
	files, err := htmlFiles(flags.Args())
	if err != nil {
		fmt.Fprintln(errs, "untick scan:", err)
		return exitError
	}
	w := bufio.NewWriter(out)
	status := exitClean
	for _, file := range files {
		rows, err := scanFile(file, *all)
		if err != nil {
			fmt.Fprintln(errs, "untick scan:", err)
			status = exitError
			continue
		}
		for _, r := range rows {
			if r.Outcome != finding.Nothing && status == exitClean {
				status = exitFound
			}
		}
		if err := write(w, rows, *format); err != nil {
			fmt.Fprintln(errs, "untick scan: couldn't write:", err)
			return exitError
		}
	}
	if err := w.Flush(); err != nil {
		fmt.Fprintln(errs, "untick scan: couldn't write:", err)
		return exitError
	}
	return status
}

// htmlFiles are the files named, and every *.html and *.htm below the folders named, in order.
func htmlFiles(args []string) ([]string, error) {
	var files []string
	for _, a := range args {
		info, err := os.Stat(a)
		if err != nil {
			return nil, fmt.Errorf("couldn't open: %w", err)
		}
		if !info.IsDir() {
			files = append(files, a)
			continue
		}
		err = filepath.WalkDir(a, func(path string, e fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if ext := strings.ToLower(filepath.Ext(path)); !e.IsDir() && (ext == ".html" || ext == ".htm") {
				files = append(files, path)
			}
			return nil
		})
		if err != nil {
			return nil, fmt.Errorf("couldn't list %s: %w", a, err)
		}
	}
	return files, nil
}

// row is one line of the jsonl format. extension/e2e/scan-pages.mjs writes the same.
type row struct {
	Page     string           `json:"page"`
	Frame    string           `json:"frame"`
	Selector string           `json:"selector"`
	Kind     finding.Kind     `json:"kind"`
	Nth      int              `json:"nth"`
	Label    string           `json:"label"`
	State    finding.State    `json:"state"`
	Purpose  finding.Purpose  `json:"purpose"`
	Polarity finding.Polarity `json:"polarity"`
	Outcome  finding.Outcome  `json:"outcome"`
	Severity finding.Severity `json:"severity"`
	Cues     []finding.Cue    `json:"cues"`
	Language string           `json:"language"`
	PageKind finding.PageKind `json:"page_kind"`
	Rule     string           `json:"rule"`
	Why      string           `json:"why"`
}

// scanFile judges one file.
func scanFile(file string, all bool) ([]row, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, fmt.Errorf("couldn't open: %w", err)
	}
	defer f.Close()
	base := filepath.Base(file)
	page := strings.TrimSuffix(base, filepath.Ext(base))
	snaps, err := htmlsnap.Read(f, file)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	var rows []row
	for _, s := range snaps {
		for _, f := range rules.Judge(s).Judged {
			if all || f.Outcome != finding.Nothing {
				rows = append(rows, newRow(page, s, &f))
			}
		}
	}
	return rows, nil
}

func newRow(page string, s *snapshot.Snapshot, f *finding.Finding) row {
	c := &s.Controls[f.Control]
	selector := c.Selector
	if s.Page.Frame != "" {
		selector = s.Page.Frame + " >>> " + selector
	}
	cues := f.Cues
	if cues == nil {
		cues = []finding.Cue{}
	}
	return row{
		Page: page, Frame: s.Page.Frame, Selector: selector, Kind: f.Kind, Nth: c.Nth, Label: f.Label, State: f.State,
		Purpose: f.Purpose, Polarity: f.Polarity, Outcome: f.Outcome, Severity: f.Severity, Cues: cues,
		Language: f.Language, PageKind: f.PageKind, Rule: f.Rule, Why: f.Why,
	}
}

func write(w io.Writer, rows []row, format string) error {
	if format == "jsonl" {
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		for _, r := range rows {
			if err := enc.Encode(r); err != nil {
				return err
			}
		}
		return nil
	}
	for _, r := range rows {
		outcome := string(r.Outcome)
		if outcome == "" {
			outcome = "-"
		}
		if _, err := fmt.Fprintf(w, "%s: %s %s: %s\n\t%s\n\t%s\n",
			r.Page, outcome, r.Purpose, plain(r.Label), plain(r.Why), plain(r.Selector)); err != nil {
			return err
		}
	}
	return nil
}

// plain keeps a page's text from steering the terminal: control and direction characters become spaces.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x20 || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			return ' '
		}
		return r
	}, s)
}
