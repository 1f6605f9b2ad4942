package server_test

import (
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"html"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"untick/server"
	"untick/server/export"
	"untick/server/store"
	"untick/wasm/finding"
	"untick/wasm/report"
	"untick/wasm/threshold"
)

// nasty is a label text as a site might word it against its readers.
const nasty = "=HYPERLINK(\"http://evil.example\")</textarea><script>alert(1)</script>\u202egnitekram\u2066 раураӏ & 'x'"

// planted is what the pages' tests put into a database.
type planted struct {
	m    *report.Measurement
	text *report.LabelText
	n    int
}

// plant stores reports and settles them as groups, each by itself.
func plant(t *testing.T, s *store.Store, all []planted) {
	t.Helper()
	var workers sync.WaitGroup
	todo := make(chan int)
	for range 32 {
		workers.Go(func() {
			for g := range todo {
				p := all[g]
				o := &store.Opening{K: k, Secret: []byte{1}, Measurement: p.m, Label: p.text}
				epoch := uint32(0)
				if p.m != nil {
					epoch = p.m.Epoch
				} else {
					epoch = p.text.Epoch
				}
				for i := range p.n {
					body := formed(uint64(g*1000+i), uint64(g), epoch)
					sealed, err := threshold.Parse(body)
					if err != nil {
						t.Error(err)
						return
					}
					if _, err := s.Add(t.Context(), store.Sent{ID: sha256.Sum256(body), Sealed: sealed, Body: body}); err != nil {
						t.Error(err)
						return
					}
					o.Counted = append(o.Counted, hex.EncodeToString(sealed.X[:]))
					o.Tag = fmt.Sprintf("%s.%d", hex.EncodeToString(sealed.Tag[:]), epoch)
				}
				if err := s.Settle(t.Context(), o); err != nil {
					t.Error(err)
				}
			}
		})
	}
	for g := range all {
		todo <- g
	}
	close(todo)
	workers.Wait()
}

// sample is a small world: sites whose defaults stand, were switched on, were switched off, or are mixed.
func sample(sites int) []planted {
	last := uint32(time.Now().Unix()/86400) - 2
	languages, regions := []string{"en", "de", "zh-CN", "fr"}, []report.Region{"eea", "us", "cn", "uk"}
	texts := []string{"Share my data with our partners", "Daten mit Partnern teilen", "与合作伙伴共享我的数据", "Partager mes données avec des partenaires"}
	var all []planted
	for i := range sites {
		for c := range 1 + i%3 {
			purpose := finding.Purposes[(i*3+c*2)%11]
			m := report.Measurement{
				Site: fmt.Sprintf("site-%02d-example.org", i), PageKind: finding.PageKinds[(i+c)%5], Kind: finding.Kinds[(i+c)%5], Purpose: purpose,
				Polarity: finding.Polarities[(i/4+c)%2], Language: languages[i%4], Region: regions[(i+c)%4], Rules: 1,
			}
			if c == 0 {
				m.Cues = []finding.Cue{finding.Cues[i%5], finding.Cues[5+i%6]}
			}
			for e := range uint32(6) {
				if e == 3 && i%4 == 1 {
					continue // an epoch in which too few reported
				}
				on, off := 8+(i*5+c)%7, 3*((i+int(e))%2)
				if i%5 == 2 && e > 2 || i%5 == 3 && e < 2 { // turned
					on, off = off, on
				}
				at := m
				at.Epoch = last - 12 + 2*e
				if i%4 != 1 {
					at.Epoch = last - 5 + e
				}
				for state, n := range map[finding.State]int{finding.On: on, finding.Off: off} {
					if n >= k {
						one := at
						one.State = state
						all = append(all, planted{m: &one, n: n})
					}
				}
			}
			text := texts[i%4]
			if i == 0 {
				text = nasty
			}
			all = append(all, planted{text: &report.LabelText{Epoch: last, Site: m.Site, Kind: m.Kind, Purpose: purpose, Language: m.Language, Text: text}, n: 4})
		}
	}
	return all
}

func fetch(t *testing.T, url string) (*http.Response, string) {
	t.Helper()
	resp, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp, string(b)
}

