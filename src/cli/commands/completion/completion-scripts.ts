/** How a shell is told to complete what is typed behind `otpath`. */
export interface CompletionScript {
  readonly script: string;
  /** What to type, once, so that it is there from the next window on. */
  readonly turnOn: readonly string[];
}

// bash splits words at colons and equals signs, so otpath is given the line and the signs. Nothing of the
// line is ever evaluated. readline escapes the names of files itself.
const bash = `# otpath completion for bash
_otpath() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("$line")
  done < <(otpath complete bash "+\${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null)
  if [[ \${#COMPREPLY[@]} -eq 1 && "\${COMPREPLY[0]}" == *= ]]; then
    compopt -o nospace 2>/dev/null
  elif [[ "\${COMPREPLY[0]-}" == *.md ]]; then
    compopt -o filenames 2>/dev/null
  fi
}
complete -o default -F _otpath otpath
`;

const zsh = `#compdef otpath
# otpath completion for zsh
_otpath() {
  local line
  local -a values shown
  while IFS= read -r line; do
    values+=("\${line%%$'\\t'*}")
    shown+=("\${line/$'\\t'/  -- }")
  done < <(otpath complete zsh "+\${(Q)PREFIX}" "\${(@Q)words[2,CURRENT-1]}" 2>/dev/null)
  if (( \${#values} )); then
    compadd -l -d shown -a values
  else
    _files
  fi
}
if [ "\${funcstack[1]}" = "_otpath" ]; then
  _otpath
else
  compdef _otpath otpath
fi
`;

const fish = `# otpath completion for fish
function __otpath_complete
    set -l words (commandline -opc)
    set -l found (otpath complete fish "+"(commandline -ct | string unescape) (string unescape -- $words[2..]) 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c otpath -f -a '(__otpath_complete)'
`;

const powershell = `# otpath completion for PowerShell
Register-ArgumentCompleter -Native -CommandName otpath -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
    ForEach-Object { if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text } })
  $word = $wordToComplete.Trim([char[]]"'\`"")
  otpath complete powershell "+$word" @words 2>$null | ForEach-Object {
    $value, $what = $_ -split "\`t", 2
    if (-not $what) { $what = $value }
    $text = if ($value -match "[^\\w.:/=-]") { "'" + $value.Replace("'", "''") + "'" } else { $value }
    [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $what)
  }
}
`;

/** The shells that there are scripts for. */
export const completionScripts = {
  bash: {
    script: bash,
    turnOn: ['otpath completion bash >> ~/.bashrc'],
  },
  zsh: {
    script: zsh,
    turnOn: [
      "echo 'autoload -Uz compinit && compinit' >> ~/.zshrc",
      'otpath completion zsh >> ~/.zshrc',
    ],
  },
  fish: {
    script: fish,
    turnOn: ['otpath completion fish > ~/.config/fish/completions/otpath.fish'],
  },
  powershell: {
    script: powershell,
    turnOn: ['otpath completion powershell >> $PROFILE'],
  },
} as const satisfies Readonly<Record<string, CompletionScript>>;

export type Shell = keyof typeof completionScripts;
export const shells = Object.keys(completionScripts) as readonly Shell[];
