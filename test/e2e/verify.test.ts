import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/core/model/date.ts';
import type { ClaimableId, EvidenceId } from '../../src/core/model/ids.ts';
import type { Manifest } from '../../src/core/model/manifest.ts';
import { runHere } from '../support/run-here.ts';
import { repository, type Run } from '../support/run.ts';
import {
  hashOf,
  manifestOf,
  packedCondition,
  packedEvidence,
  packedFiles,
  someFiles,
  writePack,
  writeWholePack,
} from '../support/packs.ts';
import { changedPacks, noPacks, sentManifest } from '../support/pack-cases.ts';
import { fingerprints, temporaryFolder, writeFiles } from '../support/temporary.ts';

const goldens = join(repository, 'test', 'goldens', 'verify');
const folder = temporaryFolder();
const verify = (args: readonly string[], columns = 80): Promise<Run> =>
  runHere(['verify', ...args], { cwd: folder, columns });

const claim = (id: string): ClaimableId => `wales-social-care-ot:${id}` as ClaimableId;
const titled = {
  E1: 'Single-handed care after a stroke, weighed with the person and the family',
  E2: 'Rightsizing double-handed care',
  E3: 'Tŷ a’r teulu: a kitchen',
};

const old: Partial<Manifest> = {
  asOf: '2026-06-30' as IsoDate,
  evidence: [
    packedEvidence('E1', { title: titled.E1, attachments: ['attachments/E1/risk-assessment.pdf'] }),
    packedEvidence('E2', { title: titled.E2 }),
  ],
  requirements: [
    { id: 'wales-social-care-ot:L6-PP-03', state: 'claimed' },
    { id: 'wales-social-care-ot:L6-PP-08', state: 'verified' },
    { id: 'wales-social-care-ot:L6-PP-01', state: 'accepted' },
    { id: 'wales-social-care-ot:L6-PP-02', state: 'evidenced' },
  ],
  conditions: [
    packedCondition(),
    packedCondition({ statement: claim('L6-PP-08') }),
    packedCondition({ evidence: 'evidence/e2' as EvidenceId, comment: undefined }),
  ],
};
const now: Partial<Manifest> = {
  evidence: [
    packedEvidence('E1', {
      title: titled.E1,
      sha256: hashOf('rewritten'),
      claims: [claim('L6-PP-03'), claim('L6-PP-08')],
      attachments: ['attachments/E1/risk-assessment.pdf', 'attachments/E1/ŵyr.txt'],
    }),
    packedEvidence('E3', { title: titled.E3 }),
  ],
  requirements: [
    { id: 'wales-social-care-ot:L6-PP-03', state: 'evidenced' },
    { id: 'wales-social-care-ot:L6-PP-08', state: 'suspect' },
    { id: 'wales-social-care-ot:L6-PP-01', state: 'evidenced' },
    { id: 'wales-social-care-ot:L6-PP-02', state: 'accepted' },
  ],
  conditions: [
    packedCondition({ state: 'met' }),
    packedCondition({ statement: claim('L6-PP-08'), state: 'changed' }),
    packedCondition({ statement: claim('L6-ER-05'), by: 'Dilys Demo', relationship: 'panel' }),
  ],
};

await writeWholePack(folder, 'old.zip', old);
await writeWholePack(folder, 'pack.zip', now);
await writeWholePack(folder, 'draft.zip', { draft: true });
await writeWholePack(folder, 'changed.zip', now, someFiles, {
  'pack.html': '<h1>Somebody Else</h1>',
  'attachments/E1/ŵyr.txt': 'Tŷ',
  'attachments/E1/notes.txt': 'New',
  '__MACOSX/._pack.html': '',
});

describe('a pack that is whole', () => {
  it.each([80, 50])('is said to be so in %i columns', async (columns) => {
    const { stdout, stderr, code } = await verify(['pack.zip'], columns);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    await expect(stdout).toMatchFileSnapshot(join(goldens, `whole-${String(columns)}.txt`));
    const wide = stdout.split('\n').filter((line) => line.length > columns);
    expect(wide).toEqual([]);
  });

  it('is told with the number by which its manifest can be known', async () => {
    const { stdout } = await verify(['pack.zip']);
    const manifest = JSON.stringify(manifestOf({ files: packedFiles(someFiles), ...now }));
    expect(stdout).toContain(`\n  ${hashOf(manifest)}\n`);
  });

  it('says when it is a draft', async () => {
    expect((await verify(['draft.zip'])).stdout).toContain('This is a draft.');
    expect((await verify(['pack.zip'])).stdout).not.toContain('draft');
  });
});

