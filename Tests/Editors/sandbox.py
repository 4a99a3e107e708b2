"""A folder of its own for each run of an editor: home, draft, and a `timbre` that writes down what is said."""

import fcntl
import json
import os
import pathlib
import pty
import re
import shutil
import signal
import struct
import subprocess
import tempfile
import termios
import threading
import time

import scenario

ROOT = pathlib.Path(__file__).resolve().parents[2]
CONFIGS = ROOT / "EditorConfigs"
CLIENTS = pathlib.Path(__file__).resolve().parent / "clients"


class Sandbox:
    def __init__(self, timbre):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="timbre-editors-"))
        self.home = self.folder / "home"
        self.posts = self.folder / "posts"
        self.traces = self.folder / "traces"
        self.report = self.folder / "report.jsonl"
        self.log = self.folder / "editor.log"
        for folder in (self.home, self.posts, self.traces, self.folder / "bin"):
            folder.mkdir()
        self.draft = self.posts / scenario.PATH
        self.draft.write_bytes(scenario.DRAFT.encode())
        wrapper = self.folder / "bin" / "timbre"
        wrapper.write_text(f'#!/bin/sh\nexec "{timbre}" "$@" --trace "{self.traces}/$$"\n')
        wrapper.chmod(0o755)
        self.environment = {
            "PATH": f"{wrapper.parent}:{os.environ.get('PATH', '/usr/bin:/bin')}",
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home / ".config"),
            "XDG_CACHE_HOME": str(self.home / ".cache"),
            "XDG_DATA_HOME": str(self.home / ".local/share"),
            "XDG_STATE_HOME": str(self.home / ".local/state"),
            "XDG_RUNTIME_DIR": str(self.home),
            "LANG": "C.UTF-8",
            "TERM": "xterm-256color",
            "TIMBRE_REPORT": str(self.report),
            "TIMBRE_DRAFT": str(self.draft),
            "TIMBRE_CONFIGURATION": str(self.posts / scenario.CONFIGURATION),
            "TIMBRE_RULES": scenario.RULES,
            "TIMBRE_CARET": scenario.CARET,
            "TIMBRE_FIX": scenario.FIX,
            "TIMBRE_UNDONE": str(self.folder / "undone"),
            "TIMBRE_REIMAGINE_UNDONE": str(self.folder / "reimagine-undone"),
        }

    def run(self, command, timeout=90, terminal=False):
        """The exit status of a program that is run to its end; 124 when it didn't come to one."""
        with open(self.log, "ab") as log:
            ours, theirs = pty.openpty() if terminal else (None, None)
            if terminal:
                fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 160, 0, 0))
                threading.Thread(target=drain, args=(ours, self.log), daemon=True).start()
            session = ["setsid", "--ctty"] if terminal else ["setsid"]
            process = subprocess.Popen(
                session + [str(part) for part in command], cwd=self.posts, env=self.environment,
                stdin=theirs if terminal else subprocess.DEVNULL, stdout=theirs if terminal else log,
                stderr=theirs if terminal else log)
            if terminal:
                os.close(theirs)
            try:
                return process.wait(timeout)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
                return 124

    def say(self, **event):
        """For editors that can't be driven from inside: what was seen from outside."""
        with open(self.report, "a", encoding="utf-8") as report:
            report.write(json.dumps(event) + "\n")

    def events(self):
        if not self.report.exists():
            return []
        return [json.loads(line) for line in self.report.read_text(encoding="utf-8").splitlines() if line.strip()]

    def conversations(self):
        """A list of (direction, message) for each server there was; `<` comes from the server."""
        for trace in sorted(self.traces.iterdir(), key=lambda trace: int(trace.name)):
            text = trace.read_text(encoding="utf-8", errors="replace")
            conversation = []
            # Some clients break their messages into lines.
            for entry in re.split(r"\n(?=\d+ [<>] )", text):
                parts = entry.split(" ", 2)
                try:
                    conversation.append((parts[1], json.loads(parts[2])))
                except (IndexError, ValueError):
                    continue
            yield conversation

    def messages(self):
        for conversation in self.conversations():
            yield from conversation

    def published(self):
        """What stands on the draft by the last word of the server: by rule, the characters marked."""
        unit, findings = "utf-16", []
        for direction, message in self.messages():
            if direction != "<":
                continue
            unit = (message.get("result") or {}).get("capabilities", {}).get("positionEncoding", unit) if isinstance(
                message.get("result"), dict) else unit
            if message.get("method") == "textDocument/publishDiagnostics":
                if message["params"]["uri"].endswith(scenario.PATH):
                    findings = message["params"]["diagnostics"]
        text = self.current_text().replace("\r\n", "\n").split("\n")
        marks = {}
        for finding in findings:
            start, end = finding["range"]["start"], finding["range"]["end"]
            marks.setdefault(finding["code"], []).append(
                cut(text[start["line"]], start["character"], end["character"], unit))
        return marks

    def current_text(self):
        """The draft as the client last sent it in full, for clients that send it so; else the file."""
        text = self.draft.read_bytes().decode()
        for direction, message in self.messages():
            if direction == ">" and message.get("method") == "textDocument/didChange":
                for change in message["params"]["contentChanges"]:
                    if "range" not in change:
                        text = change["text"]
        return text

    def wait(self, condition, seconds=15):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                value = condition()
            except (IndexError, KeyError):
                value = None
            if value:
                return value
            time.sleep(0.1)
        return None

    def servers_left(self):
        """The servers of this run that are still there a while after the editor has gone."""
        def living():
            return [trace.name for trace in self.traces.iterdir() if self.is_server(trace.name)]
        if self.wait(lambda: not living(), 5):
            return []
        return living()

    def is_server(self, process):
        try:
            with open(f"/proc/{process}/cmdline", "rb") as file:
                return str(self.traces).encode() in file.read()
        except OSError:
            return False

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)


def drain(terminal, path):
    with open(path, "ab", buffering=0) as log:
        try:
            while data := os.read(terminal, 65536):
                log.write(data)
        except OSError:
            pass
        os.close(terminal)


def cut(line, start, end, unit):
    if unit == "utf-32":
        return line[start:end]
    size, name = {"utf-8": (1, "utf-8"), "utf-16": (2, "utf-16-le")}[unit]
    return line.encode(name)[start * size:end * size].decode(name, errors="replace")
