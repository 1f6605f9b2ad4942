package site

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"net/http"
	"strings"
	"unicode/utf8"

	"untick/server/aggregate"
	"untick/server/export"
	"untick/server/problem"
	"untick/server/store"
	"untick/server/web/language"
	"untick/server/web/page"
)

// badgeStyle is the badge's own sheet, for it stands in pages that have none of ours.
const badgeStyle = ".p{fill:#fbfaf7;stroke:#566370}.i{fill:#1c2730}.s{fill:#566370}" +
	"@media(prefers-color-scheme:dark){.p{fill:#12181d;stroke:#a3b0bb}.i{fill:#e3e8ec}.s{fill:#a3b0bb}}"

// longestName is how much of a domain a badge shows, in characters; its title has all of it.
const longestName = 40

// BadgeHandler answers GET /sites/{domain}/badge.svg: what was found on a site, in two lines for an article, in the language that
// ?lang= names.
func BadgeHandler(f *page.Frame) http.Handler {
	sum := sha256.Sum256([]byte(badgeStyle))
	policy := "default-src 'none'; frame-ancestors 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		tag := r.URL.Query().Get("lang")
		l := language.Find(tag)
		ending := "/badge.svg"
		if tag != "" {
			ending += "?lang=" + l.Tag
		}
		domain, ok := asked(w, r, r.PathValue("domain"), "/sites/", ending, "lang")
		if !ok {
			return
		}
		if tag != "" && tag != l.Tag {
			problem.Write(w, problem.BadQuery.With("lang is one of the interface's languages, as de or zh-CN."))
			return
		}
		svg, err := badge(r.Context(), f, l, domain)
		if err != nil {
			f.Fail(w, err)
			return
		}
		w.Header().Set("Content-Security-Policy", policy)
		export.SVG(w, svg)
	})
}

func badge(ctx context.Context, f *page.Frame, l *language.Language, domain string) (string, error) {
	controls, err := f.Store.Controls(ctx, domain)
	if err != nil {
		return "", err
	}
	words, long := counts(f.About, l, controls)
	name := domain
	if utf8.RuneCountInString(name) > longestName {
		name = string([]rune(name)[:longestName-1]) + "…"
	}
	brand := "untick"
	if mark := marked(f.About, l); mark != "" {
		brand, long = "untick · "+mark, mark+" "+long
	}
	width := max(8*utf8.RuneCountInString(name)+room(brand)+44, room(words)+24)
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="48" viewBox="0 0 %d 48" role="img" lang="%s" font-family="sans-serif" font-size="12"><title>%s</title><style>%s</style>`,
		width, width, l.Tag, export.XMLText(domain+": "+words+" · untick"), badgeStyle)
	fmt.Fprintf(&b, `<desc>%s</desc><rect class="p" x=".5" y=".5" width="%d" height="47" rx="6"/>`, export.XMLText(long), width-1)
	fmt.Fprintf(&b, `<text class="i" x="12" y="20" font-size="13" font-weight="bold">%s</text><text class="s" x="%d" y="20" text-anchor="end">%s</text><text class="i" x="12" y="38">%s</text></svg>`,
		export.XMLText(name), width-12, export.XMLText(brand), export.XMLText(words))
	return b.String(), nil
}

// marked says what a server's data is, where it is none of real sites.
func marked(about page.About, l *language.Language) string {
	switch {
	case about.Synthetic:
		return l.Say("Made-up data.")
	case about.Trial:
		return l.Say("Try-out: not data.")
	}
	return ""
}

// room is about how many units a line of text takes, at the badge's size.
func room(text string) (units int) {
	for _, r := range text {
		if units += 7; r >= 0x2e80 { // a Chinese character is as wide as it is high
			units += 6
		}
	}
	return units
}

// counts says how many of the controls give data away beyond chance, in a line and in a sentence.
func counts(about page.About, l *language.Language, controls []store.Control) (line, sentence string) {
	if len(controls) == 0 {
		withheld := about.Withheld(l)
		return withheld, l.Sayf("Either nobody reported on this site, or %s.", withheld)
	}
	n := 0
	first, last := controls[0].FirstEpoch, controls[0].LastEpoch
	for _, c := range controls {
		n += c.N
		first, last = min(first, c.FirstEpoch), max(last, c.LastEpoch)
	}
	line = l.Sayf("%[1]d of %[2]d kinds of control share data at first sight · n = %[3]s", aggregate.Sharing(controls), len(controls), l.Count(n))
	return line, l.Sayf("A kind of control counts where the 95%% interval of the share that found it so lies above one half. %[1]s reports, %[2]s to %[3]s (UTC).",
		l.Count(n), l.LongDate(about.Day(first)), l.LongDate(about.EndDay(last)))
}
