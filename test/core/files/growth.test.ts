import { expect, it } from 'vitest';
import { isLinear } from '../../support/growth.ts';
import { evidenceWith, readEvidenceText, readTexts } from '../../support/reading.ts';
import { runPortfolioExample } from '../../support/run-example.ts';

const noLimits = { frontMatter: Infinity, items: Infinity, textFile: Infinity };
const repeat = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index)).join('');

it.each<[string, (count: number) => string]>([
  ['claims on lines', (count) => `claims:\n${repeat(count, (n) => `  - statement: S-${n}\n`)}`],
  [
    'claims between brackets',
    (count) => `claims: [${repeat(count, (n) => `{ statement: S-${n} },`)}]`,
  ],
  [
    'claims between curly quotes',
    (count) => `claims:\n${repeat(count, (n) => `  – statement: “S-${n}”\n`)}`,
  ],
  [
    'curly quotes that never close',
    (count) => `claims:\n${repeat(count, () => '  - rationale: “a: b\n      and\n')}`,
  ],
  [
    'curly quotes over many lines',
    (count) => `notes: “a: b\n${repeat(count, () => '  and "more" of it\n')}  end”`,
  ],
  [
    'an indented first line over many comments',
    (count) => `${repeat(count, () => ' # a\n')} a: b\nb: c`,
  ],
  ['spaces', (count) => `${' '.repeat(count * 10)}a`],
  [
    'dates as people write them',
    (count) => `dates:\n${repeat(count, () => '  - 14th March 2026\n')}`,
  ],
])('a head is read in a time that grows with its length: %s', async (_, lines) => {
  const linear = await isLinear((count) => {
    const text = evidenceWith(lines(count));
    return () => readEvidenceText(text, noLimits);
  }, 60);
  expect(linear).toBe(true);
});

const table = '| Need | Action | By |\n| --- | --- | --- |\n';
it.each<[string, (count: number) => string]>([
  ['rows', (count) => table + repeat(count, (n) => `| L6-PP-${n} | Ask | 2027-01-31 |\n`)],
  ['tables', (count) => repeat(count, (n) => `${table}| L6-PP-${n} | Ask | 31 Jan 2027 |\n\n`)],
  ['cells in one row', (count) => `${table}|${' a |'.repeat(count * 4)}\n`],
  ['columns', (count) => `|${' Need |'.repeat(count)}\n|${' --- |'.repeat(count)}\n| a |\n`],
])('a plan is read in a time that grows with its length: %s', async (_, written) => {
  const linear = await isLinear((count) => {
    const text = written(count);
    return () => readTexts({ 'plan.md': text }, noLimits);
  }, 60);
  expect(linear).toBe(true);
});

it('a plan of many rows is checked in a time that grows with their number', async () => {
  const linear = await isLinear((count) => {
    const rows = repeat(count, (n) => `| L6-PP-${n} | Ask | 2027-01-31 |\n`);
    const example = { files: { 'plan.md': table + rows }, limits: noLimits };
    return () => runPortfolioExample(example);
  }, 30);
  expect(linear).toBe(true);
});
