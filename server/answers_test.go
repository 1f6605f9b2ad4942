package server_test

import (
	"context"
	"crypto/x509"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"html"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/net/dns/dnsmessage"

	"untick/server"
	"untick/server/answer"
	"untick/server/store"
)

// operated is a domain, example.com, with a name server and a web server on loopback.
type operated struct {
	prover *answer.Network
	dns    net.PacketConn

	mu    sync.Mutex
	txt   []string
	serve http.HandlerFunc // what the web server answers
}

func operate(t *testing.T, allowed func(netip.Addr) bool) *operated {
	t.Helper()
	o := &operated{serve: http.NotFound}
	web := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		o.mu.Lock()
		h := o.serve
		o.mu.Unlock()
		if r.URL.Path != "/.well-known/untick.txt" || r.Header.Get("Cookie") != "" || r.Header.Get("Referer") != "" {
			t.Errorf("asked for %s with %v", r.URL, r.Header)
		}
		h(w, r)
	}))
	t.Cleanup(web.Close)
	var err error
	if o.dns, err = net.ListenPacket("udp", "127.0.0.1:0"); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { o.dns.Close() })
	go o.names()
	roots := x509.NewCertPool()
	roots.AddCert(web.Certificate())
	_, port, err := net.SplitHostPort(web.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	o.prover = answer.NewNetwork(answer.Network{Allowed: allowed, Roots: roots, Port: port, Resolver: &net.Resolver{PreferGo: true,
		Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
			return (&net.Dialer{}).DialContext(ctx, "udp", o.dns.LocalAddr().String())
		}}})
	return o
}

// names answers for example.com: its address is loopback's; _untick has the TXT records that there are.
func (o *operated) names() {
	b := make([]byte, 1500)
	for {
		n, from, err := o.dns.ReadFrom(b)
		if err != nil {
			return
		}
		var m dnsmessage.Message
		if m.Unpack(b[:n]) != nil || len(m.Questions) != 1 {
			continue
		}
		q := m.Questions[0]
		m.Response, m.Authoritative, m.Additionals = true, true, nil
		head := dnsmessage.ResourceHeader{Name: q.Name, Class: q.Class, Type: q.Type}
		o.mu.Lock()
		switch {
		case q.Name.String() == "example.com." && q.Type == dnsmessage.TypeA:
			m.Answers = append(m.Answers, dnsmessage.Resource{Header: head, Body: &dnsmessage.AResource{A: [4]byte{127, 0, 0, 1}}})
		case q.Name.String() == "_untick.example.com." && q.Type == dnsmessage.TypeTXT:
			for _, text := range o.txt {
				m.Answers = append(m.Answers, dnsmessage.Resource{Header: head, Body: &dnsmessage.TXTResource{TXT: []string{text}}})
			}
		case q.Name.String() != "example.com.":
			m.RCode = dnsmessage.RCodeNameError
		}
		o.mu.Unlock()
		if out, err := m.Pack(); err == nil {
			o.dns.WriteTo(out, from)
		}
	}
}

func (o *operated) put(h http.HandlerFunc, txt ...string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.serve, o.txt = h, txt
}

func says(text string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, text) }
}

const formType = "application/x-www-form-urlencoded"

// hostileAnswer would be markup, a formula or an entity, if it were let.
const hostileAnswer = "=HYPERLINK(\"evil\") </blockquote><script>alert(1)</script>\n&amp; {{.}} ]]>"

func answerForm(proof string) url.Values {
	return url.Values{"site": {"example.com"}, "kind": {"dispute"}, "purpose": {"marketing"}, "control": {"checkbox"}, "language": {"en"},
		"text": {hostileAnswer}, "url": {"https://example.com/privacy"}, "proof": {proof}}
}

// minutes is a clock that goes on a minute a form, so that no rate is in the way.
func minutes() func() time.Time {
	var mu sync.Mutex
	now := time.Now()
	return func() time.Time {
		mu.Lock()
		defer mu.Unlock()
		now = now.Add(time.Minute)
		return now
	}
}

func operatedServer(t *testing.T, allowed func(netip.Addr) bool, now func() time.Time) (*operated, *served, *running) {
	t.Helper()
	if *onWorker {
		t.Skip("domains are asked from this machine")
	}
	o := operate(t, allowed)
	s := serve(t, server.DefaultLimits(), nil, func(c *server.Config) {
		if c.Prover = o.prover; now != nil {
			c.Now = now
		}
	})
	return o, s, &running{url: s.url}
}

