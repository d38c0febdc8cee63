import { describe, expect, it } from 'vitest';
import {
  exampleClaim,
  exampleSettings,
  kitchen,
  settings,
  signedKitchen,
  waiver,
  exampleReading,
  exampleSecondReading,
  exampleSignOff,
} from '../../../src/core/check/example.ts';
import type { RuleExample } from '../../../src/core/check/rule.ts';
import { runPortfolioExample } from '../../support/run-example.ts';

const kinds = [
  'nhs-number',
  'date-of-birth',
  'titled-name',
  'postcode',
  'phone-number',
  'e-mail-address',
];

/** The details that are found, each with its file and the piece as it is written there. */
const found = (example: RuleExample): readonly string[] => {
  const { findings, marks } = runPortfolioExample(example);
  const details = findings.filter(({ rule }) => kinds.includes(rule));
  expect(details.map(({ at }) => at)).toEqual(marks);
  return details.map(({ rule, at }) => `${at.file}: ${rule}`);
};

const comment = (text: string): RuleExample =>
  signedKitchen({ claims: [{ ...exampleClaim, judgement: 'accepted', comment: text }] });

describe('in the comment of a sign-off', () => {
  it.each([
    ['plain', 'I met «Mrs Nebula» with her.', 'titled-name'],
    ['in quotes, with an escape', '"NHS no.\\t«999 000 1235», seen"', 'nhs-number'],
    [
      'over lines that fold',
      '>\n      Seen with her; date of\n      birth\n      «3 May 1941», at home.',
      'date-of-birth',
    ],
    [
      'over lines that are kept',
      '|\n      She was born on\n      «3 May\n      1941» at home.',
      'date-of-birth',
    ],
    [
      'over lines without a sign',
      'She lives at the end of\n      Mill Lane, «SA1\n      1AA», alone.',
      'postcode',
    ],
  ])('a detail is found in its place: %s', (_, text, kind) => {
    expect(found(comment(text))).toEqual([`${exampleSignOff}: ${kind}`]);
  });
});

describe('in a text on CPD', () => {
  it.each([
    ['plain', '# Statement\n\nI rang «07700 900123» twice.\n', 'phone-number'],
    ['wrapped over lines', 'I learned this from «Mrs\nSample», who\nstruggled.\n', 'titled-name'],
    ['a number wrapped over lines', 'Her NHS number is «999\n000 1235».\n', 'nhs-number'],
    ['in a quotation', '> She was born on «3\n> May», in the front room.\n', 'date-of-birth'],
    ['in a list', '- Name,NHS number\n- A, «999 000 1235»\n', 'nhs-number'],
  ])('a detail is found in its place: %s', (_, text, kind) => {
    expect(found(kitchen({}, { 'cpd/statement.md': text }))).toEqual([`cpd/statement.md: ${kind}`]);
  });
});

describe('in evidence, a plan and waivers', () => {
  it('details are found that are wrapped over lines, in heads and in bodies', () => {
    const rationale = 'I weighed three ways with «Mrs\n      Sample».';
    const body = 'Her birthday is\n«3 May». She lives in\nSwansea «SA11AA».\n';
    expect(found(kitchen({ claims: [{ ...exampleClaim, rationale }], body }))).toEqual([
      'evidence/kitchen.md: titled-name',
      'evidence/kitchen.md: date-of-birth',
      'evidence/kitchen.md: postcode',
    ]);
  });

  it('details are found in lists with commas', () => {
    const body =
      'Initials,NHS number,DOB\nAB,«9990001235»,«03/05/1941»\nCD,«9990001243»,«04/06/1938»\n';
    expect(found(kitchen({ body }))).toEqual(
      ['nhs-number', 'date-of-birth', 'nhs-number', 'date-of-birth'].map(
        (kind) => `evidence/kitchen.md: ${kind}`,
      ),
    );
  });

  it('details are found in a cell of the plan', () => {
    const plan = '| Need | Action |\n| --- | --- |\n| L6-PP-03 | Ring «sample@example.org» |\n';
    expect(found(kitchen({}, { 'plan.md': plan }))).toEqual(['plan.md: e-mail-address']);
  });
});

