"use strict";

const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");
const { newDraft, writeConfiguration } = require("./lib/beginnings");
const { Preview } = require("./lib/preview");
const { clientSettings } = require("./lib/settings");
const { StatusBar } = require("./lib/statusBar");

/** What the server is told of; it decides itself which of these files are drafts. */
const documentSelector = [
  ...["markdown", "plaintext"].flatMap((language) => [
    { scheme: "file", language },
    { scheme: "untitled", language },
  ]),
  { scheme: "file", pattern: "**/timbre.json" },
];

let client;

async function activate(context) {
  const preview = new Preview(() => client);
  const command = vscode.workspace.getConfiguration("timbre").get("server.path") || "timbre";
  client = new LanguageClient(
    "timbre",
    "Timbre",
    { command, args: ["lsp"] },
    {
      documentSelector,
      middleware: {
        workspace: { configuration: clientSettings },
        // Should the server have a command of that name, the panel is what is meant here all the same.
        executeCommand: (name, args, next) => (name === "timbre.preview" ? preview.open() : next(name, args)),
      },
    },
  );
  context.subscriptions.push(
    vscode.commands.registerCommand("timbre.restart", () => client.restart()),
    vscode.commands.registerCommand("timbre.newDraft", newDraft),
    vscode.commands.registerCommand("timbre.writeConfiguration", writeConfiguration),
  );
  try {
    await client.start();
  } catch (error) {
    vscode.window.showErrorMessage(
      `Timbre can't be started: ${error.message}. Put timbre on your PATH, or name it in the setting timbre.server.path.`,
    );
    return;
  }
  const announced = client.initializeResult?.capabilities.executeCommandProvider?.commands ?? [];
  if (!announced.includes("timbre.preview")) {
    context.subscriptions.push(vscode.commands.registerCommand("timbre.preview", () => preview.open()));
  }
  context.subscriptions.push(preview, new StatusBar(() => client));
}

async function deactivate() {
  await client?.stop();
  client = undefined;
}

module.exports = { activate, deactivate };
