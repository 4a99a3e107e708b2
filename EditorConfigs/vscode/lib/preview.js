"use strict";

const vscode = require("vscode");
const { platforms } = require("./platforms");

const METHOD_NOT_FOUND = -32601;

/** A panel with the server's own picture of a post. It is HTML without scripts, and none would be run. */
class Preview {
  constructor(client) {
    this.client = client;
    this.subscriptions = [
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document.uri.toString() === this.uri) this.later();
      }),
    ];
  }

  async open() {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const platform = await this.choose(editor.document.getText());
    if (platform === undefined) return;
    this.uri = editor.document.uri.toString();
    this.platform = platform;
    await this.update();
  }

  async choose(text) {
    const named = platforms.filter((platform) => namesOf(text).includes(platform));
    if (named.length === 1) return named[0];
    const rest = platforms.filter((platform) => !named.includes(platform));
    return vscode.window.showQuickPick([...named, ...rest], { placeHolder: "Where will it be posted?" });
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.update(), 200);
  }

  async update() {
    try {
      const params = { textDocument: { uri: this.uri }, platform: this.platform };
      const answer = await this.client().sendRequest("timbre/preview", params);
      if (answer) this.show(answer.html);
    } catch (error) {
      const isUnknown = error.code === METHOD_NOT_FOUND;
      vscode.window.showWarningMessage(
        isUnknown ? "This version of timbre has no preview; a newer one has." : `No preview: ${error.message}`,
      );
    }
  }

  show(html) {
    if (!this.panel) {
      const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      const options = { enableScripts: false, localResourceRoots: [] };
      this.panel = vscode.window.createWebviewPanel("timbre.preview", "Preview", place, options);
      this.panel.onDidDispose(() => {
        this.panel = undefined;
        this.uri = undefined;
      });
    }
    this.panel.title = `Preview: ${this.platform}`;
    this.panel.webview.html = html;
  }

  dispose() {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
    this.panel?.dispose();
  }
}

/** The words of the header's line about platforms. */
function namesOf(text) {
  const header = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? "";
  const line = /^(?:platforms?|networks)\s*:(.*(?:\r?\n\s*-.*)*)/m.exec(header)?.[1] ?? "";
  return line.toLowerCase().match(/[a-z]+/g) ?? [];
}

module.exports = { Preview, namesOf };
