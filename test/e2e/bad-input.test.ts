import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { fingerprints, temporaryFolder, writeFiles } from '../support/temporary.ts';

const settings = `otpath: 1
practitioner:
  name: Bethan Example
target: wales-social-care-ot:level-6
`;
const evidence = `---
title: A kitchen
date: 2026-03-14
type: case-study
claims:
  - statement: L6-PP-03
    rationale: I weighed three ways.
---
What happened.
`;
const utf16 = (text: string): Uint8Array =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const head = (line: string): string => evidence.replace('title: A kitchen', line);

interface BadInput {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly links?: Readonly<Record<string, string>>;
  /** What check says: the code, and the place as it is shown. */
  readonly findings: readonly (readonly [code: string, place: string])[];
}

const inputs: Readonly<Record<string, BadInput>> = {
  'a head that is broken YAML': {
    files: { 'evidence/a.md': head('title: Transfers: a second: look') },
    findings: [['OT102', 'evidence/a.md:2:8']],
  },
  'a list that is never closed': {
    files: { 'evidence/a.md': head('attachments: [a.pdf, b.pdf') },
    findings: [['OT102', 'evidence/a.md:3:1']],
  },
  'a head that is never closed': {
    files: { 'evidence/a.md': '---\ntitle: A kitchen\n' },
    findings: [['OT104', 'evidence/a.md:1:1']],
  },
  'settings that are broken YAML': {
    files: { 'otpath.yaml': 'otpath: 1\npractitioner: {\n' },
    findings: [['OT102', 'otpath.yaml:']],
  },
  'settings with nothing in them': {
    files: { 'otpath.yaml': '' },
    findings: [['OT108', 'otpath.yaml:1:1']],
  },
  'a binary file that is called .md': {
    files: { 'evidence/a.md': Uint8Array.from({ length: 4000 }, (_, index) => index % 251) },
    findings: [['OT101', 'evidence/a.md']],
  },
  'an old code page': {
    files: { 'evidence/a.md': Buffer.from(head('title: Café'), 'latin1') },
    findings: [['OT101', 'evidence/a.md:2:11']],
  },
  'evidence in UTF-16': {
    files: { 'evidence/a.md': utf16(evidence.replace('What happened.', 'Another day.')) },
    findings: [['OT101', 'evidence/a.md:1:1']],
  },
  'settings in UTF-16': {
    files: { 'otpath.yaml': utf16(settings) },
    findings: [['OT101', 'otpath.yaml:1:1']],
  },
  'settings that are no text': {
    files: { 'otpath.yaml': new Uint8Array([0, 1, 2, 3]) },
    findings: [['OT101', 'otpath.yaml']],
  },
  'a head of 10 MB': {
    files: { 'evidence/a.md': head(`title: ${'x'.repeat(10 * 1024 * 1024)}`) },
    findings: [['OT105', 'evidence/a.md:2:1']],
  },
  'a file of 17 MB': {
    files: { 'evidence/a.md': `${evidence}${'x'.repeat(17 * 1024 * 1024)}` },
    findings: [['OT105', 'evidence/a.md']],
  },
  'several heads of 5,000 brackets': {
    files: Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((name) => [
        `evidence/${name}.md`,
        head(`title: ${'['.repeat(5000)}`),
      ]),
    ),
    findings: ['a', 'b', 'c', 'd'].map((name) => ['OT105', `evidence/${name}.md:2:`]),
  },
  'aliases of aliases': {
    files: {
      'evidence/a.md': head(
        ['title: &a [x]', ...Array.from('bcdefghij', aliasOfTheLast)].join('\n'),
      ),
    },
    findings: [['OT105', 'evidence/a.md:']],
  },
  'a link to a file outside': {
    links: { 'evidence/a.md': '../../outside/secret.md' },
    findings: [['OT111', 'evidence/a.md']],
  },
  'a link to a folder outside': {
    links: { 'evidence/more': '../../outside' },
    findings: [['OT111', 'evidence/more']],
  },
  'settings that are a link to a file outside': {
    links: { 'otpath.yaml': '../outside/otpath.yaml' },
    findings: [['OT111', 'otpath.yaml']],
  },
  'a link to nothing, and one to itself': {
    links: { 'evidence/a.md': 'nowhere.md', 'evidence/b.md': 'b.md' },
    findings: [
      ['OT112', 'evidence/a.md'],
      ['OT112', 'evidence/b.md'],
    ],
  },
};

/** Ten aliases a line, so that nothing but the number of them gives the file away. */
function aliasOfTheLast(name: string): string {
  const last = String.fromCharCode(name.charCodeAt(0) - 1);
  return `${name}: &${name} [${Array.from({ length: 10 }, () => `*${last}`).join(', ')}]`;
}

function folderOf({ files, links = {} }: BadInput): string {
  const around = writeFiles(temporaryFolder(), {
    'outside/secret.md': head('title: Kept secret'),
    'outside/otpath.yaml': settings.replace('Bethan', 'Secret'),
  });
  const folder = join(around, 'portfolio');
  const own = { 'otpath.yaml': settings, 'evidence/sound.md': evidence, ...files };
  writeFiles(
    folder,
    Object.fromEntries(Object.entries(own).filter(([path]) => !Object.hasOwn(links, path))),
  );
  for (const [path, to] of Object.entries(links)) symlinkSync(to, join(folder, path));
  return folder;
}

/** Code and place of each finding, as they are printed. */
const findingsIn = (pretty: string): readonly (readonly string[])[] =>
  [...pretty.matchAll(/^(?:error|warning|note)\[(OT\d+)\][^]*?^ *--> (\S+)$/gm)].map(
    ([, code, place]) => [code!, place!],
  );

const plain = {
  asymmetricMatch: (text: string) => !/^\s+at |node:|Error:|[Ss]ecret\b(?!\.md)/m.test(text),
};

describe.each(Object.entries(inputs))('%s', (_, input) => {
  const folder = folderOf(input);

  it('is said with its place, and nothing is changed', async () => {
    const before = fingerprints(folder);
    const { stdout, stderr, code } = await runHere(['check', '--as-of', '2026-11-22'], {
      cwd: folder,
    });
    expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
    const errors = findingsIn(stdout);
    expect(errors).toEqual(
      input.findings.map(([found, place]): unknown[] => [
        found,
        expect.stringMatching(startOf(place)),
      ]),
    );
    expect(stdout).toEqual(plain);
    expect(fingerprints(folder)).toEqual(before);
  });

  it('does not stop gaps with a stack trace, and nothing is changed', async () => {
    const before = fingerprints(folder);
    const args = ['gaps', '--target', 'wales-social-care-ot:level-6', '--format', 'md'];
    const { stdout, stderr, code } = await runHere(args, { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toContain('Not ready yet');
    expect(stdout).toEqual(plain);
    expect(stderr).toMatch(/^Your files have \d+ errors?[,.] /);
    expect(fingerprints(folder)).toEqual(before);
  });
});

/** A place that ends in a colon stands for any place that begins so. */
const startOf = (place: string): RegExp =>
  new RegExp(`^${place.replaceAll('.', '\\.')}${place.endsWith(':') ? '' : '$'}`);

describe('gaps where the settings can not be read and no target is given', () => {
  it.each(['settings that are broken YAML', 'settings that are no text'])(
    'with %s says that they can not be read',
    async (name) => {
      const { stdout, stderr, code } = await runHere(['gaps'], {
        cwd: folderOf(inputs[name]!),
      });
      expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
      expect(stderr).toContain('otpath.yaml');
      expect(stderr).toContain('otpath check');
      expect(stderr).not.toContain('does not say what it aims at');
    },
  );
});
