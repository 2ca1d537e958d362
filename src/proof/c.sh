#!/bin/sh
# Proves with cbmc (6.6) that the parser in C touches nothing that is not its own and computes
# nothing without a meaning, up to the lengths below, and runs under ASan and UBSan what it does not
# prove; README.md has the table. `c.sh FOLDER` gets cbmc from Debian's unstable
# suite into that folder, which changes nothing else, unless there is one on the path.
set -eu
made=${1:?usage: c.sh FOLDER [FUNCTION]}
mkdir -p "$made"
made=$(cd "$made" && pwd)
cd "$(dirname "$0")"

fetch() {
  mkdir -p "$made/lists/partial" "$made/debs"
  mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | head -n 1)
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror sid main" >"$made/sources.list"
  set -- -qq -o Dir::Etc::sourcelist="$made/sources.list" -o Dir::Etc::sourceparts=- \
    -o Dir::State::lists="$made/lists" -o APT::Sandbox::User=root
  apt-get "$@" update
  (cd "$made/debs" && apt-get "$@" download cbmc minisat libc6 libstdc++6 libgcc-s1 zlib1g)
  for deb in "$made"/debs/*.deb; do
    dpkg -x "$deb" "$made/root"
  done
}

# Programs of unstable need the libraries of unstable. Ten minutes for each.
tool() {
  name=$1
  shift
  if command -v cbmc >/dev/null; then
    timeout 600 "$name" "$@"
  else
    timeout 600 "$made/root/usr/lib64/ld-linux-x86-64.so.2" --library-path \
      "$made/root/usr/lib/x86_64-linux-gnu:$made/root/usr/lib" "$made/root/usr/bin/$name" "$@"
  fi
}

command -v cbmc >/dev/null || [ -x "$made/root/usr/bin/cbmc" ] || fetch

# Loops that end by what they count, not by how long a line is; were one longer, that is told.
bounds=copy.0:12,number_of.0:15,number_of.1:16,number_of.2:17,memcmp.0:15,check_report.1:3
bounds=$bounds,ptipc_decode.0:4,is_ipv4.0:4,is_ipv4.1:5,is_ipv6.0:5,is_ipv6.1:9

# prove FILE FUNCTION BYTES [CALLS...]: for all lengths up to BYTES, with calls that are replaced.
prove() {
  file=$1 function=$2 most=$3
  shift 3
  tool goto-cc -DMOST="$most" --function "$function" -o "$made/$function.gb" "$file"
  for call; do
    tool goto-instrument --replace-calls "$call" "$made/$function.gb" "$made/$function.gb" \
      >"$made/$function.log" 2>&1
  done
  begun=$(date +%s)
  if tool cbmc "$made/$function.gb" --unwind $((most + 3)) --unwinding-assertions \
    --unwindset "$bounds" \
    --pointer-overflow-check --signed-overflow-check --no-malloc-may-fail \
    >"$made/$function.log" 2>&1; then
    checked=$(sed -n 's/^\*\* 0 of \([0-9]*\) failed.*/\1/p' "$made/$function.log")
    echo "$function: up to $most bytes, $checked properties, $(($(date +%s) - begun)) s"
  else
    grep -E 'FAILURE|ERROR|error' "$made/$function.log" || tail -3 "$made/$function.log"
    echo "$function: not proved for up to $most bytes"
    failed=1
  fi
}

# What is asked for by name, or all of it.
wanted=${2:-}
failed=0
ask() {
  [ -z "$wanted" ] || [ "$wanted" = "$2" ] || return 0
  prove "$@"
}
ask reader.c sessions 8
ask reader.c addresses 7
ask reader.c streams 6 ptipc_parse:any_message
ask reader.c values 5
ask reader.c values_in_place 5
ask reader.c runs 17
ask reader.c tokens 3
ask reader.c escapes 8
ask reader.c whole_lines 3 step:any_token ptipc_is_host:any_host check_octal:any_octal
ask reader.c iterators 3 next_token:any_token
ask writer.c lines_that_are_written 8

# The rest is too much for cbmc: it is run instead.
if [ -z "$wanted" ] || [ "$wanted" = every ]; then
  gcc -std=c99 -g -O1 -DMOST="${MOST:-4}" -fsanitize=address,undefined -fno-sanitize-recover=all \
    -o "$made/every" every.c ../emitted/c/ptipc_write.c ../emitted/c/ptipc_environment.c
  "$made/every" || failed=1
fi
exit $failed
