// Made by `ptipc emit javascript` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD

import { isHost, Value } from "./index.js";

const PLAIN = 0;
const ARGS = 3;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const DASH = 0x2d;
const EQUALS = 0x3d;
const AT = 0x40;
const SLASH = 0x2f;
const LAST_PORT = 65535;
const FIELD = 255;
const TEXT = new TextEncoder();

const CLASSES = 17;
const STATES = 74;

/** By byte its class. */
const CLASS_OF = Uint8Array.of(
  0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
  3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 5, 6, 7, 5, 8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 10, 11, 3, 12, 3, 4, 13,
  14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14,
  14, 3, 15, 3, 3, 16, 3, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14,
  14, 14, 14, 14, 14, 14, 14, 3, 3, 3, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
);

/** By state and class the next state; STATES ends the item. */
const NEXT = Uint8Array.of(
  1, 1, 1, 1, 1, 1, 74, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2,
  1, 1, 1, 1, 1, 1, 74, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 74, 1, 1, 2, 1, 1, 1, 1, 2, 1, 2,
  1, 1, 1, 4, 4, 4, 74, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
  1, 1, 1, 4, 4, 4, 74, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
  1, 1, 1, 1, 1, 1, 74, 1, 1, 1, 1, 1, 1, 1, 6, 1, 6,
  1, 1, 1, 1, 1, 1, 74, 7, 1, 6, 1, 1, 1, 1, 6, 1, 6,
  8, 8, 8, 8, 8, 8, 74, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
  8, 8, 8, 8, 8, 8, 74, 8, 8, 8, 9, 8, 8, 8, 8, 8, 8,
  8, 8, 8, 8, 8, 8, 74, 8, 8, 10, 9, 8, 8, 8, 8, 8, 8,
  8, 8, 8, 8, 8, 8, 74, 8, 8, 11, 9, 8, 8, 8, 8, 8, 8,
  8, 8, 8, 8, 8, 8, 74, 8, 8, 12, 9, 8, 8, 8, 8, 8, 8,
  8, 8, 8, 8, 8, 8, 74, 8, 8, 13, 9, 8, 8, 8, 8, 8, 8,
  8, 8, 8, 8, 8, 8, 74, 8, 8, 14, 9, 8, 8, 8, 8, 8, 8,
  8, 8, 8, 8, 8, 8, 74, 8, 8, 15, 9, 8, 8, 8, 8, 8, 8,
  8, 8, 8, 8, 8, 8, 74, 8, 8, 16, 9, 8, 8, 8, 8, 8, 8,
  8, 8, 8, 8, 8, 8, 74, 8, 8, 17, 9, 8, 8, 8, 8, 8, 8,
  8, 8, 8, 8, 8, 8, 74, 8, 8, 18, 9, 8, 8, 8, 8, 8, 8,
  8, 8, 8, 8, 8, 8, 74, 8, 8, 8, 9, 8, 8, 8, 8, 8, 8,
  20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 74, 20, 20, 21, 22, 21,
  20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 74, 20, 20, 20, 22, 20,
  20, 20, 20, 20, 20, 20, 20, 20, 20, 21, 23, 74, 20, 20, 21, 22, 21,
  20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20,
  24, 24, 24, 24, 24, 24, 24, 24, 24, 24, 20, 74, 20, 24, 24, 25, 24,
  24, 24, 24, 24, 24, 24, 24, 24, 24, 24, 20, 74, 26, 24, 24, 25, 24,
  20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 24, 24, 20, 20, 20, 24, 20,
  26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 20, 74, 26, 26, 26, 27, 26,
  20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 26, 26, 20, 20, 20, 26, 20,
  29, 29, 30, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29,
  29, 29, 30, 29, 29, 29, 29, 29, 29, 29, 31, 29, 29, 29, 29, 29, 29,
  30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
  29, 29, 30, 29, 29, 29, 29, 29, 29, 32, 31, 29, 29, 29, 29, 29, 29,
  29, 29, 30, 29, 29, 29, 29, 29, 29, 33, 31, 29, 29, 29, 29, 29, 29,
  29, 29, 30, 29, 29, 29, 29, 29, 29, 34, 31, 29, 29, 29, 29, 29, 29,
  29, 29, 30, 29, 29, 29, 29, 29, 29, 35, 31, 29, 29, 29, 29, 29, 29,
  29, 29, 30, 29, 29, 29, 29, 29, 29, 36, 31, 29, 29, 29, 29, 29, 29,
  29, 29, 30, 29, 29, 29, 29, 29, 29, 37, 31, 29, 29, 29, 29, 29, 29,
  29, 29, 30, 29, 29, 29, 29, 29, 29, 38, 31, 29, 29, 29, 29, 29, 29,
  29, 29, 30, 29, 29, 29, 29, 29, 29, 39, 31, 29, 29, 29, 29, 29, 29,
  29, 29, 30, 29, 29, 29, 29, 29, 29, 40, 31, 29, 29, 29, 29, 29, 29,
  29, 29, 30, 29, 29, 29, 29, 29, 29, 29, 31, 29, 29, 29, 29, 29, 29,
  30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 42, 30, 30,
  30, 30, 30, 30, 30, 42, 30, 42, 30, 42, 43, 30, 30, 30, 42, 30, 30,
  30, 30, 30, 30, 30, 30, 30, 30, 44, 30, 30, 30, 30, 30, 30, 30, 30,
  30, 30, 30, 30, 30, 30, 30, 30, 45, 30, 30, 30, 30, 30, 30, 30, 30,
  46, 46, 30, 46, 30, 46, 46, 46, 30, 46, 46, 46, 46, 47, 46, 46, 46,
  46, 46, 30, 46, 30, 46, 46, 46, 30, 46, 48, 46, 46, 47, 46, 46, 46,
  49, 49, 30, 49, 30, 49, 49, 49, 30, 49, 49, 49, 49, 30, 49, 49, 49,
  46, 46, 30, 46, 30, 46, 46, 46, 30, 50, 48, 46, 46, 47, 46, 46, 46,
  49, 49, 30, 49, 30, 49, 49, 49, 30, 49, 51, 49, 49, 30, 49, 49, 49,
  46, 46, 30, 46, 30, 46, 46, 46, 30, 52, 48, 46, 46, 47, 46, 46, 46,
  49, 49, 30, 49, 30, 49, 49, 49, 30, 53, 51, 49, 49, 30, 49, 49, 49,
  46, 46, 30, 46, 30, 46, 46, 46, 30, 54, 48, 46, 46, 47, 46, 46, 46,
  49, 49, 30, 49, 30, 49, 49, 49, 30, 55, 51, 49, 49, 30, 49, 49, 49,
  46, 46, 30, 46, 30, 46, 46, 46, 30, 56, 48, 46, 46, 47, 46, 46, 46,
  49, 49, 30, 49, 30, 49, 49, 49, 30, 57, 51, 49, 49, 30, 49, 49, 49,
  46, 46, 30, 46, 30, 46, 46, 46, 30, 58, 48, 46, 46, 47, 46, 46, 46,
  49, 49, 30, 49, 30, 49, 49, 49, 30, 59, 51, 49, 49, 30, 49, 49, 49,
  46, 46, 30, 46, 30, 46, 46, 46, 30, 60, 48, 46, 46, 47, 46, 46, 46,
  49, 49, 30, 49, 30, 49, 49, 49, 30, 61, 51, 49, 49, 30, 49, 49, 49,
  46, 46, 30, 46, 30, 46, 46, 46, 30, 62, 48, 46, 46, 47, 46, 46, 46,
  49, 49, 30, 49, 30, 49, 49, 49, 30, 63, 51, 49, 49, 30, 49, 49, 49,
  46, 46, 30, 46, 30, 46, 46, 46, 30, 64, 48, 46, 46, 47, 46, 46, 46,
  49, 49, 30, 49, 30, 49, 49, 49, 30, 65, 51, 49, 49, 30, 49, 49, 49,
  46, 46, 30, 46, 30, 46, 46, 46, 30, 66, 48, 46, 46, 47, 46, 46, 46,
  49, 49, 30, 49, 30, 49, 49, 49, 30, 67, 51, 49, 49, 30, 49, 49, 49,
  46, 46, 30, 46, 30, 46, 46, 46, 30, 46, 48, 46, 46, 47, 46, 46, 46,
  49, 49, 30, 49, 30, 49, 49, 49, 30, 68, 51, 49, 49, 30, 49, 49, 49,
  49, 49, 30, 49, 30, 49, 49, 49, 30, 49, 51, 49, 49, 30, 49, 49, 49,
  20, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 74, 20, 70, 70, 71, 70,
  20, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 74, 72, 70, 70, 71, 70,
  20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 70, 70, 20, 20, 70, 20,
  20, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 74, 72, 72, 72, 73, 72,
  20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 72, 72, 20, 20, 72, 20,
);

