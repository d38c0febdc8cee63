import { describe, expect, it, test } from 'vitest';
import { kitchen, settings, signedKitchen } from '../../../src/core/check/example.ts';
import type { RuleExample } from '../../../src/core/check/rule.ts';
import { messagesOf } from '../../support/run-example.ts';

/** The portfolio of Siân O'Neill, with her registration. */
const hers = settings({
  practitioner: { name: "Siân O'Neill" },
  credentials: [{ kind: 'hcpc-registration', number: 'OT012345', expires: '2027-10-31' }],
});

const withHers = (example: RuleExample): RuleExample => ({
  ...example,
  files: { ...hers.files, ...example.files },
});

const witness = (name: string, registration?: string): RuleExample =>
  withHers(kitchen({ witness: { name: JSON.stringify(name), registration } }));

const assessor = (name: string, registration?: string): RuleExample =>
  withHers(
    signedKitchen({
      assessor: { name: JSON.stringify(name), registration, relationship: 'supervisor' },
    }),
  );

const ownNames = [
  'Siân O’Neill',
  "Sian O'Neill",
  "SIÂN O'NEILL",
  "Siân  O'Neill ",
  "Siân O\u200b'Neill",
  "Dr Siân O'Neill",
  "Mrs S. O'Neill",
  "S. O'Neill",
  "S O'Neill",
  "O'Neill, Siân",
  "O'Neill S",
  "Siân O'Neill, OT",
  "Siân O'Neill BSc (Hons)",
  "Siân Mair O'Neill",
  'Siân ONeill',
];

describe('the practitioner under another spelling', () => {
  test.each(ownNames)('is found as witness: %s', (name) => {
    expect(messagesOf('OT313', witness(name))).toHaveLength(1);
  });

  test.each(ownNames)('is found as assessor: %s', (name) => {
    expect(messagesOf('OT613', assessor(name))).toHaveLength(1);
  });

  it('is found by the registration number under another name', () => {
    expect(messagesOf('OT313', witness('Nia Sample', 'ot 012345'))).toEqual([
      "The witness has the practitioner's registration number.",
    ]);
    expect(messagesOf('OT613', assessor('Nia Sample', 'OT12345'))).toEqual([
      "The assessor has the practitioner's registration number.",
    ]);
  });

  it('says what it saw of a name that is only similar', () => {
    expect(messagesOf('OT313', witness("S. O'Neill"))).toEqual([
      "The witness's name can be the practitioner's, only shorter or in another order.",
    ]);
  });
});

describe('somebody else who has the practitioner’s name', () => {
  const said = (who: string): string =>
    `This ${who} has the practitioner's name and another registration number (OT99999), so they count as two people.`;

  it('is named, by the number that makes them two people', () => {
    expect(messagesOf('OT632', assessor("O'Neill, Sian", 'OT99999'))).toEqual([said('assessor')]);
    expect(messagesOf('OT613', assessor("O'Neill, Sian", 'OT99999'))).toEqual([]);
    expect(messagesOf('OT632', witness("Dr Siân O'Neill", 'OT99999'))).toEqual([said('witness')]);
  });

  it('is nobody with another name, with the same number, or without one', () => {
    expect(messagesOf('OT632', assessor('Nia Sample', 'OT99999'))).toEqual([]);
    expect(messagesOf('OT632', assessor("Siân O'Neill", 'OT012345'))).toEqual([]);
    expect(messagesOf('OT632', assessor("Siân O'Neill"))).toEqual([]);
    expect(messagesOf('OT632', witness("S. O'Neill", 'OT99999'))).toEqual([]);
  });
});

describe('the author of an attachment', () => {
  const author = (...people: readonly string[]): RuleExample => ({
    ...withHers(kitchen({ attachments: '[plan.pdf]' }, { 'evidence/plan.pdf': '%PDF-1.7' })),
    contents: {
      'evidence/plan.pdf': { state: 'read', text: 'The plan.', people, hasLocation: false },
    },
  });

  test.each([...ownNames, 'Siân', "O'Neill"])('is the practitioner: %s', (name) => {
    expect(messagesOf('OT511', author(name))).toEqual([]);
  });

  test.each(["Sioned O'Neill", 'Nia Sample', 'Neill Siân Oliver'])('is not: %s', (name) => {
    expect(messagesOf('OT511', author(name))).toHaveLength(1);
  });
});

describe('somebody else', () => {
  test.each([
    ["Siân O'Neill", 'OT054321'],
    ["S. O'Neill", 'OT054321'],
    ["Sioned O'Neill", undefined],
    ['Nia Sample', undefined],
  ])('is neither: %s, %s', (name, registration) => {
    expect(messagesOf('OT313', witness(name, registration))).toEqual([]);
    expect(messagesOf('OT613', assessor(name, registration))).toEqual([]);
  });
});

describe('a name without letters', () => {
  it('is an error wherever somebody is named', () => {
    const example = withHers(
      signedKitchen(
        { assessor: { name: '"-"', relationship: 'supervisor' } },
        { witness: { name: '"???"' } },
      ),
    );
    const { 'otpath.yaml': own = '', ...files } = example.files;
    const nobody = { files: { ...files, 'otpath.yaml': own.replace("Siân O'Neill", '"..."') } };
    expect(messagesOf('OT318', nobody)).toEqual(
      Array.from({ length: 3 }, () => 'This name has no letters, so it names nobody.'),
    );
  });
});

describe('registration numbers', () => {
  it.each(['OT1', '0T012345', 'not known'])(
    'are found where a witness can’t have it: %s',
    (one) => {
      expect(messagesOf('OT603', witness('Nia Sample', one))).toEqual([
        'This does not look like the registration number of the witness.',
      ]);
    },
  );

  it.each(['OT012399', 'ot 12399', '12A3456E', 'SW123456'])('may be of any register: %s', (one) => {
    expect(messagesOf('OT603', witness('Nia Sample', one))).toEqual([]);
  });
});
