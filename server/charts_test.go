package server_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"image/png"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"untick/server/export"
)

// TestCharts: every chart that a page links to is there under its own name as SVG, as PNG that is the same each time, and as its
// numbers, which are those of the page's data; epochs that are withheld are rows, and drawn.
func TestCharts(t *testing.T) {
	s := filled(t, 12)
	link := regexp.MustCompile(`href="([^"]+\.(?:svg|png|csv)(?:\?[^"]*)?)"`)
	seen := map[string]bool{}
	for _, path := range []string{"/sites/site-01-example.org", "/sites/site-02-example.org", "/purposes", "/regions", "/languages", "/compare?site=site-01-example.org&site=site-02-example.org"} {
		_, text := fetch(t, s.url+path)
		for _, m := range link.FindAllStringSubmatch(text, -1) {
			address := strings.ReplaceAll(m[1], "&amp;", "&")
			if !seen[address] && address != "/icon.svg" && !strings.HasSuffix(address, "/badge.svg") {
				seen[address] = true
				charted(t, s.url, address)
			}
		}
	}
	if len(seen) < 80 {
		t.Errorf("only %d: %v", len(seen), seen)
	}
	for _, path := range []string{"/sites/site-01-example.org/charts/x.svg", "/sites/site-01-example.org/charts/x", "/purposes/charts/x", "/regions/charts/x.csv", "/purposes/charts/x.png", "/sites/unknown.com/charts/marketing-checkbox-settings-gives.csv"} {
		if resp, _ := fetch(t, s.url+path); resp.StatusCode != http.StatusNotFound {
			t.Errorf("%s: %d", path, resp.StatusCode)
		}
	}
	controlCharts(t, s.url)
}

func charted(t *testing.T, url, address string) {
	t.Helper()
	resp, text := fetch(t, url+address)
	if resp.StatusCode != http.StatusOK || resp.Header.Get("ETag") == "" {
		t.Errorf("%s: %d %v", address, resp.StatusCode, resp.Header)
	}
	switch {
	case strings.Contains(address, ".png"):
		_, again := fetch(t, url+address)
		picture, err := png.Decode(bytes.NewReader([]byte(text)))
		if err != nil || again != text || len(text) > 300_000 || resp.Header.Get("Content-Type") != "image/png" {
			t.Fatalf("%s: %v, %d bytes", address, err, len(text))
		}
		colours := map[[3]uint32]bool{}
		for y := range picture.Bounds().Dy() {
			for x := range picture.Bounds().Dx() {
				r, g, b, _ := picture.At(x, y).RGBA()
				colours[[3]uint32{r >> 8, g >> 8, b >> 8}] = true
			}
		}
		if !colours[[3]uint32{0xb0, 0x53, 0x1c}] || !colours[[3]uint32{0x1c, 0x27, 0x30}] || picture.Bounds().Dx() < 700 {
			t.Errorf("%s: %v, and no dot or no title", address, picture.Bounds())
		}
	case strings.Contains(address, ".svg"):
		if !strings.Contains(text, "n = ") || !strings.Contains(text, url) || !strings.Contains(text, "95% interval") || !strings.Contains(text, "try-out") {
			t.Errorf("%s does not say what it is: %s", address, text)
		}
	}
}

// controlCharts compares the data of a control's chart with that of its site.
func controlCharts(t *testing.T, url string) {
	t.Helper()
	var v struct {
		Controls []struct {
			Purpose, Kind, Polarity string
			PageKind                string `json:"page_kind"`
			History                 []struct {
				Date    string
				N, On   int
				OnShare float64 `json:"on_share"`
			}
		}
	}
	_, text := fetch(t, url+"/sites/site-01-example.org.json")
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		t.Fatal(err)
	}
	withheld := 0
	for _, c := range v.Controls {
		at := url + "/sites/site-01-example.org/charts/" + strings.Join([]string{c.Purpose, c.Kind, c.PageKind, c.Polarity}, "-")
		_, text := fetch(t, at+".csv")
		lines, err := csv.NewReader(strings.NewReader(text)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		var shown [][]string
		for _, line := range lines[1:] {
			if line[7] == "" {
				withheld++
				if !strings.HasSuffix(line[14], "withheld") || line[6] == "0" {
					t.Errorf("%q", line)
				}
				continue
			}
			shown = append(shown, line)
		}
		for i, e := range c.History {
			if line := shown[i]; line[5] != e.Date || line[7] != strconv.Itoa(e.N) || line[8] != strconv.Itoa(e.On) || line[11] != export.Decimal(e.OnShare) || len(shown) != len(c.History) {
				t.Errorf("the chart has %q, the site %+v", line, e)
			}
		}
		if _, svg := fetch(t, at+".svg"); strings.Count(svg, `class="withheld"`) == 0 || strings.Count(svg, `class="dot"`) != len(c.History) {
			t.Error("what is withheld, or an epoch, is not drawn")
		}
		resp, err := (&http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}).Get(at)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if resp.StatusCode != http.StatusFound || !strings.Contains(resp.Header.Get("Location"), "/sites/site-01-example.org#"+c.Purpose) {
			t.Errorf("%d, to %s", resp.StatusCode, resp.Header.Get("Location"))
		}
	}
	if withheld == 0 {
		t.Error("nothing was withheld")
	}
}

// TestPictures: every page names a picture at a whole address, which is a PNG of the size that other sites ask for, the same each
// time, and another for another site.
func TestPictures(t *testing.T) {
	s := filled(t, 12)
	named := regexp.MustCompile(`<meta property="og:image" content="([^"]+)">`)
	seen := map[string]string{}
	for _, path := range []string{"/", "/sites", "/sites/site-01-example.org", "/sites/site-02-example.org", "/sites/unknown.com", "/purposes", "/regions", "/languages", "/changes", "/fr/methodology"} {
		_, text := fetch(t, s.url+path)
		m := named.FindStringSubmatch(text)
		if m == nil || !strings.HasPrefix(m[1], s.url+"/") {
			t.Fatalf("%s: %q", path, m)
		}
		resp, text := fetch(t, m[1])
		picture, err := png.Decode(strings.NewReader(text))
		if err != nil || picture.Bounds().Dx() != 1200 || picture.Bounds().Dy() != 630 || len(text) > 300_000 || resp.Header.Get("ETag") == "" {
			t.Fatalf("%s: %v, %d bytes, %v", m[1], err, len(text), resp.Header)
		}
		if _, again := fetch(t, m[1]); again != text {
			t.Errorf("%s is another the second time", m[1])
		}
		for other, its := range seen {
			if (its == text) != (other == m[1]) {
				t.Errorf("%s and %s", m[1], other)
			}
		}
		seen[m[1]] = text
	}
	if len(seen) != 7 {
		t.Errorf("%d pictures", len(seen))
	}
	for path, status := range map[string]int{"/sites/www.example.org/picture.png": 404, "/sites/com/picture.png": 404, "/picture.png?x=1": 400} {
		if resp, _ := fetch(t, s.url+path); resp.StatusCode != status {
			t.Errorf("%s: %d", path, resp.StatusCode)
		}
	}
}
