package server_test

import (
	"fmt"
	"net/netip"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"untick/server"
	"untick/wasm/finding"
	"untick/wasm/report"
)

// TestJourneyInBrowser goes through the site as its readers do, in Chromium and Firefox; site-journey.mjs says what it looks at.
func TestJourneyInBrowser(t *testing.T) {
	if !*inBrowser {
		t.Skip("asked for with -in-browser")
	}
	r := toRelease(t)
	if _, err := r.make(t, 0, r.folder); err != nil {
		t.Fatal(err)
	}
	root, err := os.OpenRoot(r.folder)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { root.Close() })
	began := time.Now()
	fast := func() time.Time { return began.Add(30 * time.Since(began)) } // eight readers of one network, which may file so often a minute
	operator := operate(t, func(netip.Addr) bool { return true })
	s := serve(t, server.DefaultLimits(), nil, func(c *server.Config) {
		plant(t, c.Store, append(sample(12), journey()...))
		plantAnswers(t, c.Store)
		c.Releases, c.Signing, c.Prover, c.Now = root.FS(), r.key, operator.prover, fast
	})
	out, err := exec.CommandContext(t.Context(), "node", "site-journey.mjs", s.url).CombinedOutput()
	if err != nil {
		t.Errorf("%v\n%s", err, out)
	}
	t.Logf("%s", out)
}

// journey is more than a list's part of sites with one purpose, and one whose words are as long as they are hostile.
func journey() []planted {
	epoch := uint32(time.Now().Unix()/86400) - 1
	marketing := func(domain string) *report.Measurement {
		return &report.Measurement{Epoch: epoch, Site: domain, PageKind: finding.SignUp, Kind: finding.Checkbox, Purpose: finding.Marketing,
			Polarity: finding.Gives, State: finding.On, Language: "en", Region: "eea", Rules: 1}
	}
	all := []planted{{m: marketing("long-example.org"), n: 5}, {n: 4, text: &report.LabelText{Epoch: epoch, Site: "long-example.org", Kind: finding.Checkbox,
		Purpose: finding.Marketing, Language: "en", Text: "<img src=x onerror=alert(1)>\u2067" + strings.Repeat("раураӏ", 1700)}}}
	for i := range 120 {
		all = append(all, planted{m: marketing(fmt.Sprintf("more-%03d-example.org", i)), n: k})
	}
	return all
}
