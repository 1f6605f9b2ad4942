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
					id := sha256.Sum256(body)
					if _, err := s.Add(t.Context(), store.Sent{ID: id, Sealed: sealed, Body: body}); err != nil {
						t.Error(err)
						return
					}
					o.Counted = append(o.Counted, hex.EncodeToString(id[:]))
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

// TestPagesAsData holds every view in each of its forms against the others: the same rows in the same order with the same
// numbers, every column in the dictionary, and nothing that a label says run or shown as markup.
func TestPagesAsData(t *testing.T) {
	if *onWorker {
		t.Skip("its database is filled from within")
	}
	s := serve(t, server.DefaultLimits(), nil, func(c *server.Config) { plant(t, c.Store, sample(12)) })
	known := map[string]bool{}
	for _, c := range export.Columns {
		known[c.Name] = true
	}
	for _, view := range []struct {
		path, query, rows, key string
		least                  int
	}{
		{"/sites", "", "sites", "site", 12}, {"/sites", "?purpose=marketing&sort=name", "sites", "site", 1},
		{"/sites/site-02-example.org", "", "controls", "purpose", 3}, {"/sites/site-00-example.org", "", "controls", "purpose", 1},
		{"/purposes", "", "rows", "value", 5}, {"/regions", "", "rows", "value", 4}, {"/languages", "", "rows", "value", 4},
		{"/changes", "", "changes", "site", 2}, {"/compare", "?site=site-01-example.org&site=site-02-example.org", "rows", "purpose", 2},
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
		if view.path == "/compare" { // a line a cell, not a row
			continue
		}
		sameRows(t, view.path+view.query, view.key, page, rows, lines)
	}
	formsOfChanges(t, s.url)
	resp, _ := fetch(t, s.url+"/sites")
	again, err := http.NewRequest("GET", s.url+"/sites", nil)
	if err != nil {
		t.Fatal(err)
	}
	again.Header.Set("If-None-Match", resp.Header.Get("ETag"))
	unchanged, err := http.DefaultClient.Do(again)
	if err != nil || unchanged.StatusCode != http.StatusNotModified {
		t.Errorf("asked again: %v, %v", unchanged.StatusCode, err)
	}
	unchanged.Body.Close()
}

// sameRows compares JSON with CSV member by member, and looks for each row's numbers on the page, in order.
func sameRows(t *testing.T, name, key, page string, rows []any, lines [][]string) {
	t.Helper()
	plain := html.UnescapeString(page)
	at := strings.Index(plain, "<h1>")
	for i, r := range rows {
		row := r.(map[string]any)
		for c, column := range lines[0] {
			want, ok := row[column]
			if number, is := want.(float64); is {
				cell := lines[i+1][c]
				if cell != fmt.Sprint(number) && cell != export.Decimal(number) {
					t.Errorf("%s row %d %s: %v in JSON, %q in CSV", name, i, column, number, cell)
				}
			} else if said, is := want.(string); ok && is && column != "withheld" && lines[i+1][c] != said {
				t.Errorf("%s row %d %s: %q in JSON, %q in CSV", name, i, column, said, lines[i+1][c])
			}
		}
		var marker string
		switch {
		case strings.HasPrefix(name, "/sites/"):
			marker = fmt.Sprintf(`id="%v-%v-%v-%v"`, row["purpose"], row["kind"], row["page_kind"], row["polarity"])
		case key == "site":
			marker = fmt.Sprintf(`<a href="/sites/%v`, row["site"])
		default:
			marker = fmt.Sprintf(`=%v">%v</a>`, row["value"], row["sites"])
		}
		found := strings.Index(plain[at:], marker)
		if found < 0 {
			t.Errorf("%s: the page lacks row %d, %s, or has it elsewhere", name, i, marker)
			continue
		}
		at += found + 1
		if n, ok := row["n"]; ok && strings.HasPrefix(name, "/sites/") && !strings.Contains(plain[at:min(len(plain), at+1500)], fmt.Sprintf("<strong>%v</strong> reporters", n)) {
			t.Errorf("%s: row %d has another n on the page", name, i)
		}
	}
}

func formsOfChanges(t *testing.T, url string) {
	t.Helper()
	var v struct {
		Changes []struct{ Site, To, Before string }
	}
	_, text := fetch(t, url+"/changes.json")
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		t.Fatal(err)
	}
	resp, text := fetch(t, url+"/changes.atom")
	var feed struct {
		XMLName xml.Name `xml:"http://www.w3.org/2005/Atom feed"`
		Entries []struct {
			Title   string `xml:"title"`
			Updated string `xml:"updated"`
		} `xml:"entry"`
	}
	if err := xml.Unmarshal([]byte(text), &feed); err != nil || !strings.HasPrefix(resp.Header.Get("Content-Type"), "application/atom+xml") {
		t.Fatal(err, resp.Header)
	}
	if len(feed.Entries) != len(v.Changes) {
		t.Fatalf("%d entries for %d changes", len(feed.Entries), len(v.Changes))
	}
	for i, c := range v.Changes {
		if e := feed.Entries[i]; !strings.HasPrefix(e.Title, c.Site+":") || !strings.HasSuffix(e.Title, c.To) || e.Updated != c.Before+"T00:00:00Z" {
			t.Errorf("entry %d is %+v, the change %+v", i, e, c)
		}
	}
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
