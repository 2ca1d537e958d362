// Made by `ptipc emit javascript` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD

// Answers lines as `ptipc conformance` and `ptipc compare` ask them.

import { readFileSync, readSync, writeSync } from "node:fs";
import { Environment, items, login, textOfLogin, writeItems } from "./environment.js";
import { Framer, LIMIT, parse, Session, Writer } from "./index.js";

const TEXT = new TextDecoder("utf-8", { ignoreBOM: true });
const STRICT = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });

/** The answer to one line, and the places of all that it says. */
class Answer {
  spans = [];

  raw(fields, name, bytes) {
    fields[name] = TEXT.decode(bytes);
    try {
      STRICT.decode(bytes);
    } catch {
      fields[`${name}Base64`] = Buffer.from(bytes).toString("base64");
    }
  }

  put(fields, name, value) {
    if (value === null) {
      fields[name] = null;
      return;
    }
    this.spans.push(value.start, value.end);
    this.raw(fields, name, value.decoded());
  }

  pairs(pairs) {
    return pairs.map((pair) => {
      const fields = {};
      this.put(fields, "key", pair.key);
      this.put(fields, "value", pair.value);
      return fields;
    });
  }

  endpoint(fields, { host, port }) {
    this.spans.push(host.start, host.end, port.start, port.end);
    const raw = host.raw;
    const bare = raw.length > 1 && raw[0] === 0x5b && raw[raw.length - 1] === 0x5d;
    fields.endpoint = {};
    this.raw(fields.endpoint, "host", bare ? raw.subarray(1, raw.length - 1) : raw);
    fields.endpoint.port = Number(port.text());
  }

  message(message) {
    const kind = message.kind;
    const fields = { type: kind };
    if (kind === "VERSION") {
      this.put(fields, "version", message.number);
    } else if (kind === "CMETHOD" || kind === "SMETHOD") {
      this.put(fields, "transport", message.name);
      if (kind === "CMETHOD") {
        this.put(fields, "protocol", message.protocol);
      }
      this.endpoint(fields, message);
      if (kind === "SMETHOD") {
        fields.options = message.options.map((option) => {
          const told = {};
          this.put(told, "name", option.name);
          this.put(told, "text", option.text);
          return told;
        });
        fields.args = message.args === null ? null : this.pairs(message.args);
      }
    } else if (kind === "LOG") {
      this.put(fields, "severity", message.severity);
      this.put(fields, "message", message.message);
      const own = [message.severity, message.message];
      fields.extra = this.pairs(message.pairs.filter((pair) => !own.includes(pair.value)));
    } else if (kind === "STATUS") {
      this.put(fields, "transport", message.transport);
      fields.pairs = this.pairs(message.pairs.filter((pair) => pair.value !== message.transport));
    } else if (kind === "UNKNOWN") {
      this.put(fields, "keyword", message.word);
      this.put(fields, "text", message.text);
    } else if (message.reason !== null) {
      if (message.name !== null) {
        this.put(fields, "transport", message.name);
      }
      this.put(fields, "message", message.reason);
    }
    return fields;
  }
}

/** The message of a line; null stands for one over the limit. */
function read(line) {
  const message = parse(line ?? new Uint8Array(0));
  if (line === null) {
    Object.assign(message, { rule: "source/line-too-long", start: LIMIT, end: LIMIT, due: "" });
  }
  return message;
}

/** The messages of the lines that end in a piece, or at the end of the stream, which is empty. */
function messages(framer, piece) {
  const last = piece.length === 0 ? framer.finish() : null;
  return [...framer.feed(piece).map(read), ...(last === null ? [] : [last])];
}

function answer(message) {
  const told = new Answer();
  const fields = { status: message.status, message: null };
  if (message.kind !== "") {
    fields.message = told.message(message);
  }
  if (message.rule !== "") {
    Object.assign(fields, { rule: message.rule, start: message.start, end: message.end });
  }
  if (message.due !== "") {
    fields.due = message.due;
  }
  fields.spans = told.spans;
  return fields;
}

function write(text) {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(1, bytes, done);
    } catch (error) {
      if (error.code !== "EAGAIN") {
        process.exit(0);
      }
    }
  }
}

function readPiece(piece) {
  for (;;) {
    try {
      return readSync(0, piece);
    } catch (error) {
      if (error.code !== "EAGAIN") {
        return 0;
      }
    }
  }
}

