import { packageVersion } from '../node/package.ts';
import type { Host } from './host.ts';
import { takeLanguage } from './language.ts';

/** Word and mail make a long dash of two hyphens, and people copy commands from there. */
export const withHyphens = (word: string): string =>
  word.replace(/^[\u2013\u2014](?=[a-z]$)/, '-').replace(/^[\u2013\u2014]{1,2}(?=[a-z])/, '--');

/** Runs one command line and gives the exit code: 0, 1, 2, 75 or 130. */
export async function main(typed: readonly string[], host: Host): Promise<number> {
  const { argv } = takeLanguage(typed.map(withHyphens));
  // The commonest question of scripts is answered before anything else is loaded.
  if (argv.length === 1 && ['--version', '-V', '-v'].includes(argv[0]!)) {
    host.stdout.write(`${packageVersion()}\n`);
    return 0;
  }
  const first = argv.findIndex((word) => word !== '--color' && word !== '--no-color');
  if (first < 0) {
    const [color] = argv.slice(-1).map((word) => word === '--color');
    const { printStatus: runStanding } = await import('./status.ts');
    return runStanding({ color }, host);
  }
  // Shells ask while somebody types; see complete.ts.
  if (argv[0] === 'complete') {
    const { complete } = await import('./commands/completion/complete.ts');
    return complete(argv.slice(1), host);
  }
  const { runProgram } = await import('./program.ts');
  // Whether there are colours may be said before the command too.
  return runProgram([...argv.slice(first), ...argv.slice(0, first)], host);
}
