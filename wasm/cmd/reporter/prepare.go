package main

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math"

	"github.com/tidwall/gjson"

	"untick/wasm/finding"
	"untick/wasm/report"
	"untick/wasm/threshold"
)

// refusals map what keeps a finding from being reported to a stable word for the extension to translate.
var refusals = []struct {
	err    error
	reason string
}{
	{report.ErrNothing, "nothing"}, {report.ErrSite, "site"}, {report.ErrValue, "value"}, {errConfig, "config"},
	{errLoopback, "loopback"}, {report.ErrUnlisted, "unlisted"}, {report.ErrSensitive, "sensitive"},
}

var (
	errConfig   = errors.New("the server's configuration cannot be used")
	errLoopback = errors.New("a page on this machine may be reported only to a server on this machine")
)

// prepare answers what would leave the browser for one control.
func prepare(b, input []byte) ([]byte, error) {
	root, err := parse(input)
	if err != nil {
		return nil, err
	}
	m, err := measure(root)
	for _, r := range refusals {
		if errors.Is(err, r.err) {
			b = append(b, `{"allowed":false,"why":`...)
			b = finding.AppendString(b, err.Error())
			b = append(b, `,"reason":"`...)
			return append(append(b, r.reason...), `"}`...), nil
		}
	}
	if err != nil {
		return nil, err
	}
	encoded, err := m.Encode()
	if err != nil {
		return nil, err
	}
	b = append(b, `{"allowed":true,"measurement":`...)
	b = appendMeasurement(b, m)
	b = append(b, `,"bytes":"`...)
	b = hex.AppendEncode(b, encoded)
	b = append(b, '"')
	label, err := report.NewLabelText(m, root.Get("finding.label").String())
	if err == nil {
		if encoded, err = label.Encode(); err != nil {
			return nil, err
		}
		b = append(b, `,"label":`...)
		b = appendLabel(b, label)
		b = append(b, `,"label_bytes":"`...)
		b = hex.AppendEncode(b, encoded)
		b = append(b, '"')
	}
	return append(b, '}'), nil
}

// measure makes the measurement that the input describes, if it may be sent at all.
func measure(root gjson.Result) (*report.Measurement, error) {
	config := root.Get("config")
	epoch, ok := number(config.Get("epoch"), math.MaxUint32)
	if !ok || config.Get("protocol").Int() != threshold.Version {
		return nil, fmt.Errorf("couldn't read protocol and epoch: %w", errConfig)
	}
	k, floor := config.Get("k").Int(), int64(threshold.FloorK)
	if root.Get("loopback").Bool() {
		floor = threshold.MinK
	}
	if k < floor || k > threshold.MaxK {
		return nil, fmt.Errorf("couldn't accept k = %d: it must be from %d to %d: %w", k, floor, threshold.MaxK, errConfig)
	}
	site, err := report.Registrable(root.Get("host").String())
	if err != nil {
		return nil, err
	}
	if site.Loopback && !root.Get("loopback").Bool() {
		return nil, errLoopback
	}
	if err := report.Reportable(site); err != nil {
		return nil, err
	}
	region := report.Region(root.Get("region").String())
	if region == "" {
		region = report.RegionOf(root.Get("time_zone").String())
	}
	given := root.Get("finding")
	f := finding.Finding{
		Kind:     finding.Kind(given.Get("kind").String()),
		State:    finding.State(given.Get("state").String()),
		Purpose:  finding.Purpose(given.Get("purpose").String()),
		Polarity: finding.Polarity(given.Get("polarity").String()),
		PageKind: finding.PageKind(given.Get("page_kind").String()),
		Language: given.Get("language").String(),
	}
	if f.Language == "" {
		f.Language = "und"
	}
	for _, c := range given.Get("cues").Array() {
		if len(f.Cues) == len(finding.Cues) {
			return nil, fmt.Errorf("couldn't report so many cues: %w", report.ErrValue)
		}
		f.Cues = append(f.Cues, finding.Cue(c.String()))
	}
	return report.New(&f, site, region, root.Get("rules").String(), uint32(epoch))
}

// registrable answers a host's registrable domain.
func registrable(b, input []byte) ([]byte, error) {
	root, err := parse(input)
	if err != nil {
		return nil, err
	}
	site, err := report.Registrable(root.Get("host").String())
	if err != nil {
		return nil, err
	}
	b = append(b, `{"domain":`...)
	b = finding.AppendString(b, site.Domain)
	return append(b, '}'), nil
}
