//go:build js && wasm

// Package d1 is a database/sql driver for Cloudflare D1, as far as the store needs one: statements with their values, no
// transactions, for D1 has none.
//
// Each crossing between Go and JavaScript costs more than what is carried over. So a statement with its values goes as two texts to
// d1Query (server/cmd/worker/d1.mjs), and its rows come back as one, through a single function that all statements share.
// Value by value, as github.com/syumai/workers' driver does it, a page of a hundred rows took three times the processor time, and left a
// function behind for each statement.
package d1

import (
	"context"
	"database/sql/driver"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"syscall/js"
)

// Connector opens a D1 binding. It implements driver.Connector.
type Connector struct {
	db, query js.Value
	settle    js.Func

	mu      sync.Mutex // not held while something is waited for
	calls   int
	waiting map[int]chan<- outcome
}

// outcome is what became of a statement.
type outcome struct{ rows, failed string }

// Open returns the connector of a binding, or an error if there is none.
func Open(binding js.Value) (*Connector, error) {
	query := js.Global().Get("d1Query")
	if binding.IsUndefined() || query.IsUndefined() {
		return nil, errors.New("couldn't find the database's binding")
	}
	c := &Connector{db: binding, query: query, waiting: map[int]chan<- outcome{}}
	c.settle = js.FuncOf(func(_ js.Value, args []js.Value) any {
		c.mu.Lock()
		answer := c.waiting[args[0].Int()]
		delete(c.waiting, args[0].Int())
		c.mu.Unlock()
		answer <- outcome{args[1].String(), args[2].String()}
		return nil
	})
	return c, nil
}

// Connect implements driver.Connector. There is nothing to connect to before a statement.
func (c *Connector) Connect(context.Context) (driver.Conn, error) { return conn{c}, nil }

// Driver implements driver.Connector.
func (c *Connector) Driver() driver.Driver { return none{} }

var errUnsupported = errors.New("couldn't do this on D1")

type none struct{}

func (none) Open(string) (driver.Conn, error) { return nil, errUnsupported }

// conn implements driver.Conn, driver.QueryerContext and driver.ExecerContext.
type conn struct{ *Connector }

func (conn) Prepare(string) (driver.Stmt, error) { return nil, errUnsupported }
func (conn) Begin() (driver.Tx, error)           { return nil, errUnsupported }
func (conn) Close() error                        { return nil }

// QueryContext implements driver.QueryerContext.
func (c conn) QueryContext(_ context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	text, err := c.run(query, args)
	if err != nil {
		return nil, err
	}
	return newRows(text)
}

// ExecContext implements driver.ExecerContext.
func (c conn) ExecContext(_ context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	if _, err := c.run(query, args); err != nil {
		return nil, err
	}
	return driver.ResultNoRows, nil
}

// run hands a statement over and waits for its rows, a JSON list of lists. Values are texts: D1 would bind a number as a float.
func (c conn) run(query string, args []driver.NamedValue) (string, error) {
	values := make([]string, len(args))
	for i, a := range args {
		text, ok := a.Value.(string)
		if !ok {
			return "", fmt.Errorf("couldn't bind a %T to D1: bind it as text", a.Value)
		}
		values[i] = text
	}
	list, err := json.Marshal(values)
	if err != nil {
		return "", fmt.Errorf("couldn't encode a statement's values: %w", err)
	}
	answer := make(chan outcome, 1)
	c.mu.Lock()
	c.calls++
	call := c.calls
	c.waiting[call] = answer
	c.mu.Unlock()
	c.query.Invoke(c.db, query, string(list), call, c.settle)
	o := <-answer
	if o.failed != "" {
		return "", errors.New(o.failed)
	}
	return o.rows, nil
}
