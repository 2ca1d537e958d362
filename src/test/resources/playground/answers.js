// Runs the compiled script as a classic script and answers, for each line of stdin, a JSON array
// [input, role, environment, linesOnly], with one JSON array: what is said of the input, its path, its
// lines, and what was found elsewhere.
"use strict";
const fs = require("fs");
const vm = require("vm");

// Nothing of Node's is given to the script: a page that is opened from a file has nothing either.
const page = vm.createContext({});
vm.runInContext(fs.readFileSync(process.argv[2], "utf8"), page, { filename: process.argv[2] });

const requests = fs.readFileSync(0, "utf8").split("\n").slice(0, -1);
const answers = requests.map((request) => {
  const [input, role, environment, linesOnly] = JSON.parse(request);
  const firstLine = input.split("\n", 1)[0];
  return JSON.stringify([
    page.ptipcCheck(input, role, environment, linesOnly),
    page.ptipcPath(firstLine),
    page.ptipcLines(0, 100000),
    page.ptipcElsewhere(0, 100000),
  ]);
});
fs.writeFileSync(1, answers.join("\n") + "\n");
