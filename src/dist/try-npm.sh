#!/bin/sh
# Installs the npm package into an empty folder, without the network, and holds what it says against the
# jar: try-npm.sh PACKAGE.tgz JAR. With tsc on the PATH, its types are checked too; OLD_NODE names a Node.js
# that is too old, and NODES lists others that read the file of an --env-file wherever it stands.
set -eu
package=$(realpath "$1") jar=$(realpath "$2")
resources=$PWD/src/test/resources source=$PWD/src/npm

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --offline --silent --no-audit --no-fund "$package"

fail() {
  echo "try-npm.sh: $1" >&2
  exit 1
}
# The same bytes on both outputs, and the same exit code.
same() {
  java -jar "$jar" "$@" <"${input:-/dev/null}" >jar.out 2>jar.err && want=0 || want=$?
  node_modules/.bin/ptipc "$@" <"${input:-/dev/null}" >npm.out 2>npm.err && got=0 || got=$?
  cmp jar.out npm.out >&2 && cmp jar.err npm.err >&2 && [ "$want" -eq "$got" ] ||
    fail "\`ptipc $1 ${2-} ${3-} ${4-} ...\` ends with $got and not with $want, or says something else"
}

node -e '
  const lines = require("fs").readFileSync(process.argv[1], "utf8").trim().split("\n").map(JSON.parse);
  require("fs").writeFileSync("lines.txt", lines.map((each) => each.line + "\n").join(""));
  const reports = require("fs").readFileSync(process.argv[2], "utf8").trim().split("\n").map(JSON.parse);
  reports.forEach(({ text }, i) => require("fs").writeFileSync(`report-${1000 + i}.txt`, text));
' "$resources/corpus/lines.jsonl" "$resources/logs/reports.jsonl"

