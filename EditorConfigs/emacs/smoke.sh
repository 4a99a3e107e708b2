#!/bin/sh
# Tries timbre.el in Emacs without a window: a real draft and its findings. usage: smoke.sh DRAFT
set -eu
here=$(cd "$(dirname "$0")" && pwd)
emacs --batch --eval '(package-initialize)' -l "$here/timbre.el" --eval "
(progn
  (find-file \"$1\")
  (run-hooks 'post-command-hook)
  (with-timeout (10 (message \"no findings\") (kill-emacs 1))
    (while (null (flymake-diagnostics)) (accept-process-output nil 0.1)))
  (dolist (found (flymake-diagnostics))
    (message \"found %d:%d-%d %s\" (line-number-at-pos (flymake-diagnostic-beg found))
             (save-excursion (goto-char (flymake-diagnostic-beg found)) (current-column))
             (save-excursion (goto-char (flymake-diagnostic-end found)) (current-column))
             (flymake-diagnostic-text found)))
  (kill-emacs 0))"