/** A message, written anew, if it may be. */
function rewritten(message) {
  try {
    return writtenAnew(message);
  } catch (error) {
    if (error instanceof RangeError) {
      return { line: null };
    }
    throw error;
  }
}

function writtenAnew(message) {
  if (message.kind === "" || message.cut) {
    return { line: null };
  }
  const writer = new Writer(message.word.raw);
  for (const word of [message.number, message.name, message.protocol]) {
    if (word !== null) {
      writer.word(word.raw);
    }
  }
  if (message.host !== null) {
    writer.address(message.host.raw, message.port.raw);
  }
  for (const text of [message.reason, message.text]) {
    if (text !== null) {
      writer.text(text.raw);
    }
  }
  if (["PROXY", "CMETHODS", "SMETHODS"].includes(message.kind)) {
    writer.word("DONE");
  }
  if (message.args !== null) {
    writer.args();
    for (const { key, value } of message.args) {
      writer.arg(key.decoded(), value === null ? null : value.decoded());
    }
  }
  for (const { name, text } of message.options) {
    writer.option(name === null ? null : name.raw, text.raw);
  }
  const own =
    message.kind === "LOG"
      ? { SEVERITY: message.severity, MESSAGE: message.message }
      : { TRANSPORT: message.transport };
  for (const [key, value] of Object.entries(own)) {
    if (value !== null) {
      writer.pair(key, value.decoded());
    }
  }
  for (const { key, value } of message.pairs) {
    if (!Object.values(own).includes(value)) {
      writer.pair(key.raw, value.decoded());
    }
  }
  const fields = {};
  new Answer().raw(fields, "line", writer.end());
  return fields;
}

function serve(respond) {
  const framer = new Framer();
  const piece = Buffer.alloc(65536);
  for (;;) {
    const got = readPiece(piece);
    const said = messages(framer, piece.subarray(0, got));
    write(said.map((message) => `${JSON.stringify(respond(message))}\n`).join(""));
    if (got === 0) {
      return;
    }
  }
}

function roleOf({ role, environment }) {
  if (role) {
    return role;
  }
  const list = environment ?? [];
  const names = Array.isArray(list) ? list.map((variable) => variable.name) : Object.keys(list);
  const client = names.includes("TOR_PT_CLIENT_TRANSPORTS");
  const server = names.includes("TOR_PT_SERVER_TRANSPORTS");
  return client === server ? "" : client ? "client" : "server";
}

function converse(asked) {
  const { stdout, stdoutBase64 } = asked;
  const bytes = stdoutBase64 ? Buffer.from(stdoutBase64, "base64") : Buffer.from(stdout ?? "");
  const session = new Session(roleOf(asked));
  const framer = new Framer();
  const said = [...messages(framer, bytes), ...messages(framer, new Uint8Array(0))];
  const events = [];
  const violations = [];
  let wrong = false;
  said.forEach((message, index) => {
    const { event, broken } = session.take(message);
    events.push(...(event === "" ? [] : [event]));
    wrong ||= message.rule !== "" || (broken !== "" && broken !== "session/late-env-error");
    if (broken !== "") {
      violations.push({ rule: broken, line: index + 1 });
    }
  });
  const ended = session.end();
  if (ended !== "") {
    violations.push({ rule: ended, line: null });
  }
  const status = wrong || ended !== "" ? "violation" : "accepted";
  return { status, role: session.role === "" ? null : session.role, events, violations };
}

/** The lines of standard input, as they come. */
function* questions() {
  const piece = Buffer.alloc(65536);
  let held = [];
  for (let got = readPiece(piece); got > 0; got = readPiece(piece)) {
    let from = 0;
    for (let end = piece.indexOf(10); end >= 0 && end < got; end = piece.indexOf(10, from)) {
      yield Buffer.concat([...held, piece.subarray(from, end)]).toString();
      held = [];
      from = end + 1;
    }
    held.push(Buffer.from(piece.subarray(from, got)));
  }
}

function sessions() {
  for (const question of questions()) {
    let told;
    try {
      told = converse(JSON.parse(question));
    } catch {
      told = { error: "no session in JSON" };
    }
    write(`${JSON.stringify(told)}\n`);
  }
}

const decoded = (word) =>
  Buffer.from(word.replace(/%(..)/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))), "latin1");

const encoded = (bytes) =>
  Array.from(bytes, (b) => {
    const c = String.fromCharCode(b);
    return /\w/.test(c) ? c : `%${b.toString(16).toUpperCase().padStart(2, "0")}`;
  }).join("");

