#!/bin/sh
# Tries timbre.lua in a headless Neovim: a real draft, its findings, one fix. usage: smoke.sh DRAFT
set -eu
here=$(cd "$(dirname "$0")" && pwd)
nvim --headless -u NONE --cmd 'filetype plugin on' -c "luafile $here/timbre.lua" -c "edit $1" -c "luafile $here/smoke.lua"
