import { packageVersion } from '../disk/package.ts';
import type { Host } from './host.ts';

/** Runs one command line and gives the exit code of design: 0, 1, 2 or 130. */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  // The commonest question of scripts is answered before anything else is loaded.
  if (argv.length === 1 && ['--version', '-V'].includes(argv[0]!)) {
    host.stdout.write(`${packageVersion()}\n`);
    return 0;
  }
  const { runProgram } = await import('./program.ts');
  return runProgram(argv, host);
}
