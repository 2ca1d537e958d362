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
cp "$folder/core/core.js" "$package/lib/"
mkdir "$package/data"
cp "$folder/data/commands.json" "$folder/data/explanations.json" "$package/data/"
cp src/main/resources/dev/ptipc/parentlog/sentences.json "$package/data/"
sed -i "s/@VERSION@/$version/; s/@COMMIT@/$commit/" "$package/package.json"
(cd "$package" && npm pack --silent --ignore-scripts --offline --pack-destination "${folder%/*}" >/dev/null)
