package report

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"untick/wasm/rules"
)

func TestReportable(t *testing.T) {
	for host, want := range map[string]error{
		"www.amazon.de": nil, "example.org": nil, "konto.gmx.net": nil, "www.alipay.com": nil, "yunbao-pay.localhost": nil, "localhost": nil,
		"gutefrage.net": nil, "medium.com": nil, "thomann.de": nil, "unionpay.com": nil,
		"someone.github.io": ErrUnlisted, "small-shop-of-one.de": ErrUnlisted, "amazon.de.evil.example.com": nil,
		"www.webmd.com": ErrSensitive, "badoo.com": ErrSensitive, "change.org": ErrSensitive, "a.nhs.uk": ErrSensitive, "some.church": ErrSensitive,
		"kirche-im-dorf.de": ErrSensitive, "st-mary-hospital.org": ErrSensitive, "spd.de": ErrSensitive, "verdi.de": ErrSensitive, "igmetall.de": ErrSensitive,
		"www.polizei.de": ErrSensitive, "sex24.com": ErrSensitive, "jus.br": ErrSite, "tjsp.jus.br": ErrSensitive, "pokerstars.com": ErrSensitive,
	} {
		site, err := Registrable(host)
		if err == nil {
			err = Reportable(site)
		}
		if !errors.Is(err, want) {
			t.Errorf("%s: %v, want %v", host, err, want)
		}
	}
}

// TestPopular: each listed domain is found, is registrable, and few fall to the subjects.
func TestPopular(t *testing.T) {
	var all []string
	for line := range strings.Lines(popular) {
		if !strings.HasPrefix(line, "#") {
			all = append(all, strings.TrimSpace(line))
		}
	}
	if len(all) < 3000 || !slices.IsSorted(all) || fmt.Sprintf("%x", sha256.Sum256([]byte(popular))) != DomainsDigest {
		t.Fatalf("%d domains", len(all))
	}
	var refused []string
	for _, d := range all {
		site, err := Registrable(d)
		if err != nil || site.Domain != d {
			t.Errorf("%s: %v, %v", d, site, err)
		}
		switch err := Reportable(site); {
		case errors.Is(err, ErrSensitive):
			refused = append(refused, d)
		case err != nil:
			t.Error(err)
		}
		if err := Reportable(Site{Domain: d + "x"}); err == nil && !slices.Contains(all, d+"x") {
			t.Errorf("%sx is taken", d)
		}
	}
	if len(refused) < 10 || len(refused) > 100 {
		t.Errorf("%d are of a sensitive subject", len(refused))
	}
	t.Logf("%d domains, of which %d are of a sensitive subject: %s", len(all), len(refused), strings.Join(refused, " "))
}

func TestRulesNumber(t *testing.T) {
	if rules.Version != strconv.Itoa(Rules) {
		t.Errorf("Rules is %d, rules.Version %s", Rules, rules.Version)
	}
}
