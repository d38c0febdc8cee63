import type { Explanation } from '../model/explanation.ts';
import type { Framework, Note, Role } from '../model/framework.ts';
import type { Text } from '../model/text.ts';

/** A text in the language of the explanation. */
export type Say = (text: Text) => string;
/** One heading of an explanation. */
export type Section = Explanation['sections'][number];

/** A heading with lines. */
export const section = (heading: string, lines: readonly string[]): Section => ({ heading, lines });
/** Whether there is anything under a heading. */
export const hasLines = ({ lines }: Section): boolean => lines.length > 0;
/** Which framework something belongs to. */
export const frameworkFact = ({ id, title, version }: Framework, say: Say): string =>
  `Framework: ${say(title)} (${id} ${version})`;
/** Which passages of the source something rests on. */
export const sourceFact = (sources: readonly string[]): string =>
  `Source: ${sources.join(', ') || 'none'}`;

/** The role of which alone something is asked, and how to say whether it is the practitioner's. */
export function roleFacts(
  appliesTo: string | undefined,
  roles: readonly Role[],
  say: Say,
): readonly string[] {
  const role = roles.find(({ id }) => id === appliesTo);
  return role
    ? [
        `Only for the role: ${say(role.title)} (${role.id})`,
        `To say whether it is yours, write in otpath.yaml: roles: [{ role: ${role.id}, answer: yes }], or answer: no`,
      ]
    : [];
}

/** What notes say: to everybody what the source says, to editors also what they decided about it. */
export function noteSections(notes: readonly Note[], say: Say): readonly Section[] {
  const isEditors = ({ kind }: Note): boolean => kind === 'contradiction' || kind === 'decision';
  return [
    section(
      'Notes',
      notes.filter((note) => !isEditors(note)).map(({ text }) => say(text)),
    ),
    {
      ...section(
        'Notes of the editors',
        notes.filter(isEditors).map(({ kind, text }) => `${kind}: ${say(text)}`),
      ),
      forEditors: true,
    },
  ];
}
