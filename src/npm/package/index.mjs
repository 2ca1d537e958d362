// The parser and the checker as functions; types and their meaning are in index.d.ts.
import api from "./lib/api.js";

export const { parse, check, diagnose, explain } = api;
