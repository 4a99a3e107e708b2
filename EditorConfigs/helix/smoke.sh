#!/bin/sh
# Asks Helix what it makes of languages.toml, and tries the command that it names. usage: smoke.sh DRAFT
set -eu
here=$(cd "$(dirname "$0")" && pwd)
hx=${TIMBRE_HELIX:-$(command -v hx || command -v helix)}
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir "$home/helix"
cp "$here/languages.toml" "$home/helix/"
health=$(XDG_CONFIG_HOME=$home "$hx" --health markdown)
echo "$health" | sed 's/\x1b\[[0-9;]*m//g' | grep "timbre: $(command -v timbre)"
python3 "$here/../handshake.py" "$1" timbre lsp
