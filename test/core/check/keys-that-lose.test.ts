import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kitchenAs, readyExample } from '../../../src/core/check/example.ts';
import { checkTexts } from '../../support/run-example.ts';

const needed = ['title', 'date', 'type', 'claims', 'statement', 'rationale'] as const;
/** Those without which a file or a claim is nothing. */
const required: readonly string[] = ['title', 'date', 'type', 'statement'];

/** Slips that people make in a key. */
const slips: readonly ((key: string, at: number) => string)[] = [
  (key) => key.toUpperCase(),
  (key) => `${key.slice(0, 1).toUpperCase()}${key.slice(1)}`,
  (key, at) => `${key.slice(0, at)}${key.slice(at + 1)}`,
  (key, at) => `${key.slice(0, at)}${key[at]!}${key.slice(at)}`,
  (key, at) => `${key.slice(0, at)}${key[at + 1] ?? ''}${key[at]!}${key.slice(at + 2)}`,
  (key) => (required.includes(key) ? 'words' : key),
];

const anySlip = fc.record({
  key: fc.constantFrom(...needed),
  slip: fc.constantFrom(...slips),
  at: fc.nat({ max: 3 }),
});

describe('a slip in a key that a piece or a claim is lost without', () => {
  it('is an error of check', () => {
    fc.assert(
      fc.property(fc.array(anySlip, { minLength: 1, maxLength: 3 }), (made) => {
        const { files } = readyExample(
          kitchenAs((text) =>
            made.reduce(
              (changed, { key, slip, at }) =>
                changed.replace(new RegExp(`(^[ -]*)${key}:`, 'm'), (_, before: string) => {
                  return `${before}${slip(key, at)}:`;
                }),
              text,
            ),
          ),
        );
        const text = files.get('evidence/kitchen.md')!;
        const isSound = needed.every((key) => new RegExp(`^[ -]*${key}:`, 'm').test(text));
        const errors = checkTexts(files).findings.filter(({ severity }) => severity === 'error');
        expect([text, errors.length > 0 || isSound]).toEqual([text, true]);
      }),
      { numRuns: 150, seed: 3 },
    );
  });
});

const said = (change: (text: string) => string, files: Readonly<Record<string, string>> = {}) => {
  const example = kitchenAs(change);
  const all = readyExample({ files: { ...example.files, ...files } }).files;
  return checkTexts(all).findings.map(({ code, message, hint, fix }) => ({
    code,
    said: `${message} ${hint ?? ''}`,
    fix: fix?.edits.map(({ text }) => text),
  }));
};

describe('another word for a key', () => {
  it.each([
    // By the form of what is below it.
    ['claims', 'words'],
    ['claims', 'what it shows'],
    ['claims', 'statements'],
    ['title', 'name'],
    ['date', 'when'],
    ['type', 'kind'],
    ['statement', 'id'],
    ['rationale', 'why'],
  ])('%s is named, and what is below it is read: %s', (key, word) => {
    expect(said((text) => text.replace(`${key}:`, `${word}:`))).toEqual([
      {
        code: 'OT107',
        said: `"${key}" is missing here, and "${word}" is not a key that belongs here. Did you mean ${key}?`,
        fix: [key],
      },
    ]);
  });

  it.each([
    ['observer: { name: Nia Sample, role: Senior OT }', 'witness'],
    ['files: [plan.pdf]', 'attachments'],
  ])('that can be left out is named too: %s', (line, key) => {
    const found = said((text) => text.replace('claims:', `${line}\nclaims:`), {
      'evidence/plan.pdf': '%PDF-1.7 …',
    });
    expect(found.find(({ fix }) => fix?.[0] === key)?.said).toContain(`Did you mean ${key}?`);
  });

  it.each([
    ['tags: [stroke, home]'],
    ['mood: good'],
    // The claims are there.
    ['statements: [L6-PP-04]'],
    ['place: { town: Barry, county: Glamorgan }'],
  ])('is not guessed where nothing fits, and what is possible is named: %s', (line) => {
    const key = line.slice(0, line.indexOf(':'));
    expect(said((text) => text.replace('claims:', `${line}\nclaims:`))).toEqual([
      {
        code: 'OT106',
        said: `"${key}" is not a key that belongs here. otpath does not read it. What can be used here: attachments, witness, reflection.`,
        fix: undefined,
      },
    ]);
  });
});
