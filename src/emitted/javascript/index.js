// Made by `ptipc emit javascript` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD

import * as table from "./table.js";
import { CLASSES, CLASS_OF, CONVERSATION, DUES, DUE_OF, END_OF, NEXT, PHASES, REFUSED, RULES, TELLS, TOKENS, TOKEN_OF } from "./table.js";

export const LIMIT = 65536;

const PLAIN = 0;
const QUOTED = 1;
const CSTRING = 2;
const ARGS = 3;

const SPACE = 0x20;
const BACKSLASH = 0x5c;
const CR = 0x0d;
const LF = 0x0a;
const DOT = 0x2e;
const COLON = 0x3a;

const UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });

const isOctal = (b) => b >= 0x30 && b <= 0x37;
const isSpace = (b) => b === SPACE || (b >= 9 && b <= CR && b !== LF);

const isDigit = (b) => b >= 0x30 && b <= 0x39;
const isHex = (b) => isDigit(b) || ((b | 0x20) >= 0x61 && (b | 0x20) <= 0x66);
const SEVERITIES = new Set(["error", "warning", "notice", "info", "debug"]);

/** Whether it is four octets in decimal, without leading zeros. */
function isIpv4(line, start, end) {
  let i = start;
  for (let octet = 0; octet < 4; octet++) {
    if (octet > 0 && (i === end || line[i++] !== DOT)) {
      return false;
    }
    const first = i;
    let number = 0;
    while (i < end && i < first + 3 && isDigit(line[i])) {
      number = 10 * number + line[i++] - 0x30;
    }
    if (i === first || number > 255 || (line[first] === 0x30 && i > first + 1)) {
      return false;
    }
  }
  return i === end;
}

/** Whether it is eight groups, fewer with a double colon; an IPv4 address may be the last two. */
function isIpv6(line, start, end) {
  let groups = 0;
  let gap = end - start > 1 && line[start] === COLON && line[start + 1] === COLON;
  let i = gap ? start + 2 : start;
  while (i < end && groups < 8) {
    if (isIpv4(line, i, end)) {
      groups += 2;
      i = end;
      break;
    }
    const first = i;
    while (i < end && i < first + 4 && isHex(line[i])) {
      i++;
    }
    if (i === first) {
      return false;
    }
    groups++;
    if (i === end) {
      break;
    }
    if (line[i++] !== COLON || i === end) {
      return false;
    }
    if (line[i] === COLON) {
      if (gap) {
        return false;
      }
      gap = true;
      i++;
    }
  }
  return i === end && (gap ? groups < 8 : groups === 8);
}

/** Whether it is an IP address as RFC 3986 writes it, one of version 6 in brackets. */
export function isHost(line, start, end) {
  const brackets = end - start > 1 && line[start] === 0x5b && line[end - 1] === 0x5d;
  return brackets ? isIpv6(line, start + 1, end - 1) : isIpv4(line, start, end);
}

function meaning(b) {
  return b === 0x6e ? LF : b === 0x74 ? 9 : b === 0x72 ? CR : b;
}

export class Value {
  constructor(line, start, end, form = PLAIN) {
    this.line = line;
    this.form = form;
    this.start = start;
    this.end = end;
  }

  get raw() {
    return this.line.subarray(this.start, this.end);
  }

  decoded() {
    const form = this.form;
    const quotes = form === QUOTED || form === CSTRING ? 1 : 0;
    const line = this.line;
    const to = this.end - quotes;
    let i = this.start + quotes;
    if (form !== CSTRING && form !== ARGS) {
      return line.subarray(i, to);
    }
    const out = new Uint8Array(to - i);
    let length = 0;
    while (i < to) {
      let b = line[i++];
      if (b === BACKSLASH && i < to) {
        b = line[i++];
        if (form === CSTRING && isOctal(b)) {
          const first = i - 1;
          let number = b & 7;
          while (i < to && i < first + 3 && isOctal(line[i])) {
            number = 8 * number + (line[i++] & 7);
          }
          if (number > 0xff) {
            // No byte has this number: its digits stay.
            for (let digit = first; digit < i - 1; digit++) {
              out[length++] = line[digit];
            }
            number = line[i - 1];
          }
          b = number;
        } else if (form === CSTRING) {
          b = meaning(b);
        }
      }
      out[length++] = b;
    }
    return out.subarray(0, length);
  }

  text() {
    return UTF8.decode(this.decoded());
  }
}

