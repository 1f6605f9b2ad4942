package store

import (
	"crypto/rand"
	"errors"
	"strings"
	"testing"
	"time"

	"golang.org/x/mod/sumdb/note"

	"untick/wasm/finding"
	"untick/wasm/report/audit"
)

// auditor lists a new one and returns their key.
func auditor(t *testing.T, s *Store, name string) (signer, verifier string) {
	t.Helper()
	signer, verifier, err := note.GenerateKey(rand.Reader, "researcher.example.org")
	if err != nil {
		t.Fatal(err)
	}
	if err := s.AddAuditor(t.Context(), name, verifier, time.Unix(1000, 0)); err != nil {
		t.Fatal(err)
	}
	return signer, verifier
}

// stated is an audit of example.org, whose boxes are of measurement's kind, in some states.
func stated(at time.Time, states ...finding.State) *audit.Audit {
	a := &audit.Audit{
		Format: audit.Format, Kind: audit.Kind, Site: "example.org", Page: "https://example.org/", PageKind: finding.Settings,
		Time: at.UTC().Format(time.RFC3339), Rules: 1, Controls: []audit.Control{},
		Archive: audit.Archive{Form: "html", SHA256: strings.Repeat("ab", 32), Bytes: 1},
		Seen:    audit.Conditions{Account: "fresh", Region: "eea", Language: "en", Browser: "firefox", Version: 140},
	}
	m := measurement(finding.On)
	for _, state := range states {
		a.Controls = append(a.Controls, audit.Control{PageKind: m.PageKind, Kind: m.Kind, Purpose: m.Purpose, Polarity: m.Polarity,
			State: state, Cues: []finding.Cue{}, Language: "en", Label: "Send me offers"})
	}
	return a
}

func addAudit(t *testing.T, s *Store, signer, verifier string, a *audit.Audit) []byte {
	t.Helper()
	file, err := audit.Sign(a, signer)
	if err != nil {
		t.Fatal(err)
	}
	if fresh, err := s.AddAudit(t.Context(), file, verifier, a, time.Now()); err != nil || !fresh {
		t.Fatal(fresh, err)
	}
	return file
}

