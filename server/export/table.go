package export

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"net/http"
)

// Table is a view as rows of cells: what its CSV and its Parquet have alike. A cell is text as CSV has it before it is made safe for
// spreadsheets; where there is nothing it is "".
type Table struct {
	Name    string
	Columns []string // of the data dictionary
	Rows    [][]string
}

// CSV answers with a table in RFC 4180's form, UTF-8, a header line first.
func CSV(w http.ResponseWriter, t Table) error {
	var b bytes.Buffer
	c := csv.NewWriter(&b)
	c.UseCRLF = true
	if err := c.Write(t.Columns); err != nil {
		return fmt.Errorf("couldn't encode CSV: %w", err)
	}
	for _, row := range t.Rows {
		safe := make([]string, len(row))
		for i, cell := range row {
			safe[i] = Cell(cell)
		}
		if err := c.Write(safe); err != nil {
			return fmt.Errorf("couldn't encode CSV: %w", err)
		}
	}
	c.Flush()
	if err := c.Error(); err != nil {
		return fmt.Errorf("couldn't encode CSV: %w", err)
	}
	head(w, "text/csv; charset=utf-8; header=present")
	w.Write(b.Bytes()) // an error here means that the client has gone
	return nil
}
