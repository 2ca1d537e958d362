import type { Message } from "ptipc";
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
