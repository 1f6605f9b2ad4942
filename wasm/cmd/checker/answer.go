package main

import (
	"slices"

	"untick/wasm/finding"
	"untick/wasm/rules"
	"untick/wasm/snapshot"
)

// answer appends the JSON answer to a JSON request.
func answer(b, request []byte) []byte {
	q, err := snapshot.DecodeRequest(request)
	if err != nil {
		b = append(b, `{"error":`...)
		b = finding.AppendString(b, err.Error())
		return append(b, '}')
	}
	r := rules.Judge(q.Snapshot)
	findings := r.Findings()
	laws := cite(findings, q.Region)
	b = append(b, `{"version":`...)
	b = finding.AppendString(b, rules.Version)
	b = append(b, `,"page_kind":`...)
	b = finding.AppendString(b, string(r.PageKind))
	b = append(b, `,"language":`...)
	b = finding.AppendString(b, r.Language)
	b = append(b, `,"dropped":`...)
	b = finding.AppendInt(b, r.Dropped)
	b = list(append(b, `,"findings":`...), findings, (*finding.Finding).AppendJSON)
	b = list(append(b, `,"laws":`...), laws, (*finding.Law).AppendJSON)
	if q.All {
		b = list(append(b, `,"judged":`...), r.Judged, (*finding.Finding).AppendJSON)
	}
	return append(b, '}')
}

// cite names the laws of each finding in it and returns each of them once.
func cite(findings []finding.Finding, region finding.Region) []finding.Law {
	var all []finding.Law
	for i := range findings {
		f := &findings[i]
		for _, l := range finding.LawsFor(f, region) {
			f.Laws = append(f.Laws, l.ID)
			if !slices.ContainsFunc(all, func(a finding.Law) bool { return a.ID == l.ID }) {
				all = append(all, l)
			}
		}
	}
	return all
}

func list[T any](b []byte, all []T, add func(*T, []byte) []byte) []byte {
	b = append(b, '[')
	for i := range all {
		if i > 0 {
			b = append(b, ',')
		}
		b = add(&all[i], b)
	}
	return append(b, ']')
}
