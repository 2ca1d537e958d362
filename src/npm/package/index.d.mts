// Of the module too, so that nobody is told of a default export, which only CommonJS has.
export * from "./index.js";
