//go:build !js

package answer

import (
	"errors"
	"net/netip"
	"strings"
	"testing"
)

// TestIsPublic: no address of this machine, of its network or of nobody's may be connected to, however it is written.
func TestIsPublic(t *testing.T) {
	for text, want := range map[string]bool{
		"127.0.0.1": false, "127.9.9.9": false, "0.0.0.0": false, "10.1.2.3": false, "172.16.0.1": false, "172.31.255.255": false, "192.168.1.1": false,
		"169.254.169.254": false, "100.64.0.1": false, "198.18.0.1": false, "192.0.2.1": false, "224.0.0.1": false, "255.255.255.255": false,
		"::1": false, "::": false, "fe80::1": false, "fc00::1": false, "fd12::1": false, "ff02::1": false, "::ffff:127.0.0.1": false,
		"::ffff:10.0.0.1": false, "64:ff9b::7f00:1": false, "2002:7f00:1::": false, "2001:db8::1": false, "2001::1": false, "::127.0.0.1": false,
		"172.32.0.1": true, "1.1.1.1": true, "9.9.9.9": true, "2620:fe::fe": true, "2a00:1450::1": true, "::ffff:9.9.9.9": true,
	} {
		if got := isPublic(netip.MustParseAddr(text)); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
	if isPublic(netip.Addr{}) {
		t.Error("no address is a public one")
	}
}

// TestPublicRefusesLoopback goes the whole way with a name that leads to this machine.
func TestPublicRefusesLoopback(t *testing.T) {
	if err := Public().Prove(t.Context(), ByFile, "localhost", "x"); !errors.Is(err, ErrAddress) {
		t.Error(err)
	}
}

func good() Filed {
	return Filed{"example.com", Answer, "marketing", "checkbox", "en", "Off since May.\nSorry.", "https://www.example.com/privacy?x=1"}
}

// TestTokens: a token stands for every part of what is filed.
func TestTokens(t *testing.T) {
	seen := map[string]int{}
	for i, change := range []func(*Filed){
		func(*Filed) {}, func(f *Filed) { f.Site = "example.org" }, func(f *Filed) { f.Kind = Dispute }, func(f *Filed) { f.Purpose = "" },
		func(f *Filed) { f.Control = "" }, func(f *Filed) { f.Language = "de" }, func(f *Filed) { f.Text += "!" }, func(f *Filed) { f.URL = "" },
		func(f *Filed) { f.Language, f.Text = "", "en"+f.Text },
	} {
		f := good()
		change(&f)
		token, err := f.Token()
		if err != nil || len(token) != 64 {
			t.Fatal(token, err)
		}
		if other, is := seen[token]; is {
			t.Errorf("%d and %d have one token", i, other)
		}
		seen[token] = i
	}
}

// TestTidy: what is filed is in one form, or refused.
func TestTidy(t *testing.T) {
	for name, change := range map[string]func(*Filed){
		"below the site": func(f *Filed) { f.Site = "www.example.com" }, "suffix": func(f *Filed) { f.Site = "com" }, "address": func(f *Filed) { f.Site = "127.0.0.1" },
		"this machine": func(f *Filed) { f.Site = "shop.localhost" }, "kind": func(f *Filed) { f.Kind = "x" }, "purpose": func(f *Filed) { f.Purpose = "x" },
		"control": func(f *Filed) { f.Control = "x" }, "no language": func(f *Filed) { f.Language = "" }, "language": func(f *Filed) { f.Language = `en" onload="x` },
		"empty": func(f *Filed) { f.Text = " \n " }, "long": func(f *Filed) { f.Text = strings.Repeat("ü", MaxText+1) }, "lines": func(f *Filed) { f.Text = strings.Repeat("x\n", maxLines) + "x" },
		"override": func(f *Filed) { f.Text = "a\u202eb" }, "isolate": func(f *Filed) { f.Text = "a\u2066b" }, "control character": func(f *Filed) { f.Text = "a\x1b[31mb" },
		"not UTF-8": func(f *Filed) { f.Text = "a\xff" }, "tags": func(f *Filed) { f.Text = "a\U000e0041" }, "script": func(f *Filed) { f.URL = "javascript:alert(1)" },
		"plain": func(f *Filed) { f.URL = "http://example.com/" }, "elsewhere": func(f *Filed) { f.URL = "https://example.com.evil.org/" },
		"credentials": func(f *Filed) { f.URL = "https://example.com@evil.org/" }, "port": func(f *Filed) { f.URL = "https://example.com:8443/" },
		"quote": func(f *Filed) { f.URL = "https://example.com/?'x" }, "long url": func(f *Filed) { f.URL = "https://example.com/" + strings.Repeat("x", maxURL) },
	} {
		f := good()
		change(&f)
		if f.tidy(false) == "" {
			t.Errorf("%s is taken: %+v", name, f)
		}
	}
	f := good()
	f.Site, f.Text, f.Language = " Example.COM ", "  العربية می\u200cخواهم\r\n=1+1\t<b>  ", "zh-Hant-TW"
	if wrong := f.tidy(false); wrong != "" || f.Site != "example.com" || f.Text != "العربية می\u200cخواهم\n=1+1 <b>" {
		t.Errorf("%q, %+v", wrong, f)
	}
}
