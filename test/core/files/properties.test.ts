import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../src/core/model/limits.ts';
import type { Origin, Span } from '../../../src/core/model/place.ts';
import type { Evidence } from '../../../src/core/model/portfolio.ts';
import { readEvidence } from '../../../src/core/files/evidence/read-evidence.ts';
import { SourceSet } from '../../../src/core/files/source-set.ts';
import {
  evidencePath,
  headLines,
  stageWith,
  readFrameworkTexts,
  readTexts,
} from '../../support/reading.ts';

const valid = [
  '---',
  '# Wedi\u2019i ysgrifennu gan ŵyr 🩺',
  'title: "Cegin: ŵyr"',
  'date: { from: 2026-03-14, to: 2026-03-16 }',
  'type: case-study',
  '',
  'claims:',
  '  - &one',
  '    statement: L6-PP-03',
  '    rationale: |',
  '      I weighed three ways.',
  '      🩺 And chose one.',
  "  - { statement: S-2, rationale: 'It''s so', revision: 2 }",
  '  - *one',
  'attachments: [a.pdf, "b.pdf"]',
  'witness:',
  '  name: Ann Sample',
  '  date: 2026-03-20',
  'reflection: gibbs',
  '---',
  'What happened.',
  '',
].join('\n');

const settings = `otpath: 1
practitioner: { name: Bethan Example, qualified: 2024-07-01 }
target: example-ot:level-1
credentials:
  - { kind: dbs-enhanced, barred_lists: [adults, children] }
attained:
  - target: example-ot:level-0
    date: 2026-01-15
`;

const part = `${stageWith(
  '{ kind: capability, id: a, text: { en: A, cy: B } }',
  '{ kind: any-of, id: b, text: B, options: [{ kind: judgement, id: c, text: C, by: D }, { kind: capability, id: d, text: E }] }',
)}notes:\n  - kind: fact\n    text: Ŵ 🩺\n`;

/** What means something to YAML, to Markdown, to JavaScript or to the decoder, and some that does not. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...[': ', ' #', '- ', '? ', '[', ']', '{', '}', ',', '&one ', '*one', '*two', '&two [*two]'],
    ...['!', '!!js/function ', '|', '>', "'", '"', '\\', '%', '@', '`', '~', 'null', '<<: *one'],
    ...['\t', '\n', '\r', '\r\n', '\n\n', '  ', '---\n', '...\n', '\n---\n', '%YAML 1.1\n'],
    ...['\0', '\uFEFF', '\u2028', '\u0085', '\u200B', 'ŵ', 'w\u0302', '🩺', '\uD83E', '\uDE7A'],
    ...['__proto__: x\n', 'constructor', 'title: ', '\n- x', '[[[[', '{{{{', '2026-02-30', '1.10'],
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** Deletes, inserts and replaces at places anywhere in the text. */
const edits = fc.array(
  fc.record({
    at: fc.nat(2000),
    length: fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, fc.nat(60)),
    text: fc.oneof(fc.constant(''), pieces),
  }),
  { minLength: 1, maxLength: 6 },
);

const mutated = (text: string, changes: readonly Edit[]): string =>
  changes.reduce((now, { at, length, text: added }) => {
    const place = at % (now.length + 1);
    return now.slice(0, place) + added + now.slice(place + length);
  }, text);

const endings = fc.constantFrom('\n', '\r\n');

function expectInside(sources: SourceSet, { file, start, end }: Span): void {
  const { length } = sources.texts.get(file) ?? '';
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(length);
}

function expectAllInside(sources: SourceSet, files: readonly string[]): void {
  for (const problem of sources.problems) {
    expect(files).toContain(problem.at.file);
    expectInside(sources, problem.at);
    if (problem.kind === 'duplicate-key') expectInside(sources, problem.first);
  }
}

function placesIn({ origin, claims, attachments, witness, body }: Evidence, sources: SourceSet) {
  const origins: Origin[] = [
    origin,
    ...claims.map((one) => one.origin),
    ...attachments.map((one) => one.origin),
  ];
  if (witness) origins.push(witness.origin);
  const keys = ['title', 'date', 'statement', 'rationale', 'name', 'none'];
  return [
    body.at,
    ...origins.flatMap((one) => [sources.locate(one), sources.locateKey(one)]),
    ...origins.flatMap((one) => keys.map((key) => sources.locate(one, key))),
    ...origins.flatMap((one) => keys.map((key) => sources.locateKey(one, key))),
  ];
}

describe('a valid file that was changed at random', () => {
  it('is the valid file as long as nothing is changed', () => {
    expect(readTexts({ [evidencePath]: valid, 'otpath.yaml': settings }).problems).toEqual([]);
    expect(
      readFrameworkTexts({ 'framework.yaml': headLines.join('\n'), 'part.yaml': part }).problems,
    ).toEqual([]);
  });

  it('is read without a throw, and every place lies in it: evidence', () => {
    fc.assert(
      fc.property(edits, endings, fc.boolean(), (changes, ending, mark) => {
        const text = mutated(valid.replaceAll('\n', ending), changes);
        const sources = new SourceSet(defaultLimits);
        const bytes = new TextEncoder().encode(mark ? `\uFEFF${text}` : text);
        const evidence = readEvidence({ path: evidencePath, bytes }, undefined, sources);
        expectAllInside(sources, [evidencePath]);
        if (!evidence) expect(sources.problems).not.toEqual([]);
        else if (evidence.is === 'usable') {
          for (const place of placesIn(evidence.evidence, sources)) expectInside(sources, place);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is read without a throw, and every place lies in it: evidence of changed bytes', () => {
    const bytesOf = new TextEncoder();
    const changed = fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(changed, (changes) => {
        const bytes = bytesOf.encode(valid);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        const sources = new SourceSet(defaultLimits);
        const evidence = readEvidence({ path: evidencePath, bytes }, undefined, sources);
        expectAllInside(sources, [evidencePath]);
        if (!evidence) expect(sources.problems).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is read without a throw, and every place lies in it: settings and waivers', () => {
    const waivers = 'waivers:\n  - { requirement: S-1, reason: x, by: Rhodri Sample }\n';
    fc.assert(
      fc.property(edits, edits, (changes, others) => {
        const { sources } = readTexts({
          'otpath.yaml': mutated(settings, changes).replaceAll(/[«»]/g, ''),
          'waivers.yaml': mutated(waivers, others).replaceAll(/[«»]/g, ''),
        });
        expectAllInside(sources, ['otpath.yaml', 'waivers.yaml']);
      }),
      { numRuns: 500 },
    );
  });

  it('is read without a throw, and every place lies in it: a framework', () => {
    const head = `${headLines.join('\n')}\n`;
    fc.assert(
      fc.property(edits, edits, (changes, others) => {
        const { sources } = readFrameworkTexts({
          'framework.yaml': mutated(head, changes).replaceAll(/[«»]/g, ''),
          'part.yaml': mutated(part, others).replaceAll(/[«»]/g, ''),
        });
        expectAllInside(sources, ['example-ot/framework.yaml', 'example-ot/part.yaml']);
      }),
      { numRuns: 500 },
    );
  });
});
