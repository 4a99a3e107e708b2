"""Helix, driven by keys: what it marks is what its own motions select."""

import os
import re
import shutil
import subprocess

import scenario
from sandbox import CONFIGS
from terminal import Terminal

ESCAPE, ENTER = "\x1b", "\r"


class Helix:
    def __init__(self):
        self.program = os.environ.get("TIMBRE_HELIX") or shutil.which("hx") or shutil.which("helix")

    @property
    def name(self):
        if self.missing():
            return "Helix"
        said = subprocess.run([self.program, "--version"], capture_output=True, text=True).stdout
        return "Helix " + re.search(r"[\d.]+", said).group()

    def missing(self):
        return None if self.program else "no Helix (hx), which Debian has from 13 on"

    def run(self, sandbox):
        settings = sandbox.home / ".config/helix"
        settings.mkdir(parents=True)
        shutil.copy(CONFIGS / "helix/languages.toml", settings)
        editor = Terminal(sandbox, [self.program, sandbox.draft])
        try:
            self.steps(sandbox, editor)
        finally:
            editor.type(ESCAPE, ":qa!", ENTER)
            status = editor.end()
            sandbox.log.write_text(editor.screen())
        return status

    def steps(self, sandbox, editor):
        sandbox.wait(lambda: len(sum(sandbox.published().values(), [])) == 3)
        sandbox.wait(lambda: "●" in editor.screen())
        sandbox.say(step="open", marks=self.marks(sandbox, editor))

        self.to_caret(editor)
        editor.type(" k")
        sandbox.wait(lambda: scenario.HOVER in editor.screen(), 5)
        sandbox.say(step="hover", text=editor.screen())
        editor.type(ESCAPE)

        self.act(sandbox, editor, scenario.FIX)
        self.save(editor)
        sandbox.wait(lambda: sandbox.draft.read_bytes() != scenario.DRAFT.encode(), 5)
        sandbox.say(step="fix", text=sandbox.draft.read_bytes().decode())
        self.undo(sandbox, editor, "undo", {}, "undone")

        (sandbox.posts / scenario.CONFIGURATION).write_text(scenario.RULES)
        way = "watched"
        if not sandbox.wait(lambda: sandbox.published() == scenario.MARKS_BY_RULES, 3):
            way = "read when timbre.json was opened in the editor"
            editor.type(f":o {sandbox.posts / scenario.CONFIGURATION}", ENTER)
            sandbox.wait(lambda: "hashtag-case" in editor.screen(), 5)
            editor.type(f":o {sandbox.draft}", ENTER)
            sandbox.wait(lambda: sandbox.published() == scenario.MARKS_BY_RULES, 5)
        sandbox.say(step="reload", marks=self.marks(sandbox, editor, 2), way=way)

        if self.act(sandbox, editor, "Reimagine for "):
            self.save(editor)
            sandbox.wait(lambda: sandbox.draft.read_bytes() != scenario.DRAFT.encode(), 5)
            text = sandbox.draft.read_bytes().decode()
            self.undo(sandbox, editor, "reimagine", {"text": text}, "reimagine-undone")

    def marks(self, sandbox, editor, count=3):
        """What the motion to the next finding selects, and the rule that is shown there."""
        marks = {}
        editor.type("gg")
        for number in range(count):
            selected = sandbox.folder / f"selected-{count}-{number}"
            editor.type("]d", f":pipe-to cat > {selected}", ENTER)
            sandbox.wait(lambda: selected.exists() and selected.stat().st_size, 5)
            text = selected.read_text()
            rule = next((rule for rule, texts in scenario.MARKS.items() if text in texts), "nowhere")
            marks.setdefault(rule, []).append(text)
        return marks

    def to_caret(self, editor):
        editor.type("gg", "/" + re.escape(scenario.CARET), ENTER, ";")

    def act(self, sandbox, editor, title):
        """Takes the action whose title begins so; false when none is offered."""
        self.to_caret(editor)
        editor.type(" a")
        if not sandbox.wait(lambda: title in editor.screen(), 4):
            editor.type(ESCAPE)
            return False
        for _ in range(30):
            if self.chosen(editor).startswith(title):
                editor.type(ENTER)
                return True
            editor.type("\t", pause=0.1)
        editor.type(ESCAPE)
        return False

    def chosen(self, editor):
        """The line of the menu that is drawn in reverse."""
        with editor.lock:
            rows = [
                "".join(cell.data for cell in (line[column] for column in range(editor.display.columns)) if cell.reverse)
                for line in (editor.display.buffer[row] for row in range(editor.display.lines))]
        return max(rows, key=len).strip()

    def save(self, editor):
        editor.type(":w", ENTER)

    def undo(self, sandbox, editor, step, event, name):
        before = sandbox.draft.read_bytes()
        editor.type("u")
        self.save(editor)
        sandbox.wait(lambda: sandbox.draft.read_bytes() != before, 5)
        saved = sandbox.folder / name
        saved.write_bytes(sandbox.draft.read_bytes())
        sandbox.say(step=step, saved=str(saved), **event)


def clients():
    yield Helix()
