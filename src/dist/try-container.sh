#!/bin/sh
# Builds the container image and runs it, not as root and on a file system that cannot be written:
# try-container.sh IMAGE.tar.gz. As root, with buildah; the base is a Debian that is made here, so that
# nothing is fetched from a registry of images.
set -eu
image=$1

work=$(mktemp -d)
buildah() { command buildah --root "$work/storage" --runroot "$work/run" --storage-driver vfs "$@"; }
trap 'buildah rm --all >/dev/null 2>&1 || true; rm -rf --one-file-system "$work"' EXIT
base=$(sed -n 's/^FROM //p' src/dist/Containerfile)
mkdir "$work/debian" "$work/context"
src/dist/debian.sh "$work/debian"
container=$(buildah from scratch)
buildah add --quiet "$container" "$work/debian" / >/dev/null
buildah commit --quiet "$container" "$base" >/dev/null

cp "$image" "$work/context/"
buildah build --quiet --pull-never --isolation chroot --tag ptipc --file src/dist/Containerfile "$work/context" >/dev/null
used=$(buildah from --pull-never ptipc)
said() { buildah inspect --type image --format "$1" ptipc; }
[ "$(said '{{.OCIv1.Config.User}}')" = 65534:65534 ]
[ "$(said '{{index .OCIv1.Config.Entrypoint 0}}')" = /usr/local/bin/ptipc ]
status=0
buildah run --isolation chroot "$used" -- /usr/local/bin/ptipc check - \
  <src/test/resources/corpus/transcripts/snowflake-client-mixed.txt >"$work/out" || status=$?
grep -q 'session/error-for-unknown-name' "$work/out"
test "$status" -eq 1
buildah run --isolation chroot "$used" -- sh -c '[ "$(id -u)" = 65534 ] && find /var/cache/ptipc -name "*.jsa" -size +0 | grep -q .'
buildah run --isolation chroot "$used" -- /usr/local/bin/ptipc explain line/host | grep -q '^line/host'
echo 'the container image is built, and works as nobody'
