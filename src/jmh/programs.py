"""Measures whole programs, each beside its peer in the same rounds.

    python3 src/jmh/programs.py start [ROUNDS]
    python3 src/jmh/programs.py files FILE [ROUNDS]

`start` runs short commands through the launcher and an empty program in a JVM with the same flags.
`files` runs the commands that read long files on one processor, and then on two, beside `wc -l` of
the same file. Each command has its turn in each round. Both the time on the clock and the processor
time (user and system) are told, as least and median; where other programs run, only the processor
time means anything. Another program than ./ptipc is named by PTIPC, further flags of the launcher's
JVM by PTIPC_JAVA_OPTS, another java by JAVA_HOME.
"""

import os
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time

PTIPC = os.environ.get("PTIPC", "./ptipc")
JAVA_HOME = os.environ.get("JAVA_HOME")
JAVA = [f"{JAVA_HOME}/bin/java" if JAVA_HOME else "java"]
FLAGS = ["-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xshare:auto"]
EMPTY = "class Empty { public static void main(String[] a) {} }"
TEN = "VERSION 1\n" + "LOG SEVERITY=notice MESSAGE=\"a word\"\n" * 7 + "CMETHOD a socks5 127.0.0.1:99999\nCMETHODS DONE\n"


def cost(command):
    """Milliseconds on the clock and of the processors."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.monotonic()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    clock = time.monotonic() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return clock * 1000, used * 1000


def measure(commands, rounds):
    """Prints a table; ratios are against the first command."""
    costs = {name: [] for name in commands}
    for command in commands.values():
        cost(command)  # an archive of classes is made, a file comes into memory
    for _ in range(rounds):
        for name, command in commands.items():
            costs[name].append(cost(command))
    print("| command | clock, least | median | ratio | processor, least | median | ratio |")
    print("|---|---|---|---|---|---|---|")
    peer = None
    for name, each in costs.items():
        cells = []
        medians = [statistics.median(one[i] for one in each) for i in (0, 1)]
        peer = peer or medians
        for i in (0, 1):
            least = min(one[i] for one in each)
            cells.append(f"{least:.0f} ms | {medians[i]:.0f} ms | {medians[i] / peer[i]:.2f}")
        print(f"| {name} | {' | '.join(cells)} |")


def start(rounds):
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "Empty.java")
        source.write_text(EMPTY)
        subprocess.run(["javac", "-d", folder, source], check=True)
        lines = pathlib.Path(folder, "ten.txt")
        lines.write_text(TEN)
        measure(
            {
                "an empty JVM": [*JAVA, *FLAGS, "-cp", folder, "Empty"],
                "`check` of ten lines": [PTIPC, "check", lines],
                "`generate lines -n 10`": [PTIPC, "generate", "lines", "-n", "10"],
                "`explain line/host`": [PTIPC, "explain", "line/host"],
            },
            rounds,
        )


def files(file, rounds):
    every = {
        "`wc -l`": ["wc", "-l", file],
        # Where nobody reads the count, grep stops at the first.
        "`grep -c LOG`": ["sh", "-c", 'grep -c LOG "$0" | cat', file],
        "`check --lines-only`": [PTIPC, "check", "--lines-only", file],
        "`check`": [PTIPC, "check", file],
        "`parse`": [PTIPC, "parse", file],
    }
    print("On one processor:\n")
    measure({name: ["taskset", "-c", "0", *command] for name, command in every.items()}, rounds)
    print("\nOn all:\n")
    measure(every, rounds)


def main():
    words = sys.argv[1:]
    if words[:1] == ["start"]:
        start(int(words[1]) if len(words) > 1 else 20)
    elif words[:1] == ["files"] and len(words) > 1:
        files(words[1], int(words[2]) if len(words) > 2 else 7)
    else:
        sys.exit(__doc__)


main()
