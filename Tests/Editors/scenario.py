"""What a writer does in every editor, and what must have come of it.

The drivers in clients/ do the steps and report what they saw; nothing but this file judges.
"""

PATH = "launch.post.md"
CONFIGURATION = "timbre.json"

# Signs of every width left of what is marked: a family of joined emoji, a flag, a skin tone, ideographs, letters
# written from right to left; and the line ends of Windows.
DRAFT = """---
platforms: [x, bluesky]
---

## X

👩‍👩‍👧 日本語 **more** than a line 🇯🇵 that answers #makeitreal

## Bluesky

שלום עולם 👍🏽 [the report](https://acme.example.org/report)
""".replace("\n", "\r\n")

# Where the caret stands for the hover and the fix: on this text.
CARET = "**more**"
FIX = "Remove the marks"
FIXED = DRAFT.replace("**more**", "more")

# By rule: the characters that a finding marks. Units don't come into it.
MARKS = {
    "format/markup": ["**more**", "[the report](https://acme.example.org/report)"],
    "format/hashtag-case": ["#makeitreal"],
}
# The length on X with what is wide counted twice.
HOVER = "58/280"

# Written beside the draft while the editor has it open.
RULES = '{ "rules": { "format/hashtag-case": "off" } }\n'
MARKS_BY_RULES = {"format/markup": MARKS["format/markup"]}

REIMAGINE = "refactor.rewrite.reimagine"

STEPS = ["open", "hover", "fix", "undo", "reload", "reimagine", "messages", "exit"]


def judge(event):
    """What is wrong with a reported step; None when nothing is."""
    step = event["step"]
    if step == "open":
        return differs("the marks", marks(event), MARKS)
    if step == "hover":
        return None if HOVER in event["text"] else f"no {HOVER} in the hover: {event['text']!r}"
    if step == "fix":
        return differs("the text after the fix", lines(event["text"]), lines(FIXED))
    if step == "undo":
        return differs("the saved bytes", read(event["saved"]), DRAFT.encode())
    if step == "reload":
        return differs("the marks", marks(event), MARKS_BY_RULES)
    if step == "reimagine":
        if lines(event["text"]) == lines(DRAFT):
            return "the action changed nothing"
        return differs("the saved bytes", read(event["saved"]), DRAFT.encode())
    return f"unknown step {step}"


def marks(event):
    return {rule: sorted(texts) for rule, texts in event["marks"].items()}


def lines(text):
    return text.replace("\r\n", "\n").rstrip("\n")


def read(path):
    with open(path, "rb") as file:
        return file.read()


def differs(what, found, expected):
    if isinstance(expected, dict):
        expected = {rule: sorted(texts) for rule, texts in expected.items()}
    return None if found == expected else f"{what}: {found!r} and not {expected!r}"
