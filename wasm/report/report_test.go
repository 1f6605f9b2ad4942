package report

import (
	"bytes"
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"

	"untick/wasm/finding"
)

func sample() finding.Finding {
	return finding.Finding{
		Kind: finding.Checkbox, State: finding.On, Purpose: finding.ProfilingScoring, Polarity: finding.Gives,
		Cues: []finding.Cue{finding.Unrelated, finding.Tiny}, PageKind: finding.Landing, Language: "zh-CN",
	}
}

func measure(t testing.TB, f finding.Finding, host string) *Measurement {
	t.Helper()
	site, err := Registrable(host)
	if err != nil {
		t.Fatal(err)
	}
	m, err := New(&f, site, "cn", "1", 77)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestMeasurementRoundTrip(t *testing.T) {
	m := measure(t, sample(), "bill.pay.example.co.uk")
	if m.Site != "example.co.uk" || !slices.Equal(m.Cues, []finding.Cue{finding.Tiny, finding.Unrelated}) {
		t.Fatalf("%+v", m)
	}
	b, err := m.Encode()
	if err != nil {
		t.Fatal(err)
	}
	if len(b) != MeasurementSize {
		t.Fatalf("%d bytes", len(b))
	}
	again, label, err := Decode(b)
	if err != nil || label != nil || !reflect.DeepEqual(m, again) {
		t.Fatalf("%+v, %v, %v", again, label, err)
	}
}

// TestEveryValueHasACode encodes each value of each enumeration and gets it back.
func TestEveryValueHasACode(t *testing.T) {
	var all []finding.Finding
	add := func(change func(*finding.Finding)) {
		f := sample()
		change(&f)
		all = append(all, f)
	}
	for _, v := range finding.PageKinds {
		add(func(f *finding.Finding) { f.PageKind = v })
	}
	for _, v := range finding.Kinds {
		add(func(f *finding.Finding) { f.Kind = v })
	}
	for _, v := range finding.Purposes {
		if v.Shares() {
			add(func(f *finding.Finding) { f.Purpose = v })
		}
	}
	for _, v := range finding.States {
		add(func(f *finding.Finding) { f.State = v })
	}
	for _, v := range finding.Cues {
		add(func(f *finding.Finding) { f.Cues = []finding.Cue{v} })
	}
	for _, v := range Languages {
		add(func(f *finding.Finding) { f.Language = v })
	}
	add(func(f *finding.Finding) { f.Polarity = finding.Withholds })
	add(func(f *finding.Finding) { f.Cues = finding.Cues })
	seen := map[string]bool{}
	for _, f := range all {
		m := measure(t, f, "example.org")
		b, err := m.Encode()
		if err != nil {
			t.Fatal(err)
		}
		again, err := DecodeMeasurement(b)
		if err != nil || !reflect.DeepEqual(m, again) {
			t.Fatalf("%+v became %+v, %v", m, again, err)
		}
		seen[string(b)] = true
	}
	if len(seen) < len(all)-6 { // the sample's own values repeat
		t.Fatalf("%d findings have %d encodings", len(all), len(seen))
	}
	if len(Languages) > 255 || len(Regions) > 255 || len(finding.Cues) > 16 {
		t.Fatal("an enumeration has outgrown its field")
	}
}

func TestNewRefuses(t *testing.T) {
	site := Site{Domain: "example.org"}
	for _, test := range []struct {
		name   string
		change func(*finding.Finding)
		region Region
		rules  string
		want   error
	}{
		{"shares nothing", func(f *finding.Finding) { f.Purpose = finding.OtherSetting }, "eea", "1", ErrNothing},
		{"no purpose", func(f *finding.Finding) { f.Purpose = "" }, "eea", "1", ErrNothing},
		{"neutral", func(f *finding.Finding) { f.Polarity = finding.Neutral }, "eea", "1", ErrNothing},
		{"invented purpose", func(f *finding.Finding) { f.Purpose = "world_peace" }, "eea", "1", ErrValue},
		{"kind", func(f *finding.Finding) { f.Kind = "slider" }, "eea", "1", ErrValue},
		{"state", func(f *finding.Finding) { f.State = "" }, "eea", "1", ErrValue},
		{"page kind", func(f *finding.Finding) { f.PageKind = "" }, "eea", "1", ErrValue},
		{"cue", func(f *finding.Finding) { f.Cues = []finding.Cue{"loud"} }, "eea", "1", ErrValue},
		{"language", func(f *finding.Finding) { f.Language = "en-GB" }, "eea", "1", ErrValue},
		{"region", func(f *finding.Finding) {}, "de", "1", ErrValue},
		{"rules", func(f *finding.Finding) {}, "eea", "1.2", ErrValue},
		{"rules past the field", func(f *finding.Finding) {}, "eea", "65536", ErrValue},
	} {
		f := sample()
		test.change(&f)
		if _, err := New(&f, site, test.region, test.rules, 1); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", test.name, err, test.want)
		}
	}
	f := sample()
	if _, err := New(&f, Site{Domain: "www.example.org"}, "eea", "1", 1); !errors.Is(err, ErrSite) {
		t.Errorf("a host for a site: %v", err)
	}
}

