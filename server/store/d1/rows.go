//go:build js && wasm

package d1

import (
	"database/sql/driver"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// rows implements driver.Rows over JSON.stringify's text of a list of lists, the columns' names first. It is read cell by cell as it is
// asked for: encoding/json's way to values of any type takes three times as long.
type rows struct {
	columns []string
	left    string // what is not read yet
}

var errText = errors.New("couldn't read D1's answer")

func newRows(text string) (*rows, error) {
	r := &rows{left: strings.TrimPrefix(text, "[")}
	if len(r.left) == len(text) {
		return nil, errText
	}
	var names []driver.Value
	if err := r.row(func(v driver.Value) error { names = append(names, v); return nil }); err != nil && err != io.EOF {
		return nil, err
	}
	for _, name := range names {
		r.columns = append(r.columns, fmt.Sprint(name))
	}
	return r, nil
}

func (r *rows) Columns() []string { return r.columns }
func (r *rows) Close() error      { return nil }

// Next implements driver.Rows.
func (r *rows) Next(dest []driver.Value) error {
	n := 0
	err := r.row(func(v driver.Value) error {
		if n == len(dest) {
			return errText
		}
		dest[n] = v
		n++
		return nil
	})
	if err == nil && n != len(dest) {
		return errText
	}
	return err
}

// row reads the next row. Errors: io.EOF after the last.
func (r *rows) row(take func(driver.Value) error) error {
	r.skip(',')
	if r.skip(']') {
		return io.EOF
	}
	if !r.skip('[') {
		return errText
	}
	for !r.skip(']') {
		v, err := r.cell()
		if err != nil {
			return err
		}
		if err := take(v); err != nil {
			return err
		}
		r.skip(',')
	}
	return nil
}

func (r *rows) skip(c byte) bool {
	if r.left == "" || r.left[0] != c {
		return false
	}
	r.left = r.left[1:]
	return true
}

func (r *rows) cell() (driver.Value, error) {
	if strings.HasPrefix(r.left, `"`) {
		return r.text()
	}
	end := strings.IndexAny(r.left, ",]")
	if end < 1 {
		return nil, errText
	}
	word := r.left[:end]
	r.left = r.left[end:]
	if word == "null" {
		return nil, nil
	}
	if n, err := strconv.ParseInt(word, 10, 64); err == nil {
		return n, nil
	}
	n, err := strconv.ParseFloat(word, 64)
	if err != nil {
		return nil, fmt.Errorf("%w: a cell is %.20q", errText, word)
	}
	return n, nil
}

// text reads a string. Most have nothing escaped and are a part of the answer as it is.
func (r *rows) text() (driver.Value, error) {
	escaped := false
	for i := 1; i < len(r.left); i++ {
		switch r.left[i] {
		case '\\':
			escaped = true
			i++
		case '"':
			quoted := r.left[:i+1]
			r.left = r.left[i+1:]
			if !escaped {
				return quoted[1:i], nil
			}
			var s string
			if err := json.Unmarshal([]byte(quoted), &s); err != nil {
				return nil, fmt.Errorf("%w: %w", errText, err)
			}
			return s, nil
		}
	}
	return nil, errText
}
