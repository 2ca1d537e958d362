"""A target of atheris for what ptadapter reads of a transport's stdout: for a client, and for a server.

`ptadapter_stdout.py [--mutator LIBRARY] OPTION...`: with LIBRARY, which is the mutator of the fuzz kit
as for AFL++, and libFuzzer's options.
"""

import asyncio
import ctypes
import logging
import sys

import atheris

with atheris.instrument_imports(include=["ptadapter"]):
    import ptadapter

NAMES = ["obfs4", "snowflake", "meek_lite", "a"]


class Process:
    """A process that has said all that it says."""

    def __init__(self, said):
        self.stdout = asyncio.StreamReader()
        self.stdout.feed_data(said)
        self.stdout.feed_eof()


async def read(stdout):
    """A session of each role; what the package raises for a line it logs itself."""
    client = ptadapter.ClientAdapter(["true"], None, NAMES, "socks5://127.0.0.1:9050")
    server = ptadapter.ServerAdapter(["true"], None, "127.0.0.1", 9001)
    for name in NAMES:
        server.add_transport(name, None, None)
    for one in client, server:
        one._build_env()  # makes the futures
        one._process = Process(stdout)
        await one._process_stdout()
        for future in [one._ready, *one._transports.values()]:
            if future.done():
                future.exception()


LOOP = asyncio.new_event_loop()


def take(stdout):
    """One input."""
    try:
        LOOP.run_until_complete(read(stdout))
    except Exception:  # what is measured is how far it gets
        pass


def main():
    """Fuzzes as the arguments say."""
    logging.disable(logging.CRITICAL)
    arguments = list(sys.argv)
    more = {}
    if arguments[1:2] == ["--mutator"]:
        library = ctypes.CDLL(arguments[2])
        library.ptipc_mutate.restype = ctypes.c_size_t
        library.ptipc_mutate.argtypes = [
            ctypes.c_char_p, ctypes.c_size_t, ctypes.c_size_t, ctypes.c_uint]

        def mutate(data, most, seed):
            # Inputs grow slowly, and every other call is left to what libFuzzer does itself.
            most = min(most, len(data) + 128) if seed % 32 > 1 else most
            if seed % 2 == 0:
                return atheris.Mutate(data, most)
            room = ctypes.create_string_buffer(bytes(data[:most]), most)
            size = library.ptipc_mutate(room, min(len(data), most), most, seed & 0xFFFFFFFF)
            return room.raw[:size]

        more["custom_mutator"] = mutate
        del arguments[1:3]
    asyncio.set_event_loop(LOOP)
    atheris.Setup(arguments, take, **more)
    atheris.Fuzz()


main()
