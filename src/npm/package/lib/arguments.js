// Reads a command line by what the commands of ptipc say of their options.
"use strict";

/** What is wrong with a command line, and what may have been meant. */
class Usage extends Error {
  constructor(message, near = []) {
    super(message);
    this.near = near;
  }
}

const quoted = (text) => "`" + text + "`";

function or(words) {
  return words.length < 2
    ? words.join("")
    : words.slice(0, -1).join(", ") + " or " + words[words.length - 1];
}

function wants(option) {
  return option.values.length > 0 ? or(option.values) : option.number ? "a whole number" : option.label;
}

function value(option, given) {
  const name = option.names[option.names.length - 1];
  const known = option.values.find((each) => each === given.toLowerCase());
  const whole = /^[+-]?\d+$/.test(given);
  if ((option.values.length > 0 && !known) || (option.number && !whole)) {
    throw new Usage(`${name} takes ${wants(option)}, not ${quoted(given)}`);
  }
  return known || (option.number ? Number(given) : given);
}

/**
 * Parts options from words.
 *
 * @param options what there is: names, label, values, number, takes, many
 * @param words as typed
 * @returns values by the longest name without its dashes, and the other words
 */
function read(options, words) {
  const values = {};
  const operands = [];
  const rest = [...words];
  let literal = false;
  while (rest.length > 0) {
    const word = rest.shift();
    if (literal || word === "-" || !word.startsWith("-")) {
      operands.push(word);
    } else if (word === "--") {
      literal = true;
    } else {
      take(options, word, rest, values);
    }
  }
  return { values, operands };
}

function take(options, word, rest, values) {
  const equals = word.startsWith("--") ? word.indexOf("=") : -1;
  const typed = equals < 0 ? word : word.slice(0, equals);
  const option = options.find(({ names }) => names.includes(typed));
  if (!option) {
    throw new Usage(`there is no option ${quoted(word)}`);
  }
  const name = option.names[option.names.length - 1];
  const key = name.replace(/^--/, "");
  if (!option.takes && equals >= 0) {
    throw new Usage(`${name} takes no value, not ${quoted(word.slice(equals + 1))}`);
  }
  if (option.takes && equals < 0 && rest.length === 0) {
    throw new Usage(`${name} takes ${wants(option)}, and nothing follows it`);
  }
  if (key in values && !option.many) {
    throw new Usage(`${name} is given twice`);
  }
  const given = !option.takes || value(option, equals < 0 ? rest.shift() : word.slice(equals + 1));
  values[key] = option.many ? [...(values[key] || []), given] : given;
}

module.exports = { Usage, read };
