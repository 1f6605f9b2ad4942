package server_test

import (
	"encoding/json"
	"fmt"
	"html"
	"io"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"untick/server"
	"untick/server/api"
	"untick/wasm/finding"
	"untick/wasm/report"
)

// openAPI is the served document.
type openAPI struct{ root map[string]any }

// at follows a path of members.
func (d openAPI) at(path ...string) any {
	var v any = d.root
	for _, name := range path {
		m, _ := v.(map[string]any)
		v = m[name]
	}
	return v
}

// resolve follows a reference, if it is one.
func (d openAPI) resolve(v any) map[string]any {
	m, _ := v.(map[string]any)
	if ref, ok := m["$ref"].(string); ok {
		return d.resolve(d.at(strings.Split(strings.TrimPrefix(ref, "#/"), "/")...))
	}
	return m
}

// check says how a value breaks a schema: the keywords that the document uses, and an error for any other.
func (d openAPI) check(where string, schema, value any) (faults []string) {
	s := d.resolve(schema)
	fault := func(format string, args ...any) { faults = append(faults, where+": "+fmt.Sprintf(format, args...)) }
	if len(s) == 0 {
		fault("no schema")
	}
	for keyword, want := range s {
		switch keyword {
		case "type":
			n, isNumber := value.(float64)
			_, isString := value.(string)
			_, isBool := value.(bool)
			_, isObject := value.(map[string]any)
			_, isArray := value.([]any)
			if !map[string]bool{"integer": isNumber && n == float64(int64(n)), "number": isNumber, "string": isString, "boolean": isBool,
				"object": isObject, "array": isArray}[want.(string)] {
				fault("%v is no %v", value, want)
			}
		case "enum":
			if !slices.Contains(want.([]any), value) {
				fault("%v is not listed", value)
			}
		case "minimum", "maximum":
			n, _ := value.(float64)
			if keyword == "minimum" && n < want.(float64) || keyword == "maximum" && n > want.(float64) {
				fault("%v is beyond %v", n, want)
			}
		case "format":
			text, _ := value.(string)
			if _, err := time.Parse(time.DateOnly, text); err != nil || want != "date" {
				fault("%q is no %v", text, want)
			}
		case "required":
			for _, name := range want.([]any) {
				if m, _ := value.(map[string]any); m[name.(string)] == nil {
					fault("lacks %v", name)
				}
			}
		case "properties":
			m, _ := value.(map[string]any)
			for name, member := range m {
				if of, ok := want.(map[string]any)[name]; ok {
					faults = append(faults, d.check(where+"."+name, of, member)...)
				} else if s["additionalProperties"] == false {
					fault("%s is not documented", name)
				}
			}
		case "items":
			all, _ := value.([]any)
			for i, item := range all {
				faults = append(faults, d.check(fmt.Sprintf("%s[%d]", where, i), want, item)...)
			}
		case "description", "additionalProperties", "default":
		default:
			fault("the keyword %s is not checked", keyword)
		}
	}
	return faults
}

func document(t *testing.T, base string) openAPI {
	t.Helper()
	resp, text := fetch(t, base+"/api/v1/openapi.json")
	var d openAPI
	if err := json.Unmarshal([]byte(text), &d.root); err != nil || resp.StatusCode != 200 {
		t.Fatal(resp.StatusCode, err)
	}
	return d
}

func answered(t *testing.T, url string, want int) (http.Header, map[string]any) {
	t.Helper()
	resp, text := fetch(t, url)
	var v map[string]any
	if err := json.Unmarshal([]byte(text), &v); err != nil || resp.StatusCode != want {
		t.Fatalf("%s: %d, %v: %.300s", url, resp.StatusCode, err, text)
	}
	return resp.Header, v
}

func filled(t *testing.T, sites int) *served {
	t.Helper()
	if *onWorker {
		t.Skip("its database is filled from within")
	}
	return serve(t, server.DefaultLimits(), nil, func(c *server.Config) {
		plant(t, c.Store, sample(sites))
		plantAudits(t, c.Store)
		plantAnswers(t, c.Store)
	})
}

