"""Kate on a screen that nobody sees. What it marks and shows is read off the wire, what it edits off the disk."""

import os
import re
import shutil
import signal
import subprocess
import time

import scenario
from sandbox import CONFIGS

PROGRAMS = ["kate", "Xvfb", "xdotool", "dbus-run-session"]

SETTINGS = """[General]
Show welcome view for new window=false

[Kate Plugins]
lspclientplugin=true

[lspclient]
AllowedServerCommandLines=timbre lsp,{folder}/bin/timbre lsp
"""


class Kate:
    @property
    def name(self):
        if self.missing():
            return "Kate"
        said = subprocess.run(
            ["kate", "--version"], capture_output=True, text=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        return "Kate " + re.search(r"kate ([\d.]+)", said.stdout).group(1)

    def missing(self):
        absent = [program for program in PROGRAMS if not shutil.which(program)]
        return f"no {' and no '.join(absent)}" if absent else None

    def run(self, sandbox):
        settings = sandbox.home / ".config/kate/lspclient"
        settings.mkdir(parents=True)
        shutil.copy(CONFIGS / "kate/settings.json", settings)
        (sandbox.home / ".config/katerc").write_text(SETTINGS.format(folder=sandbox.folder))
        sandbox.home.chmod(0o700)
        ours, theirs = os.pipe()
        screen = subprocess.Popen(
            ["Xvfb", "-displayfd", str(theirs), "-screen", "0", "1200x800x24", "-nolisten", "tcp"], pass_fds=[theirs],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(theirs)
        try:
            sandbox.environment |= {"DISPLAY": ":" + os.read(ours, 16).decode().strip(), "QT_QPA_PLATFORM": "xcb"}
            with open(sandbox.log, "ab") as log:
                editor = subprocess.Popen(
                    ["dbus-run-session", "--", "kate", "-n", str(sandbox.draft)], cwd=sandbox.posts,
                    env=sandbox.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)
            try:
                self.steps(sandbox)
                self.press(sandbox, "ctrl+q")
                return editor.wait(15)
            except subprocess.TimeoutExpired:
                return 124
            finally:
                if editor.poll() is None:
                    os.killpg(editor.pid, signal.SIGKILL)
                    editor.wait()
        finally:
            screen.terminate()
            screen.wait()
            os.close(ours)

    def steps(self, sandbox):
        def published(count):
            return lambda: len(sum(sandbox.published().values(), [])) == count

        sandbox.wait(published(3), 30)
        time.sleep(1)
        sandbox.say(step="open", marks=sandbox.published())

        self.to_caret(sandbox)
        # Symbol Info is the first entry that this server's client has; over a selection it says nothing.
        self.press(sandbox, "Right", "Left", "Left", "alt+l", "Return")
        hover = sandbox.wait(lambda: self.answers(sandbox, "textDocument/hover")[-1], 5) or {}
        sandbox.say(step="hover", text=hover.get("contents", {}).get("value", ""))
        self.press(sandbox, "Escape")

        self.act(sandbox, scenario.FIX)
        self.press(sandbox, "ctrl+s")
        sandbox.wait(lambda: sandbox.draft.read_bytes() != scenario.DRAFT.encode(), 5)
        sandbox.say(step="fix", text=sandbox.draft.read_bytes().decode())
        self.undo(sandbox, "undo", {}, "undone")

        (sandbox.posts / scenario.CONFIGURATION).write_text(scenario.RULES)
        way = "watched"
        if not sandbox.wait(published(2), 3):
            way = "read when the draft was opened again"
            self.press(sandbox, "ctrl+w", "ctrl+o")
            self.type(sandbox, str(sandbox.draft))
            self.press(sandbox, "Return")
            # There is no window manager to give the window its focus back once the dialog has gone.
            subprocess.run(
                ["xdotool", "search", "--onlyvisible", "--class", "kate", "windowfocus"], env=sandbox.environment)
            sandbox.wait(published(2), 10)
        sandbox.say(step="reload", marks=sandbox.published(), way=way)

        if self.act(sandbox, "Reimagine for "):
            self.press(sandbox, "ctrl+s")
            sandbox.wait(lambda: sandbox.draft.read_bytes() != scenario.DRAFT.encode(), 5)
            self.undo(sandbox, "reimagine", {"text": sandbox.draft.read_bytes().decode()}, "reimagine-undone")

    def answers(self, sandbox, method):
        """The answers so far to the requests of a kind."""
        answers = []
        for conversation in sandbox.conversations():
            asked = {said["id"] for way, said in conversation if way == ">" and said.get("method") == method}
            answers += [said.get("result") for way, said in conversation if way == "<" and said.get("id") in asked]
        return answers

    def press(self, sandbox, *keys):
        for key in keys:
            subprocess.run(["xdotool", "key", key], env=sandbox.environment, check=True)
            time.sleep(0.5)

    def to_caret(self, sandbox):
        self.press(sandbox, "ctrl+Home", "ctrl+f")
        self.type(sandbox, scenario.CARET.strip("*"))
        self.press(sandbox, "Return", "Escape")

    def type(self, sandbox, text):
        subprocess.run(["xdotool", "type", text], env=sandbox.environment, check=True)
        time.sleep(0.5)

    def act(self, sandbox, title):
        """Takes the action whose title begins so; false when none is offered."""
        before = len(self.answers(sandbox, "textDocument/codeAction"))
        self.to_caret(sandbox)
        self.press(sandbox, "alt+Return")
        sandbox.wait(lambda: len(self.answers(sandbox, "textDocument/codeAction")) > before, 5)
        offered = [action["title"] for action in (self.answers(sandbox, "textDocument/codeAction") or [[]])[-1]]
        place = next((place for place, offer in enumerate(offered) if offer.startswith(title)), None)
        if place is None:
            self.press(sandbox, "Escape", "Escape")
            return False
        time.sleep(0.5)
        self.press(sandbox, *["Down"] * (place + 1), "Return")
        return True

    def undo(self, sandbox, step, event, name):
        before = sandbox.draft.read_bytes()
        self.press(sandbox, "ctrl+z", "ctrl+s")
        sandbox.wait(lambda: sandbox.draft.read_bytes() != before, 5)
        saved = sandbox.folder / name
        saved.write_bytes(sandbox.draft.read_bytes())
        sandbox.say(step=step, saved=str(saved), **event)


def clients():
    yield Kate()