func TestRegistrable(t *testing.T) {
	for host, want := range map[string]string{
		"example.com": "example.com", "a.b.example.com.": "example.com", "shop.example.co.uk": "example.co.uk",
		"someone.github.io": "someone.github.io", "xn--fiqs8s.example.com.cn": "example.com.cn",
		"localhost": "localhost!", "yunbao-pay.localhost": "yunbao-pay.localhost!", "a.b.localhost": "b.localhost!",
		"": "", "com": "", "co.uk": "", "192.168.0.1": "", "127.0.0.1": "", "[::1]": "", "::1": "", "printer": "",
		"nas.lan": "", "x.corp": "", "Example.com": "", "example.com:443": "", "-a.com": "", "a..com": "", ".com": "",
		"münchen.de": "", "example.com/path": "", "user@example.com": "", strings.Repeat("a", 64) + ".com": "",
		strings.Repeat("a.", 127) + "com": "", ".localhost": "",
	} {
		s, err := Registrable(host)
		got := s.Domain
		if s.Loopback {
			got += "!"
		}
		if got != want || (err != nil) != (want == "") || (err != nil && !errors.Is(err, ErrSite)) {
			t.Errorf("%q: %q, %v, want %q", host, got, err, want)
		}
	}
}

func TestNormalise(t *testing.T) {
	for label, want := range map[string]string{
		"  Share\n my\u00a0data  ":                "Share my data",
		"Mail to ann@example.org about 12 offers": "Mail to @ about # offers",
		"See https://example.org/u/ann for more":  "See … for more",
		"www.example.org/ann":                     "…",
		"我同意《服务协议》":                               "我同意《服务协议》",
		"ab\u202edc\u200b\x00\ufeff":              "abdc",
		"نمی\u200cخواهم":                          "نمی\u200cخواهم",
		"٣٤ points, ４５":                           "# points, #",
		"a\u0301\u0301\u0301\u0301\u0301b":        "a\u0301\u0301\u0301b",
		"bad \xff\xfe bytes":                      "bad bytes",
		"\u200b \t":                               "",
		strings.Repeat("字", 1000):                 strings.Repeat("字", 148),
	} {
		if got := Normalise(label); got != want {
			t.Errorf("%q became %q, want %q", label, got, want)
		}
	}
}

func TestLabelTextRoundTrip(t *testing.T) {
	m := measure(t, sample(), "example.org")
	for _, text := range []string{"我同意", strings.Repeat("word ", 500)} {
		l, err := NewLabelText(m, text)
		if err != nil {
			t.Fatal(err)
		}
		b, err := l.Encode()
		if err != nil {
			t.Fatal(err)
		}
		if len(b) != LabelTextSize {
			t.Fatalf("%d bytes", len(b))
		}
		none, again, err := Decode(b)
		if err != nil || none != nil || *again != *l {
			t.Fatalf("%+v became %+v, %v", l, again, err)
		}
	}
	if _, err := NewLabelText(m, " \u200b"); !errors.Is(err, ErrLabel) {
		t.Fatalf("no text: %v", err)
	}
	raw := LabelText{1, "example.org", finding.Checkbox, finding.Marketing, "en", "call +49 151"}
	if _, err := raw.Encode(); !errors.Is(err, ErrLabel) {
		t.Fatalf("a text with digits: %v", err)
	}
}

