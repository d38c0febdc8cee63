import type { Framework } from '../../core/model/framework.ts';
import type { Language } from '../../core/model/text.ts';
import type { Vocabulary } from '../../core/model/vocabulary.ts';
import { unpackedText } from './unpack.ts';

/** What the build puts into the page beside its script. */
export interface BuiltIn {
  readonly frameworks: readonly Framework[];
  readonly vocabulary: Vocabulary;
  /** With which a panel checks a pack. */
  readonly verifyPages: Readonly<Record<Language, string>>;
  /** With which a sheet is signed with a key. */
  readonly signingScript: string;
  /** By file name, for each language. */
  readonly templates: Readonly<
    Record<Language, Readonly<Record<string, { readonly text: string }>>>
  >;
}

let unpacking: Promise<void> | undefined;
let read: BuiltIn | undefined;

/** Unpacks it once. Opening a portfolio waits for it; the beginning of the page needs nothing of it. */
export function unpackBuiltIn(): Promise<void> {
  unpacking ??= unpackedText('Data').then((text) => {
    read = JSON.parse(text) as BuiltIn;
  });
  return unpacking;
}

export function builtInData(): BuiltIn {
  if (!read) throw new Error('The data of the page is not unpacked yet.');
  return read;
}
