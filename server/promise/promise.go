//go:build js && wasm

// Package promise waits for JavaScript's promises.
package promise

import (
	"errors"
	"syscall/js"
)

// Await waits for a promise that this goroutine's request has made; a rejection's text is the error. Nothing of it is left
// behind: a function that Go hands to JavaScript stays until it is released, and of the two handed over only one is called.
func Await(p js.Value) (js.Value, error) {
	type outcome struct {
		value js.Value
		err   error
	}
	settled := make(chan outcome, 1)
	done := js.FuncOf(func(_ js.Value, args []js.Value) any {
		settled <- outcome{value: args[0]}
		return nil
	})
	defer done.Release()
	failed := js.FuncOf(func(_ js.Value, args []js.Value) any {
		settled <- outcome{err: errors.New(args[0].Call("toString").String())}
		return nil
	})
	defer failed.Release()
	p.Call("then", done, failed)
	o := <-settled
	return o.value, o.err
}
