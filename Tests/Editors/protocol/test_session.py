"""A conversation with the server in which everything that it announces is asked for.

The client is pytest-lsp's, which warns of answers that its own capabilities rule out; it plays several editors. All
that the server said is held to the protocol's types afterwards.
"""

import asyncio
import json
import pathlib
import re

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pytest_lsp import client_capabilities, make_test_lsp_client

import messages
import scenario

EDITORS = ["visual-studio-code", "neovim@v0.6", "neovim@v0.7", "neovim@v0.11", "emacs", "nothing"]

DRAFT = scenario.DRAFT.replace("## X", "![A chart](chart.png)\r\n\r\n## X")

# By what the server announces: the requests that come of it. `document` and `place` are made below.
REQUESTS = {
    "hoverProvider": ["textDocument/hover"],
    "completionProvider": ["textDocument/completion"],
    "signatureHelpProvider": ["textDocument/signatureHelp"],
    "definitionProvider": ["textDocument/definition"],
    "declarationProvider": ["textDocument/declaration"],
    "typeDefinitionProvider": ["textDocument/typeDefinition"],
    "implementationProvider": ["textDocument/implementation"],
    "referencesProvider": ["textDocument/references"],
    "documentHighlightProvider": ["textDocument/documentHighlight"],
    "documentSymbolProvider": ["textDocument/documentSymbol"],
    "codeActionProvider": ["textDocument/codeAction"],
    "codeLensProvider": ["textDocument/codeLens"],
    "documentLinkProvider": ["textDocument/documentLink"],
    "colorProvider": ["textDocument/documentColor"],
    "documentFormattingProvider": ["textDocument/formatting"],
    "documentRangeFormattingProvider": ["textDocument/rangeFormatting"],
    "renameProvider": ["textDocument/rename"],
    "foldingRangeProvider": ["textDocument/foldingRange"],
    "selectionRangeProvider": ["textDocument/selectionRange"],
    "linkedEditingRangeProvider": ["textDocument/linkedEditingRange"],
    "semanticTokensProvider": ["textDocument/semanticTokens/full", "textDocument/semanticTokens/range"],
    "inlayHintProvider": ["textDocument/inlayHint"],
    "diagnosticProvider": ["textDocument/diagnostic", "workspace/diagnostic"],
    "workspaceSymbolProvider": ["workspace/symbol"],
    # One call for each command there is; without arguments, which is an error that has its own form.
    "executeCommandProvider": ["workspace/executeCommand"],
}
# What stands among the capabilities and isn't asked for.
SILENT = {"positionEncoding", "textDocumentSync", "workspace", "experimental"}
# What items are resolved by, where the server says that they can be.
RESOLVE = {
    "codeActionProvider": "codeAction/resolve",
    "codeLensProvider": "codeLens/resolve",
    "completionProvider": "completionItem/resolve",
    "documentLinkProvider": "documentLink/resolve",
    "inlayHintProvider": "inlayHint/resolve",
    "workspaceSymbolProvider": "workspaceSymbol/resolve",
}


def capabilities(editor):
    return types.ClientCapabilities() if editor == "nothing" else client_capabilities(editor)


def params(method, uri, lines):
    """What a request of any kind may carry; the server takes what it needs."""
    end = {"line": len(lines) - 1, "character": 0}
    caret = next(
        {"line": number, "character": line.index("**") + 2} for number, line in enumerate(lines) if "**" in line)
    everything = {"start": {"line": 0, "character": 0}, "end": end}
    carried = {
        "textDocument": {"uri": uri}, "position": caret, "positions": [caret], "range": everything,
        "context": {"diagnostics": [], "includeDeclaration": True, "triggerKind": 1},
        "options": {"tabSize": 2, "insertSpaces": True}, "newName": "less", "query": "", "previousResultIds": [],
    }
    wanted = {
        "workspace/diagnostic": ["previousResultIds"], "workspace/symbol": ["query"],
        "textDocument/inlayHint": ["textDocument", "range"],
        "textDocument/semanticTokens/range": ["textDocument", "range"],
        "textDocument/rangeFormatting": ["textDocument", "range", "options"],
        "textDocument/codeAction": ["textDocument", "range", "context"],
        "textDocument/selectionRange": ["textDocument", "positions"],
        "textDocument/formatting": ["textDocument", "options"],
        "textDocument/rename": ["textDocument", "position", "newName"],
    }.get(method)
    if wanted is None:
        wanted = ["textDocument"]
        if method not in WHOLE:
            wanted += ["position", "context"]
    return {name: carried[name] for name in wanted}


WHOLE = {
    "textDocument/documentSymbol", "textDocument/codeLens", "textDocument/documentLink", "textDocument/foldingRange",
    "textDocument/documentColor", "textDocument/diagnostic", "textDocument/semanticTokens/full",
}


