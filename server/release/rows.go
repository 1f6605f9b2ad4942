package release

import (
	"bufio"
	"cmp"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"time"

	"untick/server/export"
	"untick/server/store"
)

// sheet is a table that is being written: as CSV (RFC 4180, UTF-8, safe for spreadsheets) and as Parquet.
type sheet struct {
	file    io.WriteCloser
	to      *bufio.Writer
	rows    *csv.Writer
	parquet *columnar // nil if there is none
}

func (d *draft) sheet(t table) (*sheet, error) {
	f, err := d.create(t.file())
	if err != nil {
		return nil, err
	}
	var p *columnar
	if d.parquet {
		if p, err = d.columnar(t); err != nil {
			return nil, errors.Join(err, f.Close())
		}
	}
	to := bufio.NewWriter(f)
	s := &sheet{f, to, csv.NewWriter(to), p}
	s.rows.UseCRLF = true
	return s, s.rows.Write(t.header())
}

func (s *sheet) row(cells ...string) error {
	if s.parquet != nil {
		if err := s.parquet.row(cells); err != nil {
			return err
		}
	}
	for i := range cells {
		cells[i] = export.Cell(cells[i])
	}
	return s.rows.Write(cells)
}

func (s *sheet) close() error {
	s.rows.Flush()
	err := errors.Join(s.rows.Error(), s.to.Flush(), s.file.Close())
	if s.parquet == nil {
		return err
	}
	return errors.Join(err, s.parquet.close())
}

// batch is how many rows are read at once.
const batch = 1000

// writer writes the tables. Sums are made of the very rows that are written, so that no report that comes in meanwhile is in
// one table and not in another.
type writer struct {
	store                   *store.Store
	epoch                   time.Duration
	to                      uint32 // the last epoch that is taken
	findings, controls, all *sheet
	site                    string
	sums                    map[store.Control]*store.Control // by the control without its numbers
}

func (w *writer) day(epoch uint32) string {
	return time.Unix(int64(epoch)*int64(w.epoch/time.Second), 0).UTC().Format(time.DateOnly)
}

func (w *writer) write(ctx context.Context, d *draft) (err error) {
	var failed [3]error
	w.findings, failed[0] = d.sheet(findings)
	w.controls, failed[1] = d.sheet(controls)
	w.all, failed[2] = d.sheet(sites)
	if err := errors.Join(failed[:]...); err != nil {
		return err
	}
	if err := w.everyFinding(ctx); err != nil {
		return err
	}
	if err := errors.Join(w.findings.close(), w.controls.close(), w.all.close()); err != nil {
		return err
	}
	return w.everyLabel(ctx, d)
}

func (w *writer) everyFinding(ctx context.Context) error {
	for want := (store.Narrow{To: w.to, Limit: batch}); ; {
		part, err := w.store.Findings(ctx, want)
		if err != nil {
			return err
		}
		for _, f := range part {
			if err := w.finding(f); err != nil {
				return err
			}
		}
		if len(part) < batch {
			return w.endSite()
		}
		want.After = part[batch-1].Place
	}
}

func (w *writer) finding(f store.Finding) error {
	if f.Place.Site != w.site {
		if err := w.endSite(); err != nil {
			return err
		}
		w.site, w.sums = f.Place.Site, map[store.Control]*store.Control{}
	}
	key := store.Control{PageKind: f.PageKind, Kind: f.Kind, Purpose: f.Purpose, Polarity: f.Polarity}
	sum := w.sums[key]
	if sum == nil {
		c := key
		c.FirstEpoch, c.LastEpoch = f.Epoch, f.Epoch
		sum, w.sums[key] = &c, &c
	}
	sum.N += f.N
	switch f.State {
	case "on":
		sum.On += f.N
	case "off":
		sum.Off += f.N
	default:
		sum.Mixed += f.N
	}
	sum.FirstEpoch, sum.LastEpoch = min(sum.FirstEpoch, f.Epoch), max(sum.LastEpoch, f.Epoch)
	return w.findings.row(f.Place.Site, w.day(f.Epoch), f.PageKind, f.Kind, f.Purpose, f.Polarity, f.State, f.Cues, f.Language, f.Region,
		strconv.Itoa(f.Rules), strconv.Itoa(f.N))
}

// endSite writes the sums of the site whose findings are written.
func (w *writer) endSite() error {
	if len(w.sums) == 0 {
		return nil
	}
	var ordered []*store.Control
	for _, c := range w.sums {
		ordered = append(ordered, c)
	}
	slices.SortFunc(ordered, func(a, b *store.Control) int {
		return cmp.Or(cmp.Compare(a.PageKind, b.PageKind), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Purpose, b.Purpose), cmp.Compare(a.Polarity, b.Polarity))
	})
	reports, from, to := 0, ordered[0].FirstEpoch, uint32(0)
	for _, c := range ordered {
		reports, from, to = reports+c.N, min(from, c.FirstEpoch), max(to, c.LastEpoch)
		if err := w.controls.row(w.site, c.PageKind, c.Kind, c.Purpose, c.Polarity, strconv.Itoa(c.N), strconv.Itoa(c.On), strconv.Itoa(c.Off),
			strconv.Itoa(c.Mixed), w.day(c.FirstEpoch), w.day(c.LastEpoch)); err != nil {
			return err
		}
	}
	return w.all.row(w.site, strconv.Itoa(len(ordered)), strconv.Itoa(reports), w.day(from), w.day(to))
}

func (w *writer) everyLabel(ctx context.Context, d *draft) error {
	s, err := d.sheet(labels)
	if err != nil {
		return err
	}
	for want := (store.Narrow{To: w.to, Limit: batch}); ; {
		part, err := w.store.Wordings(ctx, want)
		if err != nil {
			return err
		}
		for _, l := range part {
			if err := s.row(l.Place.Site, w.day(l.Epoch), l.Kind, l.Purpose, l.Language, l.Text, strconv.Itoa(l.N)); err != nil {
				return fmt.Errorf("couldn't write a label: %w", err)
			}
		}
		if len(part) < batch {
			return s.close()
		}
		want.After = part[batch-1].Place
	}
}
