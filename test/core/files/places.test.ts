import { describe, expect, it } from 'vitest';
import {
  evidencePath,
  evidenceWith,
  placesOf,
  readEvidenceText,
  readPartText,
  readTexts,
  stageWith,
} from '../../support/reading.ts';

/** What editors and people do to a file. Offsets are of the text without its byte order mark. */
const forms: Readonly<Record<string, (text: string) => string>> = {
  LF: (text) => text,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  'a byte order mark': (text) => `\uFEFF${text}`,
  'a byte order mark and CRLF': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  'Welsh letters before it': (text) => text.replace('A kitchen', 'Cegin ŵyr yn Nhŷ Ŵyn'),
  'accents of two characters before it': (text) => text.replace('A kitchen', 'Cegin w\u0302yr'),
  'emoji before it': (text) => text.replace('A kitchen', 'A kitchen 🩺👩🏽‍⚕️ visit'),
  'blank lines and comments before it': (text) =>
    text.replace('---\n', '---\n\n# Ŵ 🩺\n\n').replace('type:', '\n  # more\n\ntype:'),
  'spaces behind the hyphens': (text) => text.replace('---\n', '---  \t\n'),
};

/** A fault, with the piece that its problem is about. */
const faults: Readonly<Record<string, readonly string[]>> = {
  'an unknown key': ['«reflections»: x'],
  'an unknown key in a claim': ['claims:', '  - statement: S-1', '    «rational»: x'],
  'a key written twice': ['reflection: a', '«reflection»: b'],
  'a wrong value': ['witness: { name: Ann Sample, date: «14/03/2026» }'],
  'a wrong value in quotes': ['witness: { name: Ann Sample, date: «"14/03/2026"» }'],
  'an empty text': ['witness: { name: «""» }'],
  'a text where a list belongs': ['claims: «L6-PP-03»'],
  'a list where a text belongs': ['reflection: «[gibbs]»'],
  'a list of several lines where a text belongs': ['reflection:', '  - «gibbs»', '  - x'],
  'a map of several lines where a text belongs': ['reflection:', '  «model»: gibbs', '  x: y'],
  'a missing key, told of the first key of its map': ['claims:', '  - «rationale»: x'],
  'a missing key, told of its map in braces': ['claims:', '  - «{ rationale: x }»'],
  'a wrong value behind an emoji': [
    'claims: [{ rationale: "🩺 ŵ", revision: «one», statement: S-1 }]',
  ],
  'a wrong value of several lines': ['reflection: «one', '  two»'],
  'an unknown tag': ['witness: { name: «!x» "Ann Sample" }'],
  'a text that is cut off': ['witness:', '  name: «Ward #4»'],
  'a tab that indents': ['claims:', '«\t»- statement: S-1'],
};

describe.each(Object.entries(forms))('in a file with %s', (_, change) => {
  it.each(Object.entries(faults))('the place is exact of %s', (_fault, lines) => {
    const { problems, marks } = readEvidenceText(change(evidenceWith(...lines)));
    const moved = change('').startsWith('\uFEFF') ? 1 : 0;
    expect(placesOf(problems)).toEqual(
      marks.map(({ file, start, end }) => ({ file, start: start - moved, end: end - moved })),
    );
  });
});