# The whole corpus, in each form that the package has.
for form in '--format text' '--format json' '--format github' '--format json --lines-only' '--engine reference' \
  '--role server --env TOR_PT_PROXY=x: --fail-on note' '--edition 2023' '--force --max-line 40 --color always'; do
  same check $form "$resources"/corpus/transcripts/*.txt lines.txt report-*.txt
done
same parse "$resources"/corpus/transcripts/*.txt lines.txt
same parse --engine reference lines.txt
for form in '--format text' '--format json' '--format markdown --no-mask'; do
  same diagnose $form report-*.txt "$resources"/corpus/transcripts/*.txt
done
for words in '' line/host host CMETHOD 'PROXY DONE' TOR_PT_PROXY 3.3.2-cmethod-1 E-15 ARGS port 3.3.2 'Managed proxy at' \
  'Oct 04 10:00:00.000 [warn] Managed proxy "/usr/bin/obfs4proxy" process terminated with status code 256' cmethdo frobnicate; do
  [ -n "$words" ] && same explain "$words" || same explain
done

# Nothing that is hidden by the jar is shown here: the rows that its own tests have.
node -e '
  const { masked } = require("./node_modules/ptipc/lib/core.js");
  for (const row of require("fs").readFileSync(process.argv[1], "utf8").trim().split("\n")) {
    const [text, wanted] = row.split("; ");
    if (masked(text) !== wanted) throw new Error(`${text}: ${masked(text)}`);
  }' "$resources/logs/masks.txt"

# Input and command lines that are wrong.
input=lines.txt same check
input=lines.txt same parse -
same check missing.txt "$resources"
printf 'TOR_PT_MANAGED_TRANSPORT_VER=1\nTOR_PT_CLIENT_TRANSPORTS=obfs4\n' >env.txt
printf 'TOR_PT_PROXY\n' >wrong.txt
same check --env-file env.txt lines.txt
same check --env-file wrong.txt lines.txt
same check --env-file missing.txt lines.txt
same check --env-file=missing.txt lines.txt
same check --env-file -x lines.txt
same check -- --env-file
same check '--env-file ' lines.txt
printf 'HOME=a\nfoo() {\n x\n}\nTOR_PT_CLIENT_TRANSPORTS=obfs4\n' >lines.env
printf 'TOR_PT_CLIENT_TRANSPORTS=obfs4\0TOR_PT_MANAGED_TRANSPORT_VER=1\0' >nul.env
printf '\303\274=1\nTOR_PT_PROXY=1\n' >wrong.env
for file in lines.env nul.env wrong.env; do
  same check --env-file $file --env TOR_PT_EXIT_ON_STDIN_CLOSE=0 lines.txt
done
for name in ' TOR_PT_PROXY' 'export TOR_PT_PROXY' ü; do
  same check --env "$name=1" lines.txt
done
for wrong in '--role both' '--max-line 0' '--max-line x' '--max-line' '--env A' '-x' '--force=1x' '--force --force' \
  '--lines-only=true' '--lines-only=TRUE' '--lines-only=' '--force=false --force' '-h=x' '-Vh=x' '-Vx' '-V -x' '--foo -V' \
  '--format --' '--format --foo' '--env -V' '--env --format=json' '--role both -h' '--constructor' '--__proto__=x' \
  '--max-line +5' '--max-line -5' '--lines-only=false --role client' '--lines-only --env-file nul.env'; do
  same check $wrong lines.txt
done
for wrong in constructor toString __proto__ hasOwnProperty 'help constructor' 'help __proto__' 'toString --help' '-x check' \
  '--hlep' '--' '-' '-Vx' 'help -V' 'help chekc y'; do
  same $wrong
done
(cd "$resources/cli" && node "$source/cases.cjs" "$work/node_modules/.bin/ptipc" check.txt parse.txt diagnose.txt \
  explain.txt ptipc.txt) || fail 'a command line has another end'

# The file of --env-file is data for us, and nothing for Node.js, by the first line for this system; by the
# one that is packed, where no package may run its script; and in whatever shell stands behind /bin/sh.
echo 'console.log("run")' >run.js
printf 'NODE_OPTIONS=--require=%s\nTOR_PT_MANAGED_TRANSPORT_VER=1\nTOR_PT_CLIENT_TRANSPORTS=obfs4\n' "$work/run.js" >node.env
same check --env-file node.env lines.txt
[ "$(head -n 1 node_modules/ptipc/bin/ptipc.cjs)" = '#!/bin/sh' ] || fail 'the first line is not that of this system'
mkdir packed
npm install --prefix packed --ignore-scripts --offline --silent --no-audit --no-fund "$package"
cp jar.out node.out
data() {
  "$@" check --env-file node.env lines.txt >npm.out 2>npm.err && fail "$* finds nothing" || [ $? -eq 1 ]
  cmp node.out npm.out >&2 && [ ! -s npm.err ] || fail "$* does not read a file of variables as data"
  "$@" check --env-file=missing.txt lines.txt >npm.out 2>npm.err && fail "$* reads no file" || [ $? -eq 3 ]
  grep -qx 'ptipc: cannot read missing.txt: no such file' npm.err || fail "$*: $(cat npm.err)"
}
data packed/node_modules/.bin/ptipc
for shell in sh bash 'busybox sh'; do
  command -v ${shell%% *} >/dev/null && data $shell node_modules/.bin/ptipc
done
for other in ${NODES:-}; do
  PATH=$(dirname "$other"):$PATH data node_modules/.bin/ptipc
done
# On Windows npm makes a command of its own, by the first line.
shims=$(npm root --global)/npm/node_modules/cmd-shim
if [ -d "$shims" ]; then
  node -e 'Object.defineProperty(process, "platform", { value: "win32" }); require("./packed/node_modules/ptipc/bin/first-line.cjs")'
  node -e 'require(process.argv[1])("packed/node_modules/ptipc/bin/ptipc.cjs", "windows")' "$shims"
  grep -q '"%_prog%" -- "%dp0%.packed.node_modules.ptipc.bin.ptipc.cjs" %\*' windows.cmd || fail "$(cat windows.cmd)"
fi
node_modules/.bin/ptipc run >said 2>&1 && fail 'run does not end with 2' || [ $? -eq 2 ]
grep -q '`run` needs the other forms of ptipc' said
node_modules/.bin/ptipc check --format sarif >said 2>&1 && fail 'sarif does not end with 2' || [ $? -eq 2 ]
grep -q 'that is not in this package' said
npx --offline ptipc help check | grep -q -- '--fail-on'
npx --offline ptipc help check | grep -qx 'Not in this package: --format sarif and junit, --parent.'
npx --offline ptipc | grep -qx 'In this package: check, parse, diagnose, explain.'
npx --offline ptipc check --version | grep -q '^ptipc [0-9]'

# As a module, with types; and what an old Node.js is told.
cp "$source/try.mts" try.mts
if command -v tsc >/dev/null; then
  tsc --strict --module nodenext --target es2022 --noEmit try.mts
  echo 'import ptipc from "ptipc"; ptipc.parse("");' | tee default.mts >default.cts
  tsc --strict --module nodenext --target es2022 --noEmit default.mts >/dev/null && fail 'a default that is not there has a type'
  tsc --strict --module nodenext --target es2022 --outDir . default.cts && node default.cjs
fi
sed 's/^import type .*//; s/: Message | null//; s/: readonly Diagnostic\[\]//' try.mts >try.mjs
node try.mjs
# By CommonJS too, in a Node.js that cannot require a module.
node -e '
  const { parse } = require("ptipc");
  if (!require.resolve("ptipc").endsWith("api.js") || parse("VERSION 1\n")[0].message.version !== "1") {
    throw new Error("require gives something else");
  }'
