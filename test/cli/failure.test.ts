import { describe, expect, it } from 'vitest';
import { commandFaultOf, explainFailure, isWorthAnotherTry } from '../../src/cli/failure.ts';
import { CommandFault, type Host, type Output } from '../../src/cli/host.ts';

const diskSays = (code: string, syscall = 'read'): Error =>
  Object.assign(new Error(code), { code, syscall, path: '/drive/otpath.yaml' });

const output: Output = { write: () => undefined, isTerminal: false, columns: undefined };
const host: Host = {
  cwd: '/',
  env: {},
  stdout: output,
  stderr: output,
  canAsk: false,
  now: () => new Date(2026, 10, 22),
  language: 'en',
};

describe('the exit code of a failure', () => {
  it.each([
    ['ESTALE', 75],
    ['EIO', 75],
    ['ETIMEDOUT', 75],
    ['EMFILE', 75],
    ['ENOENT', 2],
    ['EACCES', 2],
    ['ENOSPC', 2],
  ])('says after %s of the disk whether another try may help: %i', async (code, exit) => {
    expect(await explainFailure(diskSays(code), host)).toBe(exit);
    expect(await explainFailure(diskSays(code, 'write'), host)).toBe(exit);
  });

  it('is 2 for what has nothing to do with the disk', () => {
    expect(isWorthAnotherTry(new CommandFault('planWithoutShard'))).toBe(false);
    expect(isWorthAnotherTry(commandFaultOf(new Error('EIO'), true))).toBe(false);
    expect(isWorthAnotherTry(commandFaultOf(diskSays('EIO'), true))).toBe(true);
  });
});
