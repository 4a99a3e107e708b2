"use strict";

const vscode = require("vscode");
const { platforms } = require("./platforms");

/** A draft with a header, in a buffer that isn't saved yet. */
async function newDraft() {
  const chosen = await vscode.window.showQuickPick(platforms, {
    canPickMany: true,
    placeHolder: "Where will it be posted?",
  });
  if (!chosen?.length) return;
  const content = `---\nplatforms: [${chosen.join(", ")}]\n---\n\n`;
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: "markdown", content }));
}

const STARTER = `{
  // Platforms of drafts that name none in their header.
  "platforms": ["x", "linkedin"],

  // Files that are drafts beside those named *.post.md, or after a platform: launch.x.md.
  "drafts": { "include": ["posts/**/*.md"] }
}
`;

/** The folder's timbre.json; a first one where there is none. */
async function writeConfiguration() {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) return vscode.window.showWarningMessage("Open the folder of your drafts first.");
  const file = vscode.Uri.joinPath(folder.uri, "timbre.json");
  try {
    await vscode.workspace.fs.stat(file);
  } catch {
    await vscode.workspace.fs.writeFile(file, Buffer.from(STARTER));
  }
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
}

module.exports = { newDraft, writeConfiguration };
