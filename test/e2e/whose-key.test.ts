import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const ramp = [
  '---',
  'title: A ramp',
  'date: 2026-04-20',
  'type: case-study',
  'claims:',
  '  - statement: L6-PP-03',
  '    rationale: I compared two ramps.',
  '---',
  'The ramp, and why we chose it.',
  '',
].join('\n');

const settings = (practitioner: string, number: string | undefined): string =>
  [
    'otpath: 1',
    `practitioner: { name: ${practitioner} }`,
    'target: wales-social-care-ot:level-6',
    ...(number === undefined
      ? []
      : ['credentials:', `  - { kind: hcpc-registration, number: ${number} }`]),
    '',
  ].join('\n');

let made = '';

beforeAll(() => {
  made = writeFiles(temporaryFolder(), {
    'portfolio/otpath.yaml': settings('Bethan Example', 'OT012301'),
    'portfolio/evidence/ramp.md': ramp,
    'keys/.keep': '',
  });
  for (const name of ['bethan', 'nia', 'rhodri']) {
    const file = join(made, 'keys', name);
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', file]);
  }
});

interface Team {
  readonly cwd: string;
  readonly list: (...lines: readonly (readonly [string, string])[]) => void;
  readonly ownList: (...lines: readonly (readonly [string, string])[]) => void;
  readonly settings: (name: string, number?: string) => void;
  readonly sign: (key: string | undefined, ...args: readonly string[]) => Promise<void>;
  readonly seen: () => Promise<{ readonly state: string; readonly codes: readonly string[] }>;
  readonly why: () => Promise<string>;
}

function team(): Team {
  const folder = temporaryFolder();
  cpSync(made, folder, { recursive: true });
  const cwd = join(folder, 'portfolio');
  const keyOf = (name: string): string => join(folder, 'keys', name);
  const linesOf = (lines: readonly (readonly [string, string])[]): string =>
    lines
      .map(([who, key]) => `${who} ${readFileSync(`${keyOf(key)}.pub`, 'utf8').trim()}\n`)
      .join('');
  const asOf = ['--as-of', '2026-11-22', '--allowed-signers', '../keys/list'];
  writeFileSync(join(folder, 'keys', 'list'), linesOf([['OT012309,rhodri-sample', 'rhodri']]));
  const requirement = async (): Promise<{ state: string; why: readonly string[] }> => {
    const { stdout } = await runHere(['gaps', '--format', 'json', ...asOf], { cwd });
    const { requirements } = JSON.parse(stdout) as {
      requirements: readonly { id: string; state: string; why: readonly string[] }[];
    };
    return requirements.find(({ id }) => id.endsWith('L6-PP-03'))!;
  };
  return {
    cwd,
    list: (...lines) => {
      writeFileSync(join(folder, 'keys', 'list'), linesOf(lines));
    },
    ownList: (...lines) => {
      writeFileSync(join(cwd, 'allowed_signers'), linesOf(lines));
    },
    settings: (name, number) => {
      writeFileSync(join(cwd, 'otpath.yaml'), settings(name, number));
    },
    sign: async (key, ...args) => {
      const withKey = key === undefined ? [] : ['--key', keyOf(key)];
      const all = ['sign', 'ramp', ...args, ...withKey, '--date', '2026-11-01'];
      const { code, stderr } = await runHere(all, { cwd });
      expect(stderr).not.toContain('Missing');
      expect(code).toBe(0);
    },
    seen: async () => {
      const { state } = await requirement();
      const checked = await runHere(['check', '--format', 'json', ...asOf], { cwd });
      const { portfolios } = JSON.parse(checked.stdout) as {
        portfolios: readonly { readonly findings: readonly { readonly code: string }[] }[];
      };
      const codes = portfolios[0]!.findings
        .map(({ code }) => code)
        .filter((code) => code.startsWith('OT6'));
      return { state, codes };
    },
    why: async () => (await requirement()).why.join(' '),
  };
}

const person = (name: string, registration?: string): readonly string[] => [
  ...['--name', name, '--relationship', 'supervisor'],
  ...(registration === undefined ? [] : ['--registration', registration]),
];
const accept = ['--accept', 'all'];
const refuse = ['--not-accept', 'L6-PP-03=It shows one ramp only.'];