describe('a pack that is not whole', () => {
  it.each([80, 50])('names each file in %i columns and exits with 1', async (columns) => {
    const { stdout, stderr, code } = await verify(['changed.zip'], columns);
    expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
    await expect(stdout).toMatchFileSnapshot(join(goldens, `changed-${String(columns)}.txt`));
    expect(stdout.split('\n').filter((line) => line.length > columns)).toEqual([]);
  });

  it('shows its verdict in red where colours are asked for, and everything else the same', async () => {
    const plain = await verify(['changed.zip']);
    const { stdout } = await runHere(['verify', 'changed.zip', '--color'], { cwd: folder });
    expect(stdout).toContain('\u001b[31mDon’t rely on this pack');
    expect(stdout.replace(/\u001b\[\d+m/g, '')).toBe(plain.stdout);
  });

  it('shows no number that could be compared with that of the whole pack', async () => {
    const { stdout } = await verify(['changed.zip']);
    expect(stdout).not.toMatch(/SHA-256|[\da-f]{32}/);
    expect(stdout).toContain('Ask the person who sent it to send the pack again.');
  });

  it('is found where a single byte was changed', async () => {
    const bytes = readFileSync(join(folder, 'pack.zip'));
    bytes[bytes.indexOf('%PDF-1.7')]! ^= 1;
    writeFileSync(join(folder, 'byte.zip'), bytes);
    const { stdout, code } = await verify(['byte.zip']);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^Don’t rely on this pack: 1 file changed\.\n\nChanged\n {2}- attachments\/E1\/risk/,
    );
  });
});

describe('a pack beside an earlier one', () => {
  it.each([80, 50])('shows what has changed in %i columns', async (columns) => {
    const { stdout, stderr, code } = await verify(['pack.zip', '--against', 'old.zip'], columns);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    await expect(stdout).toMatchFileSnapshot(join(goldens, `against-${String(columns)}.txt`));
    expect(stdout.split('\n').filter((line) => line.length > columns)).toEqual([]);
  });

  it('is the same pack', async () => {
    const { stdout, code } = await verify(['pack.zip', '--against', 'pack.zip']);
    expect(code).toBe(0);
    expect(stdout).not.toContain('evidence\n');
    const { stdout: without } = await verify(['draft.zip', '--against', 'draft.zip']);
    expect(without).toContain('Nothing has changed between the two.');
  });

  it('warns where the two were swapped, and where they do not belong together', async () => {
    const swapped = await verify(['old.zip', '--against', 'pack.zip']);
    expect(swapped.code).toBe(0);
    expect(swapped.stdout).toContain('Did you swap the two?');
    await writeWholePack(folder, 'other.zip', {
      practitioner: 'Dilys Demo',
      target: 'wales-social-care-ot:level-7',
    });
    const { stdout } = await verify(['pack.zip', '--against', 'other.zip']);
    expect(stdout).toContain('The two packs are of different people.');
    expect(stdout).toContain('That one: Dilys Demo. This one: Bethan Example.');
    expect(stdout).toContain('The two packs are for different targets.');
  });

  it('says that the earlier one is not whole, compares all the same, and exits with 1', async () => {
    const { stdout, code } = await verify(['pack.zip', '--against', 'changed.zip']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^This pack is complete and unchanged \(3 files checked\)\./);
    expect(stdout).toContain('Don’t rely on that pack: 1 file changed, 2 added, 1 missing.');
    expect(stdout).toContain('  - attachments/E1/notes.txt');
  });
});

