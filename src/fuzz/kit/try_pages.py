#!/usr/bin/env python3
"""Does what the pages of the fuzz kit say, to the letter, each in a folder of its own.

    try_pages.py KIT FOLDER [PAGE...]

The code of a page goes into the file that the text before it names, in backticks; its lines of sh
are run. Needs what the pages need; afl-cmin works in no folder below /tmp.
"""

import os
import re
import shutil
import subprocess
import sys

PAGES = ["libfuzzer", "aflpp", "cargo-fuzz", "go", "atheris"]
FENCE = re.compile(r"(.*?)^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
NAMED = re.compile(r"`([\w/.-]+\.(?:c|rs|toml|go|py))`[^`]*\Z")

# What a maintainer has already: a crate that cargo-fuzz was set up for, a Go module.
BEFORE = {
    "cargo-fuzz": [
        ("Cargo.toml", '[package]\nname = "mine"\nversion = "0.1.0"\nedition = "2021"\n'),
        ("src/lib.rs", ""),
        (
            "fuzz/Cargo.toml",
            '[package]\nname = "mine-fuzz"\nversion = "0.0.0"\nedition = "2021"\npublish = false\n'
            "[package.metadata]\ncargo-fuzz = true\n[workspace]\n"
            '[[bin]]\nname = "lines"\npath = "fuzz_targets/lines.rs"\ntest = false\n',
        ),
    ],
    "go": [("go.mod", "module mine\n\ngo 1.19\n")],
}


def write(folder, name, text, mode="w"):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, mode, encoding="utf-8") as file:
        file.write(text)


def prepare(kit, page, folder):
    """The kit's files, and what is there before it comes."""
    shutil.copytree(os.path.join(kit, "seeds"), os.path.join(folder, "seeds"))
    shutil.copy(os.path.join(kit, "ptipc.dict"), folder)
    for name, text in BEFORE.get(page, []):
        write(folder, name, text)
    place = {"go": None, "cargo-fuzz": os.path.join(folder, "fuzz")}.get(page, folder)
    for name in ("ptipc_mutator.c", "ptipc_mutator_table.h") if place else ():
        shutil.copy(os.path.join(kit, name), place)


def attempt(kit, page, folder):
    """Follows a page; returns the exit code of the first line of sh that has another than 0."""
    prepare(kit, page, folder)
    with open(os.path.join(kit, page + ".md"), encoding="utf-8") as file:
        text = file.read()
    for before, language, code in FENCE.findall(text):
        name = NAMED.search(before)
        if language == "sh":
            print(f"{page}: {code}", flush=True)
            code = subprocess.run(["sh", "-ec", code], cwd=folder, check=False).returncode
            if code != 0:
                return code
        elif name:
            write(folder, name[1], code, "a" if name[1].endswith(".toml") else "w")
    return 0


def main():
    kit, folder, *pages = sys.argv[1:]
    failed = 0
    for page in pages or PAGES:
        code = attempt(os.path.abspath(kit), page, os.path.join(folder, page))
        print(f"{page}: exit {code}", flush=True)
        failed += code != 0
    sys.exit(failed)


main()
