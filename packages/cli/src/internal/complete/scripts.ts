/** The shells that completion is for. */
export const shells = ["bash", "zsh", "fish"] as const

/** The name of a shell. */
export type Shell = (typeof shells)[number]

/**
 * What a shell runs to complete `meraki`: it asks the program, so that it knows nothing itself. Names
 * come from outside: they are quoted as the word is that they complete, so that no shell runs what is in them.
 */
export const scripts: { readonly [S in Shell]: string } = {
  bash: `# meraki completion bash > ~/.local/share/bash-completion/completions/meraki
_meraki() {
  local text about b='\\' q="'" word=\${COMP_WORDS[COMP_CWORD]}
  COMPREPLY=()
  while IFS=$'\\t' read -r text about; do
    case $word in
      \\"*) for about in "$b" '"' '$' '\`'; do text=\${text//"$about"/"$b$about"}; done ;;
      \\'*) text=\${text//"$q"/"$q$b$q$q"} ;;
      *) printf -v text %q "$text" ;;
    esac
    COMPREPLY+=("$text")
  done < <(meraki __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o bashdefault -o default -F _meraki meraki
`,
  zsh: `#compdef meraki
# meraki completion zsh > "\${fpath[1]}/_meraki"
_meraki() {
  local -a values shown
  local text about
  while IFS=$'\\t' read -r text about; do
    values+=("$text")
    shown+=("$text\${about:+  -- $about}")
  done < <(meraki __complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)
  if (( $#values )); then compadd -l -d shown -a values; else _files; fi
}
if [ "$funcstack[1]" = "_meraki" ]; then _meraki "$@"; else compdef _meraki meraki; fi
`,
  fish: `# meraki completion fish > ~/.config/fish/completions/meraki.fish
function __meraki_complete
    set -l words (commandline -opc) (commandline -ct)
    meraki __complete -- $words[2..-1] 2>/dev/null
end
complete -c meraki -f -a '(__meraki_complete)'
complete -c meraki -l body -r -F
complete -c meraki -l journal -r -F
`
}
