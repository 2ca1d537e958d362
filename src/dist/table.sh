#!/bin/bash
# Prints how large each form is and how long ten lines take in it, beside the clone: table.sh [ROUNDS].
# After `mvn -Pdist package`; the clone's jar is made if it is not there. The forms take turns, so that
# whatever else the machine does meets them alike; the first round, which fills caches, does not count.
set -euo pipefail
rounds=${1:-15}
dist=$PWD/target/dist

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CACHE_HOME=$work/cache
ten='const [file] = process.argv.slice(1); const lines = require("fs").readFileSync(file, "utf8").split("\n");
  process.stdout.write(lines.slice(0, 10).map((each) => JSON.parse(each).line + "\n").join(""));'
node -e "$ten" src/test/resources/corpus/lines.jsonl >"$work/lines.txt"

only() {
  local found=("$dist"/$1)
  echo "${found[0]}"
}
linux=$(only 'ptipc-*-linux-*.tar.gz')
any=${linux%-linux-*}.tar.gz
deb=$(only 'ptipc_*_all.deb')
npm=$(only 'ptipc-*.tgz')
mkdir "$work/linux" "$work/any" "$work/deb" "$work/npm"
tar -xzf "$linux" -C "$work/linux" --strip-components 1
tar -xzf "$any" -C "$work/any" --strip-components 1
dpkg-deb -x "$deb" "$work/deb"
npm install --silent --offline --no-audit --no-fund --prefix "$work/npm" "$npm" >/dev/null

names=(clone 'jar alone' 'tar for Linux' 'tar for any' '.deb' npm 'an empty node' 'an empty JVM')
sizes=(- "$dist/ptipc.jar" "$linux" "$any" "$deb" "$npm" - -)
echo 'class E { public static void main(String[] a) {} }' >"$work/E.java"
javac -d "$work" "$work/E.java"
check() {
  case $1 in
    0) ./ptipc check "$work/lines.txt" ;;
    1) java -jar "$dist/ptipc.jar" check "$work/lines.txt" ;;
    2) "$work/linux/bin/ptipc" check "$work/lines.txt" ;;
    3) "$work/any/bin/ptipc" check "$work/lines.txt" ;;
    4) "$work/deb/usr/bin/ptipc" check "$work/lines.txt" ;;
    5) "$work/npm/node_modules/.bin/ptipc" check "$work/lines.txt" ;;
    6) node -e 0 ;;
    7) java -Xshare:auto -XX:TieredStopAtLevel=1 -cp "$work" E ;;
  esac
}

TIMEFORMAT='%R %U %S'
for ((round = 0; round <= rounds; round++)); do
  for form in "${!names[@]}"; do
    took=$({ time check "$form" >"$work/out" 2>"$work/err" || true; } 2>&1)
    ((form > 5)) || grep -q 'errors\?' "$work/out" || {
      echo "table.sh: ${names[form]} says nothing:" >&2
      cat "$work/err" >&2
      exit 1
    }
    ((round == 0)) || echo "$took" >>"$work/took.$form"
  done
done

median() { sort -n | sed -n "$(((rounds + 1) / 2))p"; }
printf '| form | size, MB | wall, ms | processor, ms |\n|---|---:|---:|---:|\n'
for form in "${!names[@]}"; do
  size=-
  [ "${sizes[form]}" = - ] || size=$(stat -c %s "${sizes[form]}" | awk '{ printf "%.2f", $1 / 1e6 }')
  printf '| %s | %s | %s | %s |\n' "${names[form]}" "$size" \
    "$(awk '{ print $1 * 1000 }' "$work/took.$form" | median)" \
    "$(awk '{ print ($2 + $3) * 1000 }' "$work/took.$form" | median)"
done
