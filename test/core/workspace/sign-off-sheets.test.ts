import { describe, expect, it } from 'vitest';
import {
  noKnownKeys,
  readKeyList,
  type KnownKeys,
} from '../../../src/core/files/sign-off/allowed-signers.ts';
import { readSeals } from '../../../src/core/files/sign-off/fingerprints.ts';
import { sealedText } from '../../../src/core/files/sign-off/sealed-text.ts';
import type { FilledSheet } from '../../../src/core/files/sign-off-sheet/filled-sheet.ts';
import { readSavedSheet } from '../../../src/core/files/sign-off-sheet/read-saved-sheet.ts';
import { libraryOf } from '../../../src/core/model/library.ts';
import type { SealPorts } from '../../../src/core/model/ports.ts';
import { sheetSeal } from '../../../src/core/text/sheet-seal.ts';
import { writeSheetCode } from '../../../src/core/text/sheet-code.ts';
import { sheetReason } from '../../../src/core/render/sheet-reasons.ts';
import { conversationWordsIn } from '../../../src/core/words/conversations/index.ts';
import { isSheetFault, planSheets } from '../../../src/core/workspace/record-sheet.ts';
import {
  awaitingDecision,
  requestSheet,
  signingBasis,
} from '../../../src/core/workspace/request-sheet.ts';
import {
  isSignFault,
  prepareSignOff,
  previousOf,
  textOfSignOff,
} from '../../../src/core/workspace/sign.ts';
import { hashText } from '../../../src/node/hash.ts';
import { builtInFrameworks } from '../../support/built-in.ts';
import { day } from '../../support/portfolio-builders.ts';
import { portsOver } from '../../support/ports.ts';
import { readTexts } from '../../support/reading.ts';

const library = libraryOf(
  builtInFrameworks.filter(({ id }) => id === 'wales-social-care-ot'),
  builtInFrameworks.map(({ id }) => id),
);

const piece = (title: string, claims: readonly string[], text = 'We tried three ways.'): string =>
  `---
title: ${title}
date: 2026-10-01
type: case-study
claims:
${claims.map((id) => `  - statement: wales-social-care-ot:${id}\n    rationale: I weighed ${id} with the family.\n`).join('')}---

${text}
`;

const settings = `otpath: 1
practitioner:
  name: Bethan Example
credentials:
  - kind: hcpc-registration
    number: OT012345
`;

const files = {
  'otpath.yaml': settings,
  'evidence/kitchen.md': piece('A kitchen', ['L6-PP-01', 'L6-PP-03']),
  'evidence/rota.md': piece('A rota', ['L6-LM-15']),
};

const ports = portsOver();

/** A portfolio of these files, ready to be judged. */
const opened = (changes: Readonly<Record<string, string>> = {}, keys: KnownKeys = noKnownKeys) => {
  const { portfolio, sources } = readTexts({ ...files, ...changes });
  const seals = readSeals(portfolio, (one) => sealedText(one, sources), keys, ports);
  return { portfolio: { ...portfolio, seals }, sources, library, places: new Map(), keys };
};
type Opened = ReturnType<typeof opened>;

const asked = day('2026-11-20');
const today = day('2026-11-22');

const codeOf = (of: Opened): string =>
  writeSheetCode(requestSheet(of.portfolio.evidence, asked, of, ports).identity, hashText);

const accept = (claim: string) => ({ claim, decision: 'accepted' as const });

/** The file that the page of a sheet saves, filled in by Nia Sample. */
function saved(changes: Readonly<Record<string, unknown>> = {}, of = opened()): Uint8Array {
  const form = {
    'otpath-signoff': 1,
    sheet: codeOf(of),
    claims: [
      accept('E1.1'),
      { claim: 'E1.2', decision: 'accepted-with-conditions', comment: 'Say what the law says.' },
      accept('E2.1'),
    ],
    name: 'Nia Sample',
    role: 'Team manager',
    registration: 'OT012302',
    relationship: 'supervisor',
    date: '2026-11-21',
    ...changes,
  };
  const sealed = { ...form, seal: sheetSeal(JSON.parse(JSON.stringify(form)) as object, hashText) };
  return new TextEncoder().encode(JSON.stringify(sealed, null, 2));
}

const readIt = (bytes: Uint8Array): FilledSheet => {
  const sheet = readSavedSheet(bytes, hashText);
  if ('broken' in sheet) throw new Error(sheet.broken);
  return sheet;
};

