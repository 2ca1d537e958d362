// The variables that a transport was given.
"use strict";

const core = require("./compiled.js");
const files = require("./files.js");
const { Usage } = require("./arguments.js");

const MOST = 1024 * 1024;

const latin1 = (text) => Buffer.from(text, "utf8").toString("latin1");
const text = (bytes) => Buffer.from(bytes, "latin1").toString("utf8");

function fromFile(path, variables) {
  let content;
  try {
    content = files.read(path, MOST);
  } catch (error) {
    error.message = error.code ? `cannot read ${path}: ${files.reason(error)}` : `${path}: more than 1 MiB`;
    throw error.code ? error : new Usage(error.message);
  }
  const lines = content.split("\n").map((line) => line.replace(/\r$/, ""));
  lines.forEach((line, index) => {
    if (line === "" || line.startsWith("#")) {
      return;
    }
    const equals = line.indexOf("=");
    const where = `${path}:${index + 1}`;
    if (equals <= 0) {
      throw new Usage(`${where}: not of the form NAME=VALUE: ${core.quoted(line)}`);
    }
    const name = text(line.slice(0, equals));
    if (variables.has(name)) {
      throw new Usage(`${where}: ${name} for the second time`);
    }
    variables.set(name, line.slice(equals + 1));
  });
}

/**
 * The variables of the command line, which win over those of the file.
 *
 * @returns a name and the bytes of a value in turn
 */
function variables(pairs, file) {
  const all = new Map();
  if (file !== undefined) {
    fromFile(file, all);
  }
  for (const pair of pairs) {
    const equals = pair.indexOf("=");
    if (equals <= 0) {
      throw new Usage("--env takes NAME=VALUE, not `" + pair + "`");
    }
    all.set(pair.slice(0, equals), latin1(pair.slice(equals + 1)));
  }
  return [...all].flat();
}

module.exports = { variables };