class Reading {
  kind = "";
  word = null;
  text = null;
  reason = null;
  number = null;
  name = null;
  protocol = null;
  address = null;
  host = null;
  port = null;
  severity = null;
  message = null;
  transport = null;
  type = null;
  pairs = [];
  options = [];
  args = null;
  rule = "";
  start = 0;
  end = 0;
  due = "";
  cut = false;

  get status() {
    if (this.kind === "") {
      return "malformed";
    }
    return this.rule !== "" ? "violation" : this.kind === "UNKNOWN" ? "unknown" : "ok";
  }
}

function note(message, rule, start, end) {
  if (message.rule === "" || start < message.start) {
    message.rule = rule;
    message.start = start;
    message.end = end;
  }
}

function refused(line, rule, start, end, row) {
  const message = new Reading();
  const behind = line.findIndex((b) => b <= SPACE);
  message.word = new Value(line, 0, behind < 0 ? line.length : behind);
  message.rule = rule;
  message.start = start;
  message.end = end;
  message.due = DUES[DUE_OF[row / CLASSES]];
  return message;
}

/** Makes the message of a line from its tokens. */
class Reader {
  constructor(line) {
    this.line = line;
    this.message = new Reading();
    this.key = null;
    this.known = "";
    this.others = false;
    this.args = null;
  }

  value(start, end, form) {
    return new Value(this.line, start, end, form);
  }

  take(token, start, end) {
    const message = this.message;
    const after = start + 1;
    switch (token.part) {
      case table.IS_NONE:
        break;
      case table.IS_KEYWORD:
        message.kind = token.name;
        message.word = this.value(0, end);
        break;
      case table.IS_KEY:
        this.key = this.value(after, end);
        this.known = token.name;
        this.others ||= token.name !== "transport";
        if (token.name === "type" && message.kind === "STATUS" && message.type !== null) {
          note(message, "line/status-type-repeated", after, end);
        }
        break;
      case table.IS_VALUE: {
        const value = this.value(after, end, token.form);
        message.pairs.push({ key: this.key, value });
        this.first(value);
        if (token.form === CSTRING) {
          this.checkOctal(value);
        }
        break;
      }
      case table.IS_OPTION_TEXT: {
        const last = message.options.length - 1;
        message.options[last] = { name: message.options[last].name, text: this.value(start, end) };
        break;
      }
      case table.IS_OPTION_NAME:
        this.endArgs();
        message.options.push({ name: this.value(after, end - 1), text: this.value(end, end) });
        break;
      case table.IS_OPTION:
        this.endArgs();
        message.options.push({ name: null, text: this.value(after, end) });
        break;
      case table.IS_ARGS:
        this.endArgs();
        message.args ??= [];
        this.args = { option: after, text: end, pair: end, last: end, key: null, value: null };
        break;
      case table.IS_ARG_KEY:
        this.args.key = this.value(start, end, token.form);
        this.args.last = end;
        break;
      case table.IS_ARG_VALUE:
        this.args.value = this.value(after, end, token.form);
        this.args.last = end;
        break;
      case table.IS_COMMA:
        this.endPair(start);
        this.args.pair = this.args.last = end;
        break;
      case table.IS_TEXT:
        message.text = this.value(after, end);
        break;
      case table.IS_REASON:
        message.reason = this.value(after, end);
        break;
      case table.IS_NUMBER:
        message.number = this.value(after, end);
        break;
      case table.IS_NAME:
        message.name = this.value(after, end);
        break;
      case table.IS_PROTOCOL:
        message.protocol = this.value(after, end);
        break;
      case table.IS_ADDRESS:
        message.address = this.value(after, end);
        break;
      default:
    }
    if (token.rule !== "") {
      note(message, token.rule, token.part === table.IS_ARG_KEY ? start : after, end);
    }
  }

  /** Of a repeated key the first value counts. */
  first(value) {
    const message = this.message;
    switch (this.known) {
      case "severity":
        message.severity ??= value;
        break;
      case "message":
        message.message ??= value;
        break;
      case "transport":
        message.transport ??= value;
        break;
      case "type":
        message.type ??= value;
        break;
      default:
    }
  }

  endPair(end) {
    const args = this.args;
    if (args.key === null || args.value === null) {
      note(this.message, "line/args-pair", args.pair, end);
    }
    const key = args.key ?? this.value(args.pair, args.pair);
    this.message.args.push({ key, value: args.value });
    args.key = args.value = null;
  }

  endArgs() {
    const args = this.args;
    if (args === null) {
      return;
    }
    if (args.last === args.text) {
      note(this.message, "line/args-pair", args.option, args.last);
    } else if (args.pair !== args.last) {
      this.endPair(args.last);
    }
    this.args = null;
  }

