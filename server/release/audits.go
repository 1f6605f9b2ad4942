package release

import (
	"context"
	"errors"
	"strconv"
	"strings"
	"time"

	"untick/server/store"
	shown "untick/server/web/audits"
)

var (
	audits = table{"audits", "Signed audits that had been sent before the day of the release. An audit is its signer's word; its file is at /v1/audits/ on the server.", []column{
		{"audit", "string", "SHA-256 of the signed file, in hex: the audit's name."},
		site,
		{"auditor", "string", "Who signed, as the server's operator has listed them."},
		{"auditor_key", "string", "Public half of the key that signed."},
		{"seen", "string", "When the page was seen, RFC 3339, UTC."},
		{"received_date", "date", "When the audit was sent, UTC."},
		{"withdrawn_date", "string", "When the key was withdrawn, UTC, if before the day of the release; else empty."},
		{"page", "string", "Address of the page, without a query."},
		pageKind,
		{"rules", "integer", "Version of the rules."},
		{"account", "string", "fresh: made for the audit, nothing in it touched; none: not signed in."},
		{"asked_region", "string", "Area of law that the page was asked for from."},
		{"asked_language", "string", "Language that the browser asked for, BCP 47."},
		{"browser", "string", "chromium, firefox, safari or other."},
		{"browser_version", "integer", "Its version."},
		{"archive_form", "string", "What the auditor kept: html, warc or wacz."},
		{"archive_sha256", "string", "SHA-256 of it, in hex."},
		{"archive_bytes", "integer", "Its length."},
		{"archive_url", "string", "Where it may be had; empty where the auditor does not say."},
	}}
	audited = table{"audited_controls", "What the audits found: every control of the page that can share data, in the page's order.", []column{
		{"audit", "string", "The audit, as in audits.csv."},
		site, pageKind, kind, purpose, polarity,
		{"state", "string", "State that was found: on, off or mixed."},
		{"control_cues", "string", "How it was hidden or worded, separated by spaces."},
		{"label_language", "string", "Language of the wording, BCP 47."},
		{"label", "string", "The wording as the site wrote it: a stranger's text. An apostrophe stands before one that a spreadsheet would run as a formula."},
	}}
)

// everyAudit writes those received before a moment, so that a release of a date is the same whenever it is made.
func (w *writer) everyAudit(ctx context.Context, d *draft, before time.Time) error {
	all, err := d.sheet(audits)
	if err != nil {
		return err
	}
	controls, err := d.sheet(audited)
	if err != nil {
		return err
	}
	for want := (store.AuditList{Received: before, Limit: shown.Most}); ; {
		part, err := w.store.Audits(ctx, want)
		if err != nil {
			return err
		}
		for i := range part {
			if err := writeAudit(all, controls, shown.Of(&part[i])); err != nil {
				return err
			}
		}
		if len(part) < shown.Most {
			return errors.Join(all.close(), controls.close())
		}
		want.After = part[shown.Most-1].Place()
	}
}

func writeAudit(all, controls *sheet, a shown.Audit) error {
	if err := all.row(a.ID, a.Site, a.Auditor, a.Key, a.Seen, a.Received, a.Withdrawn, a.Page, a.PageKind, strconv.Itoa(a.Rules), a.Account,
		a.Region, a.Language, a.Browser, strconv.Itoa(a.Version), a.Form, a.SHA256, strconv.FormatInt(a.Bytes, 10), a.URL); err != nil {
		return err
	}
	for _, c := range a.Controls {
		if err := controls.row(a.ID, a.Site, c.PageKind, c.Kind, c.Purpose, c.Polarity, c.State, strings.Join(c.Cues, " "), c.Language, c.Label); err != nil {
			return err
		}
	}
	return nil
}
