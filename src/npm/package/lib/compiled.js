// The compiled parser. What Node.js makes of its megabyte is kept in the user's cache: compiling it
// anew takes half of a start.
"use strict";

const fs = require("fs");
const { wrap } = require("module");
const path = require("path");
const vm = require("vm");
const { ptipcCore } = require("../package.json");

const SOURCE = path.join(__dirname, "core.js");

// Each Node.js, and each compiled parser, has a file of its own; null where there is no cache.
function place() {
  const { XDG_CACHE_HOME: cache, HOME: home } = process.env;
  const folder = cache || (home && path.join(home, ".cache"));
  const name = `npm-${ptipcCore}-${process.versions.v8}-${process.arch}.v8`;
  return process.getuid && folder && path.isAbsolute(folder) ? path.join(folder, "ptipc", name) : null;
}

// What somebody else wrote is not to be run.
function kept(file) {
  try {
    return fs.statSync(file).uid === process.getuid() ? fs.readFileSync(file) : undefined;
  } catch (missing) {
    return undefined;
  }
}

// One at a time: where nothing can be made, as in /proc, Node.js would try for ever to make all at once.
function make(folder) {
  if (!fs.existsSync(folder)) {
    fs.mkdirSync(folder, { mode: 0o700 });
  }
}

// Written aside and renamed, so that nobody reads half of it. Without a cache all works too.
function keep(file, data) {
  const aside = `${file}.${process.pid}`;
  try {
    make(path.dirname(path.dirname(file)));
    make(path.dirname(file));
    fs.writeFileSync(aside, data, { mode: 0o600 });
    fs.renameSync(aside, file);
  } catch (refused) {
    fs.rmSync(aside, { force: true });
  }
}

const file = place();
const cachedData = file ? kept(file) : undefined;
// It is ASCII.
const script = new vm.Script(wrap(fs.readFileSync(SOURCE, "latin1")), { filename: SOURCE, cachedData });
const core = { exports: {} };
script.runInThisContext()(core.exports, require, core, SOURCE, __dirname);

/** To be called when a command has done its work: then all that it needs has been compiled. */
core.exports.keepCompiled = () => {
  if (file && (!cachedData || script.cachedDataRejected)) {
    keep(file, script.createCachedData());
  }
};

module.exports = core.exports;
