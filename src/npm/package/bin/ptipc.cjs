#!/usr/bin/env node
// Old Node.js reads this file too, so it is written for any; and by this name it is read even where
// package.json is broken.
"use strict";

var NEEDED = 16;
var UNREADABLE = 3;
var major = parseInt(process.versions.node, 10);

function end(sentence) {
  process.stderr.write("ptipc: " + sentence + "\n");
  process.exit(UNREADABLE);
}

if (major < NEEDED) {
  end("needs Node.js " + NEEDED + " or later, and this is " + process.versions.node);
}
try {
  require("../lib/main.js").run(process.argv.slice(2), fault);
} catch (error) {
  end(fault() || "cannot start: " + String(error).split("\n")[0]);
}

/** What an installation lacks that was interrupted; null when it is whole. Asked when something fails. */
function fault() {
  var fs = require("fs");
  var path = require("path");
  var folder = path.dirname(__dirname);
  var sizes = { /* SIZES */ };
  try {
    JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  } catch (error) {
    return "package.json in " + folder + " cannot be read: install ptipc again";
  }
  for (var name in sizes) {
    try {
      if (fs.statSync(path.join(folder, name)).size !== sizes[name]) {
        return name + " in " + folder + " is not whole: install ptipc again";
      }
      fs.accessSync(path.join(folder, name), fs.constants.R_OK);
    } catch (error) {
      return name + " in " + folder + " cannot be read: install ptipc again";
    }
  }
  return null;
}