describe('the practitioner’s own listed key', () => {
  it.each([
    ['under their name with another number', 'Bethan Example', 'OT777777', 'OT012301', ['OT632']],
    ['under another name, their number removed', 'Nia Colleague', 'OT012301', undefined, []],
    ['under another name with another number', 'Nia Colleague', 'OT777777', 'OT012301', []],
  ])('verifies nothing %s', async (_, name, number, own, more) => {
    const { list, settings: set, sign, seen, why } = team();
    list(['OT012301,bethan-example', 'bethan']);
    set('Bethan Example', own);
    await sign('bethan', ...accept, ...person(name, number));
    expect((await seen()).state).not.toBe('verified');
    expect([...(await seen()).codes].sort()).toEqual(['OT622', ...more]);
    expect(await why()).not.toContain('has changed');
  });

  it('verifies nothing after they have changed their name', async () => {
    const { list, settings: set, sign, seen } = team();
    list(['OT012301,bethan-example', 'bethan']);
    set('Carys Demo', 'OT012301');
    await sign('bethan', ...accept, ...person('Bethan Example', 'OT777777'));
    expect(await seen()).toEqual({ state: 'evidenced', codes: ['OT622'] });
  });

  it('may be that of somebody else with their name, whose number says so', async () => {
    const { list, sign, seen } = team();
    list(['OT012302,bethan-example', 'nia']);
    await sign('nia', ...accept, ...person('Bethan Example', 'OT012302'));
    expect(await seen()).toEqual({ state: 'verified', codes: [] });
  });
});

describe('a key that the portfolio’s own list has under another name', () => {
  it('is said to be that one’s', async () => {
    const { cwd, ownList, sign, seen } = team();
    ownList(['OT012302,nia-sample', 'nia']);
    await sign('nia', ...accept, ...person('Mari Demo'));
    expect(await seen()).toEqual({ state: 'accepted', codes: ['OT615'] });
    const { stdout } = await runHere(['check', '--as-of', '2026-11-22'], { cwd });
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'The portfolio’s own allowed_signers has the key that signed this as OT012302, nia-sample, and this sign-off is in the name of Mari Demo. It counts as a sign-off without a signature does.',
    );
    expect(stdout).not.toContain('No key of');
  });
});

describe('a key that the organisation lists under another name', () => {
  it.each([
    ['OT012304,carys-demo', ['OT622']],
    ['*', ['OT615']],
  ])('is not Nia’s because the portfolio’s own list says so: %s', async (who, codes) => {
    const { list, ownList, sign, seen } = team();
    list([who, 'nia']);
    ownList(['OT012302,nia-sample', 'nia']);
    await sign('nia', ...accept, ...person('Nia Sample', 'OT012302'));
    const withOwnList = await seen();
    expect(withOwnList).toMatchObject({ codes });
    ownList();
    expect(await seen()).toEqual(withOwnList);
  });
});

describe('a line with a name and a number', () => {
  it.each([
    ['the name and the number', 'Nia Sample', 'OT012302', 'verified', []],
    ['the name alone', 'Nia Sample', undefined, 'verified', []],
    ['a short form of the name', 'N. Sample', 'OT012302', 'verified', []],
    ['another number', 'Nia Sample', 'OT012399', 'suspect', ['OT622']],
    ['another name', 'Mari Demo', 'OT012302', 'suspect', ['OT622']],
  ])('takes a sign-off with %s', async (_, name, number, state, codes) => {
    const { list, sign, seen } = team();
    list(['OT012302,nia-sample', 'nia']);
    await sign('nia', ...accept, ...person(name, number));
    expect(await seen()).toEqual({ state, codes });
  });

  it('is no key of a person where it is a cert-authority', async () => {
    const { list, sign, why, seen } = team();
    list(['OT012302,nia-sample cert-authority', 'nia']);
    await sign('nia', ...accept, ...person('Nia Sample', 'OT012302'));
    expect(await seen()).toEqual({ state: 'suspect', codes: ['OT622'] });
    expect(await why()).toContain('can’t be relied on');
  });

  it('may be two lines of one key', async () => {
    const { list, sign, seen } = team();
    list(['OT012302', 'nia'], ['nia-sample', 'nia']);
    await sign('nia', ...accept, ...person('Mari Demo', 'OT012302'));
    expect(await seen()).toEqual({ state: 'suspect', codes: ['OT622'] });
  });

  it('says in the pack whose key it is, where the name is another one', async () => {
    const { cwd, list, sign } = team();
    list(['OT012302', 'nia']);
    await sign('nia', ...accept, ...person('Nia Sample', 'OT012302'));
    const pack = ['pack', '--draft', '--as-of', '2026-11-22', '--format', 'md'];
    const { stdout } = await runHere([...pack, '--allowed-signers', '../keys/list'], { cwd });
    expect(stdout).toContain(
      'Nia Sample (supervisor, signed with the key listed for OT012302), 1 November 2026',
    );
  });
});

