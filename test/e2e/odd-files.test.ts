import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { fingerprints, pathsIn, temporaryFolder, writeFiles } from '../support/temporary.ts';

const asOf = ['--as-of', '2026-11-22'] as const;
const settings = `otpath: 1
practitioner: { name: Bethan Example, role: Occupational Therapist }
target: wales-social-care-ot:level-6
`;
const evidence = (attachments: readonly string[]): string => `---
title: Single-handed care after a stroke
date: 2026-03-14
type: case-study
claims:
  - statement: L6-PP-03
    rationale: I weighed three ways of transferring and chose with the family.
attachments: ${JSON.stringify(attachments)}
---
What happened, what I did, and what I learned from it.
`;

interface Packed {
  readonly entries: Readonly<Record<string, Uint8Array>>;
  readonly manifest: { readonly files: readonly { readonly path: string }[] };
}

async function packOf(root: string): Promise<Packed> {
  const line = ['pack', '--draft', '--format', 'md,zip', ...asOf, '--output', 'pack.zip'];
  const { stderr, code } = await runHere(line, { cwd: root });
  expect({ stderr, code }).toMatchObject({ code: 0 });
  const entries = unzipSync(readFileSync(join(root, 'pack.zip')));
  const manifest = JSON.parse(strFromU8(entries['manifest.json']!)) as Packed['manifest'];
  return { entries, manifest };
}

describe('names as a Mac stores them', () => {
  const composed = 'Asesiad tŷ.txt'.normalize('NFC');
  const apart = composed.normalize('NFD');

  it('are packed, and the pack verifies', async () => {
    const root = writeFiles(temporaryFolder(), {
      'otpath.yaml': settings,
      [`evidence/${'tŷ'.normalize('NFD')}.md`]: evidence([composed]),
      [`evidence/${apart}`]: 'Two steps up to the door.\n',
    });
    const { entries } = await packOf(root);
    const name = Object.keys(entries).find((path) => path.startsWith('attachments/'));
    expect(name).toBe('attachments/E1.1-Asesiad-tŷ.txt'.normalize('NFC'));
    expect(strFromU8(entries[name!]!)).toBe('Two steps up to the door.\n');
    expect((await runHere(['verify', 'pack.zip'], { cwd: root })).code).toBe(0);
  });

  it('are signed with what is in them', async () => {
    const root = writeFiles(temporaryFolder(), {
      'otpath.yaml': settings,
      'evidence/a.md': evidence([composed]),
      [`evidence/${apart}`]: 'Two steps up to the door.\n',
    });
    const who = ['--name', 'Nia Sample', '--role', 'Senior OT', '--relationship', 'supervisor'];
    const line = ['sign', 'evidence/a.md', ...who, '--accept', 'L6-PP-03'];
    expect(await runHere(line, { cwd: root })).toMatchObject({ code: 0 });
    const [file = ''] = pathsIn(join(root, 'signoffs'));
    expect(readFileSync(join(root, 'signoffs', file), 'utf8')).toContain(
      // Of the two steps up to the door.
      'ffb0504ff2d5803a502fd6b490f01974364c66abfdb657398e5a683e47d2b796',
    );
  });

  it('beside the same composed name are two files, and a finding', async () => {
    const root = writeFiles(temporaryFolder(), {
      'otpath.yaml': settings,
      'evidence/a.md': evidence([composed]),
      [`evidence/${apart}`]: 'One.\n',
      [`evidence/${composed}`]: 'Two.\n',
      'evidence/Plan.txt': 'Three.\n',
      'evidence/plan.txt': 'Four.\n',
    });
    const { stdout } = await runHere(['check', '--rule', 'OT412', '--format', 'json'], {
      cwd: root,
    });
    const { portfolios } = JSON.parse(stdout) as {
      readonly portfolios: readonly {
        readonly findings: readonly { readonly message: string }[];
      }[];
    };
    expect(portfolios[0]!.findings.map(({ message }) => message)).toEqual([
      `evidence/${composed} and evidence/${apart} are two files whose names differ only in how their accents are stored.`,
      'evidence/plan.txt and evidence/Plan.txt are two files whose names differ only in capital letters.',
    ]);
    const { entries } = await packOf(root);
    const texts = Object.entries(entries).filter(([path]) => path.startsWith('attachments/'));
    expect(texts.map(([, bytes]) => strFromU8(bytes))).toEqual(['Two.\n']);
  });
});

