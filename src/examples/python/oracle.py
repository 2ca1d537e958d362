"""Prints what ptipc says of each line of a file: python3 oracle.py ./ptipc FILE"""

import subprocess
import sys


class Oracle:
    def __init__(self, ptipc):
        self.process = subprocess.Popen(
            [ptipc, "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def ask(self, line):
        """The JSON for a line of bytes without LF."""
        self.process.stdin.write(line + b"\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer.endswith(b"\n"):
            raise EOFError("ptipc has ended")
        return answer


if len(sys.argv) != 3:
    print("usage: oracle.py PTIPC FILE", file=sys.stderr)
    sys.exit(2)
oracle = Oracle(sys.argv[1])
with open(sys.argv[2], "rb") as lines:
    for line in lines:
        sys.stdout.buffer.write(oracle.ask(line.removesuffix(b"\n")))
