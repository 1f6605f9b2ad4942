package server_test

import (
	"flag"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

var soakFor = flag.Duration("soak", 0, "how long TestSoak loads the server; 0 leaves it out")

// TestSoak loads the real program at half of what it takes, with reports that are all new, and looks every so often at its
// memory and its descriptors: they do not grow.
func TestSoak(t *testing.T) {
	if *soakFor == 0 {
		t.Skip("asked for with -soak 30m")
	}
	db := filepath.Join(t.TempDir(), "soak.db")
	addr := freeAddr(t)
	cmd := exec.Command(buildServer(t), "-addr", addr, "-db", db)
	begin(t, cmd)
	reports := make(chan []byte, 1024)
	stop := make(chan struct{})
	defer close(stop)
	go newReports(t, reports, stop)

	const connections = 16
	full := hammer(t, addr, connections, 10*time.Second, func() []byte { return posted(<-reports) })
	t.Logf("all that comes in: %.0f a second; then half of it for %v", full.perSecond, *soakFor)
	every := time.Duration(float64(time.Second) / (full.perSecond / 2))
	ticks := time.NewTicker(every)
	defer ticks.Stop()

	var wait sync.WaitGroup
	wait.Go(func() {
		half := hammer(t, addr, connections, *soakFor, func() []byte { <-ticks.C; return posted(<-reports) })
		t.Logf("half: %.0f a second, p50 %v, p99 %v", half.perSecond, half.p50, half.p99)
	})
	const looks = 12
	var memory, descriptors [looks]int
	t.Logf("%-10s %10s %12s %12s", "after", "memory MB", "descriptors", "database MB")
	for i := range looks {
		time.Sleep(*soakFor / looks)
		memory[i], descriptors[i] = resident(t, cmd.Process.Pid), openFiles(t, cmd.Process.Pid)
		info, err := os.Stat(db)
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%-10v %10d %12d %12d", *soakFor*time.Duration(i+1)/looks, memory[i], descriptors[i], info.Size()>>20)
	}
	wait.Wait()
	first, last := most(memory[:looks/3]), most(memory[2*looks/3:])
	if last > first+first/4+8 {
		t.Errorf("memory grows: at most %d MB in the first third, %d MB in the last", first, last)
	}
	if first, last := most(descriptors[:looks/3]), most(descriptors[2*looks/3:]); last > first+4 {
		t.Errorf("descriptors grow: at most %d in the first third, %d in the last", first, last)
	}
	resp, err := http.Get("http://" + addr + "/healthz")
	if err != nil || resp.StatusCode != 200 {
		t.Errorf("at the end: %v, %v", resp, err)
	}
}

// newReports makes real reports until stop is closed: groups of ten installs each, so that most of them are opened.
func newReports(t *testing.T, to chan<- []byte, stop <-chan struct{}) {
	for {
		for _, b := range realReports(t, 0, 20, 10) {
			select {
			case to <- b:
			case <-stop:
				return
			}
		}
	}
}

// resident is the memory that a process holds now, in MB.
func resident(t *testing.T, pid int) int {
	t.Helper()
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(b), "VmRSS:")
	var kb int
	if _, err := fmt.Sscan(rest, &kb); err != nil {
		t.Fatal(err)
	}
	return kb / 1024
}

func openFiles(t *testing.T, pid int) int {
	t.Helper()
	all, err := os.ReadDir(fmt.Sprintf("/proc/%d/fd", pid))
	if err != nil {
		t.Fatal(err)
	}
	return len(all)
}

func most(of []int) (n int) {
	for _, v := range of {
		n = max(n, v)
	}
	return n
}
