// Reads a command line by what the commands of ptipc say of their options.
"use strict";

const core = require("./compiled.js");

/** What is wrong with a command line, and what may have been meant. */
class Usage extends Error {
  constructor(message, near = []) {
    super(message);
    this.near = near;
  }
}

const LARGEST = 2147483647;
const MOST_NEAR = 3;

const quoted = (text) => "`" + text + "`";
const longest = ({ names }) => names[names.length - 1];

function or(words) {
  return words.length < 2
    ? words.join("")
    : words.slice(0, -1).join(", ") + " or " + words[words.length - 1];
}

function wants(option) {
  return option.values.length > 0 ? or(option.values) : option.number ? "a whole number" : option.label;
}

function value(option, given) {
  const known = option.values.find((each) => each === given.toLowerCase());
  const whole = /^[+-]?\d+$/.test(given) && Math.abs(Number(given)) <= LARGEST;
  if (option.values.length > 0 ? !known : option.number ? !whole : option.file && given === "") {
    const most = option.number && /^\d+$/.test(given) ? ` up to ${LARGEST}` : "";
    throw new Usage(`${longest(option)} takes ${wants(option)}${most}, not ${quoted(given)}`);
  }
  return known || (option.number ? Number(given) : given);
}

// Of an option that takes no value only these may be said.
function truth(option, given) {
  const word = given.toLowerCase();
  if (!["", "true", "false"].includes(word)) {
    throw new Usage(`${longest(option)} takes no value, not ${quoted(given)}`);
  }
  return word === "true";
}

// A name, and what is attached to it: a value behind an equals sign, or more letters.
function parts(word) {
  const end = word.startsWith("--") ? word.indexOf("=") : 2;
  return end < 0 ? [word, ""] : [word.slice(0, end), word.slice(end)];
}

function find(options, word) {
  const [name] = parts(word);
  return options.find(({ names }) => names.includes(name));
}

/** The names that may be meant by one that no option has, or else those that do what it says. */
function near(options, word) {
  const names = core.near(word.replace(/=.*/s, ""), options.flatMap(({ names: all }) => all));
  return names.length > 0
    ? names
    : options
        .filter(({ words }) => words.some((each) => word.includes("-" + each)))
        .map(longest)
        .slice(0, MOST_NEAR);
}

/**
 * Parts options from words. Who asks for help, or for the version, may have mistyped another.
 *
 * @param options what there is: names, label, values, number, file, takes, many, and words about it
 * @param words as typed
 * @returns values by the longest name without its dashes, and the other words
 */
function read(options, words) {
  const values = {};
  const operands = [];
  const unknown = [];
  const rest = [...words];
  let literal = false;
  while (rest.length > 0) {
    const word = rest.shift();
    if (literal || word === "-" || !word.startsWith("-")) {
      operands.push(word);
    } else if (word === "--") {
      literal = true;
    } else if (find(options, word)) {
      take(options, word, rest, values);
    } else {
      unknown.push(word);
    }
  }
  if (unknown.length > 0 && !("help" in values || "version" in values)) {
    throw new Usage(`there is no option ${quoted(unknown[0])}`, near(options, unknown[0]));
  }
  return { values, operands };
}

function take(options, word, rest, values) {
  const option = find(options, word);
  const [, attached] = parts(word);
  const name = longest(option);
  const key = name.replace(/^--/, "");
  const follows = rest.length > 0 && rest[0] !== "--" && !find(options, rest[0]);
  if (option.takes && attached === "" && !follows) {
    throw new Usage(`${name} takes ${wants(option)}, and nothing follows it`);
  }
  if (Object.keys(values).includes(key) && !option.many) {
    throw new Usage(`${name} is given twice`);
  }
  if (option.takes) {
    const given = value(option, attached === "" ? rest.shift() : attached.replace(/^=/, ""));
    values[key] = option.many ? [...(values[key] || []), given] : given;
    return;
  }
  values[key] = !attached.startsWith("=") || truth(option, attached.slice(1));
  if (attached !== "" && !attached.startsWith("=")) {
    rest.unshift("-" + attached);
  }
}

module.exports = { Usage, read };
