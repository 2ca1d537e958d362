// Made by `ptipc emit javascript` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD

/**
 * The environment in which a parent starts a transport (Tor's pt-spec, 3.2), and the arguments of one
 * connection (3.5): read, judged and written. Text stands for its UTF-8.
 */

import type { Value } from "./index.js";

/** The names of the variables, in the order of the specification. */
export declare const VARIABLES: readonly string[];

/** The languages of values, which are lists of items. */
export type List =
  /** names of transports */
  | "names"
  /** versions of the protocol */
  | "versions"
  /** names with a host and a port */
  | "bindings"
  /** names with a key and a value */
  | "options"
  /** one host and port */
  | "listener"
  /** one URI */
  | "proxy"
  /** keys and values, of a connection */
  | "arguments";

/** An item of a value, each part with its place there. One that is not good has no parts. */
export interface Item {
  readonly text: Value;
  readonly good: boolean;
  /** Of a transport; the version; the type of a proxy. */
  readonly name: Value | null;
  /** Of an option or argument; the user of a proxy. */
  readonly key: Value | null;
  /** Of an option or argument; the password of a proxy. */
  readonly value: Value | null;
  /** As written: brackets are part of it. */
  readonly host: Value | null;
  /** One to nine digits. */
  readonly port: Value | null;
}

/** Takes a value apart. An empty one has no items. Throws nothing. */
export declare function items(list: List, value: string | Uint8Array): Item[];

/**
 * A rule that an environment breaks, by the name that ptipc gives it, and where: bytes of the value,
 * which are 0 and 0 for a variable that is not set.
 */
export interface Fault {
  readonly rule: string;
  readonly variable: string;
  readonly start: number;
  readonly end: number;
}

/** What a parent tells a transport: `process.env`, or the same with bytes. */
export declare class Environment {
  constructor(variables: Readonly<Record<string, string | Uint8Array | undefined>>);
  /** The value of a variable, where it is set. */
  get(variable: string): Uint8Array | undefined;
  /** The items of a variable; none where it is not set, or is a text. */
  items(variable: string): Item[];
  /** Empty where the lists of transports do not tell. */
  readonly role: "" | "client" | "server";
  /** All errors of the environment. */
  check(): Fault[];
}

/** The parts of an item that is to be written, without escapes; see Item. */
export interface Parts {
  name?: string | Uint8Array;
  key?: string | Uint8Array | null;
  value?: string | Uint8Array | null;
  host?: string | Uint8Array;
  port?: string | Uint8Array;
}

/** Writes a value. What no value can carry throws a RangeError, and so does nothing. */
export declare function writeItems(list: List, given: readonly Parts[]): Uint8Array;

/** The fields of SOCKS 5. */
export interface Login {
  readonly user: Uint8Array;
  readonly password: Uint8Array;
}

/**
 * Divides the arguments of a connection, one text, between user name and password, which is one NUL
 * where the name has room for all; an empty name cannot be sent, and need not be. In SOCKS 4 the text
 * is the user id. One that is too long throws a RangeError.
 */
export declare function login(text: string | Uint8Array): Login;

/** The text that a user name and a password carry. */
export declare function textOfLogin(login: Login): Uint8Array;
