import type { FrameworkHeadFile } from '../files/schemas.ts';
import type { ImportRemark } from '../model/exchange.ts';
import { languages, type Language } from '../model/text.ts';

/** A framework as its files say it, in one piece. It is what leaves otpath and what comes in. */
export type FrameworkData = FrameworkHeadFile;

type ListOf<Key extends keyof FrameworkData> = NonNullable<FrameworkData[Key]>;
export type DataText = FrameworkData['title'];
export type RawLevel = ListOf<'levels'>[number];
export type RawStatement = ListOf<'statements'>[number];
export type RawStage = ListOf<'stages'>[number];
export type RawMapping = ListOf<'mappings'>[number];
export type RawRequirement = NonNullable<RawStage['requirements']>[number];
export type RawNote = ListOf<'notes'>[number];

/** A framework that was read from a foreign file, and what is to be said of that. */
export interface Imported {
  readonly data: FrameworkData;
  readonly remarks: readonly ImportRemark[];
}

/** The text in the language of the framework, or in the one that there is. */
export const sourceText = (text: DataText, language: Language): string =>
  typeof text === 'string'
    ? text
    : (text[language] ?? languages.map((one) => text[one]).find((one) => one !== undefined) ?? '');

/** A key with its value; no key where there is none, since frameworks don't hold empty keys. */
export const withList = <Key extends string, Item>(
  key: Key,
  items: readonly Item[],
): Readonly<Partial<Record<Key, Item[]>>> =>
  (items.length === 0 ? {} : { [key]: [...items] }) as Partial<Record<Key, Item[]>>;

/** Notes of what a foreign file says beside a text. */
export const factNotes = (paragraphs: readonly string[]): { readonly notes?: RawNote[] } =>
  withList(
    'notes',
    paragraphs.map((text): RawNote => ({ kind: 'fact', text })),
  );

/** The paragraphs of notes, as formats hold them that have one text for all. */
export const noteParagraphs = (
  notes: readonly RawNote[] | undefined,
  language: Language,
): readonly string[] => (notes ?? []).map(({ text }) => sourceText(text, language));

/** What begins the title of a framework that only a file is known of. */
export interface ForeignHead {
  readonly id: string;
  readonly title: string;
  readonly version?: string | undefined;
  readonly publisher?: string | undefined;
  readonly language?: Language | undefined;
  readonly url?: string | undefined;
  readonly note?: string | undefined;
}

/** The head of a framework out of what a foreign file says of itself. */
export const headOf = (head: ForeignHead): Omit<FrameworkData, 'levels'> => ({
  id: head.id,
  title: head.title,
  version: head.version ?? '1.0.0',
  publisher: head.publisher ?? head.title,
  language: head.language ?? 'en',
  source: {
    title: head.title,
    ...(head.url !== undefined && { url: head.url }),
    ...(head.note !== undefined && { note: head.note }),
  },
});

/** The lists of a framework, with nothing in them. */
export const emptied: Partial<FrameworkData> = {
  levels: [],
  pillars: [],
  statements: [],
  stages: [],
  routes: [],
  profiles: [],
  mappings: [],
  changes: [],
};

/** Whether nothing was understood of a file but its name: a framework of that would be an empty one. */
export const hasNothing = (data: FrameworkData): boolean =>
  !(Object.keys(emptied) as (keyof FrameworkData)[]).some(
    (key) => ((data[key] as readonly unknown[] | undefined) ?? []).length > 0,
  );
