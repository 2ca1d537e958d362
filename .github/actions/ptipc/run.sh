#!/usr/bin/env bash
# What the action does: puts the transport through all scenarios. What is found becomes annotations, and
# goes into a file for code scanning. Fails when something is bad enough and not known.
set -euo pipefail

# A machine that has a release of ptipc says where; else the clone that the action came in builds itself.
ptipc=${PTIPC:-$(dirname "${BASH_SOURCE[0]}")/../../../ptipc}
# As a shell reads them: the workflow of the transport's own repository says what they are.
eval "program=($PROGRAM)"
options=(--role "$ROLE" --timeout "$TIMEOUT" --fail-on "$FAIL_ON")
IFS=, read -ra names <<<"$NAMES"
for name in "${names[@]}"; do
  options+=(--transport "$name")
done
[ -z "$BASELINE" ] || options+=(--baseline "$BASELINE")

"$ptipc" conform "${options[@]}" --format github --report "sarif=$SARIF" -- "${program[@]}"
