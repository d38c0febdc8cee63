import type { Explanation } from '../model/explanation.ts';
import type { Framework, Role } from '../model/framework.ts';
import type { Note } from '../model/framework-note.ts';
import { textIn, type Language, type Text } from '../model/text.ts';
import { wordsIn, type Words } from '../words/index.ts';

/** How an explanation is told, in its language. */
export interface Telling {
  readonly say: (text: Text) => string;
  readonly words: Words;
}

export const tellingIn = (language: Language): Telling => ({
  say: (text) => textIn(text, language),
  words: wordsIn(language),
});

/** One heading of an explanation. */
export type Section = Explanation['sections'][number];

/** A heading with lines. */
export const section = (heading: string, lines: readonly string[]): Section => ({ heading, lines });
/** Whether there is anything under a heading. */
export const hasLines = ({ lines }: Section): boolean => lines.length > 0;
/** Which framework something belongs to. */
export const frameworkFact = ({ id, title, version }: Framework, { say, words }: Telling): string =>
  words.explain.framework(`${say(title)} (${id} ${version})`);
/** Which passages of the source something rests on. */
export const sourceFact = (sources: readonly string[], { words: { explain } }: Telling): string =>
  explain.source(sources.join(', ') || explain.noSource);

/** The role of which alone something is asked, and how to say whether it is the practitioner's. */
export function roleFacts(
  appliesTo: string | undefined,
  roles: readonly Role[],
  { say, words: { explain } }: Telling,
): readonly string[] {
  const role = roles.find(({ id }) => id === appliesTo);
  return role
    ? [explain.onlyForRole(`${say(role.title)} (${role.id})`), explain.sayRole(role.id)]
    : [];
}

/** What notes say: to everybody what the source says, to editors also what they decided about it. */
export function noteSections(
  notes: readonly Note[],
  { say, words: { explain, noteKinds } }: Telling,
): readonly Section[] {
  const isEditors = ({ kind }: Note): boolean => kind === 'contradiction' || kind === 'decision';
  return [
    section(
      explain.headings.notes,
      notes.filter((note) => !isEditors(note)).map(({ text }) => say(text)),
    ),
    {
      ...section(
        explain.headings.editorNotes,
        notes.filter(isEditors).map(({ kind, text }) => `${noteKinds[kind]}: ${say(text)}`),
      ),
      forEditors: true,
    },
  ];
}
