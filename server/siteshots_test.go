package server_test

import (
	"flag"
	"os/exec"
	"testing"

	"untick/server"
)

var (
	inBrowser = flag.Bool("in-browser", false, "run TestPagesInBrowser, which takes half a minute (make e2e)")
	siteShots = flag.String("site-shots", "", "folder for TestPagesInBrowser's pictures; none are made without it")
)

// TestPagesInBrowser opens every page, filled, in Chromium: axe-core finds nothing, nothing is too wide, nothing too heavy.
func TestPagesInBrowser(t *testing.T) {
	if !*inBrowser {
		t.Skip("asked for with -in-browser")
	}
	s := serve(t, server.DefaultLimits(), nil, func(c *server.Config) {
		plant(t, c.Store, sample(12))
		plantAudits(t, c.Store)
		plantAnswers(t, c.Store)
	})
	args := []string{"site-shots.mjs", s.url}
	if *siteShots != "" {
		args = append(args, *siteShots)
	}
	out, err := exec.CommandContext(t.Context(), "node", args...).CombinedOutput()
	if err != nil {
		t.Errorf("%v\n%s", err, out)
	}
	t.Logf("%s", out)
}
