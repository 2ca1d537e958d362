// Values of an environment may be text or bytes of either type: only the bytes count.
import { Environment } from "ptipc-parser/environment";

const forms = [(text) => text, (text) => Buffer.from(text), (text) => new Uint8Array(Buffer.from(text))];
for (const names of forms) {
  for (const addresses of forms) {
    const environment = new Environment({
      TOR_PT_MANAGED_TRANSPORT_VER: "1",
      TOR_PT_STATE_LOCATION: "/var/lib/pt",
      TOR_PT_SERVER_TRANSPORTS: names("a,b"),
      TOR_PT_SERVER_BINDADDR: addresses("a-[::1]:443,b-127.0.0.1:0"),
    });
    for (const fault of environment.check()) {
      console.log(fault);
    }
  }
}

// Bytes that are no UTF-8 are a fault wherever they stand, and no more than one.
const odd = new Environment({
  TOR_PT_MANAGED_TRANSPORT_VER: "1",
  TOR_PT_STATE_LOCATION: "/var/lib/pt",
  TOR_PT_SERVER_TRANSPORTS: Buffer.from("a,\xFF", "latin1"),
  TOR_PT_SERVER_BINDADDR: Buffer.from("a-127.0.0.1:1,\xFE-127.0.0.1:1", "latin1"),
});
const rules = odd.check().map((fault) => fault.rule);
if (rules.join() !== "environment/transport-name,environment/bind-address") {
  console.log(rules);
}
