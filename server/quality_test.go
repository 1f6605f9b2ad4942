package server_test

import (
	"flag"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"untick/server"
	"untick/server/release"
)

var siteQuality = flag.Bool("site-quality", false, "run TestSiteQuality (make site-quality)")

// TestSiteQuality asks the checkers of others about the site's pages, the API's document and a release.
func TestSiteQuality(t *testing.T) {
	if !*siteQuality {
		t.Skip("asked for with -site-quality")
	}
	s := serve(t, server.DefaultLimits(), nil, func(c *server.Config) {
		plant(t, c.Store, sample(12))
		plantAudits(t, c.Store)
	})
	folder, date := t.TempDir(), time.Now().UTC().AddDate(0, 0, 1).Format(time.DateOnly)
	if err := (&release.Release{Store: s.db, Key: signingKey(t), Date: date}).Make(t.Context(), release.Folder(folder)); err != nil {
		t.Fatal(err)
	}
	out, err := exec.CommandContext(t.Context(), "node", "quality/check.mjs", s.url, filepath.Join(folder, "releases", date)).CombinedOutput()
	t.Logf("\n%s", out)
	if err != nil {
		t.Error(err)
	}
}
