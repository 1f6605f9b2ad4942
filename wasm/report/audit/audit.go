// Package audit is what a researcher states, under a name and a key, about one page: which of its controls share data, what
// each was set to, when and under what conditions that was seen, and the hash of the archived page that shows it.
//
// An audit is the opposite of a report: attributed, not anonymous, and so it may name a page. It speaks the reports'
// vocabulary, so that the two can be laid beside one another. As a file it is a signed note (golang.org/x/mod's sumdb/note,
// Ed25519) whose text is one line of JSON in one form only: the file's SHA-256 names the audit.
package audit

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"untick/wasm/finding"
	"untick/wasm/report"
)

// What an audit's own form is, and its bounds.
const (
	Format = 1
	Kind   = "audit"

	MaxSize     = 128 << 10 // bytes of a signed file
	MaxControls = 200
	MaxArchive  = 1 << 40 // bytes of an archived page
	maxAddress  = 500     // bytes of an address
	maxBrowser  = 9999    // of a browser's version
)

// What keeps an audit from being one.
var (
	ErrSize      = errors.New("it is longer than an audit may be")
	ErrForm      = errors.New("it is not in the one form that audits have")
	ErrValue     = errors.New("it has a value that no audit has")
	ErrPage      = errors.New("its page is no address of its site: https, without a query, a fragment, a port or credentials, at most 500 bytes")
	ErrSignature = errors.New("it does not bear exactly one signature of a known key")
)

// Audit is one page as somebody saw it once.
type Audit struct {
	Format   int              `json:"format"`
	Kind     string           `json:"kind"`
	Site     string           `json:"site"`      // registrable domain
	Page     string           `json:"page"`      // address, without a query: as the researcher chose to give it
	PageKind finding.PageKind `json:"page_kind"` // of the page's own frame
	Time     string           `json:"time"`      // when the page was seen: RFC 3339, UTC, whole seconds
	Rules    int              `json:"rules"`     // number of the rules that judged
	Controls []Control        `json:"controls"`  // every one that can share data, on or off, in the page's order
	Archive  Archive          `json:"archive"`
	Seen     Conditions       `json:"conditions"`
}

// Control is a control that can share data, as it was found.
type Control struct {
	PageKind finding.PageKind `json:"page_kind"` // of the part of the page that it stands in
	Kind     finding.Kind     `json:"kind"`
	Purpose  finding.Purpose  `json:"purpose"`
	Polarity finding.Polarity `json:"polarity"`
	State    finding.State    `json:"state"`
	Cues     []finding.Cue    `json:"cues"`
	Language string           `json:"language"`
	Label    string           `json:"label"` // as report.Normalise leaves it; "" where there is none
}

// Archive is the page as it was kept. The researcher keeps it; the audit has its hash.
type Archive struct {
	Form   string `json:"form"`   // one of Forms
	SHA256 string `json:"sha256"` // hex
	Bytes  int64  `json:"bytes"`
	URL    string `json:"url,omitempty"` // https, where it may be had
}

// Conditions are the researcher's word on how the page was come by.
type Conditions struct {
	Account  string        `json:"account"`  // one of Accounts
	Region   report.Region `json:"region"`   // that the page was asked for from
	Language string        `json:"language"` // that the browser asked for
	Browser  string        `json:"browser"`  // one of Browsers
	Version  int           `json:"browser_version"`
}

// Forms of an archived page: the HTML file as it was saved, or a web archive (ISO 28500, WACZ) with what belongs to it.
func Forms() []string { return []string{"html", "warc", "wacz"} }

// Accounts that a page is seen with: made for the audit with nothing in it touched, or none.
func Accounts() []string { return []string{"fresh", "none"} }

// Browsers are the families that matter for what a page shows.
func Browsers() []string { return []string{"chromium", "firefox", "safari", "other"} }

// When is the time of the audit.
func (a *Audit) When() (time.Time, error) {
	t, err := time.Parse(time.RFC3339, a.Time)
	if err != nil || t.UTC().Format(time.RFC3339) != a.Time || t.Year() < 2000 {
		return t, fmt.Errorf("couldn't use the time %.40q: %w", a.Time, ErrValue)
	}
	return t, nil
}

// Check holds an audit to its closed lists and bounds. Errors: ErrValue, ErrPage, those of report.Registrable.
func (a *Audit) Check() error {
	switch s, err := report.Registrable(a.Site); {
	case err != nil:
		return err
	case s.Domain != a.Site:
		return fmt.Errorf("couldn't use %s: the registrable domain is %s: %w", a.Site, s.Domain, report.ErrSite)
	case a.Format != Format || a.Kind != Kind:
		return fmt.Errorf("couldn't use a %.40q of format %d: %w", a.Kind, a.Format, ErrValue)
	case a.Rules < 1 || a.Rules > 1<<16-1:
		return fmt.Errorf("couldn't use rules %d: %w", a.Rules, ErrValue)
	case len(a.Controls) > MaxControls:
		return fmt.Errorf("couldn't use %d controls: the most is %d: %w", len(a.Controls), MaxControls, ErrValue)
	}
	if err := page(a.Site, a.Page); err != nil {
		return err
	}
	if _, err := a.When(); err != nil {
		return err
	}
	for i := range a.Controls {
		if err := a.Controls[i].check(); err != nil {
			return fmt.Errorf("couldn't use control %d: %w", i+1, err)
		}
	}
	return errors.Join(listed("page kind", finding.PageKinds, a.PageKind), a.Archive.check(), a.Seen.check())
}

