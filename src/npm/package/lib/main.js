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

function refuseTwice(names) {
  if (names.indexOf("-") !== names.lastIndexOf("-")) {
    throw new Usage("`-` is given twice, and there is one standard input");
  }
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
  const maxLine = limit(values);
  refuseTwice(operands);
  if (values["env-file"] === "-" && (operands.length === 0 || operands.includes("-"))) {
    throw new Usage("--env-file - leaves no standard input to check: a FILE is missing");
  }
  if (linesOnly && (values.role || values.env || values["env-file"])) {
    const said = values.role ? "--role" : "an environment";
    throw new Usage(said + " is for the conversation: it does not go with --lines-only");
  }
  const format = values.format || "text";
  return reading(
    {
      format: format === "json" && linesOnly ? "lines" : format,
      colour: style(values),
      linesOnly,
      guessing: !linesOnly && !values.force,
      reference: values.engine === "reference",
      earlier: values.edition === "2023",
      maxLine,
      role: values.role || "",
      failOn: values["fail-on"] || "error",
      variables: variables(values.env || [], values["env-file"]),
    },
    operands
  );
}

function parse({ values, operands }) {
  const reference = values.engine === "reference";
  const maxLine = limit(values);
  refuseTwice(operands);
  return reading({ format: "lines", linesOnly: true, reference, maxLine }, operands);
}

function diagnose({ values, operands }) {
  refuseTwice(operands);
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

// No plain object: of that, `constructor` would be a command too.
const COMMANDS = new Map(Object.entries({ check, parse, diagnose, explain }));
const HELP = "help";

/** With these a command does nothing else. */
const ANSWERED = ["-h", "--help", "-V", "--version"];

/** The command whose options are read, which has more to say of a fault. */
let entered = null;

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
  const { help: all, commands } = data.commands();
  if (name) {
    const { help: text, elsewhere } = commands[name];
    const missing = Object.entries(elsewhere).map(([option, words]) => `--${option} ${words.join(" and ")}`.trim());
    print(text + (missing.length > 0 ? `\nNot in this package: ${missing.join(", ")}.\n` : ""));
  } else {
    print(all + `\nIn this package: ${[...COMMANDS.keys()].join(", ")}.\n`);
  }
  return OK;
}

// What is asked of `help` is asked of the command by an option.
function asOption(words) {
  const rest = words.filter((word) => word !== HELP);
  const depth = data.commands().names.includes(rest[0]) ? 1 : 0;
  if (depth === 0 && rest.length > 0 && !rest[0].startsWith("-")) {
    const end = rest.findIndex((word) => word.startsWith("-"));
    return [rest.slice(0, end < 0 ? rest.length : end).join(" ")];
  }
  const asked = rest.some((word) => ANSWERED.includes(word));
  return [...rest.slice(0, depth), ...(asked ? [] : ["--help"]), ...rest.slice(depth)];
}

// Without a command, or with options before it.
function none(words) {
  const { options, names } = data.commands();
  const end = words.findIndex((word) => word === "--");
  const { values, operands } = read(options, end < 0 ? words : words.slice(0, end));
  if (words.length === 0 || "help" in values) {
    return help();
  }
  if ("version" in values) {
    return version();
  }
  const first = operands[0] || words[end + 1];
  const known = names.includes(first) || options.some(({ names: all }) => all.includes(first));
  throw first === undefined
    ? new Usage("a command is missing")
    : known
      ? new Usage(`\`--\` cannot stand before \`${first}\``)
      : new Usage(`there is no command \`${first}\``, core.near(first, names));
}

function command([name, ...words]) {
  const { commands, names } = data.commands();
  if (name === HELP) {
    return command(asOption([name, ...words]));
  }
  if (name === undefined || (name.startsWith("-") && name !== "-")) {
    return none(name === undefined ? [] : [name, ...words]);
  }
  if (!COMMANDS.has(name)) {
    throw names.includes(name)
      ? new Usage(`\`${name}\` needs the other forms of ptipc: this package checks, parses, diagnoses and explains`)
      : new Usage(`there is no command \`${name}\``, core.near(name, names));
  }
  entered = name;
  const line = read(commands[name].options, words);
  if ("help" in line.values) {
    return help(name);
  }
  if ("version" in line.values) {
    return version();
  }
  refuse(line.values, commands[name].elsewhere);
  return COMMANDS.get(name)(line);
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

function fail(error, faultOfInstallation) {
  if (error instanceof Usage) {
    files.say(core.told(error.message));
    const near = error.near.map((each) => "`" + each + "`");
    const more = near.length > 1 ? near.slice(0, -1).join(", ") + " or " + near[near.length - 1] : near[0];
    process.stderr.write(near.length > 0 ? `help: did you mean ${more}?\n` : "");
    process.stderr.write(`Try \`ptipc${entered ? " " + entered : ""} --help\`.\n`);
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
  try {
    process.exitCode = command(words);
    core.keepCompiled();
  } catch (error) {
    process.exitCode = fail(error, faultOfInstallation);
  }
}

module.exports = { run };
