import { expect, it } from 'vitest';
import { wrap } from '../../../src/core/render/terminal.ts';

const terminal = { width: 40 };

it('breaks between words', () => {
  expect(wrap('Give one of them a file of its own, or leave one out.', terminal, '  ')).toBe(
    '  Give one of them a file of its own, or\n  leave one out.',
  );
});

it.each([
  [
    'To see all targets, run: otpath framework list',
    'To see all targets, run:\notpath framework list',
  ],
  [
    'For example: --format json --format sarif=FILE',
    'For example:\n--format json --format sarif=FILE',
  ],
  ['Go there first: cd portfolios/bethan-example', 'Go there first:\ncd portfolios/bethan-example'],
  ['To see why, run: otpath check', 'To see why, run: otpath check'],
])('keeps what is copied on one line: %s', (text, lines) => {
  expect(wrap(text, terminal)).toBe(lines);
});

it.each([
  [
    'a command that no line has room for',
    'Add it: --claim "L6-PP-03=how it shows that the work was shared"',
    'Add it: --claim "L6-PP-03=how it shows\nthat the work was shared"',
  ],
  [
    'a command with a sentence after it',
    'Run this once more: otpath check --fix. It is safe.',
    'Run this once more: otpath check --fix.\nIt is safe.',
  ],
  [
    'the name of a file',
    'It reads its settings from: otpath.yaml and policy.yaml',
    'It reads its settings from: otpath.yaml\nand policy.yaml',
  ],
])('breaks %s', (_, text, lines) => {
  expect(wrap(text, terminal)).toBe(lines);
});
