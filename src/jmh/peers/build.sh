#!/bin/sh
# Makes what Emitted measures beside the parsers of src/emitted, optimised, in target/peers: the loop
# over the bytes in C, Arti's parser, ptadapter, and tor's functions.
#   src/jmh/peers/build.sh [scan] [arti] [ptadapter] [tor]
# Without a name all of them, which takes ten minutes. Needs what src/peers/build.sh and tor.sh need.
set -eu
cd "$(dirname "$0")/../../.."
peers=target/peers
mkdir -p $peers

scan() {
  cc -std=c99 -O2 -o $peers/scan src/jmh/peers/scan.c
}

arti() {
  cargo build --quiet --release --locked --manifest-path src/peers/arti/Cargo.toml \
    --target-dir $peers/arti
}

ptadapter() {
  src/peers/build.sh ptadapter
}

# transports.c is part of the program, because its functions are static in the library.
tor() {
  src/peers/tor.sh $peers/tor gcc -O2
  (cd $peers/tor/tor && gcc -O2 -DHAVE_CONFIG_H -I. -Isrc -Isrc/ext -o ../../tor_time \
    ../../../../src/jmh/peers/tor_time.c ../libtor.a -levent -lssl -lcrypto -lz -lm -lpthread -ldl)
}

[ $# -gt 0 ] || set -- scan arti ptadapter tor
for peer; do
  case $peer in
    scan | arti | ptadapter | tor) "$peer" ;;
    *) echo "src/jmh/peers/build.sh: no such peer as $peer" >&2; exit 2 ;;
  esac
done
