import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { hashText } from '../../src/node/hash.ts';
import { sealOf } from '../../src/core/files/sign-off/fingerprints.ts';
import { formatSignOff } from '../../src/core/files/sign-off/write-sign-off.ts';
import { defaultLimits } from '../../src/core/model/limits.ts';
import type { SignOff } from '../../src/core/model/sign-off.ts';
import { readSignOffs } from '../../src/core/files/sign-off/read-sign-offs.ts';
import { SourceSet } from '../../src/core/files/source-set.ts';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const kitchen = [
  '---',
  'title: A kitchen',
  'date: 2026-03-14',
  'type: case-study',
  'claims:',
  '  - statement: L6-PP-03',
  '    rationale: I weighed three ways.',
  '---',
  'What happened, and what I learned from it.',
  '',
].join('\n');

/** The kitchen is accepted by Nia Sample with her key; of the stairs she said no. */
let organisation = '';
const keyOf = (name: string): string => join(organisation, 'keys', name);
const publicKey = (name: string): string =>
  readFileSync(`${keyOf(name)}.pub`, 'utf8')
    .split(' ')
    .slice(0, 2)
    .join(' ');

beforeAll(async () => {
  organisation = writeFiles(temporaryFolder(), {
    'team/policy.yaml':
      'policy: { id: team, version: 1.0.0, rules: {} }\nallowed_signers: allowed_signers\n',
    'keys/.keep': '',
    'portfolio/otpath.yaml':
      'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\norganisation_policy: ../team/policy.yaml\n',
    'portfolio/evidence/kitchen.md': kitchen,
    'portfolio/evidence/stairs.md': kitchen
      .replace('A kitchen', 'Stairs')
      .replace('L6-PP-03', 'L6-PP-01')
      .replace('What happened', 'On the stairs'),
  });
  for (const name of ['nia', 'bethan', 'rhodri']) {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', keyOf(name)]);
  }
  writeList(organisation, `OT012301,nia-sample ${publicKey('nia')}`);
  const cwd = join(organisation, 'portfolio');
  await sign(cwd, 'kitchen', '--accept', 'all', '--key', keyOf('nia'));
  await sign(
    cwd,
    'stairs',
    '--not-accept',
    'L6-PP-01=It is of somebody else.',
    '--key',
    keyOf('nia'),
  );
});

function writeList(folder: string, ...lines: readonly string[]): void {
  writeFileSync(join(folder, 'team', 'allowed_signers'), `${lines.join('\n')}\n`);
}

const nia = ['--name', 'Nia Sample', '--registration', 'OT012301', '--relationship', 'supervisor'];

async function sign(cwd: string, ...args: readonly string[]): Promise<number | null> {
  const run = await runHere(['sign', ...args, ...nia, '--date', '2026-11-01'], { cwd });
  return run.code;
}

/** A copy of everything, to attack; gives the folder of its portfolio. */
function copied(): string {
  const folder = temporaryFolder();
  cpSync(organisation, folder, { recursive: true });
  return join(folder, 'portfolio');
}

const fileOf = (cwd: string, name: string): string =>
  join(cwd, 'signoffs', `${name}--nia-sample.yaml`);

function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

/** What a forger who has otpath's source can write: another content under a seal that fits. */
function reseal(path: string, change: (signOff: SignOff) => SignOff): void {
  const [read] = readAll(path);
  writeSealed(path, [{ ...change(read!), seal: undefined }]);
}

/** The same for the order of all that a file says, the oldest first. */
function reorder(path: string, change: (oldestFirst: readonly SignOff[]) => readonly SignOff[]) {
  writeSealed(path, change(readAll(path).toReversed()));
}

const readAll = (path: string): readonly SignOff[] =>
  readSignOffs(
    { path: 'signoffs/x.yaml', bytes: readFileSync(path) },
    undefined,
    new SourceSet(defaultLimits),
  );

