package server

import (
	"net/http"
	"net/http/httptest"
	"net/netip"
	"testing"
	"time"

	"untick/server/network"
)

// TestFrom: a header says where a request comes from only if a proxy that was named wrote it.
func TestFrom(t *testing.T) {
	s := &Server{config: Config{Proxies: []netip.Prefix{netip.MustParsePrefix("192.0.2.0/24")}}}
	for _, test := range []struct {
		peer    string
		headers []string
		want    string
	}{
		{"203.0.113.9:1000", nil, "203.0.113.9"},
		{"203.0.113.9:1000", []string{"198.51.100.1"}, "203.0.113.9"}, // made up by the client
		{"192.0.2.1:1000", []string{"198.51.100.1"}, "198.51.100.1"},
		{"[::ffff:192.0.2.1]:1000", []string{"198.51.100.1"}, "198.51.100.1"},
		{"192.0.2.1:1000", []string{"1.2.3.4, 198.51.100.1"}, "198.51.100.1"}, // the first entry is the client's invention
		{"192.0.2.1:1000", []string{"1.2.3.4", "5.6.7.8,2001:db8::1"}, "2001:db8::1"},
		{"192.0.2.1:1000", nil, "192.0.2.1"},
		{"192.0.2.1:1000", []string{"unknown"}, ""},
		{"nonsense", nil, ""},
	} {
		r := &http.Request{RemoteAddr: test.peer, Header: http.Header{}}
		for _, h := range test.headers {
			r.Header.Add("X-Forwarded-For", h)
		}
		got, err := s.from(r)
		if (err == nil) != (test.want != "") || err == nil && got.String() != test.want {
			t.Errorf("%s, %v: %v, %v; want %q", test.peer, test.headers, got, err, test.want)
		}
	}
}

// TestRate: a network is served so often in a minute and again in the next; another is not kept from it.
func TestRate(t *testing.T) {
	now := time.Unix(6000, 0)
	s := &Server{config: Config{Role: Relay, Rate: 2, Now: func() time.Time { return now }}, rates: network.Counter{Each: 2, Most: 2}}
	h := s.limited(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(204) }))
	for i, test := range []struct {
		from string
		want int
	}{
		{"203.0.113.9", 204}, {"203.0.113.9", 204}, {"203.0.113.9", 429}, {"203.0.113.10", 204}, {"203.0.113.11", 503}, {"", 204},
		{"203.0.113.9", 204},
	} {
		if test.from == "" {
			now = now.Add(time.Minute)
			continue
		}
		r := httptest.NewRequest("POST", "/v1/relay", nil)
		r.RemoteAddr = test.from + ":1000"
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code != test.want || w.Code > 204 && w.Header().Get("Retry-After") == "" {
			t.Errorf("request %d: %d, want %d", i, w.Code, test.want)
		}
	}
}