/** By state 1 if a good item ends there. */
const GOOD = Uint8Array.of(
  0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 0, 0, 0, 1, 0,
);

export const VARIABLES = [
  "TOR_PT_MANAGED_TRANSPORT_VER",
  "TOR_PT_STATE_LOCATION",
  "TOR_PT_EXIT_ON_STDIN_CLOSE",
  "TOR_PT_OUTBOUND_BIND_ADDRESS_V4",
  "TOR_PT_OUTBOUND_BIND_ADDRESS_V6",
  "TOR_PT_CLIENT_TRANSPORTS",
  "TOR_PT_PROXY",
  "TOR_PT_SERVER_TRANSPORTS",
  "TOR_PT_SERVER_TRANSPORT_OPTIONS",
  "TOR_PT_SERVER_BINDADDR",
  "TOR_PT_ORPORT",
  "TOR_PT_EXTENDED_SERVER_PORT",
  "TOR_PT_AUTH_COOKIE_FILE",
];

/** By language the first state, and what stands between two items. */
const LISTS = {
  names: [0, ","],
  versions: [3, ","],
  bindings: [5, ","],
  options: [19, ";"],
  listener: [28, null],
  proxy: [41, null],
  arguments: [69, ";"],
};

const LIST_OF = {
  TOR_PT_MANAGED_TRANSPORT_VER: "versions",
  TOR_PT_CLIENT_TRANSPORTS: "names",
  TOR_PT_PROXY: "proxy",
  TOR_PT_SERVER_TRANSPORTS: "names",
  TOR_PT_SERVER_TRANSPORT_OPTIONS: "options",
  TOR_PT_SERVER_BINDADDR: "bindings",
  TOR_PT_ORPORT: "listener",
  TOR_PT_EXTENDED_SERVER_PORT: "listener",
};

