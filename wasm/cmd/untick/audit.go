package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"untick/wasm/finding"
	"untick/wasm/htmlsnap"
	"untick/wasm/report"
	"untick/wasm/report/audit"
	"untick/wasm/rules"
)

const auditUsage = `usage:
  untick audit key NAME                           a key to sign with, in the file NAME.key; prints its public half
  untick audit make -key FILE -url URL -region R -language L -browser NAME/VERSION [...] PAGE.html|DIR
  untick audit check -key PUBLIC [-archive FILE] FILE
  untick audit send -to https://SERVER FILE...
`

// auditing runs one of the commands around audits.
func auditing(args []string, out, errs io.Writer) int {
	var err error
	switch {
	case len(args) == 0:
		err = errUsage
	case args[0] == "key":
		err = auditKey(args[1:], out)
	case args[0] == "make":
		err = auditMake(args[1:], out, errs)
	case args[0] == "check":
		err = auditCheck(args[1:], out, errs)
	case args[0] == "send":
		err = auditSend(args[1:], out, errs)
	default:
		err = errUsage
	}
	switch {
	case errors.Is(err, errUsage):
		fmt.Fprint(errs, auditUsage)
		return exitError
	case err != nil:
		fmt.Fprintln(errs, "untick audit:", err)
		return exitError
	}
	return exitClean
}

// errUsage means that the arguments are not those of the command.
var errUsage = errors.New("usage")

// judged is what the checker says of an HTML file: the page's kind, and every control that can share data, on or off.
func judged(html []byte, name string) (finding.PageKind, []audit.Control, error) {
	snaps, err := htmlsnap.Read(bytes.NewReader(html), name)
	if err != nil {
		return "", nil, fmt.Errorf("%s: %w", name, err)
	}
	kind, controls := finding.OtherPage, []audit.Control{}
	for i, s := range snaps {
		r := rules.Judge(s)
		if i == 0 {
			kind = r.PageKind
		}
		if r.Dropped > 0 {
			return "", nil, fmt.Errorf("couldn't read all of %s: it has %d controls too many", name, r.Dropped)
		}
		for _, f := range r.Judged {
			if f.Purpose.Shares() && (f.Polarity == finding.Gives || f.Polarity == finding.Withholds) {
				controls = append(controls, controlOf(&f))
			}
		}
	}
	return kind, controls, nil
}

func controlOf(f *finding.Finding) audit.Control {
	c := audit.Control{
		PageKind: f.PageKind, Kind: f.Kind, Purpose: f.Purpose, Polarity: f.Polarity, State: f.State, Cues: []finding.Cue{},
		Language: f.Language, Label: report.Normalise(f.Label),
	}
	if c.Language == "" {
		c.Language = "und"
	}
	for _, cue := range finding.Cues { // in their order
		for _, has := range f.Cues {
			if has == cue {
				c.Cues = append(c.Cues, cue)
				break
			}
		}
	}
	return c
}

// rulesNumber is the rules' version as reports and audits have it.
func rulesNumber() (int, error) { return strconv.Atoi(rules.Version) }

// small reads a file of at most limit bytes.
func small(name string, limit int64) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("couldn't open: %w", err)
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err != nil {
		return nil, fmt.Errorf("couldn't read %s: %w", name, err)
	}
	if int64(len(b)) > limit {
		return nil, fmt.Errorf("couldn't read %s: it is longer than %d bytes", name, limit)
	}
	return b, nil
}

// create writes a file that is not there yet.
func create(name string, mode os.FileMode, b []byte) error {
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return fmt.Errorf("couldn't make a file: %w", err)
	}
	_, err = f.Write(b)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("couldn't write %s: %w", name, err)
	}
	return nil
}

// archiveForm tells it by the file's name.
func archiveForm(name string) string {
	lower := strings.ToLower(filepath.Base(name))
	switch {
	case strings.HasSuffix(lower, ".warc"), strings.HasSuffix(lower, ".warc.gz"):
		return "warc"
	case strings.HasSuffix(lower, ".wacz"):
		return "wacz"
	}
	return "html"
}
