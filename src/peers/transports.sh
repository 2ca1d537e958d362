#!/bin/sh
# Fetches the transports of Debian's unstable suite into target/peers/unstable, and nowhere else:
#   src/peers/transports.sh
# They are unpacked, not installed, so that nothing of the machine changes. The mirror is the one
# that this machine's own apt uses, and its keys are those that this machine trusts.
set -eu
cd "$(dirname "$0")/../.."

packages='lyrebird webtunnel snowflake-client'
root=$PWD/target/peers/unstable

command -v apt-get >/dev/null && command -v dpkg >/dev/null || {
  echo 'src/peers/transports.sh: this machine has no apt, and the packages are had by it' >&2
  exit 3
}
mirror=$(apt-get indextargets --format '$(REPO_URI) $(ORIGIN) $(CODENAME)' 'Created-By: Packages' |
  awk '$2 == "Debian" && $3 !~ /security/ { print $1; exit }')
[ -n "$mirror" ] || {
  echo "src/peers/transports.sh: this machine's apt knows no mirror of Debian" >&2
  exit 3
}

mkdir -p "$root/lists/partial" "$root/cache/archives/partial" "$root/packages"
: >"$root/status"
keys=/usr/share/keyrings/debian-archive-keyring.gpg
echo "deb [signed-by=$keys] $mirror unstable main" >"$root/sources.list"
apt() {
  command apt-get -q -o Dir::Etc::SourceList="$root/sources.list" -o Dir::Etc::SourceParts=/dev/null \
    -o Dir::State::Lists="$root/lists" -o Dir::State::status="$root/status" \
    -o Dir::Cache="$root/cache" -o APT::Sandbox::User=root -o Acquire::Languages=none "$@"
}
apt update >&2 || {
  echo 'src/peers/transports.sh: the mirror cannot be reached' >&2
  exit 3
}
for package in $packages; do
  (cd "$root/packages" && rm -f "$package"_*.deb && apt download "$package" >&2)
  rm -rf "${root:?}/$package"
  dpkg -x "$root/packages/$package"_*.deb "$root/$package"
  dpkg-deb --show --showformat '${Package} ${Version}\n' "$root/packages/$package"_*.deb
done
