"""How ptadapter reads what a pluggable transport says, by the package itself.

`lines` answers each line on stdin with a line of JSON, as `ptipc compare` and `conformance` ask for
it. `parent` starts a program as a transport and tells what came of it in one JSON object. `--time
FILE` tells as the targets in src/emitted do how many nanoseconds a line takes, and how many it has
read.
"""

import argparse
import ast
import asyncio
import json
import logging
import sys
import time
from importlib.metadata import version

import ptadapter

VERSION = "ptadapter " + version("ptadapter")
SERVER = (b"SMETHOD", b"SMETHODS", b"SMETHOD-ERROR")
LISTEN = 0.5
MOST_LINES = 1000


class Kept(logging.Handler):
    """The package's log."""

    def __init__(self):
        super().__init__()
        self.lines = []

    def emit(self, record):
        text = record.getMessage()
        # The whole environment is nobody's business.
        if len(self.lines) < MOST_LINES and "environment variables" not in text:
            if record.exc_info and record.exc_info[1] is not None:
                text += ": " + shown(record.exc_info[1])
            self.lines.append({"level": record.levelname, "text": text})


def shown(error):
    """An assertion has no words of its own."""
    text = str(error)
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


class OneLine:
    """A process that says one line; the package reads it as it reads any."""

    def __init__(self, line):
        self.stdout = asyncio.StreamReader()
        self.stdout.feed_data(line)
        self.stdout.feed_eof()


def adapter(role, names, program, state, proxy=None):
    if role == "client":
        return ptadapter.ClientAdapter(program, state, names, proxy)
    server = ptadapter.ServerAdapter(program, state, "127.0.0.1", 9001)
    for name in names:
        server.add_transport(name, None, None)
    return server


async def answer(line, kept):
    """The package has no parser to call: a session is begun, and given this line alone."""
    line = line if line.endswith(b"\n") else line + b"\n"
    words = line.split(b" ")
    keyword = words[0].strip()
    role = "server" if keyword in SERVER else "client"
    name = words[1].strip().decode("latin-1") if b"METHOD" in keyword and len(words) > 1 else "x"
    names = [name] if name.isidentifier() and name.isascii() else []
    one = adapter(role, names, ["true"], None)
    if role == "server":
        one._build_env()  # makes the futures
    one._process = OneLine(line)
    kept.lines.clear()
    await one._process_stdout()
    errors = [said["text"] for said in kept.lines if said["level"] == "ERROR"]
    told = one._ready.done() and one._ready.exception()
    fate = one._transports.get(name)
    reported = fate.exception() if fate is not None and fate.done() else None
    if told and str(told).startswith(f"PT {keyword.decode('latin-1')}: "):
        # It raises the text of these to whoever launches.
        return accepted({"type": keyword.decode(), "message": unquoted(told)})
    if errors:
        return refused(told or errors[0])
    if any("unknown keyword" in said["text"] for said in kept.lines):
        return {"status": "ignored"}
    return accepted(message(one, keyword.decode("ascii"), name, fate, reported))


def unquoted(error):
    """It shows a text as Python's literal."""
    text = str(error).partition(": ")[2]
    return ast.literal_eval(text) if text[:1] in ("'", '"') else text


def accepted(message):
    return {"status": "accepted", "message": message}


def refused(error):
    return {"status": "refused", "reason": error if isinstance(error, str) else shown(error)}


def message(one, keyword, name, fate, reported):
    """What it has kept of the line."""
    read = {"type": keyword}
    if keyword == "VERSION":
        read["version"] = one._accepted_version
    elif reported is not None and keyword.endswith("-ERROR"):
        read.update(transport=name, message=unquoted(reported))
    elif fate is not None and fate.done() and reported is None:
        kept = fate.result()
        read.update(transport=name, endpoint={"host": kept.host, "port": kept.port})
        if keyword == "CMETHOD":
            read["protocol"] = kept.scheme
        elif kept.options and kept.options.startswith("ARGS:"):
            read["args"] = arguments(kept)
    return read


def arguments(kept):
    try:
        return [{"key": key, "value": value} for key, value in kept.parse_args().items()]
    except ValueError as error:
        return "ValueError: " + str(error)


async def lines(kept):
    for line in sys.stdin.buffer:
        print(json.dumps(await answer(line, kept)), flush=True)


class Told:
    """A transport that may be told of as often as a file of lines does."""

    def __init__(self):
        self.results = 0

    def __getitem__(self, _name):
        return self

    def done(self):
        return False

    def set_result(self, _result):
        self.results += 1

    set_exception = set_result


async def timed(path):
    """The last of three rounds over a file of lines for one role, without a log."""
    logging.disable(logging.CRITICAL)
    with open(path, "rb") as file:
        everything = file.read()
    told = taken = 0
    for _ in range(3):
        one = adapter("server" if everything[:1] == b"S" else "client", [], ["true"], None)
        one._ready = asyncio.get_running_loop().create_future()
        one._transports = told = Told()
        one._process = OneLine(everything)
        begun = time.process_time_ns()
        await one._process_stdout()
        taken = time.process_time_ns() - begun
    lines = everything.count(b"\n")
    print("%.1f %d" % (taken / max(1, lines), told.results))


async def parent(options, kept):
    names = options.transports.split(",")
    one = adapter(options.role, names, options.program, options.state, options.proxy)
    error, registered = None, []
    try:
        await asyncio.wait_for(one.start(), options.seconds)
        await asyncio.sleep(LISTEN)
        for name in names:
            try:
                found = one.get_transport(name)
                registered.append({"transport": name, "address": found.host, "port": found.port})
            except Exception as failed:
                kept.lines.append({"level": "TOLD", "text": f"{name}: {shown(failed)}"})
        await one.stop()
    except Exception as failed:
        error = shown(failed)
        if one._process is not None and one._process.returncode is None:
            one._process.kill()
    told = {"program": "ptadapter", "version": VERSION, "error": error}
    print(json.dumps({**told, "registered": registered, "log": kept.lines}))


def main():
    parser = argparse.ArgumentParser(prog="peer.py")
    parts = parser.add_subparsers(dest="part", required=True)
    parts.add_parser("lines")
    launch = parts.add_parser("parent")
    launch.add_argument("--role", choices=("client", "server"), default="client")
    launch.add_argument("--transports", default="")
    launch.add_argument("--state")
    launch.add_argument("--proxy")
    launch.add_argument("--bind")
    launch.add_argument("--seconds", type=float, default=30)
    launch.add_argument("program", nargs="+")
    parser.add_argument("--version", action="version", version=VERSION)
    if sys.argv[1:2] == ["--time"] and len(sys.argv) == 3:
        asyncio.run(timed(sys.argv[2]))
        return
    options = parser.parse_args()
    kept = Kept()
    log = logging.getLogger("ptadapter")
    log.setLevel(logging.DEBUG)
    log.addHandler(kept)
    asyncio.run(lines(kept) if options.part == "lines" else parent(options, kept))


if __name__ == "__main__":
    main()