describe('a pack that was changed, beside the pack as it was sent', () => {
  const sent = sentManifest;
  const lines: Readonly<Record<keyof typeof changedPacks, readonly string[]>> = {
    'page.zip': ['Don’t rely on this pack: 1 file changed.', '  - pack.html: changed'],
    'fewer.zip': ['Don’t rely on this pack: 1 file missing.', '  - Piece E1 (E1): its attachments'],
    'more.zip': [
      'Don’t rely on this pack: 1 file added.',
      '  - attachments/E1/more.txt: only in this pack',
    ],
    'row.zip': [
      'Don’t rely on this pack: 1 file missing.',
      '  - attachments/E1/ŵyr.txt',
      '  - Piece E1 (E1): its attachments',
    ],
    'twice.zip': ['pack.html is in the zip twice', '  - pack.html: changed'],
  };

  it.each(Object.entries(changedPacks))('%s is named for what differs', async (name, write) => {
    await writeWholePack(folder, 'sent.zip', sent);
    await write(folder);
    const { stdout, code } = await verify([name, '--against', 'sent.zip']);
    expect(code).toBe(1);
    for (const line of lines[name as keyof typeof lines]) expect(stdout).toContain(line);
    expect(stdout).toContain('That pack is complete and unchanged.\n');
    expect(stdout).not.toContain('too.');
    expect(stdout).not.toContain('Nothing has changed');
    const swapped = await verify(['sent.zip', '--against', name]);
    expect(swapped.stdout).toContain('Don’t rely on that pack');
    expect(swapped.stdout).not.toContain('Nothing has changed');
  });

  it('is no draft any more', async () => {
    await writeWholePack(folder, 'sent-draft.zip', { ...sent, draft: true });
    await writeWholePack(folder, 'sent.zip', sent);
    const { stdout } = await verify(['sent.zip', '--against', 'sent-draft.zip']);
    expect(stdout).toContain('Details that differ\n  - Draft: yes in that pack, no in this one\n');
    expect(stdout).not.toContain('Nothing has changed');
  });

  it('has another title in its manifest', async () => {
    await writeWholePack(folder, 'sent.zip', sent);
    const [one] = sent.evidence!;
    await writeWholePack(folder, 'title.zip', { evidence: [{ ...one!, title: 'Another' }] });
    const { stdout } = await verify(['title.zip', '--against', 'sent.zip']);
    expect(stdout).toContain('Their manifests differ in details');
    expect(stdout).not.toContain('Nothing has changed');
  });
});

describe('the result as JSON', () => {
  it('has everything that people see', async () => {
    const { stdout, code } = await verify(['pack.zip', '--against', 'old.zip', '-f', 'json']);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(join(goldens, 'against.json'));
  });

  it('goes into a file where one is named, and never into the pack', async () => {
    const before = readFileSync(join(folder, 'pack.zip'));
    const { stdout, code } = await verify(['pack.zip', '-f', 'json', '-o', 'result.json']);
    expect({ stdout, code }).toEqual({ stdout: '', code: 0 });
    const result = JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')) as object;
    expect(result).toMatchObject({ otpath: '1', whole: true, files: 3 });
    // Under a name without an ending, since no result is written into a .zip anyway.
    writeFileSync(join(folder, 'pack'), before);
    for (const args of [
      ['pack', '-o', './pack'],
      ['old.zip', '--against', 'pack', '-o', 'pack'],
    ]) {
      const { stderr, code: refused } = await verify(args);
      expect(refused).toBe(2);
      expect(stderr).toContain('is the pack itself');
    }
    expect(readFileSync(join(folder, 'pack')).equals(before)).toBe(true);
    expect((await verify(['pack.zip', '-o', 'pack.zip'])).code).toBe(2);
    expect(readFileSync(join(folder, 'pack.zip')).equals(before)).toBe(true);
  });
});