// TestAPIDocument holds the server to its document: every path is there and answers as its schema says, every parameter is
// taken and no other, every status is documented, and the document has every route.
func TestAPIDocument(t *testing.T) {
	s := filled(t, 12)
	d := document(t, s.url)
	source, err := os.ReadFile("api/api.go")
	if err != nil {
		t.Fatal(err)
	}
	routed := map[string]bool{"/openapi.json": true}
	for _, m := range regexp.MustCompile(`(?m)^\t\t"([^"]+)":\s+\{a\.`).FindAllStringSubmatch(string(source), -1) {
		routed["/"+m[1]] = true
	}
	paths := d.at("paths").(map[string]any)
	if len(routed) != len(paths) || len(paths) < 7 {
		t.Errorf("%d routes, %d documented paths", len(routed), len(paths))
	}
	values := map[string]string{
		"purpose": "marketing", "page_kind": "settings", "kind": "checkbox", "polarity": "gives", "state": "on", "language": "de",
		"region": "eea", "cue": "tiny", "grade": "recurring", "site": "site-02-example.org", "q": "site", "sort": "name", "from": "2020-01-01",
		"to": "2099-01-01", "limit": "2", "domain": "site-02-example.org",
	}
	bad := map[string]string{"sort": "x", "from": "x", "to": "2020-13-01", "limit": "1001", "cursor": "!", "site": "com"}
	for path, item := range paths {
		if !routed[path] {
			t.Errorf("%s is not routed", path)
		}
		op := item.(map[string]any)["get"].(map[string]any)
		schema := d.at("paths", path, "get", "responses", "200", "content", "application/json", "schema")
		at := s.url + "/api/v1" + strings.Replace(path, "{domain}", values["domain"], 1)
		head, v := answered(t, at, 200)
		for _, fault := range d.check(path, schema, v) {
			t.Error(fault)
		}
		for name := range d.at("components", "headers").(map[string]any) {
			if head.Get(name) == "" {
				t.Errorf("%s lacks %s", path, name)
			}
		}
		if head.Get("Access-Control-Allow-Origin") != "*" {
			t.Errorf("%s: other origins cannot read it", path)
		}
		refused := func(query string) {
			head, v := answered(t, at+query, 400)
			problem := d.resolve(op["responses"].(map[string]any)["400"])["content"].(map[string]any)["application/problem+json"]
			if faults := d.check(path+query, problem.(map[string]any)["schema"], v); faults != nil || head.Get("Content-Type") != "application/problem+json" {
				t.Error(faults, head)
			}
		}
		refused("?undocumented=1")
		for _, p := range op["parameters"].([]any) {
			p := d.resolve(p)
			name := p["name"].(string)
			if p["in"] == "path" {
				continue
			}
			if name == "cursor" {
				_, part := answered(t, at+"?limit=1", 200)
				next, _ := part["next"].(string)
				if next == "" {
					t.Fatalf("%s has no second part", path)
				}
				values[name] = next
			}
			_, v := answered(t, at+"?"+name+"="+url.QueryEscape(values[name]), 200)
			if faults := d.check(path+"?"+name, schema, v); faults != nil {
				t.Error(faults)
			}
			if bad[name] != "" {
				refused("?" + name + "=" + bad[name])
			}
			refused("?" + name + "=a&" + name + "=b")
		}
	}
	_, v := answered(t, s.url+"/api/v1/sites/www.site-02-example.org", 404)
	if faults := d.check("404", d.at("components", "schemas", "Problem"), v); faults != nil {
		t.Error(faults)
	}
	vocabulary(t, d)
}

// vocabulary compares the document's closed lists with the code's.
func vocabulary(t *testing.T, d openAPI) {
	t.Helper()
	for name, want := range map[string]string{
		"Purpose": fmt.Sprint(finding.Purposes), "Kind": fmt.Sprint(finding.Kinds), "PageKind": fmt.Sprint(finding.PageKinds),
		"Polarity": fmt.Sprint(finding.Polarities), "State": fmt.Sprint(finding.States),
	} {
		if got := fmt.Sprint(d.at("components", "schemas", name, "enum")); got != want {
			t.Errorf("%s: documented %s, the code has %s", name, got, want)
		}
	}
	row := map[string]any{"site": "a.example", "controls": 1., "reports": 3., "last_date": "2026-11-24", "grade": "verified"}
	schema := d.at("components", "schemas", "Site")
	if faults := d.check("row", schema, row); faults != nil {
		t.Error(faults)
	}
	for name, value := range map[string]any{"secret": 1., "controls": 1.5, "reports": -1., "last_date": "today", "site": nil, "grade": "guilty"} {
		was, had := row[name]
		row[name] = value
		if d.check("row", schema, row) == nil {
			t.Errorf("the check takes %s = %v", name, value)
		}
		if row[name] = was; !had {
			delete(row, name)
		}
	}
}

