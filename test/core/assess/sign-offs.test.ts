import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSatisfied, type ClaimState, type Coverage } from '../../../src/core/model/assessment.ts';
import type { PolicyRules } from '../../../src/core/model/policy.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import {
  noSeals,
  judgements,
  relationships,
  signOffKey,
  type RecordedSignOff,
} from '../../../src/core/model/sign-off.ts';
import { assess, coverageOf } from '../../support/assess.ts';
import {
  framework,
  level,
  pillar,
  statedPolicy,
  statement,
} from '../../support/framework-builders.ts';
import { claim, day, evidence, portfolio } from '../../support/portfolio-builders.ts';
import { judgement, signOff, unchanged } from '../../support/sign-off-builders.ts';

const exampleOt = framework({
  levels: [level('level-1', 1)],
  pillars: [pillar('practice')],
  statements: [statement('S-1'), statement('S-2')],
});

const kitchen = evidence('kitchen', [claim('S-1'), claim('S-2')]);
const stairs = evidence('stairs', [claim('S-1')]);

function cover(
  signOffs: readonly RecordedSignOff[],
  changes: Partial<Portfolio> = {},
  rules: Partial<PolicyRules> = {},
): Coverage {
  const pieces = changes.evidence ?? [kitchen];
  const made = portfolio({ evidence: pieces, signOffs, seals: unchanged(pieces), ...changes });
  const policy = statedPolicy('example-ot', rules);
  return coverageOf(assess([{ ...exampleOt, policy }], 'level-1', made), 'S-1');
}

const accepted = judgement('S-1');
const conditional = judgement('S-1', {
  judgement: 'accepted-with-conditions',
  comment: 'Add the plan.',
});
const refused = judgement('S-1', { judgement: 'not-accepted', comment: 'It is of somebody else.' });

const by = (
  name: string,
  one = accepted,
  changes: Parameters<typeof signOff>[2] = {},
): RecordedSignOff => signOff('kitchen', [one], { name, ...changes });

const rows: readonly (readonly [string, ClaimState, readonly RecordedSignOff[]])[] = [
  ['nobody', 'evidenced', []],
  ['a supervisor who accepts it', 'accepted', [by('Nia Sample')]],
  ['a supervisor with conditions', 'evidenced', [by('Nia Sample', conditional)]],
  ['a supervisor who does not accept it', 'claimed', [by('Nia Sample', refused)]],
  ['two who accept it', 'accepted', [by('Nia Sample'), by('Rhodri Sample')]],
  [
    'one who accepts it and one who does not',
    'claimed',
    [by('Nia Sample'), by('Rhodri Sample', refused)],
  ],
  [
    'one who accepts it and one with conditions',
    'evidenced',
    [by('Nia Sample'), by('Rhodri Sample', conditional)],
  ],
  ['the practitioner', 'evidenced', [by('bethan  example', accepted, { relationship: 'self' })]],
  ['the practitioner under another relationship', 'evidenced', [by('Bethan Example')]],
  [
    'the practitioner, who does not accept it',
    'evidenced',
    [by('B', refused, { relationship: 'self' })],
  ],
  ['somebody who judged something else', 'evidenced', [signOff('kitchen', [judgement('S-2')])]],
  ['somebody who judged other evidence', 'evidenced', [signOff('bathroom', [accepted])]],
  ['somebody tomorrow', 'evidenced', [by('Nia Sample', accepted, { date: day('2026-11-23') })]],
  ['somebody today', 'accepted', [by('Nia Sample', accepted, { date: day('2026-11-22') })]],
  [
    'somebody on a day that there is not',
    'evidenced',
    [by('Nia Sample', accepted, { date: day('2026-02-30') })],
  ],
  [
    'somebody who saw another text',
    'suspect',
    [by('Nia Sample', accepted, { fingerprint: 'sha256:other' })],
  ],
  [
    'somebody who saw another rationale',
    'suspect',
    [by('Nia Sample', { ...accepted, rationale: 'Another.' })],
  ],
  [
    'somebody who saw another text of the statement',
    'suspect',
    [by('Nia Sample', { ...accepted, wording: 'Another text of S-1.' })],
  ],
  [
    'somebody who saw the same text of the statement',
    'accepted',
    [by('Nia Sample', { ...accepted, wording: 'The text of S-1. ' })],
  ],
  [
    'somebody who saw another revision of the statement',
    'suspect',
    [by('Nia Sample', { ...accepted, revision: 2 })],
  ],
  [
    'somebody who did not accept another text',
    'suspect',
    [by('Nia Sample', refused, { fingerprint: 'sha256:other' })],
  ],
  [
    'one who saw another text and one who saw this one',
    'accepted',
    [by('Nia Sample', accepted, { fingerprint: 'sha256:other' }), by('Rhodri Sample')],
  ],
  [
    'one who did not accept another text and one who accepts this one',
    'suspect',
    [by('Nia Sample', refused, { fingerprint: 'sha256:other' }), by('Rhodri Sample')],
  ],
  [
    'one with conditions on another text and one who does not accept this one',
    'claimed',
    [by('Nia Sample', conditional, { fingerprint: 'sha256:other' }), by('Rhodri Sample', refused)],
  ],
  [
    'two people of one name, told apart by their registrations',
    'claimed',
    [
      by('Nia Sample', refused, {
        assessor: { name: 'Nia Sample', registration: 'OT 011111', relationship: 'panel' },
        date: day('2026-10-01'),
      }),
      by('Nia Sample', accepted, {
        assessor: { name: 'Nia Sample', registration: 'OT022222', relationship: 'supervisor' },
      }),
    ],
  ],
  [
    'one person, once with a registration and once without',
    'accepted',
    [
      by('Nia Sample', refused, { date: day('2026-10-01') }),
      by('Nia Sample', accepted, {
        assessor: { name: 'Nia Sample', registration: 'OT022222', relationship: 'supervisor' },
      }),
    ],
  ],
  [
    'one person who first refused and then accepted',
    'accepted',
    [
      by('Nia Sample', refused, { date: day('2026-10-30') }),
      by('nia sample', accepted, { date: day('2026-11-05') }),
    ],
  ],
  [
    'one person who first accepted and then refused',
    'claimed',
    [
      by('Nia Sample', accepted, { date: day('2026-10-30') }),
      by('nia sample', refused, { date: day('2026-11-05') }),
    ],
  ],
];

