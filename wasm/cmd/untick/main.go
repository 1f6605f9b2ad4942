// Command untick checks HTML files, and texts, without a browser.
//
//	untick scan [--format text|jsonl] [--all] FILE|DIR…   controls that share the user's data unasked
//	untick classify                                       purpose and polarity of lines "lang TAB text"
//	untick verify -key KEY [-log FILE] DIR…               downloaded releases: sums, signature, place in the log
//	untick audit key|make|check|send                      a researcher's signed audit of a page; send is all that uses a network
//
// Exit status: 0 nothing found, 1 found, 2 error.
package main

import (
	"fmt"
	"io"
	"os"
)

const usage = `usage:
  untick scan [--format text|jsonl] [--all] FILE|DIR...
  untick verify -key KEY [-log FILE] DIR...
  untick audit key|make|check|send ...
  untick classify < LINES    (each "lang TAB text"; writes "class TAB polarity")
`

// Exit statuses.
const (
	exitClean = 0
	exitFound = 1
	exitError = 2
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, in io.Reader, out, errs io.Writer) int {
	if len(args) == 0 {
		fmt.Fprint(errs, usage)
		return exitError
	}
	switch args[0] {
	case "scan":
		return scan(args[1:], out, errs)
	case "classify":
		return classify(args[1:], in, out, errs)
	case "verify":
		return verify(args[1:], out, errs)
	case "audit":
		return auditing(args[1:], out, errs)
	case "help", "-h", "--help":
		fmt.Fprint(out, usage)
		return exitClean
	}
	fmt.Fprintf(errs, "untick: unknown command %q\n%s", args[0], usage)
	return exitError
}
