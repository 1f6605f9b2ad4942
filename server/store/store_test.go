package store

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"sync"
	"testing"
	"time"

	"untick/wasm/finding"
	"untick/wasm/report"
	"untick/wasm/threshold"
)

// fresh is an empty database, in the store that this is compiled for: SQLite, or D1 in the runtime of Workers.
func fresh(t *testing.T) *Store {
	t.Helper()
	s := open0(t, place(t))
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// count asks every database of a store for a number, and adds them up.
func count(t *testing.T, s *Store, query string, args ...any) (sum int) {
	t.Helper()
	for _, part := range s.all() {
		var n int
		if err := part.read.QueryRowContext(t.Context(), query, args...).Scan(&n); err != nil {
			t.Fatal(err)
		}
		sum += n
	}
	return sum
}

// made is a report that the store need not understand.
func made(t *testing.T, tag, x byte, epoch uint32) (id [32]byte, r *threshold.Sealed, body []byte) {
	t.Helper()
	body = make([]byte, 40)
	if _, err := rand.Read(body); err != nil {
		t.Fatal(err)
	}
	return sha256.Sum256(body), &threshold.Sealed{Epoch: epoch, K: 3, Tag: threshold.Tag{tag}, X: [32]byte{x}}, body
}

// made0 is made with a body that follows from tag and x.
func made0(tag, x byte) (id [32]byte, r *threshold.Sealed, body []byte) {
	body = []byte{tag, x}
	return sha256.Sum256(body), &threshold.Sealed{Epoch: 9, K: 3, Tag: threshold.Tag{tag}, X: [32]byte{x}}, body
}

func add(t *testing.T, s *Store, tag, x byte, epoch uint32) (id [32]byte, fresh bool) {
	t.Helper()
	id, r, body := made(t, tag, x, epoch)
	fresh, err := s.Add(t.Context(), Sent{id, r, body, nil})
	if err != nil {
		t.Fatal(err)
	}
	return id, fresh
}

func TestAddCountsOnce(t *testing.T) {
	s := fresh(t)
	id, r, body := made(t, 1, 1, 9)
	for i := range 3 {
		if fresh, err := s.Add(t.Context(), Sent{id, r, body, nil}); err != nil || fresh != (i == 0) {
			t.Fatalf("time %d: %v, %v", i, fresh, err)
		}
	}
	if _, fresh := add(t, s, 1, 1, 9); fresh {
		t.Error("another report by the same install counts again")
	}
	add(t, s, 1, 2, 9)
	if tags, err := s.Ready(t.Context(), 10); err != nil || tags != nil {
		t.Fatalf("ready at 2 of 3: %v, %v", tags, err)
	}
	add(t, s, 1, 3, 9)
	tag := groupName(r)
	if tags, err := s.Ready(t.Context(), 10); err != nil || len(tags) != 1 || tags[0] != tag {
		t.Fatalf("ready at 3 of 3: %v, %v", tags, err)
	}
	g, err := s.Group(t.Context(), tag)
	if err != nil || len(g.Sealed) != 3 || g.Secret != nil {
		t.Fatalf("%+v, %v", g, err)
	}
}

func measurement(state finding.State, cues ...finding.Cue) *report.Measurement {
	return &report.Measurement{
		Epoch: 9, Site: "example.org", PageKind: finding.Settings, Kind: finding.Checkbox, Purpose: finding.Marketing,
		Polarity: finding.Gives, State: state, Cues: cues, Language: "en", Region: "eea", Rules: 1,
	}
}

// settle adds n reports of one tag and settles them as a group that says m.
func settle(t *testing.T, s *Store, tag byte, n int, m *report.Measurement) *Opening {
	t.Helper()
	var xs []string
	for x := range n {
		add(t, s, tag, byte(x+1), 9)
		xs = append(xs, hex.EncodeToString(append([]byte{byte(x + 1)}, make([]byte, 31)...)))
	}
	full := threshold.Tag{tag}
	o := &Opening{Tag: groupName(&threshold.Sealed{Tag: full, Epoch: 9}), K: 3, Secret: []byte{1}, Measurement: m, Counted: xs}
	if err := s.Settle(t.Context(), o); err != nil {
		t.Fatal(err)
	}
	return o
}

func TestCounters(t *testing.T) {
	s := fresh(t)
	on := settle(t, s, 1, 5, measurement(finding.On, finding.Tiny, finding.Faint))
	settle(t, s, 2, 4, measurement(finding.Off))
	settle(t, s, 3, 2, measurement(finding.Mixed)) // opened with bad reports in it, so fewer than k that count
	for range 2 {                                  // as after an interruption
		if err := s.Settle(t.Context(), on); err != nil {
			t.Fatal(err)
		}
	}
	controls, err := s.Controls(t.Context(), "example.org")
	if err != nil || len(controls) != 1 || controls[0] != (Control{"settings", "checkbox", "marketing", "gives", 9, 5, 4, 0, 9, 9}) {
		t.Fatalf("%+v, %v", controls, err)
	}
	sites, err := s.Sites(t.Context(), List{Contains: "example", Limit: 10})
	if err != nil || len(sites) != 1 || sites[0] != (Site{"example.org", 1, 9, 9, "reported"}) {
		t.Fatalf("%+v, %v", sites, err)
	}
	details, err := s.Details(t.Context(), "example.org")
	if err != nil || len(details) != 2 || details[0].N != 5 || len(details[0].Cues) != 2 {
		t.Fatalf("%+v, %v", details, err)
	}
	late, r, body := made(t, 3, 9, 9)
	if _, err := s.Add(t.Context(), Sent{late, r, body, nil}); err != nil {
		t.Fatal(err)
	}
	tag := groupName(r)
	again := &Opening{Tag: tag, K: 3, Secret: []byte{1}, Counted: []string{hex.EncodeToString(r.X[:])}}
	if err := s.Settle(t.Context(), again); err != nil {
		t.Fatal(err)
	}
	if controls, err = s.Controls(t.Context(), "example.org"); err != nil || controls[0].N != 12 || controls[0].Mixed != 3 {
		t.Fatalf("the group that came up to k: %+v, %v", controls, err)
	}
	totals, err := s.Totals(t.Context())
	if err != nil || totals != (Totals{Accepted: 12, Counted: 12, Groups: 3, Open: 3, Sites: 1, Controls: 1}) {
		t.Fatalf("%+v, %v", totals, err)
	}
}

func TestSitesPaging(t *testing.T) {
	s := fresh(t)
	for i := range byte(5) {
		m := measurement(finding.On)
		m.Site = string('a'+rune(i)) + ".example.org"
		settle(t, s, i+1, 3+int(i%2), m)
	}
	var names []string
	place := Place{}
	for range 10 {
		part, err := s.Sites(t.Context(), List{After: place, Limit: 2})
		if err != nil {
			t.Fatal(err)
		}
		if len(part) == 0 {
			break
		}
		for _, p := range part {
			names = append(names, p.Site[:1])
			place = Place{p.Reports, p.Site}
		}
	}
	if got := len(names); got != 5 || names[0] != "b" || names[1] != "d" || names[2] != "a" || names[4] != "e" {
		t.Fatalf("%v", names)
	}
	if none, err := s.Sites(t.Context(), List{Contains: "%' OR 1=1 --", Limit: 10}); err != nil || none != nil {
		t.Fatalf("%v, %v", none, err)
	}
}

func TestForget(t *testing.T) {
	s := fresh(t)
	settle(t, s, 1, 3, measurement(finding.On))
	add(t, s, 2, 1, 9)
	add(t, s, 3, 1, 10)
	if err := s.Forget(t.Context(), 10); err != nil {
		t.Fatal(err)
	}
	reports, groups := count(t, s, `SELECT count(*) FROM reports`), count(t, s, `SELECT count(*) FROM groups`)
	if reports != 1 || groups != 1 {
		t.Errorf("%d reports and %d groups are left, want those of epoch 10", reports, groups)
	}
	if sites, err := s.Sites(t.Context(), List{Limit: 10}); err != nil || len(sites) != 1 {
		t.Errorf("findings were forgotten: %v, %v", sites, err)
	}
	totals, err := s.Totals(t.Context())
	if err != nil || totals.Accepted != 5 || totals.Counted != 3 || totals.Unread != 1 || totals.Sealed != 1 || totals.Groups != 3 {
		t.Errorf("%+v, %v", totals, err)
	}
}

// TestConcurrentAdds checks that everything acknowledged is there once, whoever else was in its commit.
func TestConcurrentAdds(t *testing.T) {
	in := place(t)
	s := open0(t, in)
	var wait sync.WaitGroup
	for i := range byte(50) {
		wait.Go(func() {
			for x := range byte(10) {
				add(t, s, i, x, 9)
			}
		})
	}
	wait.Wait()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open0(t, in)
	defer s.Close()
	totals, err := s.Totals(t.Context())
	if err != nil || totals.Accepted != 500 || totals.Groups != 50 {
		t.Fatalf("%+v, %v", totals, err)
	}
	const compare = `SELECT count(*) FROM groups AS g WHERE shares <> (SELECT count(*) FROM reports WHERE tag = g.tag) OR pending <> shares`
	if wrong := count(t, s, compare); wrong != 0 {
		t.Fatalf("%d counters differ from their rows", wrong)
	}
}

// TestAddAllMany: more reports than one statement takes become several.
func TestAddAllMany(t *testing.T) {
	s := fresh(t)
	var all []Sent
	for i := range 2*maxGroup + 10 {
		id, r, body := made(t, byte(i/100), byte(i%100), 9)
		all = append(all, Sent{id, r, body, nil})
	}
	for range 2 {
		if err := s.AddAll(t.Context(), all); err != nil {
			t.Fatal(err)
		}
	}
	if n := count(t, s, `SELECT count(*) FROM reports`); n != len(all) {
		t.Errorf("%d reports, want %d", n, len(all))
	}
	commits := s.Stats().Commits
	if commits[len(commits)-1] != 4 || commits[4] != 2 {
		t.Errorf("commits by their size: %v, want twice two of %d and one of 10", commits, maxGroup)
	}
}

func TestHoldEpoch(t *testing.T) {
	s := fresh(t)
	for range 2 {
		if err := s.HoldEpoch(t.Context(), time.Hour); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.HoldEpoch(t.Context(), 2*time.Hour); !errors.Is(err, ErrSettings) {
		t.Errorf("another length: %v", err)
	}
}
