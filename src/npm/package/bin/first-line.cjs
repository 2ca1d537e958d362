// Before npm makes a command of ptipc.cjs: gives that the first line that is right here. As it is packed
// it is right for most systems, where no package may run this; not for an env without -S, as of busybox, or
// an old npm for Windows, which takes the line for its own command. Any Node.js can read this.
"use strict";

var fs = require("fs");
var path = require("path");

var LINE = process.platform === "win32" ? "#!/usr/bin/env node --" : "#!/bin/sh";
var file = path.join(__dirname, "ptipc.cjs");
// Written aside: a file that several installations share stays as it is.
var aside = file + "." + process.pid;

try {
  fs.writeFileSync(aside, fs.readFileSync(file, "utf8").replace(/^#!.*/, LINE));
  fs.chmodSync(aside, fs.statSync(file).mode);
  fs.renameSync(aside, file);
} catch (refused) {
  // It stays as it was packed.
}
