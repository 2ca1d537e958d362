#!/usr/bin/env -S node --
":" /*
# Node.js reads the file of any --env-file on its command line itself, and obeys a NODE_OPTIONS there, though
# the option is ours: since 20.6, and since 20.17 and 22.6 unless -- stands before the script. With the first
# line as it is packed it does; bin/first-line.cjs makes it /bin/sh, which reads these lines, and lets no
# Node.js see the option. Quoted by number, as words may hold anything.
case "$*" in
*--env-file*)
  words= at=0
  for word do
    at=$((at + 1))
    case $word in
    --env-file*) words="$words \"--=\${$at#--}\"" ;;
    *) words="$words \"\${$at}\"" ;;
    esac
  done
  eval "set -- $words"
  ;;
esac
exec node -- "$0" "$@"
*/
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
  require("../lib/main.js").run(process.argv.slice(2).map(named), fault);
} catch (error) {
  end(fault() || "cannot start: " + String(error).split("\n")[0]);
}

/** The option that was hidden from Node.js, by its name. */
function named(word) {
  return word.replace(/^--=env-file/, "--env-file");
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
