//go:build !js

package release

import (
	"errors"
	"io"

	"untick/server/export"
)

// columnar is a table's Parquet file that is being written.
type columnar struct {
	file io.WriteCloser
	to   *export.Parquet
}

func (d *draft) columnar(t table) (*columnar, error) {
	f, err := d.create(t.columnar())
	if err != nil {
		return nil, err
	}
	var fields []export.Field
	for _, c := range t.columns {
		fields = append(fields, export.Field{Name: c.name, Kind: c.kind})
	}
	return &columnar{f, export.NewParquet(f, t.name, fields)}, nil
}

func (p *columnar) row(cells []string) error { return p.to.Row(cells) }

func (p *columnar) close() error { return errors.Join(p.to.Close(), p.file.Close()) }
