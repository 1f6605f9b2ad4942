package answer

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"untick/wasm/finding"
	"untick/wasm/report"
)

// Bounds of what is filed.
const (
	MaxText     = 2000 // characters
	maxLines    = 40
	maxURL      = 500
	maxLanguage = 35
)

// The kinds of what is filed.
const (
	Answer  = "answer"
	Dispute = "dispute"
)

// Filed is what an operator says, in the one form that its token is made of.
type Filed struct {
	Site     string `json:"site"`     // registrable domain
	Kind     string `json:"kind"`     // answer or dispute
	Purpose  string `json:"purpose"`  // that it is about; "" is the whole site
	Control  string `json:"control"`  // kind of control that it is about; "" is any
	Language string `json:"language"` // of the text, BCP 47
	Text     string `json:"text"`
	URL      string `json:"url"` // on the same registrable domain; "" is none
}

// Token names what is filed and proves the domain: hex of SHA-256 of its JSON, with what it is for before it. So a token is good
// for one text of one domain, and nobody needs an account.
func (f *Filed) Token() (string, error) {
	b, err := json.Marshal(f)
	if err != nil {
		return "", fmt.Errorf("couldn't encode an answer: %w", err)
	}
	sum := sha256.Sum256(append([]byte("untick right of answer, form 1\x00"), b...))
	return hex.EncodeToString(sum[:]), nil
}

// tidy brings what a form sent into the one form, and says in words what is wrong with it, "" where nothing is.
func (f *Filed) tidy(trial bool) (wrong string) {
	f.Site = strings.ToLower(strings.TrimSpace(f.Site))
	f.Text = strings.TrimSpace(strings.NewReplacer("\r\n", "\n", "\t", " ").Replace(f.Text))
	f.URL = strings.TrimSpace(f.URL)
	f.Language = strings.TrimSpace(f.Language)
	site, err := report.Registrable(f.Site)
	switch {
	case err != nil || site.Domain != f.Site || site.Loopback && !trial:
		return "site is a registrable domain, as example.org."
	case f.Kind != Answer && f.Kind != Dispute:
		return "kind is answer or dispute."
	case f.Purpose != "" && !slices.Contains(finding.Purposes, finding.Purpose(f.Purpose)):
		return "purpose is one of the data dictionary’s, or empty."
	case f.Control != "" && !slices.Contains(finding.Kinds, finding.Kind(f.Control)):
		return "control is one of the data dictionary’s kinds of control, or empty."
	case !isLanguage(f.Language):
		return "language is a language tag, as en or pt-BR."
	case !utf8.ValidString(f.Text) || f.Text == "" || utf8.RuneCountInString(f.Text) > MaxText || strings.Count(f.Text, "\n") >= maxLines:
		return fmt.Sprintf("text has 1 to %d characters on up to %d lines.", MaxText, maxLines)
	case strings.ContainsFunc(f.Text, unseen):
		return "text has characters that are not seen: controls, or ones that turn a line around."
	case f.URL != "" && !onSite(f.URL, f.Site):
		return "url is an https address on the same domain, of up to 500 characters, or empty."
	}
	return ""
}

// unseen reports whether a character is one that readers would not see; the joiners are part of how some languages are spelt.
func unseen(r rune) bool {
	return r != '\n' && r != 0x200c && r != 0x200d && !unicode.IsGraphic(r) || r == 0x2028 || r == 0x2029
}

// isLanguage holds a tag to the letters, digits and hyphens of BCP 47.
func isLanguage(tag string) bool {
	if len(tag) > maxLanguage {
		return false
	}
	for i, part := range strings.Split(tag, "-") {
		if len(part) < 1 || len(part) > 8 || i == 0 && (len(part) < 2 || len(part) > 3) {
			return false
		}
		for _, c := range []byte(part) {
			letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
			if !letter && (i == 0 || c < '0' || c > '9') {
				return false
			}
		}
	}
	return true
}

// onSite reports whether an address is one that readers may be led to.
func onSite(address, site string) bool {
	u, err := url.Parse(address)
	if err != nil || len(address) > maxURL || u.Scheme != "https" || u.User != nil || u.Port() != "" || u.String() != address {
		return false
	}
	for _, c := range []byte(address) {
		if c <= ' ' || c >= 0x7f || strings.IndexByte("\"<>\\^`{|}'", c) >= 0 {
			return false
		}
	}
	of, err := report.Registrable(u.Hostname())
	return err == nil && of.Domain == site
}
