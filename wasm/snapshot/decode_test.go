package snapshot

import (
	"encoding/json"
	"errors"
	"math"
	"strconv"
	"strings"
	"testing"

	"untick/wasm/finding"
)

func sample() *Snapshot {
	return &Snapshot{
		Version: Version,
		Page:    Page{Host: "a.example", Path: "/set", Lang: "de", Title: "Konto", Headings: []string{"Daten"}, Width: 1280},
		Forms:   []Form{{Fields: []string{"email"}, Names: []string{"mail"}, Submit: "Speichern", Method: "post"}},
		Controls: []Control{{
			Kind: finding.Checkbox, Nth: 3, Selector: "#a >>> #b", State: finding.On, Default: finding.Off, Touched: true, Own: true, Form: 0,
			Within: []string{"form"}, Texts: []Text{{For, "Daten teilen"}},
			Options: []Option{{Value: "1", Selected: true, Texts: []Text{{Wrap, "Alle"}}}},
			Look:    &Look{X: 1, W: 20, Font: 9.5, Fore: "rgb(1, 2, 3)", Opacity: 1, Hidden: []string{"clip"}},
		}},
	}
}

func TestDecodeRoundTrip(t *testing.T) {
	data, err := json.Marshal(sample())
	if err != nil {
		t.Fatal(err)
	}
	got, err := Decode(data)
	if err != nil {
		t.Fatal(err)
	}
	again, err := json.Marshal(got)
	if err != nil {
		t.Fatal(err)
	}
	if string(again) != string(data) {
		t.Errorf("decoded\n%s\nwant\n%s", again, data)
	}
}

func TestDecodeRefuses(t *testing.T) {
	for name, test := range map[string]struct {
		data string
		want error
	}{
		"empty":      {"", ErrNotJSON},
		"cut off":    {`{"v":1,"page":{`, ErrNotJSON},
		"version":    {`{"v":2}`, ErrVersion},
		"no version": {`{}`, ErrVersion},
		"array":      {`[1]`, ErrShape},
		"controls":   {`{"v":1,"controls":{}}`, ErrShape},
		"deep":       {strings.Repeat("[", 1<<20), ErrTooDeep},
		"large":      {strings.Repeat(" ", MaxBytes+1), ErrTooLarge},
	} {
		if _, err := Decode([]byte(test.data)); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", name, err, test.want)
		}
	}
}

func TestDecodeBounds(t *testing.T) {
	many := `{"v":1,"controls":[` + strings.Repeat(`{},`, 100_000) + `{}]}`
	s, err := Decode([]byte(many))
	if err != nil {
		t.Fatal(err)
	}
	if len(s.Controls) != MaxControls || s.Dropped != 100_001-MaxControls {
		t.Errorf("%d controls, %d dropped", len(s.Controls), s.Dropped)
	}
	long := `{"v":1,"controls":[{"kind":"nonsense","form":9,"state":7,"texts":[{"s":"for","t":"` + strings.Repeat("é", 5<<20) + `"},{"s":"?","t":"x"}]}]}`
	if s, err = Decode([]byte(long)); err != nil {
		t.Fatal(err)
	}
	c := s.Controls[0]
	if len(c.Texts) != 1 || len([]rune(c.Texts[0].Text)) != MaxText {
		t.Errorf("texts %d", len(c.Texts))
	}
	if c.Kind != finding.Button || c.State != finding.Mixed || c.Form != -1 {
		t.Errorf("values outside the enumerations were kept: %+v", c)
	}
}

func TestDecimal(t *testing.T) {
	for _, text := range []string{"0", "-0", "1", "-12.5", "1280", "3.14159", "0.1", "1e3", "2.5E-2", "1e-9", "123456789.25", "1e300"} {
		want, err := strconv.ParseFloat(text, 64)
		if err != nil {
			t.Fatal(err)
		}
		if got := Decimal(text); math.Abs(got-want) > 1e-14*math.Abs(want) {
			t.Errorf("Decimal(%s) = %v, want %v", text, got, want)
		}
	}
	if got := Decimal("1e999"); !math.IsInf(got, 1) {
		t.Errorf("Decimal(1e999) = %v", got)
	}
	if got := Decimal("0e999"); got != 0 {
		t.Errorf("Decimal(0e999) = %v", got)
	}
}

func TestCut(t *testing.T) {
	for in, want := range map[string]string{
		"  a \n b\t": "a b", "\x00a\xff": "a\uFFFD", "ab cd": "ab c", "日本語です": "日本語で", "": "",
	} {
		if got := Cut(in, 4); got != want {
			t.Errorf("Cut(%q, 4) = %q, want %q", in, got, want)
		}
	}
}

func TestLabel(t *testing.T) {
	texts := func(pairs ...string) (out []Text) {
		for i := 0; i < len(pairs); i += 2 {
			out = append(out, Text{Source(pairs[i]), pairs[i+1]})
		}
		return out
	}
	for name, test := range map[string]struct {
		c    Control
		want string
	}{
		"markup before what is beside": {Control{Kind: finding.Checkbox, Texts: texts("next", "n", "wrap", "w", "for", "f")}, "f"},
		"a checkbox's text follows it": {Control{Kind: finding.Checkbox, Texts: texts("prev", "p", "next", "n")}, "n"},
		"a switch's stands in its row": {Control{Kind: finding.ARIA, Texts: texts("next", "n", "row", "r")}, "r"},
		"nothing":                      {Control{}, ""},
	} {
		if got, _ := test.c.Label(); got != test.want {
			t.Errorf("%s: %q, want %q", name, got, test.want)
		}
	}
}

func FuzzDecode(f *testing.F) {
	data, err := json.Marshal(sample())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Add([]byte(`{"v":1,"forms":[{"fields":[1,null,{}]}],"controls":[{"options":[{"texts":[{"s":"for"}]}],"look":{"x":1e999}}]}`))
	f.Add([]byte(`{"v":1,"page":[],"controls":[null,1,"\ud800"]}`))
	f.Add([]byte(`{"v":1e0,"x":[-0.5E+2,"\u00e9\ud83d\ude00\/",true,{"a":[]}],"controls":null}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := Decode(data)
		if valid := json.Valid(data); err == nil && !valid || errors.Is(err, ErrNotJSON) && valid {
			t.Fatalf("Decode says %v, encoding/json says valid = %v", err, valid)
		}
		if err != nil {
			return
		}
		for i := range s.Controls {
			c := &s.Controls[i]
			if c.Form < -1 || c.Form >= len(s.Forms) {
				t.Fatalf("form %d of %d", c.Form, len(s.Forms))
			}
			c.Label()
		}
	})
}