const bytesOf = (text) => (typeof text === "string" ? TEXT.encode(text) : text);

/** Where a byte stands; with escapes, where it has no backslash before it. */
function find(text, from, to, wanted, escapes = false) {
  for (let i = from; i < to; i++) {
    if (text[i] === wanted) {
      return i;
    }
    if (escapes && text[i] === BACKSLASH) {
      i++;
    }
  }
  return to;
}

class Item {
  name = null;
  key = null;
  value = null;
  host = null;
  port = null;

  constructor(list, text, start, end, good) {
    this.text = new Value(text, start, end);
    this.good = good;
    if (good) {
      this.#take(list, text, start, end);
    }
  }

  #take(list, text, start, end) {
    const name = (byte) => {
      const to = find(text, start, end, byte);
      this.name = new Value(text, start, to);
      return to;
    };
    switch (list) {
      case "bindings":
        this.#address(text, name(DASH) + 1, end);
        break;
      case "options":
        this.#pair(text, name(COLON) + 1, end);
        break;
      case "listener":
        this.#address(text, start, end);
        break;
      case "proxy":
        this.#proxy(text, name(COLON) + 3, end);
        break;
      case "arguments":
        this.#pair(text, start, end);
        break;
      default:
        this.name = this.text;
        break;
    }
  }

  #address(text, start, end) {
    const colon = text.subarray(0, end).lastIndexOf(COLON);
    this.host = new Value(text, start, colon);
    this.port = new Value(text, colon + 1, end);
  }

  #pair(text, start, end) {
    const equals = find(text, start, end, EQUALS, true);
    this.key = new Value(text, start, equals, ARGS);
    this.value = new Value(text, equals + 1, end, ARGS);
  }

  #proxy(text, start, end) {
    const at = find(text, start, end, AT);
    if (at === end) {
      this.#address(text, start, end);
      return;
    }
    const colon = find(text, start, at, COLON);
    this.key = new Value(text, start, colon, PLAIN);
    this.value = colon < at ? new Value(text, colon + 1, at, PLAIN) : null;
    this.#address(text, at + 1, end);
  }
}

export function items(list, value) {
  const text = bytesOf(value);
  const all = [];
  for (let start = 0; start <= text.length && text.length > 0; ) {
    let [state] = LISTS[list];
    let i = start;
    while (i < text.length) {
      const next = NEXT[state * CLASSES + CLASS_OF[text[i]]];
      if (next === STATES) {
        break;
      }
      state = next;
      i++;
    }
    all.push(new Item(list, text, start, i, GOOD[state] === 1));
    start = i + 1;
  }
  return all;
}

