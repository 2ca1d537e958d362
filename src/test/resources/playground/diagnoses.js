// Runs the script that reads logs as a classic script, behind that with the sentences of parents,
// and answers each line of stdin, a JSON string, with one line: what it says of the text.
"use strict";
const fs = require("fs");
const vm = require("vm");

// Nothing of Node's is given to the script: a page that is opened from a file has nothing either.
const page = vm.createContext({});
page.window = page;
for (const file of process.argv.slice(2)) {
  vm.runInContext(fs.readFileSync(file, "utf8"), page, { filename: file });
}

const requests = fs.readFileSync(0, "utf8").split("\n").slice(0, -1);
const answers = requests.map((request) => JSON.stringify([...page.ptipcDiagnose(JSON.parse(request), 80)]));
fs.writeSync(1, answers.map((answer) => answer + "\n").join(""));