describe('in what second readers said', () => {
  const read = (changes: Parameters<typeof exampleSecondReading>[1]): RuleExample => ({
    files: { ...signedKitchen().files, ...exampleSecondReading(undefined, changes) },
  });
  const first = { name: 'Dr Nia Sample', date: '2026-03-20', judgement: 'accepted' };
  const claim = { ...exampleClaim, judgement: 'not-accepted', first };

  it('a detail is found in a comment, in a rationale and in a joint decision', () => {
    const claims = [
      { ...claim, comment: 'I met «Mrs Nebula» too.' },
      { ...claim, statement: 'L6-PP-04', rationale: 'Ring «07700 900123».' },
    ];
    const joint = {
      date: '2026-05-02',
      claims: [{ statement: 'L6-PP-03', judgement: 'accepted', comment: 'Born on «3 May 1941».' }],
    };
    expect(found(read({ claims, joint }))).toEqual(
      ['titled-name', 'phone-number', 'date-of-birth'].map((kind) => `${exampleReading}: ${kind}`),
    );
  });

  it('both readers are meant, and a copy of the evidence is told there', () => {
    const reader = { name: 'Dr Tomos Sample', registration: '9990001235', relationship: 'peer' };
    const rationale = 'I weighed three ways with «Mrs Nebula».';
    const copied = { ...claim, rationale: rationale.replaceAll(/[«»]/g, '') };
    const evidence = { claims: [{ ...exampleClaim, rationale }] };
    const files = {
      ...signedKitchen({}, evidence).files,
      ...exampleSecondReading(undefined, {
        reader,
        claims: [{ ...copied, first: { ...first, registration: '9990001235' } }],
      }),
    };
    expect(found({ files })).toEqual(['evidence/kitchen.md: titled-name']);
  });

  it('a detail is found in a file that is broken, and in its name', () => {
    const files = {
      ...signedKitchen().files,
      'moderation/notes.yaml': 'reader: [\n  I met «Mrs Nebula».\n',
    };
    expect(found({ files })).toEqual(['moderation/notes.yaml: titled-name']);
    const named = {
      ...signedKitchen().files,
      'moderation/kitchen--nhs-9990001235.yaml': exampleSecondReading()[exampleReading]!,
    };
    const { findings } = runPortfolioExample({ files: named });
    expect(findings.map(({ rule, at }) => `${at.file}: ${rule}`)).toEqual([
      'moderation/kitchen--nhs-9990001235.yaml: nhs-number',
    ]);
  });
});

describe('in the README that init writes', () => {
  it('a detail is found, and can be left with a reason', () => {
    const readme = '# My portfolio\n\nRing «07700 900123».\n';
    expect(found(kitchen({}, { 'README.md': readme }))).toEqual(['README.md: phone-number']);
    const office = readme.replace('Ring', '<!-- otpath-ignore OT507: the office -->\nRing');
    expect(
      runPortfolioExample(kitchen({}, { 'README.md': office.replaceAll(/[«»]/g, '') })).findings,
    ).toEqual([]);
  });
});

describe('where people are named', () => {
  const signedBy = (assessor: Readonly<Record<string, string>>): RuleExample =>
    signedKitchen({
      assessor: { name: 'Sample Supervisor', relationship: 'supervisor', ...assessor },
    });

  it('names are meant, and what says more of somebody is not', () => {
    const witness = {
      name: 'Mrs Dilys Demo, «07700 900123»',
      role: 'ward manager',
      registration: 'OT012345, or «999 000 1235»',
    };
    expect(found(kitchen({ witness }))).toEqual([
      'evidence/kitchen.md: phone-number',
      'evidence/kitchen.md: nhs-number',
    ]);
  });

  it('the same holds for assessors, and their names and numbers are left alone', () => {
    const role = 'supervisor, DOB «03/04/1948», NHS number «9990001235»';
    expect(
      found(signedBy({ name: 'Dr Sample Supervisor', role, registration: 'OT012345' })),
    ).toEqual([`${exampleSignOff}: date-of-birth`, `${exampleSignOff}: nhs-number`]);
    expect(found(signedBy({ name: 'Dr Sample Supervisor', registration: '9990001235' }))).toEqual(
      [],
    );
  });

  it('the same holds for the practitioner, for credentials and for those who decided', () => {
    const example = settings({
      practitioner: { name: 'Dr Bethan Example, «sample@example.org»' },
      credentials: [{ kind: 'hcpc-registration', number: 'NHS number «9990001235»' }],
    });
    expect(found(example)).toEqual(['otpath.yaml: e-mail-address', 'otpath.yaml: nhs-number']);
    expect(found(waiver({ by: 'Dr Sample, DOB «03/04/1948»' }))).toEqual([
      'waivers.yaml: date-of-birth',
    ]);
  });

  it('the name of a sign-off tells what that of its evidence does not', () => {
    const signed = signedKitchen();
    const text = signed.files[exampleSignOff];
    const files = {
      ...signed.files,
      'signoffs/kitchen--dr-sample-nhs-9990001235.yaml': text ?? '',
    };
    const { findings } = runPortfolioExample({ ...signed, files });
    expect(findings.filter(({ rule }) => kinds.includes(rule)).map(({ at }) => at.file)).toEqual([
      'signoffs/kitchen--dr-sample-nhs-9990001235.yaml',
    ]);
  });
});

describe('a name to watch for', () => {
  const watching = (files: RuleExample['files']): readonly string[] =>
    runPortfolioExample({
      files: { ...files, 'otpath.yaml': `${exampleSettings}privacy: { watch: [Dilys Demo] }\n` },
    })
      .findings.filter(({ rule }) => rule === 'watched-name')
      .map(({ at, severity }) => `${severity} ${at.file}`);

  it('is found where a witness, an assessor or the person who decided is named', () => {
    const witness = { name: 'Dilys Demo', role: 'Senior OT', date: '2026-03-20' };
    expect(watching(kitchen({ witness }).files)).toEqual(['error evidence/kitchen.md']);
    expect(watching(waiver({ by: 'Dilys Demo' }).files)).toEqual(['error waivers.yaml']);
    const assessor = { name: 'Dilys Demo', relationship: 'supervisor' };
    expect(watching(signedKitchen({ assessor }).files)).toEqual([`error ${exampleSignOff}`]);
  });

  it('is the practitioner’s own to write as their own', () => {
    expect(watching(kitchen().files)).toEqual([]);
  });
});