old=${OLD_NODE:-}
if [ -n "$old" ]; then
  "$old" node_modules/ptipc/bin/ptipc.cjs check lines.txt >out 2>said && fail 'an old Node.js is not told' || [ $? -eq 3 ]
  grep -q "needs Node.js 16 or later, and this is $("$old" --version | tr -d v)" said && [ ! -s out ] ||
    fail 'an old Node.js is told something else'
fi

# What Node.js made of the parser is kept for the next start, and never believed when it is broken, not
# ours, or not to be written.
export XDG_CACHE_HOME="$work/cache"
ptipc="$work/node_modules/.bin/ptipc"
again() {
  "$ptipc" parse lines.txt | cmp - "$work/first" || fail "$1 changes what is said"
}
"$ptipc" parse lines.txt >first || [ $? -eq 1 ]
[ -s "$(echo cache/ptipc/npm-*.v8)" ] || fail 'nothing is kept for the next start'
again 'what is kept'
for kept in cache/ptipc/npm-*.v8; do
  printf 'broken' >"$kept"
done
again 'a broken cache'
[ "$(wc -c <"$(echo cache/ptipc/npm-*.v8)")" -gt 6 ] || fail 'a broken cache stays'
XDG_CACHE_HOME=/proc/nowhere again 'a cache that cannot be'
(unset XDG_CACHE_HOME HOME && again 'no HOME')

# An installation that was interrupted says so in a sentence, whatever is missing, empty or cut off.
cp -RL node_modules/ptipc whole
whole/bin/ptipc.cjs --version | grep -q '^ptipc [0-9]'
tried=0
broken() {
  (cd part && "$@")
  ./part/bin/ptipc.cjs $command >out 2>said && fail "$* is not told" || code=$?
  [ "$code" -eq 3 ] && [ ! -s out ] && [ "$(wc -l <said)" -eq 1 ] &&
    grep -q "^ptipc: [a-z/]*.js\(on\)\? in $work/part .*: install ptipc again\$" said || fail "$*: $code, $(cat said)"
  tried=$((tried + 1))
}
for file in package.json $(cd whole && echo lib/* data/*); do
  case $file in
    lib/api.js) continue ;;
    lib/variables.js) command='check lines.txt' ;;
    data/sentences.json) command='diagnose report-1000.txt' ;;
    *) command='explain line/host' ;;
  esac
  half=$(($(wc -c <"whole/$file") / 2))
  for way in "rm $file" "truncate -s 0 $file" "truncate -s $half $file"; do
    rm -rf part
    cp -R whole part
    broken $way
  done
done
[ "$tried" -gt 30 ] || fail "only $tried broken installations are tried"
echo 'the npm package says what the jar says'
