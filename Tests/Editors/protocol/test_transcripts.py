"""Every message that the server sends in the recorded conversations is one of the protocol."""

import json
import pathlib

import pytest

import messages

ROOT = pathlib.Path(__file__).resolve().parents[3]
TRANSCRIPTS = sorted((ROOT / "Protocol/transcripts").glob("*.jsonl"))


def conversation(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        if "client" in entry:
            yield ">", entry["client"]
        if "server" in entry and "exit" not in entry["server"]:
            yield "<", entry["server"]


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_what_the_server_says_is_in_the_protocol(path):
    said = list(conversation(path))
    assert any(direction == "<" for direction, _ in said)
    assert messages.problems(said) == []


def test_there_are_transcripts():
    assert len(TRANSCRIPTS) > 20


@pytest.mark.parametrize(
    "message",
    [
        {"jsonrpc": "2.0", "id": 7, "result": None},
        {"jsonrpc": "2.0", "id": 1, "result": {"contents": {"kind": "markdown"}}},
        {"jsonrpc": "2.0", "id": 1, "result": {"contents": {"kind": "markdown", "value": ""}, "hue": 1}},
        {"jsonrpc": "2.0", "method": "textDocument/publishDiagnostics", "params": {"uri": "file:///a"}},
        {"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {}},
        {"jsonrpc": "2.0", "method": "window/shout", "params": {}},
        {"id": 1, "result": None},
    ],
)
def test_what_is_not_in_the_protocol_is_found(message):
    asked = (">", {"jsonrpc": "2.0", "id": 1, "method": "textDocument/hover", "params": {}})
    assert messages.problems([asked, ("<", message)])
