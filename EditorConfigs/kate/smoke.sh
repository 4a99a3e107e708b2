#!/bin/sh
# Starts Kate with settings.json on a screen that nobody sees, and prints what the server says of a draft.
# usage: smoke.sh DRAFT (needs kate, Xvfb and dbus-run-session)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
home=$(mktemp -d)
timbre=$(command -v timbre)
mkdir -p "$home/bin" "$home/.config/kate/lspclient"
cp "$here/settings.json" "$home/.config/kate/lspclient/"
printf '#!/bin/sh\nexec "%s" "$@" --trace "%s/trace"\n' "$timbre" "$home" >"$home/bin/timbre"
chmod +x "$home/bin/timbre"
cat >"$home/.config/katerc" <<END
[Kate Plugins]
lspclientplugin=true

[lspclient]
AllowedServerCommandLines=timbre lsp,$home/bin/timbre lsp
END
mkfifo "$home/display"
Xvfb -displayfd 3 -screen 0 1200x800x24 -nolisten tcp 3>"$home/display" >/dev/null 2>&1 &
screen=$!
trap 'kill $screen; rm -rf "$home"' EXIT
read -r display <"$home/display"
export DISPLAY=":$display" HOME="$home" XDG_CONFIG_HOME="$home/.config" XDG_RUNTIME_DIR="$home" PATH="$home/bin:$PATH"
chmod 700 "$home"
dbus-run-session -- sh -c '
  kate -n "$1" >/dev/null 2>&1 & kate=$!
  for step in $(seq 100); do grep -qs publishDiagnostics.*code "$HOME/trace" && break; sleep 0.2; done
  kill $kate; wait $kate' sh "$(realpath "$1")" || true
grep -m 1 '"method":"textDocument/publishDiagnostics"' "$home/trace" | grep -o '"code":"[^"]*"' | sed 's/"code":"/found /; s/"$//'