function writeSealed(path: string, oldestFirst: readonly SignOff[]): void {
  const sealed: SignOff[] = [];
  for (const one of oldestFirst) sealed.push({ ...one, seal: sealOf(one, sealed, { hashText }) });
  writeFileSync(path, formatSignOff(sealed.at(-1)!, sealed.slice(0, -1)));
}

const accepted = (one: SignOff): SignOff => ({
  ...one,
  claims: one.claims.map((claim) => ({ ...claim, judgement: 'accepted', comment: undefined })),
});

interface Seen {
  readonly kitchen: string | undefined;
  readonly stairs: string | undefined;
  readonly codes: readonly string[];
}

async function seen(cwd: string, ...options: readonly string[]): Promise<Seen> {
  const asOf = ['--as-of', '2026-11-22', '--format', 'json', ...options];
  const { stdout } = await runHere(['gaps', ...asOf], { cwd });
  const { requirements } = JSON.parse(stdout) as {
    requirements: readonly { readonly id: string; readonly state: string }[];
  };
  const stateOf = (id: string): string | undefined =>
    requirements.find((one) => one.id.endsWith(id))?.state;
  const checked = await runHere(['check', ...asOf], { cwd });
  const { portfolios } = JSON.parse(checked.stdout) as {
    portfolios: readonly { readonly findings: readonly { readonly code: string }[] }[];
  };
  const codes = portfolios[0]!.findings
    .map(({ code }) => code)
    .filter((code) => code.startsWith('OT6'))
    .sort();
  return { kitchen: stateOf('L6-PP-03'), stairs: stateOf('L6-PP-01'), codes };
}

describe('a sign-off with a key that the organisation lists', () => {
  it('takes the place of what the same assessor said before on that day', async () => {
    const cwd = copied();
    const key = ['--key', keyOf('nia')];
    await sign(cwd, 'stairs', '--accept', 'all', ...key);
    expect(await seen(cwd)).toEqual({ kitchen: 'verified', stairs: 'verified', codes: [] });
    await sign(cwd, 'stairs', '--not-accept', 'L6-PP-01=Not alone.', ...key);
    expect(await seen(cwd)).toEqual({ kitchen: 'verified', stairs: 'claimed', codes: [] });
  });

  it('is verified, and a refusal is one', async () => {
    expect(await seen(copied())).toEqual({ kitchen: 'verified', stairs: 'claimed', codes: [] });
  });

  it('is verified by a list that the person who runs otpath names', async () => {
    const cwd = copied();
    edit(join(cwd, 'otpath.yaml'), (text) => text.replace(/organisation_policy.*\n/, ''));
    expect((await seen(cwd)).kitchen).toBe('accepted');
    const list = ['--allowed-signers', '../team/allowed_signers'];
    expect((await seen(cwd, ...list)).kitchen).toBe('verified');
  });
});

/** The portfolio's own policy and list, as a practitioner could write them. */
function ownOrganisation(cwd: string): void {
  cpSync(join(cwd, '..', 'team'), join(cwd, 'team'), { recursive: true });
  edit(join(cwd, 'otpath.yaml'), (text) => text.replace('../team', 'team'));
}

