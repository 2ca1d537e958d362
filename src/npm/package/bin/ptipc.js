#!/usr/bin/env node
// Old Node.js reads this file too, so it is written for any.
"use strict";

var NEEDED = 16;
var major = parseInt(process.versions.node, 10);
if (major >= NEEDED) {
  require("../lib/main.js").run(process.argv.slice(2));
} else {
  process.stderr.write(
    "ptipc: needs Node.js " + NEEDED + " or later, and this is " + process.versions.node + "\n"
  );
  process.exit(3);
}
