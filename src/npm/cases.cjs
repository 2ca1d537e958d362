// Holds the package against the command lines that the tests of ptipc have: cases.cjs PTIPC FILE... Left
// out is what speaks of other commands.
"use strict";

const { spawnSync } = require("child_process");
const { readFileSync } = require("fs");

const [ptipc, ...files] = process.argv.slice(2);
const escape = /\\(?:([0-7]{3})|(.))/g;
const bytes = (text) =>
  text.replace(escape, (all, octal, other) => (octal ? String.fromCharCode(parseInt(octal, 8)) : other));

// The lines behind a mark; those of a text end with LF.
const of = (text, mark) =>
  text.split("\n").filter((line) => line.startsWith(mark)).map((line) => bytes(line.slice(2)) + "\n").join("");

let tried = 0;
for (const file of files) {
  for (const text of readFileSync(file, "latin1").trim().split("\n\n")) {
    const line = of(text, "$").trimEnd();
    if (/^(help )?generate /.test(line)) {
      continue;
    }
    const words = line.split(" ").map((word) => Buffer.from(word, "latin1").toString("utf8"));
    const input = Buffer.from(of(text, "<"), "latin1");
    const { status, stdout, stderr } = spawnSync(ptipc, words, { input });
    const got = [stdout.toString("latin1"), stderr.toString("latin1"), `${status}\n`];
    const wanted = [of(text, ">"), of(text, "!"), of(text, "=")];
    if (JSON.stringify(got) !== JSON.stringify(wanted)) {
      console.error(`cases.cjs: ${file}: ${line}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
      process.exitCode = 1;
    }
    tried++;
  }
}
if (tried < 50) {
  throw new Error(`only ${tried} command lines are tried`);
}
