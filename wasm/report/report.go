// Package report is what may leave the browser: a Measurement of one control and, apart from it, a LabelText.
//
// Both are closed: an enumeration, a registrable domain of the public suffix list, or a label that is held back until k
// installs have sent the same. Nothing else has a place in the encodings, whose sizes are fixed, so neither their
// length nor anything appended can tell of a user. A value that has no code is refused, never mapped to a neighbour.
//
// The two travel as separate sealed reports, since a group opens only when everything in it agrees: a label that differs
// by a name would otherwise hold back the measurement that k installs do agree on.
package report

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"untick/wasm/finding"
)

// Sizes of the encodings in bytes.
const (
	MeasurementSize = 270
	LabelTextSize   = 710

	maxSite = 253 // of a domain name, RFC 1035 section 2.3.4 less the root's dot
)

// The first byte of an encoding: its kind, and with it its version. A changed layout takes the next free number.
const (
	formatMeasurement = 1
	formatLabelText   = 2
)

// What keeps something from being reported.
var (
	ErrNothing  = errors.New("this control gives nothing away, so there is nothing to report")
	ErrSite     = errors.New("the site has no registrable domain on the public suffix list")
	ErrValue    = errors.New("not a value that a report has a code for")
	ErrLabel    = errors.New("the label holds no text")
	ErrFormat   = errors.New("unknown format")
	ErrEncoding = errors.New("not the canonical encoding")
)

// Measurement says of one control of one site how one install found it. Each field carries the reason why it may leave.
type Measurement struct {
	// Epoch is when, to the length of an epoch (a day or a week): needed to date a change of a default, too coarse to
	// single out a visit.
	Epoch uint32 `json:"epoch"`
	// Site is the registrable domain, not the host, path or title: the subject of the finding. A subdomain may name a
	// user, and a path what was looked at.
	Site string `json:"site"`
	// PageKind is one of eleven: what a preselected box means depends on it.
	PageKind finding.PageKind `json:"page_kind"`
	// Kind is one of five: with PageKind and Purpose it tells a site's controls apart well enough to compare installs.
	Kind finding.Kind `json:"kind"`
	// Purpose is one of those that share data: the subject of the finding.
	Purpose finding.Purpose `json:"purpose"`
	// Polarity is one of three: without it a State says nothing.
	Polarity finding.Polarity `json:"polarity"`
	// State is what the control was set to when this install saw it first and before anybody touched it: the site's
	// default, as far as one browser can know, and never the user's later choice.
	State finding.State `json:"state"`
	// Cues are up to eleven yes-or-no answers on how the control was hidden or worded: properties of the page.
	Cues []finding.Cue `json:"cues"`
	// Language is the site's, as one of a list, not the user's: defaults differ between a site's languages.
	Language string `json:"language"`
	// Region is one of sixteen areas of law, from the clock's time zone: defaults differ by law. No country of few users
	// stands alone.
	Region Region `json:"region"`
	// Rules is the number of the rules that judged: a figure means little without it, and most installs share it.
	Rules uint16 `json:"rules"`
}

// New makes a measurement of a finding that a control gave at first sight on a host. rules is the rules' version as the
// checker states it. Errors: ErrNothing, ErrSite, ErrValue.
func New(f *finding.Finding, site Site, region Region, rules string, epoch uint32) (*Measurement, error) {
	if !f.Purpose.Shares() || f.Polarity == finding.Neutral {
		return nil, ErrNothing
	}
	number, err := strconv.ParseUint(rules, 10, 16)
	if err != nil {
		return nil, fmt.Errorf("couldn't report rules version %q: %w", rules, ErrValue)
	}
	m := &Measurement{
		Epoch: epoch, Site: site.Domain, PageKind: f.PageKind, Kind: f.Kind, Purpose: f.Purpose, Polarity: f.Polarity,
		State: f.State, Cues: sortedCues(f.Cues), Language: f.Language, Region: region, Rules: uint16(number),
	}
	if _, err := m.Encode(); err != nil {
		return nil, err
	}
	return m, nil
}