describe('the place of what was read', () => {
  const { evidence, sources, marks } = readEvidenceText(
    [
      '---',
      'title: «Cegin ŵyr 🩺»',
      'date: { from: 2026-03-14, to: «2026-03-16» }',
      'type: case-study',
      'claims:',
      '  - «statement»: S-1',
      '  - statement: «S-2»',
      '    rationale: «"I weighed',
      '      three ways."»',
      'attachments: [a.pdf, «b.pdf»]',
      '«witness»:',
      '  name: Ann Sample',
      '---',
      '',
    ].join('\r\n'),
  );
  const { origin, claims, attachments, witness } = evidence!;

  it.each([
    ['a value', sources.locate(origin, 'title')],
    ['a value in a map', sources.locate(origin, 'date', 'to')],
    ['a claim, shown by its first key', sources.locate(claims[0]!.origin)],
    ['a value of a claim', sources.locate(claims[1]!.origin, 'statement')],
    ['a text of several lines, quotes included', sources.locate(claims[1]!.origin, 'rationale')],
    ['an attachment', sources.locate(attachments[1]!.origin)],
    ['a key', sources.locateKey(witness!.origin)],
  ])('is exact: %s', (_, place) => {
    expect(marks).toContainEqual(place);
  });

  it.each([
    [
      'of a key that was not written is that of the map around it',
      sources.locate(witness!.origin, 'registration'),
      'witness',
    ],
    [
      'of a claim without rationale is that of the list around its claim',
      sources.locate(claims[0]!.origin, 'rationale'),
      'statement',
    ],
    [
      'of a key that was not written at the top is that of the first key',
      sources.locate(origin, 'reflection'),
      'title',
    ],
    [
      'of something far below what was written is that of the last thing written',
      sources.locate(origin, 'date', 'till', 0, 'x'),
      'date',
    ],
  ])('%s', (_, { file, start, end }, piece) => {
    expect(file).toBe(evidencePath);
    expect(sources.texts.get(file)!.slice(start, end)).toMatch(
      new RegExp(`^(?:${piece}|\\{ from)`),
    );
  });

  it('in a file that was never read is its beginning', () => {
    const place = { file: 'evidence/none.md', start: 0, end: 0 };
    expect(sources.locate({ file: 'evidence/none.md', path: ['title'] })).toEqual(place);
    expect(sources.locateKey({ file: 'evidence/none.md', path: [] }, 'title')).toEqual(place);
  });

  it('is that of its key where nothing stands behind the key', () => {
    const reading = readEvidenceText(evidenceWith('«reflection»:', 'witness: { name: A }'));
    expect([reading.sources.locate(reading.evidence!.origin, 'reflection')]).toEqual(reading.marks);
  });
});

describe('the place of what stands behind something that was left out', () => {
  it('is its own: claims behind a bad claim', () => {
    const { evidence, sources, marks } = readEvidenceText(
      evidenceWith(
        'claims:',
        '  - statement: 5',
        '  - statement: «S-1»',
        '  - x',
        '  - rationale: x',
        '  - statement: «S-2»',
        '  - statement: «S-3»',
        '    revision: 0',
        '  - 7',
      ),
    );
    expect(evidence!.claims.map(({ origin }) => sources.locate(origin, 'statement'))).toEqual(
      marks,
    );
  });

  it('is its own: attachments behind an empty one, and behind two lists', () => {
    const { evidence, sources, marks } = readEvidenceText(
      evidenceWith('claims: [x, x]', 'attachments: ["", «a.pdf», "", "", «b.pdf»]'),
    );
    expect(evidence!.attachments.map(({ origin }) => sources.locate(origin))).toEqual(marks);
  });

  it('is its own: settings and waivers', () => {
    const { portfolio, sources, marks } = readTexts({
      'otpath.yaml':
        'otpath: 1\npractitioner: { name: Bethan Example }\ncredentials:\n  - number: 1\n  - kind: «hcpc-registration»\n',
      'waivers.yaml': 'waivers:\n  - reason: x\n  - requirement: «S-1»\n',
    });
    expect([
      sources.locate(portfolio.credentials[0]!.origin, 'kind'),
      sources.locate(portfolio.waivers[0]!.origin, 'requirement'),
    ]).toEqual(marks);
  });

  it('is its own: requirements, and options inside them', () => {
    const { framework, sources, marks } = readPartText(
      stageWith(
        '{ kind: credential, id: a, text: A }',
        '{ kind: any-of, id: b, text: B, options: [{ kind: judgement, id: c, text: C }, { kind: capability, id: «d», text: D }, { kind: capability, id: «e», text: E }] }',
      ),
    );
    const [anyOf] = framework!.stages[0]!.requirements;
    const options = anyOf?.kind === 'any-of' ? anyOf.options : [];
    expect(options.map(({ origin }) => sources.locate(origin, 'id'))).toEqual(marks);
  });
});
