package synthetic_test

import (
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"untick/server"
	"untick/server/epochkey"
	"untick/server/signed"
	"untick/server/store"
	"untick/server/synthetic"
	"untick/server/tokens"
	"untick/wasm/finding"
	"untick/wasm/report"
)

const (
	k     = 5
	epoch = 7 * 24 * time.Hour
)

// TestPagesTellTheTruth fills a store through the reporting path and holds every number on the pages against what the installs
// were made to find, counted here from the messages alone: groups of k and more count, others leave no trace.
func TestPagesTellTheTruth(t *testing.T) {
	world := synthetic.New(7, synthetic.Size{Sites: 8, Epochs: 5, Visits: 20})
	db, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "untick.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	now := time.Now()
	truth, err := (&synthetic.Filler{World: world, Store: db, K: k, Epoch: epoch, Now: now}).Fill(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	s := serve(t, db, now)
	want := count(t, truth)
	if len(want.controls) < 8 || want.withheld == 0 {
		t.Fatalf("the world is too plain: %d controls, %d messages withheld", len(want.controls), want.withheld)
	}

	var list struct {
		Synthetic bool
		Sites     []struct{ Site string }
	}
	s.json(t, "/sites.json", &list)
	if !list.Synthetic || len(list.Sites) != len(want.sites) {
		t.Errorf("%d sites are listed, %d have something to show; synthetic: %v", len(list.Sites), len(want.sites), list.Synthetic)
	}
	got := map[control]numbers{}
	for _, site := range list.Sites {
		s.site(t, site.Site, got, want.labels)
	}
	for c, n := range want.controls {
		if !n.equal(got[c]) {
			t.Errorf("%+v:\n%+v is shown,\n%+v was reported", c, got[c], n)
		}
	}
	if len(got) != len(want.controls) {
		t.Errorf("%d controls are shown, %d were reported", len(got), len(want.controls))
	}
	for name, facet := range map[string]string{"purposes": "purpose", "regions": "region", "languages": "language"} {
		s.sums(t, name, want.sums[facet])
	}
	s.changes(t, world)
	s.marked(t, want.sites)
	refusesReports(t, s)
	if err := db.MarkSynthetic(t.Context()); err == nil {
		t.Error("a database is filled twice")
	}
}

type control struct{ site, purpose, kind, pageKind, polarity string }

// numbers are what is shown of a control.
type numbers struct {
	n, on, off    int
	cues, regions map[string]int
	epochs        map[string][2]int // by date: reporters, on
}

func (a numbers) equal(b numbers) bool {
	return a.n == b.n && a.on == b.on && a.off == b.off && maps.Equal(a.cues, b.cues) && maps.Equal(a.regions, b.regions) && maps.Equal(a.epochs, b.epochs)
}

type sum struct {
	n, sharing int
	sites      map[string]bool
}

type figures struct {
	controls map[control]numbers
	sites    map[string]bool
	labels   map[string]int            // by site, purpose, kind and text
	sums     map[string]map[string]sum // by facet and value
	withheld int                       // messages that fewer than k sent
}

// count adds up what enough installs sent.
func count(t *testing.T, truth synthetic.Truth) figures {
	t.Helper()
	f := figures{map[control]numbers{}, map[string]bool{}, map[string]int{}, map[string]map[string]sum{"purpose": {}, "region": {}, "language": {}}, 0}
	for message, n := range truth {
		m, l, err := report.Decode([]byte(message))
		if err != nil {
			t.Fatal(err)
		}
		if n < k {
			f.withheld++
			continue
		}
		if l != nil {
			f.labels[strings.Join([]string{l.Site, string(l.Purpose), string(l.Kind), l.Text}, "|")] += n
			continue
		}
		f.sites[m.Site] = true
		c := control{m.Site, string(m.Purpose), string(m.Kind), string(m.PageKind), string(m.Polarity)}
		was, ok := f.controls[c]
		if !ok {
			was = numbers{cues: map[string]int{}, regions: map[string]int{}, epochs: map[string][2]int{}}
		}
		on := 0
		if m.State == finding.On {
			on = n
		}
		was.n, was.on, was.off = was.n+n, was.on+on, was.off+n-on
		for _, cue := range m.Cues {
			was.cues[string(cue)] += n
		}
		was.regions[string(m.Region)] += n
		date := time.Unix(int64(m.Epoch)*int64(epoch/time.Second), 0).UTC().Format(time.DateOnly)
		was.epochs[date] = [2]int{was.epochs[date][0] + n, was.epochs[date][1] + on}
		f.controls[c] = was
		for facet, value := range map[string]string{"purpose": string(m.Purpose), "region": string(m.Region), "language": m.Language} {
			one := f.sums[facet][value]
			if one.sites == nil {
				one.sites = map[string]bool{}
			}
			one.n, one.sharing = one.n+n, one.sharing+on // every control of the world gives data away when it is on
			one.sites[m.Site] = true
			f.sums[facet][value] = one
		}
	}
	return f
}

// served is a server that shows the store.
type served struct{ url string }

func serve(t *testing.T, db *store.Store, now time.Time) *served {
	t.Helper()
	key, err := signed.New("untick.localhost")
	if err != nil {
		t.Fatal(err)
	}
	keys := t.TempDir()
	s, err := server.New(t.Context(), server.Config{
		Role: server.All, Log: slog.New(slog.DiscardHandler), Now: func() time.Time { return now }, K: k, Epoch: epoch, Store: db,
		Keys: epochkey.Dir(keys), GatewayKeys: epochkey.Dir(keys), Tokens: &tokens.Secret{}, PerNetwork: 1, Signing: key,
	})
	if err != nil {
		t.Fatal(err)
	}
	h := httptest.NewServer(s)
	t.Cleanup(h.Close)
	return &served{h.URL}
}

func (s *served) json(t *testing.T, path string, v any) {
	t.Helper()
	resp, err := http.Get(s.url + path)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if err := json.NewDecoder(resp.Body).Decode(v); err != nil || resp.StatusCode != 200 {
		t.Fatalf("%s: %d %v", path, resp.StatusCode, err)
	}
	if name := resp.Header.Get("Content-Disposition"); !strings.Contains(name, "synthetic-") {
		t.Errorf("%s would be saved as %q", path, name)
	}
}

type counted struct {
	Value string
	N     int
}

func byValue(all []counted) map[string]int {
	m := map[string]int{}
	for _, c := range all {
		m[c.Value] = c.N
	}
	return m
}

// site reads a site's controls into got, and holds its label texts against those that enough installs sent.
func (s *served) site(t *testing.T, domain string, got map[control]numbers, labels map[string]int) {
	t.Helper()
	var v struct {
		Controls []struct {
			Purpose, Kind, Polarity string
			PageKind                string `json:"page_kind"`
			N, On, Off              int
			Cues, Regions           []counted
			History                 []struct {
				Date  string
				N, On int
			}
			Labels []struct {
				Text string
				N    int
			} `json:"label_texts"`
		}
	}
	s.json(t, "/sites/"+domain+".json", &v)
	for _, c := range v.Controls {
		n := numbers{c.N, c.On, c.Off, byValue(c.Cues), byValue(c.Regions), map[string][2]int{}}
		for _, e := range c.History {
			n.epochs[e.Date] = [2]int{e.N, e.On}
		}
		got[control{domain, c.Purpose, c.Kind, c.PageKind, c.Polarity}] = n
		for _, l := range c.Labels {
			if want := labels[strings.Join([]string{domain, c.Purpose, c.Kind, l.Text}, "|")]; l.N != want {
				t.Errorf("%s, %q: %d are shown, %d sent it", domain, l.Text, l.N, want)
			}
		}
	}
}

func (s *served) sums(t *testing.T, name string, want map[string]sum) {
	t.Helper()
	var v struct {
		Rows []struct {
			Value             string
			Sites, N, Sharing int
		}
	}
	s.json(t, "/"+name+".json", &v)
	if len(v.Rows) != len(want) {
		t.Errorf("/%s has %d rows, want %d", name, len(v.Rows), len(want))
	}
	for _, r := range v.Rows {
		if w := want[r.Value]; w.n != r.N || w.sharing != r.Sharing || len(w.sites) != r.Sites {
			t.Errorf("/%s, %s: %+v is shown, %+v was reported", name, r.Value, r, w)
		}
	}
}

// changes holds each change that is told against the world: that control turned, and then.
func (s *served) changes(t *testing.T, world *synthetic.World) {
	t.Helper()
	var v struct {
		Changes []struct{ Site, Purpose, To, After, Before string }
	}
	s.json(t, "/changes.json", &v)
	if len(v.Changes) == 0 {
		t.Error("nothing changed")
	}
	for _, c := range v.Changes {
		i := slices.IndexFunc(world.Sites, func(s synthetic.Site) bool { return s.Domain == c.Site })
		turned := slices.ContainsFunc(world.Sites[i].Controls, func(one synthetic.Control) bool {
			return string(one.Purpose) == c.Purpose && one.Turn < world.Size.Epochs && (one.After > one.On) == (c.To == "on")
		})
		if !turned {
			t.Errorf("told, but not so: %+v", c)
		}
	}
}

// marked: every page says that its data is made up, in its language.
func (s *served) marked(t *testing.T, sites map[string]bool) {
	t.Helper()
	pages := map[string]string{
		"/": "Made-up data.", "/sites": "Made-up data.", "/purposes": "Made-up data.", "/changes": "Made-up data.", "/data": "Made-up data.",
		"/changes.atom": "<title>Made-up data. ", "/de/regions": "Erfundene Daten.", "/zh-CN/": "虚构数据。",
	}
	for site := range sites {
		for _, page := range []string{"/sites/" + site, "/embed/sites/" + site} {
			pages[page] = "Made-up data."
		}
		pages["/sites/"+site+"/badge.svg"] = "Made-up data."
	}
	for page, words := range pages {
		resp, err := http.Get(s.url + page)
		if err != nil {
			t.Fatal(err)
		}
		b, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if err != nil || resp.StatusCode != 200 || !strings.Contains(string(b), words) {
			t.Errorf("%s: %d %v: does not say that it is made up", page, resp.StatusCode, err)
		}
	}
}

// refusesReports: nothing real is ever mixed in.
func refusesReports(t *testing.T, s *served) {
	t.Helper()
	for _, path := range []string{"/v1/report", "/v1/ohttp", "/v1/audits", "/v1/answers"} {
		resp, err := http.Post(s.url+path, "application/octet-stream", strings.NewReader("x"))
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if resp.StatusCode != http.StatusForbidden {
			t.Errorf("%s: %d", path, resp.StatusCode)
		}
	}
}

// TestWorldRepeats: the same seed makes the same world, another one another.
func TestWorldRepeats(t *testing.T) {
	size := synthetic.Size{Sites: 20, Epochs: 6, Visits: 30}
	a, b, c := synthetic.New(1, size), synthetic.New(1, size), synthetic.New(2, size)
	if fmt.Sprintf("%+v", a.Sites) != fmt.Sprintf("%+v", b.Sites) || fmt.Sprintf("%+v", a.Sites) == fmt.Sprintf("%+v", c.Sites) {
		t.Error("a world is not its seed's")
	}
	if most := synthetic.MaxSites(); len(synthetic.New(1, synthetic.Size{Sites: most + 5, Epochs: 1, Visits: 1}).Sites) != most {
		t.Error("names are used twice, or sites lack one")
	}
}
