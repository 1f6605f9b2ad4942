package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"

	"untick/server/store"
)

// command is one that does something else than serve.
type command struct {
	file  string // what its argument is called, "" if it has none
	about string
	do    func(ctx context.Context, db, file string) error
	done  string
}

var commands = map[string]command{
	"check": {
		about: "reads the whole database, which a server may be using, and exits with 1 if anything in it is broken or contradicts something else",
		do:    func(ctx context.Context, db, _ string) error { return store.Check(ctx, db) }, done: "the database is sound",
	},
	"backup": {
		file: "FILE", about: "copies the database, which a server may be using, to a new file and checks the copy",
		do: store.Backup, done: "backed up and checked",
	},
	"restore": {
		file: "FILE", about: "checks a backup and puts it where there is no database",
		do: store.Restore, done: "restored and checked",
	},
}

func (c *command) run(ctx context.Context, args []string, env func(string) string, stdout, stderr io.Writer) error {
	var o options
	flags := flag.NewFlagSet("server", flag.ContinueOnError)
	flags.SetOutput(stderr)
	o.databaseFlag(flags)
	if err := fromEnvironment(flags, env); err != nil {
		return err
	}
	if err := flags.Parse(args); err != nil {
		return err
	}
	want := 0
	if c.file != "" {
		want = 1
	}
	if flags.NArg() != want {
		return errors.New("couldn't understand the arguments: there are server check [-db FILE], server backup [-db FILE] TO, server restore [-db FILE] FROM")
	}
	if err := c.do(ctx, o.db, flags.Arg(0)); err != nil {
		return err
	}
	fmt.Fprintln(stdout, c.done)
	return nil
}
