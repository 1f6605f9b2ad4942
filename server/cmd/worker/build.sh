#!/bin/sh
# Builds the Worker into build/worker: the program, the Go runtime's JavaScript, and the entry.
#
# A Worker may weigh 3 MB gzip. Six places in the standard library keep more than a megabyte alive that is never used, so copies
# without them are built in their place: text/template looks methods up by name, for which the linker keeps every method there is
# (no template of ours calls one); net/http falls back from fetch to sockets; a field of its Transport names TLS connections, for
# which the linker keeps TLS; and hosts that it asks, which it never does here, have their international names spelt in ASCII, for
# which Unicode's tables are there. Without HTTP/2 and without inlining another 0.8 MB go. If a place is not what it was, the build
# stops.
set -eu
cd "$(dirname "$0")/../../.."
out=build/worker
mkdir -p "$out/.std"
root=$(go env GOROOT)

# instead FILE TIMES TEXT OTHER: a copy of a file of the standard library in which a text, which is there so many times, is another.
instead() {
  copy="$out/.std/$(basename "$1")" # a folder with a dot, where go looks for no packages
  [ "$(grep -cF "$3" "$root/src/$1")" = "$2" ] || { echo "couldn't find what to leave out of $1" >&2; exit 1; }
  TEXT="$3" OTHER="$4" awk '{
    while ((at = index($0, ENVIRON["TEXT"])) > 0) $0 = substr($0, 1, at - 1) ENVIRON["OTHER"] substr($0, at + length(ENVIRON["TEXT"]))
    print
  }' "$root/src/$1" > "$copy"
  printf '"%s": "%s"' "$root/src/$1" "$PWD/$copy"
}
template=$(instead text/template/exec.go 1 'method := ptr.MethodByName(fieldName);' 'method := (reflect.Value{});')
fallback=$(instead net/http/roundtrip_js.go 1 'return t.roundTrip(req)' 'return nil, errors.New("net/http: there is no fetch")')
field=$(instead net/http/transport.go 2 'c *tls.Conn) RoundTripper' 'c net.Conn) RoundTripper')
asked=$(instead net/http/request.go 1 'return idna.Lookup.ToASCII(v)' '_ = idna.Lookup; return v, nil')
proxied=$(instead vendor/golang.org/x/net/http/httpproxy/proxy.go 1 'return idna.Lookup.ToASCII(v)' '_ = idna.Lookup; return v, nil')
named=$(instead vendor/golang.org/x/net/http/httpguts/httplex.go 1 'host, err = idna.ToASCII(host)' '_ = idna.ToASCII')
printf '{"Replace": {%s, %s, %s, %s, %s, %s}}\n' "$template" "$fallback" "$field" "$asked" "$proxied" "$named" > "$out/overlay.json"

GOOS=js GOARCH=wasm go build -overlay "$out/overlay.json" -tags nethttpomithttp2 -gcflags=all=-l -trimpath -ldflags "-s -w" \
  -o "$out/app.wasm" ./server/cmd/worker
cp "$root/lib/wasm/wasm_exec.js" "$out/wasm_exec.js"
cp server/cmd/worker/worker.mjs server/cmd/worker/d1.mjs server/cmd/worker/answers.mjs "$out"