const forgeries: readonly (readonly [string, (cwd: string) => unknown, Partial<Seen>])[] = [
  [
    'a refusal edited to an acceptance',
    (cwd) => {
      edit(fileOf(cwd, 'stairs'), (text) =>
        text.replace('judgement: not-accepted', 'judgement: accepted'),
      );
    },
    { stairs: 'suspect', codes: ['OT614', 'OT624'] },
  ],
  [
    'a refusal edited to an acceptance under a new seal',
    (cwd) => {
      reseal(fileOf(cwd, 'stairs'), accepted);
    },
    { stairs: 'suspect', codes: ['OT614'] },
  ],
  [
    'a signature stripped and the decision flipped',
    (cwd) => {
      reseal(fileOf(cwd, 'stairs'), (one) => ({ ...accepted(one), signature: undefined }));
    },
    { stairs: 'suspect', codes: ['OT622'] },
  ],
  [
    'the seal and the signature stripped',
    (cwd) => {
      edit(fileOf(cwd, 'stairs'), (text) =>
        text
          .replace('judgement: not-accepted', 'judgement: accepted')
          .replace(/^signature: \|\n(?: .*\n)+/m, '')
          .replace(/^seal: .*\n/m, ''),
      );
    },
    { stairs: 'suspect', codes: ['OT622', 'OT624'] },
  ],
  [
    'a sign-off renewed under the supervisor’s name',
    async (cwd) => {
      edit(join(cwd, 'evidence', 'kitchen.md'), (text) =>
        text.replace('happened', 'did not happen'),
      );
      const renew = ['sign', '--renew', '--yes', '--name', 'Nia Sample'];
      expect((await runHere(renew, { cwd })).code).toBe(2);
    },
    { kitchen: 'suspect', codes: ['OT611'] },
  ],
  [
    'one signed by the practitioner’s key in the supervisor’s name',
    async (cwd) => {
      expect(await sign(cwd, 'stairs', '--accept', 'all', '--key', keyOf('bethan'))).toBe(0);
    },
    { stairs: 'claimed', codes: ['OT622'] },
  ],
  [
    'the same, with that key under the supervisor’s name in the portfolio’s own list',
    async (cwd) => {
      writeFileSync(join(cwd, 'allowed_signers'), `OT012301 ${publicKey('bethan')}\n`);
      await sign(cwd, 'stairs', '--accept', 'all', '--key', keyOf('bethan'));
    },
    { stairs: 'claimed', codes: ['OT622'] },
  ],
  [
    'a sign-off without the registration number',
    (cwd) => {
      reseal(fileOf(cwd, 'stairs'), (one) => ({
        ...accepted(one),
        signature: undefined,
        assessor: { name: 'Nia  SAMPLE', relationship: 'supervisor' },
      }));
    },
    { stairs: 'suspect', codes: ['OT622'] },
  ],
  [
    'a policy and a list of keys inside the portfolio',
    (cwd) => {
      ownOrganisation(cwd);
    },
    { kitchen: 'accepted', codes: ['OT615', 'OT615', 'OT623'] },
  ],
  [
    'a sign-off copied to a copy of the evidence',
    (cwd) => {
      const copy = join(cwd, 'evidence', 'kitchen-2.md');
      cpSync(join(cwd, 'evidence', 'kitchen.md'), copy);
      rmSync(join(cwd, 'evidence', 'kitchen.md'));
      writeFileSync(
        fileOf(cwd, 'kitchen-2'),
        readFileSync(fileOf(cwd, 'kitchen'), 'utf8').replaceAll(
          'evidence/kitchen',
          'evidence/kitchen-2',
        ),
      );
      rmSync(fileOf(cwd, 'kitchen'));
    },
    { kitchen: 'suspect', codes: ['OT614', 'OT624'] },
  ],
  [
    'the date moved before the key was listed',
    (cwd) => {
      writeList(join(cwd, '..'), `OT012301,nia-sample valid-after="20261105" ${publicKey('nia')}`);
    },
    { kitchen: 'suspect', codes: ['OT622', 'OT622'] },
  ],
  [
    'a key that has run out',
    (cwd) => {
      writeList(join(cwd, '..'), `OT012301 valid-before="20261101" ${publicKey('nia')}`);
    },
    { kitchen: 'suspect', codes: ['OT622', 'OT622'] },
  ],
  [
    'a key for other purposes',
    (cwd) => {
      writeList(join(cwd, '..'), `OT012301 namespaces="git,file" ${publicKey('nia')}`);
    },
    { kitchen: 'suspect', codes: ['OT622', 'OT622'] },
  ],
  [
    'a key under a pattern',
    (cwd) => {
      writeList(join(cwd, '..'), `* ${publicKey('nia')}`);
    },
    { kitchen: 'accepted', codes: ['OT615', 'OT615'] },
  ],
  [
    'a key of somebody else',
    (cwd) => {
      writeList(join(cwd, '..'), `OT012399 ${publicKey('nia')}`);
    },
    { kitchen: 'suspect', codes: ['OT622', 'OT622'] },
  ],
  [
    'a revoked key',
    (cwd) => {
      writeFileSync(join(cwd, '..', 'team', 'revoked_keys'), `${publicKey('nia')}\n`);
      edit(join(cwd, '..', 'team', 'policy.yaml'), (text) => `${text}revoked_keys: revoked_keys\n`);
    },
    { kitchen: 'suspect', codes: ['OT622', 'OT622'] },
  ],
  ...Object.entries({
    'as a list of keys has it': (key: string) => `nia-sample namespaces="git" ${key}\n`,
    'in lines of Windows, with a mark and empty lines': (key: string) =>
      `\uFEFF# gone\r\n\r\n${key} Nia\r\n`,
    'in lines of an old Mac': (key: string) => `# gone\r${key}\r`,
    'in UTF-16': (key: string) => Buffer.from(`\uFEFF${key}\r\n`, 'utf16le'),
  }).map(([name, listOf]): (typeof forgeries)[number] => [
    `a key revoked ${name}`,
    (cwd) => {
      writeFileSync(join(cwd, '..', 'team', 'revoked_keys'), listOf(publicKey('nia')));
      edit(join(cwd, '..', 'team', 'policy.yaml'), (text) => `${text}revoked_keys: revoked_keys\n`);
    },
    { kitchen: 'suspect', codes: ['OT622', 'OT622'] },
  ]),
  ...Object.entries({
    'no key': (): string => 'nobody yet\n',
    'a key cut off': (): string => `${publicKey('bethan').slice(0, -20)}\n`,
  }).map(([name, lineOf]): (typeof forgeries)[number] => [
    `a list of revoked keys with ${name} in a line`,
    (cwd) => {
      writeFileSync(join(cwd, '..', 'team', 'revoked_keys'), lineOf());
      edit(join(cwd, '..', 'team', 'policy.yaml'), (text) => `${text}revoked_keys: revoked_keys\n`);
    },
    { kitchen: 'accepted', codes: ['OT615', 'OT615', 'OT623'] },
  ]),
  [
    'a key revoked by a list that OpenSSH made',
    (cwd) => {
      const team = join(cwd, '..', 'team');
      execFileSync('ssh-keygen', ['-q', '-k', '-f', join(team, 'revoked'), `${keyOf('nia')}.pub`]);
      edit(join(team, 'policy.yaml'), (text) => `${text}revoked_keys: revoked\n`);
    },
    { kitchen: 'suspect', codes: ['OT622', 'OT622'] },
  ],
  ...['signoffs/', 'stairs--*', 'signoffs/stairs--nia-sample.yaml', '*.yaml'].map(
    (line): (typeof forgeries)[number] => [
      `a refusal hidden by the line ${line} in .otpathignore`,
      (cwd) => {
        writeFileSync(join(cwd, '.otpathignore'), `${line}\n`);
      },
      {
        stairs: 'claimed',
        codes: line === '*.yaml' || line === 'signoffs/' ? ['OT626', 'OT626'] : ['OT626'],
      },
    ],
  ),
  [
    'an acceptance moved above the refusal that came after it on the same day',
    async (cwd) => {
      const key = ['--key', keyOf('nia')];
      await sign(cwd, 'stairs', '--accept', 'all', ...key);
      await sign(cwd, 'stairs', '--not-accept', 'L6-PP-01=Not alone.', ...key);
      reorder(fileOf(cwd, 'stairs'), ([first, second, third]) => [first!, third!, second!]);
    },
    { stairs: 'suspect', codes: ['OT624'] },
  ],
  [
    'an acceptance moved above the refusal, as if it were the first',
    async (cwd) => {
      await sign(cwd, 'stairs', '--accept', 'all', '--key', keyOf('nia'));
      await sign(cwd, 'stairs', '--not-accept', 'L6-PP-01=No.', '--key', keyOf('nia'));
      reorder(fileOf(cwd, 'stairs'), ([, accepted, refused]) => [refused!, accepted!]);
    },
    { stairs: 'suspect', codes: ['OT624'] },
  ],
  [
    'a refusal taken out below a later decision',
    async (cwd) => {
      await sign(cwd, 'stairs', '--accept', 'all', '--key', keyOf('nia'));
      reorder(fileOf(cwd, 'stairs'), ([, accepted]) => [accepted!]);
    },
    { stairs: 'suspect', codes: ['OT624'] },
  ],
  [
    'the seal taken out',
    (cwd) => {
      edit(fileOf(cwd, 'kitchen'), (text) => text.replace(/^seal: .*\n/m, ''));
    },
    { kitchen: 'suspect', codes: ['OT624'] },
  ],
  [
    'a refusal edited to an acceptance, and the seal taken out',
    (cwd) => {
      edit(fileOf(cwd, 'stairs'), (text) =>
        text.replace('judgement: not-accepted', 'judgement: accepted').replace(/^seal: .*\n/m, ''),
      );
    },
    { stairs: 'suspect', codes: ['OT614', 'OT624'] },
  ],
  [
    'the seal taken out and the text that was judged edited',
    (cwd) => {
      edit(fileOf(cwd, 'kitchen'), (text) =>
        text.replace(/^seal: .*\n/m, '').replace('What happened', 'What I did'),
      );
    },
    { kitchen: 'suspect', codes: ['OT624'] },
  ],
  ...['.stairs.yaml', '.old/stairs.yaml'].map((name): (typeof forgeries)[number] => [
    `a refusal renamed to ${name}`,
    (cwd) => {
      mkdirSync(join(cwd, 'signoffs', '.old'));
      renameSync(fileOf(cwd, 'stairs'), join(cwd, 'signoffs', name));
      writeFileSync(join(cwd, 'signoffs', '._a.yaml'), 'of a Mac');
      writeFileSync(join(cwd, 'signoffs', '.DS_Store'), 'of a Mac');
    },
    { stairs: 'claimed', codes: ['OT626'] },
  ]),
  [
    'the text that was judged edited in the sign-off',
    (cwd) => {
      edit(fileOf(cwd, 'kitchen'), (text) => text.replace('What happened', 'What I did'));
    },
    { kitchen: 'suspect', codes: ['OT624'] },
  ],
];