// TestAnswerProofs: only who puts the very token of the very text where the domain's operator can is believed; nothing else leaves
// anything behind.
func TestAnswerProofs(t *testing.T) {
	o, s, r := operatedServer(t, netip.Addr.IsLoopback, minutes())
	send := func(form url.Values) (int, string) {
		status, b := r.post(t, "/v1/answers", formType, []byte(form.Encode()))
		return status, string(b)
	}
	status, text := send(answerForm(""))
	var step answer.Step
	if err := json.Unmarshal([]byte(text), &step); err != nil || status != 200 || step.TXT.Name != "_untick.example.com" ||
		step.TXT.Value != "untick="+step.Token || step.File.URL != "https://example.com/.well-known/untick.txt" {
		t.Fatal(status, text, err)
	}
	line := step.TXT.Value
	other := answerForm("dns")
	other.Set("text", "Something else.")
	for name, test := range map[string]struct {
		serve  http.HandlerFunc
		txt    []string
		form   url.Values
		status int
	}{
		"no record":           {http.NotFound, nil, answerForm("dns"), 403},
		"no file":             {http.NotFound, nil, answerForm("file"), 403},
		"another token":       {says("untick=" + strings.Repeat("0", 64)), []string{"untick=x"}, answerForm("dns"), 403},
		"a longer one":        {says(line + "0"), nil, answerForm("file"), 403},
		"in the middle":       {says("x" + line), nil, answerForm("file"), 403},
		"of another text":     {http.NotFound, []string{line}, other, 403},
		"record, asked file":  {http.NotFound, []string{line}, answerForm("file"), 403},
		"file, asked record":  {says(line), nil, answerForm("dns"), 403},
		"oversize":            {says(line + "\n" + strings.Repeat("x", 5000)), nil, answerForm("file"), 502},
		"beyond many records": {http.NotFound, append(strings.Split(strings.Repeat("x ", 20), " ")[:20], line), answerForm("dns"), 403},
		"redirect": {func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "https://example.com/.well-known/untick.txt?", http.StatusFound)
		}, nil, answerForm("file"), 502},
		"error":         {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(500); io.WriteString(w, line) }, nil, answerForm("file"), 502},
		"unknown way":   {says(line), nil, answerForm("mail"), 422},
		"unknown field": {says(line), nil, func() url.Values { f := answerForm("file"); f.Set("x", "y"); return f }(), 422},
		"twice":         {says(line), nil, func() url.Values { f := answerForm("file"); f.Add("text", "y"); return f }(), 422},
		"long text":     {says(line), nil, func() url.Values { f := answerForm("file"); f.Set("text", strings.Repeat("x", 2001)); return f }(), 422},
		"long body":     {says(line), nil, func() url.Values { f := answerForm("file"); f.Set("text", strings.Repeat("x", 40000)); return f }(), 413},
	} {
		o.put(test.serve, test.txt...)
		if status, text := send(test.form); status != test.status || !strings.Contains(text, "urn:untick:problem:") || strings.Contains(text, "127.0.0.1") {
			t.Errorf("%s: %d %s, want %d", name, status, text, test.status)
		}
	}
	if all, err := s.db.Answers(t.Context(), store.AnswerList{Limit: 10}); err != nil || len(all) != 0 {
		t.Fatal("stored", all, err)
	}
	o.put(http.NotFound, "v=spf1 -all", line)
	for i, want := range []int{201, 200} { // the second is a replay
		if status, text := send(answerForm("dns")); status != want || !strings.Contains(text, step.Token) {
			t.Errorf("time %d: %d %s", i+1, status, text)
		}
	}
	byFile := answerForm("")
	byFile.Set("kind", "answer")
	_, text = send(byFile)
	if err := json.Unmarshal([]byte(text), &step); err != nil {
		t.Fatal(err)
	}
	o.put(says("# ours\r\n" + step.File.Line + "\r\n"))
	byFile.Set("proof", "file")
	if status, text := send(byFile); status != 201 {
		t.Errorf("by file: %d %s", status, text)
	}
}

// TestAnswerAddresses: a domain that leads to an address that is not allowed is not connected to; forms come only so often.
func TestAnswerAddresses(t *testing.T) {
	o, _, r := operatedServer(t, func(netip.Addr) bool { return false }, nil)
	o.put(func(http.ResponseWriter, *http.Request) { t.Error("it was connected to") })
	last := 0
	for i := range 11 {
		status, b := r.post(t, "/v1/answers", formType, []byte(answerForm("file").Encode()))
		if last = status; i == 0 && (status != 502 || !strings.Contains(string(b), "public address")) {
			t.Errorf("%d %s", status, b)
		}
	}
	if last != 429 {
		t.Errorf("the eleventh form of a minute: %d", last)
	}
}

