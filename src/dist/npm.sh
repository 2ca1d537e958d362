#!/bin/sh
# Makes the npm package: npm.sh FOLDER VERSION COMMIT. The folder holds the compiled parser and what it
# knows; the package goes beside it.
set -eu
folder=$1 version=$2 commit=$3

command -v npm >/dev/null || {
  echo 'npm.sh: no package for npm, since there is no npm here' >&2
  exit 0
}
package=$folder/package
rm -rf "$package"
cp -R src/npm/package "$package"
cp LICENSE "$package/"
# In ASCII, so that Node.js keeps it in a byte a character.
node -e '
  const fs = require("fs");
  const [from, to] = process.argv.slice(1);
  const escaped = (unit) => "\\u" + unit.charCodeAt(0).toString(16).padStart(4, "0");
  fs.writeFileSync(to, fs.readFileSync(from, "utf8").replace(/[^\x00-\x7f]/g, escaped));
' "$folder/core/core.js" "$package/lib/core.js"
mkdir "$package/data"
cp "$folder/data/commands.json" "$folder/data/explanations.json" "$package/data/"
cp src/main/resources/dev/ptipc/parentlog/sentences.json "$package/data/"
core=$(sha256sum <"$package/lib/core.js" | cut -c1-16)
sed -i "s/@VERSION@/$version/; s/@COMMIT@/$commit/; s/@CORE@/$core/" "$package/package.json"
# What is to be there, for an installation that was interrupted.
sizes=$(cd "$package" && wc -c lib/* data/* | sed -n 's|^ *\([0-9]*\) \(.*/.*\)|"\2": \1,|p' | tr '\n' ' ')
sed -i "s|/\* SIZES \*/|$sizes|" "$package/bin/ptipc.cjs"
(cd "$package" && npm pack --silent --ignore-scripts --offline --pack-destination "${folder%/*}" >/dev/null)
