#!/usr/bin/env python3
"""What the parts of the fuzz kit are worth on a target of libFuzzer, as a table in Markdown.

    measure.py --kit DIR [--seconds 60] [--runs 3] PLAIN MUTATOR

PLAIN and MUTATOR are two builds of the same target as commands, the second with the mutator in it.
Each row is one way to fuzz: nothing, the dictionary, the seeds, the mutator, seeds and mutator. The
columns are edges covered after so many seconds of the target's processor time, as libFuzzer counts
them: the median of the runs, and their range. A target that tells `planted N after S` on stderr has a second table: the median of the
seconds that it took, or `-` where fewer than half of the runs got there.
"""

import argparse
import re
import shlex
import signal
import statistics
import subprocess
import tempfile
import threading
import time

INTERRUPTED = 72  # what libFuzzer ends with then
MARKS = [1, 5, 15, 30, 60]
COVERED = re.compile(rb"^#\d+\s+\w+\s+cov: (\d+)")
PLANTED = re.compile(rb"^planted (\d+) after ([\d.]+)")
WAYS = [
    ("nothing", 0, False, False),
    ("dictionary", 0, True, False),
    ("seeds", 0, False, True),
    ("mutator", 1, False, False),
    ("seeds and mutator", 1, False, True),
]


def processor_time(pid):
    """The seconds that a process has run for, of its first thread."""
    try:
        with open(f"/proc/{pid}/schedstat", encoding="ascii") as told:
            return int(told.read().split()[0]) / 1e9
    except (FileNotFoundError, IndexError, ProcessLookupError):
        return 0.0


def end_after(target, seconds):
    """Interrupts a target that has had its time."""
    while target.poll() is None:
        if processor_time(target.pid) > seconds:
            target.send_signal(signal.SIGINT)
        time.sleep(0.2)


def run(command, arguments, seconds):
    """One run: edges by the seconds in MARKS, and the seconds by planted fault."""
    with tempfile.TemporaryDirectory() as corpus:
        command = [*shlex.split(command), f"-max_total_time={20 * seconds}", "-max_len=4096",
                   "-timeout=10", f"-artifact_prefix={corpus}/", corpus, *arguments]
        edges, planted, runs = [], {}, 0
        with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL) as target:
            clock = threading.Thread(target=end_after, args=(target, seconds))
            clock.start()
            for line in target.stderr:
                covered = COVERED.match(line)
                fault = PLANTED.match(line)
                if covered:
                    edges.append((processor_time(target.pid), int(covered[1])))
                    runs = int(line[1:].split()[0])
                if fault:
                    planted.setdefault(int(fault[1]), float(fault[2]))
        clock.join()
        if target.returncode not in (0, INTERRUPTED):
            raise SystemExit(f"{shlex.join(command)} ended with {target.returncode}")
    at = [max((e for s, e in edges if s <= mark), default=0) for mark in MARKS if mark <= seconds]
    return at, planted, runs


def cell(values):
    """A median and its range."""
    low, high = min(values), max(values)
    middle = statistics.median_low(values)
    return f"{middle}" if low == high else f"{middle} ({low}-{high})"


def main():
    """Runs all ways in turn, so that a machine that is busy for a while is so for each of them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kit", required=True)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("targets", nargs=2)
    asked = parser.parse_args()
    results = {way[0]: [] for way in WAYS}
    for seed in range(1, asked.runs + 1):
        for name, target, dictionary, seeds in WAYS:
            arguments = [f"-seed={seed}"]
            if dictionary:
                arguments.append(f"-dict={asked.kit}/ptipc.dict")
            command = asked.targets[target]
            if seeds:
                arguments.append(f"{asked.kit}/seeds")
            results[name].append(run(command, arguments, asked.seconds))
    marks = [mark for mark in MARKS if mark <= asked.seconds]
    print("| | " + " | ".join(f"{mark} s" for mark in marks) + " | runs of the target |")
    print("|---" * (len(marks) + 2) + "|")
    for name, runs in results.items():
        cells = [cell([at[i] for at, _, _ in runs]) for i in range(len(marks))]
        print(f"| {name} | " + " | ".join(cells) + f" | {cell([ran for _, _, ran in runs])} |")
    faults = sorted({fault for runs in results.values() for _, got, _ in runs for fault in got})
    if faults:
        faults = range(1, max(10, *faults) + 1)
        print("\n| | " + " | ".join(map(str, faults)) + " |\n|---" + "|---" * len(faults) + "|")
    for name, runs in results.items() if faults else ():
        cells = []
        for fault in faults:
            times = sorted(got.get(fault, float("inf")) for _, got, _ in runs)
            middle = times[len(times) // 2]
            cells.append("-" if middle == float("inf") else f"{middle:.2f}")
        print(f"| {name} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main()
