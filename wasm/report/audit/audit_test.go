package audit

import (
	"crypto/rand"
	"errors"
	"strings"
	"testing"

	"golang.org/x/mod/sumdb/note"

	"untick/wasm/finding"
	"untick/wasm/report"
)

func key(t testing.TB, name string) (signer, verifier string) {
	t.Helper()
	signer, verifier, err := note.GenerateKey(rand.Reader, name)
	if err != nil {
		t.Fatal(err)
	}
	return signer, verifier
}

func sample() *Audit {
	return &Audit{
		Format: Format, Kind: Kind, Site: "example.org", Page: "https://www.example.org/signup", PageKind: finding.SignUp,
		Time: "2026-01-02T03:04:05Z", Rules: 1,
		Controls: []Control{{
			PageKind: finding.SignUp, Kind: finding.Checkbox, Purpose: finding.Marketing, Polarity: finding.Gives, State: finding.On,
			Cues: []finding.Cue{finding.Tiny, finding.Faint}, Language: "en", Label: "Send me <b>offers</b>",
		}},
		Archive: Archive{Form: "html", SHA256: strings.Repeat("0a", 32), Bytes: 123, URL: "https://archive.example.org/1"},
		Seen:    Conditions{Account: "fresh", Region: "eea", Language: "en", Browser: "chromium", Version: 140},
	}
}