// TestAPIRows: small parts hold the same rows as one large one, filters leave exactly the rows that have their value, and
// what is there is what was planted.
func TestAPIRows(t *testing.T) {
	s := filled(t, 12)
	all := func(path, query, size string) (rows []any) {
		for cursor := ""; ; {
			_, v := answered(t, s.url+"/api/v1/"+path+"?limit="+size+query+cursor, 200)
			rows = append(rows, v["items"].([]any)...)
			next, more := v["next"].(string)
			if !more {
				return rows
			}
			cursor = "&cursor=" + next
		}
	}
	groups, reports := 0, 0
	for _, p := range sample(12) {
		if p.m != nil {
			groups, reports = groups+1, reports+p.n
		}
	}
	whole := all("findings", "", "1000")
	n := 0
	for _, r := range whole {
		n += int(r.(map[string]any)["n"].(float64))
	}
	if len(whole) != groups || n != reports {
		t.Errorf("%d findings of %d reports, planted %d of %d", len(whole), n, groups, reports)
	}
	for _, path := range []string{"findings", "labels", "sites", "audits", "answers"} {
		if a, b := fmt.Sprint(all(path, "", "7")), fmt.Sprint(all(path, "", "1000")); a != b {
			t.Errorf("%s differs between parts of 7 and of 1000", path)
		}
	}
	if a, b := fmt.Sprint(all("sites", "&sort=name", "5")), fmt.Sprint(all("sites", "&sort=name", "100")); a != b {
		t.Error("sites by name differ")
	}
	for _, column := range []string{"purpose", "page_kind", "kind", "polarity", "state", "language", "region", "site"} {
		value := whole[len(whole)/2].(map[string]any)[column].(string)
		want := 0
		for _, r := range whole {
			if r.(map[string]any)[column] == value {
				want++
			}
		}
		got := all("findings", "&"+column+"="+value, "9")
		if len(got) != want || want == len(whole) {
			t.Errorf("%s=%s: %d rows, want %d of %d", column, value, len(got), want, len(whole))
		}
	}
	date := whole[0].(map[string]any)["date"].(string)
	for _, r := range all("findings", "&from="+date+"&to="+date, "100") {
		if r.(map[string]any)["date"] != date {
			t.Errorf("%v is not of %s", r, date)
		}
	}
}

// TestAPIChanges: parts of any size hold the same changes, also where a control's are in two of them, and the page's.
func TestAPIChanges(t *testing.T) {
	if *onWorker {
		t.Skip("its database is filled from within")
	}
	last := uint32(time.Now().Unix()/86400) - 2
	more := sample(12)
	for i, state := range []finding.State{finding.On, finding.Off, finding.On, finding.Off} {
		more = append(more, planted{n: 9, m: &report.Measurement{Site: "often-example.org", PageKind: finding.SignUp, Kind: finding.Checkbox, Purpose: finding.Marketing,
			Polarity: finding.Gives, Language: "en", Region: "eea", Rules: 1, Epoch: last - 6 + uint32(i), State: state}})
	}
	s := serve(t, server.DefaultLimits(), nil, func(c *server.Config) { plant(t, c.Store, more) })
	of := func(query string, size int) (rows []string) {
		for cursor := ""; ; {
			_, v := answered(t, fmt.Sprintf("%s/api/v1/changes?limit=%d%s%s", s.url, size, query, cursor), 200)
			items := v["items"].([]any)
			if len(items) > size {
				t.Fatalf("%d in a part of %d", len(items), size)
			}
			for _, r := range items {
				rows = append(rows, fmt.Sprint(r))
			}
			next, more := v["next"].(string)
			if !more {
				return rows
			}
			cursor = "&cursor=" + next
		}
	}
	for _, query := range []string{"", "&purpose=marketing"} {
		whole := of(query, 1000)
		for size := 1; size < 5; size++ {
			if parts := of(query, size); !slices.Equal(parts, whole) || len(parts) < 3 {
				t.Errorf("%s in parts of %d: %q, as a whole: %q", query, size, parts, whole)
			}
		}
	}
	var shown struct{ Changes []any }
	_, text := fetch(t, s.url+"/changes.json")
	if err := json.Unmarshal([]byte(text), &shown); err != nil || len(shown.Changes) != len(of("", 3)) {
		t.Errorf("%v: the page has %d changes", err, len(shown.Changes))
	}
	for _, bad := range []string{"!", "MS8wIGE", "eC8wIGEvYi9jL2QvZQ"} { // no base64, "1/0 a", "x/0 a/b/c/d/e"
		answered(t, s.url+"/api/v1/changes?cursor="+bad, 400)
	}
}