  /** What no single token decides; whether some byte is not ASCII is known. */
  end(high) {
    const { line, message } = this;
    this.endArgs();
    const address = message.address;
    if (address !== null) {
      const colon = line.lastIndexOf(COLON, address.end - 1);
      message.host = this.value(address.start, colon);
      message.port = this.value(colon + 1, address.end);
      if (!isHost(line, address.start, colon)) {
        note(message, "line/host", address.start, colon);
      }
      let port = 0;
      for (let i = colon + 1; i < address.end; i++) {
        port = 10 * port + line[i] - 0x30;
      }
      if (line[colon + 1] === 0x30 || port > 65535) {
        note(message, "line/port-out-of-range", colon + 1, address.end);
      }
    }
    const keyword = message.word.end;
    if (message.kind === "LOG") {
      if (message.severity === null || message.message === null) {
        note(message, "line/log-key-missing", 0, keyword);
      }
      const severity = message.severity;
      if (severity !== null && !SEVERITIES.has(severity.text())) {
        note(message, "line/log-severity", severity.start, severity.end);
      }
    } else if (message.kind === "STATUS") {
      if (message.type !== null) {
        this.checkReport(message.type);
      } else if (message.transport === null) {
        note(message, "line/status-no-transport", 0, keyword);
      } else if (!this.others) {
        note(message, "line/status-no-pair", 0, keyword);
      }
    }
    if (high) {
      const start = line.findIndex((b) => b > 0x7f);
      let end = start;
      while (end < line.length && line[end] > 0x7f) {
        end++;
      }
      note(message, "line/non-ascii", start, end);
    }
    return message;
  }

  /** No byte has the number of an octal escape over 377. */
  checkOctal(value) {
    const line = this.line;
    for (let i = value.start + 1; i < value.end - 1; i++) {
      if (line[i] === BACKSLASH) {
        const high = line[++i] >= 0x34 && isOctal(line[i]);
        if (high && isOctal(line[i + 1]) && isOctal(line[i + 2])) {
          note(this.message, "line/octal", i - 1, i + 3);
          return;
        }
      }
    }
  }

  /** A version report has both its name and its version. */
  checkReport(kind) {
    if (kind.text() !== "version") {
      return;
    }
    for (const key of ["IMPLEMENTATION", "VERSION"]) {
      const pair = this.message.pairs.find((other) => other.key.text() === key);
      if (pair === undefined) {
        note(this.message, "line/status-version", kind.start, kind.end);
      } else if (pair.value.decoded().length === 0) {
        note(this.message, "line/status-version", pair.value.start, pair.value.end);
      }
    }
  }
}

export function parse(line) {
  const reader = new Reader(line);
  const length = line.length;
  const next = NEXT;
  const classOf = CLASS_OF;
  let row = 0;
  let start = 0;
  let told = 0;
  let seen = 0;
  for (let i = 0; i < length; i++) {
    const byte = line[i];
    seen |= byte;
    const entry = next[row + classOf[byte]];
    if (entry < TELLS) {
      row = entry;
      continue;
    }
    if (entry >= REFUSED) {
      const rule = RULES[entry - REFUSED];
      const bare = line[i] === SPACE && rule !== "line/bad-keyword";
      const spaced = bare && (i + 1 === length || isSpace(line[i + 1]));
      return refused(line, spaced ? "line/spacing" : rule, i, i + 1, row);
    }
    reader.take(TOKENS[TOKEN_OF[row / CLASSES]], start, i);
    told++;
    start = i;
    row = entry - TELLS;
  }
  const ending = END_OF[row / CLASSES];
  if (ending !== 0) {
    const behind = told === 1 && length === start + 1;
    return refused(line, behind ? "line/nothing-after-space" : RULES[ending], length, length, row);
  }
  reader.take(TOKENS[TOKEN_OF[row / CLASSES]], start, length);
  return reader.end(seen > 0x7f);
}

const BROKEN = new Map([
  ["fine", ""],
  ["early", "session/method-before-version"],
  ["settled", "session/second-version"],
  ["late", "session/after-done"],
  ["unheard", "session/late-env-error"],
  ["posthumous", "session/after-fatal-error"],
]);

export class Session {
  /** The phase, if what only tried to be a message counted too. */
  #tried = PHASES[0];
  #answered = false;
  #early = false;
  #over = false;
  #mixed = false;
  #proxy = false;

