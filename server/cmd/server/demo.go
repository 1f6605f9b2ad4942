package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strconv"
	"time"

	"untick/server/store"
	"untick/server/synthetic"
)

// What a made-up world reports with: few to a group, so that there is much to see of little, and weeks.
const (
	demoK     = 5
	demoEpoch = 7 * 24 * time.Hour
	demoSeed  = 1
)

// Bounds of a made-up world.
const (
	mostEpochs = 520
	mostVisits = 100_000
)

func fillDemo(ctx context.Context, o *options, args []string) (done string, err error) {
	var size synthetic.Size
	for i, want := range []struct {
		name string
		into *int
		most int
	}{{"SITES", &size.Sites, synthetic.MaxSites()}, {"EPOCHS", &size.Epochs, mostEpochs}, {"VISITS", &size.Visits, mostVisits}} {
		n, err := strconv.Atoi(args[i])
		if err != nil || n < 1 || n > want.most {
			return "", fmt.Errorf("couldn't make a world: %s is a number from 1 to %d", want.name, want.most)
		}
		*want.into = n
	}
	s, err := store.Open(ctx, o.db)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	f := synthetic.Filler{
		World: synthetic.New(demoSeed, size), Store: s, K: demoK, Epoch: demoEpoch, Now: time.Now(),
		Said: func(epoch, reports int) {
			fmt.Fprintf(os.Stderr, "epoch %d of %d: %d reports\n", epoch+1, size.Epochs, reports)
		},
	}
	truth, err := f.Fill(ctx)
	if err != nil {
		return "", err
	}
	reports := 0
	for _, n := range truth {
		reports += n
	}
	return fmt.Sprintf("%d reports of %d sites in %d epochs; to look at: server -db %s -k %d -epoch %s", reports, size.Sites, size.Epochs, o.db, demoK, demoEpoch), nil
}