// TestPagesAsData: every view has rows and every column is in the dictionary, with a type; nothing that a label says is run or
// shown as markup.
func TestPagesAsData(t *testing.T) {
	if *onWorker {
		t.Skip("its database is filled from within")
	}
	s := serve(t, server.DefaultLimits(), nil, func(c *server.Config) { plant(t, c.Store, sample(12)) })
	known := map[string]bool{}
	for _, c := range export.Columns {
		known[c.Name] = true
		if export.KindOf(c.Name) == "" {
			t.Errorf("%s has the type %q, which is none", c.Name, c.Type)
		}
	}
	for _, view := range []struct {
		path, query, rows string
		least             int
	}{
		{"/sites", "", "sites", 12}, {"/sites", "?purpose=marketing&sort=name", "sites", 1},
		{"/sites/site-02-example.org", "", "controls", 3}, {"/sites/site-00-example.org", "", "controls", 1},
		{"/purposes", "", "rows", 5}, {"/regions", "", "rows", 4}, {"/languages", "", "rows", 4},
		{"/changes", "", "changes", 2}, {"/compare", "?site=site-01-example.org&site=site-02-example.org", "rows", 2},
	} {
		resp, page := fetch(t, s.url+view.path+view.query)
		if resp.StatusCode != 200 || resp.Header.Get("ETag") == "" || resp.Header.Get("Cache-Control") != "no-cache" {
			t.Errorf("%s: %d %v", view.path, resp.StatusCode, resp.Header)
		}
		if strings.Contains(page, "<script") || strings.Contains(page, "<no value>") || strings.Contains(page, "ZgotmplZ") {
			t.Errorf("%s: markup of a label, or a template's error", view.path)
		}
		if strings.ContainsAny(page, "\u202e\u2066") || view.path == "/sites/site-00-example.org" && !strings.Contains(html.UnescapeString(page), "⟨U+202E⟩gnitekram") {
			t.Errorf("%s: a label turns lines around", view.path)
		}
		_, text := fetch(t, s.url+view.path+".json"+view.query)
		var data map[string]any
		if err := json.Unmarshal([]byte(text), &data); err != nil {
			t.Fatal(view.path, err)
		}
		rows := data[view.rows].([]any)
		if len(rows) < view.least {
			t.Errorf("%s has %d rows", view.path, len(rows))
		}
		_, table := fetch(t, s.url+view.path+".csv"+view.query)
		lines, err := csv.NewReader(strings.NewReader(table)).ReadAll()
		if err != nil || len(lines) < 1+len(rows) {
			t.Fatalf("%s.csv: %v, %d lines for %d rows", view.path, err, len(lines), len(rows))
		}
		for _, name := range lines[0] {
			if !known[name] {
				t.Errorf("%s.csv: the dictionary lacks %s", view.path, name)
			}
		}
		for _, line := range lines {
			for _, cell := range line {
				if strings.HasPrefix(cell, "=") {
					t.Errorf("%s.csv: a spreadsheet runs %s", view.path, cell)
				}
			}
		}
	}
	charts(t, s.url)
}

// charts are XML, and addresses with a query that they do not have are refused.
func charts(t *testing.T, url string) {
	t.Helper()
	for _, path := range []string{"/purposes.svg", "/sites/site-00-example.org.svg", "/sites/site-00-example.org.atom", "/sites/unknown.com.svg"} {
		resp, text := fetch(t, url+path)
		d := xml.NewDecoder(strings.NewReader(text))
		for {
			_, err := d.Token()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Errorf("%s is not XML: %v", path, err)
				break
			}
		}
		if resp.StatusCode != 200 {
			t.Errorf("%s: %d", path, resp.StatusCode)
		}
	}
	for _, path := range []string{"/sites?sort=x", "/sites?from=yesterday", "/sites?after=x", "/sites?x=1", "/compare?site=%3Cb%3E", "/purposes?x"} {
		if resp, _ := fetch(t, url+path); resp.StatusCode != http.StatusBadRequest {
			t.Errorf("%s: %d", path, resp.StatusCode)
		}
	}
}
