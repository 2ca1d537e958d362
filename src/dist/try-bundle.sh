#!/bin/sh
# Holds the bundle to what Maven Central asks of one, and lets a project that Gradle builds use what is in
# it: try-bundle.sh BUNDLE.zip. Whose keys are trusted is for Central to say: a signature has only
# to be right.
set -eu
bundle=$(realpath "$1")
user=$PWD/src/it/library/src/main/java

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
fail() {
  echo "try-bundle.sh: $1" >&2
  exit 1
}
mkdir repository
(cd repository && jar --extract --file "$bundle")
folder=$(echo repository/dev/ptipc/ptipc/*)
version=${folder##*/}
name=ptipc-$version

for file in "$name.pom" "$name.jar" "$name-sources.jar" "$name-javadoc.jar"; do
  [ -s "$folder/$file" ] || fail "there is no $file"
  for sum in md5 sha1; do
    [ "$("${sum}sum" <"$folder/$file" | cut -d' ' -f1)" = "$(cat "$folder/$file.$sum")" ] ||
      fail "$file.$sum is not that of $file"
  done
  gpg --batch --quiet --verify "$folder/$file.asc" "$folder/$file" 2>said || {
    cat said >&2
    fail "$file is not signed"
  }
done
[ "$(find repository -type f | wc -l)" -eq 16 ] || fail 'it holds other files too'

# What Central looks for in a POM, each with something in it.
python3 - "$folder/$name.pom" <<'END' || fail 'its POM is not complete'
import sys
from xml.etree import ElementTree

project = ElementTree.parse(sys.argv[1]).getroot()
wanted = """groupId artifactId version name description url licenses/license/name licenses/license/url
    developers/developer/name scm/url scm/connection""".split()
missing = [place for place in wanted if not (project.findtext("{*}" + place.replace("/", "/{*}")) or "").strip()]
sys.exit("its POM has no " + ", ".join(missing) if missing else 0)
END
grep -q '\${\|<scope>test' "$folder/$name.pom" && fail 'its POM tells of the build'

# The same packages in each jar, and nothing else.
classes() { jar --list --file "$folder/$name$1.jar" | sed -n "s,^\(dev/ptipc/.*\)/[^/]*\.$2\$,\1,p" | sort -u; }
[ "$(classes '' class)" = "$(classes -sources java)" ] ||
  fail 'the sources are not those of the classes'
jar --list --file "$folder/$name-javadoc.jar" | grep -q '/dev/ptipc/PtIpc\.html$' || fail 'the door has no page'

# A project of Gradle's, which names nothing but the library.
mkdir -p project/src/main
cp -R "$user" project/src/main/
cat >project/build.gradle <<END
apply plugin: 'java'
apply plugin: 'application'
mainClassName = 'user.User'
repositories {
  maven { url '$work/repository' }
  maven { url '${HOME}/.m2/repository' }
}
dependencies { implementation 'dev.ptipc:ptipc:$version' }
END
echo "rootProject.name = 'user'" >project/settings.gradle
gradle --project-dir project --gradle-user-home "$work/gradle" --offline --no-daemon --quiet run >said 2>said.err || {
  cat said said.err >&2
  fail 'Gradle does not build a project that uses the library'
}
grep -qx violation said && grep -qx "$name.jar" said && grep -q '^antlr4-runtime-' said ||
  fail 'a project that Gradle built says something else'
echo 'Maven Central takes the bundle, and Gradle what is in it'
