// The commands `check`, `parse`, `diagnose` and `explain`, as ptipc has them in its other forms.
"use strict";

const data = require("./data.js");
const core = require("./compiled.js");
const files = require("./files.js");
const { read, Usage } = require("./arguments.js");
const { variables } = require("./variables.js");

const OK = 0;
const FINDINGS = 1;
const USAGE = 2;
const UNREADABLE = 3;
const STOPPED = 4;

const WIDTH = 80;
const MOST_LINE = 1 << 30;

/** What only the other forms have. */
const ELSEWHERE = "; that is not in this package, and ptipc in its other forms has it";

function style(values) {
  const wanted = values.color || "auto";
  return wanted === "always" || (wanted === "auto" && !process.env.NO_COLOR && files.terminal() !== null);
}

function width() {
  const typed = /^[0-9]{1,4}$/.test(process.env.COLUMNS || "") ? Number(process.env.COLUMNS) : 0;
  const terminal = typed ? null : files.terminal();
  const columns = typed || (terminal && terminal.columns) || WIDTH;
  return Math.min(Math.max(columns, 40), 1000);
}

function limit(values) {
  const bytes = values["max-line"] === undefined ? 65536 : values["max-line"];
  if (bytes < 1 || bytes > MOST_LINE) {
    throw new Usage(`--max-line takes 1 to ${MOST_LINE} bytes, not ${bytes}`);
  }
  return bytes;
}

// What every file is told to; one that cannot be read is told and passed over.
function each(names, taker) {
  let exit = OK;
  for (const name of names.length > 0 ? names : ["-"]) {
    let input;
    try {
      input = files.read(name);
    } catch (error) {
      files.say(`${name === "" ? "''" : core.shown(name)}: ${files.reason(error)}`);
      exit = UNREADABLE;
      continue;
    }
    taker(name, input);
  }
  return exit;
}

function reading(options, names) {
  const settings = {
    colour: false,
    linesOnly: false,
    guessing: false,
    reference: false,
    earlier: false,
    role: "",
    failOn: "error",
    variables: [],
    masked: true,
    width: WIDTH,
    ...options,
  };
  let failed = false;
  let unreadable = OK;
  core.checkBegin(settings, files.write, (text) => process.stderr.write(text, "latin1"));
  const exit = each(names, (name, input) => {
    failed = core.checkFile(settings, name, input) || failed;
    if (core.checkProblem() !== "") {
      files.say(`${core.shown(name)}: ${core.checkProblem()}`);
      unreadable = UNREADABLE;
    }
  });
  core.checkEnd();
  return exit || unreadable || (failed ? FINDINGS : OK);
}

function check({ values, operands }) {
  const linesOnly = !!values["lines-only"];
  const format = values.format || "text";
  return reading(
    {
      format: format === "json" && linesOnly ? "lines" : format,
      colour: style(values),
      linesOnly,
      guessing: !linesOnly && !values.force,
      reference: values.engine === "reference",
      earlier: values.edition === "2023",
      maxLine: limit(values),
      role: values.role || "",
      failOn: values["fail-on"] || "error",
      variables: variables(values.env || [], values["env-file"]),
    },
    operands
  );
}

function parse({ values, operands }) {
  const reference = values.engine === "reference";
  return reading({ format: "lines", linesOnly: true, reference, maxLine: limit(values) }, operands);
}

function diagnose({ values, operands }) {
  const format = values.format || "text";
  const options = { format, colour: style(values), masked: !values["no-mask"], width: width() };
  const found = [];
  const exit = each(operands, (name, input) => {
    found.push(core.diagnose(options, name, input, files.write));
  });
  if (format === "json") {
    core.diagnoseEnd(files.write);
  }
  return exit || (found.includes(UNREADABLE) ? UNREADABLE : found.includes(1) ? FINDINGS : OK);
}

function explain({ operands }) {
  const all = data.explanations();
  if (operands.length === 0) {
    print(all.overview);
    return OK;
  }
  const [kind, text, ...near] = core.explain(all.index, operands.join(" "));
  if (kind === "near") {
    throw new Usage(text, near);
  }
  print(kind === "entry" ? all.pages[Number(text)] : text);
  return OK;
}

const COMMANDS = { check, parse, diagnose, explain };

// Text goes out as UTF-8.
function print(text) {
  files.write(Buffer.from(text, "utf8").toString("latin1"));
}

function version() {
  const { version: number, ptipcCommit: commit } = require("../package.json");
  print(`ptipc ${number}${commit ? ` (${commit})` : ""}\n`);
  return OK;
}

// That of the other forms, which has more in it.
function help(name) {
  const { commands } = data.commands();
  if (name in COMMANDS) {
    const { help: text, elsewhere } = commands[name];
    const missing = Object.entries(elsewhere).map(([option, words]) => `--${option} ${words.join(" and ")}`.trim());
    print(text + (missing.length > 0 ? `\nNot in this package: ${missing.join(", ")}.\n` : ""));
  } else {
    print(data.commands().help + `\nIn this package: ${Object.keys(COMMANDS).join(", ")}.\n`);
  }
  return OK;
}

function command(name, words) {
  const { commands, others } = data.commands();
  if (name === "--version" || name === "-V") {
    return version();
  }
  if (name === undefined || name === "--help" || name === "-h") {
    return help();
  }
  if (name === "help") {
    return words.length === 0 ? help() : command(words[0], ["--help"]);
  }
  if (others.includes(name)) {
    throw new Usage(`\`${name}\` needs the other forms of ptipc: this package checks, parses, diagnoses and explains`);
  }
  if (!(name in COMMANDS)) {
    throw new Usage(name.startsWith("-") ? `there is no option \`${name}\`` : `there is no command \`${name}\``);
  }
  const line = read(commands[name].options, words);
  if (line.values.help) {
    return help(name);
  }
  if (line.values.version) {
    return version();
  }
  refuse(line.values, commands[name].elsewhere);
  return COMMANDS[name](line);
}

// What an option may say in the other forms alone.
function refuse(values, elsewhere) {
  for (const [option, missing] of Object.entries(elsewhere)) {
    if (values[option] !== undefined && (missing.length === 0 || missing.includes(values[option]))) {
      const said = missing.length === 0 ? `--${option}` : `--${option} ${values[option]}`;
      throw new Usage(said + ELSEWHERE);
    }
  }
}

function fail(error, name, faultOfInstallation) {
  if (error instanceof Usage) {
    files.say(core.told(error.message));
    const near = error.near.map((each) => "`" + each + "`");
    const more = near.length > 1 ? near.slice(0, -1).join(", ") + " or " + near[near.length - 1] : near[0];
    process.stderr.write(near.length > 0 ? `help: did you mean ${more}?\n` : "");
    process.stderr.write(`Try \`ptipc${name in COMMANDS ? " " + name : ""} --help\`.\n`);
    return USAGE;
  }
  const fault = faultOfInstallation();
  if (fault) {
    files.say(fault);
    return UNREADABLE;
  }
  if (error && error.code) {
    files.say(core.shown(error.message));
    return UNREADABLE;
  }
  files.say("this is a mistake in ptipc, please report it: " + core.shown(String(error)));
  return STOPPED;
}

/** Runs a command line, and sets the exit code of the process. Where that fails, the installation may be why. */
function run(words, faultOfInstallation) {
  const [name, ...rest] = words;
  try {
    process.exitCode = command(name, rest);
    core.keepCompiled();
  } catch (error) {
    process.exitCode = fail(error, name, faultOfInstallation);
  }
}

module.exports = { run };
