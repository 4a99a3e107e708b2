"""timbre.schema.json takes what `timbre` takes without a word, and nothing else: tried on made-up configurations."""

import copy
import json
import pathlib
import random
import subprocess

import jsonschema
import pytest

ROOT = pathlib.Path(__file__).resolve().parents[3]
SCHEMA = json.loads((ROOT / "EditorConfigs/timbre.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)

GOOD = {
    "$schema": "timbre.schema.json",
    "platforms": ["x", "LinkedIn", "Google Business Profile", "mastodon"],
    "drafts": {"include": ["posts/**/*.md", "./a/{b,c}.txt"], "exclude": []},
    "voices": {
        "default": {
            "exemplars": ["voice/*.md"], "contrast": [], "profile": "us.json", "alarmRate": 0.05,
            "terms": [{"avoid": ["leverage"], "prefer": "use", "why": "plain", "exact": False}],
            "tone": {"formality": [2, 4], "humor": [1.5, 5]}, "person": "we-you", "contractions": "prefer",
            "exclamations": {"max": 1}, "emoji": {"max": 2, "deny": ["🔥"]}, "readingGrade": {"max": 9},
            "sentences": {"maxWords": 28}, "spelling": "en-GB",
            "flex": {"linkedin": {"tone": {"respect": [3, 5]}, "sentences": {"maxWords": 30}}},
        },
        "second": {"tone": None},
    },
    "rules": {
        "format/hashtag-case": "off", "voice/*": "hint", "native": {"severity": "info", "anything": [1]},
        "native/ask-ratio": {"severity": "warning", "max": 0.25, "window": 12}, "length/fold": None,
    },
    "overrides": [{"files": ["posts/events/**"], "rules": {"native/ask": "off"}}],
    "accounts": {"x": {"tier": "premium"}, "Mastodon": {"limit": 5000}, "bluesky": {"client": "api"}},
    "people": "people.json", "moments": ["*.ics"], "history": ["past/*.csv"],
    "brand": {"names": ["Acme"], "domains": ["acme.example"]}, "trustedFolders": ["/posts"],
}
VALUES = [
    None, True, 0, 1, -3, 2.5, "", "x", "off", "premium", "nitro", "api", "we", "error", "a{b", "{a,b}", "./", "*.md",
    "twitter", "Google-Business", "x!", "nope", [], [1, 2], ["x"], [None], [2], [1, 2, 3], [[]], {}, {"max": 3},
    {"max": "3"}, {"severity": "off"}, {"severity": None}, {"tier": "premium"}, {"limit": 0}, {"window": 5},
    {"window": True}, {"maxWords": 7},
]
KEYS = ["platform", "Platforms", "max", "tier", "x", "X ", "twitter", "telegram", "voice", "voice/*", "format/markup",
        "format", "*", "native/nope", "severity", "window", "default", "limit"]


def places(value, path=()):
    yield path
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield from places(inner, path + (key,))


def at(value, path):
    for key in path:
        value = value[key]
    return value


def mutated(chance):
    """A configuration with one to three things changed in it."""
    value = copy.deepcopy(GOOD)
    for _ in range(chance.randint(1, 3)):
        path = chance.choice([path for path in places(value) if path])
        holder, key = at(value, path[:-1]), path[-1]
        kind = chance.random()
        if kind < 0.6:
            # The file it would extend isn't there, which no schema can know.
            holder[key] = copy.deepcopy(chance.choice(VALUES))
        elif kind < 0.8 and isinstance(holder, dict):
            holder[chance.choice(KEYS)] = copy.deepcopy(chance.choice(VALUES))
        elif isinstance(holder, dict):
            holder[chance.choice(KEYS)] = holder.pop(key)
        else:
            holder.append(copy.deepcopy(chance.choice(VALUES)))
    return value


def complaints(timbre, folder, text):
    """What `timbre` says of a configuration; empty when it takes it."""
    path = folder / "timbre.json"
    path.write_text(text, encoding="utf-8")
    ended = subprocess.run(
        [timbre, "config", "--config", str(path)], capture_output=True, text=True,
        env={"XDG_CONFIG_HOME": "/nonexistent", "HOME": "/nonexistent", "PATH": "/usr/bin:/bin"})
    assert ended.returncode in (0, 2), ended.stderr
    return ended.stderr


def test_the_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_the_example_is_taken_by_both(timbre, tmp_path):
    assert list(VALIDATOR.iter_errors(GOOD)) == []
    assert complaints(timbre, tmp_path, json.dumps(GOOD)) == ""


@pytest.mark.parametrize("seed", range(8))
def test_made_up_configurations_are_judged_alike(seed, timbre, tmp_path):
    chance = random.Random(seed)
    verdicts = set()
    for _ in range(60):
        value = mutated(chance)
        said = complaints(timbre, tmp_path, json.dumps(value))
        errors = [f"{error.json_path}: {error.message}"[:200] for error in VALIDATOR.iter_errors(value)]
        assert bool(errors) == bool(said), f"{json.dumps(value)}\ntimbre: {said or 'nothing'}\nschema: {errors}"
        verdicts.add(bool(errors))
    assert verdicts == {True, False}
