#!/bin/sh
# Builds the Worker into build/worker: the program, the Go runtime's JavaScript, and the entry.
#
# A Worker may weigh 3 MB gzip. Two lines of the standard library keep 0.7 MB alive that is never used, so copies without
# them are built in their place: text/template looks methods up by name, for which the linker keeps every method there is
# (no template of ours calls one), and net/http falls back from fetch to sockets, with TLS and all. Without HTTP/2 and
# without inlining another 0.8 MB go. If a line is not where it was, the build stops.
set -eu
cd "$(dirname "$0")/../../.."
out=build/worker
mkdir -p "$out/.std"
root=$(go env GOROOT)

# without FILE LINE INSTEAD: a copy of a file of the standard library with one line changed.
without() {
  copy="$out/.std/$(basename "$1")" # a folder with a dot, where go looks for no packages
  [ "$(grep -cF "$2" "$root/src/$1")" = 1 ] || { echo "couldn't find its line in $1" >&2; exit 1; }
  LINE="$2" INSTEAD="$3" awk 'index($0, ENVIRON["LINE"]) { print ENVIRON["INSTEAD"]; next } { print }' "$root/src/$1" > "$copy"
  printf '"%s": "%s"' "$root/src/$1" "$PWD/$copy"
}
template=$(without text/template/exec.go 'if method := ptr.MethodByName(fieldName); method.IsValid() {' \
  'if method := (reflect.Value{}); method.IsValid() {')
transport=$(without net/http/roundtrip_js.go 'return t.roundTrip(req)' 'return nil, errors.New("net/http: there is no fetch")')
printf '{"Replace": {%s, %s}}\n' "$template" "$transport" > "$out/overlay.json"

GOOS=js GOARCH=wasm go build -overlay "$out/overlay.json" -tags nethttpomithttp2 -gcflags=all=-l -trimpath -ldflags "-s -w" \
  -o "$out/app.wasm" ./server/cmd/worker
cp "$root/lib/wasm/wasm_exec.js" "$out/wasm_exec.js"
cp server/cmd/worker/worker.mjs "$out/worker.mjs"
