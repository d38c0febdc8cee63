import type { Duty, Guidance } from '../../model/duty.ts';
import { qualify, type FrameworkId } from '../../model/ids.ts';
import type { Group, Passage } from '../../model/framework.ts';
import type { Note } from '../../model/framework-note.ts';
import type { Origin } from '../../model/place.ts';
import type { Sources } from '../../model/sources.ts';
import type { Language, Text } from '../../model/text.ts';
import type { FrameworkPartFile } from '../schemas.ts';

/** What the readers of single items need to know of the framework around them. */
export interface FrameworkContext {
  readonly id: FrameworkId;
  readonly language: Language;
}

/** Collects one section out of all files of a framework. */
export type Collect = <Raw, Item>(
  section: (part: FrameworkPartFile) => readonly Raw[] | undefined,
  key: keyof FrameworkPartFile,
  make: (raw: Raw, at: Origin, context: FrameworkContext) => Item,
) => readonly Item[];

export type Raw<Key extends keyof FrameworkPartFile> =
  NonNullable<FrameworkPartFile[Key]> extends (infer Item)[] ? Item : never;
type RawNote = Raw<'notes'>;
export type RawText = RawNote['text'];

export const below = ({ file, path }: Origin, ...keys: (string | number)[]): Origin => ({
  file,
  path: [...path, ...keys],
});

type Speaking = Pick<FrameworkContext, 'language'>;

export function textOf(text: RawText, context: Speaking): Text;
export function textOf(text: RawText | undefined, context: Speaking): Text | undefined;
export function textOf(text: RawText | undefined, { language }: Speaking) {
  return typeof text === 'string' ? { [language]: text } : text;
}

export function sourcesOf(source: string | readonly string[] | undefined): Sources {
  return typeof source === 'string' ? [source] : (source ?? []);
}

export function noteOf(raw: RawNote, at: Origin, context: FrameworkContext): Note {
  const { id, kind, text, source } = raw;
  return { id, kind, text: textOf(text, context), sources: sourcesOf(source), origin: at };
}

/** The notes of an item. */
export function notesOf(
  notes: readonly RawNote[] | undefined,
  at: Origin,
  context: FrameworkContext,
): readonly Note[] {
  return (notes ?? []).map((note, index) => noteOf(note, below(at, 'notes', index), context));
}

export function passagesOf(
  passages: readonly { text: RawText; group?: string; source: string | string[] }[] | undefined,
  context: FrameworkContext,
): readonly Passage[] {
  return (passages ?? []).map(({ text, group, source }) => ({
    text: textOf(text, context),
    group,
    sources: sourcesOf(source),
  }));
}

/** The duties of a level; each may have an id. */
export const dutiesIn = (
  duties:
    | readonly { id?: string; text: RawText; group?: string; source: string | string[] }[]
    | undefined,
  at: Origin,
  context: FrameworkContext,
): readonly Duty[] =>
  (duties ?? []).map(({ id, text, group, source }, index) => ({
    ...(id !== undefined && { id: qualify(context.id, id) }),
    text: textOf(text, context),
    group,
    sources: sourcesOf(source),
    origin: below(at, 'duties', index),
  }));

export const guidanceOf = (
  { id, title, text, level, source }: Raw<'guidance'>,
  at: Origin,
  context: FrameworkContext,
): Guidance => ({
  id,
  title: textOf(title, context),
  text: textOf(text, context),
  level,
  sources: sourcesOf(source),
  origin: at,
});

export function groupsOf(
  groups: readonly { id: string; title: RawText; source?: string | string[] }[] | undefined,
  context: FrameworkContext,
): readonly Group[] {
  return (groups ?? []).map(({ id, title, source }) => ({
    id,
    title: textOf(title, context),
    sources: sourcesOf(source),
  }));
}
