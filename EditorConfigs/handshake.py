#!/usr/bin/env python3
"""Starts a language server by its command, shows it a draft, and prints what it finds: the least an editor does.

usage: handshake.py DRAFT COMMAND [ARGUMENT …]
"""

import json
import pathlib
import subprocess
import sys


def main():
    draft, command = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2:]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def send(message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        server.stdin.flush()

    def receive():
        length = 0
        while line := server.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        return json.loads(server.stdout.read(length))

    def wait(condition):
        while not condition(message := receive()):
            pass
        return message

    send({"id": 1, "method": "initialize", "params": {"processId": None, "rootUri": None, "capabilities": {}}})
    info = wait(lambda message: message.get("id") == 1)["result"]["serverInfo"]
    print(info["name"], info.get("version", ""))
    send({"method": "initialized", "params": {}})
    text = draft.read_bytes().decode()
    document = {"uri": draft.as_uri(), "languageId": "markdown", "version": 1, "text": text}
    send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
    told = wait(lambda message: message.get("method") == "textDocument/publishDiagnostics")["params"]["diagnostics"]
    for finding in told:
        start, end = finding["range"]["start"], finding["range"]["end"]
        print(f"found {start['line'] + 1}:{start['character']}-{end['character']} {finding['code']}")
    send({"id": 2, "method": "shutdown"})
    wait(lambda message: message.get("id") == 2)
    send({"method": "exit"})
    return server.wait(10) or (0 if told else 1)


if __name__ == "__main__":
    sys.exit(main())
