package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"

	"untick/server/release"
	"untick/server/store"
)

// command is one that does something else than serve.
type command struct {
	args  []string // what its arguments are called
	about string
	do    func(ctx context.Context, o *options, args []string) (done string, err error)
}

var commands = map[string]command{
	"check": {
		about: "reads the whole database, which a server may be using, and exits with 1 if anything in it is broken or contradicts something else",
		do: func(ctx context.Context, o *options, _ []string) (string, error) {
			return "the database is sound", store.Check(ctx, o.db)
		},
	},
	"backup": {
		args: []string{"TO"}, about: "copies the database, which a server may be using, to a new file and checks the copy",
		do: func(ctx context.Context, o *options, args []string) (string, error) {
			return "backed up and checked", store.Backup(ctx, o.db, args[0])
		},
	},
	"restore": {
		args: []string{"FROM"}, about: "checks a backup and puts it where there is no database",
		do: func(ctx context.Context, o *options, args []string) (string, error) {
			return "restored and checked", store.Restore(ctx, o.db, args[0])
		},
	},
	"release": {
		args: []string{"DATE", "FOLDER"}, about: "makes the release of a date (2006-01-02, UTC) below a folder, signs it and adds it to the folder's log; a server may be using the database",
		do: makeRelease,
	},
	"demo-data": {
		args: []string{"SITES", "EPOCHS", "VISITS"}, about: "fills a new database with what the installs of a made-up world report, epoch after epoch up to now: so many sites, each seen by about so many installs in an epoch; it takes nothing else afterwards",
		do: fillDemo,
	},
	"settings-page": {
		args: []string{"SITE", "URL"}, about: "records where a site's users change what they share, for the list of known sites; an empty URL takes it back",
		do: settingsPage,
	},
	"auditor add": {
		args: []string{"NAME", "KEY"}, about: "takes signed audits of a key, which is shown under that name; a server may be using the database",
		do: addAuditor,
	},
	"auditor remove": {
		args: []string{"KEY"}, about: "takes no more audits of a key and marks those that were taken; for good",
		do: removeAuditor,
	},
	"auditor list":   {about: "lists the auditors: since when, whether withdrawn, key, name", do: listAuditors},
	"answer list":    {about: "lists what operators of sites answered: when, state, id, site, kind", do: listAnswers},
	"answer show":    {args: []string{"ID"}, about: "prints an answer, its text quoted", do: showAnswer},
	"answer restore": {args: []string{"ID"}, about: "takes a review of an answer back", do: review(store.AnswerShown)},
	"answer withhold": {
		args: []string{"ID", "REASON"}, about: "shows an answer's text no longer, and readers the reason; it stays in the database",
		do: review(store.AnswerWithheld),
	},
	"answer correct": {
		args: []string{"ID", "REASON"}, about: "says that a dispute was right, and readers what is corrected",
		do: review(store.AnswerCorrected),
	},
	"verifier": {
		about: "prints the public half of the key that the rules are signed with, to be published where readers can compare it; makes the key if there is none",
		do: func(_ context.Context, o *options, _ []string) (string, error) {
			key, err := o.signing()
			if err != nil {
				return "", err
			}
			return key.Verifier(), nil
		},
	},
}

func makeRelease(ctx context.Context, o *options, args []string) (done string, err error) {
	key, err := o.signing()
	if err != nil {
		return "", err
	}
	s, err := store.Open(ctx, o.db)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	if err := (&release.Release{Store: s, Key: key, Date: args[0]}).Make(ctx, release.Folder(args[1])); err != nil {
		return "", err
	}
	return "released and logged", nil
}

func settingsPage(ctx context.Context, o *options, args []string) (string, error) {
	return opened(ctx, o, func(s *store.Store) (string, error) { return "recorded", s.SetSettingsPage(ctx, args[0], args[1]) })
}

func (c *command) run(ctx context.Context, name string, args []string, env func(string) string, stdout, stderr io.Writer) error {
	var o options
	flags := flag.NewFlagSet("server "+name, flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintf(stderr, "server %s [-db FILE] %s\n%s\n", name, strings.Join(c.args, " "), c.about)
		flags.PrintDefaults()
	}
	o.databaseFlag(flags)
	o.hostFlag(flags)
	if err := fromEnvironment(flags, env); err != nil {
		return err
	}
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() != len(c.args) {
		return fmt.Errorf("couldn't understand the arguments: server %s [-db FILE] %s", name, strings.Join(c.args, " "))
	}
	done, err := c.do(ctx, &o, flags.Args())
	if err != nil {
		return err
	}
	fmt.Fprintln(stdout, done)
	return nil
}
