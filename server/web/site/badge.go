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
	"untick/server/store"
	"untick/server/web/page"
)

// badgeStyle is the badge's own sheet, for it stands in pages that have none of ours.
const badgeStyle = ".p{fill:#fbfaf7;stroke:#566370}.i{fill:#1c2730}.s{fill:#566370}" +
	"@media(prefers-color-scheme:dark){.p{fill:#12181d;stroke:#a3b0bb}.i{fill:#e3e8ec}.s{fill:#a3b0bb}}"

// longestName is how much of a domain a badge shows, in characters; its title has all of it.
const longestName = 40

// BadgeHandler answers GET /sites/{domain}/badge.svg: what was found on a site, in two lines for an article.
func BadgeHandler(f *page.Frame) http.Handler {
	sum := sha256.Sum256([]byte(badgeStyle))
	policy := "default-src 'none'; frame-ancestors 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		domain, ok := asked(w, r, r.PathValue("domain"), "/sites/", "/badge.svg")
		if !ok {
			return
		}
		svg, err := badge(r.Context(), f, domain)
		if err != nil {
			f.Fail(w, err)
			return
		}
		w.Header().Set("Content-Security-Policy", policy)
		export.SVG(w, svg)
	})
}

func badge(ctx context.Context, f *page.Frame, domain string) (string, error) {
	controls, err := f.Store.Controls(ctx, domain)
	if err != nil {
		return "", err
	}
	words, long := counts(f.About, controls)
	name := domain
	if utf8.RuneCountInString(name) > longestName {
		name = string([]rune(name)[:longestName-1]) + "…"
	}
	brand := "untick"
	if f.About.Synthetic {
		brand, long = "untick: made-up data", "Made-up data. "+long
	} else if f.About.Trial {
		brand, long = "untick, try-out: not data", "From a try-out server, not data. "+long
	}
	width := max(8*utf8.RuneCountInString(name)+7*utf8.RuneCountInString(brand)+44, 7*utf8.RuneCountInString(words)+24)
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="48" viewBox="0 0 %d 48" role="img" font-family="sans-serif" font-size="12"><title>%s</title><style>%s</style>`,
		width, width, export.XMLText(domain+": "+words+" · untick"), badgeStyle)
	fmt.Fprintf(&b, `<desc>%s</desc><rect class="p" x=".5" y=".5" width="%d" height="47" rx="6"/>`, export.XMLText(long), width-1)
	fmt.Fprintf(&b, `<text class="i" x="12" y="20" font-size="13" font-weight="bold">%s</text><text class="s" x="%d" y="20" text-anchor="end">%s</text><text class="i" x="12" y="38">%s</text></svg>`,
		export.XMLText(name), width-12, brand, export.XMLText(words))
	return b.String(), nil
}

// counts says how many of the controls give data away beyond chance, in a line and in a sentence.
func counts(about page.About, controls []store.Control) (line, sentence string) {
	if len(controls) == 0 {
		return about.WithheldWords(), "Either nobody reported on this site, or " + about.WithheldWords() + "."
	}
	sharing, n := 0, 0
	first, last := controls[0].FirstEpoch, controls[0].LastEpoch
	for _, c := range controls {
		if aggregate.Shares(c) {
			sharing++
		}
		n += c.N
		first, last = min(first, c.FirstEpoch), max(last, c.LastEpoch)
	}
	line = fmt.Sprintf("%d of %d kinds of control share data at first sight · n = %s", sharing, len(controls), page.Count(n))
	return line, fmt.Sprintf("A kind of control counts where the 95 %% interval of the share that found it so lies above one half. %s reports, %s to %s (UTC).",
		page.Count(n), about.Day(first), about.EndDay(last))
}
