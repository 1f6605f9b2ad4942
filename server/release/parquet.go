//go:build !js

package release

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"time"

	"github.com/parquet-go/parquet-go"
)

// groupRows bounds what is held in memory before it is written.
const groupRows = 100_000

// columnar is a table's Parquet file that is being written. Its columns stand in the order of their names.
type columnar struct {
	file    io.WriteCloser
	to      *parquet.GenericWriter[any]
	columns []column
	place   []int // of each of the table's columns in the file
}

func (d *draft) columnar(t table) (*columnar, error) {
	f, err := d.create(t.columnar())
	if err != nil {
		return nil, err
	}
	group := parquet.Group{}
	for _, c := range t.columns {
		switch c.kind {
		case "integer":
			group[c.name] = parquet.Int(64)
		case "date":
			group[c.name] = parquet.Date()
		default:
			group[c.name] = parquet.String()
		}
	}
	sorted := slices.Sorted(slices.Values(t.header()))
	p := &columnar{file: f, columns: t.columns}
	for _, name := range t.header() {
		p.place = append(p.place, slices.Index(sorted, name))
	}
	p.to = parquet.NewGenericWriter[any](f, parquet.NewSchema(t.name, group), parquet.Compression(&parquet.Snappy),
		parquet.CreatedBy("untick", "1", "release"), parquet.MaxRowsPerRowGroup(groupRows))
	return p, nil
}

// row writes cells, whose texts are those of the CSV before it is made safe for spreadsheets.
func (p *columnar) row(cells []string) error {
	row := make(parquet.Row, len(cells))
	for i, cell := range cells {
		v, err := valueOf(p.columns[i].kind, cell)
		if err != nil {
			return fmt.Errorf("couldn't write %s: %w", p.columns[i].name, err)
		}
		row[p.place[i]] = v.Level(0, 0, p.place[i])
	}
	_, err := p.to.WriteRows([]parquet.Row{row})
	return err
}

func valueOf(kind, cell string) (parquet.Value, error) {
	switch kind {
	case "integer":
		n, err := strconv.ParseInt(cell, 10, 64)
		return parquet.Int64Value(n), err
	case "date":
		t, err := time.Parse(time.DateOnly, cell)
		return parquet.Int32Value(int32(t.Unix() / 86400)), err
	default:
		return parquet.ByteArrayValue([]byte(cell)), nil
	}
}

func (p *columnar) close() error {
	return errors.Join(p.to.Close(), p.file.Close())
}