const plansOf = (
  files: readonly Uint8Array[],
  of: Opened = opened(),
  { seals = ports }: { seals?: SealPorts } = {},
) => [...planSheets(files.map(readIt), { of, today, ports: seals }).values()];

const plan = (bytes: Uint8Array, ...rest: Rest<Parameters<typeof plansOf>>) =>
  plansOf([bytes], ...rest)[0]!;

type Rest<All extends readonly unknown[]> = All extends readonly [unknown, ...infer After]
  ? After
  : never;

/** What becomes of each piece, as short as can be. */
const outcomes = (...given: Parameters<typeof plan>): readonly unknown[] =>
  outcomesOf(plan(...given));

function outcomesOf(made: ReturnType<typeof plan>): readonly unknown[] {
  if (isSheetFault(made)) return [made];
  return made.pieces.map((one) =>
    one.kind === 'refused' ? [one.number, one.why] : [one.number, one.kind],
  );
}

/** The sign-off files that a sheet makes, by path. */
function written(of: Opened, bytes: Uint8Array): Readonly<Record<string, string>> {
  const made = plan(bytes, of);
  if (isSheetFault(made)) throw new Error(made.kind);
  return Object.fromEntries(
    made.pieces.flatMap((one) => {
      if (one.kind !== 'record') return [];
      const prepared = prepareSignOff(one.judged, of, ports);
      if (isSignFault(prepared)) throw new Error(prepared.kind);
      return [[one.file, textOfSignOff(prepared, one.signature, hashText)] as const];
    }),
  );
}

describe('a filled sheet', () => {
  it('is recorded as the decisions of its assessor, piece by piece', () => {
    const made = plan(saved());
    if (isSheetFault(made)) throw new Error(made.kind);
    expect(made.assessor).toEqual({
      name: 'Nia Sample',
      role: 'Team manager',
      registration: 'OT012302',
      relationship: 'supervisor',
    });
    expect(made).toMatchObject({
      date: '2026-11-21',
      unanswered: 0,
      pieces: [
        {
          kind: 'record',
          number: 'E1',
          file: 'signoffs/kitchen--nia-sample.yaml',
          judged: {
            claims: [
              { statement: 'wales-social-care-ot:L6-PP-01', judgement: 'accepted' },
              { judgement: 'accepted-with-conditions', comment: 'Say what the law says.' },
            ],
          },
        },
        { kind: 'record', number: 'E2', file: 'signoffs/rota--nia-sample.yaml' },
      ],
    });
  });

  it('may leave claims and pieces undecided', () => {
    const made = plan(saved({ claims: [accept('E1.2')] }));
    expect(made).toMatchObject({ unanswered: 1, pieces: [{ judged: { claims: [{}] } }] });
  });

  it('is recorded once, and not again where the same person has decided since', () => {
    const of = opened();
    const first = saved();
    const recorded = written(of, first);
    const after = opened(recorded);
    expect(outcomes(first, after)).toEqual([
      ['E1', 'recorded'],
      ['E2', 'recorded'],
    ]);
    // A later decision is the one that counts, so the old file can't be put above it again.
    const refusal = { claim: 'E2.1', decision: 'not-accepted', comment: 'Show what you agreed.' };
    const later = written(after, saved({ claims: [refusal] }, after));
    const now = opened({ ...recorded, ...later });
    expect(outcomes(first, now)).toEqual([
      ['E1', 'recorded'],
      ['E2', { kind: 'decided-since', on: '2026-11-21' }],
    ]);
    // What somebody else decides meanwhile is no reason to refuse it.
    const other = saved({ name: 'Rhodri Sample', registration: 'OT012303' });
    expect(outcomes(other, now)).toEqual([
      ['E1', 'record'],
      ['E2', 'record'],
    ]);
  });

  it('waits for a decision until somebody has decided on every claim', () => {
    const of = opened();
    const waiting = (one: Opened, name?: string): readonly string[] =>
      awaitingDecision(one, name === undefined ? undefined : { name }, today).map(({ id }) => id);
    expect(waiting(of)).toEqual(['evidence/kitchen', 'evidence/rota']);
    const after = opened(written(of, saved({ claims: [accept('E2.1')] })));
    expect(waiting(after)).toEqual(['evidence/kitchen']);
    expect(waiting(after, 'Nia Sample')).toEqual(['evidence/kitchen']);
    expect(waiting(after, 'Rhodri Sample')).toEqual(['evidence/kitchen', 'evidence/rota']);
  });
});