  constructor(role = "") {
    this.role = role;
    this.phase = PHASES[0];
  }

  take(message) {
    const kind = message.kind;
    if (this.#over) {
      return { event: "", broken: "" };
    }
    if (kind === "" || message.cut) {
      this.#attempt(kind !== "" ? kind : message.word === null ? "" : message.word.text());
      return { event: "", broken: "" };
    }
    const { role, event, steps } = CONVERSATION.get(kind);
    const [due, next] = steps[PHASES.indexOf(this.phase)];
    const early = due === "early" && !this.#answered;
    if (role !== "" && this.phase !== "ended") {
      this.role = this.role === "" ? role : this.role;
      if (this.role !== role) {
        this.#early ||= early;
        // A transport that gives up does so in either role.
        this.phase = kind === "PROXY-ERROR" ? next : this.phase;
        this.#attempt(kind);
        return { event: "", broken: this.#otherRole(kind === "PROXY" || kind === "PROXY-ERROR") };
      }
    }
    let turn = due;
    if (turn === "late" && kind === "VERSION" && this.#early && !this.#answered) {
      turn = "fine"; // that it lacked has been told
    }
    // What breaks off is over, whatever rule its line breaks.
    const good = message.rule === "" || event === "failed" || event === "gave-up";
    const heard = (turn === "fine" || turn === "unheard") && good;
    const broken = turn === "early" && (this.#early || !early) ? "" : BROKEN.get(turn);
    this.#early ||= early;
    this.#over = turn === "late" || turn === "posthumous";
    this.phase = next;
    this.#attempt(kind);
    return { event: heard ? event : "", broken };
  }

  end() {
    if (!this.#answered) {
      return this.#early || this.phase === "ended" ? "" : "session/no-version";
    }
    return this.#tried === "configuration" ? "session/no-done" : "";
  }

  /** What only tried to be a message moves nothing, but is not missing either. */
  #attempt(kind) {
    const row = CONVERSATION.get(kind);
    if (row !== undefined) {
      this.#tried = row.steps[PHASES.indexOf(this.#tried)][1];
      this.#answered ||= kind === "VERSION" || kind === "VERSION-ERROR" || kind === "ENV-ERROR";
    }
  }

  /** A message of the other role is told once, and so is an answer about the proxy. */
  #otherRole(proxy) {
    if (this.#mixed || (proxy && this.#proxy)) {
      return "";
    }
    if (proxy) {
      this.#proxy = true;
      return "session/proxy-in-server";
    }
    this.#mixed = true;
    return "session/mixed-roles";
  }
}

const NEVER = [0, LF];
const IN_NO_WORD = [0, SPACE, 9, LF, 0x0b, 0x0c, CR];
const ASCII = new TextEncoder();
const LETTERS = new Map([
  [LF, 0x6e],
  [9, 0x74],
  [CR, 0x72],
  [0x22, 0x22],
  [BACKSLASH, BACKSLASH],
]);

const isPrintable = (b) => b >= SPACE && b < 0x7f;
const isBareByte = (b) => isPrintable(b) && ![SPACE, 0x22, 0x27, BACKSLASH].includes(b);
// What stands before the colon of an option.
const NAME = /^[A-Za-z0-9_-]+$/;
const isName = (bytes) => NAME.test(UTF8.decode(bytes));

/** Refuses a part that would be read as another, or as two. */
function refuse(bad) {
  if (bad) {
    throw new RangeError("no line can carry this here");
  }
}

const isEscaped = (b) => b === BACKSLASH || b === 0x3d || b === 0x2c;

export class Writer {
  #line = [];
  #pair = false;
  #empty = false;

  constructor(keyword) {
    this.#put("", keyword, IN_NO_WORD);
  }

  word(word) {
    return this.#put(" ", word, IN_NO_WORD);
  }

  text(text) {
    return this.#put(" ", text, NEVER);
  }

