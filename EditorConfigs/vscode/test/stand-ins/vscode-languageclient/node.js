"use strict";

// As much of vscode-languageclient as the extension uses: it starts the server that it is told of, and speaks to it.
const { spawn } = require("node:child_process");
const vscode = require("../vscode");

class LanguageClient {
  constructor(id, name, serverOptions, clientOptions) {
    Object.assign(this, { id, name, serverOptions, clientOptions });
    this.diagnostics = new Map();
    this.settings = {};
  }

  async start() {
    const { command, args } = this.serverOptions;
    this.next = 1;
    this.waiting = new Map();
    this.buffer = Buffer.alloc(0);
    this.subscriptions = [];
    this.process = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
    this.exit = new Promise((resolve) => this.process.once("exit", resolve));
    await new Promise((resolve, reject) => {
      this.process.once("spawn", resolve);
      this.process.once("error", reject);
    });
    this.process.stdout.on("data", (data) => this.receive(data));
    this.initializeResult = await this.sendRequest("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        general: { positionEncodings: ["utf-16"] },
        workspace: { configuration: true, applyEdit: true, didChangeConfiguration: { dynamicRegistration: true } },
        textDocument: {
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
          completion: { contextSupport: true },
        },
      },
    });
    this.send({ method: "initialized", params: {} });
    for (const name of this.initializeResult.capabilities.executeCommandProvider?.commands ?? []) {
      const run = (command, args) => this.sendRequest("workspace/executeCommand", { command, arguments: args });
      const { executeCommand } = this.clientOptions.middleware;
      this.subscriptions.push(vscode.commands.registerCommand(name, (...args) => executeCommand(name, args, run)));
    }
    this.subscriptions.push(
      vscode.workspace.onDidOpenTextDocument((document) => this.open(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        const { uri, version, text } = document;
        const textDocument = { uri: uri.toString(), version };
        this.send({ method: "textDocument/didChange", params: { textDocument, contentChanges: [{ text }] } });
      }),
    );
    vscode.workspace.textDocuments.forEach((document) => this.open(document));
  }

  open({ uri, languageId, version, text }) {
    const textDocument = { uri: uri.toString(), languageId, version, text };
    this.send({ method: "textDocument/didOpen", params: { textDocument } });
  }

  sendRequest(method, params) {
    const id = this.next++;
    this.send({ id, method, params });
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }

  async stop() {
    this.subscriptions.forEach((subscription) => subscription.dispose());
    await this.sendRequest("shutdown");
    this.send({ method: "exit" });
    return this.exit;
  }

  async restart() {
    await this.stop();
    await this.start();
  }

  send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    this.process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.process.stdin.write(body);
  }

  receive(data) {
    this.buffer = Buffer.concat([this.buffer, data]);
    for (;;) {
      const head = this.buffer.indexOf("\r\n\r\n");
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.buffer.subarray(0, head))[1]);
      if (this.buffer.length < head + 4 + length) return;
      const message = JSON.parse(this.buffer.subarray(head + 4, head + 4 + length));
      this.buffer = this.buffer.subarray(head + 4 + length);
      this.handle(message);
    }
  }

  async handle({ id, method, params, result, error }) {
    if (method === undefined) {
      const waiting = this.waiting.get(id);
      this.waiting.delete(id);
      return error ? waiting?.reject(Object.assign(new Error(error.message), error)) : waiting?.resolve(result);
    }
    if (method === "textDocument/publishDiagnostics") this.diagnostics.set(params.uri, params.diagnostics);
    if (id === undefined) return;
    const { configuration } = this.clientOptions.middleware.workspace;
    const answers = async () => params.items.map(({ section }) => (section === "timbre" ? this.settings : null));
    const answer = method === "workspace/configuration" ? await configuration(params, undefined, answers) : null;
    this.send({ id, result: answer });
  }
}

module.exports = { LanguageClient };