describe('what is no pack', () => {
  it('is answered with what a member of a panel can do', async () => {
    const { stderr } = await verify(['never-sent.zip']);
    expect(stderr.replace(/\s+/g, ' ')).toContain('Give the zip that the applicant sent.');
    expect(stderr).not.toContain('otpath pack');
  });

  const messages: Readonly<Record<keyof typeof noPacks, string>> = {
    'text.zip': 'text.zip is not a zip file.',
    photos: 'photos is not a submission pack. There is no manifest.json in it.',
    'half.zip':
      'half.zip does not end as a zip file does. Something is missing at the end, or was added after it.',
    'photos.zip': 'photos.zip is not a submission pack. There is no manifest.json in it.',
    'broken.zip': 'The manifest.json in broken.zip is not JSON in UTF-8.',
    'newer.zip':
      'The manifest.json in newer.zip is from a version of otpath that this one does not know.',
    'edited.zip': 'The manifest.json in edited.zip is not as otpath writes it at asOf.',
  };
  const cases: readonly (readonly [string, (folder: string) => unknown, string])[] = [
    ['no-such-file.zip', () => undefined, 'There is no file no-such-file.zip.'],
    ...Object.entries(noPacks).map(
      ([name, write]) => [name, write, messages[name as keyof typeof messages]] as const,
    ),
  ];

  it.each(cases)('%s is an error in plain words', async (name, write, message) => {
    await write(folder);
    const before = fingerprints(folder);
    const { stdout, stderr, code } = await verify([name]);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    const [first, ...hint] = stderr.replace(/\n(?=[a-z])/g, ' ').split('\n');
    expect(first).toContain(message);
    expect(hint.join('')).not.toBe('');
    expect(fingerprints(folder)).toEqual(before);
    const against = await verify(['pack.zip', '--against', name]);
    expect({ stdout: against.stdout, code: against.code }).toEqual({ stdout: '', code: 2 });
  });

  it('is asked for where no file is named', async () => {
    const { stderr, code } = await verify([]);
    expect(code).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'otpath verify needs one argument (zip file of the submission pack, or its unpacked folder).',
    );
  });
});

it('nothing in a pack can steer a terminal', async () => {
  const hostile = 'x\u001b[31m\u202E\r\u0007\u009b';
  await writeWholePack(
    folder,
    'hostile.zip',
    {
      practitioner: hostile,
      target: hostile,
      framework: { id: hostile, version: hostile },
      policy: { id: hostile, version: hostile },
      evidence: [packedEvidence('E1', { title: hostile, number: hostile })],
      requirements: [{ id: hostile, state: 'met' }],
      conditions: [packedCondition({ by: hostile, comment: hostile })],
    },
    { [hostile]: 'A', [`gone ${hostile}`]: 'B', [`other ${hostile}`]: 'C' },
    { [hostile]: 'A', [`new ${hostile}`]: 'B', [`other ${hostile}`]: 'X' },
  );
  for (const args of [
    ['hostile.zip'],
    ['hostile.zip', '--against', 'pack.zip'],
    ['pack.zip', '--against', 'hostile.zip'],
    ['hostile.zip', '--format', 'json'],
  ]) {
    const { stdout, stderr } = await verify(args);
    expect(stdout.length).toBeGreaterThan(100);
    expect(`${stdout}${stderr}`).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
  }
});

