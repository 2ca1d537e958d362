// What is read only when it is needed.
"use strict";

const load = (name) => require("../data/" + name + ".json");

// The compiled parser asks for the sentences that parents write.
globalThis.ptipcSentences = () => load("sentences");

module.exports = { explanations: () => load("explanations"), commands: () => load("commands") };
