import { describe, expect, it } from 'vitest';
import {
  exampleReading,
  exampleSecondReading,
  signedKitchen,
} from '../../../src/core/check/example.ts';
import { runPortfolioExample } from '../../support/run-example.ts';

const textOf = (): string => exampleSecondReading()[exampleReading]!;

const found = (file: string, text: string): readonly string[] =>
  runPortfolioExample({ files: { ...signedKitchen().files, [file]: text } }).findings.map(
    ({ code, severity, message }) => `${severity} ${code}: ${message}`,
  );

const edited =
  'warning OT633: This second reading was edited after it was written, so otpath does not use it.';
const unread = 'warning OT633: otpath can’t read this second reading, so it does not use it.';

describe('a record of second readings', () => {
  it('has no findings as otpath wrote it', () => {
    expect(found(exampleReading, textOf())).toEqual([]);
    expect(found(exampleReading, textOf().replaceAll('\n', '\r\n'))).toEqual([]);
  });

  it.each([
    ['the decision', 'judgement: accepted', 'judgement: not-accepted'],
    ['the first decision', 'date: 2026-03-20', 'date: 2026-03-21'],
    ['the reader', 'Tomos Sample', 'Tomas Sample'],
    ['the evidence', 'evidence: evidence/kitchen', 'evidence: evidence/stairs'],
  ])('says so where somebody edited %s', (_, before, after) => {
    const text = textOf();
    expect(text).toContain(before);
    expect(found(exampleReading, text.replace(before, after))).toEqual([edited]);
  });

  it.each([
    ['broken YAML', 'otpath: 1\nreadings: [\n'],
    ['another file', 'title: Notes of a meeting\n'],
    ['a missing seal', textOf().replace(/ *seal: .*\n/, '')],
    ['nothing', ''],
  ])('says once that it can’t be read: %s', (_, text) => {
    expect(found('moderation/other.yml', text)).toEqual([unread]);
  });

  it('is not looked for in other folders', () => {
    expect(found('moderation/old/kitchen.yaml', 'otpath: [')).toEqual([]);
  });
});
