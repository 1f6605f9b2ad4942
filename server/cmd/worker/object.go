//go:build js && wasm

package main

import (
	"context"
	"fmt"
	"net/netip"
	"syscall/js"

	"github.com/syumai/workers/cloudflare"

	"untick/server/network"
	"untick/server/promise"
)

// object is the one Durable Object, whose class is in worker.mjs: what all instances of the program must agree on, and what
// must be gone when it was deleted, which a database that can be set back by a month cannot promise.
type object struct{ namespace js.Value }

func theObject() (object, error) {
	ns := cloudflare.GetBinding(epochs)
	if ns.IsUndefined() {
		return object{}, fmt.Errorf("couldn't find the binding %s", epochs)
	}
	return object{ns}, nil
}

// call calls a method of the object. Its stub belongs to the request that it was made in, so it is not kept.
func (o object) call(method string, args ...any) (js.Value, error) {
	stub := o.namespace.Call("get", o.namespace.Call("idFromName", "epochs"))
	return promise.Await(stub.Call(method, args...))
}

// admit counts an issuance of tokens to a network in an epoch.
func (o object) admit(_ context.Context, epoch uint32, from netip.Prefix, each int) (network.Verdict, error) {
	n, err := o.call("admit", epoch, from.String(), each, network.Most)
	if err != nil {
		return network.Full, fmt.Errorf("couldn't count an issuance: %w", err)
	}
	return network.Verdict(n.Int()), nil
}

// keys implements epochkey.Keys for one kind of key.
type keys struct {
	object
	kind string
}

// Load implements epochkey.Keys. The object works off one call after another, so two callers are given the same.
func (k keys) Load(_ context.Context, epoch uint32, made []byte) ([]byte, error) {
	sent := js.Global().Get("Uint8Array").New(len(made))
	js.CopyBytesToJS(sent, made)
	got, err := k.call("load", k.kind, epoch, sent)
	if err != nil {
		return nil, err
	}
	b := make([]byte, got.Length())
	js.CopyBytesToGo(b, got)
	return b, nil
}

// Keep implements epochkey.Keys.
func (k keys) Keep(_ context.Context, epoch uint32) error {
	_, err := k.call("keep", k.kind, epoch)
	return err
}
