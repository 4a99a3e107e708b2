"""Neovim as Debian has it (0.7, or whichever is on PATH), and as PyPI has it (0.11), each with the file for it."""

import os
import shutil
import subprocess

from sandbox import CLIENTS, CONFIGS


def version(program):
    return subprocess.run([program, "--version"], capture_output=True, text=True).stdout.split("\n")[0].split("v")[-1]


class Neovim:
    def __init__(self, program, configuration):
        self.program, self.configuration = program, configuration

    @property
    def name(self):
        return f"Neovim {version(self.program)}" if self.missing() is None else "Neovim"

    def missing(self):
        return None if self.program and shutil.which(self.program) else "no nvim"

    def run(self, sandbox):
        return sandbox.run([
            self.program, "--headless", "-n", "-u", "NONE", "--cmd", "filetype plugin on", "-c", self.configuration,
            "-c", f"edit {sandbox.draft}", "-c", f"luafile {CLIENTS}/neovim.lua"])


def clients():
    yield Neovim(shutil.which("nvim"), f"luafile {CONFIGS}/neovim/timbre.lua")
    newer = os.environ.get("TIMBRE_NEWER_NVIM")
    yield Neovim(newer, f"set runtimepath+={CONFIGS}/neovim | lua vim.lsp.enable('timbre')")
