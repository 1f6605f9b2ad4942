package relay

import (
	"bytes"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
)

func send(t *testing.T, url, mediaType string, body []byte) (*http.Response, []byte) {
	t.Helper()
	r, err := http.NewRequest("POST", url, bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header = http.Header{
		"Content-Type": {mediaType}, "Cookie": {"who=me"}, "User-Agent": {"a browser"}, "X-Forwarded-For": {"203.0.113.9"},
		"Forwarded": {"for=203.0.113.9"}, "Accept-Language": {"de"}, "Authorization": {"Basic abc"}, "Referer": {"https://a.example/"},
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp, b
}

func relayTo(t *testing.T, gateway string) (url string, log *bytes.Buffer) {
	t.Helper()
	log = &bytes.Buffer{}
	r, err := New(gateway, slog.New(slog.NewTextHandler(log, nil)))
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(r)
	t.Cleanup(s.Close)
	return s.URL, log
}

func TestStripsEverything(t *testing.T) {
	var header http.Header
	var body []byte
	gateway := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header = r.Header.Clone()
		body, _ = io.ReadAll(r.Body)
		w.Header().Set("Content-Type", mediaResponse)
		w.Header().Set("Set-Cookie", "a=b")
		w.Header().Set("Server", "x")
		w.Write([]byte("sealed answer"))
	}))
	defer gateway.Close()
	url, log := relayTo(t, gateway.URL+"/v1/ohttp")
	resp, b := send(t, url, mediaRequest, []byte("sealed"))
	if resp.StatusCode != 200 || string(b) != "sealed answer" || resp.Header.Get("Set-Cookie")+resp.Header.Get("Server") != "" {
		t.Errorf("%d %s %v", resp.StatusCode, b, resp.Header)
	}
	delete(header, "Content-Length")
	if len(header) != 1 || header.Get("Content-Type") != mediaRequest || string(body) != "sealed" {
		t.Errorf("the gateway was told %v %q", header, body)
	}
	if log.Len() != 0 {
		t.Errorf("logged %s", log)
	}
}

func TestBounds(t *testing.T) {
	var asked atomic.Int64
	var answer http.HandlerFunc
	gateway := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		answer(w, r)
	}))
	defer gateway.Close()
	url, _ := relayTo(t, gateway.URL)
	for name, test := range map[string]struct {
		mediaType string
		body      []byte
		want      int
	}{
		"another type": {"application/octet-stream", []byte("a"), 415}, "too long": {mediaRequest, make([]byte, requestLimit+1), 413},
	} {
		if resp, b := send(t, url, test.mediaType, test.body); resp.StatusCode != test.want || asked.Load() != 0 {
			t.Errorf("%s: %d %s", name, resp.StatusCode, b)
		}
	}
	for name, test := range map[string]struct {
		answer http.HandlerFunc
		want   int
	}{
		"redirect": {func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://127.0.0.1:9/", http.StatusTemporaryRedirect)
		}, 502},
		"too long": {func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", mediaResponse)
			w.Write(make([]byte, responseLimit+1))
		}, 502},
		"a page": {func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("<html>")) }, 502},
		"a problem": {func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "application/problem+json")
			w.WriteHeader(400)
			w.Write([]byte(`{"type":"t","status":400}`))
		}, 400},
	} {
		answer = test.answer
		resp, b := send(t, url, mediaRequest, []byte("sealed"))
		var p struct{ Type string }
		if err := json.Unmarshal(b, &p); err != nil || resp.StatusCode != test.want || p.Type == "" {
			t.Errorf("%s: %d %s", name, resp.StatusCode, b)
		}
	}
	for _, bad := range []string{"", "ftp://a.example", "a.example/b", "https://u:p@a.example/", "https://a.example/?x=1", "::"} {
		if _, err := New(bad, nil); err == nil {
			t.Errorf("took %q for a gateway", bad)
		}
	}
}

func TestGatewayAway(t *testing.T) {
	gateway := httptest.NewServer(nil)
	gateway.Close()
	url, log := relayTo(t, gateway.URL)
	if resp, b := send(t, url, mediaRequest, []byte("sealed")); resp.StatusCode != 502 || resp.Header.Get("Retry-After") == "" {
		t.Errorf("%d %s", resp.StatusCode, b)
	}
	if text := log.String(); !strings.Contains(text, "gateway") || strings.Contains(text, "203.0.113.9") {
		t.Errorf("logged %s", text)
	}
}
