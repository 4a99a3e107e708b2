#!/bin/sh
# Tries the configuration in a headless Neovim: a real draft, its findings, one fix. usage: smoke.sh DRAFT
set -eu
here=$(cd "$(dirname "$0")" && pwd)
case ${TIMBRE_NEOVIM_STYLE:-plugin} in
plugin) configure="luafile $here/timbre.lua" ;;
lsp) configure="set runtimepath+=$here | lua vim.lsp.enable('timbre')" ;;
esac
nvim --headless -u NONE --cmd 'filetype plugin on' -c "$configure" -c "edit $1" -c "luafile $here/smoke.lua"
