import type { OtherLanguage } from '../report/other-languages.ts';
import type { Language } from '../model/text.ts';
import type { WordReference } from '../model/word-reference.ts';
import type { Words } from '../words/index.ts';
import type { Templates } from './templates.ts';
import type { Terminal } from './terminal.ts';

/** What forms made for people may need beside the view. */
export interface RenderContext {
  readonly words: Words;
  readonly language: Language;
  readonly terminal: Terminal;
  /** Everything, and not only what fits on one screen. */
  readonly all: boolean;
  /** Texts of frameworks that are not in the language of the report. Called only by pages that have no such list of their own. */
  readonly otherLanguages: () => readonly OtherLanguage[];
  /** The Word document that Word documents are to look like. Called only where one is made. */
  readonly reference: () => Promise<WordReference | undefined>;
  /** Called only by forms that are made from templates. */
  readonly templates: () => Promise<{
    readonly files: Templates;
    /** SHA-256 in base64. */
    readonly hashOf: (text: string) => string;
  }>;
}

/** Makes one form of a view. */
export type Formatter<View> = (view: View, material: RenderContext) => string | Promise<string>;