// TestAPIRates: the headers count down, the one too many is refused and told when to come back, and 304 saves the transfer.
func TestAPIRates(t *testing.T) {
	minute := time.Now().Truncate(time.Minute).Add(20 * time.Second)
	if *onWorker {
		t.Skip("its clock is not ours")
	}
	s := serve(t, server.DefaultLimits(), nil, func(c *server.Config) { c.Now = func() time.Time { return minute } })
	head, _ := answered(t, s.url+"/api/v1/totals", 200)
	if head.Get("RateLimit-Remaining") != strconv.Itoa(api.Each-1) || head.Get("RateLimit-Reset") != "40" {
		t.Errorf("%v", head)
	}
	again, err := http.NewRequest("GET", s.url+"/api/v1/totals", nil)
	if err != nil {
		t.Fatal(err)
	}
	again.Header.Set("If-None-Match", head.Get("ETag"))
	for i := range api.Each - 1 {
		resp, err := http.DefaultClient.Do(again)
		if err != nil || resp.StatusCode != http.StatusNotModified {
			t.Fatal(i, resp.StatusCode, err)
		}
		io.Copy(io.Discard, resp.Body)
		resp.Body.Close()
	}
	head, v := answered(t, s.url+"/api/v1/totals", 429)
	if head.Get("Retry-After") != "40" || head.Get("RateLimit-Remaining") != "0" || v["type"] != "urn:untick:problem:rate" {
		t.Errorf("%v %v", head, v)
	}
	resp, err := http.Post(s.url+"/api/v1/totals", "text/plain", nil)
	if err != nil || resp.StatusCode != http.StatusMethodNotAllowed || resp.Header.Get("Access-Control-Allow-Origin") != "" {
		t.Errorf("POST: %v %v", resp, err)
	}
	resp.Body.Close()
}

// TestAPIExamples runs the page's examples, in as many of their languages as are there, against a server.
func TestAPIExamples(t *testing.T) {
	s := filled(t, 12)
	_, v := answered(t, s.url+"/api/v1/findings?purpose=marketing&limit=1000", 200)
	want := strconv.Itoa(len(v["items"].([]any)))
	commands := map[string][]string{
		"curl": {"sh", "-c"}, "Python": {"python3", "-c"}, "JavaScript": {"node", "--input-type=module", "-e"}, "R": {"Rscript", "-e"},
	}
	_, shown := fetch(t, s.url+"/api")
	examples := regexp.MustCompile(`(?s)<h3>(\w+)</h3>\s*<pre[^>]*><code>(.*?)</code>`).FindAllStringSubmatch(shown, -1)
	if len(examples) != len(commands) || want == "0" {
		t.Fatalf("%d examples, %s rows", len(examples), want)
	}
	for _, e := range examples {
		command := commands[e[1]]
		if _, err := exec.LookPath(command[0]); err != nil {
			t.Logf("%s is not here", command[0])
			continue
		}
		run := exec.CommandContext(t.Context(), command[0], append(command[1:], html.UnescapeString(e[2]))...)
		out, err := run.CombinedOutput()
		if err != nil || strings.TrimSpace(string(out)) != want {
			t.Errorf("%s: %v, %q, want %s", e[1], err, out, want)
		}
	}
}
