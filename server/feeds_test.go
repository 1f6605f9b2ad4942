package server_test

import (
	"encoding/json"
	"encoding/xml"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"untick/server"
)

type feed struct {
	XMLName xml.Name `xml:"http://www.w3.org/2005/Atom feed"`
	ID      string   `xml:"id"`
	Links   []struct {
		Rel  string `xml:"rel,attr"`
		Href string `xml:"href,attr"`
	} `xml:"link"`
	Entries []struct {
		ID    string `xml:"id"`
		Title string `xml:"title"`
	} `xml:"entry"`
}

// TestFeeds: each feed that /data names is Atom under its own name and leads back to itself and to its page; a purpose's has that
// purpose's changes and no others; the releases' has each release once.
func TestFeeds(t *testing.T) {
	if *onWorker {
		t.Skip("its database is filled from within")
	}
	r := toRelease(t)
	dir, err := r.make(t, 0, r.folder)
	if err != nil {
		t.Fatal(err)
	}
	root, err := os.OpenRoot(r.folder)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { root.Close() })
	s := serve(t, server.DefaultLimits(), nil, func(c *server.Config) {
		plant(t, c.Store, sample(12))
		plantAnswers(t, c.Store)
		c.Releases, c.Signing = root.FS(), r.key
	})
	_, named := fetch(t, s.url+"/data")
	changesOf(t, s.url)
	paths := regexp.MustCompile(`href="(/[^"]+\.atom[^"]*)"`).FindAllStringSubmatch(named, -1)
	slices.SortFunc(paths, func(a, b []string) int { return strings.Compare(a[1], b[1]) })
	paths = slices.CompactFunc(paths, func(a, b []string) bool { return a[1] == b[1] })
	names := map[string]int{}
	changed := 0
	for _, p := range append(paths, []string{"", "/sites/site-02-example.org.atom"}, []string{"", "/disputes.atom?site=site-02-example.org"},
		[]string{"", "/sites.atom?purpose=marketing"}, []string{"", "/compare.atom?site=site-02-example.org"}) {
		resp, text := fetch(t, s.url+p[1])
		var f feed
		if err := xml.Unmarshal([]byte(text), &f); err != nil || resp.StatusCode != http.StatusOK || len(f.Links) != 2 || f.Links[0].Href != p[1] {
			t.Fatalf("%s: %v, %d, %+v", p[1], err, resp.StatusCode, f)
		}
		names[f.ID]++
		if resp, _ := fetch(t, s.url+f.Links[1].Href); resp.StatusCode != http.StatusOK {
			t.Errorf("%s is of a page that answers %d", p[1], resp.StatusCode)
		}
		if _, purpose, ok := strings.Cut(p[1], "/changes.atom?purpose="); ok {
			changed += len(f.Entries)
			for _, e := range f.Entries {
				if !strings.Contains(e.ID, ":"+purpose+"-") {
					t.Errorf("%s has %s", p[1], e.ID)
				}
			}
		}
		if p[1] == "/releases.atom" && (len(f.Entries) != 1 || !strings.HasSuffix(f.Entries[0].ID, filepath.Base(dir))) {
			t.Errorf("the releases: %+v", f.Entries)
		}
	}
	for name, times := range names {
		if times != 1 {
			t.Errorf("%d feeds are called %s", times, name)
		}
	}
	var all struct{ Changes []struct{ Purpose string } }
	_, text := fetch(t, s.url+"/changes.json")
	if err := json.Unmarshal([]byte(text), &all); err != nil || len(paths) < 10 || len(all.Changes) < 2 || changed != len(all.Changes) {
		t.Errorf("%v: %d feeds, %d changes, %d in the feeds of their purposes", err, len(paths), len(all.Changes), changed)
	}
	var api struct{ Items []struct{ Purpose string } }
	of := all.Changes[0].Purpose
	_, text = fetch(t, s.url+"/api/v1/changes?purpose="+of)
	if err := json.Unmarshal([]byte(text), &api); err != nil || len(api.Items) == 0 || len(api.Items) == len(all.Changes) {
		t.Errorf("%v: the API has %d of %d changes", err, len(api.Items), len(all.Changes))
	}
	for _, c := range api.Items {
		if c.Purpose != of {
			t.Errorf("the API gives %s for %s", c.Purpose, of)
		}
	}
}

// changesOf: compared sites have the changes that the feeds of each have, and no others.
func changesOf(t *testing.T, url string) {
	t.Helper()
	changes := func(path string) (all []string) {
		var f feed
		_, text := fetch(t, url+path)
		if err := xml.Unmarshal([]byte(text), &f); err != nil {
			t.Fatal(path, err)
		}
		for _, e := range f.Entries {
			if strings.HasPrefix(e.ID, "urn:untick:change:") {
				all = append(all, e.ID)
			}
		}
		slices.Sort(all)
		return all
	}
	each := append(changes("/sites/site-02-example.org.atom"), changes("/sites/site-03-example.org.atom")...)
	slices.Sort(each)
	if both := changes("/compare.atom?site=site-02-example.org&site=site-03-example.org"); len(each) < 2 || !slices.Equal(both, each) {
		t.Errorf("compared: %q, each by itself: %q", both, each)
	}
}
