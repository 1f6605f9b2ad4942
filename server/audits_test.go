package server_test

import (
	"crypto/rand"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"html"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/mod/sumdb/note"

	"untick/server"
	"untick/server/store"
	"untick/wasm/finding"
	"untick/wasm/report"
	"untick/wasm/report/audit"
)

// hostile is a label that would be markup, a formula, or turn lines around, if it were let.
var hostile = report.Normalise(`=HYPERLINK("evil","x") </blockquote><script>alert(1)</script> &amp; {{.}}`)

// auditing is an auditor with their key.
type auditing struct{ signer, verifier string }

func listAuditor(t testing.TB, s *store.Store, name string) auditing {
	t.Helper()
	signer, verifier, err := note.GenerateKey(rand.Reader, "researcher.example.org")
	if err != nil {
		t.Fatal(err)
	}
	if err := s.AddAuditor(t.Context(), name, verifier, time.Now()); err != nil {
		t.Fatal(err)
	}
	return auditing{signer, verifier}
}

// of is an audit of a site that found some controls.
func of(site string, seen time.Time, controls ...audit.Control) *audit.Audit {
	return &audit.Audit{
		Format: audit.Format, Kind: audit.Kind, Site: site, Page: "https://www." + site + "/settings/privacy", PageKind: finding.Settings,
		Time: seen.UTC().Format(time.RFC3339), Rules: 1, Controls: append([]audit.Control{}, controls...),
		Archive: audit.Archive{Form: "warc", SHA256: strings.Repeat("5e", 32), Bytes: 48_123, URL: "https://archive.example.org/" + site},
		Seen:    audit.Conditions{Account: "fresh", Region: "eea", Language: "en", Browser: "chromium", Version: 156},
	}
}

