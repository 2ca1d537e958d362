#!/usr/bin/env bash
# What the action does: a run of the transport, whose findings become annotations; then all scenarios,
# whose findings go into a file for code scanning. Fails when either finds something that is bad enough.
set -euo pipefail

# A machine that has a release of ptipc says where; else the clone that the action came in builds itself.
ptipc=${PTIPC:-$(dirname "${BASH_SOURCE[0]}")/../../../ptipc}
# As a shell reads them: the workflow of the transport's own repository says what they are.
eval "program=($PROGRAM)"
IFS=, read -ra names <<<"$NAMES"
transports=()
for name in "${names[@]}"; do
  transports+=(--transport "$name")
done

code=0
"$ptipc" run "--$ROLE" "$NAMES" --format github --fail-on "$FAIL_ON" -- "${program[@]}" || code=$?
"$ptipc" conform --role "$ROLE" "${transports[@]}" --format sarif --fail-on "$FAIL_ON" -- "${program[@]}" \
  >"$SARIF" || { last=$? && [ "$last" -le "$code" ] || code=$last; }
exit "$code"
