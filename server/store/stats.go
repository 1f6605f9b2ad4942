package store

import (
	"sync"
	"time"
)

// CommitSizes are the upper bounds of the classes by which Stats counts commits; a last class has none.
var CommitSizes = [...]int{1, 2, 4, 8, 16, 32, 64, 128, 256, maxGroup}

// Stats are what the writer did since it started.
type Stats struct {
	Queued, QueueLimit int // reports that wait for the disk
	Commits            [len(CommitSizes)]uint64
	CommitTime         time.Duration // in all
	New, Repeated      uint64        // reports acknowledged; a repeat may also have been refused for a spent token
	Failed             uint64        // reports whose commit failed
}

// stats is Stats as the writer keeps it.
type stats struct {
	mu   sync.Mutex
	kept Stats
}

func (s *stats) commit(size, fresh int, err error, took time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.kept.CommitTime += took
	if err != nil {
		s.kept.Failed += uint64(size)
		return
	}
	for i, most := range CommitSizes {
		if size <= most {
			s.kept.Commits[i]++
			break
		}
	}
	s.kept.New += uint64(fresh)
	s.kept.Repeated += uint64(size - fresh)
}

// Stats returns them.
func (s *Store) Stats() Stats {
	s.stats.mu.Lock()
	defer s.stats.mu.Unlock()
	now := s.stats.kept
	now.Queued, now.QueueLimit = len(s.queue), queueLength
	return now
}
