// Command reporter is reporter.wasm: it turns a finding into a sealed report that no single server can read. The
// extension loads it only after the user agreed to report.
//
// It is a WASI reactor: GOOS=wasip1 GOARCH=wasm go build -buildmode=c-shared. Go's runtime needs of its host random_get,
// clock_time_get, fd_write and poll_oneoff; the last one is called at the first garbage collection, and a host that answers
// it with an error ends the module there. The caller calls _initialize once, then
//
//	alloc(n uint32) uint32     the address of n bytes for the input, valid until the next alloc
//	prepare(n uint32) uint64   \
//	blind(n uint32) uint64      } read n bytes from there; address<<32 | length of the answer, valid until the next call
//	seal(n uint32) uint64      /    likewise ask_tokens, take_tokens, encapsulate, decapsulate and registrable
//
// Input and answer are JSON. An answer {"error": "…"} says what was wrong with the input. Nothing is kept between calls.
// Binary values are base64 (standard, padded) but for "bytes" and "messages", which are hexadecimal, to be shown.
//
// prepare: what would leave the browser for one judged control, to show it and to go on with it.
//
//	in   {"finding": Finding as checker.wasm wrote it, with "state" set to the state at first sight,
//	      "host": location.hostname, "time_zone": "Europe/Berlin" (or "region": "eea"), "rules": version as checker.wasm
//	      wrote it, "config": the server's /v1/config, "loopback": whether that server is on a loopback address}
//	out  {"allowed": true, "measurement": {…}, "bytes": "01…",
//	      "label": {…}, "label_bytes": "02…"}          the latter two only if the label holds text
//	  or {"allowed": false, "why": "…", "reason": "nothing|site|value|config|loopback|unlisted|sensitive"}
//
// blind: one request for randomness for up to 64 messages, which may be of several findings.
//
//	in   {"messages": ["01…", "02…"], "epoch": 20781, "k": 3}
//	out  {"state": "…", "request": "…"}
//
// seal: the reports, from the answer. A state is used once and then thrown away; the reports go to the outbox, so that
// a repeat after a failed send is byte for byte the same report and has the same id.
//
//	in   {"state": "…", "response": "…", "public_key": "…", "epoch": 20781, "k": 3, "secret": "…" (32 bytes)}
//	out  {"reports": [{"report": "…", "id": "hex of SHA-256(report)"}, …]}     in the messages' order
//
// ask_tokens, take_tokens: the tokens that reports of this epoch are paid with, k−1 of them, once an epoch.
//
//	in   {"epoch": 20781, "k": 20, "work": config.tokens.work, "public_key": config.tokens.public_keys[…].key}
//	out  {"state": "…", "request": "…"}
//	in   {"state": "…", "response": "…"}
//	out  {"epoch": 20781, "tokens": ["…", …]}           base64url; each is used once, for a report of that epoch
//
// encapsulate, decapsulate: a request that a relay passes on without being able to read it.
//
//	in   {"keys": config.ohttp_keys, "method": "POST", "authority": host of the aggregator, "path": "/v1/report",
//	      "token": "…", "body": report}                 "token" and "body" may be absent
//	out  {"state": "…", "request": "…"}                 POST {relay} as message/ohttp-req
//	in   {"state": "…", "response": "…"}
//	out  {"status": 201, "retry_after": 0, "type": "application/json", "body": "…"}
//
// registrable: the part of a host that one owner has to themselves, to tell two parties apart.
//
//	in   {"host": "relay.example.net"}
//	out  {"domain": "example.net"}
//
// Over HTTP (each body is application/octet-stream, each error application/problem+json, RFC 9457):
//
//	GET  {server}/v1/config      → "verifier", which signs {server}/v1/rules → "epoch", "k", "public_keys": [{"epoch", "key"}], "send": "now" or "next_epoch", …
//	     prepare, blind
//	POST {randomness}/v1/randomness  request → 200, response; 410 when the epoch is over: throw the state away
//	     seal, outbox; if "send" is "next_epoch", wait until "epoch" has grown by one, and a random while
//	POST {server}/v1/report      report → 201, or 200 when it was there already; both are final
//	     400, 409, 410, 413, 415, 422: refused for good; 429, 503: try again after Retry-After seconds
//
//	POST {randomness}/v1/tokens      request → 200, response; 429: this network has had its tokens for the epoch
//	POST {relay}, message/ohttp-req  request → 200, message/ohttp-res; 400 with the problem type
//	     https://iana.org/assignments/http-problem-types#ohttp-key: fetch the configuration anew
//	A token that goes along without an envelope is the header Authorization: PrivateToken token="…".
//	     401: the report needs a token, or another one; 409 token-spent
//
// "secret" is 32 random bytes that the extension draws at install, keeps, and sends nowhere.
package main

import "unsafe"

func main() {}

// The two buffers outlive a call, for the caller reads and writes them from outside.
var in, out []byte

//go:wasmexport alloc
func alloc(n uint32) uint32 {
	if n > maxInput {
		n = maxInput
	}
	if uint32(cap(in)) < n {
		in = make([]byte, n)
	}
	in = in[:n]
	return uint32(uintptr(unsafe.Pointer(unsafe.SliceData(in))))
}

//go:wasmexport prepare
func prepareExport(n uint32) uint64 { return call(n, prepare) }

//go:wasmexport blind
func blindExport(n uint32) uint64 { return call(n, blind) }

//go:wasmexport seal
func sealExport(n uint32) uint64 { return call(n, seal) }

//go:wasmexport ask_tokens
func askTokensExport(n uint32) uint64 { return call(n, askTokens) }

//go:wasmexport take_tokens
func takeTokensExport(n uint32) uint64 { return call(n, takeTokens) }

//go:wasmexport encapsulate
func encapsulateExport(n uint32) uint64 { return call(n, encapsulate) }

//go:wasmexport decapsulate
func decapsulateExport(n uint32) uint64 { return call(n, decapsulate) }

//go:wasmexport registrable
func registrableExport(n uint32) uint64 { return call(n, registrable) }

// call hands the first n bytes of the input to f and returns where its answer lies.
func call(n uint32, f func(b, input []byte) ([]byte, error)) uint64 {
	if int(n) > len(in) {
		n = uint32(len(in))
	}
	b, err := f(out[:0], in[:n])
	if err != nil {
		b = failure(out[:0], err)
	}
	out = b
	return uint64(uintptr(unsafe.Pointer(unsafe.SliceData(out))))<<32 | uint64(len(out))
}
