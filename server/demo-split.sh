#!/bin/sh
# Runs the two parties as two processes, has three installs report, and searches each party's files, memory and log for
# what only the other may know.
set -eu
cd "$(dirname "$0")/.."
exec go test ./server -run '^TestTwoProcesses$' -count=1 -v
