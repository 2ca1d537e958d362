// Files as they are read and written here: bytes are text, a character from U+0000 to U+00FF for each.
"use strict";

const fs = require("fs");

/** What the system refuses, in the words of ptipc. */
const REASONS = {
  EACCES: "permission denied",
  EISDIR: "is a directory",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "no such file",
  ENOSPC: "no space left on device",
  ENOTDIR: "not a directory on the way there",
};

/** More would not fit into one text. */
const MOST = 256 * 1024 * 1024;
const TOO_LARGE = "is larger than 256 MiB; ptipc in its other forms reads such files";
const PIECE = 64 * 1024;
const PAUSE = 10;

function reason(error) {
  return REASONS[error.code] || error.message;
}

function wait() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
}

// A pipe that does not block, as a shell's may be, says so until there is something to do.
function patiently(action) {
  for (;;) {
    try {
      return action();
    } catch (error) {
      if (error.code !== "EAGAIN") {
        throw error;
      }
      wait();
    }
  }
}

/** The bytes of a file; `-` is standard input. */
function read(name, most = MOST) {
  const file = name === "-" ? 0 : fs.openSync(name);
  const pieces = [];
  let length = 0;
  try {
    for (;;) {
      const piece = Buffer.alloc(PIECE);
      const got = patiently(() => fs.readSync(file, piece, 0, PIECE, null));
      length += got;
      if (length > most) {
        throw new Error(TOO_LARGE);
      }
      if (got === 0) {
        return Buffer.concat(pieces).toString("latin1");
      }
      pieces.push(piece.subarray(0, got));
    }
  } catch (error) {
    if (error.code === "EOF") {
      return Buffer.concat(pieces).toString("latin1");
    }
    throw error;
  } finally {
    if (file !== 0) {
      fs.closeSync(file);
    }
  }
}

/** Writes bytes to standard output. Who closed it has seen enough: then the process ends. */
function write(latin1) {
  const bytes = Buffer.from(latin1, "latin1");
  let at = 0;
  while (at < bytes.length) {
    try {
      at += patiently(() => fs.writeSync(1, bytes, at));
    } catch (error) {
      if (error.code === "EPIPE" || error.code === "EBADF") {
        process.exit(141);
      }
      say("standard output: " + reason(error));
      process.exit(4);
    }
  }
}

/** Says on standard error what went wrong. */
function say(text) {
  try {
    patiently(() => fs.writeSync(2, "ptipc: " + text + "\n"));
  } catch (closed) {
    // Then there is nobody to tell.
  }
}

// To make a stream of standard output takes Node.js a tenth of a start; that a file, a pipe or
// /dev/null is no terminal shows without. Elsewhere than on Unix there may be no such devices.
function isNone() {
  try {
    const out = fs.fstatSync(1);
    return !!process.getuid && (!out.isCharacterDevice() || out.rdev === fs.statSync("/dev/null").rdev);
  } catch (unknown) {
    return false;
  }
}

/** The terminal that standard output is, or null. */
function terminal() {
  return !isNone() && process.stdout.isTTY ? process.stdout : null;
}

module.exports = { read, write, say, reason, terminal };
