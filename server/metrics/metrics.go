// Package metrics counts answers and says a server's figures in Prometheus' text format (exposition format 0.0.4).
//
// A figure names a route's pattern, never an address: paths say what somebody looked up.
package metrics

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"math"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Answers counts answers by route and status. The zero Answers is ready; it may be used concurrently.
type Answers struct {
	mu     sync.Mutex
	counts map[answer]uint64
}

type answer struct {
	route  string
	status int
}

// Add counts one. route must be one of a fixed set.
func (a *Answers) Add(route string, status int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.counts == nil {
		a.counts = map[answer]uint64{}
	}
	a.counts[answer{route, status}]++
}

// Samples returns the counts, by route and status.
func (a *Answers) Samples() []Sample {
	a.mu.Lock()
	counts := maps.Clone(a.counts)
	a.mu.Unlock()
	keys := slices.SortedFunc(maps.Keys(counts), func(x, y answer) int {
		return cmp.Or(cmp.Compare(x.route, y.route), cmp.Compare(x.status, y.status))
	})
	all := make([]Sample, len(keys))
	for i, k := range keys {
		all[i] = Sample{Labels: []string{"route", k.route, "status", strconv.Itoa(k.status)}, Value: float64(counts[k])}
	}
	return all
}

// Sample is one figure of a family. Labels are names and values in turn.
type Sample struct {
	Suffix string
	Labels []string
	Value  float64
}

// Text writes families.
type Text struct {
	W   io.Writer
	Err error // the first
}

// Family writes one metric with its samples; kind is counter, gauge or histogram.
func (t *Text) Family(name, kind, help string, samples ...Sample) {
	t.printf("# HELP %s %s\n# TYPE %s %s\n", name, help, name, kind)
	for _, s := range samples {
		var labels []string
		for i := 0; i+1 < len(s.Labels); i += 2 {
			labels = append(labels, s.Labels[i]+`="`+escaper.Replace(s.Labels[i+1])+`"`)
		}
		in := ""
		if len(labels) > 0 {
			in = "{" + strings.Join(labels, ",") + "}"
		}
		t.printf("%s%s%s %s\n", name, s.Suffix, in, number(s.Value))
	}
}

// One writes a metric of one figure.
func (t *Text) One(name, kind, help string, value float64) {
	t.Family(name, kind, help, Sample{Value: value})
}

// Histogram writes counts by class. bounds are the classes' upper ends; sum is over everything counted.
func (t *Text) Histogram(name, help string, bounds []int, counts []uint64, sum float64) {
	var samples []Sample
	var so float64
	for i, b := range bounds {
		so += float64(counts[i])
		samples = append(samples, Sample{"_bucket", []string{"le", strconv.Itoa(b)}, so})
	}
	samples = append(samples, Sample{"_bucket", []string{"le", "+Inf"}, so}, Sample{"_sum", nil, sum}, Sample{"_count", nil, so})
	t.Family(name, "histogram", help, samples...)
}

func (t *Text) printf(format string, args ...any) {
	if t.Err == nil {
		_, t.Err = fmt.Fprintf(t.W, format, args...)
	}
}

var escaper = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`)

func number(v float64) string {
	if v == math.Trunc(v) && math.Abs(v) < 1<<53 {
		return strconv.FormatInt(int64(v), 10)
	}
	return strconv.FormatFloat(v, 'g', -1, 64)
}

// Recorder passes an answer on and remembers its status.
type Recorder struct {
	http.ResponseWriter
	status int
}

// Unwrap is for http.ResponseController.
func (r *Recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }

// WriteHeader implements http.ResponseWriter.
func (r *Recorder) WriteHeader(status int) {
	if r.status == 0 && status >= 200 {
		r.status = status
	}
	r.ResponseWriter.WriteHeader(status)
}

// Status is the answer's: 200 if the handler named none.
func (r *Recorder) Status() int { return cmp.Or(r.status, http.StatusOK) }
