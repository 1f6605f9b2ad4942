package release

import (
	"fmt"
)

const title = "Untick: pre-ticked boxes that share their users' data"

// marked puts what a reader must know of made-up data before a text.
func (r *Release) marked(text string) string {
	if r.synthetic {
		return "Synthetic data, made up to be looked at: " + text
	}
	return text
}

func (r *Release) name() string {
	if r.synthetic {
		return "untick-synthetic-" + r.Date
	}
	return "untick-" + r.Date
}

// describe writes what stands beside the tables: datapackage.json (Frictionless Data Package 1), croissant.json
// (MLCommons Croissant 1.0), CITATION.cff (1.2.0) and README.md.
func (r *Release) describe(d *draft, k int) error {
	var resources, files, records []any
	for _, t := range tables() {
		written := d.sums[t.file()]
		digest := written.sha256
		var fields, members []any
		for _, c := range t.columns {
			fields = append(fields, map[string]any{"name": c.name, "type": c.kind, "description": c.meaning})
			members = append(members, map[string]any{
				"@type": "cr:Field", "@id": t.name + "/" + c.name, "name": c.name, "description": c.meaning,
				"dataType": map[string]string{"string": "sc:Text", "integer": "sc:Integer", "date": "sc:Date"}[c.kind],
				"source":   map[string]any{"fileObject": map[string]any{"@id": t.file()}, "extract": map[string]any{"column": c.name}},
			})
		}
		resources = append(resources, map[string]any{
			"name": t.name, "path": t.file(), "profile": "tabular-data-resource", "format": "csv", "mediatype": "text/csv", "encoding": "utf-8",
			"bytes": written.bytes, "hash": "sha256:" + digest, "description": t.about, "schema": map[string]any{"fields": fields},
		})
		files = append(files, map[string]any{
			"@type": "cr:FileObject", "@id": t.file(), "name": t.file(), "contentUrl": t.file(), "encodingFormat": "text/csv", "sha256": digest,
		})
		records = append(records, map[string]any{"@type": "cr:RecordSet", "@id": t.name, "name": t.name, "description": t.about, "field": members})
	}
	about := r.marked(fmt.Sprintf("What at least %d independent reporters found, epoch by epoch, up to %s (UTC).", k, r.Date))
	datapackage := map[string]any{
		"name": r.name(), "title": r.marked(title), "description": about, "profile": "tabular-data-package", "version": r.Date,
		"created": r.Date + "T00:00:00Z", "resources": resources,
	}
	croissant := map[string]any{
		"@context": map[string]any{
			"@language": "en", "@vocab": "https://schema.org/", "sc": "https://schema.org/", "cr": "http://mlcommons.org/croissant/",
			"dct": "http://purl.org/dc/terms/", "conformsTo": "dct:conformsTo", "recordSet": "cr:recordSet", "field": "cr:field",
			"dataType": map[string]any{"@id": "cr:dataType", "@type": "@vocab"}, "source": "cr:source", "fileObject": "cr:fileObject",
			"extract": "cr:extract", "column": "cr:column",
		},
		"@type": "sc:Dataset", "name": r.name(), "description": about, "conformsTo": "http://mlcommons.org/croissant/1.0",
		"version": r.Date, "datePublished": r.Date, "distribution": files, "recordSet": records,
	}
	if err := d.putJSON("datapackage.json", datapackage); err != nil {
		return err
	}
	if err := d.putJSON("croissant.json", croissant); err != nil {
		return err
	}
	citation := fmt.Sprintf("cff-version: 1.2.0\nmessage: If you use these data, please cite them as below.\ntype: dataset\ntitle: %q\n"+
		"authors:\n  - name: Untick's reporters\nversion: %q\ndate-released: %q\n", r.marked(title), r.Date, r.Date)
	if err := d.put("CITATION.cff", []byte(citation)); err != nil {
		return err
	}
	return d.put("README.md", []byte(r.readme(about)))
}

func (r *Release) readme(about string) string {
	forms := "Each as CSV (RFC 4180, UTF-8, a header line first) and as Parquet, with the same rows in the same order.\n"
	if r.CSVOnly {
		forms = "Each as CSV (RFC 4180, UTF-8, a header line first). The server that made this release makes no Parquet files.\n"
	}
	return "# " + r.marked(title) + "\n\nRelease of " + r.Date + ". " + about + `

## What these data are not
- Not a sample: reporters chose themselves, and only sites of a public list can be reported. Shares are of reporters, not of users.
- What fewer than k reporters sent is not here, nor can it be told from what nobody sent. A site's absence means nothing.
- A control that was found on at first sight may have been switched on by its user before. Many reporters make that unlikely; they do not rule it out.
- The rules that read a control's purpose make mistakes. A row says what was found, and is no verdict.
- Epochs end; reports of one are sent in the next. This release has those that were complete on its day.

## Is it whole?
SHA256SUMS names every file of data. SHA256SUMS.note is the same text signed by the server, proof.json shows that the release is in the
server's append-only log. ` + "`untick verify -key KEY FOLDER`" + ` checks all three without a network.

## Tables
` + forms + dictionary()
}