describe('evidence and its sign-off in the portfolio of somebody else', () => {
  it.each([
    ['with another number', 'Carys Demo', 'OT012305'],
    ['without a number', 'Carys Demo', undefined],
  ])('are not verified, %s', async (_, name, number) => {
    const { list, settings: set, sign, seen } = team();
    list(['OT012302,nia-sample', 'nia']);
    await sign('nia', ...accept, ...person('Nia Sample', 'OT012302'));
    set(name, number);
    expect(await seen()).toEqual({ state: 'suspect', codes: ['OT622'] });
    // The same person after a change of name.
    set('Bethan Demo', 'OT012301');
    expect(await seen()).toEqual({ state: 'verified', codes: [] });
  });

  it('are not accepted without a key either', async () => {
    const { settings: set, sign, seen } = team();
    await sign(undefined, ...accept, ...person('Nia Sample', 'OT012302'));
    expect((await seen()).state).toBe('accepted');
    set('Carys Demo', 'OT012305');
    expect(await seen()).toEqual({ state: 'suspect', codes: ['OT622'] });
  });
});

describe('the portfolio’s own list of keys', () => {
  it.each([
    ['names somebody else’s key for the assessor', undefined, 'OT012302,nia-sample', 'bethan'],
    ['names it for a signed refusal', 'nia', 'OT012302,nia-sample', 'bethan'],
    ['says that the key has run out', 'nia', 'OT012302 valid-before="20200101"', 'nia'],
    ['says that it is the practitioner’s', 'nia', 'OT012301,bethan-example', 'nia'],
    ['says that it is somebody else’s', 'nia', 'OT099999,mari-demo', 'nia'],
  ])('takes no weight from a refusal where it %s', async (_, key, line, listed) => {
    const { ownList, sign, seen, why } = team();
    await sign(key, ...refuse, ...person('Nia Sample', 'OT012302'));
    ownList([line, listed]);
    expect(await seen()).toEqual({ state: 'claimed', codes: ['OT615'] });
    expect(await why()).toContain('Not accepted by Nia Sample (supervisor) on 1 November 2026');
  });
});

describe('a file in somebody’s name that is not signed with their key', () => {
  it('takes nothing from what somebody else accepted', async () => {
    const { cwd, list, sign, seen, why } = team();
    await sign('rhodri', ...accept, ...person('Rhodri Sample', 'OT012309'));
    await sign('bethan', ...refuse, ...person('Nia Sample', 'OT012302'));
    list(['OT012309,rhodri-sample', 'rhodri'], ['OT012302,nia-sample', 'nia']);
    expect(await seen()).toEqual({ state: 'verified', codes: ['OT622'] });
    rmSync(join(cwd, 'signoffs', 'ramp--rhodri-sample.yaml'));
    expect((await seen()).state).toBe('suspect');
    expect(await why()).toBe(
      'The sign-off of 1 November 2026 in the name of Nia Sample can’t be relied on, so it does not count. To see why, run: otpath check',
    );
    const pack = ['pack', '--draft', '--as-of', '2026-11-22', '--format', 'md'];
    const { stdout } = await runHere([...pack, '--allowed-signers', '../keys/list'], { cwd });
    expect(stdout).toContain('its sign-off can’t be relied on');
    expect(stdout).not.toContain('changed since it was judged');
  });
});

describe('a refusal that is signed with a key', () => {
  it('is named beside a later pack where an unsigned acceptance took its place', async () => {
    const { cwd, sign } = team();
    const pack = async (name: string): Promise<void> => {
      const args = ['pack', '--draft', '--output', name, '--as-of', '2026-11-22'];
      const { stderr, code } = await runHere(args, { cwd });
      expect({ stderr, code }).toMatchObject({ code: 0 });
    };
    await sign('nia', ...refuse, ...person('Nia Sample'));
    await pack('../old.zip');
    rmSync(join(cwd, 'signoffs'), { recursive: true });
    await sign(undefined, ...accept, ...person('Nia Sample'));
    await pack('../new.zip');
    const { stdout } = await runHere(['verify', '../new.zip', '--against', '../old.zip'], { cwd });
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Refusals that are not in this pack - L6-PP-03, A ramp (Nia Sample, 1 November 2026). It was signed with a key, and the decision in its place is not. Ask the assessor whether it is theirs.',
    );
  });
});
