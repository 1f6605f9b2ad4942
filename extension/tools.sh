#!/usr/bin/env bash
# Installs what building and testing needs, where it is missing: Chromium, Firefox and a C compiler from the distribution, npm
# packages by the lock file. Go, Node and make must be there. With java: a Java too, for one of the checkers of make site-quality.
set -euo pipefail
cd "$(dirname "$0")"

for tool in go node npm; do
  command -v "$tool" >/dev/null || { echo "tools: $tool is missing; install it first" >&2; exit 1; }
done

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else echo "tools: root is needed to run: $*" >&2; return 1
  fi
}

# have NAME… reports whether any of these commands is there.
have() { for c in "$@"; do if command -v "$c" >/dev/null; then return 0; fi; done; return 1; }

updated=
# install PACKAGE… installs the first of these that the distribution has.
install() {
  command -v apt-get >/dev/null || { echo "tools: no apt-get here; install one of: $*" >&2; return 1; }
  if [ -z "$updated" ]; then as_root apt-get update -qq; updated=yes; fi
  for p in "$@"; do
    if apt-cache show "$p" >/dev/null 2>&1; then
      echo "tools: installing $p"
      as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$p" >/dev/null
      return 0
    fi
  done
  echo "tools: the distribution has none of: $*" >&2
  return 1
}

have chromium chromium-browser || install chromium chromium-browser
have firefox-esr firefox || install firefox-esr firefox
[ -d /usr/share/fonts/opentype/noto ] || install fonts-noto-cjk
[ "${1-}" != java ] || have java || install default-jre-headless
# The race detector is linked by a C compiler.
have gcc cc || { install gcc; install libc6-dev; }

if [ ! -d node_modules ] || [ package-lock.json -nt node_modules ]; then
  npm ci --no-audit --no-fund --ignore-scripts --silent
  touch node_modules
fi
