package main

import (
	"flag"
	"fmt"
	"io"

	"untick/wasm/release"
)

// verify checks downloaded releases without a network.
func verify(args []string, out, errs io.Writer) int {
	flags := flag.NewFlagSet("untick verify", flag.ContinueOnError)
	flags.SetOutput(errs)
	key := flags.String("key", "", "the server's public `key`, as `server verifier` prints it")
	later := flags.String("log", "", "consistency/N.json of the server's log, to check that it holds the release's log `FILE`")
	if flags.Parse(args) != nil || flags.NArg() == 0 || *key == "" {
		fmt.Fprint(errs, usage)
		return exitError
	}
	for _, dir := range flags.Args() {
		c, err := release.Check(dir, *key)
		if err == nil && *later != "" {
			err = release.CheckConsistency(dir+"/proof.json", *later, *key)
		}
		if err != nil {
			fmt.Fprintf(errs, "untick: %s: %v\n", dir, err)
			return exitError
		}
		fmt.Fprintf(out, "%s: release of %s, %d files as signed, record %d of a log of %d\n", dir, c.Date, c.Files, c.Index, c.Size)
	}
	return exitClean
}
