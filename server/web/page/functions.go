package page

import (
	"html/template"

	"untick/server/web/language"
)

// functions are what templates call, in a language. Names that end in what they say of a value take the value as it is stored.
func functions(about About, l *language.Language) template.FuncMap {
	said := func(words func(string) string) func(string) string {
		return func(v string) string { return l.Say(words(v)) }
	}
	asked := ""
	if l != language.English {
		asked = "?lang=" + l.Tag
	}
	return template.FuncMap{
		"purpose": said(Purpose), "kind": said(Kind), "pageKind": said(PageKind), "polarity": said(Polarity), "cue": said(Cue),
		"region": said(Region), "language": said(Language), "facetTitle": said(FacetTitle),
		"facetValue":  func(facet, v string) string { return l.Say(FacetValue(facet, v)) },
		"auditBeside": said(auditBeside), "auditAccount": said(auditAccount), "answerState": said(answerState),
		"withheld": func() string { return about.Withheld(l) }, "epochWords": func() string { return about.epochWords(l) },

		"say": l.Say, "percent": l.Percent, "interval": l.Interval, "count": l.Count, "plural": l.Plural, "date": l.LongDate,
		"day": about.Day, "bytes": func(n int64) string { return l.Sayf("%s\u00a0bytes", l.Count(int(n))) },

		"lang": func() string { return l.Tag }, "root": func() string { return l.Root }, "local": l.Local,
		"asked": func() string { return asked }, // what an address that has no language is told it by

		"share": share, "axis": axis, "sections": sections, "visible": Visible, "visibleLines": visibleLines,
	}
}
