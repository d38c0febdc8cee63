import { diffWordsWithSpace } from 'diff';
import type { FrameworkChange, FrameworkDiff, VersionProblem } from '../model/framework-change.ts';
import { textIn, type Language } from '../model/text.ts';
import type { DiffWords } from '../words/diff-words.ts';

/** A piece of a text, and whether it is only in the earlier or only in the later version. */
export interface MarkedWords {
  /** Whether a space comes before it: marks of Markdown must touch a word. */
  readonly gap: boolean;
  readonly text: string;
  readonly mark?: 'removed' | 'added' | undefined;
}

export interface DiffEntry {
  readonly id: string;
  /** What happened to it, in one sentence. */
  readonly says: string;
  /** The text with the words that changed marked; empty where it is no change of words. */
  readonly words: readonly MarkedWords[];
}

/** Two versions of a framework as plain data in one language: what `framework diff` prints in every form. */
export interface DiffView {
  readonly title: string;
  readonly verdict: string;
  /** The heading over what should be put right first. */
  readonly toFix: string;
  readonly problems: readonly string[];
  readonly sections: readonly { readonly title: string; readonly entries: readonly DiffEntry[] }[];
  /** What machines read. */
  readonly diff: FrameworkDiff;
}

/** In the order in which somebody wants to know them. */
const groups = [
  'removed',
  'set-aside',
  'retired',
  'split',
  'merged',
  'stronger',
  'weaker',
  'moved',
  'added',
  'reworded',
  'changed',
] as const;

/** Longer texts are shown whole, before and after: comparing their words takes too long. */
const longest = 5000;

export function viewDiff(diff: FrameworkDiff, words: DiffWords, language: Language): DiffView {
  const { framework, base, from, to, changes, problems } = diff;
  const sections = groups.flatMap((group) => {
    const own = changes.filter(({ kind }) => kind === group);
    const entries = own.map((change) => entryOf(change, words, language));
    return own.length === 0
      ? []
      : [{ title: `${words.groups[group]} (${String(own.length)})`, entries }];
  });
  return {
    title:
      base === undefined
        ? words.title(framework, from, to)
        : words.titleOfExtended(`${framework} ${to}`, `${base} ${from}`),
    verdict: base === undefined ? verdictOf(diff, words) : words.inherits(changes.length),
    toFix: words.toFix,
    problems: problems.map((one) => problemOf(one, words)),
    sections,
    diff,
  };
}

/** Which number the later version should have, and why. */
export function verdictOf({ step, proposed, from, to }: FrameworkDiff, words: DiffWords): string {
  if (step === 'none') return words.nothing;
  if (proposed === undefined) return words.noNumber(from);
  const number = proposed === to ? words.isVersion(to) : words.shouldBe(proposed);
  return `${number} ${words.propose[step]}`;
}

function problemOf(problem: VersionProblem, words: DiffWords): string {
  switch (problem.kind) {
    case 'revision-not-raised':
    case 'revision-lowered':
    case 'id-gone':
      return words.problems[problem.kind](problem.id);
    case 'successor-retired':
      return words.problems[problem.kind](problem.id, problem.successor);
    case 'split-unchanged':
    case 'merged-unchanged':
    case 'looks-split':
    case 'looks-merged':
      return words.problems[problem.kind](problem.id, problem.into.join(', '));
    case 'version-not-raised':
      return words.problems['version-not-raised'](problem.version, problem.proposed);
  }
}

function entryOf(change: FrameworkChange, words: DiffWords, language: Language): DiffEntry {
  const entry = (says: string, marked: readonly MarkedWords[] = []): DiffEntry => ({
    id: change.id,
    says,
    words: marked,
  });
  switch (change.kind) {
    case 'added':
    case 'removed':
      return entry(words.things[change.what], [
        { gap: false, text: textIn(change.text, language) },
      ]);
    case 'set-aside':
      return entry(
        `${words.things[change.what]} (${textIn(change.reason, language).replace(/[.\s]+$/, '')})`,
        [{ gap: false, text: textIn(change.text, language) }],
      );
    case 'retired':
      return entry(
        change.into.length === 0
          ? words.replacedByNothing
          : words.replacedBy(change.into.join(', ')),
      );
    case 'split':
      return entry(words.splitInto(change.into.join(', ')));
    case 'merged':
      return entry(words.mergedInto(change.into.join(', ')));
    case 'moved':
      return entry(
        words.moved(words.places[change.what], change.from || words.none, change.to || words.none),
      );
    case 'stronger':
    case 'weaker':
      return entry(words.fromTo(change.from, change.to));
    case 'reworded':
      return entry(words.things[change.what], markedWords(change.from, change.to));
    case 'changed':
      return entry(
        words.field(
          words.things[change.what],
          fieldName(change.field, words),
          change.from || words.none,
          change.to || words.none,
        ),
      );
  }
}

const fieldName = (field: string, { fields }: DiffWords): string =>
  (fields as Readonly<Record<string, string>>)[field] ?? field;

export function markedWords(from: string, to: string): readonly MarkedWords[] {
  const parts =
    from.length > longest || to.length > longest
      ? [
          { value: from, removed: true, added: false },
          { value: to, removed: false, added: true },
        ]
      : diffWordsWithSpace(from, to);
  const marked: MarkedWords[] = [];
  let gap = false;
  for (const { value, removed, added } of parts) {
    const text = value.trim();
    if (text !== '') {
      const mark = removed ? 'removed' : added ? 'added' : undefined;
      marked.push({ gap: gap || /^\s/.test(value), text, mark });
      gap = false;
    }
    gap ||= /\s$/.test(value);
  }
  return marked;
}
