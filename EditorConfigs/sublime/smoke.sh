#!/bin/sh
# Tries the command that LSP.sublime-settings names. usage: smoke.sh DRAFT
set -eu
here=$(cd "$(dirname "$0")" && pwd)
command=$(grep -v '^ *//' "$here/LSP.sublime-settings" |
  python3 -c 'import json, sys; print(" ".join(json.load(sys.stdin)["clients"]["timbre"]["command"]))')
# The words of a command, and no more than that, are parted here.
# shellcheck disable=SC2086
python3 "$here/../handshake.py" "$1" $command