func (c *Control) check() error {
	if !c.Purpose.Shares() || c.Polarity == finding.Neutral {
		return report.ErrNothing
	}
	if c.Label != report.Normalise(c.Label) {
		return fmt.Errorf("couldn't use a label that is not normalised: %w", ErrValue)
	}
	place := -1
	for _, cue := range c.Cues {
		at := slices.Index(finding.Cues, cue)
		if at <= place {
			return fmt.Errorf("couldn't use the cue %.40q at its place: %w", string(cue), ErrValue)
		}
		place = at
	}
	return errors.Join(listed("page kind", finding.PageKinds, c.PageKind), listed("kind", finding.Kinds, c.Kind),
		listed("purpose", finding.Purposes, c.Purpose), listed("polarity", finding.Polarities, c.Polarity),
		listed("state", finding.States, c.State), listed("language", report.Languages, c.Language))
}

func (a *Archive) check() error {
	if len(a.SHA256) != 64 || strings.Trim(a.SHA256, "0123456789abcdef") != "" || a.Bytes < 1 || a.Bytes > MaxArchive {
		return fmt.Errorf("couldn't use the archive's hash and length: %w", ErrValue)
	}
	if a.URL != "" && !address(a.URL) {
		return fmt.Errorf("couldn't use the archive's address: %w", ErrValue)
	}
	return listed("archive", Forms(), a.Form)
}

func (c *Conditions) check() error {
	if c.Version < 1 || c.Version > maxBrowser {
		return fmt.Errorf("couldn't use version %d of a browser: %w", c.Version, ErrValue)
	}
	return errors.Join(listed("account", Accounts(), c.Account), listed("region", report.Regions, c.Region),
		listed("language", report.Languages, c.Language), listed("browser", Browsers(), c.Browser))
}

func listed[T ~string](what string, list []T, v T) error {
	if slices.Contains(list, v) {
		return nil
	}
	return fmt.Errorf("couldn't use the %s %.40q: %w", what, string(v), ErrValue)
}

// Text is the audit's canonical form, a line of JSON. Errors: those of Check, ErrSize.
func (a *Audit) Text() (string, error) {
	if err := a.Check(); err != nil {
		return "", err
	}
	text, err := a.line()
	if err == nil && len(text) > MaxSize-maxSignature {
		err = ErrSize
	}
	return text, err
}

func (a *Audit) line() (string, error) {
	b, err := json.Marshal(a)
	if err != nil {
		return "", fmt.Errorf("couldn't encode an audit: %w", err)
	}
	return string(b) + "\n", nil
}

// parse reads what Text wrote and nothing else: every accepted text is the one of its result.
func parse(text string) (*Audit, error) {
	d := json.NewDecoder(strings.NewReader(text))
	d.DisallowUnknownFields()
	a := &Audit{}
	if err := d.Decode(a); err != nil {
		return nil, fmt.Errorf("couldn't read an audit: %w: %w", ErrForm, err)
	}
	again, err := a.line()
	if err != nil || again != text || a.Controls == nil || slices.ContainsFunc(a.Controls, func(c Control) bool { return c.Cues == nil }) {
		return nil, fmt.Errorf("couldn't read an audit: %w", ErrForm)
	}
	if err := a.Check(); err != nil {
		return nil, fmt.Errorf("couldn't accept an audit: %w", err)
	}
	return a, nil
}

// Words are the audit as a person reads it, a line each; no text of the page can steer a terminal.
func (a *Audit) Words() string {
	var b bytes.Buffer
	fmt.Fprintf(&b, "page        %s (%s), of the site %s\n", a.Page, a.PageKind, a.Site)
	fmt.Fprintf(&b, "seen        %s, rules %d\n", a.Time, a.Rules)
	fmt.Fprintf(&b, "conditions  account %s, region %s, language %s, browser %s %d\n", a.Seen.Account, a.Seen.Region, a.Seen.Language, a.Seen.Browser, a.Seen.Version)
	fmt.Fprintf(&b, "archive     %s, %d bytes, SHA-256 %s\n", a.Archive.Form, a.Archive.Bytes, a.Archive.SHA256)
	if a.Archive.URL != "" {
		fmt.Fprintf(&b, "            %s\n", a.Archive.URL)
	}
	for _, c := range a.Controls {
		fmt.Fprintf(&b, "control     %s: %s, %s, %s, on a page of kind %s", c.State, c.Kind, c.Purpose, c.Polarity, c.PageKind)
		for _, cue := range c.Cues {
			fmt.Fprintf(&b, ", %s", cue)
		}
		fmt.Fprintf(&b, "\n            %s: %s\n", c.Language, c.Label)
	}
	if len(a.Controls) == 0 {
		b.WriteString("controls    none that can share data\n")
	}
	return b.String()
}
