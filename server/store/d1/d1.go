//go:build js && wasm

// Package d1 is a database/sql driver for Cloudflare D1, as far as the store needs one: statements with their values, no
// transactions, for D1 has none.
//
// A result crosses from JavaScript as one text. Value by value, as github.com/syumai/workers' driver does it, a page of a
// hundred rows took three times the processor time, and left a function behind for each statement.
package d1

import (
	"context"
	"database/sql/driver"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"syscall/js"

	"untick/server/promise"
)

// Connector opens a D1 binding. It implements driver.Connector.
type Connector struct{ db js.Value }

// Open returns the connector of a binding, or an error if there is none.
func Open(binding js.Value) (*Connector, error) {
	if binding.IsUndefined() {
		return nil, errors.New("couldn't find the database's binding")
	}
	return &Connector{binding}, nil
}

// Connect implements driver.Connector. There is nothing to connect to before a statement.
func (c *Connector) Connect(context.Context) (driver.Conn, error) { return conn{c.db}, nil }

// Driver implements driver.Connector.
func (c *Connector) Driver() driver.Driver { return none{} }

var errUnsupported = errors.New("couldn't do this on D1")

type none struct{}

func (none) Open(string) (driver.Conn, error) { return nil, errUnsupported }

// conn implements driver.Conn, driver.QueryerContext and driver.ExecerContext.
type conn struct{ db js.Value }

func (conn) Prepare(string) (driver.Stmt, error) { return nil, errUnsupported }
func (conn) Begin() (driver.Tx, error)           { return nil, errUnsupported }
func (conn) Close() error                        { return nil }

// QueryContext implements driver.QueryerContext.
func (c conn) QueryContext(_ context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	statement, err := c.bind(query, args)
	if err != nil {
		return nil, err
	}
	result, err := promise.Await(statement.Call("raw", map[string]any{"columnNames": true}))
	if err != nil {
		return nil, err
	}
	text := js.Global().Get("JSON").Call("stringify", result).String()
	var all [][]any
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	if err := d.Decode(&all); err != nil {
		return nil, fmt.Errorf("couldn't read D1's answer: %w", err)
	}
	r := &rows{}
	if len(all) == 0 {
		return r, nil
	}
	for _, name := range all[0] {
		r.columns = append(r.columns, fmt.Sprint(name))
	}
	r.left = all[1:]
	return r, nil
}

// ExecContext implements driver.ExecerContext.
func (c conn) ExecContext(_ context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	statement, err := c.bind(query, args)
	if err != nil {
		return nil, err
	}
	if _, err := promise.Await(statement.Call("run")); err != nil {
		return nil, err
	}
	return driver.ResultNoRows, nil
}

// bind prepares a statement. Values are texts: D1 would bind a number as a float.
func (c conn) bind(query string, args []driver.NamedValue) (js.Value, error) {
	values := make([]any, len(args))
	for i, a := range args {
		text, ok := a.Value.(string)
		if !ok {
			return js.Value{}, fmt.Errorf("couldn't bind a %T to D1: bind it as text", a.Value)
		}
		values[i] = text
	}
	statement := c.db.Call("prepare", query)
	if len(values) == 0 {
		return statement, nil
	}
	return statement.Call("bind", values...), nil
}

// rows implements driver.Rows.
type rows struct {
	columns []string
	left    [][]any
}

func (r *rows) Columns() []string { return r.columns }
func (r *rows) Close() error      { return nil }

func (r *rows) Next(dest []driver.Value) error {
	if len(r.left) == 0 {
		return io.EOF
	}
	for i, v := range r.left[0] {
		switch v := v.(type) {
		case nil, string:
			dest[i] = v
		case json.Number:
			if n, err := v.Int64(); err == nil {
				dest[i] = n
			} else if dest[i], err = v.Float64(); err != nil {
				return fmt.Errorf("couldn't read a column of %s: %w", r.columns[i], err)
			}
		default:
			return fmt.Errorf("couldn't read a column of %s: it is a %T", r.columns[i], v)
		}
	}
	r.left = r.left[1:]
	return nil
}
