import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPersonalDetails } from '../../src/core/privacy/find-personal-details.ts';
import { detailKinds, type DetailKind, type DetailOptions } from '../../src/core/privacy/match.ts';

const folder = join(import.meta.dirname, '..', 'fixtures', 'privacy');

/** The names that the corpus's practitioner watches for, and people who may be named. */
const options: DetailOptions = {
  watch: ['Dilys Demo', 'Cadwaladr', 'Siân Nebula', "Peg O'Nowhere"],
  known: ['Bethan Example'],
};

interface Expected {
  readonly kind: DetailKind;
  readonly start: number;
  readonly end: number;
}

/** One snippet of the corpus, with the details that stand in it. */
export interface Snippet {
  readonly text: string;
  readonly expected: readonly Expected[];
}

const linesOf = (file: string): readonly string[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) =>
      line
        .replaceAll('⏎', '\n')
        .replace(/⟨([0-9A-F]{4,6})⟩/g, (_, code: string) =>
          String.fromCodePoint(parseInt(code, 16)),
        ),
    );

function snippet(line: string): Snippet {
  const expected: Expected[] = [];
  let text = '';
  for (const [whole, kind, piece = '', other = ''] of line.matchAll(
    /«([a-z-]+):([^»]*)»|([^«]+)/g,
  )) {
    if (kind !== undefined) {
      if (!detailKinds.includes(kind as DetailKind)) throw new Error(`No such kind: ${whole}`);
      const start = text.length;
      expected.push({ kind: kind as DetailKind, start, end: start + piece.length });
    }
    text += kind === undefined ? other : piece;
  }
  return { text, expected };
}

const snippetsIn = (...files: readonly string[]): readonly Snippet[] =>
  files.flatMap(linesOf).map(snippet);

/** Snippets with personal details, and without any. */
export interface Corpus {
  readonly true: readonly Snippet[];
  readonly innocent: readonly Snippet[];
}

/** What the patterns were tried on while they were written. */
export const tried: Corpus = {
  true: snippetsIn('true.txt', 'true-as-shown.txt'),
  innocent: snippetsIn('innocent.txt', 'innocent-more.txt'),
};

/** What was written before them and is only measured, so that the figures are honest. */
export const holdout: Corpus = {
  true: snippetsIn('holdout-true.txt'),
  innocent: snippetsIn('holdout-innocent.txt'),
};

export const whole: Corpus = {
  true: [...tried.true, ...holdout.true],
  innocent: [...tried.innocent, ...holdout.innocent],
};

/** How well one kind is found: `found` are right, `wrong` are of something else, `missed` were not seen. */
export interface Figures {
  readonly kind: DetailKind;
  readonly found: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  readonly precision: number;
  readonly recall: number;
}

/** Runs a corpus. A detail counts as found where its kind is right and its place is exact. */
export function measureCorpus(corpus: Corpus): readonly Figures[] {
  const results = [...corpus.true, ...corpus.innocent].map(({ text, expected }) => ({
    text,
    expected,
    matches: findPersonalDetails(text, options),
  }));
  return detailKinds.map((kind) => {
    let found = 0;
    const wrong: string[] = [];
    const missed: string[] = [];
    for (const { text, expected, matches } of results) {
      const wanted = expected.filter((one) => one.kind === kind);
      const got = matches.filter((one) => one.kind === kind);
      const same = (a: Expected, b: Expected): boolean => a.start === b.start && a.end === b.end;
      found += got.filter((one) => wanted.some((other) => same(one, other))).length;
      wrong.push(
        ...got
          .filter((one) => !wanted.some((other) => same(one, other)))
          .map((one) => `${text} -> ${text.slice(one.start, one.end)}`),
      );
      missed.push(
        ...wanted.filter((one) => !got.some((other) => same(one, other))).map(() => text),
      );
    }
    return {
      kind,
      found,
      wrong,
      missed,
      precision: found / Math.max(1, found + wrong.length),
      recall: found / Math.max(1, found + missed.length),
    };
  });
}
