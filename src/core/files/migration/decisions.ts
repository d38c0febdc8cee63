import { defaultLimits } from '../../model/limits.ts';
import {
  decideLater,
  noOption,
  type MigrationDecision,
  type MigrationPlan,
} from '../../model/migration.ts';
import type { Problem } from '../../model/problem.ts';
import { textIn, type Language } from '../../model/text.ts';
import { SourceSet } from '../source-set.ts';

/** What is said in the file. */
export interface DecisionsText {
  readonly head: string;
  /** The sentence over the ids to choose from. */
  readonly choose: string;
  readonly was: (text: string) => string;
  /** What to do where more than one of them is right. */
  readonly both: string;
  readonly none: string;
  readonly later: string;
}

/** A file of decisions for somebody to fill in, with what each is about. */
export function formatDecisions(
  { framework, to, items }: MigrationPlan,
  words: DecisionsText,
  language: Language,
): string {
  const comment = (text: string, indent: string): string =>
    text
      .split('\n')
      .map((line) => `${indent}# ${line.replace(/\s+/g, ' ').trim()}`)
      .join('\n');
  const entries = items
    .filter(({ state }) => state === 'decision')
    .map(({ where, file, title, from, was, options }) =>
      [
        ...(title === undefined ? [] : [comment(title, '  ')]),
        ...(was === undefined ? [] : [comment(words.was(textIn(was, language)), '  ')]),
        comment(words.choose, '  '),
        ...options.map(({ id, text }) => comment(`${id}: ${textIn(text, language)}`, '  ')),
        comment(`${noOption}: ${words.none}`, '  '),
        comment(`${decideLater}: ${words.later}`, '  '),
        ...(where === 'claim' && options.length > 1 ? [comment(words.both, '  ')] : []),
        `  - file: ${JSON.stringify(file)}`,
        `    statement: ${from}`,
        `    choose: ${decideLater}`,
      ].join('\n'),
    );
  const head = [comment(words.head, ''), 'otpath: 1', `framework: ${framework}`, `to: ${to}`];
  const list = entries.length === 0 ? ['decisions: []'] : ['decisions:', ...entries];
  return `${[...head, ...list].join('\n')}\n`;
}

/** The decisions in a file, or everything that is wrong in it. */
export function readDecisions(text: string):
  | {
      readonly framework: string;
      readonly to: string;
      readonly decisions: readonly MigrationDecision[];
    }
  | { readonly problems: readonly Problem[] } {
  const sources = new SourceSet(defaultLimits);
  const yaml = { file: 'decisions.yaml', text, offset: 0 };
  const data = sources.parse('decisions', yaml, 'frameworkFile');
  const lineAt = (offset: number): number => text.slice(0, offset).split(/\r\n|\n|\r/).length;
  if (!data || sources.problems.length > 0) return { problems: sources.problems };
  const lineOf = (index: number): number =>
    lineAt(sources.locate({ file: yaml.file, path: ['decisions', index] }, 'statement').start);
  return { ...data, decisions: data.decisions.map((one, at) => ({ ...one, line: lineOf(at) })) };
}