// verifiedSites is what the facet says, checked against the sum of it and the list of sites.
func verifiedSites(t *testing.T, s *Store) int {
	t.Helper()
	sites, err := s.Sites(t.Context(), List{Has: map[string]string{"grade": "verified"}, Limit: 10})
	if err != nil {
		t.Fatal(err)
	}
	counts, _, err := s.FacetCounts(t.Context(), List{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, c := range counts {
		if c.Facet == "grade" && c.Value == "verified" {
			n = c.Sites
		}
	}
	if n != len(sites) {
		t.Errorf("the facet counts %d sites, the list has %d", n, len(sites))
	}
	return n
}

// TestVerified walks a control through all that can make it verified, or no longer so.
func TestVerified(t *testing.T) {
	s := fresh(t)
	signer, verifier := auditor(t, s, "Mara Lindqvist")
	now := time.Unix(1_790_000_000, 0)
	first := addAudit(t, s, signer, verifier, stated(now, finding.On))
	if n := verifiedSites(t, s); n != 0 {
		t.Fatalf("audited and not reported: %d", n)
	}
	all, err := s.Audits(t.Context(), AuditList{Site: "example.org", Limit: 10})
	if err != nil || len(all) != 1 || all[0].Reported || all[0].Verifies != 0 || all[0].File != string(first) || all[0].Auditor.Name != "Mara Lindqvist" || !all[0].Made.Equal(now) {
		t.Fatalf("%+v, %v", all, err)
	}
	settle(t, s, 1, 3, measurement(finding.On)) // shown, and by three alone not beyond chance
	if n := verifiedSites(t, s); n != 0 {
		t.Fatalf("reports that settle nothing: %d", n)
	}
	settle(t, s, 2, 5, measurement(finding.On, finding.Tiny))
	if n := verifiedSites(t, s); n != 1 {
		t.Fatalf("reports came to agree: %d", n)
	}
	is, err := s.VerifiedOf(t.Context(), "example.org")
	if err != nil || len(is) != 1 || is[0] != (Verified{"settings", "checkbox", "marketing", "gives", all[0].ID}) {
		t.Fatalf("%+v, %v", is, err)
	}
	sites, err := s.Sites(t.Context(), List{Limit: 10})
	if err != nil || len(sites) != 1 || sites[0].Grade != "verified" {
		t.Fatalf("%+v, %v", sites, err)
	}
	second, other := auditor(t, s, "Another One")
	addAudit(t, s, second, other, stated(now.Add(time.Hour), finding.Off))
	if n := verifiedSites(t, s); n != 0 {
		t.Fatalf("a newer audit found it off: %d", n)
	}
	if err := s.WithdrawAuditor(t.Context(), other, now); err != nil {
		t.Fatal(err)
	}
	if n := verifiedSites(t, s); n != 1 {
		t.Fatalf("the newer audit's auditor was withdrawn: %d", n)
	}
	addAudit(t, s, signer, verifier, stated(now.Add(2*time.Hour), finding.On, finding.Off))
	if n := verifiedSites(t, s); n != 0 {
		t.Fatalf("boxes of one kind that differ: %d", n)
	}
	addAudit(t, s, signer, verifier, stated(now.Add(3*time.Hour), finding.On, finding.On))
	later := measurement(finding.Off) // the default turned since
	later.Epoch += 3
	settle(t, s, 3, 9, later)
	if n := verifiedSites(t, s); n != 0 {
		t.Fatalf("reporters of a later epoch found it off: %d", n)
	}
	addAudit(t, s, signer, verifier, stated(now.Add(4*time.Hour), finding.Off))
	if n := verifiedSites(t, s); n != 1 {
		t.Fatalf("found off by both: %d", n)
	}
	if err := s.WithdrawAuditor(t.Context(), verifier, now); err != nil {
		t.Fatal(err)
	}
	if n := verifiedSites(t, s); n != 0 {
		t.Fatalf("nobody's audit is left: %d", n)
	}
	if sites, err := s.Sites(t.Context(), List{Limit: 10}); err != nil || sites[0].Grade != "recurring" {
		t.Fatalf("%+v, %v", sites, err)
	}
	all, err = s.Audits(t.Context(), AuditList{Limit: 10})
	if err != nil || len(all) != 5 || all[0].Auditor.Withdrawn.IsZero() || !all[0].Reported {
		t.Fatalf("withdrawn audits stay, marked: %+v, %v", all, err)
	}
}

func TestAuditors(t *testing.T) {
	s := fresh(t)
	_, verifier := auditor(t, s, "Mara Lindqvist")
	now := time.Unix(2000, 0)
	for name, err := range map[string]error{
		"listed twice":   s.AddAuditor(t.Context(), "Somebody Else", verifier, now),
		"no key":         s.AddAuditor(t.Context(), "Somebody Else", "x", now),
		"no name":        s.AddAuditor(t.Context(), "", verifier, now),
		"turned name":    s.AddAuditor(t.Context(), "a\u202eb", verifier, now),
		"long name":      s.AddAuditor(t.Context(), strings.Repeat("a", 101), verifier, now),
		"nobody to take": s.WithdrawAuditor(t.Context(), "x", now),
	} {
		if !errors.Is(err, ErrAuditor) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := s.WithdrawAuditor(t.Context(), verifier, now); err != nil {
		t.Fatal(err)
	}
	if err := s.WithdrawAuditor(t.Context(), verifier, now.Add(time.Hour)); !errors.Is(err, ErrAuditor) {
		t.Errorf("withdrawn twice: %v", err)
	}
	if err := s.AddAuditor(t.Context(), "Mara Lindqvist", verifier, now); !errors.Is(err, ErrAuditor) {
		t.Errorf("withdrawn and listed again: %v", err)
	}
	all, err := s.Auditors(t.Context())
	if err != nil || len(all) != 1 || all[0] != (Auditor{verifier, "Mara Lindqvist", time.Unix(1000, 0).UTC(), now.UTC()}) {
		t.Errorf("%+v, %v", all, err)
	}
}

// TestAuditsAreListed: each once, the newest first, in parts; sent again it is there; a key's day is bounded.
func TestAuditsAreListed(t *testing.T) {
	s := fresh(t)
	signer, verifier := auditor(t, s, "Mara Lindqvist")
	start := time.Unix(1_790_000_000, 0)
	now := time.Unix(1_791_000_000, 0)
	var files [][]byte
	for i := range AuditsADay + 1 {
		a := stated(start.Add(time.Duration(i/2)*time.Second), finding.On)
		a.Archive.Bytes = int64(i + 1)
		file, err := audit.Sign(a, signer)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
		fresh, err := s.AddAudit(t.Context(), file, verifier, a, now.Add(time.Duration(i)))
		if i == AuditsADay && !errors.Is(err, ErrMany) || i < AuditsADay && (err != nil || !fresh) {
			t.Fatalf("audit %d: %v, %v", i, fresh, err)
		}
		if i == 0 {
			if fresh, err := s.AddAudit(t.Context(), file, verifier, a, now); err != nil || fresh {
				t.Fatalf("sent again: %v, %v", fresh, err)
			}
		}
	}
	last := stated(start, finding.On)
	last.Archive.Bytes = 1
	if fresh, err := s.AddAudit(t.Context(), files[0], verifier, last, now); err != nil || fresh {
		t.Errorf("sent again on a full day: %v, %v", fresh, err)
	}
	last.Archive.Bytes = 5000
	file, err := audit.Sign(last, signer)
	if err != nil {
		t.Fatal(err)
	}
	if fresh, err := s.AddAudit(t.Context(), file, verifier, last, now.Add(24*time.Hour)); err != nil || !fresh {
		t.Errorf("a day later: %v, %v", fresh, err)
	}
	seen := map[string]bool{}
	l := AuditList{Limit: 7}
	for made := int64(1 << 40); ; {
		part, err := s.Audits(t.Context(), l)
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range part {
			if a.Made.Unix() > made || seen[a.ID] || a.ID != audit.ID([]byte(a.File)) {
				t.Fatalf("out of order, twice, or not itself: %+v", a)
			}
			seen[a.ID], made = true, a.Made.Unix()
		}
		if len(part) < l.Limit {
			break
		}
		l.After = part[len(part)-1].Place()
	}
	if len(seen) != AuditsADay+1 {
		t.Errorf("%d audits", len(seen))
	}
	before, err := s.Audits(t.Context(), AuditList{Received: now.Add(time.Hour), Limit: 1000})
	if err != nil || len(before) != AuditsADay {
		t.Errorf("%d received before, %v", len(before), err)
	}
	one, err := s.Audits(t.Context(), AuditList{ID: audit.ID(files[3]), Limit: 1})
	if err != nil || len(one) != 1 || one[0].File != string(files[3]) {
		t.Errorf("%+v, %v", one, err)
	}
}
