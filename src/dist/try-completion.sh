#!/bin/sh
# Whether bash, fish and zsh complete `ptipc check --format`: try-completion.sh FOLDER, which holds the
# three scripts of the distribution.
set -eu
folder=$1

say() { echo "try-completion.sh: $1 does not offer sarif after \`ptipc check --format\`" >&2 && exit 1; }

bash -c '. "$1/ptipc"; compopt() { :; }; COMP_WORDS=(ptipc check --format ""); COMP_CWORD=3; COMP_LINE="ptipc check --format "
  COMP_TYPE=9; _complete_ptipc; printf "%s\n" "${COMPREPLY[@]}"' bash "$folder" | grep -qx sarif || say bash
fish --no-config -c 'source $argv[1]/ptipc.fish; complete -C "ptipc check --format "' "$folder" |
  grep -q '^sarif' || say fish
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
