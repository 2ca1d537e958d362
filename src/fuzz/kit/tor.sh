#!/bin/sh
# Builds what measure.py wants to know of tor, in a folder: tor's source as Debian has it, and of it
# handle_proxy_line with what it calls, compiled for libFuzzer, without the mutator and with it.
#   src/fuzz/kit/tor.sh FOLDER KIT
# Needs clang with its runtime, and what src/peers/tor.sh needs. Takes five minutes.
set -eu
made=${1:?usage: tor.sh FOLDER KIT}
kit=$(cd "${2:?usage: tor.sh FOLDER KIT}" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
"$here/../../peers/tor.sh" "$made" clang '-O1 -g'
made=$(cd "$made" && pwd)
cd "$made"

# Edges are counted in these files alone.
compile() {
  (cd tor && clang -O1 -g -fsanitize=fuzzer-no-link -DHAVE_CONFIG_H -I. -Isrc -Isrc/ext "$@")
}
for file in kvline cstring confline; do
  compile -c "src/lib/encoding/$file.c" -o "$made/$file.o"
done
compile -DFUZZ_PT_ALONE -DLLVMFuzzerTestOneInput=one_input -c "$kit/tor/fuzz_pt_stdout.c" \
  -o "$made/harness.o"
clang -O2 -c "$here/tor_goes_on.c" -o goes_on.o
clang -O2 -c "$kit/ptipc_mutator.c" -o mutator.o
link() {
  clang -fsanitize=fuzzer -Wl,--wrap=tor_assertion_failed_ -o "$@" harness.o goes_on.o kvline.o \
    cstring.o confline.o libtor.a -levent -lssl -lcrypto -lz -lm -lpthread -ldl
}
link plain
link mutated mutator.o
