import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { CannotBegin, filesOfNew, type NewKind } from '../../scripts/new-files.ts';
import { runHere } from '../support/run-here.ts';
import { repository } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const read = (path: string): string | undefined => {
  const file = join(repository, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};
const begin = (kind: NewKind, name: string): ReadonlyMap<string, string> =>
  filesOfNew(kind, name, read);

/** The lines that a known file has more than before. */
function added(files: ReadonlyMap<string, string>, path: string): readonly string[] {
  const before = new Set(read(path)!.split('\n'));
  return files
    .get(path)!
    .split('\n')
    .filter((line) => !before.has(line));
}

describe('what something new begins with', () => {
  it('is a rule with the next free code, which is listed', () => {
    const files = begin('rule', 'vague-title');
    const index = 'src/core/check/rules/index.ts';
    const [argsFile, wordsFile] = [
      'src/core/model/finding-args/evidence.ts',
      'src/core/words/findings/en/evidence.ts',
    ] as const;
    const welshFile = 'src/core/words/findings/cy/evidence.ts';
    expect([...files.keys()]).toEqual([
      'src/core/check/rules/vague-title.ts',
      index,
      argsFile,
      wordsFile,
      welshFile,
    ]);
    expect(added(files, argsFile)).toEqual([
      "  readonly 'vague-title': { readonly title: string };",
    ]);
    expect(added(files, welshFile)).toContain("  'vague-title': ({ title }) => ({");
    expect(added(files, wordsFile).slice(0, 2)).toEqual([
      "  'vague-title': ({ title }) => ({",
      '    message: `The title "${title}" says nothing.`,',
    ]);
    const code = /code: '(OT3\d\d)'/.exec(files.get('src/core/check/rules/vague-title.ts')!)![1]!;
    expect(read('docs/rules.md')).not.toContain(code);
    expect(added(files, index)).toEqual([
      "import { vagueTitle } from './vague-title.ts';",
      '  vagueTitle,',
    ]);
  });

  it('is a format with a test of its own, which is listed', () => {
    const files = begin('format', 'teamcity');
    expect([...files.keys()]).toEqual([
      'src/core/render/findings-teamcity.ts',
      'test/core/render/findings-teamcity.test.ts',
      'src/core/render/index.ts',
    ]);
    expect(added(files, 'src/core/render/index.ts').join('')).toContain(
      'teamcity: async (folders, { words })',
    );
  });

  it('is a command with a test of its own, a line, and a place in the help', () => {
    const files = begin('command', 'who');
    expect([...files.keys()]).toEqual([
      'src/cli/commands/who/who.ts',
      'test/e2e/who.test.ts',
      'src/cli/commands/index.ts',
      'src/cli/command-groups.ts',
      'src/core/words/help/en/looking-closer.ts',
      'src/core/words/help/cy/looking-closer.ts',
    ]);
    expect(added(files, 'src/cli/commands/index.ts')).toEqual([
      "  who: async () => (await import('./who/who.ts')).addWho,",
    ]);
    expect(added(files, 'src/cli/command-groups.ts')).toEqual([
      "  lookingCloser: ['who', 'find', 'plan', 'route', 'explain', 'migrate'],",
    ]);
    expect(added(files, 'src/core/words/help/en/looking-closer.ts').slice(0, 2)).toEqual([
      '  who: {',
      "    summary: 'show whose portfolio it is',",
    ]);
    expect(added(files, 'src/core/words/help/cy/looking-closer.ts').slice(0, 2)).toEqual([
      '  who: {',
      "    summary: 'dangos pwy biau’r portffolio',",
    ]);
  });

  it.each(['rule', 'format', 'command'] as const)('is code that can be run: %s', (kind) => {
    for (const [path, text] of begin(kind, 'new-thing')) {
      expect(() => transformSync(text, { loader: 'ts' }), path).not.toThrow();
    }
  });

  it('is a framework that is sound as it is', async () => {
    const cwd = writeFiles(
      temporaryFolder(),
      Object.fromEntries(begin('framework', 'our-team-ot')),
    );
    const { stdout, code } = await runHere(['framework', 'validate', 'frameworks'], { cwd });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining('No problems found') as string,
    });
  });

  it.each(['', 'Rule', 'two words', '../up', '1st', 'a--b', 'a-'])(
    'is nothing under the name %j',
    (name) => {
      expect(() => begin('rule', name)).toThrow(CannotBegin);
    },
  );

  it('is nothing where the name is taken', () => {
    expect(() => begin('rule', 'unknown-statement')).toThrow(/is there already/);
  });
});
