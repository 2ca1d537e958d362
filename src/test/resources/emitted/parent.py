"""Starts a transport as Tor would, tells where it listens, and ends it: parent NAME STATE PROGRAM"""

import os
import subprocess
import sys

from ptipc_parser import Framer, Session, parse


def main(name: str, state: str, program: str) -> int:
    environment = {
        **os.environ,
        "TOR_PT_MANAGED_TRANSPORT_VER": "1",
        "TOR_PT_CLIENT_TRANSPORTS": name,
        "TOR_PT_STATE_LOCATION": state,
        "TOR_PT_EXIT_ON_STDIN_CLOSE": "1",
    }
    transport = subprocess.Popen(
        [program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0, env=environment)
    assert transport.stdin is not None and transport.stdout is not None
    framer, session = Framer(), Session("client")
    end = ""
    while not end:
        piece = transport.stdout.read(4096)
        if not piece:
            break
        for line in framer.feed(piece):
            message = parse(line or b"")
            event, broken = session.take(message)
            if event == "registered" and message.name is not None:
                host, port = message.endpoint() or ("", 0)
                print(f"{message.name.text()} listens on {host} port {port}")
            elif event in ("failed", "gave-up") and message.reason is not None:
                print("failed:", message.reason.text())
            if event in ("failed", "gave-up", "all-done"):
                end = end or event
            for rule in filter(None, (message.rule, broken)):
                print("broken:", rule)
    transport.stdin.close()
    transport.wait()
    print("all done" if end == "all-done" else "not done")
    return 0 if end == "all-done" else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
