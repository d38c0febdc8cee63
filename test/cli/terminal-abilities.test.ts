import { describe, expect, it } from 'vitest';
import { hasFewSigns, showsLinks } from '../../src/cli/terminal-abilities.ts';

const here = { isTerminal: true };
const windowsTerminal = { OS: 'Windows_NT', WT_SESSION: '9f3c' };

describe('links', () => {
  it.each([
    windowsTerminal,
    { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.4.2' },
    { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.95.0' },
    { TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809-5046fc22' },
    { TERM_PROGRAM: 'ghostty' },
    { VTE_VERSION: '7006' },
    { VTE_VERSION: '0.52.2' },
    { TERM: 'alacritty' },
    { TERM: 'xterm-256color', FORCE_HYPERLINK: '1' },
  ])('are shown with %j', (env) => {
    expect(showsLinks(here, undefined, env)).toBe(true);
  });

  it.each([
    {},
    { TERM: 'xterm-256color' },
    { OS: 'Windows_NT' },
    { TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '453' },
    { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.9' },
    { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.71.2' },
    { VTE_VERSION: '0.50.0' },
    { VTE_VERSION: '5000' },
    { VTE_VERSION: '4805' },
    { ...windowsTerminal, NO_COLOR: '1' },
    { ...windowsTerminal, FORCE_COLOR: '0' },
    { ...windowsTerminal, TERM: 'dumb' },
    { ...windowsTerminal, FORCE_HYPERLINK: '0' },
    { ...windowsTerminal, CI: 'true' },
    { WT_SESSION: '9f3c', WSL_DISTRO_NAME: 'Debian' },
    { VTE_VERSION: '7006', SSH_CONNECTION: '192.0.2.1 1 192.0.2.2 22' },
    { VTE_VERSION: '7006', TERM: 'tmux-256color' },
  ])('are not shown with %j', (env) => {
    expect(showsLinks(here, undefined, env)).toBe(false);
  });

  it('follow --color and --no-color, and never go into a pipe or a file', () => {
    expect(showsLinks(here, false, windowsTerminal)).toBe(false);
    expect(showsLinks(here, true, { ...windowsTerminal, NO_COLOR: '1' })).toBe(true);
    expect(showsLinks({ isTerminal: false }, true, windowsTerminal)).toBe(false);
    expect(showsLinks({ isTerminal: false }, true, { FORCE_HYPERLINK: '1' })).toBe(false);
  });
});

describe('signs that a font may lack', () => {
  it.each([
    [windowsTerminal, false],
    [{ OS: 'Windows_NT', TERM_PROGRAM: 'vscode' }, false],
    [{ OS: 'Windows_NT' }, true],
    [{ LANG: 'en_GB.UTF-8' }, false],
    [{ LANG: 'en_GB.UTF-8', TERM: 'linux' }, true],
    [{ LANG: 'C' }, true],
    [{ LC_ALL: 'C', LANG: 'en_GB.UTF-8' }, true],
  ])('with %j: %s', (env, few) => {
    expect(hasFewSigns(here, env)).toBe(few);
    expect(hasFewSigns({ isTerminal: false }, env)).toBe(false);
  });
});
