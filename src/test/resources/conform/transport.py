"""A transport that keeps every clause, but for the one fault that its argument names.

Further arguments say what is no fault: port=N to listen there only, start=N and end=N to take so
many seconds before it says anything and after it is told to end.
"""

import os
import signal
import socket
import sys
import threading
import time

FAULT = sys.argv[1] if len(sys.argv) > 1 else ""
OWN = ["alpha", "beta"]
OWN_WAYS = dict(way.split("=") for way in sys.argv[2:])
ENV = os.environ
VERSIONS = ENV.get("TOR_PT_MANAGED_TRANSPORT_VER", "")
STATE = ENV.get("TOR_PT_STATE_LOCATION", "")
CLIENT = ENV.get("TOR_PT_CLIENT_TRANSPORTS")
SERVER = ENV.get("TOR_PT_SERVER_TRANSPORTS")


def say(line):
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def stop(line=None):
    if line is not None:
        say(line)
    if FAULT == "lives-on-after-error":
        signal.pause()
    sys.exit(1)


def answer(connection):
    try:
        if connection.recv(3) == b"\x05\x01\x00":
            connection.sendall(b"\x05\x00")
    except OSError:
        pass


def accept(listener):
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=answer, args=(connection,), daemon=True).start()


def listen(address):
    host, port = address.rsplit(":", 1)
    port = OWN_WAYS.get("port", port)
    family = socket.AF_INET6 if host.startswith("[") else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((host.strip("[]"), int(port)))
    listener.listen()
    if FAULT == "not-listening":
        listener.close()
        return host + ":1"
    threading.Thread(target=accept, args=(listener,), daemon=True).start()
    return "%s:%d" % (host, listener.getsockname()[1])


def versions():
    offered = VERSIONS.split(",")
    if FAULT == "first-version-only" and offered[0] != "1":
        stop("VERSION-ERROR no-version")
    if FAULT == "mixed-list-is-bad-environment" and len(offered) > 2:
        stop("ENV-ERROR TOR_PT_MANAGED_TRANSPORT_VER holds what cannot be read")
    if "1" in offered or FAULT == "any-version":
        say("VERSION 1")
    else:
        stop("VERSION-ERROR no-version")


def roles():
    if FAULT == "silent-without-role" and not CLIENT and not SERVER:
        sys.exit(1)
    if (CLIENT is None) == (SERVER is None) and FAULT != "both-roles":
        stop("ENV-ERROR one of the lists of transports has to be set")
    if not CLIENT and not SERVER:
        stop("ENV-ERROR the list of transports is empty")


def keep_state():
    if FAULT == "file-elsewhere":
        with open(os.path.expanduser("~/.alpha"), "w"):
            pass
    if FAULT == "state-not-made" and not os.path.isdir(STATE):
        stop("ENV-ERROR there is no " + STATE)
    if not os.path.isabs(STATE) and FAULT != "relative-state":
        stop("ENV-ERROR TOR_PT_STATE_LOCATION is not absolute")
    try:
        os.makedirs(STATE, exist_ok=True)
        with open(os.path.join(STATE, "key"), "w"):
            pass
    except OSError as e:
        if FAULT == "silent-without-state":
            sys.exit(1)
        stop("ENV-ERROR %s" % e.strerror)


def proxy():
    uri = ENV.get("TOR_PT_PROXY", "")
    if not uri and FAULT != "unasked-proxy":
        return
    scheme, _, rest = uri.partition("://")
    good = scheme in ("socks5", "socks4a", "http") and rest.rpartition(":")[2].isdigit()
    if good or FAULT in ("any-proxy", "unasked-proxy"):
        say("PROXY DONE")
    elif FAULT == "silent-proxy":
        sys.exit(1)
    else:
        stop("PROXY-ERROR the proxy cannot be used")


def wanted(listed):
    names = listed.split(",")
    if FAULT == "env-error-for-unknown" and any(name not in OWN for name in names):
        stop("ENV-ERROR the list has a name that is not known")
    if FAULT == "unknown-stops-all" and any(name not in OWN for name in names):
        return []
    return names if FAULT == "repeats" else list(dict.fromkeys(names))


def client():
    proxy()
    for name in wanted(CLIENT):
        if name in OWN:
            host = "0.0.0.0:0" if FAULT == "wildcard" else "127.0.0.1:0"
            say("CMETHOD %s socks5 %s" % (name, listen(host)))
        elif FAULT == "error-for-unknown":
            say("CMETHOD-ERROR %s sorry" % name)
    say("CMETHODS DONE")


def server():
    given = ENV.get("TOR_PT_SERVER_BINDADDR")
    if given is None and FAULT == "binding-demanded":
        stop("ENV-ERROR no TOR_PT_SERVER_BINDADDR environment variable")
    bindings = dict(item.split("-", 1) for item in (given or "").split(",") if item)
    if FAULT == "options-break-it" and "TOR_PT_SERVER_TRANSPORT_OPTIONS" in ENV:
        sys.exit(1)
    for name in wanted(SERVER):
        if name not in OWN:
            if FAULT == "error-for-unknown":
                say("SMETHOD-ERROR %s sorry" % name)
            continue
        address = bindings.get(name, "127.0.0.1:0")
        try:
            said = listen("127.0.0.1:0" if FAULT == "own-address" else address)
            said = "[2001:db8::1]:443" if FAULT == "reports-elsewhere" else said
            say("SMETHOD %s %s" % (name, said))
        except OSError as e:
            if FAULT == "claims-taken-address":
                say("SMETHOD %s %s" % (name, address))
            else:
                say("SMETHOD-ERROR %s %s" % (name, e.strerror))
    say("SMETHODS DONE")
    if FAULT == "late-method":
        say("SMETHOD beta 127.0.0.1:9")


def end(*_):
    time.sleep(float(OWN_WAYS.get("end", 0)))
    os._exit(0)


def main():
    time.sleep(float(OWN_WAYS.get("start", 0)))
    if FAULT != "sigterm-ignored":
        signal.signal(signal.SIGTERM, end)
    else:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    versions()
    roles()
    keep_state()
    if FAULT == "bad-severity":
        say("LOG SEVERITY=warn MESSAGE=hello")
    if FAULT == "log-on-stderr":
        sys.stderr.write("LOG SEVERITY=notice MESSAGE=hello\n")
    if CLIENT is not None:
        client()
    if SERVER is not None:
        server()
    if FAULT == "dies-after-done" and (CLIENT or SERVER):
        time.sleep(0.6)
        sys.exit(1)
    told = ENV.get("TOR_PT_EXIT_ON_STDIN_CLOSE") == "1"
    if (told and FAULT != "stdin-ignored") or FAULT == "stdin-obeyed":
        sys.stdin.read()
        end()
    else:
        signal.pause()


main()