const part = fc.constantFrom(
  'a',
  'B',
  'é',
  'e\u0301',
  'ŵ',
  ' ',
  '(1)',
  '#',
  '%20',
  '&',
  "'",
  '.',
  '-',
  '🩺',
  '日',
);
const attachmentName = fc
  .array(part, { minLength: 1, maxLength: 8 })
  .map((parts) => `x${parts.join('')}`)
  .chain((stem) => fc.constantFrom('txt', 'TXT', 'md.txt', 'csv').map((end) => `${stem}.${end}`));

it('a pack’s zip holds every file that its pages name, whatever the names', async () => {
  const names = fc.uniqueArray(attachmentName, {
    minLength: 1,
    maxLength: 6,
    selector: (name) => name.normalize('NFC').toLowerCase(),
  });
  await fc.assert(
    fc.asyncProperty(names, async (attachments) => {
      const root = writeFiles(temporaryFolder(), {
        'otpath.yaml': settings,
        'evidence/a.md': evidence(attachments),
        ...Object.fromEntries(
          attachments.map((name) => [`evidence/${name}`, `Of ${name.length}\n`]),
        ),
      });
      const { entries, manifest } = await packOf(root);
      const inside = Object.keys(entries).sort();
      expect(inside).toEqual(['manifest.json', ...manifest.files.map(({ path }) => path)].sort());
      expect(inside.filter((path) => path.startsWith('attachments/'))).toHaveLength(
        attachments.length,
      );
      // A page names an attachment by its number.
      const named = strFromU8(entries['pack.md']!).match(/\bE1\.\d+\b/g);
      const packed = inside.flatMap((path) => /^attachments\/(E1\.\d+)/.exec(path)?.[1] ?? []);
      expect([...new Set(named)].sort()).toEqual(packed.sort());
      expect((await runHere(['verify', 'pack.zip'], { cwd: root })).code).toBe(0);
    }),
    { numRuns: 8 },
  );
});

describe('what is no file', () => {
  const pipe = (path: string): void => {
    execFileSync('mkfifo', [path]);
  };
  const portfolio = (): string =>
    writeFiles(temporaryFolder(), { 'otpath.yaml': settings, 'evidence/a.md': evidence([]) });
  const codesAt = async (cwd: string): Promise<readonly string[]> => {
    const { stdout } = await runHere(['check', '--format', 'json', ...asOf], { cwd });
    const { portfolios } = JSON.parse(stdout) as {
      readonly portfolios: readonly {
        readonly findings: readonly { readonly code: string; readonly file: string }[];
      }[];
    };
    return portfolios[0]!.findings.map(({ code, file }) => `${code} ${file}`);
  };

  it('is named where a file of a portfolio should be', async () => {
    const root = portfolio();
    for (const name of ['plan.md', 'waivers.yaml', 'evidence/b.md', '.otpathignore']) {
      pipe(join(root, name));
    }
    expect(await codesAt(root)).toEqual(
      expect.arrayContaining([
        'OT120 .otpathignore',
        'OT120 evidence/b.md',
        'OT120 plan.md',
        'OT120 waivers.yaml',
      ]),
    );
  });

  it('is refused where a file is named', async () => {
    const root = portfolio();
    pipe(join(root, 'pipe'));
    const before = fingerprints(join(root, 'evidence'));
    for (const [line, said] of [
      [
        ['check', '--baseline', 'pipe'],
        'pipe could not be opened. It is a pipe or a device, not a file.',
      ],
      [
        ['check', '--baseline', '/dev/zero'],
        '/dev/zero could not be opened. It is a pipe or a device',
      ],
      [['verify', 'pipe'], 'pipe is not a zip file.'],
      [['verify', '/dev/zero'], '/dev/zero is not a zip file.'],
    ] as const) {
      const { stderr, code } = await runHere(line, { cwd: root });
      // Paths are shown as they were typed.
      expect(stderr.replaceAll('\n', ' ').slice(0, said.length)).toBe(said);
      expect(code).toBe(2);
    }
    expect(fingerprints(join(root, 'evidence'))).toEqual(before);
  });

  it('is refused as a key and as a list of keys, and so is a file that is too large', async () => {
    const root = portfolio();
    const elsewhere = temporaryFolder();
    pipe(join(elsewhere, 'pipe'));
    writeFileSync(join(elsewhere, 'huge'), '');
    truncateSync(join(elsewhere, 'huge'), 4 * 1024 ** 3);
    const before = fingerprints(root);
    const nia = ['--name', 'Nia Sample', '--relationship', 'supervisor', '--accept', 'all'];
    for (const path of ['/dev/zero', '/dev/null', elsewhere, join(elsewhere, 'none')].concat(
      ['pipe', 'huge'].map((name) => join(elsewhere, name)),
    )) {
      const sign = ['sign', 'a', ...nia, '--key', path];
      const signed = await runHere(sign, { cwd: root });
      expect(signed.stderr.replace(/\s+/g, ' ')).toContain(`${path} is not the file of a key.`);
      expect(signed.code).toBe(2);
      const listed = await runHere(['check', '--allowed-signers', path], { cwd: root });
      expect(listed.stderr.replace(/\s+/g, ' ')).toContain(
        `The list of keys "${path}" does not exist, or is not a file of up to 1 MB.`,
      );
      expect(listed.code).toBe(2);
    }
    expect(fingerprints(root)).toEqual(before);
  });

  it('as the policy of an organisation is a finding', async () => {
    const root = portfolio();
    writeFiles(root, { 'otpath.yaml': `${settings}organisation_policy: policy.yaml\n` });
    pipe(join(root, 'policy.yaml'));
    expect(await codesAt(root)).toContain('OT618 otpath.yaml');
  });

  it('among the evidence keeps plan --write from adding rows', async () => {
    const root = portfolio();
    pipe(join(root, 'evidence', 'b.md'));
    const { stderr, code } = await runHere(['plan', '--write', ...asOf], { cwd: root });
    expect(stderr.replaceAll('\n', ' ')).toContain(
      'evidence/b.md can’t be opened, so otpath can’t see what is missing. Nothing was added to plan.md.',
    );
    expect(code).toBe(2);
    expect(pathsIn(root)).not.toContain('plan.md');
  });
});