@pytest.mark.filterwarnings("error::pytest_lsp.LspSpecificationWarning")
@pytest.mark.parametrize("editor", EDITORS)
def test_all_that_is_announced_is_answered_in_the_protocol(editor, tmp_path, timbre):
    trace = tmp_path / "trace"
    asked = asyncio.run(converse(editor, tmp_path, [timbre, "lsp", "--trace", str(trace)]))
    said = conversation(trace)
    assert messages.problems(said) == []
    heard = {message["method"] for direction, message in said if direction == ">" and "method" in message}
    assert set(asked) <= heard
    if editor != "nothing":
        assert "textDocument/codeAction" in heard
    published = [m for way, m in said if way == "<" and m.get("method") == "textDocument/publishDiagnostics"]
    pulled = "textDocument/diagnostic" in asked
    assert pulled or any(len(message["params"]["diagnostics"]) > 2 for message in published)


async def converse(editor, folder, command):
    client = make_test_lsp_client()
    messages.repaired(client.protocol._converter)
    answered = []

    # A writer's editor makes the edits it is asked to make, and shows what it is asked to show.
    @client.feature("workspace/applyEdit")
    def apply(_):
        return types.ApplyWorkspaceEditResult(applied=True)

    for request in ("client/registerCapability", "client/unregisterCapability", "workspace/codeLens/refresh",
                    "workspace/inlayHint/refresh", "workspace/semanticTokens/refresh"):
        client.feature(request)(lambda _: None)

    path = folder / scenario.PATH
    path.write_bytes(DRAFT.encode())
    (folder / scenario.CONFIGURATION).write_text('{ "voices": { "default": { "terms": [{ "avoid": ["line"] }] } } }')
    uri = path.as_uri()
    await client.start_io(*command)
    try:
        result = await client.initialize_session(
            types.InitializeParams(
                capabilities=capabilities(editor), root_uri=folder.as_uri(),
                workspace_folders=[types.WorkspaceFolder(uri=folder.as_uri(), name="posts")]))
        announced = client.protocol._converter.unstructure(result.capabilities, types.ServerCapabilities)
        unknown = {name for name in announced if name not in REQUESTS and name not in SILENT}
        assert not unknown, f"announced, and nothing here asks for it: {unknown}"
        client.text_document_did_open(types.DidOpenTextDocumentParams(
            types.TextDocumentItem(uri=uri, language_id="markdown", version=1, text=DRAFT)))
        await asyncio.sleep(0.3)

        lines = re.split(r"\r\n|\n", DRAFT)
        for name in announced:
            for method in REQUESTS.get(name, []):
                options = announced[name] if isinstance(announced[name], dict) else {}
                if name == "executeCommandProvider":
                    for one in options["commands"]:
                        answered += await ask(client, method, {"command": one, "arguments": []})
                    continue
                if name == "semanticTokensProvider" and not options.get(method.rsplit("/", 1)[1]):
                    continue
                if method == "workspace/diagnostic" and not options.get("workspaceDiagnostics"):
                    continue
                asked = await ask(client, method, params(method, uri, lines))
                answered += asked
                items = asked[0][1]
                if options.get("resolveProvider") and items:
                    for item in items if isinstance(items, list) else items["items"]:
                        answered += await ask(client, RESOLVE[name], item)
                if name == "codeActionProvider":
                    for action in items or []:
                        if isinstance(action.get("command"), dict):
                            answered += await ask(client, "workspace/executeCommand", {
                                "command": action["command"]["command"],
                                "arguments": action["command"].get("arguments", [])})

        client.text_document_did_change(types.DidChangeTextDocumentParams(
            text_document=types.VersionedTextDocumentIdentifier(uri=uri, version=2),
            content_changes=[types.TextDocumentContentChangeWholeDocument(text=DRAFT.replace("more", "most"))]))
        client.text_document_did_save(types.DidSaveTextDocumentParams(types.TextDocumentIdentifier(uri)))
        await asyncio.sleep(0.3)
        client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri)))
        await client.shutdown_session()
    finally:
        # The client waits for its server to end, and one that wasn't told to would not.
        ended = asyncio.create_task(client.stop())
        if not (await asyncio.wait([ended], timeout=5))[0]:
            client._server.kill()
            await ended
    return [method for method, _ in answered]


async def ask(client, method, params):
    """A list of one: the method, and the answer as it came, or None where it was an error."""
    kind = types.METHOD_TO_TYPES[method][2]
    request = client.protocol.send_request_async(method, messages.converter.structure(params, kind))
    try:
        answer = await asyncio.wait_for(request, 10)
    except JsonRpcException:
        # A command without the arguments that it needs; whatever else is announced has an answer.
        if method != "workspace/executeCommand":
            raise
        return [(method, None)]
    return [(method, messages.converter.unstructure(answer))]


def conversation(trace):
    text = pathlib.Path(trace).read_text(encoding="utf-8")
    entries = [entry.split(" ", 2) for entry in re.split(r"\n(?=\d+ [<>] )", text.strip())]
    return [(direction, json.loads(message)) for _, direction, message in entries]
