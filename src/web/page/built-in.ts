import { inflateSync, strFromU8 } from 'fflate';
import type { Framework } from '../../core/model/framework.ts';
import type { Language } from '../../core/model/text.ts';
import type { Vocabulary } from '../../core/model/vocabulary.ts';

/** What the build puts into the page beside its script. */
export interface BuiltIn {
  readonly frameworks: readonly Framework[];
  readonly vocabulary: Vocabulary;
  /** By file name, for each language. */
  readonly templates: Readonly<
    Record<Language, Readonly<Record<string, { readonly text: string }>>>
  >;
}

/** The element that holds it. */
const dataId = 'built-in';

let read: BuiltIn | undefined;

export function builtInData(): BuiltIn {
  read ??= JSON.parse(strFromU8(inflateSync(bytesIn(dataId)))) as BuiltIn;
  return read;
}

const bytesIn = (id: string): Uint8Array =>
  Uint8Array.from(atob(document.getElementById(id)!.textContent), (sign) => sign.charCodeAt(0));
