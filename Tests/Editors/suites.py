"""What is tried beside the editors: the protocol, the extension for VS Code, and the scripts beside the configurations."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import scenario
from sandbox import CONFIGS

# What a smoke script needs beside timbre; the first that isn't there is the reason to skip it.
NEEDS = {
    "emacs": ["emacs"], "helix": [], "kate": ["kate", "Xvfb", "dbus-run-session"], "neovim": ["nvim"],
    "sublime": [], "vim": ["vim", "script"], "vscode": ["node"], "zed": [],
}
# What the output of each must hold.
FOUND = {"helix": "found 7:13-21 format/markup", "vscode": "# fail 0"}

# Seconds; what takes longer waits for something that will not come.
LONGEST = 600


def protocol(timbre):
    """lsprotocol's types and pytest-lsp's clients."""
    try:
        ended = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--tb=short", "protocol"],
            env={**os.environ, "TIMBRE": str(timbre)}, timeout=LONGEST)
    except subprocess.TimeoutExpired:
        return f"FAIL: pytest did not end in {LONGEST} s"
    return "ok" if ended.returncode == 0 else f"FAIL: pytest ended with {ended.returncode}"


def smoke(timbre):
    """The smoke.sh of every folder, each on a draft of its own."""
    scripts = sorted(CONFIGS.glob("*/smoke.sh"))
    failed, skipped = [], []
    for script in scripts:
        name = script.parent.name
        absent = [program for program in NEEDS[name] if not shutil.which(program)]
        if name == "helix" and not (os.environ.get("TIMBRE_HELIX") or shutil.which("hx") or shutil.which("helix")):
            absent = ["hx"]
        if absent:
            skipped.append(f"{name} (no {', no '.join(absent)})")
            print(f"  {name:10} skip: no {', no '.join(absent)}")
            continue
        problem = tried(script, timbre, FOUND.get(name, "format/markup"))
        print(f"  {name:10} {f'FAIL: {problem}' if problem else 'ok'}", flush=True)
        if problem:
            failed.append(name)
    if failed:
        return f"FAIL: {', '.join(failed)}"
    return f"skip: smoke.sh of {', '.join(skipped)}" if skipped else "ok"


def tried(script, timbre, expected):
    """What is wrong with a run of a smoke script; None when nothing is."""
    with tempfile.TemporaryDirectory(prefix="timbre-smoke-") as folder:
        folder = pathlib.Path(folder)
        (folder / "bin").mkdir()
        (folder / "bin/timbre").symlink_to(timbre)
        draft = folder / scenario.PATH
        draft.write_bytes(scenario.DRAFT.encode())
        environment = {
            **os.environ, "PATH": f"{folder}/bin:{os.environ['PATH']}", "HOME": str(folder), "TIMBRE": str(timbre),
            "XDG_CONFIG_HOME": str(folder / ".config"), "LANG": "C.UTF-8", "TERM": "xterm-256color",
        }
        try:
            ended = subprocess.run(
                [script, draft], cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT, timeout=90)
        except subprocess.TimeoutExpired:
            return "it didn't end"
        output = ended.stdout.decode(errors="replace")
        if ended.returncode:
            return f"status {ended.returncode}: {output[-1000:]}"
        return None if expected in output else f"no {expected!r} in: {output[-1000:]}"


ALL = [protocol, smoke]