function checked(words) {
  const given = words.filter((word) => word.includes("=")).map((word) => word.split("="));
  const asked = Object.fromEntries(given.map(([name, value]) => [name, decoded(value)]));
  const environment = new Environment(asked);
  const faults = environment.check().map((f) => ` ${f.rule}:${f.variable}:${f.start}:${f.end}`);
  return ["", "client", "server"].indexOf(environment.role) + faults.join("");
}

function told({ good, text, name, key, value, host, port }) {
  const parts = [name, key, value, host, port];
  const words = parts.map((part) => (part === null ? "-" : encoded(part.decoded())));
  return [good ? 1 : 0, text.start, text.end, ...words].join(":");
}

function given(word) {
  const parts = word.split(":").map((part) => (part === "-" ? null : decoded(part)));
  const [name, key, value, host, port] = parts;
  return { name: name ?? "", key, value, host: host ?? "", port: port ?? "" };
}

function writtenLine([keyword, ...words]) {
  const writer = new Writer(decoded(keyword));
  for (const word of words) {
    const [how, ...parts] = word.split(":");
    const [first, second] = parts.map((part) => (part === "-" ? null : decoded(part)));
    switch (how) {
      case "w": writer.word(first); break;
      case "t": writer.text(first); break;
      case "h": writer.address(first, second); break;
      case "A": writer.args(); break;
      case "a": writer.arg(first, second); break;
      case "o": writer.option(first, second); break;
      default: writer.pair(first, second); break;
    }
  }
  return writer.end();
}

function answered(words) {
  const list = words[1]?.toLowerCase();
  switch (words[0]) {
    case "check":
      return checked(words.slice(1));
    case "items":
      return items(list, decoded(words[2])).map(told).join(" ");
    case "write":
      return encoded(writeItems(list, words.slice(2).map(given)));
    case "message":
      return encoded(writtenLine(words.slice(1)));
    case "login": {
      const { user, password } = login(decoded(words[1]));
      return `${encoded(user)}:${encoded(password)}`;
    }
    default: {
      const [user, password] = words[1].split(":").map(decoded);
      return encoded(textOfLogin({ user, password }));
    }
  }
}

/**
 * Answers questions about environments and arguments, one a line: words with a space between two, in
 * them every byte but letters, digits and `_` as `%` and two hexadecimal digits.
 *
 *     check NAME=VALUE ...   the role, and of each error RULE:NAME:START:END
 *     items LIST TEXT        of each item GOOD:START:END:NAME:KEY:VALUE:HOST:PORT, `-` for none
 *     write LIST ITEM ...    the text of items of NAME:KEY:VALUE:HOST:PORT, `!` when there is none
 *     login TEXT             USER:PASSWORD, `!` for a text that is too long
 *     text USER:PASSWORD     the text of a login
 *     message KEYWORD PART ...  the line of what a writer is given, `!` when there is none; a part is
 *                            w:WORD, t:TEXT, h:HOST:PORT, A for ARGS, a:KEY:VALUE, o:NAME:TEXT or
 *                            p:KEY:VALUE
 */
function environments() {
  for (const question of questions()) {
    let answer = "!";
    try {
      answer = answered(question.split(" "));
    } catch (error) {
      if (!(error instanceof RangeError)) {
        throw error;
      }
    }
    write(`${answer}\n`);
  }
}

function processorTime() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

function timed(path) {
  const all = readFileSync(path);
  let lines = 0;
  let messages = 0;
  let taken = 0;
  for (let round = 0; round < 3; round++) {
    lines = messages = 0;
    const begun = processorTime();
    const framer = new Framer();
    for (let from = 0; from < all.length; from += 65536) {
      for (const line of framer.feed(all.subarray(from, from + 65536))) {
        lines++;
        messages += line !== null && parse(line).kind !== "" ? 1 : 0;
      }
    }
    taken = processorTime() - begun;
  }
  console.log(`${((1000 * taken) / Math.max(1, lines)).toFixed(1)} ${messages}`);
}

const words = process.argv.slice(2);
if (words.length === 2 && words[0] === "--time") {
  timed(words[1]);
} else if (words.length === 1 && words[0] === "--sessions") {
  sessions();
} else if (words.length === 1 && words[0] === "--environment") {
  environments();
} else if (words.length === 1 && words[0] === "--write") {
  serve(rewritten);
} else if (words.length === 0) {
  serve(answer);
} else {
  console.error("usage: target [--sessions | --write | --environment | --time FILE]");
  process.exitCode = 2;
}
