"use strict";

const manifest = require("../package.json");

/** The ids of all platforms, as the setting has them. */
const platforms = manifest.contributes.configuration.properties["timbre.platforms"].items.anyOf[0].enum;

module.exports = { platforms };
