// Package aggregate opens the groups of sealed reports that have reached their threshold, and says how sure the figures
// are that come out of them.
//
// It works through what the store calls ready, so an interruption costs nothing: whatever was not settled is ready
// again.
package aggregate

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"untick/server/store"
	"untick/wasm/report"
	"untick/wasm/threshold"
)

// Aggregator reads groups as they become readable.
type Aggregator struct {
	store *store.Store
	log   *slog.Logger
	epoch func() uint32 // the current one
	wake  chan struct{}
}

// New makes an aggregator. epoch is asked for the current epoch when past ones are to be forgotten.
func New(s *store.Store, log *slog.Logger, epoch func() uint32) *Aggregator {
	return &Aggregator{store: s, log: log, epoch: epoch, wake: make(chan struct{}, 1)}
}

// Wake says that a report was added. It never waits.
func (a *Aggregator) Wake() {
	select {
	case a.wake <- struct{}{}:
	default: // it is awake already and will look again
	}
}

// idle is how often it looks without having been woken: for what an interruption left, and for the epoch's end.
const idle = time.Minute

// Run works until ctx ends.
func (a *Aggregator) Run(ctx context.Context) {
	tick := time.NewTicker(idle)
	defer tick.Stop()
	a.tidy(ctx)
	for {
		if err := a.Drain(ctx); err != nil && ctx.Err() == nil {
			a.log.Error("couldn't aggregate", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-a.wake:
		case <-tick.C:
			a.tidy(ctx)
		}
	}
}

// Tick forgets what is over and reads what is ready, once.
func (a *Aggregator) Tick(ctx context.Context) error {
	a.tidy(ctx)
	return a.Drain(ctx)
}

// tidy forgets the reports of epochs that no report is accepted for any more: those before the previous one.
func (a *Aggregator) tidy(ctx context.Context) {
	now := a.epoch()
	if now < 2 {
		return
	}
	if err := a.store.Forget(ctx, now-1); err != nil && ctx.Err() == nil {
		a.log.Error("couldn't forget past epochs", "error", err)
	}
}

// batch is how many groups are looked up at once.
const batch = 64

// Drain reads every group that is ready.
func (a *Aggregator) Drain(ctx context.Context) error {
	for {
		tags, err := a.store.Ready(ctx, batch)
		if err != nil {
			return err
		}
		progress := false
		for _, tag := range tags {
			if err := ctx.Err(); err != nil {
				return err
			}
			n, err := a.read(ctx, tag)
			if err != nil {
				a.log.Error("couldn't read a group", "error", err)
				continue // one group must not hold up the others
			}
			progress = progress || n > 0
		}
		if !progress {
			return nil
		}
	}
}

// read settles the sealed reports of one group and returns how many there were.
func (a *Aggregator) read(ctx context.Context, tag string) (int, error) {
	g, err := a.store.Group(ctx, tag)
	if err != nil || len(g.Sealed) == 0 {
		return 0, err
	}
	o, err := open(g)
	if err != nil {
		return 0, err
	}
	return len(g.Sealed), a.store.Settle(ctx, o)
}

// open reads a group's reports with its secret, recovering that first if need be.
func open(g *store.Group) (*store.Opening, error) {
	sealed := make([]*threshold.Sealed, len(g.Sealed))
	for i, r := range g.Sealed {
		s, err := threshold.Parse(r.Body)
		if err != nil {
			return nil, fmt.Errorf("couldn't read report %s again: %w", r.X, err)
		}
		sealed[i] = s
	}
	var group *threshold.Group
	var err error
	if g.Secret == nil {
		group, err = threshold.Open(sealed)
	} else {
		group, err = threshold.Reopen(g.Secret, sealed[0])
	}
	if err != nil {
		return nil, err
	}
	o := &store.Opening{Tag: g.Tag, K: sealed[0].K, Secret: group.Secret()}
	for i, s := range sealed {
		x := g.Sealed[i].X
		message, err := group.Read(s)
		if err != nil || !accept(o, message, s.Epoch) {
			o.Refused = append(o.Refused, x)
			continue
		}
		o.Counted = append(o.Counted, x)
	}
	return o, nil
}

// accept decodes a message into o. All messages of a group are the same, the threshold package sees to that.
func accept(o *store.Opening, message []byte, epoch uint32) bool {
	m, l, err := report.Decode(message)
	switch {
	case err != nil:
		return false
	case m != nil && m.Epoch == epoch:
		o.Measurement = m
		return true
	case l != nil && l.Epoch == epoch:
		o.Label = l
		return true
	}
	return false
}
