#!/bin/sh
# Makes tor's own functions as a library, FOLDER/libtor.a, of its source as Debian has it, FOLDER/tor:
#   src/peers/tor.sh FOLDER COMPILER FLAGS
# Needs libevent, OpenSSL and zlib to compile with. Takes five minutes, and nothing the second time.
set -eu
made=${1:?usage: tor.sh FOLDER COMPILER FLAGS}
mkdir -p "$made/lists/partial"
cd "$made"
made=$(pwd)
[ ! -e libtor.a ] || exit 0

mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | head -n 1)
echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror bookworm main" \
  >sources.list
sources() {
  apt-get -qq -o Dir::Etc::sourcelist="$made/sources.list" -o Dir::Etc::sourceparts=- \
    -o Dir::State::lists="$made/lists" -o APT::Sandbox::User=root "$@"
}
sources update
sources source --download-only tor
mkdir -p tor
tar -xzf tor_*.orig.tar.gz --strip-components=1 -C tor
cd tor
./configure CC="$2" CFLAGS="$3" --disable-asciidoc --disable-lzma --disable-zstd --disable-systemd \
  --disable-seccomp --disable-module-relay --disable-unittests --disable-gcc-hardening \
  >../configure.log
make libtor.a >../make.log 2>&1
cp libtor.a ..
