package lexicon

import "testing"

func TestReadChoice(t *testing.T) {
	for _, c := range []struct {
		lang, text string
		want       Choice
	}{
		{"en", "Yes", Choice{Positive, 0}},
		{"en", "On", Choice{Positive, 0}},
		{"en", "Off", Choice{Negative, 0}},
		{"en", "No thanks", Choice{Negative, 0}},
		{"en", "Everyone", Choice{NoChoice, 5}},
		{"en", "Public (anyone on the internet)", Choice{NoChoice, 5}},
		{"en", "Only me", Choice{NoChoice, 1}},
		{"en", "Friends of friends", Choice{NoChoice, 4}},
		{"en", "Show my profile to everyone who asks for it politely", Choice{}},
		{"de", "Nein danke", Choice{Negative, 0}},
		{"de", "Freunde", Choice{NoChoice, 3}},
		{"de", "Jeder", Choice{NoChoice, 5}},
		{"zh-CN", "仅自己", Choice{NoChoice, 1}},
		{"zh-CN", "所有人", Choice{NoChoice, 5}},
		{"zh-CN", "拒绝", Choice{Negative, 0}},
		{"ja", "自分のみ", Choice{NoChoice, 1}},
		{"ko", "모두 거부", Choice{Negative, 0}},
		{"ru", "Только я", Choice{NoChoice, 1}},
		{"ar", "الجميع", Choice{NoChoice, 5}},
		{"tr", "Hiç kimse", Choice{NoChoice, 1}},
		{"fr", "Tout refuser", Choice{Negative, 0}},
		{"zh-CN", "全部同意", Choice{Positive, 0}},
		{"de", "Allen zustimmen", Choice{Positive, 0}},
		{"pl", "Znajomi znajomych", Choice{NoChoice, 4}},
		{"nl", "Mensen die ik volg", Choice{NoChoice, 3}},
		{"vi", "Bất kỳ ai có liên kết", Choice{NoChoice, 5}},
		{"sr", "Само ја", Choice{NoChoice, 1}},
		{"", "Amigos", Choice{NoChoice, 3}},
		{"en", "", Choice{}},
	} {
		if got := ReadChoice(c.text, c.lang); got != c.want {
			t.Errorf("ReadChoice(%q, %q) = %v, want %v", c.text, c.lang, got, c.want)
		}
	}
}

func TestPageWords(t *testing.T) {
	for _, c := range []struct {
		lang, text string
		topic      PageTopic
	}{
		{"en", "Account settings", TopicSettings},
		{"en", "Shopping cart — order summary", TopicCheckout},
		{"de", "Posteingang, Entwürfe, Papierkorb", TopicMailbox},
		{"fr", "Tout refuser — intérêt légitime", TopicConsent},
		{"zh-CN", "年度账单", TopicLanding},
		{"ja", "会員登録", TopicSignUp},
		{"ru", "Список дел", TopicTodo},
		{"de", "Heute fällig", TopicTodo},
	} {
		if got := PageWords(c.text, c.lang); got[c.topic] == 0 {
			t.Errorf("PageWords(%q) = %v, want %s", c.text, got, c.topic)
		}
	}
}

// The page's own tag may be absent or wrong, and a page may mix languages.
func TestDetect(t *testing.T) {
	for _, c := range []struct{ hint, text, want string }{
		{"en", "Ich möchte den Newsletter nicht mehr erhalten", "de"},
		{"de", "Show me personalised ads based on what I read", "en"},
		{"", "我同意服務條款與隱私權政策", "zh-TW"},
		{"", "我同意服务条款和隐私政策", "zh-CN"},
		{"zh-HK", "同意", "zh-TW"},
		{"en-GB", "Cookies", "en"},
		{"de-AT", "Cookies", "de"},
		{"", "Показывати мій профіль іншим людям", "uk"},
		{"xx", "???", "en"},
		{"", "اجازه دهید دیگران نمایهٔ مرا پیدا کنند", "fa"},
	} {
		if got := Detect(c.text, c.hint); got != c.want {
			t.Errorf("Detect(%q, %q) = %s, want %s", c.text, c.hint, got, c.want)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	labels := []struct{ lang, text string }{
		{"en", "Help us improve by sending anonymous usage statistics and crash reports"},
		{"de", "Ich bin damit einverstanden, dass meine Kontaktdaten an Verbundpartner weitergegeben werden."},
		{"zh-CN", "允许将我发布的内容用于训练人工智能模型"},
		{"ru", "Использовать историю платежей для расчёта кредитного рейтинга"},
	}
	for _, l := range labels {
		Read(l.text, l.lang)
	}
	for b.Loop() {
		for _, l := range labels {
			Read(l.text, l.lang)
		}
	}
}
