#!/bin/sh
# Makes of a distribution a package for Debian: deb.sh DISTRIBUTION.tar.gz
# Whoever builds it, and whenever: the same modes and times.
set -eu
umask 022
distribution=$1

command -v dpkg-deb >/dev/null || {
  echo 'deb.sh: no package for Debian, since there is no dpkg-deb here' >&2
  exit 0
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tar -xpzf "$distribution" -C "$work"
home=$(echo "$work"/ptipc-*)
# What is not released yet comes before its release.
maintainer='The authors of ptipc <ptipc@example.org>'
version=$(printf '%s' "${home##*/ptipc-}" | sed 's/-SNAPSHOT/~snapshot/')
package=$work/package
share=$package/usr/share
mkdir -p "$package/DEBIAN" "$share/doc/ptipc"
cp -a "$home/bin" "$home/lib" "$package/usr/"
cp -a "$home/share/man" "$home/share/bash-completion" "$home/share/fish" "$share/"
mkdir -p "$share/zsh" "$share/lintian/overrides"
cp -a "$home/share/zsh/site-functions" "$share/zsh/vendor-completions"
cp -a "$home/share/doc/ptipc/." "$share/doc/ptipc/"
# Debian has that text already.
ln -sf ../../common-licenses/Apache-2.0 "$share/doc/ptipc/LICENSE"
mkdir "$share/doc/ptipc/examples"
cp src/dist/system_tor "$share/doc/ptipc/examples/"
sed -i '1{/^#!/d}' "$share/bash-completion/completions/ptipc"
cat >"$share/doc/ptipc/changelog" <<END
ptipc ($version) unstable; urgency=medium

  * What is new is in CHANGELOG.md beside this file.

 -- $maintainer  $(LC_ALL=C date -R -r "$(echo "$home"/lib/ptipc/*.jar)")
END
find "$share/man" -type f -exec gzip -9n {} +
gzip -9n "$share/doc/ptipc/changelog"

cat >"$share/doc/ptipc/copyright" <<'END'
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: ptipc
Comment: What the jar holds of others, and under which licences, is in NOTICES beside this file.

Files: *
Copyright: 2026 the authors of ptipc
License: Apache-2.0
 On Debian systems the full text is in /usr/share/common-licenses/Apache-2.0.

Files: src/emitted/*
Copyright: 2026 the authors of ptipc
License: 0BSD
END
sed 's/^$/./; s/^/ /' src/emitted/c/LICENSE >>"$share/doc/ptipc/copyright"
# A jar of one program, with its libraries inside, is no library of Java's.
printf 'ptipc: %s\n' jar-not-in-usr-share >"$share/lintian/overrides/ptipc"

# As dpkg counts, and not by the blocks of this disk.
size=$(find "$package/usr" -printf '%y %s\n' |
  awk '{ sum += $1 == "f" ? int(($2 + 1023) / 1024) : 1 } END { print sum }')
cat >"$package/DEBIAN/control" <<END
Package: ptipc
Version: $version
Architecture: all
Maintainer: $maintainer
Installed-Size: $size
Depends: default-jre-headless (>= 2:1.17) | java17-runtime-headless
Suggests: tor
Section: net
Priority: optional
Description: checks what pluggable transports tell their parent
 A pluggable transport such as obfs4proxy tells tor by lines on its standard
 output that it is up. ptipc checks these lines, starts a transport as tor
 does, stands between the two, and says in plain words what went wrong.
END
(cd "$package" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)
SOURCE_DATE_EPOCH=$(stat -c %Y "$home"/lib/ptipc/*.jar)
export SOURCE_DATE_EPOCH
dpkg-deb --root-owner-group -Zxz --build "$package" "${distribution%/*}/ptipc_${version}_all.deb" >/dev/null
