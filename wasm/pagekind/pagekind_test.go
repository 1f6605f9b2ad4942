package pagekind

import (
	"testing"

	"untick/wasm/finding"
	"untick/wasm/snapshot"
)

// TestPage has a frame for each kind, told by its words or by its form.
func TestPage(t *testing.T) {
	page := func(lang, title string, headings ...string) snapshot.Snapshot {
		return snapshot.Snapshot{Page: snapshot.Page{Lang: lang, Title: title, Headings: headings}}
	}
	form := func(submit string, fields ...string) snapshot.Snapshot {
		return snapshot.Snapshot{
			Page:     snapshot.Page{Lang: "en", Title: "Fernleaf"},
			Forms:    []snapshot.Form{{Fields: fields, Submit: submit, Method: "post"}},
			Controls: []snapshot.Control{{Kind: finding.Checkbox, Form: 0}},
		}
	}
	for name, test := range map[string]struct {
		snap snapshot.Snapshot
		want finding.PageKind
	}{
		"settings, English":     {page("en", "Privacy settings", "Notifications"), finding.Settings},
		"settings, German":      {page("de", "Kontoeinstellungen"), finding.Settings},
		"settings, Chinese":     {page("zh-CN", "隐私设置"), finding.Settings},
		"annual bill, Chinese":  {page("zh-CN", "2031 年度账单"), finding.Landing},
		"to-do list":            {page("en", "To-do list", "My tasks"), finding.Tool},
		"article":               {page("en", "A walk along the river"), finding.OtherPage},
		"two passwords":         {form("Go", "email", "password", "password"), finding.SignUp},
		"one password":          {form("Sign in", "email", "password"), finding.Login},
		"one e-mail":            {form("Subscribe", "email"), finding.Newsletter},
		"message and e-mail":    {form("Post comment", "text", "email", "textarea"), finding.Comment},
		"search":                {form("Search", "search"), finding.OtherPage},
		"nothing but a control": {snapshot.Snapshot{Controls: []snapshot.Control{{Form: -1}}}, finding.OtherPage},
	} {
		if got := Read(&test.snap).Page(); got != test.want {
			t.Errorf("%s: %s, want %s", name, got, test.want)
		}
	}
}

// TestOf holds that a form on a page of another kind keeps its own.
func TestOf(t *testing.T) {
	s := &snapshot.Snapshot{
		Page: snapshot.Page{Lang: "en", Title: "Privacy settings"},
		Forms: []snapshot.Form{
			{Fields: []string{"search"}, Method: "get"},
			{Fields: []string{"email", "password", "password"}, Method: "post"},
		},
		Controls: []snapshot.Control{
			{Form: -1}, {Form: 0}, {Form: 1}, {Form: -1, Within: []string{"toolbar"}}, {Form: -1, Name: "boardFilter[]"},
		},
	}
	k := Read(s)
	for i, want := range []finding.PageKind{
		finding.Settings, finding.Tool, finding.SignUp, finding.Tool, finding.Tool,
	} {
		if got := k.Of(&s.Controls[i]); got != want {
			t.Errorf("control %d: %s, want %s", i, got, want)
		}
	}
}

func TestPathWords(t *testing.T) {
	if got := pathWords("/u/42/settings/privacy.html")[finding.Settings]; got != 4 {
		t.Errorf("settings and privacy weigh %d", got)
	}
	if got := pathWords("/resettings"); len(got) != 0 {
		t.Errorf("part of a word: %v", got)
	}
}