describe('a claim judged by', () => {
  it.each(rows)('%s is %s', (_, state, signOffs) => {
    expect(cover(signOffs).state).toBe(state);
    expect(cover([...signOffs].reverse()).state).toBe(state);
  });

  it('nobody of whom it is known, since the evidence was not sealed, is suspect', () => {
    expect(cover([by('Nia Sample')], { seals: unchanged([]) }).state).toBe('suspect');
  });

  it('somebody whose signature is broken is suspect', () => {
    const signed = by('Nia Sample', accepted, { signature: 'x' });
    for (const [state, expected] of [
      ['broken', 'suspect'],
      ['vouched', 'verified'],
      ['valid', 'accepted'],
      ['unknown-signer', 'accepted'],
      ['wildcard', 'accepted'],
      ['no-program', 'accepted'],
      ['unsigned', 'suspect'],
      ['other-key', 'suspect'],
      ['other-person', 'suspect'],
      ['not-yet-valid', 'suspect'],
      ['expired', 'suspect'],
      ['revoked', 'suspect'],
      ['other-purpose', 'suspect'],
      ['unchecked', 'suspect'],
    ] as const) {
      const signatures = new Map([[signOffKey(signed), state]]);
      const seals = { ...unchanged([kitchen]), signatures };
      expect(cover([signed], { seals }).state).toBe(expected);
    }
  });
});

describe('a sign-off that decides nothing', () => {
  const refusal = judgement('S-1', { judgement: 'not-accepted' });
  const of = (day_: string, one: typeof accepted) =>
    by('Nia Sample', one, { date: day(day_), origin: { file: `signoffs/${day_}.yaml`, path: [] } });
  const stateWith = (sound: RecordedSignOff, forged: RecordedSignOff) => {
    const seals = {
      ...unchanged([kitchen]),
      files: new Map([[signOffKey(forged), 'edited' as const]]),
    };
    return cover([sound, forged], { seals }).state;
  };

  it('can’t hide an earlier refusal', () => {
    expect(stateWith(of('2026-10-01', refusal), of('2026-11-01', accepted))).toBe('claimed');
  });

  it('can’t bring an earlier acceptance back', () => {
    expect(stateWith(of('2026-10-01', accepted), of('2026-11-01', accepted))).toBe('suspect');
  });

  it('does not matter once the assessor has signed again', () => {
    expect(stateWith(of('2026-11-01', accepted), of('2026-10-01', refusal))).toBe('accepted');
  });

  it('counts where it only has no seal', () => {
    const one = of('2026-11-01', accepted);
    const seals = {
      ...unchanged([kitchen]),
      files: new Map([[signOffKey(one), 'unsealed' as const]]),
    };
    expect(cover([one], { seals }).state).toBe('accepted');
  });
});