/** Bytes as text that is equal only where they are; a Buffer is text of its own otherwise. */
const keyOf = (value) => value.raw.join();

function isPort(port, least) {
  const number = port.raw.reduce((n, digit) => 10 * n + digit - 0x30, 0);
  const padded = port.end - port.start > 1 && port.raw[0] === 0x30;
  return number >= least && number <= LAST_PORT && !padded;
}

const isLetter = (b) => (b | 0x20) >= 0x61 && (b | 0x20) <= 0x7a;

function isAbsolute(path) {
  const [first, second, third] = path;
  return (
    first === SLASH ||
    (first === BACKSLASH && second === BACKSLASH) ||
    (isLetter(first) && second === COLON && (third === BACKSLASH || third === SLASH))
  );
}

export class Environment {
  #values = new Map();

  constructor(variables) {
    for (const name of VARIABLES) {
      const value = variables[name];
      if (value !== undefined) {
        this.#values.set(name, bytesOf(value));
      }
    }
  }

  get(variable) {
    return this.#values.get(variable);
  }

  items(variable) {
    const list = LIST_OF[variable];
    return list === undefined ? [] : items(list, this.#values.get(variable) ?? "");
  }

  get role() {
    const client = this.#values.has("TOR_PT_CLIENT_TRANSPORTS");
    const server = this.#values.has("TOR_PT_SERVER_TRANSPORTS");
    return client === server ? "" : client ? "client" : "server";
  }

  check() {
    return new Judge(this).faults;
  }
}

class Judge {
  faults = [];
  #environment;

  constructor(environment) {
    this.#environment = environment;
    this.#common();
    this.#names("TOR_PT_CLIENT_TRANSPORTS");
    this.#nothing("environment/proxy", "TOR_PT_PROXY");
    this.#single("environment/proxy", "TOR_PT_PROXY");
    this.#names("TOR_PT_SERVER_TRANSPORTS");
    this.#badItems("environment/server-options", "TOR_PT_SERVER_TRANSPORT_OPTIONS");
    this.#bindings("environment/bind-address", "TOR_PT_SERVER_BINDADDR");
    this.#single("environment/or-port", "TOR_PT_ORPORT");
    this.#single("environment/extended-port", "TOR_PT_EXTENDED_SERVER_PORT");
    const cookie = environment.get("TOR_PT_AUTH_COOKIE_FILE");
    const extended = this.#value("TOR_PT_EXTENDED_SERVER_PORT").length > 0;
    if (extended ? !isAbsolute(cookie ?? []) : cookie !== undefined) {
      this.#whole("environment/auth-cookie", "TOR_PT_AUTH_COOKIE_FILE");
    }
  }

  #value(variable) {
    return this.#environment.get(variable) ?? new Uint8Array(0);
  }