func (a auditing) sign(t testing.TB, of *audit.Audit) []byte {
	t.Helper()
	file, err := audit.Sign(of, a.signer)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func (a auditing) put(t testing.TB, s *store.Store, of *audit.Audit, now time.Time) string {
	t.Helper()
	file := a.sign(t, of)
	if fresh, err := s.AddAudit(t.Context(), file, a.verifier, of, now); err != nil || !fresh {
		t.Fatal(fresh, err)
	}
	return audit.ID(file)
}

// found are a site's controls as reporters found them, or, turned, the other way.
func found(t testing.TB, s *store.Store, site string, turned bool) (all []audit.Control) {
	t.Helper()
	history, err := s.History(t.Context(), site)
	if err != nil || len(history) == 0 {
		t.Fatal(site, err)
	}
	for i, e := range history {
		if i+1 < len(history) && history[i+1].Purpose == e.Purpose && history[i+1].PageKind == e.PageKind && history[i+1].Kind == e.Kind && history[i+1].Polarity == e.Polarity {
			continue // not the control's last
		}
		state := finding.Off
		if (e.On > e.Off) != turned {
			state = finding.On
		}
		all = append(all, audit.Control{PageKind: finding.PageKind(e.PageKind), Kind: finding.Kind(e.Kind), Purpose: finding.Purpose(e.Purpose),
			Polarity: finding.Polarity(e.Polarity), State: state, Cues: []finding.Cue{finding.Tiny}, Language: "en", Label: "Share my data with our partners"})
	}
	return all
}

// plantAudits adds audits that agree, that differ, that stand alone, that found nothing, and one whose auditor was withdrawn.
func plantAudits(t testing.TB, s *store.Store) auditing {
	t.Helper()
	now := time.Now().UTC().Truncate(time.Second).Add(-time.Hour)
	mara, gone := listAuditor(t, s, "Mara Lindqvist, University of Example"), listAuditor(t, s, "Formerly Trusted")
	mara.put(t, s, of("site-02-example.org", now, found(t, s, "site-02-example.org", false)...), now)
	mara.put(t, s, of("site-05-example.org", now.Add(-time.Hour), found(t, s, "site-05-example.org", true)...), now)
	alone := audit.Control{PageKind: finding.SignUp, Kind: finding.Checkbox, Purpose: finding.ThirdPartySharing, Polarity: finding.Gives,
		State: finding.On, Cues: []finding.Cue{finding.Tiny, finding.Faint}, Language: "en", Label: hostile}
	mara.put(t, s, of("audited-example.org", now.Add(-2*time.Hour), alone), now)
	mara.put(t, s, of("clean-example.org", now.Add(-3*time.Hour)), now)
	gone.put(t, s, of("site-02-example.org", now.Add(time.Minute), found(t, s, "site-02-example.org", true)...), now)
	if err := s.WithdrawAuditor(t.Context(), gone.verifier, now); err != nil {
		t.Fatal(err)
	}
	return mara
}

// lateAudits brings an audit and a withdrawal that a release of an earlier day knows nothing of.
func lateAudits(t testing.TB, s *store.Store, at time.Time) {
	t.Helper()
	late := listAuditor(t, s, "Later")
	late.put(t, s, of("site-02-example.org", at), at)
	all, err := s.Auditors(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range all {
		if strings.HasPrefix(a.Name, "Mara") {
			if err := s.WithdrawAuditor(t.Context(), a.Key, at); err != nil {
				t.Fatal(err)
			}
		}
	}
}

const auditType = "text/plain; charset=utf-8"

// TestAuditRefused: whatever is not an audit of a listed auditor, of now, in the one form, is refused and leaves nothing; one
// that is counts once.
func TestAuditRefused(t *testing.T) {
	s := serve(t, server.DefaultLimits(), nil, nil)
	mara, gone, stranger := listAuditor(t, s.db, "Mara"), listAuditor(t, s.db, "Gone"), auditing{}
	var err error
	if stranger.signer, stranger.verifier, err = note.GenerateKey(rand.Reader, "researcher.example.org"); err != nil {
		t.Fatal(err)
	}
	if err := s.db.WithdrawAuditor(t.Context(), gone.verifier, time.Now()); err != nil {
		t.Fatal(err)
	}
	now := time.Now()
	good := mara.sign(t, of("example.org", now))
	r := &running{url: s.url}
	for name, test := range map[string]struct {
		contentType string
		body        []byte
		status      int
		problem     string
	}{
		"stranger":         {auditType, stranger.sign(t, of("example.org", now)), 403, "auditor"},
		"withdrawn":        {auditType, gone.sign(t, of("example.org", now)), 403, "auditor"},
		"changed":          {auditType, []byte(strings.Replace(string(good), "chromium", "firefox", 1)), 403, "auditor"},
		"two signatures":   {auditType, append(slices.Clone(good), strings.SplitAfter(string(stranger.sign(t, of("example.org", now))), "\n\n")[1]...), 403, "auditor"},
		"said twice":       {auditType, append(slices.Clone(good), strings.SplitAfter(string(good), "\n\n")[1]...), 422, "audit"},
		"not signed":       {auditType, []byte("{}\n"), 422, "audit"},
		"empty":            {auditType, nil, 422, "audit"},
		"oversize":         {auditType, make([]byte, audit.MaxSize+1), 413, "too-large"},
		"another type":     {octets, good, 415, "media-type"},
		"old":              {auditType, mara.sign(t, of("example.org", now.Add(-32*24*time.Hour))), 410, "audit-old"},
		"not yet":          {auditType, mara.sign(t, of("example.org", now.Add(time.Hour))), 409, "audit-ahead"},
		"signed, no audit": {auditType, signText(t, mara.signer, "{\"format\":1}\n"), 422, "audit"},
	} {
		status, body := r.post(t, "/v1/audits", test.contentType, test.body)
		if status != test.status || !strings.Contains(string(body), `"urn:untick:problem:`+test.problem+`"`) {
			t.Errorf("%s: %d %s, want %d %s", name, status, body, test.status, test.problem)
		}
	}
	if all, err := s.db.Audits(t.Context(), store.AuditList{Limit: 10}); err != nil || len(all) != 0 {
		t.Fatalf("stored %d, %v", len(all), err)
	}
	for i, want := range []int{201, 200, 200} {
		if status, body := r.post(t, "/v1/audits", auditType, good); status != want || !strings.Contains(string(body), audit.ID(good)) {
			t.Errorf("time %d: %d %s, want %d", i+1, status, body, want)
		}
	}
	if status, text := r.get(t, "/v1/audits/"+audit.ID(good)); status != 200 || text != string(good) {
		t.Errorf("given back: %d %s", status, text)
	}
	for _, path := range []string{"/v1/audits/x", "/v1/audits/" + audit.ID(good) + "?x=1", "/v1/audits/" + strings.Repeat("0", 64)} {
		if status, _ := r.get(t, path); status != 404 {
			t.Errorf("%s: %d", path, status)
		}
	}
}

func signText(t *testing.T, signer, text string) []byte {
	t.Helper()
	s, err := note.NewSigner(signer)
	if err != nil {
		t.Fatal(err)
	}
	b, err := note.Sign(&note.Note{Text: text}, s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestAuditRoles: only the aggregator takes audits, and none of somebody's own machine's pages, as a try-out does.
func TestAuditRoles(t *testing.T) {
	p := startParties(t, t.TempDir(), time.Now)
	c := newClient(t, startReporter(t), p.aggregator, "127.77.14.2")
	sent := func(to string, file []byte, want int) {
		t.Helper()
		if status, body := c.do("POST", to+"/v1/audits", auditType, file); status != want {
			t.Errorf("%s: %d %s, want %d", to, status, body, want)
		}
	}
	sent(p.relay, []byte("x\n"), 404)
	sent(p.aggregator, []byte("x\n"), 422)
	if *onWorker {
		return // its database is filled from within
	}
	db, err := store.Open(t.Context(), filepath.Join(p.dir, "aggregator.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	mara := listAuditor(t, db, "Mara Lindqvist")
	sent(p.relay, mara.sign(t, of("example.org", time.Now())), 404)
	sent(p.aggregator, mara.sign(t, of("example.org", time.Now())), 201)
	here := mara.sign(t, of("shop.localhost", time.Now()))
	sent(p.aggregator, here, 422)
	trial := serve(t, server.DefaultLimits(), nil, func(c *server.Config) {
		if err := c.Store.AddAuditor(t.Context(), "Mara Lindqvist", mara.verifier, time.Now()); err != nil {
			t.Fatal(err)
		}
	})
	sent(trial.url, here, 201)
}

// TestAuditsShown holds the pages, the data, the feeds and the API to what was planted; a label that is markup, or a formula,
// is neither in any of them.
func TestAuditsShown(t *testing.T) {
	s := filled(t, 12)
	_, page := fetch(t, s.url+"/sites/site-02-example.org")
	plain := html.UnescapeString(page)
	for _, want := range []string{"Mara Lindqvist, University of Example", "Reporters found it so as well.", "verified: a signed audit found the same",
		"The key was withdrawn on ", "a fresh account, made for the audit; asked for from European Economic Area, in English, with chromium 156",
		strings.Repeat("5e", 32), "https://www.site-02-example.org/settings/privacy"} {
		if !strings.Contains(plain, want) {
			t.Errorf("the site's page lacks %q", want)
		}
	}
	if _, page := fetch(t, s.url+"/sites/site-05-example.org"); !strings.Contains(page, "Reporters last found it otherwise.") || strings.Contains(page, "verified: a signed") {
		t.Error("an audit that differs is not told as such")
	}
	_, page = fetch(t, s.url+"/sites/audited-example.org")
	if !strings.Contains(page, "Audited, not yet reported:") || !strings.Contains(html.UnescapeString(page), hostile) {
		t.Error("an audit that stands alone is not shown")
	}
	_, list := fetch(t, s.url+"/sites?grade=verified")
	if !strings.Contains(list, "site-02-example.org") || strings.Contains(list, "site-05-example.org") {
		t.Error("the list of sites is not narrowed to the verified")
	}
	for _, path := range []string{"/sites/audited-example.org", "/sites/audited-example.org.json", "/sites/audited-example.org.atom", "/audits", "/audits.json",
		"/audits.csv", "/audits.atom", "/audits?site=audited-example.org", "/api/v1/audits"} {
		resp, text := fetch(t, s.url+path)
		if resp.StatusCode != 200 || strings.Contains(text, "<script") && !strings.HasSuffix(path, ".csv") || strings.Contains(text, "ZgotmplZ") {
			t.Errorf("%s: %d, or a label's markup", path, resp.StatusCode)
		}
	}
	_, table := fetch(t, s.url+"/audits.csv")
	rows, err := csv.NewReader(strings.NewReader(table)).ReadAll()
	at := slices.IndexFunc(rows, func(r []string) bool { return r[1] == "audited-example.org" })
	if err != nil || at < 0 || rows[at][27] != "'"+hostile || rows[at][18] != "false" || rows[at][19] != "0" {
		t.Errorf("%v, row %d: %q", err, at, rows[max(at, 0)])
	}
	_, text := fetch(t, s.url+"/audits.json")
	var v struct {
		Audits []struct {
			Site      string
			Withdrawn string `json:"withdrawn_date"`
			Verifies  int
			Controls  []struct{ Label string }
		}
	}
	if err := json.Unmarshal([]byte(text), &v); err != nil || len(v.Audits) != 5 || v.Audits[0].Withdrawn == "" || v.Audits[1].Verifies == 0 {
		t.Errorf("%v, %+v", err, v)
	}
	_, feed := fetch(t, s.url+"/audits.atom")
	var parsed struct {
		Entry []struct{ Title, Summary string } `xml:"entry"`
	}
	if err := xml.Unmarshal([]byte(feed), &parsed); err != nil || len(parsed.Entry) != 5 {
		t.Errorf("%v, %d entries", err, len(parsed.Entry))
	}
	for _, name := range rows[0] {
		if _, dictionary := fetch(t, s.url+"/data.csv"); !strings.Contains(dictionary, "\n"+name+",") {
			t.Errorf("the dictionary lacks %s", name)
		}
	}
	if resp, _ := fetch(t, s.url+"/audits?site=com"); resp.StatusCode != http.StatusBadRequest {
		t.Errorf("a site that is none: %d", resp.StatusCode)
	}
}

// documented are the commands of docs/audits.md, in its order.
func documented(t *testing.T) []string {
	t.Helper()
	b, err := os.ReadFile("docs/audits.md")
	if err != nil {
		t.Fatal(err)
	}
	var blocks []string
	for _, m := range regexp.MustCompile("(?s)```sh\n(.*?)```").FindAllStringSubmatch(string(b), -1) {
		blocks = append(blocks, m[1])
	}
	if len(blocks) != 6 {
		t.Fatalf("%d blocks of commands", len(blocks))
	}
	return blocks
}

// TestAuditEndToEnd runs the commands of docs/audits.md with the programs as users run them: a key, its listing, an audit made
// of a saved page, sent, shown, fetched back and checked; then the auditor is withdrawn.
func TestAuditEndToEnd(t *testing.T) {
	if _, err := exec.LookPath("curl"); err != nil {
		t.Skip("there is no curl here")
	}
	dir := t.TempDir()
	programs, db := filepath.Join(dir, "bin"), filepath.Join(dir, "untick.db")
	if b, err := exec.Command("go", "build", "-o", programs+"/", "untick/server/cmd/server", "untick/wasm/cmd/untick").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, b)
	}
	const saved = `<html lang="en"><title>Sign up</title><form method="post"><input type="email"><input type="password"><label><input type="checkbox" checked> Share my data with partners</label><button>Sign up</button></form>`
	if err := os.WriteFile(filepath.Join(dir, "signup.html"), []byte(saved), 0o644); err != nil {
		t.Fatal(err)
	}
	p := startProcess(t, filepath.Join(programs, "server"), db)
	sh := func(script string) (string, error) {
		cmd := exec.CommandContext(t.Context(), "sh", "-euc", script)
		cmd.Dir, cmd.Env = dir, append(os.Environ(), "SERVER="+p.url, "PATH="+programs+":"+os.Getenv("PATH"))
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	does := func(script string, want ...string) {
		t.Helper()
		out, err := sh(script)
		for _, w := range want {
			if err != nil || !strings.Contains(out, w) {
				t.Fatalf("%s: %v\n%s\nwant %q", script, err, out, w)
			}
		}
	}
	key, makes, check, send, fetches, list := 0, 1, 2, 3, 4, 5
	doc := documented(t)
	does(doc[key]+"echo \"$KEY\" > public", "researcher.example.org+")
	keyed := "KEY=$(cat public)\n"
	does(doc[makes], "control     on: checkbox, third_party_sharing, gives", "Signed and written, not sent")
	does(keyed+doc[check], "The signature is the key's", "Scanned again, it says the same.")
	if out, err := sh(doc[send]); err == nil || !strings.Contains(out, "not signed by one of this server's auditors") {
		t.Errorf("before the key is listed: %v %s", err, out)
	}
	does(keyed+doc[list], "listed\n", "\tMara Lindqvist\n1 auditors\n")
	does(doc[send], ": taken, audit ")
	does(doc[send], ": was there already, audit ")
	does(keyed+doc[fetches], "Scanned again, it says the same.")
	file, err := os.ReadFile(filepath.Join(dir, "signup.html.audit"))
	if err != nil {
		t.Fatal(err)
	}
	_, page := fetch(t, p.url+"/sites/shop-example.org")
	for _, want := range []string{"Mara Lindqvist", "Audited, not yet reported", audit.ID(file), "https://www.shop-example.org/signup"} {
		if !strings.Contains(page, want) {
			t.Errorf("the site's page lacks %q", want)
		}
	}
	does(keyed+`server auditor remove -db untick.db "$KEY"`, "withdrawn\n")
	if _, page := fetch(t, p.url+"/sites/shop-example.org"); !strings.Contains(page, "The key was withdrawn on ") {
		t.Error("withdrawn, and the page does not say so")
	}
	does("server check -db untick.db", "the database is sound\n")
}

// TestLongAudits: audits as long as they may be come in parts of bounded length, and none is lost; the page stays readable.
func TestLongAudits(t *testing.T) {
	if *onWorker {
		t.Skip("its database is filled from within")
	}
	s := serve(t, server.DefaultLimits(), nil, nil)
	mara := listAuditor(t, s.db, "Mara Lindqvist")
	control := audit.Control{PageKind: finding.Settings, Kind: finding.Checkbox, Purpose: finding.Marketing, Polarity: finding.Gives, State: finding.On,
		Cues: []finding.Cue{}, Language: "en", Label: strings.TrimSpace(strings.Repeat("long ", 89))}
	const sent = 40
	for i := range sent {
		mara.put(t, s.db, of("long-example.org", time.Now().Add(time.Duration(i)*time.Second), slices.Repeat([]audit.Control{control}, audit.MaxControls)...), time.Now())
	}
	seen := map[string]bool{}
	cursor := ""
	for range sent {
		resp, text := fetch(t, s.url+"/api/v1/audits?limit=1000"+cursor)
		var v struct {
			Items []struct{ Audit string }
			Next  string
		}
		if err := json.Unmarshal([]byte(text), &v); err != nil || resp.StatusCode != 200 || len(text) > 6<<20 || len(v.Items) == 0 {
			t.Fatalf("%d, %v, %d bytes, %d audits", resp.StatusCode, err, len(text), len(v.Items))
		}
		for _, a := range v.Items {
			seen[a.Audit] = true
		}
		if cursor = "&cursor=" + v.Next; v.Next == "" {
			break
		}
	}
	if len(seen) != sent {
		t.Errorf("%d audits of %d", len(seen), sent)
	}
	for _, path := range []string{"/sites/long-example.org", "/audits"} {
		if _, page := fetch(t, s.url+path); len(page) > 100_000 {
			t.Errorf("%s: %d bytes", path, len(page))
		}
	}
}

// TestAuditBearsOutReports: reports come in as they do, an audit is sent, and the control is graded by both, whichever comes first.
func TestAuditBearsOutReports(t *testing.T) {
	if *onWorker {
		t.Skip("its list of auditors is filled from within")
	}
	now := time.Now().Truncate(time.Hour).Add(10 * time.Minute) // and stays: no epoch ends meanwhile
	r := start(t, t.TempDir(), func() time.Time { return now })
	w := startReporter(t)
	db, err := store.Open(t.Context(), filepath.Join(r.dir, "untick.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	mara := listAuditor(t, db, "Mara Lindqvist")
	control := audit.Control{PageKind: finding.Landing, Kind: finding.Checkbox, Purpose: finding.ProfilingScoring, Polarity: finding.Gives, State: finding.On,
		Cues: []finding.Cue{finding.Tiny}, Language: "zh-CN", Label: report.Normalise(label)}
	if status, body := r.post(t, "/v1/audits", auditType, mara.sign(t, of(site, now, control))); status != 201 {
		t.Fatalf("%d %s", status, body)
	}
	graded := func() string {
		_, text := r.get(t, "/api/v1/sites/"+site)
		var v struct{ Controls []struct{ Grade string } }
		if err := json.Unmarshal([]byte(text), &v); err != nil {
			t.Fatal(err, text)
		}
		if len(v.Controls) == 0 {
			return ""
		}
		return v.Controls[0].Grade
	}
	for range k {
		r.send(t, 201, r.visit(t, w, secret(t))...)
	}
	waitFor(t, "the group of k to open", func() bool { return graded() != "" })
	if got := graded(); got != "reported" {
		t.Errorf("k = %d reports, which settle no default, and an audit: %s", k, got)
	}
	r.send(t, 201, r.visit(t, w, secret(t))...)
	waitFor(t, "four reports and an audit to agree", func() bool { return graded() == "verified" })
	control.State = finding.Off
	if status, _ := r.post(t, "/v1/audits", auditType, mara.sign(t, of(site, now.Add(time.Second), control))); status != 201 {
		t.Fatal(status)
	}
	if got := graded(); got != "reported" {
		t.Errorf("the newest audit found it off: %s", got)
	}
}
