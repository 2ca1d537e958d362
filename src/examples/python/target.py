"""A target for `ptipc compare`: ptipc compare --target 'python3 target.py'"""

import sys


def accepts(line):
    return line == b"VERSION 1"  # your parser here


for line in sys.stdin.buffer:
    status = "accepted" if accepts(line.removesuffix(b"\n")) else "refused"
    print('{"status":"%s"}' % status, flush=True)