  address(host, port) {
    refuse(this.#bytes(port).includes(COLON));
    return this.#put(" ", host, IN_NO_WORD).#put(":", port, IN_NO_WORD);
  }

  args() {
    return this.#endArgs().#put(" ", "ARGS:", IN_NO_WORD);
  }

  arg(key, value = null) {
    this.#put(this.#pair ? "," : "", this.#escaped(key), IN_NO_WORD);
    if (value !== null) {
      this.#put("=", this.#escaped(value), IN_NO_WORD);
    }
    this.#pair = true;
    this.#empty = key.length === 0 && value === null;
    return this;
  }

  option(name, text) {
    this.#endArgs();
    if (name === null) {
      const colon = this.#bytes(text).indexOf(COLON);
      refuse(colon >= 0 && isName(this.#bytes(text).subarray(0, colon)));
    } else {
      const bytes = this.#bytes(name);
      refuse(UTF8.decode(bytes) === "ARGS" || !isName(bytes));
    }
    return name === null
      ? this.#put(" ", text, IN_NO_WORD)
      : this.#put(" ", name, IN_NO_WORD).#put(":", text, IN_NO_WORD);
  }

  pair(key, value) {
    const bytes = this.#bytes(value);
    // A NUL has an escape that nobody may write.
    refuse(this.#bytes(key).includes(0x3d) || bytes.includes(0));
    this.#put(" ", key, IN_NO_WORD);
    const bare = bytes.length > 0 && bytes.every(isBareByte);
    this.#line.push(0x3d, ...(bare ? [] : [0x22]));
    for (const b of bytes) {
      if (bare || (isPrintable(b) && !LETTERS.has(b))) {
        this.#line.push(b);
      } else if (LETTERS.has(b)) {
        this.#line.push(BACKSLASH, LETTERS.get(b));
      } else {
        this.#line.push(BACKSLASH, 0x30 + (b >> 6), 0x30 + ((b >> 3) & 7), 0x30 + (b & 7));
      }
    }
    this.#line.push(...(bare ? [] : [0x22]));
    return this;
  }

  end() {
    this.#endArgs();
    const line = Uint8Array.from(this.#line);
    // A CR at the end would be taken off with the LF.
    if (parse(line).kind === "" || line[line.length - 1] === CR) {
      throw new RangeError("this is no message");
    }
    return line;
  }

  #bytes(text) {
    return typeof text === "string" ? ASCII.encode(text) : text;
  }

  #escaped(text) {
    const out = [];
    for (const b of this.#bytes(text)) {
      out.push(...(isEscaped(b) ? [BACKSLASH, b] : [b]));
    }
    return out;
  }

  #put(before, text, refused) {
    const bytes = this.#bytes(text);
    refuse(refused.some((b) => bytes.includes(b)));
    for (const b of ASCII.encode(before)) {
      this.#line.push(b);
    }
    for (const b of bytes) {
      this.#line.push(b);
    }
    return this;
  }

  /** An empty pair at the end needs a comma of its own, or it would not be seen. */
  #endArgs() {
    if (this.#empty) {
      this.#line.push(0x2c);
    }
    this.#pair = false;
    this.#empty = false;
    return this;
  }
}

export class Framer {
  #limit;
  #held = new Uint8Array(256);
  #length = 0;
  #dropping = false;

  constructor(limit = LIMIT) {
    this.#limit = limit;
  }

  feed(piece) {
    const lines = [];
    let from = 0;
    for (let end = piece.indexOf(LF); end >= 0; end = piece.indexOf(LF, from)) {
      if (this.#length === 0 && !this.#dropping && end - from <= this.#limit) {
        const cr = end > from && piece[end - 1] === CR ? 1 : 0;
        lines.push(piece.subarray(from, end - cr));
      } else {
        this.#hold(piece.subarray(from, end));
        const line = this.#taken();
        const cr = line !== null && line.length > 0 && line[line.length - 1] === CR;
        lines.push(cr ? line.subarray(0, line.length - 1) : line);
      }
      from = end + 1;
    }
    this.#hold(piece.subarray(from));
    return lines;
  }

  finish() {
    if (this.#length === 0 && !this.#dropping) {
      return null;
    }
    const line = this.#taken();
    const message = line === null ? new Reading() : parse(line);
    message.cut = true;
    if (line === null) {
      note(message, "source/line-too-long", this.#limit, this.#limit);
    } else if (message.kind !== "") {
      note(message, "line/no-newline", line.length, line.length);
    }
    return message;
  }

  #hold(part) {
    const length = this.#length + part.length;
    if (this.#dropping || length > this.#limit) {
      this.#dropping = true;
      this.#length = 0;
      return;
    }
    if (length > this.#held.length) {
      const wider = new Uint8Array(Math.min(this.#limit, Math.max(2 * this.#held.length, length)));
      wider.set(this.#held.subarray(0, this.#length));
      this.#held = wider;
    }
    this.#held.set(part, this.#length);
    this.#length = length;
  }

  #taken() {
    const line = this.#dropping ? null : this.#held.slice(0, this.#length);
    this.#length = 0;
    this.#dropping = false;
    return line;
  }
}
