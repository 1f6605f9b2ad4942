package server

import (
	"context"
	"time"
)

// lookForRelease is how often it is looked whether a release is due.
const lookForRelease = 10 * time.Minute

// releaseOnTime makes the releases that become due, until ctx ends.
func (s *Server) releaseOnTime(ctx context.Context) {
	tick := time.NewTicker(lookForRelease)
	defer tick.Stop()
	for {
		if err := s.release(ctx); err != nil && ctx.Err() == nil {
			s.config.Log.Error("couldn't release", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// release makes a release if one is due.
func (s *Server) release(ctx context.Context) error {
	if s.config.Schedule == nil {
		return nil
	}
	made, err := s.config.Schedule.Tick(ctx)
	if err == nil && made != "" {
		s.config.Log.Info("released", "date", made)
	}
	return err
}
