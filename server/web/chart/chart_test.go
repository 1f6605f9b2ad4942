package chart

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"untick/server/web/language"
)

func TestHostileTextsStayText(t *testing.T) {
	nasty := "</title><script>alert(1)</script>\u202e\x00\"'&\xff" + strings.Repeat("x", 10_000)
	for _, svg := range []string{
		Dots(language.English, nasty, nasty, []Share{{Label: nasty, Of: .5, Low: .2, High: .8, N: 9}, {Label: nasty}}).Alone(nasty, nasty).SVG(),
		Steps(language.English, nasty, nasty, nasty, nasty, []Share{{Of: .5, Low: .2, High: .8, N: 9}, {At: 1, Of: .1, Low: 0, High: .4, N: 9, WithheldBefore: true}}).SVG(),
	} {
		d := xml.NewDecoder(strings.NewReader(svg))
		var said strings.Builder
		for {
			token, err := d.Token()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			switch v := token.(type) {
			case xml.StartElement:
				if v.Name.Local == "script" {
					t.Error("the text became markup")
				}
			case xml.CharData:
				said.Write(v)
			}
		}
		if !strings.Contains(said.String(), "</title><script>alert(1)</script>") || strings.ContainsRune(svg, 0x202e) {
			t.Error("the text is gone, or turns lines around")
		}
	}
}

func TestDrawsWhatItIsGiven(t *testing.T) {
	svg := Dots(language.English, "t", "d", []Share{{Label: "a", Of: .5, Low: .25, High: 1, N: 9}, {Label: "b"}}).SVG()
	for _, want := range []string{`x1="110"`, `x2="410"`, `cx="210"`, "50%, n 9", "withheld", `role="img"`} {
		if !strings.Contains(svg, want) {
			t.Errorf("lacks %s in %s", want, svg)
		}
	}
}
