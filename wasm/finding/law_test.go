package finding

import (
	"net/url"
	"slices"
	"strings"
	"testing"
)

// TestLaws holds that every entry can be cited and looked up, and that every purpose has one in every region.
func TestLaws(t *testing.T) {
	ids := map[string]bool{}
	for _, l := range Laws {
		if ids[l.ID] {
			t.Errorf("%s stands twice", l.ID)
		}
		ids[l.ID] = true
		if u, err := url.Parse(l.Source); err != nil || u.Host == "" || !strings.HasPrefix(u.Scheme, "http") {
			t.Errorf("%s: source %q", l.ID, l.Source)
		}
		if l.Title == "" || !strings.HasSuffix(l.Says, ".") {
			t.Errorf("%s: title %q, says %q", l.ID, l.Title, l.Says)
		}
		if !slices.Contains(Regions, l.Region) {
			t.Errorf("%s: region %q", l.ID, l.Region)
		}
	}
	for _, region := range Regions {
		for _, p := range Purposes {
			laws := LawsFor(&Finding{Purpose: p, PageKind: Settings}, region)
			own := slices.ContainsFunc(laws, func(l Law) bool { return l.Region == region })
			if own != p.Shares() {
				t.Errorf("region %q, purpose %s: %d laws", region, p, len(laws))
			}
		}
	}
}

func TestLawsFor(t *testing.T) {
	alipay := &Finding{Purpose: TermsBundling, PageKind: Landing, Cues: []Cue{Tiny, Bundled}}
	for region, want := range map[Region][]string{
		EU:    {"planet49", "orange-romania", "gdpr-7", "gdpr-32", "edpb-3-2022", "gray-2024"},
		China: {"pipl-23", "pipl-14", "csl-41", "edpb-3-2022", "gray-2024"},
		India: {"dpdp-6", "edpb-3-2022", "gray-2024"},
	} {
		var got []string
		for _, l := range LawsFor(alipay, region) {
			got = append(got, l.ID)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", region, got, want)
		}
	}
}
