"use strict";

// The extension, with stand-ins for VS Code and its client library, and the real server. TIMBRE names the program.
const assert = require("node:assert/strict");
const fs = require("node:fs");
const Module = require("node:module");
const os = require("node:os");
const path = require("node:path");
const { after, before, test } = require("node:test");

const STAND_INS = path.join(__dirname, "stand-ins");
const resolve = Module._resolveFilename;
Module._resolveFilename = function (name, ...rest) {
  return resolve.call(this, /^vscode(-languageclient\/node)?$/.test(name) ? path.join(STAND_INS, name) : name, ...rest);
};

const vscode = require("vscode");
const languageClient = require("vscode-languageclient/node");
const extension = require("../extension");
const manifest = require("../package.json");
const { namesOf } = require("../lib/preview");
const { clientSettings } = require("../lib/settings");
const { titleAt } = require("../lib/statusBar");
const { manifest: written } = require("../scripts/manifest");

let folder;
let client;
const context = { subscriptions: [] };

// The client that the extension makes, to see what it is told.
class Seen extends languageClient.LanguageClient {
  constructor(...args) {
    super(...args);
    client = this;
  }
}

before(async () => {
  process.env.XDG_CONFIG_HOME = "/nonexistent";
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "timbre-vscode-"));
  vscode.workspace.workspaceFolders = [{ uri: vscode.Uri.file(folder) }];
  vscode.settings.set("timbre.server.path", process.env.TIMBRE ?? "timbre");
  languageClient.LanguageClient = Seen;
  delete require.cache[require.resolve("../extension")];
  Object.assign(extension, require("../extension"));
  await extension.activate(context);
});

after(async () => {
  context.subscriptions.forEach((subscription) => subscription.dispose());
  await extension.deactivate();
  assert.equal(client.process.exitCode, 0);
  fs.rmSync(folder, { recursive: true });
});

