// The variables that a transport was given.
"use strict";

const core = require("./compiled.js");
const files = require("./files.js");
const { Usage } = require("./arguments.js");

const MOST = 1024 * 1024;

function content(path) {
  try {
    return files.read(path, MOST);
  } catch (error) {
    error.message = error.code ? `cannot read ${path}: ${files.reason(error)}` : `${path}: more than 1 MiB`;
    throw error.code ? error : new Usage(error.message);
  }
}

/**
 * The variables of the command line, which win over those of the file.
 *
 * @returns a name and the bytes of a value in turn
 */
function variables(pairs, file) {
  const [kind, ...told] = core.variables(file || "", file === undefined ? "" : content(file), pairs);
  if (kind === "fault") {
    throw new Usage(told[0]);
  }
  return told;
}

module.exports = { variables };
