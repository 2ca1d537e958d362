import type { Diagnostic, Message } from "ptipc";
import { check, diagnose, explain, parse } from "ptipc";

const message: Message | null = parse("CMETHOD obfs4 socks5 127.0.0.1:40923\n")[0]?.message ?? null;
if (message?.type !== "CMETHOD" || message.endpoint.port !== 40923) {
  throw new Error("the line was not read");
}
const bytes = Uint8Array.from("xVERSION 1\nCMETHODS DONE\n", (byte) => byte.charCodeAt(0)).subarray(1);
const { role, diagnostics } = check(bytes, { env: { TOR_PT_CLIENT_TRANSPORTS: "obfs4" } });
if (role !== "client" || !diagnostics.some(({ rule }) => rule === "session/silent-name")) {
  throw new Error("the conversation was not checked: " + JSON.stringify(diagnostics));
}
if (diagnose("ClientTransportPlugin obfs4 exec obfs4proxy\n").kind !== "torrc") {
  throw new Error("the torrc was not recognised");
}
if (!explain("line/host")?.startsWith("line/host") || explain("frobnicate") !== null) {
  throw new Error("nothing was explained");
}
// What belongs to no line is not lost, and the lines are a list like any other.
const lines = parse("# ptipc transcript 1\nVERSION 1\nCMETHOD x\n");
const header: readonly Diagnostic[] = lines.header;
if (!Array.isArray(lines) || Object.keys(lines).length > 0 || header.length !== 3) {
  throw new Error("the faults of a header are not told: " + JSON.stringify(header));
}
if (!header.every(({ rule }) => rule === "transcript/header") || parse("VERSION 1\n").header.length > 0) {
  throw new Error("the faults of a header are others: " + JSON.stringify(header));
}
for (const name of ["", "A=B"]) {
  try {
    check("VERSION 1\n", { env: { [name]: "y" } });
  } catch (error) {
    if (error instanceof RangeError && error.message.startsWith("env: ")) {
      continue;
    }
    throw error;
  }
  throw new Error("no variable has this name: " + name);
}