// plantAnswers adds an answer, and two disputes: one that is open and one that is withheld.
func plantAnswers(t testing.TB, s *store.Store) {
	t.Helper()
	at := time.Now().UTC().Truncate(time.Second).Add(-time.Hour)
	for i, a := range []store.Answer{
		{Site: "site-02-example.org", Kind: "answer", Language: "en", Proof: "dns", URL: "https://www.site-02-example.org/privacy",
			Text: "The box has been off for new accounts since May.\nWho signed up before is asked again at the next visit."},
		{Site: "site-05-example.org", Kind: "dispute", Purpose: "marketing", Control: "checkbox", Language: "en", Proof: "file", Text: hostileAnswer},
		{Site: "site-02-example.org", Kind: "dispute", Purpose: "marketing", Language: "en", Proof: "dns", Text: "Kept to ourselves."},
	} {
		a.ID, a.Filed = strings.Repeat(fmt.Sprint(i), 64), at.Add(time.Duration(-i)*time.Minute)
		if fresh, err := s.AddAnswer(t.Context(), &a); err != nil || !fresh {
			t.Fatal(fresh, err)
		}
	}
	if err := s.ReviewAnswer(t.Context(), strings.Repeat("2", 64), store.AnswerWithheld, "It names a private person.", at); err != nil {
		t.Fatal(err)
	}
}

// TestAnswersShown: an answer stands beside the finding in every form, as text; one that is withheld nowhere.
func TestAnswersShown(t *testing.T) {
	s := filled(t, 12)
	id := strings.Repeat("ab", 32)
	if _, err := s.db.AddAnswer(t.Context(), &store.Answer{ID: id, Site: "site-02-example.org", Kind: "dispute", Purpose: "marketing", Control: "checkbox",
		Language: "en", Text: hostileAnswer + "\u202eevil", URL: "https://site-02-example.org/gone-with-it", Proof: "dns", Filed: time.Now()}); err != nil {
		t.Fatal(err)
	}
	paths := []string{"/sites/site-02-example.org", "/disputes", "/disputes?site=site-02-example.org"}
	data := []string{"/sites/site-02-example.org.json", "/sites/site-02-example.org.atom", "/disputes.json", "/disputes.csv", "/disputes.atom",
		"/api/v1/answers?site=site-02-example.org"}
	for _, path := range append(paths, data...) {
		_, text := fetch(t, s.url+path)
		if !strings.Contains(text, id) {
			t.Errorf("%s lacks the answer", path)
		}
		if !strings.Contains(path, ".csv") && (strings.Contains(text, "<script>alert") || strings.Contains(text, "ZgotmplZ")) ||
			strings.Contains(text, "\u202e") && !strings.Contains(path, ".json") && !strings.Contains(path, "/api/") && !strings.Contains(path, ".csv") {
			t.Errorf("%s: the text is more than text", path)
		}
	}
	_, page := fetch(t, s.url+paths[0])
	if plain := html.UnescapeString(page); !strings.Contains(plain, hostileAnswer+"⟨U+202E⟩evil") || !strings.Contains(plain, "open: the operator disputes it") ||
		!strings.Contains(plain, "The operator has answered</a>, most recently on "+time.Now().UTC().Format("2 January ")) {
		t.Error("the site's page does not show the dispute")
	}
	_, table := fetch(t, s.url+"/disputes.csv")
	rows, err := csv.NewReader(strings.NewReader(table)).ReadAll()
	if err != nil || len(rows) != 5 || !strings.HasPrefix(rows[1][8], "'=HYPERLINK") {
		t.Errorf("%v %q", err, rows)
	}
	_, dictionary := fetch(t, s.url+"/data.csv")
	for _, name := range rows[0] {
		if !strings.Contains(dictionary, "\n"+name+",") {
			t.Errorf("the dictionary lacks %s", name)
		}
	}
	_, feed := fetch(t, s.url+"/disputes.atom")
	var parsed struct {
		Entry []struct {
			Summary string `xml:"summary"`
		} `xml:"entry"`
	}
	if err := xml.Unmarshal([]byte(feed), &parsed); err != nil || len(parsed.Entry) != 4 || !strings.Contains(parsed.Entry[0].Summary, "<script>") {
		t.Errorf("%v, %+v", err, parsed)
	}
	if err := s.db.ReviewAnswer(t.Context(), id, store.AnswerWithheld, "It names <b>a person</b>.", time.Now()); err != nil {
		t.Fatal(err)
	}
	for _, path := range append(paths, data...) {
		_, text := fetch(t, s.url+path)
		if before, after, ok := strings.Cut(text, strings.Repeat("1", 64)); ok && strings.Contains(path, "disputes") {
			text = before + after[strings.Index(after, strings.Repeat("2", 64)):] // without the other site's dispute, which says the same
		}
		if strings.Contains(text, "HYPERLINK") || strings.Contains(text, "gone-with-it") || strings.Contains(text, "<b>a person") && strings.Contains(path, "disputes?") {
			t.Errorf("%s shows what is withheld", path)
		}
		if !strings.Contains(text, "withheld") || !strings.Contains(html.UnescapeString(text), "It names") {
			t.Errorf("%s does not say that it is withheld, and why: %.200s", path, text)
		}
	}
	if resp, _ := fetch(t, s.url+"/disputes?site=com"); resp.StatusCode != http.StatusBadRequest {
		t.Errorf("a site that is none: %d", resp.StatusCode)
	}
}

