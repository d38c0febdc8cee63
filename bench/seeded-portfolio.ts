import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../scripts/random-from.ts';
import { titleBefore } from '../src/core/privacy/titled-name.ts';

const example = join(import.meta.dirname, '..', 'examples', 'level-6');

/** The words of an example, of which new texts are made, as often as they are in it. Titles would make names of others. */
const words = readdirSync(join(example, 'evidence'))
  .filter((name) => name.endsWith('.md'))
  .flatMap(
    (name) =>
      readFileSync(join(example, 'evidence', name), 'utf8')
        .replace(/^---[^]*?\n---\n/, '')
        .match(/[A-Za-zÀ-ž’-]+|\d+/g) ?? [],
  )
  .filter((word) => titleBefore(word) === undefined);

/**
 * Writes a portfolio of so many pieces of evidence, each with a text of its own of about 240 words and two claims.
 * The same numbers give the same files.
 */
export function writeSeededPortfolio(folder: string, pieces: number, seed = pieces): void {
  const random = randomFrom(seed);
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const two = (number: number): string => String(number).padStart(2, '0');
  mkdirSync(join(folder, 'evidence'), { recursive: true });
  writeFileSync(
    join(folder, 'otpath.yaml'),
    'otpath: 1\npractitioner:\n  name: Bethan Example\n  role: Occupational Therapist\ntarget: wales-social-care-ot:level-6\n',
  );
  for (let piece = 0; piece < pieces; piece += 1) {
    const statement = 3 + Math.floor(random() * 6);
    const phrase = (length: number): string => Array.from({ length }, () => one(words)).join(' ');
    const sentence = (): string => {
      const text = phrase(8 + Math.floor(random() * 12)).toLowerCase();
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    };
    const paragraph = (): string => Array.from({ length: 6 }, sentence).join(' ');
    const text = `---
title: Piece ${String(piece)} on ${phrase(4)}
date: 2026-${two(1 + Math.floor(random() * 9))}-${two(1 + Math.floor(random() * 28))}
type: ${one(['case-study', 'audit', 'project'])}
claims:
  - statement: L6-PP-${two(statement)}
    rationale: I ${phrase(14)}.
  - statement: L6-PP-${two(statement + 1)}
    rationale: I ${phrase(14)}.
---

${Array.from({ length: 3 }, paragraph).join('\n\n')}
`;
    writeFileSync(join(folder, 'evidence', `piece-${String(piece).padStart(5, '0')}.md`), text);
  }
}