describe('a piece of a sheet is refused', () => {
  it.each<[string, Readonly<Record<string, string>>, unknown]>([
    [
      'whose text has changed',
      { 'evidence/kitchen.md': piece('A kitchen', ['L6-PP-01', 'L6-PP-03'], 'Another text.') },
      { kind: 'changed', what: 'content' },
    ],
    [
      'whose claims have changed',
      { 'evidence/kitchen.md': piece('A kitchen', ['L6-PP-01', 'L6-PP-02']) },
      { kind: 'changed', what: 'claims' },
    ],
  ])('%s, and the others are recorded', (_, changes, why) => {
    expect(outcomes(saved(), opened(changes))).toEqual([
      ['E1', why],
      ['E2', 'record'],
    ]);
  });

  it('that the portfolio does not have', () => {
    const of = opened();
    const elsewhere = {
      ...of,
      portfolio: {
        ...of.portfolio,
        evidence: of.portfolio.evidence.filter(({ id }) => id !== 'evidence/rota'),
      },
    };
    expect(outcomes(saved(), elsewhere)).toEqual([
      ['E1', 'record'],
      ['E2', { kind: 'gone' }],
    ]);
  });

  it.each<[string, readonly object[], unknown]>([
    [
      'with two answers on a claim',
      [accept('E1.1'), { claim: 'E1.1', decision: 'not-accepted', comment: 'No.' }],
      { kind: 'doubled', claims: ['E1.1'] },
    ],
    [
      'with conditions that are not there',
      [{ claim: 'E1.2', decision: 'accepted-with-conditions' }],
      { kind: 'no-reason', claims: ['E1.2'] },
    ],
    [
      'with a comment alone',
      [{ claim: 'E1.1', comment: 'Good.' }],
      { kind: 'undecided', claims: ['E1.1'] },
    ],
    ['with a claim that it does not have', [accept('E1.3')], { kind: 'unknown', claims: ['E1.3'] }],
  ])('%s', (_, claims, why) => {
    expect(outcomes(saved({ claims }))).toEqual([['E1', why]]);
  });

  it('that the same assessor decides on in two ways, on two sheets of a run', () => {
    const refusal = { claim: 'E2.1', decision: 'not-accepted', comment: 'Show it.' };
    const [one, other] = [
      saved({ claims: [accept('E1.1'), accept('E2.1')] }),
      saved({ claims: [refusal] }),
    ];
    const twice = ['E2', { kind: 'twice' }];
    expect(plansOf([one, other]).map(outcomesOf)).toEqual([[['E1', 'record'], twice], [twice]]);
    expect(plansOf([other, one]).map(outcomesOf)).toEqual([[twice], [['E1', 'record'], twice]]);
  });

  it('that was sent twice, only once', () => {
    const one = saved({ claims: [accept('E2.1')] });
    expect(plansOf([one, one.slice()]).map(outcomesOf)).toEqual([
      [['E2', 'record']],
      [['E2', 'recorded']],
    ]);
  });

  it('that somebody else of the same name decides on in the same run', () => {
    const claims = [accept('E2.1')];
    const other = saved({ claims, registration: 'OT012309' });
    expect(plansOf([saved({ claims }), other]).map(outcomesOf)).toEqual([
      [['E2', 'record']],
      [['E2', { kind: 'namesake' }]],
    ]);
    const made = written(opened(), saved({ claims }));
    expect(Object.keys(written(opened(made), other))).toEqual(['signoffs/rota--nia-sample-2.yaml']);
  });

  it('by somebody who only has the practitioner’s name goes into a file of its own', () => {
    const claims = [accept('E2.1')];
    const self = { name: 'Bethan Example', registration: undefined };
    const made = Object.values(written(opened(), saved({ claims })))[0]!
      .replaceAll('Nia Sample', self.name)
      .replace(/relationship: supervisor/, 'relationship: self');
    const before = opened({ 'signoffs/rota--bethan-example.yaml': made });
    const [ownDecision] = before.portfolio.signOffs;
    const namesake = { ...self, role: undefined, registration: 'OT098765' };
    const [evidence] = before.portfolio.evidence.filter(({ id }) => id === ownDecision!.evidence);
    const manager = { ...namesake, relationship: 'manager' } as const;
    expect(ownDecision!.assessor).toMatchObject({ relationship: 'self' });
    expect(previousOf(before.portfolio, evidence!, manager)).toBeUndefined();
    expect(previousOf(before.portfolio, evidence!, ownDecision!.assessor)).toBe(ownDecision);
  });

  it('with a decision on a piece that it does not have', () => {
    const claims = [accept('E2.1'), accept('E9.9'), accept('e1.1')];
    expect(outcomes(saved({ claims }))).toEqual([
      ['E2', 'record'],
      ['E9', { kind: 'unknown', claims: ['E9.9'] }],
      ['e1', { kind: 'unknown', claims: ['e1.1'] }],
    ]);
  });

  it('with reasons that make a file that otpath would not read again', () => {
    const claims = [{ claim: 'E2.1', decision: 'not-accepted', comment: 'é'.repeat(520_000) }];
    expect(outcomes(saved({ claims }))).toEqual([
      ['E2', { kind: 'too-large', file: 'signoffs/rota--nia-sample.yaml' }],
    ]);
    const shorter = [{ ...claims[0], comment: 'é'.repeat(480_000) }];
    const made = Object.values(written(opened(), saved({ claims: shorter })));
    const after = opened({ 'signoffs/rota--nia-sample.yaml': made[0]! });
    expect(after.portfolio.signOffs).toHaveLength(1);
  });

  it('without the key that a list has for its assessor', () => {
    const outside = readKeyList(new TextEncoder().encode('OT012302 ssh-ed25519 AAAA\n'));
    const keys = { ...noKnownKeys, outside };
    const one = saved({ claims: [accept('E2.1')] });
    expect(outcomes(one, opened({}, keys))).toEqual([['E2', { kind: 'key-needed', why: 'known' }]]);
  });

  it('whose signature does not fit, or can’t be checked', () => {
    const signatures = [{ piece: 'E2', signature: 'Not one.' }];
    const one = saved({ claims: [accept('E2.1')], signatures });
    const checking = (fits: boolean | 'no-program'): SealPorts => ({
      ...ports,
      withSignature: (_, _signature, ask) => ask({ fits: () => fits, isBy: () => fits }),
    });
    const refused = (state: string) => [['E2', { kind: 'signature', state }]];
    expect(outcomes(one, opened(), { seals: checking(false) })).toEqual(refused('broken'));
    expect(outcomes(one, opened(), { seals: checking('no-program') })).toEqual(
      refused('no-program'),
    );
    expect(outcomes(one, opened(), { seals: checking(true) })).toEqual([['E2', 'record']]);
  });
});