// TestAnswerForm walks the form as a browser without scripts does.
func TestAnswerForm(t *testing.T) {
	o, s, _ := operatedServer(t, netip.Addr.IsLoopback, minutes())
	send := func(form url.Values) (int, string) {
		t.Helper()
		req, err := http.NewRequestWithContext(t.Context(), "POST", s.url+"/v1/answers", strings.NewReader(form.Encode()))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Content-Type", formType)
		req.Header.Set("Accept", "text/html,application/xhtml+xml")
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		b, err := io.ReadAll(resp.Body)
		if err != nil || resp.Header.Get("Set-Cookie") != "" || strings.Contains(string(b), "<script") {
			t.Errorf("%v %v: a cookie or a script", err, resp.Header)
		}
		return resp.StatusCode, string(b)
	}
	form := answerForm("")
	form.Del("proof")
	status, page := send(form)
	_, after, _ := strings.Cut(page, "untick=")
	if status != 200 || len(after) < 64 {
		t.Fatal(status, page)
	}
	again := url.Values{} // as the page's own second form has it
	for _, field := range strings.Split(page, `<input type="hidden" name="`)[1:8] {
		name, rest, _ := strings.Cut(field, `" value="`)
		value, _, _ := strings.Cut(rest, `">`)
		again.Set(name, html.UnescapeString(value))
	}
	again.Set("proof", "dns")
	if status, page := send(again); status != 403 || !strings.Contains(page, "The token is not there.") || !strings.Contains(page, after[:64]) {
		t.Errorf("before the record is there: %d %s", status, page)
	}
	o.put(http.NotFound, "untick="+after[:64])
	if status, page := send(again); status != 201 || !strings.Contains(page, "#answer-"+after[:64]) {
		t.Errorf("%d %s", status, page)
	}
	if status, page := send(url.Values{"site": {"com"}}); status != 422 || !strings.Contains(page, "registrable domain") {
		t.Errorf("%d %s", status, fmt.Sprintf("%.400s", page))
	}
}

// TestAnswerRoute: the same handler, natively and on the Worker, gives tokens and asks domains; it connects to nothing of its own.
func TestAnswerRoute(t *testing.T) {
	r := start(t, t.TempDir(), time.Now)
	form := url.Values{"site": {"shop.localhost"}, "kind": {"answer"}, "language": {"en"}, "text": {"Off."}}
	status, b := r.post(t, "/v1/answers", formType, []byte(form.Encode()))
	var step answer.Step
	if err := json.Unmarshal(b, &step); err != nil || status != 200 || len(step.Token) != 64 || step.State != "challenge" {
		t.Fatalf("%d %s %v", status, b, err)
	}
	form.Set("proof", "file")
	if status, b := r.post(t, "/v1/answers", formType, []byte(form.Encode())); status != 502 || !strings.Contains(string(b), "problem:domain") {
		t.Errorf("%d %s", status, b)
	}
	if *onWorker {
		form.Set("proof", "dns")
		if status, b := r.post(t, "/v1/answers", formType, []byte(form.Encode())); status != 501 || !strings.Contains(string(b), "problem:way") {
			t.Errorf("%d %s", status, b)
		}
	}
	for path, want := range map[string]string{"/disputes": `action="/v1/answers"`, "/disputes.json": `"answers": []`, "/disputes.csv": "answer,site,", "/disputes.atom": "<feed", "/api/v1/answers": `"items": []`} {
		if status, text := r.get(t, path); status != 200 || !strings.Contains(text, want) {
			t.Errorf("%s: %d %s", path, status, text)
		}
	}
}
