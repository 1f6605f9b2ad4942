package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"untick/wasm/htmlsnap"
	"untick/wasm/report"
	"untick/wasm/report/audit"
)

// auditCheck checks a signed audit without a network and, where its archive is given, that this is the one. An archive that
// is the page's own file is scanned again: the same rules must say the same.
func auditCheck(args []string, out, errs io.Writer) error {
	flags := flag.NewFlagSet("untick audit check", flag.ContinueOnError)
	flags.SetOutput(errs)
	key := flags.String("key", "", "public half of the auditor's `key`, as untick audit key printed it")
	archive := flags.String("archive", "", "`FILE` that the audit is to be of")
	if flags.Parse(args) != nil || flags.NArg() != 1 || *key == "" {
		return errUsage
	}
	if _, err := audit.Verifier(*key); err != nil {
		return err
	}
	file, err := small(flags.Arg(0), audit.MaxSize)
	if err != nil {
		return err
	}
	a, _, err := audit.Open(file, []string{*key})
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "%sThe signature is the key's: audit %s\n", a.Words(), audit.ID(file))
	if *archive == "" {
		return nil
	}
	return checkArchive(a, *archive, out)
}

func checkArchive(a *audit.Audit, name string, out io.Writer) error {
	have, err := archived(name)
	if err != nil {
		return err
	}
	if have.SHA256 != a.Archive.SHA256 || have.Bytes != a.Archive.Bytes {
		return fmt.Errorf("couldn't accept %s: it is not the archive that was signed", name)
	}
	fmt.Fprintln(out, "The archive is the one that was signed.")
	number, err := rulesNumber()
	if err != nil {
		return err
	}
	if a.Archive.Form != "html" || a.Rules != number {
		fmt.Fprintf(out, "It was not scanned again: that takes the page's own file and rules %d.\n", a.Rules)
		return nil
	}
	html, err := small(name, htmlsnap.MaxFile)
	if err != nil {
		return err
	}
	kind, controls, err := judged(html, name)
	if err != nil {
		return err
	}
	same := func(x, y audit.Control) bool {
		cues := slices.Equal(x.Cues, y.Cues)
		return cues && x.PageKind == y.PageKind && x.Kind == y.Kind && x.Purpose == y.Purpose && x.Polarity == y.Polarity &&
			x.State == y.State && x.Language == y.Language && x.Label == y.Label
	}
	if kind != a.PageKind || !slices.EqualFunc(controls, a.Controls, same) {
		return fmt.Errorf("couldn't accept the audit: a scan of %s says something else", name)
	}
	fmt.Fprintln(out, "Scanned again, it says the same.")
	return nil
}

// auditSend sends signed audits to a server, which sees who sends them: they bear a name anyhow.
func auditSend(args []string, out, errs io.Writer) error {
	flags := flag.NewFlagSet("untick audit send", flag.ContinueOnError)
	flags.SetOutput(errs)
	to := flags.String("to", "", "`URL` of the server, as https://untick.example")
	if flags.Parse(args) != nil || flags.NArg() == 0 || *to == "" {
		return errUsage
	}
	target, err := serverOf(*to)
	if err != nil {
		return err
	}
	client := &http.Client{
		Timeout:       30 * time.Second,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }, // to the server named, and no other
	}
	for _, name := range flags.Args() {
		file, err := small(name, audit.MaxSize)
		if err != nil {
			return err
		}
		if err := sendOne(client, target, name, file, out); err != nil {
			return err
		}
	}
	return nil
}

// serverOf is the address that audits are sent to: https, or this machine.
func serverOf(to string) (string, error) {
	u, err := url.Parse(to)
	if err != nil || u.Host == "" || u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return "", errors.New("couldn't use -to: it is as https://untick.example")
	}
	host, err := report.Registrable(u.Hostname())
	here := u.Hostname() == "127.0.0.1" || u.Hostname() == "::1" || err == nil && host.Loopback
	if u.Scheme != "https" && !(u.Scheme == "http" && here) {
		return "", errors.New("couldn't send to that address: only https, or http on this machine")
	}
	return strings.TrimSuffix(to, "/") + "/v1/audits", nil
}

func sendOne(client *http.Client, target, name string, file []byte, out io.Writer) error {
	resp, err := client.Post(target, "text/plain; charset=utf-8", bytes.NewReader(file))
	if err != nil {
		return fmt.Errorf("couldn't send %s: %w", name, err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(io.LimitReader(resp.Body, 64<<10))
	if err != nil {
		return fmt.Errorf("couldn't read the answer: %w", err)
	}
	if resp.StatusCode == http.StatusCreated || resp.StatusCode == http.StatusOK {
		said := map[bool]string{true: "taken", false: "was there already"}[resp.StatusCode == http.StatusCreated]
		fmt.Fprintf(out, "%s: %s, audit %s\n", name, said, audit.ID(file))
		return nil
	}
	var p struct{ Title, Detail string }
	if json.Unmarshal(body, &p) != nil || p.Title == "" {
		p.Title = "It is no server of Untick."
	}
	return fmt.Errorf("couldn't send %s: the server answers %d: %s", name, resp.StatusCode, plain(strings.TrimSpace(p.Title+" "+p.Detail)))
}
