#!/bin/sh
# Makes a minimal Debian in an empty folder: debian.sh FOLDER. As root. It is fetched once a build.
set -eu
root=$1 kept=target/dist/debian.tar

[ -f "$kept" ] || {
  mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | head -n 1)
  suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
  debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$root.log" 2>&1 || {
    umount "$root/proc" 2>/dev/null || true
    tail -n 20 "$root.log" >&2
    exit 1
  }
  rm "$root.log"
  # It leaves what it mounts.
  umount "$root/proc" 2>/dev/null || true
  umount "$root/sys" 2>/dev/null || true
  mkdir -p "${kept%/*}"
  tar -cf "$kept.$$" --one-file-system -C "$root" .
  mv "$kept.$$" "$kept"
  exit
}
tar -xf "$kept" -C "$root"