// TestDecodeRefuses changes one byte at a time to something that no encoder writes.
func TestDecodeRefuses(t *testing.T) {
	m := measure(t, sample(), "example.org")
	good, err := m.Encode()
	if err != nil {
		t.Fatal(err)
	}
	l, err := NewLabelText(m, "text")
	if err != nil {
		t.Fatal(err)
	}
	goodLabel, err := l.Encode()
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name string
		from []byte
		at   int
		to   byte
		want error
	}{
		{"format", good, 0, 9, ErrFormat}, {"page kind 0", good, 7, 0, ErrValue}, {"page kind past", good, 7, 12, ErrValue},
		{"purpose that shares nothing", good, 9, 14, ErrNothing}, {"neutral", good, 10, 3, ErrNothing},
		{"cue past", good, 12, 0x80, ErrValue}, {"language", good, 14, 0, ErrValue}, {"region", good, 15, 17, ErrValue},
		{"site's length", good, 16, 10, ErrEncoding}, {"site's length past", good, 16, 254, ErrEncoding},
		{"site in capitals", good, 17, 'E', ErrSite}, {"after the site", good, 269, 1, ErrEncoding},
		{"label: kind", goodLabel, 5, 0, ErrValue}, {"label: text's length", goodLabel, 263, 3, ErrEncoding},
		{"label: no text", goodLabel, 263, 0, ErrEncoding}, {"label: digit", goodLabel, 264, '7', ErrLabel},
		{"label: invalid UTF-8", goodLabel, 264, 0xff, ErrLabel}, {"label: after it", goodLabel, 709, 1, ErrEncoding},
		{"label: length past", goodLabel, 262, 2, ErrEncoding},
	} {
		b := bytes.Clone(test.from)
		b[test.at] = test.to
		if _, _, err := Decode(b); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", test.name, err, test.want)
		}
	}
	for _, b := range [][]byte{nil, {1}, {2}, good[:269], append(bytes.Clone(good), 0), goodLabel[:709]} {
		if _, _, err := Decode(b); err == nil {
			t.Errorf("%d bytes were accepted", len(b))
		}
	}
}

func TestRegionOf(t *testing.T) {
	for zone, want := range map[string]Region{
		"Europe/Berlin": "eea", "Europe/London": "uk", "Europe/Zurich": "europe", "America/Indiana/Knox": "us",
		"America/Los_Angeles": "us", "America/Toronto": "ca", "America/Sao_Paulo": "br", "America/Lima": "americas",
		"Asia/Shanghai": "cn", "Asia/Kolkata": "in", "Asia/Tokyo": "jp", "Asia/Seoul": "kr", "Asia/Bangkok": "asia",
		"Australia/Perth": "anz", "Africa/Lagos": "africa", "Pacific/Fiji": "other", "UTC": "unknown", "": "unknown",
		"Etc/GMT+3": "unknown", "Europe/": "unknown",
	} {
		if got := RegionOf(zone); got != want {
			t.Errorf("%s: %s, want %s", zone, got, want)
		}
	}
	for r := range zones {
		if !slices.Contains(Regions, r) {
			t.Errorf("%s is no region", r)
		}
	}
}

func FuzzDecode(f *testing.F) {
	m := measure(f, sample(), "example.org")
	b, err := m.Encode()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	l, err := NewLabelText(m, "Ich stimme zu")
	if err != nil {
		f.Fatal(err)
	}
	if b, err = l.Encode(); err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add([]byte{2, 0})
	f.Fuzz(func(t *testing.T, b []byte) {
		m, l, err := Decode(b)
		if err != nil {
			return
		}
		var again []byte
		if m != nil {
			again, err = m.Encode()
		} else {
			again, err = l.Encode()
		}
		if err != nil || !bytes.Equal(again, b) {
			t.Fatalf("%x was accepted and encodes as %x, %v", b, again, err)
		}
	})
}

func FuzzNormalise(f *testing.F) {
	for _, s := range []string{"a 1 b@c", "\u0301\u0301", strings.Repeat("字1 ", 200), "x\u202e1\u200c2", "\xff://"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once := Normalise(s)
		if len(once) > maxLabel || Normalise(once) != once {
			t.Fatalf("%q became %q, then %q", s, once, Normalise(once))
		}
	})
}

func FuzzRegistrable(f *testing.F) {
	for _, s := range []string{"a.example.com", "localhost", "x.localhost", "1.2.3.4", "co.uk"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, host string) {
		s, err := Registrable(host)
		if err != nil {
			return
		}
		if again, err := Registrable(s.Domain); err != nil || again != s {
			t.Fatalf("%q: %+v, then %+v, %v", host, s, again, err)
		}
	})
}
