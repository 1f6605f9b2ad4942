package main

import (
	"crypto/sha256"
	"encoding/hex"
	"flag"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"untick/wasm/htmlsnap"
	"untick/wasm/report"
	"untick/wasm/report/audit"
)

// making is what the flags of `untick audit make` say.
type making struct {
	key, url, archive, archiveURL, time, browser string
	seen                                         audit.Conditions
}

// auditMake scans a page, shows what it is about to sign, and writes the audit beside the page as PAGE.audit; of a folder,
// which mirrors a site from -url on, every page.
func auditMake(args []string, out, errs io.Writer) error {
	var m making
	flags := flag.NewFlagSet("untick audit make", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.StringVar(&m.key, "key", "", "`FILE` that untick audit key made")
	flags.StringVar(&m.url, "url", "", "address of the page, without a query; of a folder, where the mirror begins")
	flags.StringVar((*string)(&m.seen.Region), "region", "", "area of law that the page was asked for from, as eea, us, cn")
	flags.StringVar(&m.seen.Language, "language", "", "language that the browser asked for, as en, zh-CN")
	flags.StringVar(&m.browser, "browser", "", "`NAME/VERSION` of the browser: chromium, firefox, safari, other")
	flags.StringVar(&m.seen.Account, "account", "fresh", "fresh: made for this, nothing in it touched; none: not signed in")
	flags.StringVar(&m.time, "time", "", "when the page was saved, RFC 3339; now if not given")
	flags.StringVar(&m.archive, "archive", "", "web archive `FILE` (.warc, .warc.gz, .wacz) that shows the page; the page's own file if not given")
	flags.StringVar(&m.archiveURL, "archive-url", "", "https address at which the archive may be had")
	if flags.Parse(args) != nil || flags.NArg() != 1 || m.key == "" || m.url == "" {
		return errUsage
	}
	name, version, _ := strings.Cut(m.browser, "/")
	m.seen.Browser = name
	var err error
	if m.seen.Version, err = strconv.Atoi(version); err != nil {
		return fmt.Errorf("couldn't use -browser %q: it is as chromium/140", m.browser)
	}
	signer, _, err := readKey(m.key)
	if err != nil {
		return err
	}
	pages, err := m.pages(flags.Arg(0))
	if err != nil {
		return err
	}
	for _, p := range pages {
		if err := m.page(p, signer, out); err != nil {
			return err
		}
	}
	return nil
}

// place is a page's file and its address.
type place struct{ file, url string }

// pages are the files named, each with its address: in a folder the path below it continues the address, and index.html
// stands for its folder.
func (m *making) pages(arg string) ([]place, error) {
	info, err := os.Stat(arg)
	if err != nil {
		return nil, fmt.Errorf("couldn't open: %w", err)
	}
	if !info.IsDir() {
		return []place{{arg, m.url}}, nil
	}
	if m.archive != "" || m.archiveURL != "" {
		return nil, fmt.Errorf("couldn't use one archive for the pages of %s: name each page", arg)
	}
	files, err := htmlFiles([]string{arg})
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("couldn't find a page in %s", arg)
	}
	var all []place
	for _, f := range files {
		rel, err := filepath.Rel(arg, f)
		if err != nil {
			return nil, fmt.Errorf("couldn't name %s: %w", f, err)
		}
		steps := strings.Split(filepath.ToSlash(rel), "/")
		for i, s := range steps {
			steps[i] = url.PathEscape(s)
		}
		path := strings.TrimSuffix("/"+strings.Join(steps, "/"), "/index.html")
		if path == "" || strings.HasSuffix(filepath.ToSlash(rel), "/index.html") {
			path += "/"
		}
		all = append(all, place{f, strings.TrimSuffix(m.url, "/") + path})
	}
	return all, nil
}

// page makes one audit.
func (m *making) page(p place, signer string, out io.Writer) error {
	html, err := small(p.file, htmlsnap.MaxFile)
	if err != nil {
		return err
	}
	a := &audit.Audit{Format: audit.Format, Kind: audit.Kind, Page: p.url, Seen: m.seen}
	if a.PageKind, a.Controls, err = judged(html, p.file); err != nil {
		return err
	}
	if a.Rules, err = rulesNumber(); err != nil {
		return err
	}
	u, err := url.Parse(p.url)
	if err != nil {
		return fmt.Errorf("couldn't use -url: %w", err)
	}
	site, err := report.Registrable(u.Hostname())
	if err != nil {
		return err
	}
	a.Site = site.Domain
	if a.Time, err = m.when(); err != nil {
		return err
	}
	archive := p.file
	if m.archive != "" {
		archive = m.archive
	}
	if a.Archive, err = archived(archive); err != nil {
		return err
	}
	a.Archive.URL = m.archiveURL
	signed, err := audit.Sign(a, signer)
	if err != nil {
		return err
	}
	file := p.file + ".audit"
	fmt.Fprintf(out, "%sSigned and written, not sent: %s, audit %s\n", a.Words(), file, audit.ID(signed))
	return create(file, 0o644, signed)
}

func (m *making) when() (string, error) {
	if m.time == "" {
		return time.Now().UTC().Format(time.RFC3339), nil
	}
	t, err := time.Parse(time.RFC3339, m.time)
	if err != nil {
		return "", fmt.Errorf("couldn't use -time: %w", err)
	}
	return t.UTC().Truncate(time.Second).Format(time.RFC3339), nil
}

// archived is a file's form, hash and length.
func archived(name string) (a audit.Archive, err error) {
	f, err := os.Open(name)
	if err != nil {
		return a, fmt.Errorf("couldn't open the archive: %w", err)
	}
	defer f.Close()
	h := sha256.New()
	n, err := io.Copy(h, f)
	if err != nil {
		return a, fmt.Errorf("couldn't read the archive: %w", err)
	}
	return audit.Archive{Form: archiveForm(name), SHA256: hex.EncodeToString(h.Sum(nil)), Bytes: n}, nil
}
