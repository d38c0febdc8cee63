import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { helpOf } from '../../src/core/check/explain.ts';
import { findingWordsIn } from '../../src/core/words/findings/index.ts';
import { rules } from '../../src/core/check/rules/index.ts';
import { findingFormats } from '../../src/core/render/index.ts';
import { exampleSettings } from '../../src/core/check/example.ts';
import { checkTexts } from '../support/run-example.ts';

const path = join(import.meta.dirname, '..', 'fixtures', 'naughty-strings', 'blns.json');
const strings = JSON.parse(readFileSync(path, 'utf8')) as readonly string[];
const terminal = { colours: new Chalk({ level: 0 }), width: 80 };

/** What could steer a terminal: control characters but line ends, and those that turn writing round. */
const steering = /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069\u200E\u200F]/u;

it('are all there', () => {
  expect(strings.length).toBe(485);
});

const quoted = (text: string): string => JSON.stringify(text).replaceAll('\u007f', '\\u007f');

describe.each(strings.map((text, index) => [index, text] as const))(
  'naughty string %i',
  (_, text) => {
    const checked = checkTexts(
      new Map([
        ['otpath.yaml', exampleSettings],
        [
          'evidence/quoted.md',
          `---\ntitle: ${quoted(text)}\ndate: 2026-03-14\ntype: ${quoted(text)}\nclaims:\n  - statement: L6-PP-03\n    rationale: ${quoted(text)}\n${quoted(text)}: here\n---\n${text}\n`,
        ],
        ['evidence/plain.md', `---\ntitle: ${text}\ndate: 2026-03-14\n---\n${text}\n`],
        [`evidence/${text}.md`, '---\ntitle: Named\n---\n'],
      ]),
    );

    it('lets nothing reach the terminal that could steer it', async () => {
      expect(checked.findings.length).toBeGreaterThan(0);
      for (const format of Object.values(findingFormats)) {
        const words = findingWordsIn('en');
        expect(
          await format([checked], { words, terminal, rules: () => rules.map(helpOf) }),
        ).not.toMatch(steering);
      }
    });

    it('has findings that lie in their files', () => {
      for (const { at } of checked.findings) {
        const length = checked.texts.get(at.file)?.length ?? 0;
        expect(at.start).toBeGreaterThanOrEqual(0);
        expect(at.end).toBeLessThanOrEqual(Math.max(length, at.start));
      }
    });
  },
);
