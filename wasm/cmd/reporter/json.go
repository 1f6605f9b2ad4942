package main

import (
	"errors"
	"fmt"

	"github.com/tidwall/gjson"

	"untick/wasm/finding"
	"untick/wasm/report"
)

// maxInput bounds a call's input; a full batch of messages in hexadecimal is 92 KB.
const maxInput = 1 << 20

// parse reads the input's object.
func parse(input []byte) (gjson.Result, error) {
	if len(input) >= maxInput {
		return gjson.Result{}, fmt.Errorf("couldn't read an input of %d bytes: the limit is %d", len(input), maxInput)
	}
	if !gjson.ValidBytes(input) {
		return gjson.Result{}, errors.New("couldn't read the input: not JSON")
	}
	root := gjson.ParseBytes(input)
	if !root.IsObject() {
		return gjson.Result{}, errors.New("couldn't read the input: not an object")
	}
	return root, nil
}

// number reads a whole number from 0 to most.
func number(r gjson.Result, most uint64) (uint64, bool) {
	if r.Type != gjson.Number || r.Num < 0 || r.Num > float64(most) || r.Num != float64(uint64(r.Num)) {
		return 0, false
	}
	return uint64(r.Num), true
}

func failure(b []byte, err error) []byte {
	b = append(b, `{"error":`...)
	b = finding.AppendString(b, err.Error())
	return append(b, '}')
}

// appendMeasurement writes the fields as encoding/json would by the struct's tags.
func appendMeasurement(b []byte, m *report.Measurement) []byte {
	b = append(b, `{"epoch":`...)
	b = finding.AppendInt(b, int(m.Epoch))
	b = appendField(b, "site", m.Site)
	b = appendField(b, "page_kind", string(m.PageKind))
	b = appendField(b, "kind", string(m.Kind))
	b = appendField(b, "purpose", string(m.Purpose))
	b = appendField(b, "polarity", string(m.Polarity))
	b = appendField(b, "state", string(m.State))
	b = append(b, `,"cues":[`...)
	for i, c := range m.Cues {
		if i > 0 {
			b = append(b, ',')
		}
		b = finding.AppendString(b, string(c))
	}
	b = append(b, ']')
	b = appendField(b, "language", m.Language)
	b = appendField(b, "region", string(m.Region))
	b = append(b, `,"rules":`...)
	b = finding.AppendInt(b, int(m.Rules))
	return append(b, '}')
}

func appendLabel(b []byte, l *report.LabelText) []byte {
	b = append(b, `{"epoch":`...)
	b = finding.AppendInt(b, int(l.Epoch))
	b = appendField(b, "site", l.Site)
	b = appendField(b, "kind", string(l.Kind))
	b = appendField(b, "purpose", string(l.Purpose))
	b = appendField(b, "language", l.Language)
	b = appendField(b, "text", l.Text)
	return append(b, '}')
}

func appendField(b []byte, name, value string) []byte {
	b = append(b, `,"`...)
	b = append(b, name...)
	b = append(b, `":`...)
	return finding.AppendString(b, value)
}