describe('a folder that a pack was unpacked into', () => {
  const manifest = JSON.stringify(manifestOf({ files: packedFiles(someFiles), ...now }));
  const unpack = (name: string, files: Readonly<Record<string, string>> = {}): void => {
    const all = { ...someFiles, 'manifest.json': manifest, ...files };
    writeFiles(
      folder,
      Object.fromEntries(Object.entries(all).map(([path, text]) => [`${name}/${path}`, text])),
    );
  };

  it('is checked as its zip is, and says what it can’t show', async () => {
    unpack('whole', { '.DS_Store': 'Bud1', 'attachments/Thumbs.db': 'T' });
    const { stdout, code } = await verify(['whole']);
    const zip = await verify(['pack.zip']);
    const caution =
      'This is an unpacked folder. What a zip can hide beside its files can’t be seen\nhere, so check the zip too if you have it.\n\n';
    expect(code).toBe(0);
    expect(stdout).toContain(caution);
    expect(stdout.replace(caution, '')).toBe(zip.stdout);
    const json = await verify(['whole', '--format', 'json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ whole: true, files: 3, unpacked: true });
  });

  it('names what was changed, added or taken out of it, and follows no link', async () => {
    unpack('changed', { 'pack.html': '<h1>Somebody Else</h1>', 'notes.txt': 'New' });
    rmSync(join(folder, 'changed/attachments/E1/ŵyr.txt'));
    symlinkSync('/etc/hosts', join(folder, 'changed/hosts'));
    const { stdout, code } = await verify(['changed']);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^Don’t rely on this pack: 1 file changed, 1 added, 1 missing, 1 damaged or\s+unsafe\.\n/,
    );
    expect(stdout).toContain('  - hosts is marked as a link');
  });

  it('is whole while Word or LibreOffice has a document of it open', async () => {
    unpack('open', {
      '~$pack.docx': 'Bethan',
      'attachments/E1/.~lock.plan.docx#': ',bethan',
      '._pack.html': 'Mac',
    });
    expect((await verify(['open'])).code).toBe(0);
  });

  it('is found in the only folder of the folder that was given', async () => {
    unpack('once/more', { '~$pack.docx': 'Bethan' });
    const { stdout, code } = await verify(['once']);
    expect(stdout).toMatch(/^This pack is complete and unchanged \(3 files checked\)/);
    expect(code).toBe(0);
  });

  it.runIf(process.platform === 'linux')('names a file whose name was spoiled', async () => {
    unpack('spoiled');
    writeFileSync(Buffer.from(`${folder}/spoiled/attachments/E1/t\xf7.txt`, 'latin1'), 'Tŷ');
    const { stderr, code } = await verify(['spoiled']);
    expect(code).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toMatch(
      /otpath can’t open attachments\/E1\/t\S+txt in spoiled\. .* Unpack the zip again with another program, or give the zip itself/,
    );
  });

  it('is read where a system has taken the accents off the letters in names', async () => {
    unpack('whole-decomposed');
    rmSync(join(folder, 'whole-decomposed/attachments/E1/ŵyr.txt'));
    writeFiles(folder, {
      ['whole-decomposed/attachments/E1/ŵyr.txt'.normalize('NFD')]: 'Tŷ',
    });
    expect((await verify(['whole-decomposed'])).code).toBe(0);
  });
});

describe('a pack that somebody unpacked and packed again', () => {
  const manifest = JSON.stringify(manifestOf({ files: packedFiles(someFiles), ...now }));
  const all: Readonly<Record<string, string>> = { ...someFiles, 'manifest.json': manifest };
  const inFolder = Object.fromEntries(
    Object.entries(all).map(([path, text]) => [`Bethan/${path.normalize('NFD')}`, text]),
  );
  const byMac = {
    ...inFolder,
    'Bethan/.DS_Store': 'Bud1',
    '__MACOSX/Bethan/._pack.html': 'Mac',
  };

  it('is checked in its folder, without what a Mac adds, and says what it can’t show', async () => {
    await writePack(folder, 'again.zip', byMac);
    const { stdout, code } = await verify(['again.zip']);
    const caution =
      'This zip was made again from an unpacked folder. What the zip that was sent can\nhide beside its files can’t be seen here, so check that zip too if you have it.\n\n';
    expect(stdout).toContain(caution);
    expect(stdout.replace(caution, '')).toBe((await verify(['pack.zip'])).stdout);
    expect(code).toBe(0);
  });

  it('is read where the zip does not say that its names are UTF-8', async () => {
    const file = await writePack(folder, 'mac.zip', byMac);
    const bytes = readFileSync(file);
    for (const [signature, flags] of [
      ['PK\x03\x04', 6],
      ['PK\x01\x02', 8],
    ] as const) {
      for (let at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 1)) {
        bytes.writeUInt16LE(bytes.readUInt16LE(at + flags) & ~0x800, at + flags);
      }
    }
    writeFileSync(file, bytes);
    expect((await verify(['mac.zip'])).code).toBe(0);
  });

  it('names what was put into it or beside its folder', async () => {
    await writePack(folder, 'more-again.zip', {
      ...byMac,
      'Bethan/notes.txt': 'New',
      '__MACOSX/letter.txt': 'New',
    });
    const { stdout, code } = await verify(['more-again.zip']);
    expect(stdout).toMatch(/^Don’t rely on this pack: 2 files added\./);
    expect(stdout).toContain('  - notes.txt\n');
    expect(code).toBe(1);
    await writePack(folder, 'beside.zip', { ...byMac, 'Dilys/pack.html': '<h1>' });
    expect((await verify(['beside.zip'])).code).toBe(2);
  });
});

it('says all of it in Welsh', async () => {
  const whole = await verify(['pack.zip', '--lang', 'cy']);
  expect(whole.code).toBe(0);
  expect(whole.stdout).toMatch(
    /^Mae’r pecyn hwn yn gyflawn a heb ei newid \(gwiriwyd 3 ffeil\)\.\n\nBethan Example, ar gyfer wales-social-care-ot:level-6\nAr 22 Tachwedd 2026 · Fframwaith: /,
  );
  const { stdout } = await verify(['pack.zip', '--against', 'old.zip', '--lang', 'cy']);
  await expect(stdout).toMatchFileSnapshot(join(goldens, 'against-cy.txt'));
});