describe('an unsigned sign-off after a signed one', () => {
  const of = (file: string, on: string, one: typeof accepted, signature?: string) =>
    by('Nia Sample', one, {
      date: day(on),
      signature,
      origin: { file: `signoffs/${file}.yaml`, path: [] },
    });
  const signed = (one: typeof accepted) => of('a', '2026-10-01', one, 'U1NIU0lH');
  it.each<[string, ClaimState, readonly RecordedSignOff[]]>([
    ['takes back no refusal', 'claimed', [signed(refused), of('b', '2026-11-01', accepted)]],
    [
      'takes back no refusal, with conditions',
      'claimed',
      [signed(refused), of('b', '2026-11-01', conditional)],
    ],
    [
      'takes back no refusal of that day',
      'claimed',
      [signed(refused), of('b', '2026-10-01', accepted)],
    ],
    [
      'takes back no conditions',
      'evidenced',
      [signed(conditional), of('b', '2026-11-01', accepted)],
    ],
    [
      'takes back no refusal, twice',
      'claimed',
      [signed(refused), of('b', '2026-11-01', accepted), of('c', '2026-11-02', accepted)],
    ],
    ['can refuse what was accepted', 'claimed', [signed(accepted), of('b', '2026-11-01', refused)]],
    [
      'can refuse what had conditions',
      'claimed',
      [signed(conditional), of('b', '2026-11-01', refused)],
    ],
    [
      'can accept what was accepted',
      'accepted',
      [signed(accepted), of('b', '2026-11-01', accepted)],
    ],
    [
      'takes back an unsigned refusal',
      'accepted',
      [of('a', '2026-10-01', refused), of('b', '2026-11-01', accepted)],
    ],
    [
      'can accept what was accepted with a key last',
      'accepted',
      [
        signed(refused),
        of('b', '2026-10-15', accepted, 'U1NIU0lH'),
        of('c', '2026-11-01', accepted),
      ],
    ],
    [
      'in the same file takes back no refusal',
      'claimed',
      [
        { ...of('a', '2026-11-01', accepted) },
        { ...signed(refused), origin: { file: 'signoffs/a.yaml', path: ['earlier', 0] } },
      ],
    ],
  ])('%s', (_, state, signOffs) => {
    expect(cover(signOffs).state).toBe(state);
  });

  it('of somebody else counts for itself', () => {
    const other = by('Rhodri Sample', accepted, { date: day('2026-11-01') });
    expect(cover([signed(conditional), other]).state).toBe('evidenced');
  });
});

describe('what is said of a judgement', () => {
  it('names who accepted it', () => {
    const { why, next } = cover([by('Nia Sample'), by('Rhodri Sample')]);
    expect(why).toMatchObject([
      { kind: 'accepted', by: [{ name: 'Rhodri Sample' }, { name: 'Nia Sample' }] },
    ]);
    expect(next).toBeUndefined();
  });

  it('names the conditions as what to do next', () => {
    const { why, next } = cover([by('Nia Sample', conditional)]);
    expect(why).toMatchObject([{ kind: 'enough' }, { kind: 'conditions' }]);
    expect(next).toEqual({ kind: 'meet-conditions', file: kitchen.file, by: 'Nia Sample' });
  });

  it('names the reasons for which it was not accepted', () => {
    const { why } = cover([by('Nia Sample', refused)]);
    expect(why).toMatchObject([
      { kind: 'too-few', of: 'pieces', count: 0 },
      { kind: 'fault', fault: 'not-accepted' },
      { kind: 'refused', judgement: { judgement: { comment: 'It is of somebody else.' } } },
    ]);
  });

  it('names what changed, and who is to look again', () => {
    const { why, next } = cover([by('Nia Sample', accepted, { fingerprint: 'sha256:other' })]);
    expect(why).toMatchObject([{ kind: 'changed', judgement: { changed: ['text'] } }]);
    expect(next).toEqual({ kind: 'sign-again', file: kitchen.file, by: 'Nia Sample' });
  });

  it('tells a changed attachment from a changed text', () => {
    const attachment = (sha256: string) => [{ path: 'evidence/plan.pdf', sha256 }];
    const then = by('Nia Sample', accepted, {
      fingerprint: 'sha256:other',
      attachments: attachment('aa'),
      text: 'the text',
    });
    const now = (text: string) => ({
      ...noSeals,
      evidence: new Map([
        [kitchen.id, { fingerprint: 'sha256:now', attachments: attachment('bb'), text }],
      ]),
    });
    expect(cover([then], { seals: now('the text') }).why).toMatchObject([
      { judgement: { changed: ['attachment'] } },
    ]);
    expect(cover([then], { seals: now('another text') }).why).toMatchObject([
      { judgement: { changed: ['text', 'attachment'] } },
    ]);
  });
});

