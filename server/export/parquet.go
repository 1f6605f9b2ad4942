//go:build !js

package export

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strconv"
	"time"

	"github.com/parquet-go/parquet-go"
)

// HasParquet says whether this program can write Parquet.
const HasParquet = true

// groupRows bounds what is held in memory before it is written.
const groupRows = 100_000

// Field is a column of a Parquet file. Kind is string, integer, number, boolean, date or datetime, as Table Schema has them; an
// empty cell of an optional one is null.
type Field struct {
	Name, Kind string
	Optional   bool
}

// Parquet is a file that is being written. Its columns stand in the order of their names.
type Parquet struct {
	to     *parquet.GenericWriter[any]
	fields []Field
	place  []int // of each of the fields in the file
}

// NewParquet begins a file. The same rows make the same bytes.
func NewParquet(to io.Writer, name string, fields []Field) *Parquet {
	group := parquet.Group{}
	var names []string
	for _, f := range fields {
		node := parquet.String()
		switch f.Kind {
		case "integer":
			node = parquet.Int(64)
		case "number":
			node = parquet.Leaf(parquet.DoubleType)
		case "boolean":
			node = parquet.Leaf(parquet.BooleanType)
		case "date":
			node = parquet.Date()
		case "datetime":
			node = parquet.Timestamp(parquet.Millisecond)
		}
		if f.Optional {
			node = parquet.Optional(node)
		}
		group[f.Name] = node
		names = append(names, f.Name)
	}
	p := &Parquet{fields: fields}
	sorted := slices.Sorted(slices.Values(names))
	for _, name := range names {
		p.place = append(p.place, slices.Index(sorted, name))
	}
	p.to = parquet.NewGenericWriter[any](to, parquet.NewSchema(name, group), parquet.Compression(&parquet.Snappy),
		parquet.CreatedBy("untick", "1", "table"), parquet.MaxRowsPerRowGroup(groupRows))
	return p
}

// Row writes cells, whose texts are those of the CSV before it is made safe for spreadsheets.
func (p *Parquet) Row(cells []string) error {
	row := make(parquet.Row, len(p.fields))
	for i, f := range p.fields {
		v, defined := parquet.Value{}, 0
		if !f.Optional || cells[i] != "" {
			var err error
			if v, err = valueOf(f.Kind, cells[i]); err != nil {
				return fmt.Errorf("couldn't write %s: %w", f.Name, err)
			}
			if f.Optional {
				defined = 1
			}
		}
		row[p.place[i]] = v.Level(0, defined, p.place[i])
	}
	_, err := p.to.WriteRows([]parquet.Row{row})
	return err
}

// Close writes the file's end.
func (p *Parquet) Close() error { return p.to.Close() }

func valueOf(kind, cell string) (parquet.Value, error) {
	switch kind {
	case "integer":
		n, err := strconv.ParseInt(cell, 10, 64)
		return parquet.Int64Value(n), err
	case "number":
		n, err := strconv.ParseFloat(cell, 64)
		return parquet.DoubleValue(n), err
	case "boolean":
		is, err := strconv.ParseBool(cell)
		return parquet.BooleanValue(is), err
	case "date":
		t, err := time.Parse(time.DateOnly, cell)
		return parquet.Int32Value(int32(t.Unix() / 86400)), err
	case "datetime":
		t, err := time.Parse(time.RFC3339, cell)
		return parquet.Int64Value(t.UnixMilli()), err
	default:
		return parquet.ByteArrayValue([]byte(cell)), nil
	}
}

// WriteParquet answers with a table whose columns have the types that the data dictionary gives them. A cell with nothing in it
// is null, but in texts.
func WriteParquet(w http.ResponseWriter, t Table, _ string) error {
	var b bytes.Buffer
	var fields []Field
	for _, name := range t.Columns {
		kind := KindOf(name)
		fields = append(fields, Field{name, kind, kind != "string"})
	}
	p := NewParquet(&b, t.Name, fields)
	for _, row := range t.Rows {
		if err := p.Row(row); err != nil {
			return err
		}
	}
	if err := p.Close(); err != nil {
		return fmt.Errorf("couldn't write Parquet: %w", err)
	}
	head(w, "application/vnd.apache.parquet")
	w.Write(b.Bytes()) // an error here means that the client has gone
	return nil
}

// KindOf is a column's kind as Table Schema has it, "" where the dictionary has none.
func KindOf(column string) string {
	for _, c := range Columns {
		if c.Name == column {
			return kinds[c.Type]
		}
	}
	return ""
}

var kinds = map[string]string{
	"text": "string", "closed list": "string", "list": "string", "list of value:n": "string", "whole number": "integer",
	"number from 0 to 1": "number", "true or false": "boolean", "date, UTC": "date", "time, UTC": "datetime",
}
