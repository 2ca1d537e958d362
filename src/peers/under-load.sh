#!/bin/sh
# Whether `conform` says the same of a transport on a loaded machine as on a quiet one:
#   src/peers/under-load.sh [ROUNDS]
# A transport with a fixed port, one that takes five seconds to start, one that takes four to end,
# obfs4proxy and snowflake-client are each put through all scenarios, first as the machine is, then
# ROUNDS times (5) beside `stress-ng --cpu 8`. Tells each round, and ends with 1 when one differs.
set -eu
cd "$(dirname "$0")/../.."

rounds=${1:-5}
ptipc=${PTIPC:-./ptipc}
fixture=src/test/resources/conform/transport.py
folder=$(mktemp -d)
stress=
trap 'test -z "$stress" || kill "$stress"; rm -rf "$folder"' EXIT
command -v stress-ng >/dev/null || {
  echo 'src/peers/under-load.sh: stress-ng is not here' >&2
  exit 3
}

# What is another in every run is masked: ports, certificates, directories, names made up, times.
masked() {
  sed -E -e 's#/[^ ]*/(client|server)-#/FOLDER/\1-#g' -e 's/(127\.0\.0\.1|\[::1\]):[1-9][0-9]{3,4}/\1:PORT/g' \
    -e 's/ptipc-state-[0-9]+/STATE/g' -e 's#cert=[A-Za-z0-9+/]+#cert=CERT#g' -e 's/zz_[0-9a-f]+/zz_NAME/g' \
    -e 's#[0-9]{4}/[0-9]{2}/[0-9]{2} [0-9:]{8}#TIME#g' -e 's/[0-9]+\.[0-9]+ s(econds)?/TIME/g'
}

conform() {
  name=$1
  round=$2
  shift 2
  # Its exit code tells of findings, and those are in the report.
  COLUMNS=1000 $ptipc conform "$@" 2>"$folder/$name.$round.err" | masked >"$folder/$name.$round" || true
}

round() {
  going=
  conform port "$1" --transport alpha -- python3 "$fixture" none port=28443 & going="$going $!"
  conform start "$1" --transport alpha --transport beta -- python3 "$fixture" none start=5 & going="$going $!"
  conform end "$1" --transport alpha --transport beta -- python3 "$fixture" none end=4 & going="$going $!"
  conform obfs4proxy "$1" -- obfs4proxy & going="$going $!"
  conform snowflake-client "$1" -- snowflake-client & going="$going $!"
  wait $going
}

began=$(date +%s)
round 0
echo "as it is: $(($(date +%s) - began)) s, load $(cut -d' ' -f1 /proc/loadavg)"
stress-ng --cpu 8 --quiet &
stress=$!
differs=0
for number in $(seq "$rounds"); do
  began=$(date +%s)
  round "$number"
  for name in port start end obfs4proxy snowflake-client; do
    if ! test -s "$folder/$name.0" || ! diff -u "$folder/$name.0" "$folder/$name.$number"; then
      echo "round $number: another report of $name"
      differs=1
    fi
  done
  echo "round $number: $(($(date +%s) - began)) s, load $(cut -d' ' -f1 /proc/loadavg)"
done
exit $differs
