"use strict";

// As much of VS Code as the extension uses, without a window. `screen` is what somebody would see of it.
const fs = require("node:fs/promises");
const path = require("node:path");

function emitter() {
  const listeners = new Set();
  return {
    fire: (event) => [...listeners].forEach((listener) => listener(event)),
    event: (listener) => {
      listeners.add(listener);
      return { dispose: () => listeners.delete(listener) };
    },
  };
}

const events = {
  open: emitter(), change: emitter(), close: emitter(), active: emitter(), selection: emitter(),
};
const screen = { messages: [], statusBar: undefined, panels: [], answers: [] };
const registered = new Map();
const settings = new Map();

class Uri {
  constructor(file) {
    this.fsPath = file;
    this.scheme = "file";
  }
  toString() {
    return "file://" + this.fsPath.split("/").map(encodeURIComponent).join("/");
  }
  static file(file) {
    return new Uri(file);
  }
  static joinPath(uri, ...parts) {
    return new Uri(path.join(uri.fsPath, ...parts));
  }
}

class Document {
  constructor(uri, languageId, text) {
    Object.assign(this, { uri, languageId, text, version: 1 });
  }
  getText() {
    return this.text;
  }
  replace(text) {
    this.text = text;
    this.version += 1;
    events.change.fire({ document: this });
  }
}

const window = {
  activeTextEditor: undefined,
  onDidChangeActiveTextEditor: events.active.event,
  onDidChangeTextEditorSelection: events.selection.event,
  createStatusBarItem: () => {
    const item = { shown: false, show: () => (item.shown = true), hide: () => (item.shown = false), dispose() {} };
    return (screen.statusBar = item);
  },
  createWebviewPanel: (type, title, place, options) => {
    const gone = emitter();
    const panel = { type, title, place, options, webview: { html: "" }, onDidDispose: gone.event, dispose: gone.fire };
    screen.panels.push(panel);
    return panel;
  },
  showQuickPick: async () => screen.answers.shift(),
  showInformationMessage: async (text) => void screen.messages.push(text),
  showWarningMessage: async (text) => void screen.messages.push(text),
  showErrorMessage: async (text) => void screen.messages.push(text),
  showTextDocument: async (document, line = 0) => {
    window.activeTextEditor = { document, selection: { active: { line, character: 0 } } };
    events.active.fire(window.activeTextEditor);
    return window.activeTextEditor;
  },
};

const workspace = {
  workspaceFolders: undefined,
  textDocuments: [],
  onDidOpenTextDocument: events.open.event,
  onDidChangeTextDocument: events.change.event,
  onDidCloseTextDocument: events.close.event,
  fs: {
    stat: (uri) => fs.stat(uri.fsPath),
    writeFile: (uri, bytes) => fs.writeFile(uri.fsPath, bytes),
  },
  getConfiguration: (section) => ({ get: (name) => settings.get(`${section}.${name}`) }),
  openTextDocument: async (what) => {
    const document =
      what instanceof Uri
        ? new Document(what, what.fsPath.endsWith(".md") ? "markdown" : "jsonc", await fs.readFile(what.fsPath, "utf8"))
        : new Document(Object.assign(new Uri("/untitled"), { scheme: "untitled" }), what.language, what.content);
    workspace.textDocuments.push(document);
    events.open.fire(document);
    return document;
  },
};

const commands = {
  registerCommand: (name, run) => {
    if (registered.has(name)) throw new Error(`command '${name}' already exists`);
    registered.set(name, run);
    return { dispose: () => registered.delete(name) };
  },
  executeCommand: (name, ...args) => registered.get(name)(...args),
};

module.exports = {
  Uri, window, workspace, commands, screen, settings, registered, events,
  StatusBarAlignment: { Left: 1, Right: 2 },
  ViewColumn: { Beside: -2 },
};
