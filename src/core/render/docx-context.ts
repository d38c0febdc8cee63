import { stateGroupOf, type StateGroup } from '../model/state-groups.ts';
import type { State } from '../model/assessment.ts';
import type { Words } from '../words/index.ts';
import type { Picture } from '../model/picture.ts';
import type { WordReference } from '../model/word-reference.ts';
import { onePageLook, usualLook, type DocxLook } from './docx-looks.ts';
import { startRelations, type Relations } from './docx-relations.ts';
import { widthOfType } from './docx-type-width.ts';
import type { DocumentTree } from './docx-tree.ts';
import { plainText, type Token } from './page-tokens.ts';

/** A heading as links and the contents know it. */
export interface DocxHeading {
  readonly level: number;
  readonly text: string;
  /** Names of bookmarks are short and hold few signs; so they are numbered. */
  readonly bookmark: string;
  readonly number: number;
}

/** One ordered list: how deep it is, from 0, and the number from which it counts. */
export interface OrderedList {
  readonly level: number;
  readonly start: number;
}

/** What the parts of a document share while it is being made. */
export interface DocxContext {
  readonly look: DocxLook;
  /** An organisation's document that it is to look like. */
  readonly reference: WordReference | undefined;
  /** How much longer words may be in its type than in ours, as a factor of at least 1. */
  readonly widthOfType: number;
  readonly words: Words;
  readonly images: ReadonlyMap<string, Picture>;
  /** What a word in code means where it is a state. */
  readonly states: ReadonlyMap<string, StateGroup>;
  /** By their anchors. */
  readonly headings: ReadonlyMap<string, DocxHeading>;
  /** Places that links can lead to, by their names. */
  readonly anchors: ReadonlyMap<string, Pick<DocxHeading, 'bookmark' | 'number'>>;
  /** The ordered lists so far; each counts by itself. */
  readonly lists: OrderedList[];
  /** Drawings that have been made into pictures, so that two that are alike are one. */
  readonly drawn: Map<string, Picture>;
  /** What the document leads to outside of itself. */
  readonly relations: Relations;
  readonly readWords: DocumentTree['readWords'];
  /** 1, 2, 3 … for what needs a number of its own. */
  readonly count: () => number;
}

export function startMaking(
  { headings, anchors, isOnePage, readWords }: DocumentTree,
  words: Words,
  images: ReadonlyMap<string, Picture>,
  reference: WordReference | undefined,
): DocxContext {
  let last = 0;
  const named = headingsOf(headings);
  const look = isOnePage ? onePageLook : usualLook;
  return {
    look: { ...look, page: reference?.page ?? look.page },
    reference,
    widthOfType: reference ? widthOfType(reference) : 1,
    words,
    images,
    states: new Map(
      Object.entries(words.states).map(([state, word]) => [word, stateGroupOf(state as State)]),
    ),
    headings: named,
    anchors: new Map(
      anchors.map((anchor, index) => [
        anchor,
        { bookmark: `row${String(index + 1)}`, number: named.size + index + 1 },
      ]),
    ),
    lists: [],
    drawn: new Map(),
    relations: startRelations(),
    readWords,
    count: () => (last += 1),
  };
}

function headingsOf(tokens: readonly Token[]): ReadonlyMap<string, DocxHeading> {
  const opened = [...tokens.keys()].filter((index) => tokens[index]!.type === 'heading_open');
  return new Map(
    opened.map((index, number) => {
      const { tag } = tokens[index]!;
      const text = plainText(tokens[index + 1]);
      const bookmark = `heading${String(number + 1)}`;
      const anchor = tokens[index]!.attrGet('id')!;
      return [anchor, { level: Number(tag.slice(1)), text, bookmark, number: number + 1 }];
    }),
  );
}
