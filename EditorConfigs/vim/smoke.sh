#!/bin/sh
# Tries this folder's ALE configuration in a Vim whose screen nobody sees: a real draft, its findings, one fix.
# usage: smoke.sh DRAFT (ALE is looked for where Debian puts it, else in $ALE)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
TIMBRE_FOUND=$(mktemp)
export TIMBRE_FOUND
trap 'cat "$TIMBRE_FOUND"; rm "$TIMBRE_FOUND"' EXIT
script -qec "vim -N -u NONE -i NONE -n --cmd 'set runtimepath^=${ALE:-/usr/share/vim-ale},$here' \
  --cmd 'set encoding=utf-8 shortmess+=A | filetype plugin on | runtime plugin/ale.vim' '$1' -c 'source $here/smoke.vim'" /dev/null >/dev/null </dev/null
python3 "$here/../handshake.py" "$1" $(sed -n "s/.*'cmd': \['\([a-z]*\)', '\([a-z]*\)'\].*/\1 \2/p" "$here/vim-lsp.vim")
