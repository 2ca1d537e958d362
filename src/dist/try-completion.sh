#!/bin/sh
# Whether bash, fish and zsh complete `ptipc check --format`, and bash and fish all that is one of a few
# words: try-completion.sh FOLDER, which holds the three scripts of the distribution.
set -eu
folder=$1

say() { echo "try-completion.sh: $1 does not offer ${3-sarif} after \`ptipc ${2-check --format}\`" >&2 && exit 1; }

# Words, and what begins and is to be offered after them.
offers() {
  bash -c '. "$1/ptipc"; compopt() { :; }; COMP_LINE="ptipc $2 $3"; COMP_WORDS=(ptipc $2 "$3")
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_TYPE=9; _complete_ptipc; printf "%s\n" "${COMPREPLY[@]}"' \
    bash "$folder" "$1" "$2" | grep -qx -- "$3" || say bash "$1 $2" "$3"
  fish --no-config -c 'source $argv[1]/ptipc.fish; complete -C "ptipc $argv[2] $argv[3]"' "$folder" "$1" "$2" |
    grep -q -- "^$3" || say fish "$1 $2" "$3"
}
offers 'check --format' '' sarif
offers 'check --fail-on' w warning
offers 'check --role' c client
offers 'check --parent' a arti
offers 'conform --scenario' client-o client-one
offers emit ru rust
fish --no-config -c 'source $argv[1]/ptipc.fish; complete -C "ptipc help exp"' "$folder" | grep -q '^explain' ||
  say fish 'help exp' explain
# zsh completes only what is typed at a terminal.
zsh -f -c '
  zmodload zsh/zpty
  zpty shell zsh -f -i
  zpty -w shell "fpath=($1 \$fpath); autoload -U compinit; compinit -u -D; print re""ady"
  zpty -r -m shell said "*ready*"
  zpty -w -n shell $'"'ptipc check --format=\\t\\t'"'
  zpty -r -m shell said "*sarif*" && print sarif
  zpty -d shell' zsh "$folder" | grep -qx sarif || say zsh
echo 'bash, fish and zsh complete it'
