package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"untick/wasm/lexicon"
)

// maxLine is in bytes; a longer line of standard input is an error rather than a cut one, so that the answers stay in
// step with the lines.
const maxLine = 1 << 20

// classify answers each line "lang TAB text" with "class TAB polarity", in order.
func classify(args []string, in io.Reader, out, errs io.Writer) int {
	if len(args) > 0 {
		fmt.Fprintf(errs, "untick classify takes no arguments\n%s", usage)
		return exitError
	}
	lines := bufio.NewScanner(in)
	lines.Buffer(make([]byte, 0, 64<<10), maxLine)
	w := bufio.NewWriter(out)
	n := 0
	for lines.Scan() {
		n++
		lang, text, ok := strings.Cut(lines.Text(), "\t")
		if !ok {
			w.Flush()
			fmt.Fprintf(errs, "untick classify: line %d has no tab\n", n)
			return exitError
		}
		m := lexicon.Read(text, lang)
		fmt.Fprintf(w, "%s\t%s\n", m.Purpose, m.Polarity)
	}
	if err := lines.Err(); err != nil {
		w.Flush()
		fmt.Fprintf(errs, "untick classify: couldn't read line %d: %v\n", n+1, err)
		return exitError
	}
	if err := w.Flush(); err != nil {
		fmt.Fprintf(errs, "untick classify: couldn't write: %v\n", err)
		return exitError
	}
	return exitClean
}
