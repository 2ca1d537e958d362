#!/bin/sh
# Makes the parents of this folder, in target/peers, of pinned versions:
#   src/peers/build.sh [arti] [ptadapter] [goptlib]
# Without a name all of them. Arti takes minutes and needs Rust 1.92 or newer (in Debian 12 the
# packages rustc-web and cargo-web), ptadapter Python 3, goptlib Go.
set -eu
cd "$(dirname "$0")/../.."

needs() {
  command -v "$1" >/dev/null || {
    echo "src/peers/build.sh: $1 is not here, and $2 is made with it" >&2
    exit 3
  }
}

arti() {
  needs cargo arti
  has=$(cargo --version | cut -d' ' -f2)
  [ "$(printf '1.92\n%s\n' "$has" | sort -V | head -1)" = 1.92 ] || {
    echo "src/peers/build.sh: cargo is $has, and arti is made with 1.92 or newer" >&2
    exit 3
  }
  cargo build --locked --manifest-path src/peers/arti/Cargo.toml --target-dir target/peers/arti
}

ptadapter() {
  needs python3 ptadapter
  python3 -m venv target/peers/ptadapter
  target/peers/ptadapter/bin/pip install --quiet --disable-pip-version-check \
    --require-hashes --requirement src/peers/ptadapter/requirements.txt
}

goptlib() {
  needs go goptlib
  (cd src/peers/goptlib && go build -o ../../../target/peers/goptlib .)
}

[ $# -gt 0 ] || set -- arti ptadapter goptlib
for peer in "$@"; do
  case $peer in
    arti | ptadapter | goptlib) "$peer" ;;
    *) echo "src/peers/build.sh: no such peer as $peer" >&2; exit 2 ;;
  esac
done
