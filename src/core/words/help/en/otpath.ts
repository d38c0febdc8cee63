import type { CommandsHelp } from '../command-help.ts';

/** Help with otpath itself. */
export const englishOtpathHelp = {
  '': {
    description:
      'Keep your occupational therapy evidence in a folder and compare it with a career framework: what is covered, what is missing, what to do next. Everything stays on this computer.',
    options: { '--version': 'show the version' },
    examples: {
      otpath: 'Show where you are, how you are doing and what to do next.',
      'otpath help gaps': 'Show help for a command, in this case gaps.',
      'otpath find risk': 'Find what the frameworks say about risk.',
    },
  },
  page: {
    summary: 'write otpath as a page for computers where you can’t install it',
    description:
      'Write otpath.html, one page with all of otpath for one practitioner. It works in a browser without a network, with nothing to install: open it with a double click, then choose your folder. Nothing is sent anywhere.',
    examples: {
      'otpath page': 'Write otpath.html into this folder.',
      'otpath page --output for-the-team.html': 'Write it under another name.',
    },
  },
  doctor: {
    summary: 'check that otpath has what it needs on this computer',
    description:
      'Show what otpath finds on this computer: its version, your portfolio, the frameworks, and the programs that some commands use. Sends nothing anywhere, opens no evidence and changes nothing.',
    examples: {
      'otpath doctor': 'Show what otpath finds on this computer.',
      'otpath doctor --format json': 'Show the same as JSON, for other programs.',
    },
  },
  completion: {
    summary: 'let the Tab key complete commands, ids and files',
    description:
      'Write the script that lets your shell complete what you type after otpath when you press Tab: commands, options, targets, statements, rules and your evidence. Macs use zsh. Windows uses powershell. Type the line below for your shell once, then open a new window.',
    arguments: { shell: 'your shell; if you leave it out, the one you are in' },
    examples: {
      'otpath completion bash >> ~/.bashrc': 'Turn it on in bash.',
      'otpath completion zsh >> ~/.zshrc': 'Turn it on in zsh, the shell of Macs.',
      'otpath completion powershell >> $PROFILE': 'Turn it on in PowerShell on Windows.',
    },
  },
} satisfies CommandsHelp;