async function eventually(condition) {
  for (let step = 0; step < 200; step += 1) {
    if (condition()) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  assert.fail(`never came true: ${condition}`);
}

async function open(name, text) {
  const file = path.join(folder, name);
  fs.writeFileSync(file, text);
  return vscode.workspace.openTextDocument(vscode.Uri.file(file));
}

const codes = (document) => (client.diagnostics.get(document.uri.toString()) ?? []).map(({ code }) => code);

test("findings come for a draft and go when it is mended", async () => {
  const document = await open("a.post.md", "---\nplatforms: [x]\n---\n\n👩‍👩‍👧 We **won**.\n");
  await eventually(() => codes(document).includes("format/markup"));
  const [finding] = client.diagnostics.get(document.uri.toString());
  assert.deepEqual(finding.range, { start: { line: 4, character: 12 }, end: { line: 4, character: 19 } });
  document.replace(document.text.replaceAll("**", ""));
  await eventually(() => !codes(document).includes("format/markup"));
});

test("the status bar has the length of the text at the caret, and nothing beside a draft", async () => {
  const document = await open("b.post.md", "---\nplatforms: [x, bluesky]\n---\n\n## X\n\nTwelve signs\n\n## Bluesky\n\nSeven 7\n");
  await vscode.window.showTextDocument(document, 6);
  await eventually(() => vscode.screen.statusBar.shown && /X 12\/280/.test(vscode.screen.statusBar.text));
  await vscode.window.showTextDocument(document, 10);
  await eventually(() => /Bluesky 7\/300/.test(vscode.screen.statusBar.text));
  document.replace(document.text.replace("Seven 7", "Eight 88"));
  await eventually(() => /Bluesky 8\/300/.test(vscode.screen.statusBar.text));
  await vscode.window.showTextDocument(await open("README.md", "# No draft\n"));
  await eventually(() => !vscode.screen.statusBar.shown);
});

test("settings reach the server without those that are the extension's own", async () => {
  const items = [{ section: "timbre" }, { section: "editor" }];
  const answers = async () => [{ server: { path: "t" }, trace: {}, platforms: ["x"], rules: null }, { tabSize: 2 }];
  assert.deepEqual(await clientSettings({ items }, undefined, answers), [{ platforms: ["x"] }, { tabSize: 2 }]);
  assert.deepEqual(await clientSettings({ items }, undefined, async () => [{ server: {} }, null]), [null, null]);

  const document = await open("c.post.md", "---\nplatforms: [x]\n---\n\n#makeitreal\n");
  await eventually(() => codes(document).includes("format/hashtag-case"));
  client.settings = { server: { path: "t" }, rules: { "format/hashtag-case": "off" } };
  client.send({ method: "workspace/didChangeConfiguration", params: { settings: null } });
  await eventually(() => !codes(document).includes("format/hashtag-case"));
  client.settings = {};
  client.send({ method: "workspace/didChangeConfiguration", params: { settings: null } });
});

test("the preview is the server's, or a word about why there is none", async (t) => {
  const document = await open("d.post.md", "---\nplatforms: [x]\n---\n\nPreviewed <b>text</b>\n");
  await vscode.window.showTextDocument(document);
  vscode.screen.messages.length = 0;
  await vscode.commands.executeCommand("timbre.preview");
  if (vscode.screen.panels.length === 0) {
    assert.deepEqual(vscode.screen.messages, ["This version of timbre has no preview; a newer one has."]);
    t.diagnostic("this server has no timbre/preview");
  } else {
    assert.match(vscode.screen.panels[0].webview.html, /Previewed/);
    assert.doesNotMatch(vscode.screen.panels[0].webview.html, /<script|<b>text/);
  }
});

test("the preview follows the draft, runs no script, and ends with its panel", async () => {
  const real = client.sendRequest;
  const asked = [];
  client.sendRequest = async (method, params) => {
    if (method !== "timbre/preview") return real.call(client, method, params);
    asked.push(params);
    return { html: `<p>${asked.length}</p>` };
  };
  const document = await open("e.post.md", "---\nplatforms: [x, bluesky]\n---\n\nText\n");
  await vscode.window.showTextDocument(document);
  vscode.screen.answers.push("bluesky");
  await vscode.commands.executeCommand("timbre.preview");
  const panel = vscode.screen.panels.at(-1);
  assert.deepEqual(asked.at(-1), { textDocument: { uri: document.uri.toString() }, platform: "bluesky" });
  assert.deepEqual(panel.options, { enableScripts: false, localResourceRoots: [] });
  const before = panel.webview.html;
  document.replace(document.text + "More\n");
  await eventually(() => panel.webview.html !== before);
  panel.dispose();
  const count = asked.length;
  document.replace(document.text + "And more\n");
  await new Promise((done) => setTimeout(done, 400));
  assert.equal(asked.length, count);
  client.sendRequest = real;
});

test("every command of the manifest is there, and a new draft is one", async () => {
  for (const { command } of manifest.contributes.commands) assert.ok(vscode.registered.has(command), command);
  vscode.screen.answers.push(["x", "linkedin"]);
  await vscode.commands.executeCommand("timbre.newDraft");
  assert.equal(vscode.window.activeTextEditor.document.text, "---\nplatforms: [x, linkedin]\n---\n\n");
});

test("the first configuration is one that the server has nothing against, and a second isn't written", async () => {
  await vscode.commands.executeCommand("timbre.writeConfiguration");
  const { document } = vscode.window.activeTextEditor;
  assert.match(document.text, /"platforms"/);
  await new Promise((done) => setTimeout(done, 300));
  assert.deepEqual(codes(document), []);
  fs.writeFileSync(path.join(folder, "timbre.json"), "{}\n");
  await vscode.commands.executeCommand("timbre.writeConfiguration");
  assert.equal(fs.readFileSync(path.join(folder, "timbre.json"), "utf8"), "{}\n");
});

test("timbre.json is checked, and completed where the server can", async (t) => {
  const document = await open("timbre.json", '{\n  "platfoms": ["x"]\n}\n');
  await eventually(() => client.diagnostics.get(document.uri.toString())?.length === 1);
  if (!client.initializeResult.capabilities.completionProvider) return t.skip("this server has no completion");
  document.replace("{\n  \n}\n");
  const position = { line: 1, character: 2 };
  const params = { textDocument: { uri: document.uri.toString() }, position };
  const answer = await client.sendRequest("textDocument/completion", params);
  assert.ok((answer.items ?? answer).some(({ label }) => label === "platforms"));
  document.replace("{}\n");
});

test("a restart leaves the findings where they were", async () => {
  const first = client.process.pid;
  const document = await open("f.post.md", "---\nplatforms: [x]\n---\n\nWe **won**.\n");
  client.diagnostics.clear();
  await vscode.commands.executeCommand("timbre.restart");
  assert.notEqual(client.process.pid, first);
  await eventually(() => codes(document).includes("format/markup"));
});

test("a program that isn't there is named, with what to do", async () => {
  const other = { subscriptions: [] };
  const kept = new Map(vscode.registered);
  const real = client;
  vscode.registered.clear();
  vscode.settings.set("timbre.server.path", "/nonexistent/timbre");
  vscode.screen.messages.length = 0;
  delete require.cache[require.resolve("../extension")];
  await require("../extension").activate(other);
  assert.match(vscode.screen.messages[0], /^Timbre can't be started: .*timbre\.server\.path/);
  assert.ok(vscode.registered.has("timbre.newDraft"));
  client = real;
  vscode.registered.clear();
  for (const [name, run] of kept) vscode.registered.set(name, run);
});

test("the platforms of a header are offered first", () => {
  assert.deepEqual(namesOf("---\r\nplatforms: [x, LinkedIn]\r\n---\r\n"), ["x", "linkedin"]);
  assert.deepEqual(namesOf("---\nnetworks:\n  - x\n  - bluesky\ndate: 2026-12-01\n---\n"), ["x", "bluesky"]);
  assert.deepEqual(namesOf("platforms: [x]\n"), []);
});

test("the lens of the text at the caret is the one that counts", () => {
  const lens = (line, title) => ({ range: { start: { line } }, command: title && { title } });
  const lenses = [lens(0, "a draft by its name"), lens(4, "X 1/280"), lens(8, "Bluesky 2/300"), lens(9)];
  assert.equal(titleAt(0, lenses), "X 1/280");
  assert.equal(titleAt(7, lenses), "X 1/280");
  assert.equal(titleAt(30, lenses), "Bluesky 2/300");
  assert.equal(titleAt(3, []), undefined);
});

test("the manifest has the settings that the schema has, and names files that are there", () => {
  const schema = JSON.parse(fs.readFileSync(path.join(__dirname, "../../timbre.schema.json"), "utf8"));
  const text = fs.readFileSync(path.join(__dirname, "../package.json"), "utf8");
  assert.equal(text, written(schema), "write it anew: node scripts/manifest.js");
  const keys = Object.keys(manifest.contributes.configuration.properties);
  for (const key of Object.keys(schema.properties)) {
    assert.equal(keys.includes(`timbre.${key}`), !["$schema", "extends"].includes(key), key);
  }
  for (const step of manifest.contributes.walkthroughs[0].steps) {
    assert.ok(fs.existsSync(path.join(__dirname, "..", step.media.markdown)), step.id);
  }
});
