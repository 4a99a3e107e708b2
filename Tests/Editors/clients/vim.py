"""Vim with ALE: as Debian has it, and a newer ALE where the script was given one."""

import os
import pathlib
import re
import shutil

from sandbox import CLIENTS, CONFIGS


class Ale:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder) if folder else None

    @property
    def name(self):
        return f"Vim + ALE {self.version()}" if self.missing() is None else "Vim + ALE"

    def version(self):
        found = re.search(r"current_ale_version = \[([^]]*)\]", (self.folder / "autoload/ale.vim").read_text())
        return found.group(1).replace(", ", ".") if found else "?"

    def missing(self):
        if not shutil.which("vim"):
            return "no vim"
        return None if self.folder and self.folder.is_dir() else "no ALE (Debian's package vim-ale)"

    def run(self, sandbox):
        vimrc = sandbox.home / "vimrc"
        vimrc.write_text(
            "set nocompatible nomore noswapfile shortmess+=A encoding=utf-8 fileencodings=utf-8\n"
            f"set runtimepath^={self.folder},{CONFIGS}/vim\nfiletype plugin on\n")
        return sandbox.run(
            ["vim", "-u", vimrc, "-i", "NONE", sandbox.draft, "-c", f"source {CLIENTS}/ale.vim"], terminal=True)


def clients():
    yield Ale("/usr/share/vim-ale")
    if os.environ.get("TIMBRE_NEWER_ALE"):
        yield Ale(os.environ["TIMBRE_NEWER_ALE"])
