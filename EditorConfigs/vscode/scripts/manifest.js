"use strict";

// Writes into package.json the settings that ../timbre.schema.json has. The file timbre.json itself is completed and
// checked by the server, whose findings have fixes; by the schema as well, all would be there twice.
const fs = require("node:fs");
const path = require("node:path");

const HERE = path.join(__dirname, "..");
/** Of a file and of no setting. */
const NO_SETTINGS = new Set(["$schema", "extends"]);
/** What a folder that somebody else wrote must not set. */
const MACHINE = new Set(["writer", "trustedFolders"]);

const own = {
  "timbre.server.path": {
    type: "string", default: "timbre", scope: "machine", description: "The program timbre, by name or by path.",
  },
  "timbre.statusBar.enabled": {
    type: "boolean", default: true, description: "Show the length of the text at the caret in the status bar.",
  },
  "timbre.trace.server": {
    type: "string", enum: ["off", "messages", "verbose"], default: "off", scope: "window",
    description: "What of the conversation with the server is shown in the output.",
  },
};

/** Settings can't refer to each other's parts, so these are put in their place. */
function inlined(value, definitions) {
  if (Array.isArray(value)) return value.map((element) => inlined(element, definitions));
  if (value === null || typeof value !== "object") return value;
  const { $ref, ...rest } = value;
  const named = $ref ? definitions[$ref.replace("#/$defs/", "")] : {};
  return Object.fromEntries(
    Object.entries({ ...named, ...rest }).map(([key, inner]) => [key, inlined(inner, definitions)]),
  );
}

/** The form that takes a platform's other names is so long, and used so often, that any name is taken here. */
function shortened(definitions) {
  const anyOf = definitions.platform.anyOf.map(({ pattern, ...form }) => form);
  return { ...definitions, platform: { ...definitions.platform, anyOf } };
}

function settings(schema) {
  const properties = {};
  const definitions = shortened(schema.$defs);
  for (const [key, value] of Object.entries(schema.properties)) {
    if (NO_SETTINGS.has(key)) continue;
    const setting = { ...inlined(value, definitions), default: null };
    if (MACHINE.has(key)) setting.scope = "machine";
    properties[`timbre.${key}`] = setting;
  }
  return { title: "Timbre", properties: { ...own, ...properties } };
}

/** A setting a line, since they are many and nobody writes them by hand. */
function manifest(schema) {
  const found = JSON.parse(fs.readFileSync(path.join(HERE, "package.json"), "utf8"));
  const { title, properties } = settings(schema);
  const lines = Object.entries(properties).map(([key, value]) => `        ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  found.contributes.configuration = { title, properties: "PROPERTIES" };
  const text = JSON.stringify(found, null, 2);
  return text.replace('"PROPERTIES"', () => `{\n${lines.join(",\n")}\n      }`) + "\n";
}

module.exports = { manifest };

if (require.main === module) {
  const text = fs.readFileSync(path.join(HERE, "../timbre.schema.json"), "utf8");
  fs.writeFileSync(path.join(HERE, "package.json"), manifest(JSON.parse(text)));
}
