import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { type Run } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const escape = '\u001b';
/** What could steer a terminal, or turn the direction of writing round. */
const hostile: Readonly<Record<string, string>> = {
  colour: `red ${escape}[31mred`,
  'the title of the window': `window ${escape}]0;taken over\u0007`,
  'a link': `link ${escape}]8;;https://example.org${escape}\\here${escape}]8;;${escape}\\`,
  'a cleared screen': `gone ${escape}[2J${escape}[H`,
  'escape by one byte of the upper half': 'upper \u009b31m \u009d0;x\u009c \u0085 \u0090',
  'writing over what stands before': 'good\rbad\u0008\u0008\u0008 \u007f',
  'writing turned round': 'left \u202Eright\u202C \u2066isolated\u2069 \u200F\u061C',
  'signs that nobody sees': 'unseen \u200B\u2060\uFEFF\u00AD\u{E0041}\u{E0042}',
};
const everything = Object.values(hostile).join(' ');
/** YAML in double quotes reads escapes as JSON does. */
const quoted = JSON.stringify(everything);

const folder = writeFiles(temporaryFolder(), {
  'otpath.yaml': `otpath: 1
practitioner: { name: ${quoted}, role: ${quoted} }
target: example-ot:level-1
frameworks: [shelf]
attained:
  - { target: example-ot:level-1, date: 2026-13-45, by: ${quoted} }
${quoted}: unknown
`,
  'waivers.yaml': `waivers:
  - { requirement: S-02, reason: ${quoted}, by: ${quoted}, date: 2026-01-15 }
  - { requirement: S-02, by: ${quoted} }
`,
  'evidence/escaped.md': `---
title: ${quoted}
date: 2026-03-14
type: case-study
claims:
  - statement: S-01
    rationale: ${quoted}
  - statement: ${quoted}
attachments: [${quoted}]
witness: { name: ${quoted}, role: ${quoted} }
${quoted}: unknown
---
${everything}
`,
  'evidence/raw.md': `---\ntitle: ${everything.replaceAll('\r', '')}\ndate: ${everything}\n---\n`,
  [`evidence/name ${escape}[31m \u202E \u009b.md`]: '---\ntitle: A kitchen\n---\n',
  'shelf/example-ot/framework.yaml': `id: example-ot
title: ${quoted}
version: ${quoted}
publisher: ${quoted}
language: en
source: { title: ${quoted} }
levels:
  - { id: level-1, rank: 1, title: ${quoted}, source: X-1, description: [{ text: ${quoted}, source: X-1 }] }
pillars:
  - { id: practice, title: ${quoted}, source: X-2, aspects: [{ id: care, title: ${quoted}, source: X-2 }] }
statements:
  - { id: S-01, level: level-1, pillar: practice, aspects: [care], facet: responsibility, text: ${quoted}, source: X-3, revision: 1 }
  - { id: S-02, level: level-1, pillar: practice, facet: responsibility, text: ${quoted}, source: X-3, revision: 1 }
notes:
  - { id: N-1, kind: rule, text: ${quoted}, source: X-4 }
`,
});

/** Control and format characters. The joiner of emoji is let through. */
const unsafe = /[\p{Cc}\p{Cf}]/gu;
const unsafeIn = (text: string, allowed: string): readonly string[] => [
  ...new Set(
    [...text.matchAll(unsafe)].map(([sign]) => sign).filter((sign) => !allowed.includes(sign)),
  ),
];

const commands: readonly (readonly string[])[] = [
  ['check'],
  ...['json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'].map((one) => [
    'check',
    '--format',
    one,
  ]),
  ['gaps'],
  ['gaps', '--all'],
  ['gaps', '--format', 'md'],
  ['gaps', '--format', 'html'],
  ['gaps', '--format', 'json'],
  ['explain', 'example-ot'],
  ['explain', 'level-1'],
  ['explain', 'S-01'],
  ['explain', 'practice'],
  ['explain', 'care'],
  ['explain', 'S-99'],
  ['gaps', '--target', everything],
  ['explain', everything],
];

describe.each(commands.map((args) => [args.join(' ').slice(0, 30), args] as const))(
  'otpath %s',
  (_, args) => {
    const run = (env: Record<string, string | undefined> = {}): Promise<Run> =>
      runHere(args, { cwd: folder, env });

    it('prints nothing that steers a terminal', async () => {
      const { stdout, stderr } = await run();
      expect(unsafeIn(stdout, '\n')).toEqual([]);
      expect(unsafeIn(stderr, '\n')).toEqual([]);
      expect(`${stdout}${stderr}`).not.toBe('');
    });

    it('prints no escape sequence but its own colours', async () => {
      const { stdout, stderr } = await run({ FORCE_COLOR: '1', NO_COLOR: undefined });
      const rest = `${stdout}${stderr}`.replaceAll(new RegExp(`${escape}\\[\\d+m`, 'g'), '');
      expect(unsafeIn(rest, '\n')).toEqual([]);
      expect(rest).not.toBe('');
    });
  },
);

it.each(Object.entries(hostile))('%s in a name leaves its words', async (_, name) => {
  const portfolio = writeFiles(temporaryFolder(), {
    'otpath.yaml': `otpath: 1\npractitioner: { name: ${JSON.stringify(name)} }\n`,
  });
  const args = ['gaps', '--target', 'wales-social-care-ot:level-6'];
  const { stdout } = await runHere(args, { cwd: portfolio });
  expect(stdout).toMatch(new RegExp(`^${/^[a-z]+/.exec(name)![0]}`));
});
