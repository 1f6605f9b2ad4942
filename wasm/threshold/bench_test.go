package threshold

import (
	"crypto/rand"
	"fmt"
	"testing"
)

// BenchmarkClient is what a client computes for the two reports of one finding, at k = 20.
func BenchmarkClient(b *testing.B) {
	key := newGroup(b, 1, 20, nil).key
	secret := newSecret(b)
	messages := [][]byte{make([]byte, 270), make([]byte, 710)}
	_, request, err := Blind(rand.Reader, 1, 20, messages)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		b.StopTimer()
		blinded, next, err := Blind(rand.Reader, 1, 20, messages)
		if err != nil {
			b.Fatal(err)
		}
		response, err := key.Evaluate(rand.Reader, next)
		if err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		if _, request, err = Blind(rand.Reader, 1, 20, messages); err != nil { // as long as the one above
			b.Fatal(err)
		}
		outputs, err := blinded.Finalize(response, key.Public())
		if err != nil {
			b.Fatal(err)
		}
		for i := range outputs {
			if _, err := outputs[i].Seal(rand.Reader, secret); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/1000/float64(len(messages)), "ms/report")
	b.ReportMetric(float64(len(request)), "B/request")
	b.ReportMetric(float64(ReportSize(20)), "B/report")
}

// BenchmarkEvaluate is what the randomness server computes for one request.
func BenchmarkEvaluate(b *testing.B) {
	key := newGroup(b, 1, 20, nil).key
	_, request, err := Blind(rand.Reader, 1, 20, [][]byte{{1}})
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := key.Evaluate(rand.Reader, request); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkCheck is what the aggregator computes for one report on arrival, its token apart.
func BenchmarkCheck(b *testing.B) {
	for _, k := range []int{3, 20} {
		r := newGroup(b, 1, k, []byte("one")).report(b)
		b.Run(fmt.Sprint(k), func(b *testing.B) {
			for b.Loop() {
				if _, err := Check(r); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkRedeem is what the aggregator computes for one token.
func BenchmarkRedeem(b *testing.B) {
	key := tokenKey(b, make([]byte, 32), 1)
	token := issue(b, key, 1)[0]
	for b.Loop() {
		if err := key.Redeem(token); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkIssue is what the issuer computes for the 19 tokens of an install and epoch.
func BenchmarkIssue(b *testing.B) {
	key := tokenKey(b, make([]byte, 32), 1)
	_, request, err := AskTokens(rand.Reader, 1, key.Public(), 19)
	if err != nil {
		b.Fatal(err)
	}
	if request, err = Work(request, 8); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := key.Issue(rand.Reader, request, 19, 8); err != nil {
			b.Fatal(err)
		}
	}
}
