package language

import "testing"

func TestNumbersAndDates(t *testing.T) {
	for tag, want := range map[string][10]string{
		"en":    {"0", "999", "1,234", "1,234,567", "-12,345", "94%", "0–100%", "24 November 2026", "1 March 2027", "one, many"},
		"de":    {"0", "999", "1.234", "1.234.567", "-12.345", "94\u00a0%", "0–100\u00a0%", "24. November 2026", "1. März 2027", "one, many"},
		"fr":    {"0", "999", "1\u202f234", "1\u202f234\u202f567", "-12\u202f345", "94\u202f%", "0–100\u202f%", "24 novembre 2026", "1er mars 2027", "one, one"},
		"es":    {"0", "999", "1.234", "1.234.567", "-12.345", "94\u00a0%", "0–100\u00a0%", "24 de noviembre de 2026", "1 de marzo de 2027", "one, many"},
		"zh-CN": {"0", "999", "1,234", "1,234,567", "-12,345", "94%", "0%–100%", "2026年11月24日", "2027年3月1日", "many, many"},
	} {
		l := Find(tag)
		if l.Tag != tag {
			t.Errorf("there is no %s", tag)
			continue
		}
		got := [10]string{l.Count(0), l.Count(999), l.Count(1234), l.Count(1234567), l.Count(-12345), l.Percent(.9449), l.Interval(.001, .999),
			l.LongDate("2026-11-24"), l.LongDate("2027-03-01"), l.Plural(1, "one", "many") + ", " + l.Plural(0, "one", "many")}
		for i := range want {
			if got[i] != want[i] {
				t.Errorf("%s: %q, want %q", tag, got[i], want[i])
			}
		}
		if said := l.LongDate("soon"); said != "soon" {
			t.Errorf("%s: what is no date becomes %q", tag, said)
		}
		if l.Plural(2, "one", "many") != "many" || l.Count(-999) != "-999" {
			t.Errorf("%s: %q, %q", tag, l.Plural(2, "one", "many"), l.Count(-999))
		}
	}
}

func TestKey(t *testing.T) {
	long := "A sentence that is much longer than a key may be, with an end."
	other := long[:len(long)-1] + "!"
	if Key("Sites") != "Sites" || Key(" a\n  b ") != "a b" || Key(long) == Key(other) || Key(long) != Key("A sentence  that"+long[len("A sentence that"):]) || len(Key(long)) > wholeKey {
		t.Error(Key(long), Key(other))
	}
	if k := Key("ééééééééééééééééééééééééééééééééééé"); k[:4] != "éé" {
		t.Errorf("%q", k)
	}
}

func TestLocal(t *testing.T) {
	l := Find("de")
	for address, want := range map[string]string{
		"/": "/de/", "/sites": "/de/sites", "/sites?sort=name": "/de/sites?sort=name", "/sites/{{.Site}}#a.csv": "/de/sites/{{.Site}}#a.csv",
		"/{{.Path}}": "/de/{{.Path}}", "/sites/{{.Site}}.svg": "/sites/{{.Site}}.svg", "/changes.atom?purpose=x": "/changes.atom?purpose=x",
		"/v1/answers": "/v1/answers", "/api/v1/sites": "/api/v1/sites", "/style.css": "/style.css", "/demo/": "/demo/", "/sites/{{.Site}}/badge.svg{{asked}}": "/sites/{{.Site}}/badge.svg{{asked}}",
		"/releases": "/de/releases", "/releases/2026-11-24/SHA256SUMS": "/releases/2026-11-24/SHA256SUMS",
	} {
		if got := l.Local(address); got != want {
			t.Errorf("%s: %s, want %s", address, got, want)
		}
		if English.Local(address) != address {
			t.Errorf("%s is elsewhere in English", address)
		}
	}
	said, err := l.Template(`<a href="/sites" hreflang="en">[[Sites]]</a><link href="/icon.svg"> <form action="/compare">`)
	if err != nil || said != `<a href="/de/sites" hreflang="en">Websites</a><link href="/icon.svg"> <form action="/de/compare">` {
		t.Error(said, err)
	}
}
