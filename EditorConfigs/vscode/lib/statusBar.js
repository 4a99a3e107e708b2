"use strict";

const vscode = require("vscode");

/** The lengths of the text that the caret is in, as the server's code lenses have them. */
class StatusBar {
  constructor(client) {
    this.client = client;
    this.asked = 0;
    this.item = vscode.window.createStatusBarItem(vscode.StatusBarAlignment.Right, 100);
    this.item.name = "Timbre";
    this.item.command = "timbre.preview";
    this.subscriptions = [
      vscode.window.onDidChangeActiveTextEditor(() => this.later(0)),
      vscode.window.onDidChangeTextEditorSelection(() => this.later(50)),
      vscode.workspace.onDidChangeTextDocument(() => this.later(100)),
    ];
    this.later(0);
  }

  later(milliseconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.update().catch(() => this.item.hide()), milliseconds);
  }

  async update() {
    const editor = vscode.window.activeTextEditor;
    const isShown = vscode.workspace.getConfiguration("timbre").get("statusBar.enabled") !== false;
    const asking = ++this.asked;
    const title = editor && isShown ? await this.title(editor) : undefined;
    // An answer that has been overtaken by another question says nothing.
    if (asking !== this.asked) return;
    if (title === undefined) return this.item.hide();
    this.item.text = title;
    this.item.tooltip = "Timbre: the length of this text. A click shows how the post will look.";
    this.item.show();
  }

  async title(editor) {
    const client = this.client();
    if (!client?.initializeResult?.capabilities.codeLensProvider) return undefined;
    const uri = editor.document.uri.toString();
    const lenses = await client.sendRequest("textDocument/codeLens", { textDocument: { uri } });
    return titleAt(editor.selection.active.line, lenses ?? []);
  }

  dispose() {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
    this.item.dispose();
  }
}

/** The last lens with a length at or above a line; where there is none, the first one below. */
function titleAt(line, lenses) {
  const counts = lenses.filter((lens) => /\d\/\d/.test(lens.command?.title ?? ""));
  const above = counts.filter((lens) => lens.range.start.line <= line);
  return (above.at(-1) ?? counts[0])?.command.title;
}

module.exports = { StatusBar, titleAt };
