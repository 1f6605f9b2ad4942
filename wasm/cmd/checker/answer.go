package main

import (
	"untick/wasm/finding"
	"untick/wasm/rules"
	"untick/wasm/snapshot"
)

// answer appends the JSON answer to a JSON request.
func answer(b, request []byte) []byte {
	snap, all, err := snapshot.DecodeRequest(request)
	if err != nil {
		return failure(b, err)
	}
	r := rules.Judge(snap)
	b = append(b, `{"version":`...)
	b = finding.AppendString(b, rules.Version)
	b = append(b, `,"page_kind":`...)
	b = finding.AppendString(b, string(r.PageKind))
	b = append(b, `,"language":`...)
	b = finding.AppendString(b, r.Language)
	b = append(b, `,"dropped":`...)
	b = finding.AppendInt(b, r.Dropped)
	b = list(append(b, `,"findings":`...), r.Findings())
	if all {
		b = list(append(b, `,"judged":`...), r.Judged)
	}
	return append(b, '}')
}

func list(b []byte, findings []finding.Finding) []byte {
	b = append(b, '[')
	for i := range findings {
		if i > 0 {
			b = append(b, ',')
		}
		b = findings[i].AppendJSON(b)
	}
	return append(b, ']')
}

func failure(b []byte, err error) []byte {
	b = append(b, `{"error":`...)
	b = finding.AppendString(b, err.Error())
	return append(b, '}')
}