describe('a policy that asks for two claims', () => {
  const rules = { claims_per_statement: 2 };
  const both = { evidence: [kitchen, stairs] };

  it('has a statement verified only when both are accepted', () => {
    const one = [by('Nia Sample')];
    expect(cover(one, both, rules).state).toBe('evidenced');
    expect(cover([...one, signOff('stairs', [accepted])], both, rules).state).toBe('accepted');
  });
});

describe('what somebody said before', () => {
  const first = by('Nia Sample', accepted, {
    date: day('2026-04-01'),
    origin: { file: 'signoffs/one.yaml', path: ['earlier', 0] },
  });
  const second = signOff('kitchen', [judgement('S-2')], {
    date: day('2026-06-01'),
    origin: { file: 'signoffs/one.yaml', path: [] },
  });

  it('goes on where the later sign-off is about other claims', () => {
    expect(cover([second, first]).state).toBe('accepted');
    const changed = { ...first, fingerprint: 'sha256:other' };
    expect(cover([second, changed]).state).toBe('suspect');
  });

  it('counts on the days before the later one', () => {
    const later = by('Nia Sample', refused, { date: day('2026-06-01') });
    const made = portfolio({
      evidence: [evidence('kitchen', [claim('S-1')], { date: '2026-01-01' })],
      signOffs: [later, first],
      seals: unchanged([kitchen]),
    });
    const stateOn = (date: string) =>
      coverageOf(assess([exampleOt], 'level-1', made, day(date)), 'S-1').state;
    expect([stateOn('2026-03-31'), stateOn('2026-05-01'), stateOn('2026-06-01')]).toEqual([
      'evidenced',
      'accepted',
      'claimed',
    ]);
  });

  it('of two on one day the one at the top of the file counts', () => {
    const top = by('Nia Sample', refused, {
      date: first.date,
      origin: { file: 'signoffs/one.yaml', path: [] },
    });
    expect(cover([first, top]).state).toBe('claimed');
    expect(cover([top, first]).state).toBe('claimed');
  });
});

describe('whatever assessors say', () => {
  const anySignOff = fc.record({
    name: fc.constantFrom('Nia Sample', 'Rhodri Sample', 'Bethan Example'),
    relationship: fc.constantFrom(...relationships),
    judgement: fc.constantFrom(...judgements),
    date: fc.constantFrom('2026-10-01', '2026-11-01', '2027-01-01'),
    fingerprint: fc.constantFrom('sha256:same', 'sha256:other'),
    file: fc.integer({ min: 0, max: 1e6 }).map((number) => `signoffs/${String(number)}.yaml`),
  });
  type Any = typeof anySignOff extends fc.Arbitrary<infer Value> ? Value : never;
  const made = ({ judgement: word, date, file, ...changes }: Any): RecordedSignOff =>
    signOff('kitchen', [judgement('S-1', { judgement: word })], {
      ...changes,
      date: day(date),
      origin: { file, path: [] },
    });
  const many = fc.uniqueArray(anySignOff, { selector: ({ file }) => file, maxLength: 6 });

  it('the order of files changes nothing', () => {
    fc.assert(
      fc.property(
        many.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(cover(shuffled.map(made))).toEqual(cover(all.map(made)));
        },
      ),
    );
  });

  it('another valid piece of evidence never lowers a state', () => {
    fc.assert(
      fc.property(many, (all) => {
        const before = cover(all.map(made));
        const after = cover(all.map(made), { evidence: [kitchen, stairs] });
        if (before.state === 'accepted') expect(after.state).toBe('accepted');
        else if (isSatisfied(before.state)) expect(isSatisfied(after.state)).toBe(true);
        else expect(after.state).toBe('evidenced');
      }),
    );
  });
});

