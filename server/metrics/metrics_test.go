package metrics

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestText(t *testing.T) {
	var a Answers
	for range 2 {
		a.Add("GET /b", 404)
	}
	a.Add("GET /a", 200)
	var b strings.Builder
	text := &Text{W: &b}
	text.Family("answers_total", "counter", "Answers.", a.Samples()...)
	text.Histogram("sizes", "Sizes.", []int{1, 8}, []uint64{2, 3}, 20)
	text.One("seconds", "gauge", "Seconds.", 1.5)
	text.Family("odd", "gauge", "Odd.", Sample{Labels: []string{"x", "a\"\\\n"}, Value: 1})
	const want = `# HELP answers_total Answers.
# TYPE answers_total counter
answers_total{route="GET /a",status="200"} 1
answers_total{route="GET /b",status="404"} 2
# HELP sizes Sizes.
# TYPE sizes histogram
sizes_bucket{le="1"} 2
sizes_bucket{le="8"} 5
sizes_bucket{le="+Inf"} 5
sizes_sum 20
sizes_count 5
# HELP seconds Seconds.
# TYPE seconds gauge
seconds 1.5
# HELP odd Odd.
# TYPE odd gauge
odd{x="a\"\\\n"} 1
`
	if text.Err != nil || b.String() != want {
		t.Errorf("%v\n%s", text.Err, b.String())
	}
}

func TestRecorder(t *testing.T) {
	for want, handler := range map[int]http.HandlerFunc{
		200: func(http.ResponseWriter, *http.Request) {},
		404: http.NotFound,
		201: func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(103); w.WriteHeader(201) },
	} {
		r := &Recorder{ResponseWriter: httptest.NewRecorder()}
		handler(r, httptest.NewRequest("GET", "/", nil))
		if r.Status() != want {
			t.Errorf("%d, want %d", r.Status(), want)
		}
	}
}
