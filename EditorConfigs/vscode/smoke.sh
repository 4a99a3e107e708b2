#!/bin/sh
# Tries the extension with stand-ins for VS Code and its client library, and the timbre on the PATH. usage: smoke.sh
set -eu
cd "$(dirname "$0")"
node --test test/extension.test.js
