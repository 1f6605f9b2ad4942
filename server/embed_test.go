package server_test

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"untick/server"
	"untick/server/store"
	"untick/wasm/finding"
	"untick/wasm/report"
)

// TestEmbeds: a badge and a frame say the numbers of the site's JSON, mark what is not data, tell an unreported site from a withheld
// one no more than its page does, and are the only answers that other pages may frame.
func TestEmbeds(t *testing.T) {
	s := serve(t, server.DefaultLimits(), nil, func(c *server.Config) {
		plant(t, c.Store, sample(12))
		plantAnswers(t, c.Store)
	})
	get := func(path string) (*http.Response, string) {
		resp, text := fetch(t, s.url+path)
		if h := resp.Header; resp.StatusCode != http.StatusOK || h.Get("ETag") == "" || h.Get("Cache-Control") != "no-cache" ||
			h.Get("Cross-Origin-Resource-Policy") != "cross-origin" || h.Get("X-Content-Type-Options") != "nosniff" || h.Get("Referrer-Policy") != "no-referrer" {
			t.Errorf("%s: %d %v", path, resp.StatusCode, h)
		}
		return resp, text
	}
	data, text := fetch(t, s.url+"/sites/site-02-example.org.json")
	var v siteView
	if err := json.Unmarshal([]byte(text), &v); err != nil || len(v.Controls) != 3 {
		t.Fatal(err, text)
	}
	resp, frame := get("/embed/sites/site-02-example.org")
	if p := resp.Header.Get("Content-Security-Policy"); !strings.Contains(p, "frame-ancestors *") || !strings.Contains(p, "default-src 'none'") || strings.Contains(p, "script-src") {
		t.Error(p)
	}
	sum := 0
	for _, c := range v.Controls {
		sum += c.N
		if !strings.Contains(frame, fmt.Sprintf("<strong>%.0f%%</strong> of <strong>%d</strong> reporters", 100*c.OnShare, c.N)) {
			t.Errorf("the frame lacks %+v", c)
		}
	}
	for _, want := range []string{`<strong>Try-out: not data.</strong>`, `href="/sites/site-02-example.org" target="_top" rel="noopener"`, "The operator has answered",
		"Data version <code>" + strings.Trim(data.Header.Get("ETag"), `"`) + "</code>"} {
		if !strings.Contains(frame, want) {
			t.Errorf("the frame lacks %s", want)
		}
	}
	if strings.Contains(frame, "<script") || strings.Contains(frame, "<form") {
		t.Error("the frame has something that a click could do")
	}
	resp, badge := get("/sites/site-02-example.org/badge.svg")
	if p := resp.Header.Get("Content-Security-Policy"); !strings.Contains(p, "frame-ancestors 'none'") || strings.Contains(p, "unsafe") {
		t.Error(p)
	}
	for _, want := range []string{fmt.Sprintf(" of %d kinds of control share data at first sight · n = %d · untick</title>", len(v.Controls), sum), "Try-out: not data", "prefers-color-scheme:dark"} {
		if !strings.Contains(badge, want) {
			t.Errorf("the badge lacks %s: %s", want, badge)
		}
	}
	_, other := get("/sites/unknown.com/badge.svg")
	if !strings.Contains(other, "fewer than 3 reporters: withheld") {
		t.Error(other)
	}
	for _, b := range []string{badge, other} {
		for d := xml.NewDecoder(strings.NewReader(b)); ; {
			if _, err := d.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatal(err)
			}
		}
	}
	if _, text := get("/embed/sites/unknown.com"); !strings.Contains(text, "fewer than 3 reporters: withheld") {
		t.Error(text)
	}
	for path, want := range map[string]int{"/sites/com/badge.svg": 404, "/embed/sites/%3Cb%3E": 404, "/embed/sites/example.org?x=1": 400, "/sites/a.b.example.org/badge.svg": 200, "/embed/sites/www.example.org": 200} {
		if resp, _ := fetch(t, s.url+path); resp.StatusCode != want {
			t.Errorf("%s: %d", path, resp.StatusCode)
		}
	}
	for _, path := range []string{"/", "/sites/site-02-example.org", "/disputes", "/sites/site-02-example.org.svg"} {
		if resp, _ := fetch(t, s.url+path); !strings.Contains(resp.Header.Get("Content-Security-Policy"), "frame-ancestors 'none'") {
			t.Errorf("%s can be framed", path)
		}
	}
	if _, page := fetch(t, s.url+"/sites/site-02-example.org"); !strings.Contains(page, "&lt;iframe src=&#34;"+s.url+"/embed/sites/site-02-example.org&#34;") &&
		!strings.Contains(page, `&lt;iframe src="`+s.url+`/embed/sites/site-02-example.org"`) {
		t.Error("the page lacks the frame's code")
	}
	answeredInAPI(t, s.url)
}

func answeredInAPI(t *testing.T, url string) {
	t.Helper()
	var v struct {
		Answers []struct {
			Site  string `json:"site"`
			State string `json:"answer_state"`
			Text  string `json:"answer_text"`
		}
	}
	_, text := fetch(t, url+"/api/v1/sites/site-02-example.org")
	if err := json.Unmarshal([]byte(text), &v); err != nil || len(v.Answers) != 2 {
		t.Fatal(err, text)
	}
	for _, a := range v.Answers {
		if a.Site != "site-02-example.org" || (a.State == store.AnswerWithheld) != (a.Text == "") {
			t.Errorf("%+v", a)
		}
	}
}

// TestBadgeCounts: a control counts where the interval of the share that found data given away is above one half, either way round.
func TestBadgeCounts(t *testing.T) {
	at := func(domain string, kind finding.Kind, polarity finding.Polarity, state finding.State, n int) planted {
		return planted{n: n, m: &report.Measurement{Epoch: 20000, Site: domain, PageKind: finding.Settings, Kind: kind, Purpose: finding.Marketing, Polarity: polarity,
			State: state, Language: "en", Region: "eea", Rules: 1}}
	}
	long := "a-name-of-which-only-a-part-has-room-in-a-badge.org"
	s := serve(t, server.DefaultLimits(), nil, func(c *server.Config) {
		plant(t, c.Store, []planted{
			at(long, finding.Checkbox, finding.Gives, finding.On, 12), at(long, finding.Radio, finding.Gives, finding.Off, 12), // 1 of 2
			at(long, finding.Select, finding.Withholds, finding.Off, 9), at(long, finding.ARIA, finding.Withholds, finding.On, 9), // 1 of 2
			at(long, finding.Button, finding.Gives, finding.On, 5), at(long, finding.Button, finding.Gives, finding.Off, 4), // chance
		})
	})
	_, badge := fetch(t, s.url+"/sites/"+long+"/badge.svg")
	for _, want := range []string{"<title>" + long + ": 2 of 5 kinds of control share data at first sight · n = 51 · untick", ">" + long[:39] + "…<", "4 October 2024 to 4 October 2024 (UTC)"} {
		if !strings.Contains(badge, want) {
			t.Errorf("it lacks %s: %s", want, badge)
		}
	}
}
