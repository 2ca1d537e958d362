#!/bin/sh
# Makes the bundle that Maven Central takes: bundle.sh TARGET VERSION KEY. With an empty KEY nothing is
# signed. What Central would refuse is said, and is an error only where it is a mistake of ours.
set -eu
target=$1 version=$2 key=$3

name=ptipc-$version
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
folder=$work/dev/ptipc/ptipc/$version
mkdir -p "$folder"
lacks() { echo "bundle.sh: Central will refuse this bundle: $1" >&2; }

for file in "$name.pom" "$name.jar" "$name-sources.jar" "$name-javadoc.jar"; do
  cp "$target/$file" "$folder/"
done
cd "$folder"
for part in name description url licenses developers scm; do
  grep -q "<$part>" "$name.pom" || lacks "its POM has no <$part>"
done
if grep -q '<connection>scm:git:</connection>' "$name.pom"; then
  lacks 'it does not know its repository: -Dptipc.scm=URL'
fi
if grep -q '\${' "$name.pom"; then
  echo "bundle.sh: the POM has a property that nobody will know" >&2
  exit 1
fi
case $version in
  *-SNAPSHOT) lacks "$version is no release" ;;
esac
[ -n "$key" ] || lacks 'it is not signed: -Dptipc.key=KEY'

for file in *; do
  [ -z "$key" ] || gpg --batch --yes --local-user "$key" --armor --detach-sign "$file"
done
for file in "$name".pom "$name"*.jar; do
  md5sum "$file" | cut -d' ' -f1 | tr -d '\n' >"$file.md5"
  sha1sum "$file" | cut -d' ' -f1 | tr -d '\n' >"$file.sha1"
done
# A zip, by the tool that every JDK has; without a manifest, which no repository holds.
rm -f "$target/central-bundle.zip"
jar --create --no-manifest --file "$target/central-bundle.zip" -C "$work" dev
echo "bundle.sh: $target/central-bundle.zip"
