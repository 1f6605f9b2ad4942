package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// part is a share of the corpus's sources.
type part struct {
	name, title string
	holds       func(source string) bool
}

var (
	everything = part{"all", "all sources", func(string) bool { return true }}
	tunedOn    = part{"tuned", "the sources tuned on", func(s string) bool { return !leftOut(s) }}
	aside      = part{"aside", "the quarter left out of tuning", leftOut}
	parts      = []part{everything, tunedOn, aside}
)

// leftOut picks a quarter of the sources by their names, so that it is the same on every machine.
func leftOut(source string) bool { return crc32.ChecksumIEEE([]byte(source))%4 == 0 }

// tsv writes the rows of this part to a file of its own and returns its path. column names the source.
func (p part) tsv(file, work, column string) (string, error) {
	at := -1
	return p.filter(file, work, func(n int, line string) (bool, error) {
		fields := strings.Split(line, "\t")
		if n == 0 {
			if at = slices.Index(fields, column); at < 0 {
				return false, fmt.Errorf("no column %q", column)
			}
			return true, nil
		}
		return at < len(fields) && p.holds(fields[at]), nil
	})
}

// jsonl writes the detections on pages of this part to a file of its own and returns its path.
func (p part) jsonl(file, work string) (string, error) {
	return p.filter(file, work, func(_ int, line string) (bool, error) {
		var d struct {
			Page string `json:"page"`
		}
		if err := json.Unmarshal([]byte(line), &d); err != nil {
			return false, err
		}
		return p.holds(d.Page), nil
	})
}

func (p part) filter(file, work string, keep func(n int, line string) (bool, error)) (string, error) {
	in, err := os.ReadFile(file)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	n := 0
	for line := range strings.Lines(string(in)) {
		if strings.TrimSpace(line) == "" {
			continue
		}
		ok, err := keep(n, strings.TrimRight(line, "\r\n"))
		if err != nil {
			return "", fmt.Errorf("%s, line %d: %w", file, n+1, err)
		}
		if ok {
			b.WriteString(line)
		}
		n++
	}
	base := filepath.Base(file)
	ext := filepath.Ext(base)
	out := filepath.Join(work, strings.TrimSuffix(base, ext)+"-"+p.name+ext)
	return out, os.WriteFile(out, []byte(b.String()), 0o644)
}

// stringLines turns rows "lang, class, polarity, text, …" into the lines "lang TAB text" that classify reads.
func stringLines(rows string) (io.Reader, error) {
	f, err := os.Open(rows)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var b strings.Builder
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for n := 0; lines.Scan(); n++ {
		fields := strings.Split(lines.Text(), "\t")
		if n == 0 {
			continue
		}
		if len(fields) < 4 {
			return nil, fmt.Errorf("%s, line %d: %d columns", rows, n+1, len(fields))
		}
		b.WriteString(fields[0] + "\t" + fields[3] + "\n")
	}
	return strings.NewReader(b.String()), lines.Err()
}

// cleanPages counts the pages on which no row says that something is to be flagged, and those of them with a detection.
func cleanPages(labels, detections string) (quiet, flagged int, err error) {
	rows, err := os.ReadFile(labels)
	if err != nil {
		return 0, 0, err
	}
	dirty := map[string]bool{}
	var at int
	for n, line := range strings.Split(strings.TrimSpace(string(rows)), "\n") {
		fields := strings.Split(line, "\t")
		if n == 0 {
			at = slices.Index(fields, "expected")
			continue
		}
		dirty[fields[0]] = dirty[fields[0]] || fields[at] == "1"
	}
	found, err := os.ReadFile(detections)
	if err != nil {
		return 0, 0, err
	}
	hit := map[string]bool{}
	for line := range strings.Lines(string(found)) {
		var d struct {
			Page string `json:"page"`
		}
		if err := json.Unmarshal([]byte(line), &d); err != nil {
			return 0, 0, err
		}
		hit[d.Page] = true
	}
	for page, is := range dirty {
		if !is {
			quiet++
			if hit[page] {
				flagged++
			}
		}
	}
	return quiet, flagged, nil
}
