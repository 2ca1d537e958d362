#!/bin/sh
# Makes what was observed anew, of all programs that are on this machine:
#   src/peers/observe.sh
# tor, obfs4proxy and snowflake-client as they are installed; Arti, ptadapter and goptlib as
# src/peers/build.sh makes them; the others as src/peers/transports.sh fetches them. What is not
# here keeps what was seen of it, with its day. `ptipc docs --write` then makes the pages.
set -u
cd "$(dirname "$0")/../.."

ptipc=${PTIPC:-./ptipc}
data=src/main/resources/dev/ptipc/observations
fetched=target/peers/unstable

# Kept aside until all is seen: with each of these files changed the program would be built anew.
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
mkdir "$made/transports"

for parent in tor arti ptadapter; do
  if $ptipc observe --parent "$parent" --write "$made/$parent.json" >/dev/null; then
    echo "$parent: made anew"
  else
    echo "$parent: not all of it could be seen, and the rest keeps its day" >&2
  fi
done

# NAME PROGRAM: the version is that of the program's package.
transport() {
  program=$(command -v "$2") || {
    echo "$1: not here, and keeps its day" >&2
    return
  }
  case $2 in
    "$fetched"/*) version=$(dpkg-deb -f "$fetched/packages/${3}"_*.deb Version) ;;
    target/*) version=$("$2" --version | cut -d' ' -f2) ;;
    *) version=$(dpkg-query -W -f '${Version}' "$2") ;;
  esac
  $ptipc observe --transport "$1" --as "${version%%-*}" --write "$made/transports/$1.json" \
    -- "$program" >/dev/null && echo "$1: made anew"
}

transport obfs4proxy obfs4proxy
transport snowflake-client snowflake-client
transport snowflake-client-newer "$fetched/snowflake-client/usr/bin/snowflake-client" snowflake-client
transport lyrebird "$fetched/lyrebird/usr/bin/lyrebird" lyrebird
transport webtunnel-client "$fetched/webtunnel/usr/bin/webtunnel-client" webtunnel
transport webtunnel-server "$fetched/webtunnel/usr/bin/webtunnel-server" webtunnel
transport goptlib target/peers/goptlib

cp -R "$made/." "$data"
