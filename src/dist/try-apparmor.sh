#!/bin/sh
# Whether Debian's profile of tor, with our lines behind its own, is a profile that lets tor start ptipc:
# try-apparmor.sh LINES. Parsed only; that the kernel obeys it is not tried.
set -eu
lines=$1

profile=/etc/apparmor.d/system_tor
[ -f "$profile" ] || {
  echo "try-apparmor.sh: there is no $profile: is tor of Debian installed?" >&2
  exit 1
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R /etc/apparmor.d/. "$work/"
mkdir -p "$work/local"
parse() { apparmor_parser --base "$work" --skip-kernel-load --skip-cache "$@" "$work/system_tor"; }

: >"$work/local/system_tor"
parse --debug >"$work/before" 2>&1
if grep -q '/usr/bin/ptipc' "$work/before"; then
  echo 'try-apparmor.sh: the profile lets tor start ptipc without our lines' >&2
  exit 1
fi
cp "$lines" "$work/local/system_tor"
parse --debug >"$work/after" 2>&1
diff "$work/before" "$work/after" >"$work/changed" && exit 1
cat "$work/changed"
grep -q '/usr/bin/ptipc' "$work/changed"
echo "Debian's profile of tor lets it start ptipc"
