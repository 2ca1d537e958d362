// The commands as functions.
"use strict";

const data = require("./data.js");
const core = require("./compiled.js");

const ROLES = ["client", "server"];
const LIMIT = 65536;

const ofArray = (input) =>
  Buffer.from(input.buffer, input.byteOffset, input.byteLength).toString("latin1");

// Bytes; of a text those of its UTF-8.
function bytes(input) {
  if (typeof input === "string") {
    return Buffer.from(input, "utf8").toString("latin1");
  }
  if (!(input instanceof Uint8Array)) {
    throw new TypeError("the input is neither a string nor a Uint8Array");
  }
  return ofArray(input);
}

// A name and the bytes of a value in turn.
function variables(env) {
  const names = Object.keys(env);
  if (names.some((name) => name === "" || name.includes("="))) {
    throw new RangeError("env: the name of a variable is not empty, and holds no equals sign");
  }
  return names.flatMap((name) => [name, Buffer.from(`${env[name]}`, "utf8").toString("latin1")]);
}

function settings(format, { role, env = {}, maxLine = LIMIT, linesOnly = false }) {
  if (role !== undefined && role !== null && !ROLES.includes(role)) {
    throw new RangeError("role is client or server");
  }
  if (!Number.isInteger(maxLine) || maxLine < 1 || maxLine > 1 << 30) {
    throw new RangeError("maxLine is 1 to 1073741824");
  }
  return {
    format,
    colour: false,
    linesOnly,
    guessing: false,
    reference: false,
    earlier: false,
    maxLine,
    role: role || "",
    failOn: "error",
    variables: variables(env),
    masked: true,
    width: 80,
  };
}

function gathered(action) {
  let out = "";
  action((text) => {
    out += text;
  });
  return Buffer.from(out, "latin1").toString("utf8");
}

function run(input, options, beside = () => {}) {
  return gathered((out) => {
    core.checkBegin(options, out, beside);
    core.checkFile(options, "-", bytes(input));
    core.checkEnd();
  });
}

function parse(input, { maxLine } = {}) {
  const options = { maxLine, linesOnly: true };
  let besides = false;
  const json = run(input, settings("lines", options), () => {
    besides = true;
  });
  const lines = json.split("\n").slice(0, -1).map((line) => JSON.parse(line));
  // What belongs to no line: not enumerable, so that the lines stay a list like any other.
  const header = besides ? check(input, options).diagnostics.filter((each) => each.in === "header") : [];
  return Object.defineProperty(lines, "header", { value: header });
}

function check(input, options = {}) {
  return JSON.parse(run(input, settings("json", options))).files[0];
}

function diagnose(input, { mask = true } = {}) {
  const options = { ...settings("json", {}), masked: mask };
  const json = gathered((out) => {
    core.diagnose(options, "-", bytes(input), out);
    core.diagnoseEnd(out);
  });
  return JSON.parse(json).files[0];
}

function explain(name) {
  const all = data.explanations();
  const [kind, text] = core.explain(all.index, String(name));
  return kind === "entry" ? all.pages[Number(text)] : kind === "text" ? text : null;
}

module.exports = { parse, check, diagnose, explain };