describe('who an assessor is', () => {
  it.each<readonly [string, ClaimState, Parameters<typeof signOff>[2]]>([
    ['the practitioner under an initial', 'evidenced', { name: 'B. Example' }],
    ['the practitioner with a title', 'evidenced', { name: 'Dr Bethan Example, OT' }],
    ['somebody else with the surname', 'accepted', { name: 'Nia Example' }],
    ['somebody without a name', 'evidenced', { name: '…' }],
  ])('%s', (_, state, changes) => {
    expect(cover([signOff('kitchen', [accepted], changes)]).state).toBe(state);
  });

  it('a later judgement takes the place of an earlier one under another spelling', () => {
    const earlier = by('Dr Nia O’Sample', refused, { date: day('2026-04-01') });
    const later = by("Nia O'Sample", accepted, { date: day('2026-05-01') });
    expect(cover([earlier, later]).state).toBe('accepted');
  });

  it('nobody sets aside the refusal of somebody with a similar name', () => {
    const earlier = by('N. Sample', refused, { date: day('2026-04-01') });
    const later = by('Nia Sample', accepted, { date: day('2026-05-01') });
    expect(cover([earlier, later]).state).toBe('claimed');
  });
});

describe('two sign-offs of one assessor on one day', () => {
  const at = (file: string, one: RecordedSignOff): RecordedSignOff => ({
    ...one,
    origin: { file: `signoffs/${file}.yaml`, path: [] },
  });
  const later = { date: day('2026-11-05') };
  const registered = (registration: string) => ({
    assessor: { name: 'Nia Sample', relationship: 'supervisor', registration } as const,
  });

  it.each<readonly [string, ClaimState, readonly RecordedSignOff[]]>([
    [
      'that disagree decide nothing',
      'evidenced',
      [at('a', by('Nia Sample')), at('a (1)', by('Dr Nia Sample', refused))],
    ],
    ['that agree count', 'accepted', [at('a', by('Nia Sample')), at('a (1)', by('Nia Sample'))]],
    [
      'that disagree count for nothing once there is a later one',
      'accepted',
      [
        at('a', by('Nia Sample')),
        at('b', by('Nia Sample', refused)),
        at('c', by('Nia Sample', accepted, later)),
      ],
    ],
    [
      'that disagree say nothing of what somebody else accepts',
      'accepted',
      [
        at('a', by('Nia Sample')),
        at('b', by('Nia Sample', refused)),
        at('c', by('Rhodri Example')),
      ],
    ],
    [
      'are two where two people have one name',
      'claimed',
      [
        at('a', by('Nia Sample', accepted, registered('OT012345'))),
        at('b', by('Nia Sample', refused, registered('OT054321'))),
      ],
    ],
  ])('%s', (_, state, signOffs) => {
    expect(cover(signOffs).state).toBe(state);
    expect(cover([...signOffs].reverse()).state).toBe(state);
  });
});

describe('a statement that one piece claims twice', () => {
  const [first, second] = [
    claim('S-1', { rationale: 'I weighed three ways.' }),
    claim('S-1', { rationale: 'It was new to the team.' }),
  ] as const;
  const of = (one: typeof first, word: (typeof judgements)[number]) =>
    judgement('S-1', { rationale: one.rationale, judgement: word });
  const stateFor = (
    claims: readonly (typeof first)[],
    ...judged: readonly ReturnType<typeof of>[]
  ): ClaimState =>
    cover([signOff('kitchen', judged)], { evidence: [evidence('kitchen', claims)] })
      .state as ClaimState;

  it('is judged twice, in any order', () => {
    for (const claims of [
      [first, second],
      [second, first],
    ]) {
      expect(stateFor(claims, of(first, 'not-accepted'), of(second, 'accepted'))).toBe('accepted');
      expect(stateFor(claims, of(second, 'accepted'), of(first, 'not-accepted'))).toBe('accepted');
      expect(stateFor(claims, of(first, 'not-accepted'), of(second, 'not-accepted'))).toBe(
        'claimed',
      );
    }
  });

  it('is not accepted by what was said of the claim that was taken out', () => {
    expect(stateFor([first], of(second, 'accepted'), of(first, 'not-accepted'))).toBe('claimed');
  });

  it('takes one judgement for one claim', () => {
    expect(stateFor([first, second], of(first, 'not-accepted'))).toBe('claimed');
    expect(stateFor([first, { ...first }], of(first, 'accepted'))).toBe('accepted');
    expect(stateFor([first, { ...first }], of(first, 'not-accepted'), of(first, 'accepted'))).toBe(
      'accepted',
    );
    const reworded = { ...first, rationale: 'I weighed four ways.' };
    expect(stateFor([reworded], of(first, 'not-accepted'), of(second, 'accepted'))).toBe('suspect');
  });
});