// sortedCues puts cues into the encoding's order, once each; unknown ones are kept for Encode to refuse.
func sortedCues(cues []finding.Cue) []finding.Cue {
	sorted := make([]finding.Cue, 0, len(cues))
	for _, c := range finding.Cues {
		if slices.Contains(cues, c) {
			sorted = append(sorted, c)
		}
	}
	for _, c := range cues {
		if !slices.Contains(finding.Cues, c) {
			sorted = append(sorted, c)
		}
	}
	return sorted
}

// Encode writes the canonical form, MeasurementSize bytes, numbers big-endian:
//
//	0    1    format, 1
//	1    4    epoch
//	5    2    rules
//	7    5    page kind, kind, purpose, polarity, state: each its place in the list of package finding, from 1
//	12   2    cues, a bit each, the first cue the lowest
//	14   1    language, its place in Languages, from 1
//	15   1    region, its place in Regions, from 1
//	16   1    length of site
//	17   253  site, then zeros
//
// Errors: ErrValue, ErrSite, ErrNothing.
func (m *Measurement) Encode() ([]byte, error) {
	if !m.Purpose.Shares() || m.Polarity == finding.Neutral {
		return nil, ErrNothing
	}
	b := append(make([]byte, 0, MeasurementSize), formatMeasurement)
	b = binary.BigEndian.AppendUint32(b, m.Epoch)
	b = binary.BigEndian.AppendUint16(b, m.Rules)
	w := writer{b: b}
	code(&w, finding.PageKinds, m.PageKind)
	code(&w, finding.Kinds, m.Kind)
	code(&w, finding.Purposes, m.Purpose)
	code(&w, finding.Polarities, m.Polarity)
	code(&w, finding.States, m.State)
	w.cues(m.Cues)
	code(&w, Languages, m.Language)
	code(&w, Regions, m.Region)
	w.site(m.Site)
	return w.b, w.err
}

// DecodeMeasurement reads what Encode wrote and nothing else: every accepted b is the encoding of its result. Errors:
// ErrFormat, ErrEncoding, ErrValue, ErrSite, ErrNothing.
func DecodeMeasurement(b []byte) (*Measurement, error) {
	if len(b) == 0 || b[0] != formatMeasurement {
		return nil, fmt.Errorf("couldn't read a measurement: %w", ErrFormat)
	}
	if len(b) != MeasurementSize {
		return nil, fmt.Errorf("couldn't read a measurement of %d bytes: %w", len(b), ErrEncoding)
	}
	m := &Measurement{Epoch: binary.BigEndian.Uint32(b[1:]), Rules: binary.BigEndian.Uint16(b[5:])}
	r := reader{b: b[7:]}
	m.PageKind = value(&r, finding.PageKinds)
	m.Kind = value(&r, finding.Kinds)
	m.Purpose = value(&r, finding.Purposes)
	m.Polarity = value(&r, finding.Polarities)
	m.State = value(&r, finding.States)
	m.Cues = r.cues()
	m.Language = value(&r, Languages)
	m.Region = value(&r, Regions)
	m.Site = r.site()
	if r.err != nil {
		return nil, fmt.Errorf("couldn't read a measurement: %w", r.err)
	}
	if !m.Purpose.Shares() || m.Polarity == finding.Neutral {
		return nil, fmt.Errorf("couldn't read a measurement: %w", ErrNothing)
	}
	return m, nil
}

// Decode reads either encoding; one of the two results is nil.
func Decode(b []byte) (*Measurement, *LabelText, error) {
	if len(b) > 0 && b[0] == formatLabelText {
		l, err := DecodeLabelText(b)
		return nil, l, err
	}
	m, err := DecodeMeasurement(b)
	return m, nil, err
}
