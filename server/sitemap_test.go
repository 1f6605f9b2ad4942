package server_test

import (
	"encoding/json"
	"encoding/xml"
	"net/http"
	"strings"
	"testing"

	"untick/server"
)

// TestSitemap: every page and site is in it, under the name that the server was asked by, and each address answers; the data is
// described for those who look for data sets.
func TestSitemap(t *testing.T) {
	s := serve(t, server.DefaultLimits(), nil, func(c *server.Config) { plant(t, c.Store, sample(3)) })
	if _, robots := fetch(t, s.url+"/robots.txt"); !strings.Contains(robots, "\nSitemap: "+s.url+"/sitemap.xml\n") {
		t.Error(robots)
	}
	resp, text := fetch(t, s.url+"/sitemap.xml")
	var m struct {
		XMLName xml.Name `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 urlset"`
		URLs    []string `xml:"url>loc"`
	}
	if err := xml.Unmarshal([]byte(text), &m); err != nil || resp.Header.Get("ETag") == "" {
		t.Fatal(err, resp.Header)
	}
	listed := map[string]bool{}
	for _, u := range m.URLs {
		listed[strings.TrimPrefix(u, s.url)] = true
		if resp, _ := fetch(t, u); resp.StatusCode != http.StatusOK {
			t.Errorf("%s: %d", u, resp.StatusCode)
		}
	}
	for _, path := range []string{"/", "/sites", "/methodology", "/de/", "/zh-CN/methodology", "/sites/site-00-example.org", "/sites/site-02-example.org"} {
		if !listed[path] {
			t.Errorf("%s is not in it", path)
		}
	}
	_, page := fetch(t, s.url+"/data")
	_, block, _ := strings.Cut(page, `<script type="application/ld+json">`)
	block, _, _ = strings.Cut(block, "</script>")
	var d struct {
		Type         string `json:"@type"`
		Distribution []struct{ ContentURL string }
	}
	if err := json.Unmarshal([]byte(block), &d); err != nil || d.Type != "Dataset" || d.Distribution[0].ContentURL != s.url+"/sites.csv" {
		t.Errorf("%v: %s", err, block)
	}
}
