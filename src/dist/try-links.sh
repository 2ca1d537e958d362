#!/bin/sh
# Whether each link of a page that is shipped leads to something that is shipped, each command on it is the
# one that is installed, and all may read and run what is there: try-links.sh TAR.tar.gz|PACKAGE.deb
set -eu

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
case $1 in
  # What it takes from Debian is there.
  *.deb)
    dpkg-deb --extract "$1" "$work"
    mv "$work/usr/share" "$work/"
    cp -R /usr/share/common-licenses "$work/share/"
    ;;
  *) tar -xpzf "$1" -C "$work" --strip-components 1 ;;
esac
python3 - "$work/share/doc/ptipc" <<'END'
import os
import pathlib
import re
import sys
from urllib.parse import unquote

root = pathlib.Path(sys.argv[1]).resolve()
forms = {".md": r"\]\(([^)\s]+)\)", ".html": r'\s(?:href|src)="([^"]+)"'}
links, lost = 0, []
# These two are about a clone.
clones = {root / "CONTRIBUTING.md", root / "RELEASING.md"}
if re.search(r"mvn |target/dist|in a clone", (root / "README.md").read_text()):
    lost.append("README.md: of a clone")
if not (root / "LICENSE").exists():
    lost.append("NOTICES: LICENSE")
for file in sorted(root.parents[2].rglob("*")):
    mode = file.stat().st_mode
    needed = 0o555 if file.is_dir() or root in file.parents and file.open("rb").read(2) == b"#!" else 0o444
    if mode & needed != needed:
        lost.append(f"{file.relative_to(root.parents[2])}: mode {mode & 0o777:o}")
for page in sorted(root.rglob("*")):
    if page.suffix in forms and page not in clones and re.search(r"\./ptipc(?![-\w])", page.read_text()):
        lost.append(f"{page.relative_to(root)}: ./ptipc")
    for link in re.findall(forms.get(page.suffix, "(?!)"), page.read_text() if page.suffix in forms else ""):
        path = unquote(re.split("[#?]", link)[0])
        if re.match("[a-z]+:", link) or not path:
            continue
        links += 1
        target = pathlib.Path(os.path.normpath(page.parent / path))
        if not (target == root or root in target.parents) or not target.exists():
            lost.append(f"{page.relative_to(root)}: {link}")
print("\n".join(lost[:40]) or f"{links} links lead to what is shipped, and commands are as installed")
sys.exit(1 if lost or links < 1000 else 0)
END
