#!/bin/sh
# Installs the package into a minimal Debian, uses it, and takes it out again: try-deb.sh PACKAGE.deb
# As root, for debootstrap. Every file that it leaves behind is a fault.
set -eu
package=$1

root=$(mktemp -d)
trap 'umount "$root/proc" 2>/dev/null || true; rm -rf --one-file-system "$root"' EXIT
mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | head -n 1)
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$root.log" 2>&1 || {
  tail -n 20 "$root.log" >&2
  exit 1
}
rm "$root.log"
mount -t proc proc "$root/proc"
cp "$package" "$root/ptipc.deb"
cp src/test/resources/corpus/transcripts/snowflake-client-mixed.txt "$root/session.txt"
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"; }
# Caches, logs and the package manager's own books change whatever is installed.
files() {
  inside find / -xdev \( -path /proc -o -path /var/log -o -path /var/cache -o -path /var/lib/dpkg \
    -o -path /var/lib/apt -o -path /tmp \) -prune -o -print | sort
}

# What it depends on stays: only what the package itself brings is to go with it.
inside apt-get install -q -y --no-install-recommends openjdk-17-jre-headless >/dev/null 2>&1
files >"$root.before"
inside dpkg -i /ptipc.deb >/dev/null
chmod 755 "$root"
inside chroot --userspec=nobody / ptipc check /session.txt >"$root.out" && status=0 || status=$?
grep -q 'session/error-for-unknown-name' "$root.out"
test "$status" -eq 1
inside chroot --userspec=nobody / ptipc explain line/host | grep -q '^line/host'
inside test -s /usr/share/man/man1/ptipc-check.1.gz
inside test -s /usr/share/doc/ptipc/examples/system_tor
inside dpkg -P ptipc >/dev/null
files >"$root.after"
diff "$root.before" "$root.after"
rm -f "$root.before" "$root.after" "$root.out"
echo 'the package goes in, works, and goes out without a trace'
