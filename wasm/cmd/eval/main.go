// Command eval measures the checker against a corpus of labelled pages and strings that is not part of this repository:
// it runs the detector natively and in Chromium, and the corpus's own scorers on what it said.
//
//	eval [-corpus DIR] [-only pages,settings,strings] [-native]
//
// Each table is printed three times: over everything, over the sources that rules were tuned on, and over the quarter
// that was left out of tuning (those whose name's CRC-32 divides by four).
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

func main() {
	if err := run(os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(1)
	}
}

// evaluation holds where things are.
type evaluation struct {
	corpus, work string
	native       bool // leave the browser out
	misses       bool // print what was missed and what was a false alarm
	out, errs    io.Writer
}

func run(args []string, out, errs io.Writer) error {
	e := &evaluation{work: "build/measured", out: out, errs: errs}
	flags := flag.NewFlagSet("eval", flag.ContinueOnError)
	flags.StringVar(&e.corpus, "corpus", "../shared/corpus", "folder of the corpus")
	flags.BoolVar(&e.native, "native", false, "leave out what needs Chromium")
	flags.BoolVar(&e.misses, "misses", false, "list false alarms and misses of the sources tuned on")
	only := flags.String("only", "pages,settings,strings", "what to measure")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if _, err := os.Stat(e.corpus); errors.Is(err, fs.ErrNotExist) {
		fmt.Fprintf(out, "eval: no corpus at %s: nothing was measured\n", e.corpus)
		return nil
	}
	if err := os.MkdirAll(e.work, 0o755); err != nil {
		return fmt.Errorf("couldn't make %s: %w", e.work, err)
	}
	steps := map[string]func() error{"pages": e.pages, "settings": e.settings, "strings": e.strings}
	for _, name := range strings.Split(*only, ",") {
		step := steps[name]
		if step == nil {
			return fmt.Errorf("no such measurement: %q", name)
		}
		if err := step(); err != nil {
			return fmt.Errorf("couldn't measure %s: %w", name, err)
		}
	}
	return nil
}

// pages scores the captured pages, natively and with the extension in Chromium.
func (e *evaluation) pages() error {
	native := filepath.Join(e.work, "pages-native.jsonl")
	if err := e.scanNatively(filepath.Join(e.corpus, "pages"), native); err != nil {
		return err
	}
	if err := e.scorePages("pages, natively", native); err != nil || e.native {
		return err
	}
	browser := filepath.Join(e.work, "pages-chromium.jsonl")
	if err := e.scanInChromium(filepath.Join(e.corpus, "pages"), browser, "BLOCK_SCRIPTS=1"); err != nil {
		return err
	}
	return e.scorePages("pages, in Chromium", browser)
}

func (e *evaluation) scorePages(title, detections string) error {
	labels := filepath.Join(e.corpus, "pages-labels.tsv")
	for _, part := range parts {
		l, err := part.tsv(labels, e.work, "page")
		if err != nil {
			return err
		}
		d, err := part.jsonl(detections, e.work)
		if err != nil {
			return err
		}
		args := []string{filepath.Join(e.corpus, "score-pages.py"), l, d}
		e.title(title+": sure rows", part)
		if err := e.score(part, "python3", args...); err != nil {
			return err
		}
		e.title(title+": all rows", part)
		if err := e.score(everything, "python3", append(args, "--all")...); err != nil {
			return err
		}
		quiet, flagged, err := cleanPages(l, d)
		if err != nil {
			return err
		}
		fmt.Fprintf(e.out, "pages with nothing to flag: %d, of these flagged: %d (%.1f %%)\n",
			quiet, flagged, 100*float64(flagged)/float64(max(quiet, 1)))
	}
	return nil
}

// settings scores the settings pages, which need their scripts and so a browser.
func (e *evaluation) settings() error {
	if e.native {
		return nil
	}
	dir := filepath.Join(e.corpus, "settings")
	found := filepath.Join(e.work, "settings-chromium.jsonl")
	if err := e.scanInChromium(dir, found); err != nil {
		return err
	}
	labels := filepath.Join(e.corpus, "settings-labels.tsv")
	for _, part := range parts {
		l, err := part.tsv(labels, e.work, "page")
		if err != nil {
			return err
		}
		d, err := part.jsonl(found, e.work)
		if err != nil {
			return err
		}
		e.title("settings pages, in Chromium", part)
		if err := e.score(part, "node", filepath.Join(e.corpus, "score-settings.mjs"), dir, l, d); err != nil {
			return err
		}
	}
	return nil
}

// strings scores the classifier.
func (e *evaluation) strings() error {
	for _, part := range parts {
		rows, err := part.tsv(filepath.Join(e.corpus, "strings.tsv"), e.work, "repo")
		if err != nil {
			return err
		}
		said := filepath.Join(e.work, "strings-"+part.name+".said")
		if err := e.classify(rows, said); err != nil {
			return err
		}
		e.title("strings", part)
		args := []string{filepath.Join(e.corpus, "score-strings.py"), rows, said}
		if part.name == everything.name {
			args = append(args, "--languages")
		}
		if err := e.score(everything, "python3", args...); err != nil {
			return err
		}
	}
	return nil
}

func (e *evaluation) title(what string, p part) {
	fmt.Fprintf(e.out, "\n## %s, %s\n", what, p.title)
}

// score runs one of the corpus's scorers; with -misses it lists the errors, but never those of the part left out.
func (e *evaluation) score(p part, name string, args ...string) error {
	if e.misses && p.name == tunedOn.name {
		args = append(args, "--misses")
	}
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), "PW_FROM="+absolute("extension")+"/")
	cmd.Stdout, cmd.Stderr = e.out, e.errs
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("couldn't run %s: %w", args[0], err)
	}
	return nil
}

// scanNatively writes what untick scan finds.
func (e *evaluation) scanNatively(dir, out string) error {
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	defer f.Close()
	cmd := exec.Command("build/untick", "scan", "--format", "jsonl", dir)
	cmd.Stdout, cmd.Stderr = f, e.errs
	err = cmd.Run()
	if exit, ok := errors.AsType[*exec.ExitError](err); ok && exit.ExitCode() == 1 {
		return nil // found something
	}
	return err
}

// scanInChromium writes what the built extension finds.
func (e *evaluation) scanInChromium(dir, out string, env ...string) error {
	for _, old := range []string{out, out + ".done"} {
		if err := os.Remove(old); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	cmd := exec.Command("node", "extension/e2e/scan-pages.mjs")
	cmd.Env = append(append(os.Environ(), "IN="+absolute(dir), "OUT="+absolute(out)), env...)
	cmd.Stdout, cmd.Stderr = e.errs, e.errs
	return cmd.Run()
}

func (e *evaluation) classify(rows, said string) error {
	lines, err := stringLines(rows)
	if err != nil {
		return err
	}
	f, err := os.Create(said)
	if err != nil {
		return err
	}
	defer f.Close()
	cmd := exec.Command("build/untick", "classify")
	cmd.Stdin, cmd.Stdout, cmd.Stderr = lines, f, e.errs
	return cmd.Run()
}

// absolute falls back on the path itself, which then fails where it is used.
func absolute(path string) string {
	if p, err := filepath.Abs(path); err == nil {
		return p
	}
	return path
}
