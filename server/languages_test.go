package server_test

import (
	"html"
	"io"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"untick/server"
	"untick/server/web/language"
)

var (
	hrefs     = regexp.MustCompile(`<(a|form|link)\b[^>]*?\s(?:href|action)="([^"]*)"[^>]*>`)
	htmlLang  = regexp.MustCompile(`<html lang="([^"]*)">`)
	alternate = regexp.MustCompile(`<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">`)
)

// TestLanguages goes from link to link through every page in every language: each is in the language of its address, leads to pages
// of its language and to data, to nothing that is not there, and names itself in every other language.
func TestLanguages(t *testing.T) {
	if *onWorker {
		t.Skip("its database is filled from within")
	}
	s := serve(t, server.DefaultLimits(), nil, func(c *server.Config) {
		plant(t, c.Store, sample(6))
		plantAudits(t, c.Store)
		plantAnswers(t, c.Store)
	})
	for _, l := range language.All {
		c := crawl{t: t, url: s.url, l: l, seen: map[string]bool{}}
		for _, start := range []string{"/", "/embed/sites/site-02-example.org", "/embed/sites/unknown.com", "/sites/unknown.com", "/sites?q=nobody",
			"/sites?purpose=marketing&q=site", "/compare?site=site-01-example.org&site=site-02-example.org", "/disputes?site=audited-example.org"} {
			c.to(l.Root + start)
		}
		for len(c.todo) > 0 {
			path := c.todo[0]
			c.todo = c.todo[1:]
			c.page(path)
		}
		if c.pages < 25 {
			t.Errorf("%s: only %d pages were found", l.Tag, c.pages)
		}
	}
	for path, status := range map[string]int{"/de/sites.json": 404, "/de/style.css": 404, "/de/sites/site-02-example.org.csv": 404, "/de/api/v1/sites": 404,
		"/de/sites/site-02-example.org/badge.svg": 404, "/it/sites": 404, "/de/nothing": 404, "/de/sites?x=1": 400, "/zh-cn/sites": 404} {
		if resp, _ := fetch(t, s.url+path); resp.StatusCode != status {
			t.Errorf("%s: %d", path, resp.StatusCode)
		}
	}
	for path, want := range map[string]string{"/fr/sites/www.example.org": "/fr/sites/example.org", "/de": "/de/"} {
		leads(t, s.url+path, want)
	}
	apart(t, s.url)
}

// leads looks where an address redirects to.
func leads(t *testing.T, from, to string) {
	t.Helper()
	resp, err := (&http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}).Get(from)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.Header.Get("Location") != to {
		t.Errorf("%s: %d, leads to %q", from, resp.StatusCode, resp.Header.Get("Location"))
	}
}

// apart looks at what has no address in a language and is told it: the badge, and the form's steps.
func apart(t *testing.T, url string) {
	t.Helper()
	_, badge := fetch(t, url+"/sites/site-02-example.org/badge.svg?lang=zh-CN")
	if !strings.Contains(badge, `lang="zh-CN"`) || !strings.Contains(badge, "3 种控件中有") {
		t.Error("the badge is not in Chinese: ", badge)
	}
	if resp, _ := fetch(t, url+"/sites/site-02-example.org/badge.svg?lang=%22"); resp.StatusCode != http.StatusBadRequest {
		t.Errorf("a badge in no language: %d", resp.StatusCode)
	}
	form := answerForm("")
	form.Del("proof")
	req, err := http.NewRequestWithContext(t.Context(), "POST", url+"/v1/answers?lang=es", strings.NewReader(form.Encode()))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", formType)
	req.Header.Set("Accept", "text/html")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	text := string(b)
	if err != nil || resp.StatusCode != http.StatusOK || !strings.Contains(text, "Acredite su dominio") || !strings.Contains(text, `<html lang="es">`) ||
		!strings.Contains(text, `action="/v1/answers?lang=es"`) || !strings.Contains(text, `href="/es/disputes#file"`) || strings.Contains(text, "hreflang") {
		t.Errorf("%v, %d: the step is not in Spanish: %s", err, resp.StatusCode, text)
	}
}

// crawl goes through the pages of a language.
type crawl struct {
	t     *testing.T
	url   string
	l     *language.Language
	seen  map[string]bool
	todo  []string
	pages int
}

func (c *crawl) to(path string) {
	if path, _, _ = strings.Cut(path, "#"); path != "" && !c.seen[path] && len(c.seen) < 400 {
		c.seen[path] = true
		c.todo = append(c.todo, path)
	}
}

func (c *crawl) page(path string) {
	t := c.t
	resp, text := fetch(t, c.url+path)
	if resp.StatusCode != http.StatusOK {
		t.Errorf("%s: %d", path, resp.StatusCode)
		return
	}
	if !strings.HasPrefix(resp.Header.Get("Content-Type"), "text/html") || strings.HasPrefix(path, "/demo/") {
		return
	}
	c.pages++
	if m := htmlLang.FindStringSubmatch(text); m == nil || m[1] != c.l.Tag || resp.Header.Get("Content-Language") != c.l.Tag || resp.Header.Get("Vary") != "" {
		t.Errorf("%s is in %q, %v", path, m, resp.Header)
	}
	for _, wrong := range []string{"[[", "<no value>", "ZgotmplZ", "%!"} {
		if strings.Contains(text, wrong) {
			t.Errorf("%s has %q", path, wrong)
		}
	}
	c.alternates(path, text)
	for _, m := range hrefs.FindAllStringSubmatch(text, -1) {
		if strings.Contains(m[0], "hreflang=") {
			continue
		}
		to := html.UnescapeString(m[2])
		if !strings.HasPrefix(to, "/") {
			continue
		}
		bare, own := strings.CutPrefix(to, c.l.Root)
		if own != language.IsPage(bare) && c.l.Root != "" {
			t.Errorf("%s, in %s, leads to %s", path, c.l.Tag, to)
		}
		if m[1] == "form" && strings.HasPrefix(to, "/v1/") {
			continue
		}
		c.to(to)
	}
}

// alternates looks whether a page names itself in each language; what stands in a frame does not.
func (c *crawl) alternates(path, text string) {
	if strings.Contains(path, "/embed/") {
		return
	}
	named := map[string]string{}
	for _, m := range alternate.FindAllStringSubmatch(text, -1) {
		named[m[1]] = html.UnescapeString(m[2])
	}
	bare := strings.TrimPrefix(path, c.l.Root)
	if len(named) != len(language.All)+1 || named["x-default"] != c.url+bare {
		c.t.Errorf("%s is said to be at %v", path, named)
	}
	for _, l := range language.All {
		if named[l.Tag] != c.url+l.Root+bare {
			c.t.Errorf("%s is said to be in %s at %s", path, l.Tag, named[l.Tag])
		}
		if !strings.Contains(html.UnescapeString(text), `<a href="`+l.Root+bare+`" lang="`+l.Tag+`" hreflang="`+l.Tag+`"`) {
			c.t.Errorf("%s does not lead to itself in %s", path, l.Tag)
		}
	}
}