/** What makes somebody look like the practitioner. */
const practitioner = (name: string, likeness: string) => ({ kind: 'practitioner', name, likeness });
const missing = (what: string) => ({ kind: 'missing', what });

describe('a sheet is refused as a whole', () => {
  it.each<[string, object, ...(readonly unknown[])]>([
    [
      'without who and when',
      { name: undefined, relationship: undefined, date: undefined },
      missing('name'),
      missing('relationship'),
      missing('date'),
    ],
    ['without a decision', { claims: [] }, missing('decisions')],
    [
      'by the practitioner, by number',
      { registration: 'ot 12345' },
      practitioner('Nia Sample', 'same-number'),
    ],
    [
      'by the practitioner, by name',
      { name: 'Bethan Example', registration: undefined },
      practitioner('Bethan Example', 'same-name'),
    ],
    [
      'by a similar name',
      { name: 'B. Example', registration: undefined },
      practitioner('B. Example', 'similar-name'),
    ],
    [
      'with a post as a number',
      { registration: 'Team manager' },
      { kind: 'bad-number', written: 'Team manager' },
    ],
    ['without letters in the name', { name: '…' }, { kind: 'no-letters', written: '…' }],
    [
      'with a name in the role',
      { role: 'manager of Mrs Jones' },
      { kind: 'detail-in-role', detail: 'a name' },
    ],
    [
      'from before it was asked for',
      { date: '19 November 2026' },
      { kind: 'bad-date', why: 'too-early', day: '2026-11-19' },
    ],
    [
      'from a day to come',
      { date: '2026-11-23' },
      { kind: 'bad-date', why: 'to-come', day: '2026-11-23' },
    ],
    [
      'from no day',
      { date: '2026-02-30' },
      { kind: 'bad-date', why: 'no-day', written: '2026-02-30' },
    ],
    ['with a short number', { registration: 'OT1' }, { kind: 'bad-number', written: 'OT1' }],
    [
      'with a zero for the letter O',
      { registration: '0T012345' },
      { kind: 'bad-number', written: '0T012345' },
    ],
    [
      'with everything that is wrong at once, in its order',
      {
        claims: [
          { claim: 'E1.1', comment: 'Good.' },
          { claim: 'E1.2', decision: 'not-accepted' },
        ],
        name: '…',
        role: 'manager of Mrs Jones',
        registration: 'OT1',
        relationship: undefined,
        date: '2026-11-23',
      },
      { kind: 'undecided', claim: 'E1.1' },
      { kind: 'no-reason', claim: 'E1.2' },
      { kind: 'no-letters', written: '…' },
      { kind: 'detail-in-role', detail: 'a name' },
      { kind: 'bad-number', written: 'OT1' },
      missing('relationship'),
      { kind: 'bad-date', why: 'to-come', day: '2026-11-23' },
    ],
  ])('%s', (_, changes, ...problems) => {
    expect(outcomes(saved(changes as Readonly<Record<string, unknown>>))).toEqual([
      { kind: 'to-correct', problems },
    ]);
  });

  it('in sentences that say each thing once', async () => {
    const made = plan(
      saved({
        claims: [{ claim: 'E1.1', comment: 'Good.' }],
        name: undefined,
        relationship: undefined,
        registration: 'OT1',
        date: '2026-11-23',
      }),
    );
    const fault = isSheetFault(made) ? made : undefined;
    const said = async (language: 'en' | 'cy') =>
      sheetReason(fault!, 'Bethan Example', (await conversationWordsIn(language)).sign.sheets);
    expect(await said('en')).toBe(
      'Missing: the name and the relationship to the practitioner. A comment without a decision on E1.1. “OT1” can’t be a registration number. An occupational therapist’s HCPC number is the letters OT and five or six digits, such as OT012345. Other numbers have at least 4 digits. 23 November 2026 is still to come. Ask the assessor to correct the sheet and send it again.',
    );
    expect(await said('cy')).toContain('Mae 23 Tachwedd 2026 eto i ddod. Gofynnwch i’r asesydd');
  });

  it('that belongs to another person', () => {
    const of = opened({ 'otpath.yaml': settings.replace('Bethan', 'Carys') });
    expect(outcomes(saved(), of)).toEqual([{ kind: 'other-person', named: 'bethan-example' }]);
  });

  it('that was edited, is of another version, or is none', () => {
    const text = new TextDecoder().decode(saved());
    const read = (changed: string) => readSavedSheet(new TextEncoder().encode(changed), hashText);
    expect(read(JSON.stringify(JSON.parse(text)))).toMatchObject({ name: 'Nia Sample' });
    const edits = [
      ['"accepted-with-conditions"', '"accepted"'],
      ['Nia Sample', 'Nia Samples'],
      ['2026-11-21', '2026-11-22'],
      ['otpath-signoff/1 bethan', 'otpath-signoff/1 carys'],
    ] as const;
    for (const [from, to] of edits) {
      expect(read(text.replace(from, to))).toEqual({ broken: 'damaged' });
    }
    expect(
      readSavedSheet(saved({ sheet: codeOf(opened()).replace('2026', '2025') }), hashText),
    ).toEqual({ broken: 'damaged' });
    expect(readSavedSheet(saved({ relationship: 'self' }), hashText)).toEqual({
      broken: 'damaged',
    });
    expect(read(text.replace('"otpath-signoff": 1', '"otpath-signoff": 2'))).toEqual({
      broken: 'other-version',
    });
    // Of two names JSON keeps the last, so a second answer would take the place of the first.
    expect(read(text.replace('"role"', '"name": "Rhodri", "role"'))).toEqual({
      broken: 'damaged',
    });
    expect(read(text.replace('"role"', '"\\u006eame": "Nia Sample", "role"'))).toEqual({
      broken: 'damaged',
    });
    expect(read('{"otpath-form": 1}')).toEqual({ broken: 'no-form' });
    expect(read('# A letter')).toEqual({ broken: 'no-form' });
  });
});

it('gives the page all that a signature is over', () => {
  const of = opened();
  const after = opened(written(of, saved({ claims: [accept('E2.1')] })));
  const [kitchen, rota] = signingBasis(
    requestSheet(after.portfolio.evidence, asked, after, ports),
    ports,
  ).pieces;
  expect(kitchen).toMatchObject({
    number: 'E1',
    evidence: 'evidence/kitchen',
    claims: [
      {
        statement: 'wales-social-care-ot:L6-PP-01',
        rationale: 'I weighed L6-PP-01 with the family.',
      },
      { statement: 'wales-social-care-ot:L6-PP-03' },
    ],
    earlier: [],
  });
  expect(rota?.earlier).toEqual([
    {
      name: 'Nia Sample',
      registration: 'OT012302',
      follows: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string,
    },
  ]);
});
