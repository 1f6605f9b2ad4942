package lexicon

import (
	"strings"
	"testing"
	"unicode/utf8"

	"untick/wasm/finding"
)

func TestRead(t *testing.T) {
	for _, c := range []struct {
		lang, text string
		purpose    finding.Purpose
		polarity   finding.Polarity
		inverted   bool
	}{
		{"en", "Send me the newsletter", finding.Marketing, finding.Gives, false},
		{"en", "Please do not send me offers", finding.Marketing, finding.Withholds, true},
		{"en", "Untick this box if you do not want offers by e-mail", finding.Marketing, finding.Gives, true},
		{"en", "Tick this box if you do not want offers by e-mail", finding.Marketing, finding.Withholds, true},
		{"zh-CN", "授权查询社保信息用于评估信用，未经开启我们不会查询", finding.ProfilingScoring, finding.Gives, false},     // reassured
		{"sr", "Не дели моју локацију са пријатељима", finding.Location, finding.Withholds, true},  // as Croatian
		{"en", "Identifiable (shown with ordered points)", finding.Location, finding.Gives, false}, // the remark tells of what
		{"it", "Salva nella rubrica", finding.Contacts, finding.Neutral, false},
		{"en", "Show the toolbar", finding.OtherSetting, finding.Neutral, false},
		{"en", "", finding.OtherSetting, finding.Neutral, false},
	} {
		m := Read(c.text, c.lang)
		if m.Purpose != c.purpose || m.Polarity != c.polarity || m.Inverted != c.inverted {
			t.Errorf("Read(%q) = %s %s inverted=%v %q", c.text, m.Purpose, m.Polarity, m.Inverted, m.Words)
		}
		for _, w := range m.Words {
			if !strings.Contains(c.text, w) {
				t.Errorf("Read(%q): deciding word %q does not stand in it", c.text, w)
			}
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"", "I agree", "<b>You agree</b> to {x", "%1$s\xff\xfe", "不同意", "e-", "don't", "l'", strings.Repeat("share ", 3000),
		"أوافق على الشروط", "Ａｇｒｅｅ", "\u200f\u202e(((", "제3자 제공",
	} {
		f.Add(seed, "en")
		f.Add(seed, "")
	}
	f.Fuzz(func(t *testing.T, text, lang string) {
		m := Read(text, lang)
		if indexOf(finding.Purposes, m.Purpose) < 0 || indexOf(finding.Polarities, m.Polarity) < 0 || m.Language == "" {
			t.Errorf("Read(%q, %q) = %+v", text, lang, m)
		}
		for _, w := range m.Words {
			if !strings.Contains(text, w) || utf8.ValidString(text) && !utf8.ValidString(w) {
				t.Errorf("Read(%q, %q): deciding word %q does not stand in it", text, lang, w)
			}
		}
		ReadChoice(text, lang)
		PageWords(text, lang)
	})
}