it('a draft pack says its errors', async () => {
  const root = writeFiles(temporaryFolder(), {
    'otpath.yaml': settings,
    'evidence/a.md': evidence(['gone.pdf', 'lost.pdf']),
  });
  const { stderr } = await runHere(['pack', '--draft', ...asOf], { cwd: root });
  expect(stderr.replaceAll('\n', ' ')).toContain(
    'The files in this draft have 2 errors. Fix the errors before you submit it. To see them, run:   otpath check --attachments',
  );
});

it('says that a file called evidence is not the folder, and plans nothing from it', async () => {
  const cwd = writeFiles(temporaryFolder(), {
    'otpath.yaml':
      'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n',
    evidence: 'A note.\n',
  });
  const check = await runHere(['check'], { cwd });
  expect([check.stdout.split('\n')[0], check.code]).toEqual([
    'error[OT120]: “evidence” is not a folder, so there is no evidence that otpath',
    1,
  ]);
  const plan = await runHere(['plan', '--write'], { cwd });
  expect(plan.code).toBe(2);
  expect(existsSync(join(cwd, 'plan.md'))).toBe(false);
});

it('finds evidence from the folder above by a name that the disk writes with other letters', async () => {
  const cwd = writeFiles(temporaryFolder(), {
    'mine/otpath.yaml':
      'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n',
    [`mine/evidence/${'tŷ'.normalize('NFD')}.md`]:
      '---\ntitle: A house\ndate: 2026-03-14\ntype: case-study\nclaims:\n  - statement: L6-PP-03\n    rationale: x\n---\nText.\n',
  });
  const nia = ['--name', 'Nia Sample', '--relationship', 'supervisor', '--accept', 'all'];
  const sign = (name: string) => runHere(['sign', `mine/evidence/${name}.md`, ...nia], { cwd });
  expect((await sign('tŷ'.normalize('NFC'))).code).toBe(0);
  expect((await sign('not-there')).stderr.replaceAll('\n', ' ')).toContain(
    'There is no evidence "mine/evidence/not-there.md" in this portfolio, or otpath can’t read it.',
  );
});