func TestSignAndOpen(t *testing.T) {
	signer, verifier := key(t, "researcher.example.org")
	_, other := key(t, "researcher.example.org")
	file, err := Sign(sample(), signer)
	if err != nil {
		t.Fatal(err)
	}
	if a, err := Stored(string(file)); err != nil || a.Site != "example.org" {
		t.Errorf("%+v, %v", a, err)
	}
	a, by, err := Open(file, []string{other, verifier})
	if err != nil || by != verifier || a.Controls[0].Label != "Send me <b>offers</b>" {
		t.Fatalf("%+v, %q, %v", a, by, err)
	}
	for name, bad := range map[string]string{
		"changed":        strings.Replace(string(file), "marketing", "location", 1),
		"truncated":      string(file[:len(file)-3]),
		"unsigned":       strings.SplitAfter(string(file), "\n")[0],
		"more after it":  string(file) + "{}\n",
		"more before it": "{}\n" + string(file),
		"signed twice":   string(file) + strings.SplitAfter(string(file), "\n\n")[1],
		"spare bits":     spare(string(file)),
		"too long":       strings.Repeat("x", MaxSize+1),
		"empty":          "",
	} {
		if _, _, err := Open([]byte(bad), []string{verifier}); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	if _, _, err := Open(file, []string{other, "nonsense"}); !errors.Is(err, ErrSignature) {
		t.Errorf("an unknown key: %v", err)
	}
}

// spare is a file with the two bits set that its signature's base64 leaves over.
func spare(file string) string {
	const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	at := len(file) - len("=\n") - 1
	return file[:at] + string(digits[strings.IndexByte(digits, file[at])+1]) + file[at+1:]
}

// TestOneForm: JSON that means the same in other bytes is another file, and refused.
func TestOneForm(t *testing.T) {
	signer, verifier := key(t, "a")
	s, err := note.NewSigner(signer)
	if err != nil {
		t.Fatal(err)
	}
	text, err := sample().Text()
	if err != nil {
		t.Fatal(err)
	}
	for name, bad := range map[string]string{
		"space":           strings.Replace(text, `"kind":`, `"kind": `, 1),
		"unknown member":  strings.Replace(text, `{"format"`, `{"x":1,"format"`, 1),
		"member twice":    strings.Replace(text, `{"format":1`, `{"format":1,"format":1`, 1),
		"no controls":     text[:strings.Index(text, `"controls":`)] + `"controls":null` + text[strings.Index(text, `,"archive"`):],
		"cues null":       strings.Replace(text, `["tiny","faint"]`, "null", 1),
		"two lines":       text + text,
		"no JSON":         "audit\n",
		"another format":  strings.Replace(text, `"format":1`, `"format":2`, 1),
		"a list":          "[" + strings.TrimSuffix(text, "\n") + "]\n",
		"a deep one":      strings.Repeat("[", 5000) + "\n",
		"case of members": strings.Replace(text, `"site"`, `"Site"`, 1),
	} {
		if bad == text {
			t.Fatalf("%s: nothing changed", name)
		}
		file, err := note.Sign(&note.Note{Text: bad}, s)
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := Open(file, []string{verifier}); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

func TestCheckRefuses(t *testing.T) {
	signer, _ := key(t, "a")
	for name, spoil := range map[string]func(*Audit){
		"site":             func(a *Audit) { a.Site = "www.example.org" },
		"no domain":        func(a *Audit) { a.Site = "printer" },
		"other site":       func(a *Audit) { a.Page = "https://example.net/" },
		"query":            func(a *Audit) { a.Page += "?session=1" },
		"fragment":         func(a *Audit) { a.Page += "#a" },
		"credentials":      func(a *Audit) { a.Page = "https://me:pw@www.example.org/" },
		"port":             func(a *Audit) { a.Page = "https://www.example.org:8443/" },
		"plain HTTP":       func(a *Audit) { a.Page = "http://www.example.org/" },
		"script":           func(a *Audit) { a.Page = "javascript:alert(1)" },
		"markup in a page": func(a *Audit) { a.Page += `"><script>` },
		"long page":        func(a *Audit) { a.Page += strings.Repeat("a", 500) },
		"no path":          func(a *Audit) { a.Page = "https://www.example.org" },
		"page kind":        func(a *Audit) { a.PageKind = "shop" },
		"local time":       func(a *Audit) { a.Time = "2026-01-02T03:04:05+01:00" },
		"no time":          func(a *Audit) { a.Time = "" },
		"rules":            func(a *Audit) { a.Rules = 0 },
		"many controls":    func(a *Audit) { a.Controls = make([]Control, MaxControls+1) },
		"shares nothing":   func(a *Audit) { a.Controls[0].Purpose = finding.SessionRemember },
		"neutral":          func(a *Audit) { a.Controls[0].Polarity = finding.Neutral },
		"purpose":          func(a *Audit) { a.Controls[0].Purpose = "world_domination" },
		"state":            func(a *Audit) { a.Controls[0].State = "ticked" },
		"kind":             func(a *Audit) { a.Controls[0].Kind = "" },
		"cue":              func(a *Audit) { a.Controls[0].Cues = []finding.Cue{"evil"} },
		"cues' order":      func(a *Audit) { a.Controls[0].Cues = []finding.Cue{finding.Faint, finding.Tiny} },
		"language":         func(a *Audit) { a.Controls[0].Language = "tlh" },
		"raw label":        func(a *Audit) { a.Controls[0].Label = "mail\u202e me@example.org" },
		"long label":       func(a *Audit) { a.Controls[0].Label = strings.Repeat("x", 10_000) },
		"hash":             func(a *Audit) { a.Archive.SHA256 = strings.Repeat("0A", 32) },
		"archive's length": func(a *Audit) { a.Archive.Bytes = 0 },
		"archive's form":   func(a *Audit) { a.Archive.Form = "pdf" },
		"archive's URL":    func(a *Audit) { a.Archive.URL = "http://archive.example.org/1" },
		"archive here":     func(a *Audit) { a.Archive.URL = "https://localhost/1" },
		"account":          func(a *Audit) { a.Seen.Account = "mine" },
		"region":           func(a *Audit) { a.Seen.Region = "moon" },
		"browser":          func(a *Audit) { a.Seen.Browser = "netscape" },
		"version":          func(a *Audit) { a.Seen.Version = 0 },
		"asked language":   func(a *Audit) { a.Seen.Language = "x" },
	} {
		a := sample()
		spoil(a)
		if _, err := Sign(a, signer); err == nil {
			t.Errorf("%s: signed", name)
		}
	}
	local := sample()
	local.Site, local.Page = "shop.localhost", "http://shop.localhost/"
	if err := local.Check(); err != nil {
		t.Errorf("a try-out's page: %v", err)
	}
}

func TestVerifier(t *testing.T) {
	_, good := key(t, "a")
	_, long := key(t, strings.Repeat("a", MaxName+1))
	if _, err := Verifier(good); err != nil {
		t.Error(err)
	}
	for _, bad := range []string{"", "a", long, good + "x"} {
		if _, err := Verifier(bad); err == nil {
			t.Errorf("took %q", bad)
		}
	}
}

// TestVerifierHasOneForm: a key listed in two spellings could be withdrawn in one of them only.
func TestVerifierHasOneForm(t *testing.T) {
	for range 64 { // until a hash has a letter in it
		_, good := key(t, "a")
		hash := strings.Split(good, "+")[1]
		if upper := strings.ToUpper(hash); upper != hash {
			if _, err := Verifier(strings.Replace(good, hash, upper, 1)); err == nil {
				t.Error("took another spelling")
			}
			return
		}
	}
	t.Fatal("no hash with a letter")
}

// TestLongest: what may be signed may be sent, and fits.
func TestLongest(t *testing.T) {
	signer, verifier := key(t, strings.Repeat("n", MaxName))
	a := sample()
	c := a.Controls[0]
	c.Label = report.Normalise(strings.Repeat("&", 446))
	a.Controls = nil
	for range MaxControls {
		a.Controls = append(a.Controls, c)
	}
	if _, err := Sign(a, signer); !errors.Is(err, ErrSize) {
		t.Fatalf("too long to be sent, and signed: %v", err)
	}
	for len(a.Controls) > 1 {
		a.Controls = a.Controls[1:]
		file, err := Sign(a, signer)
		if errors.Is(err, ErrSize) {
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := Open(file, []string{verifier}); err != nil {
			t.Fatal(err)
		}
		return
	}
	t.Fatal("nothing fits")
}

func FuzzOpen(f *testing.F) {
	signer, verifier := key(f, "a")
	file, err := Sign(sample(), signer)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(file)
	f.Add([]byte("x\n\n— a AAAAAA==\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		a, _, err := Open(b, []string{verifier})
		if err != nil {
			return
		}
		if _, err := a.Text(); err != nil {
			t.Errorf("opened what cannot be written: %v", err)
		}
	})
}

func FuzzParse(f *testing.F) {
	text, err := sample().Text()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(text)
	f.Fuzz(func(t *testing.T, s string) {
		a, err := parse(s)
		if err != nil {
			return
		}
		if again, err := a.Text(); err != nil && !errors.Is(err, ErrSize) || err == nil && again != s {
			t.Errorf("%q became %q, %v", s, again, err)
		}
	})
}
