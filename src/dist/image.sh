#!/bin/sh
# Makes of a distribution one that needs no Java: image.sh JAVA_HOME DISTRIBUTION.tar.gz
# The runtime holds the modules that the commands use, and an archive of their classes.
# Whoever builds it, and whenever: the same modes and times.
set -eu
umask 022
jdk=$1 distribution=$2

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tar -xpzf "$distribution" -C "$work"
home=$(echo "$work"/ptipc-*)
lib=$home/lib/ptipc
jar=$(echo "$lib"/ptipc-*.jar)

# XML for reports in JUnit's form, the file system of archives for `explain`, logging for a library.
"$jdk/bin/jlink" --add-modules java.base,java.logging,java.xml,jdk.zipfs --strip-java-debug-attributes \
  --no-header-files --no-man-pages --output "$lib/runtime"

# The runtime has a licence of its own.
cat >>"$home/share/doc/ptipc/NOTICES" <<END

The Java runtime in lib/ptipc/runtime is OpenJDK, under the GNU General Public License, version 2, with
the Classpath Exception; that and the licences of what it holds are in lib/ptipc/runtime/legal. It was made
by jlink of a JDK that names itself and its version so, and whose maker publishes the sources:
$(grep -E '^(IMPLEMENTOR|JAVA_RUNTIME_VERSION)=' "$jdk/release")
END

# Before Java 19 an archive knows its jar by the path: there the launcher makes one in the user's cache.
# shellcheck source=/dev/null
. "$lib/runtime/release"
if [ "${JAVA_VERSION%%[!0-9]*}" -ge 19 ]; then
  # The launcher makes one at its first start.
  XDG_CACHE_HOME=$work "$home/bin/ptipc" --version >/dev/null
  find "$work/ptipc" -name '*.jsa' -exec mv {} "${jar%.jar}.jsa" ';'
  chmod 644 "${jar%.jar}.jsa"
fi

tar -cf "${distribution%.tar.gz}-linux-$(uname -m).tar.gz" -I 'gzip -n' --sort=name --mtime="@$(stat -c %Y "$jar")" \
  --owner=0 --group=0 --numeric-owner -C "$work" "${home##*/}"
