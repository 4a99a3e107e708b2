"""Emacs with eglot and with lsp-mode, each as Debian has it."""

import shutil
import subprocess

from sandbox import CLIENTS, CONFIGS

INITIALIZE = "(package-initialize)"


class Emacs:
    def __init__(self, library, configuration, driver):
        self.library, self.configuration, self.driver = library, configuration, driver

    @property
    def name(self):
        if self.missing():
            return f"Emacs + {self.library}"
        emacs = self.asked("emacs-version")
        version = self.asked(f"(mapconcat #'number-to-string (package-desc-version (cadr (assq '{self.library} "
                             "package-alist))) \".\")")
        return f"Emacs {emacs} + {self.library} {version}".rstrip()

    def asked(self, expression):
        return subprocess.run(
            ["emacs", "-q", "--batch", "--eval", INITIALIZE, "--eval", f"(princ (ignore-errors {expression}))"],
            capture_output=True, text=True).stdout.replace("nil", "")

    def missing(self):
        if not shutil.which("emacs"):
            return "no emacs"
        for library in (self.library, "markdown-mode"):
            if not self.asked(f"(locate-library \"{library}\")"):
                return f"no {library}"
        return None

    def run(self, sandbox):
        return sandbox.run(
            ["emacs", "-q", "-nw", "--eval", INITIALIZE, "-l", CONFIGS / "emacs" / self.configuration,
             "-l", CLIENTS / self.driver], terminal=True)


def clients():
    yield Emacs("eglot", "timbre.el", "eglot.el")
    yield Emacs("lsp-mode", "timbre-lsp-mode.el", "lsp-mode.el")
