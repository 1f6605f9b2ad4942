package server_test

import (
	"flag"
	"os"
	"os/exec"
	"testing"

	"untick/server"
)

var siteShots = flag.String("site-shots", "", "folder for TestSiteShots' pictures; none are made without it")

// TestPagesInBrowser opens every page, filled, in Chromium: axe-core finds nothing, nothing is too wide, nothing too heavy.
func TestPagesInBrowser(t *testing.T) {
	if *onWorker || testing.Short() {
		t.Skip("needs a database filled from within, and a browser")
	}
	for _, needed := range []string{"/usr/bin/chromium", "../extension/node_modules/axe-core/axe.min.js"} {
		if _, err := os.Stat(needed); err != nil {
			t.Skipf("there is no %s: make tools brings it", needed)
		}
	}
	s := serve(t, server.DefaultLimits(), nil, func(c *server.Config) { plant(t, c.Store, sample(12)) })
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
