//go:build !js

package store

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"path/filepath"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"untick/wasm/threshold"
)

// BenchmarkAdd stores reports, ten of a group, from so many callers at a time. Beside the time it gives the processor's, which
// other programs on the machine change less.
func BenchmarkAdd(b *testing.B) {
	for _, callers := range []int{8, 64, 256} {
		b.Run(fmt.Sprint(callers), func(b *testing.B) { benchmarkAdd(b, callers) })
	}
}

func benchmarkAdd(b *testing.B, at int) {
	s, err := Open(b.Context(), filepath.Join(b.TempDir(), "bench.db"))
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	const k = 10
	var made atomic.Int64
	report := func() (Sent, bool) {
		n := made.Add(1)
		body := make([]byte, threshold.ReportSize(k))
		rand.Read(body)
		body[0], body[1] = threshold.Version, k
		binary.BigEndian.PutUint32(body[2:], 9)
		body[37], body[69] = 0, 0 // x and y below the order of their field
		clear(body[70 : 70+32*k]) // the commitments, which name the group
		binary.LittleEndian.PutUint64(body[70:], uint64(n/k))
		sealed, err := threshold.Parse(body)
		if err != nil {
			b.Error(err)
		}
		return Sent{ID: sha256.Sum256(body), Sealed: sealed, Body: body}, n <= int64(b.N)
	}
	before := processorTime(b)
	var callers sync.WaitGroup
	for range at {
		callers.Go(func() {
			for {
				r, more := report()
				if !more {
					return
				}
				if fresh, err := s.Add(b.Context(), r); err != nil || !fresh {
					b.Error(fresh, err)
					return
				}
			}
		})
	}
	callers.Wait()
	b.ReportMetric(float64((processorTime(b)-before).Microseconds())/float64(b.N), "cpu-µs/op")
	b.ReportMetric(float64(b.N)/float64(commits(s)), "reports/commit")
}

func commits(s *Store) (n uint64) {
	for _, of := range s.Stats().Commits {
		n += of
	}
	return n
}

func processorTime(b *testing.B) time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		b.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
