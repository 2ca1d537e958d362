#!/bin/sh
# Tries the distribution that brings its Java, where there is nothing but the C library and a shell:
# try-image.sh IMAGE.tar.gz. As root, for chroot; what is tried runs as nobody, without an environment.
set -eu
image=$1

root=$(mktemp -d)
trap 'rm -rf --one-file-system "$root"' EXIT
mkdir -p "$root/bin" "$root/opt" "$root/proc" "$root/dev" "$root/tmp"
chmod 755 "$root"
chmod 1777 "$root/tmp"
mknod -m 666 "$root/dev/null" c 1 3
cp /bin/busybox "$root/bin/"
for tool in $(busybox --list); do
  ln -s busybox "$root/bin/$tool" 2>/dev/null || true
done
tar -xzf "$image" -C "$root/opt"
home=$(echo "$root"/opt/*)
[ -x "$home/bin/ptipc" ]
# Some JDKs bring the libraries of C++ and zlib, some take the system's.
find "$home/lib/ptipc/runtime" -name '*.so' -exec ldd {} + |
  sed -n 's/^[^/]*\(\/[^ ]*\) (.*/\1/p' | grep -v "^$root" | sort -u | xargs -I{} cp --parents -L {} "$root"
cp src/test/resources/corpus/transcripts/snowflake-client-mixed.txt "$root/session.txt"
echo 'Feb 26 10:00:00.000 [warn] Client managed proxy encountered a method error. (meek_lite no such transport is supported)' \
  >"$root/notices.log"

# The commands, each with the exit code and a line that it must write.
cat >"$root/try" <<END
ptipc=${home#"$root"}/bin/ptipc
END
cat >>"$root/try" <<'END'
try() {
  code=$1 words=$2
  shift 2
  "$ptipc" "$@" >/tmp/out 2>/tmp/err
  status=$?
  [ "$status" -eq "$code" ] && grep -q "$words" /tmp/out && return
  echo "ptipc $*: exit code $status, and not $code with '$words'" >&2
  cat /tmp/out /tmp/err >&2
  exit 1
}
transport='echo VERSION 1; echo CMETHOD a socks5 127.0.0.1:9; echo CMETHODS DONE; cat'
try 0 '^ptipc [0-9]' --version
try 1 'session/error-for-unknown-name' check /session.txt
try 1 '<testsuites' check --format junit /session.txt
try 1 'live/not-listening' run --client a -- sh -c "$transport"
try 1 'scenarios' conform --role client --transport a -- sh -c "$transport"
try 0 '^line/host' explain line/host
try 1 'meek_lite' diagnose /notices.log
for page in ptipc ptipc-check ptipc-run ptipc-conform ptipc-diagnose ptipc-explain; do
  grep -q '^\.SH "EXIT CODES"\|^\.SH "NAME"' "${ptipc%/bin/ptipc}/share/man/man1/$page.1" || {
    echo "there is no manual page $page" >&2
    exit 1
  }
done
man1=${ptipc%/bin/ptipc}/share/man/man1
# Three of the texts that AsciiDoc would take for something else.
grep -q '\*\*\*' "$man1/ptipc-run.1" && grep -qx '  # play: write N .*' "$man1/ptipc-play.1" &&
  grep -qx '  ptipc run --client .*\|  ptipc run \\-\\-client .*' "$man1/ptipc-run.1" || {
  echo 'a manual page has lost some of its text' >&2
  exit 1
}
END
env -i unshare -m sh -c 'mount -t proc proc "$0/proc" && exec chroot --userspec=65534:65534 "$0" /bin/sh /try' "$root"
echo 'the distribution works without Java'
