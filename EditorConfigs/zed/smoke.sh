#!/bin/sh
# Tries the command that the extension names. usage: smoke.sh DRAFT
set -eu
here=$(cd "$(dirname "$0")" && pwd)
name=$(sed -n 's/.*worktree.which("\([^"]*\)").*/\1/p' "$here/src/lib.rs")
argument=$(sed -n 's/.*args: vec!\["\([^"]*\)".*/\1/p' "$here/src/lib.rs")
python3 "$here/../handshake.py" "$1" "$name" "$argument"