  #at(rule, variable, { start, end }) {
    this.faults.push({ rule, variable, start, end });
  }

  #whole(rule, variable) {
    this.faults.push({ rule, variable, start: 0, end: this.#value(variable).length });
  }

  /** A list that is set to nothing. */
  #nothing(rule, variable) {
    if (this.#environment.get(variable)?.length === 0) {
      this.#whole(rule, variable);
    }
  }

  #badItems(rule, variable) {
    this.#nothing(rule, variable);
    for (const { good, text } of this.#environment.items(variable)) {
      if (!good) {
        this.#at(rule, variable, text);
      }
    }
  }

  #address(rule, variable, { host, port }, least) {
    if (!isHost(host.line, host.start, host.end)) {
      this.#at(rule, variable, host);
    }
    if (!isPort(port, least)) {
      this.#at(rule, variable, port);
    }
  }

  #common() {
    if (this.#environment.role === "") {
      this.#whole("environment/role", "TOR_PT_CLIENT_TRANSPORTS");
    }
    if (this.#environment.get("TOR_PT_MANAGED_TRANSPORT_VER") === undefined) {
      this.#whole("environment/versions-missing", "TOR_PT_MANAGED_TRANSPORT_VER");
    }
    this.#badItems("environment/versions", "TOR_PT_MANAGED_TRANSPORT_VER");
    if (!isAbsolute(this.#value("TOR_PT_STATE_LOCATION"))) {
      this.#whole("environment/state-location", "TOR_PT_STATE_LOCATION");
    }
    for (const version of [4, 6]) {
      const variable = `TOR_PT_OUTBOUND_BIND_ADDRESS_V${version}`;
      const value = this.#value(variable);
      const bracket = value[0] === 0x5b;
      if (value.length > 0 && (!isHost(value, 0, value.length) || bracket !== (version === 6))) {
        this.#whole("environment/outbound-address", variable);
      }
    }
  }

  #names(variable) {
    this.#nothing("environment/transport-list", variable);
    for (const { good, text } of this.#environment.items(variable)) {
      if (text.start === text.end) {
        this.#at("environment/transport-list", variable, text);
      } else if (!good) {
        this.#at("environment/transport-name", variable, text);
      }
    }
  }

  #single(rule, variable) {
    for (const item of this.#environment.items(variable)) {
      if (item.good) {
        this.#address(rule, variable, item, 1);
      } else {
        this.#at(rule, variable, item.text);
      }
    }
  }

  #bindings(rule, variable) {
    this.#nothing(rule, variable);
    const places = new Map();
    this.#environment.items("TOR_PT_SERVER_TRANSPORTS").forEach(({ text }, place) => {
      const name = keyOf(text);
      places.set(name, places.get(name) ?? place);
    });
    const seen = new Set();
    let last = -1;
    for (const item of this.#environment.items(variable)) {
      if (!item.good) {
        this.#at(rule, variable, item.text);
        continue;
      }
      this.#address(rule, variable, item, 0);
      const name = keyOf(item.name);
      const place = places.get(name) ?? -1;
      if (place < 0 || place < last || seen.has(name)) {
        this.#at(rule, variable, item.name);
      }
      seen.add(name);
      last = Math.max(last, place);
    }
  }
}

/** A value while it is written. */
class Pen {
  bytes = [];

  text(text) {
    this.bytes.push(...TEXT.encode(text));
    return this;
  }

  /** Bytes, of which some take a backslash; what would end the part is refused. */
  part(given, escaped = "", end = "\0") {
    for (const b of bytesOf(given ?? "")) {
      const c = String.fromCharCode(b);
      if (b === 0 || c === end) {
        throw new RangeError("no value can carry this here");
      }
      this.bytes.push(...(escaped.includes(c) ? [BACKSLASH, b] : [b]));
    }
    return this;
  }

  pair({ key, value }, escaped, end) {
    return this.part(key, escaped, end).text("=").part(value, escaped);
  }

  address({ host, port }) {
    return this.part(host).text(":").part(port);
  }

  user({ key = null, value = null }) {
    if (key !== null) {
      this.part(key, "", ":");
      if (value !== null) {
        this.text(":").part(value);
      }
      this.text("@");
    }
    return this;
  }

  item(list, parts) {
    switch (list) {
      case "bindings":
        return this.part(parts.name, "", "-").text("-").address(parts);
      case "options":
        return this.part(parts.name, "", ":").text(":").pair(parts, ":;\\", "=");
      case "listener":
        return this.address(parts);
      case "proxy":
        return this.part(parts.name, "", ":").text("://").user(parts).address(parts);
      case "arguments":
        return this.pair(parts, "\\;=");
      default:
        return this.part(parts.name, "", ",");
    }
  }
}

export function writeItems(list, given) {
  const pen = new Pen();
  given.forEach((parts, index) => {
    if (index > 0) {
      pen.text(LISTS[list][1] ?? "\0");
    }
    pen.item(list, parts);
  });
  const text = Uint8Array.from(pen.bytes);
  // What was written is read again: as many items as were given, each of them good.
  const read = items(list, text);
  const least = list === "bindings" ? 0 : 1;
  const isAddress = ({ host, port }) =>
    host === null || (isHost(text, host.start, host.end) && isPort(port, least));
  const good = read.length > 0 && read.length === given.length;
  if (!good || !read.every((item) => item.good && isAddress(item))) {
    throw new RangeError("this is no value");
  }
  return text;
}

export function login(text) {
  const bytes = bytesOf(text);
  if (bytes.length > 2 * FIELD) {
    throw new RangeError("these arguments are too long");
  }
  const rest = bytes.subarray(FIELD);
  return { user: bytes.subarray(0, FIELD), password: rest.length > 0 ? rest : Uint8Array.of(0) };
}

export function textOfLogin({ user, password }) {
  const rest = password.length === 1 && password[0] === 0 ? [] : password;
  return Uint8Array.of(...user, ...rest);
}
