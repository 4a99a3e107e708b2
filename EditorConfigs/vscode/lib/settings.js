"use strict";

/** The settings that are the extension's own; the server would take them for wrong keys. */
const OWN = new Set(["server", "trace", "statusBar"]);

/** What the server asks for as `timbre`, without what is the extension's own and what isn't set. */
async function clientSettings(params, token, next) {
  const answers = await next(params, token);
  return Array.isArray(answers) ? answers.map((answer, index) => settingsOf(params.items[index], answer)) : answers;
}

function settingsOf(item, answer) {
  if (item?.section !== "timbre" || answer === null || typeof answer !== "object") return answer;
  const set = Object.entries(answer).filter(([name, value]) => !OWN.has(name) && value !== null);
  return set.length === 0 ? null : Object.fromEntries(set);
}

module.exports = { clientSettings };
