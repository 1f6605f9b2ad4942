// Command checker is checker.wasm: the checker as the extension's background runs it.
//
// It is a WASI reactor. The caller calls _initialize once, then for each frame
//
//	alloc(n uint32) uint32      the address of n bytes for the input, valid until the next alloc
//	check(n uint32) uint64      reads n bytes from there; address<<32 | length of the answer, valid until the next call
//
// The input is {"all": bool, "region": Region, "snapshot": Snapshot} (package snapshot has the wire form). The answer is
//
//	{"version": …, "page_kind": …, "language": …, "dropped": n, "findings": [Finding…], "laws": [Law…], "judged": [Finding…]}
//
// with the laws that the findings name by id, and with judged, every control, only when all is true; or {"error": "…"}. It never panics on its input and holds nothing
// from one call to the next.
package main

import "unsafe"

func main() {}

// The two buffers outlive a call, for the caller reads and writes them from outside.
var in, out []byte

//go:wasmexport alloc
func alloc(n uint32) uint32 {
	if uint32(cap(in)) < n {
		in = make([]byte, n)
	}
	in = in[:n]
	return uint32(uintptr(unsafe.Pointer(unsafe.SliceData(in))))
}

//go:wasmexport check
func check(n uint32) uint64 {
	if int(n) > len(in) {
		n = uint32(len(in))
	}
	out = answer(out[:0], in[:n])
	if cap(in) > 1<<20 {
		in = nil // one huge page should not keep its memory
	}
	return uint64(uintptr(unsafe.Pointer(unsafe.SliceData(out))))<<32 | uint64(len(out))
}