describe('never verified is', () => {
  it.each(forgeries)('%s', async (_, attack, expected) => {
    const cwd = copied();
    await attack(cwd);
    const found = await seen(cwd);
    expect(found).toMatchObject(expected);
  });

  it('anything that a list inside the portfolio is named for', async () => {
    const cwd = copied();
    cpSync(join(cwd, '..', 'team', 'allowed_signers'), join(cwd, 'allowed_signers'));
    const named = ['gaps', '--allowed-signers', 'allowed_signers'];
    const { code, stderr } = await runHere(named, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('is inside the portfolio');
  });
});

describe('a list of keys', () => {
  const line = (): string => `OT012301,nia-sample ${publicKey('nia')}`;
  it.each<[string, () => Uint8Array]>([
    ['with a byte order mark', () => Buffer.from(`\uFEFF${line()}\n`)],
    ['in UTF-16', () => Buffer.from(`\uFEFF${line()}\r\n`, 'utf16le')],
    ['with line ends of Windows', () => Buffer.from(`# ours\r\n${line()}\r\n`)],
    ['with tabs and a comment', () => Buffer.from(`${line().replaceAll(' ', '\t')}\tNia`)],
    [
      'with limits that hold',
      () =>
        Buffer.from(
          `OT012301 valid-after="20261101",valid-before="20261102Z",namespaces="otpath-*" ${publicKey('nia')}`,
        ),
    ],
  ])('%s is read', async (_, bytes) => {
    const cwd = copied();
    writeFileSync(join(cwd, '..', 'team', 'allowed_signers'), bytes());
    expect(await seen(cwd)).toMatchObject({ kitchen: 'verified', codes: [] });
  });

  it('may name an authority whose certificates name the assessor', async () => {
    const cwd = copied();
    writeList(join(cwd, '..'), `OT* cert-authority ${publicKey('rhodri')}`);
    const [key, authority] = [join(cwd, '..', 'keys', 'nia'), join(cwd, '..', 'keys', 'rhodri')];
    const certify = (name: string): void => {
      const args = ['-q', '-s', authority, '-I', 'x', '-n', name, `${key}.pub`];
      execFileSync('ssh-keygen', args, { stdio: 'ignore' });
    };
    certify('OT012301');
    await sign(cwd, 'kitchen', '--accept', 'all', '--key', `${key}-cert.pub`);
    expect((await seen(cwd)).kitchen).toBe('verified');
    certify('OT012399');
    await sign(cwd, 'kitchen', '--accept', 'all', '--key', `${key}-cert.pub`);
    // The authority says that it is somebody else.
    expect((await seen(cwd)).kitchen).not.toBe('verified');
  });
});

describe('an unsigned acceptance in a second file, after a refusal with a key', () => {
  it('changes nothing, and the signed file is the one to keep', async () => {
    const cwd = copied();
    edit(join(cwd, 'otpath.yaml'), (text) => text.replace(/organisation_policy.*\n/, ''));
    const second = join(cwd, 'signoffs', 'stairs--nia-2.yaml');
    cpSync(fileOf(cwd, 'stairs'), second);
    reseal(second, (one) => ({
      ...accepted(one),
      date: '2026-11-02' as SignOff['date'],
      signature: undefined,
    }));
    const { stairs, codes } = await seen(cwd);
    expect({ stairs, codes }).toEqual({
      stairs: 'claimed',
      codes: ['OT615', 'OT615', 'OT620', 'OT622'],
    });
    const { stdout } = await runHere(['check', '--as-of', '2026-11-22'], { cwd });
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain(
      'Nia Sample signed with a key that L6-PP-01 is not accepted, or only with conditions (1 November 2026). This sign-off has no signature, so it does not change that.',
    );
    expect(text).toContain(
      'signoffs/stairs--nia-sample.yaml is signed with a key, and this one is not. Keep the signed one',
    );
    expect(text).not.toContain('delete it');
  });
});

describe('signing with a key', () => {
  it('prints the line for the list of keys', async () => {
    const cwd = copied();
    const args = ['sign', 'kitchen', '--accept', 'all', '--key', keyOf('nia'), ...nia];
    const { stderr } = await runHere([...args, '--date', '2026-11-02'], { cwd });
    expect(stderr).toContain(
      `  OT012301,nia-sample namespaces="otpath-sign-off" ${publicKey('nia')}\n`,
    );
  });

  it('can’t be followed by signing without one unless somebody says so', async () => {
    const cwd = copied();
    const before = readFileSync(fileOf(cwd, 'kitchen'), 'utf8');
    const { code, stderr } = await runHere(['sign', 'kitchen', '--accept', 'all', ...nia], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('--key KEYFILE');
    expect(readFileSync(fileOf(cwd, 'kitchen'), 'utf8')).toBe(before);
  });
});

describe('a picture that only the text shows', () => {
  it('is part of what was signed', async () => {
    const cwd = copied();
    edit(join(cwd, 'evidence', 'kitchen.md'), (text) => `${text}\n![the ramp](ramp.png)\n`);
    writeFileSync(join(cwd, 'evidence', 'ramp.png'), 'as it was');
    await sign(cwd, 'kitchen', '--accept', 'all', '--key', keyOf('nia'));
    expect((await seen(cwd)).kitchen).toBe('verified');
    writeFileSync(join(cwd, 'evidence', 'ramp.png'), 'another');
    expect((await seen(cwd)).kitchen).toBe('suspect');
    const { stdout } = await runHere(['check', '--as-of', '2026-11-22'], { cwd });
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'The file evidence/ramp.png has changed since Nia Sample judged it',
    );
    expect(stdout).toContain('--> evidence/kitchen.md:11:');
  });
});

describe('sign without a file and without a terminal', () => {
  it('lists what can be signed, and who has signed it', async () => {
    const cwd = copied();
    rmSync(fileOf(cwd, 'stairs'));
    const { code, stdout, stderr } = await runHere(['sign'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(
      'evidence/stairs.md\n  Not signed yet.\nevidence/kitchen.md\n  Signed by Nia Sample on 1 November 2026.\n',
    );
  });
});

describe('a day before the last decision', () => {
  it('is said where decisions are later than it', async () => {
    const cwd = copied();
    const later = '1 decision by an assessor is later than 15 November 2026 and is not counted.';
    await sign(cwd, 'kitchen', '--accept', 'all', '--key', keyOf('nia'), '--date', '2026-11-14');
    const refused = ['sign', 'kitchen', '--not-accept', 'L6-PP-03=No.', '--key', keyOf('nia')];
    await runHere([...refused, ...nia, '--date', '2026-11-16'], { cwd });
    for (const command of ['gaps', 'check', 'pack']) {
      const options = command === 'pack' ? ['--draft', '--format', 'md'] : [];
      const run = await runHere([command, ...options, '--as-of', '2026-11-15'], { cwd });
      expect(run.stderr.replace(/\s+/g, ' ')).toContain(later);
      expect(run.stdout.includes(later)).toBe(command === 'pack');
      const today = await runHere([command, ...options, '--as-of', '2026-11-22'], { cwd });
      expect(today.stderr).not.toContain('later than');
    }
  });
});

describe('a sign-off whose copy of the text was altered', () => {
  it('is named by sign --renew', async () => {
    const cwd = copied();
    edit(fileOf(cwd, 'kitchen'), (text) =>
      text.replace(/^seal: .*\n/m, '').replace('What happened', 'What I did'),
    );
    const { stderr } = await runHere(
      ['sign', '--renew', '--yes', '--name', 'Nia Sample', '--registration', 'OT012301'],
      { cwd },
    );
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'kitchen--nia-sample.yaml was changed after it was written',
    );
  });
});

describe('a refusal that is deleted after a pack was made', () => {
  it('is named by verify with that pack', async () => {
    const cwd = copied();
    const pack = ['pack', '--draft', '--as-of', '2026-11-22', '--output'];
    expect((await runHere([...pack, 'old.zip'], { cwd })).code).toBe(0);
    rmSync(fileOf(cwd, 'stairs'));
    edit(join(cwd, 'evidence', 'kitchen.md'), (text) => text.replace('three ways', 'four ways'));
    expect((await runHere([...pack, 'new.zip'], { cwd })).code).toBe(0);
    const { stdout } = await runHere(['verify', 'new.zip', '--against', 'old.zip'], { cwd });
    expect(stdout).toContain(
      'Refusals that are not in this pack\n  - L6-PP-01, Stairs (Nia Sample, 1 November 2026)\n',
    );
    expect(stdout).toMatch(/A kitchen \(E\d\): the rationale of L6-PP-03\n/);
    expect(stdout).toMatch(/Stairs \(E\d\): what assessors say about it\n/);
  });
});
