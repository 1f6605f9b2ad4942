package threshold

import (
	"bufio"
	"bytes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"flag"
	"fmt"
	mathrand "math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gtank/ristretto255"
)

var (
	aggregated = flag.Int("reports", 2000, "reports to aggregate in TestAggregation")
	aggregateK = flag.Int("k", 20, "their threshold")
)

// recipe makes many reports of one message without going through the randomness server for each: honest reports of one
// group differ in x, s and nonce only.
type recipe struct {
	header, commitments, plain []byte
	coeffs                     []*ristretto255.Scalar
	aead                       cipher.AEAD
}

func newRecipe(t *testing.T, key *Key, k int, message []byte) *recipe {
	t.Helper()
	c := crowd{key, k, message}
	o := c.output(t)
	coeffs, err := coefficients(o.y, k)
	if err != nil {
		t.Fatal(err)
	}
	r := &recipe{coeffs: coeffs, commitments: commit(coeffs), plain: make([]byte, plainSize)}
	r.header = binary.BigEndian.AppendUint32([]byte{Version, byte(k)}, key.Epoch())
	binary.BigEndian.PutUint16(r.plain, uint16(len(message)))
	copy(r.plain[2:], o.unblinded)
	copy(r.plain[2+elementSize:], message)
	if r.aead, err = groupCipher(coeffs[0], sha256.Sum256(r.commitments)); err != nil {
		t.Fatal(err)
	}
	return r
}

func (r *recipe) report(t *testing.T, b []byte) []byte {
	t.Helper()
	x, err := randomScalar(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	b = append(append(append(append(b, r.header...), x.Bytes()...), at(r.coeffs, x).Bytes()...), r.commitments...)
	head := len(b)
	var nonce [nonceSize]byte
	rand.Read(nonce[:]) // never fails
	b = append(b, nonce[:]...)
	return r.aead.Seal(b, nonce[:], r.plain, b[:head])
}

// writeReports writes n reports of a crowd's shape into a file, mixed: half of the groups are too small to be opened, the
// others have k reports and more, few have very many.
func writeReports(t *testing.T, name string, n, k int) (groups, readable int) {
	t.Helper()
	key, err := NewKey(rand.Reader, 7)
	if err != nil {
		t.Fatal(err)
	}
	file, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	size := ReportSize(k)
	places := mathrand.New(mathrand.NewPCG(1, 2)).Perm(n)
	random := mathrand.New(mathrand.NewPCG(3, 4))
	for at := 0; at < n; groups++ {
		count := 1 + random.IntN(k-1)
		if groups%2 == 0 {
			count = k + int(random.ExpFloat64()*float64(k))
		}
		count = min(count, n-at)
		if count >= k {
			readable += count
		}
		r := newRecipe(t, key, k, fmt.Appendf(nil, "message %d", groups))
		var b []byte
		for range count {
			if b = r.report(t, b[:0]); len(b) != size {
				t.Fatal(len(b))
			}
			if _, err := file.WriteAt(b, int64(places[at])*int64(size)); err != nil {
				t.Fatal(err)
			}
			at++
		}
	}
	return groups, readable
}

// TestAggregation reads -reports reports from a file, in no order: sorts them by tag, opens every group that has k, and reads
// what it holds. The reports stay in the file; memory holds where each lies. `-reports 1000000 -v` prints the figures.
func TestAggregation(t *testing.T) {
	n, k := *aggregated, *aggregateK
	name := filepath.Join(t.TempDir(), "reports")
	begin := time.Now()
	groups, readable := writeReports(t, name, n, k)
	made := time.Since(begin)
	runtime.GC()

	begin = time.Now()
	file, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	byTag := sortByTag(t, file, k)
	sorted := time.Since(begin)
	read := openGroups(t, file, byTag, k)
	took := time.Since(begin)
	if len(byTag) != groups || read != readable {
		t.Errorf("%d groups, %d reports read; want %d and %d", len(byTag), read, groups, readable)
	}
	t.Logf("%d reports of %d bytes in %d groups at k=%d: %.2f s (%.2f s of it sorting), %d read, peak memory %s; made in %.0f s",
		n, ReportSize(k), groups, k, took.Seconds(), sorted.Seconds(), read, peakMemory(), made.Seconds())
}

// sortByTag goes through the file once and returns where each group's reports lie.
func sortByTag(t *testing.T, file *os.File, k int) map[Tag][]int32 {
	t.Helper()
	byTag := map[Tag][]int32{}
	in := bufio.NewReaderSize(file, 1<<20)
	b := make([]byte, ReportSize(k))
	for i := int32(0); ; i++ {
		if _, err := in.Peek(1); err != nil {
			return byTag
		}
		if _, err := readFull(in, b); err != nil {
			t.Fatal(err)
		}
		r, err := Parse(b)
		if err != nil {
			t.Fatal(err)
		}
		byTag[r.Tag] = append(byTag[r.Tag], i)
	}
}

func readFull(in *bufio.Reader, b []byte) (n int, err error) {
	for n < len(b) && err == nil {
		var m int
		m, err = in.Read(b[n:])
		n += m
	}
	return n, err
}

// openGroups opens all groups that have k reports, as many at a time as there are processors.
func openGroups(t *testing.T, file *os.File, byTag map[Tag][]int32, k int) int {
	t.Helper()
	work := make(chan []int32)
	var read atomic.Int64
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for places := range work {
				m, err := openGroup(file, places, k)
				if err != nil {
					t.Error(err)
				}
				read.Add(int64(m))
			}
		})
	}
	for _, places := range byTag {
		if len(places) >= k {
			work <- places
		}
	}
	close(work)
	workers.Wait()
	return int(read.Load())
}

func openGroup(file *os.File, places []int32, k int) (int, error) {
	sealed := make([]*Sealed, len(places))
	bodies := make([]byte, len(places)*ReportSize(k))
	for i, place := range places {
		b := bodies[i*ReportSize(k) : (i+1)*ReportSize(k)]
		if _, err := file.ReadAt(b, int64(place)*int64(len(b))); err != nil {
			return 0, err
		}
		r, err := Parse(b)
		if err != nil {
			return 0, err
		}
		sealed[i] = r
	}
	g, err := Open(sealed)
	if err != nil {
		return 0, err
	}
	var first []byte
	for i, r := range sealed {
		m, err := g.Read(r)
		if err != nil {
			return 0, err
		}
		if i == 0 {
			first = m
		}
		if !bytes.Equal(m, first) {
			return 0, fmt.Errorf("a group holds %q and %q", first, m)
		}
	}
	return len(sealed), nil
}

// peakMemory is the most that the process ever held, the making of the reports included.
func peakMemory() string {
	b, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return "unknown"
	}
	for line := range strings.Lines(string(b)) {
		if value, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			return strings.TrimSpace(value)
		}
	}
	return "unknown"
}
