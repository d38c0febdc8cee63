import type { EvidenceFacts } from '../model/attachment-facts.ts';
import type { ChangeSinceSigned } from '../model/change-since-signed.ts';
import type { Library } from '../model/library.ts';
import type { HashText } from '../model/ports.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { slugOf, type RecordedSignOff } from '../model/sign-off.ts';
import type { Language } from '../model/text.ts';
import {
  viewSignOffSheet,
  type SheetChanges,
  type SignOffSheetView,
} from '../report/sign-off-sheet.ts';
import type { ConversationWords } from '../words/conversations/index.ts';
import type { Words } from '../words/index.ts';
import { sheetChanges } from './sheet-changes.ts';
import { absentFiles, filesOfSheet, sheetFiles, type SheetFile } from './sheet-files.ts';
import type { SheetSetting } from './sign-off-sheet.ts';

/** What a sheet is made from: a request with what has changed since earlier decisions. */
type SheetAsked = Parameters<typeof viewSignOffSheet>[0] & {
  readonly changed: ReadonlyMap<
    string,
    readonly {
      readonly signOff: RecordedSignOff;
      readonly changes: readonly ChangeSinceSigned[];
    }[]
  >;
  readonly basis: string;
};

interface SheetSurroundings {
  readonly portfolio: Portfolio;
  readonly library: Library;
  readonly facts: EvidenceFacts;
  readonly words: Words;
  readonly renewWords: ConversationWords['sign']['renew'];
  readonly language: Language;
  readonly hashText: HashText;
  /** Hides personal details. */
  readonly mask: (text: string) => string;
  /** The bytes of the files that are small enough, by their paths, or the path of one that has changed. */
  readonly inside: (
    files: readonly SheetFile[],
  ) => ReadonlyMap<string, Uint8Array> | { readonly changed: string };
  /** The script that signs on the page of the sheet. */
  readonly signingScript: string;
}

/** What the sheet shows, what it holds, and the paths of what is too large to be in it. */
export interface SheetParts {
  readonly view: SignOffSheetView;
  readonly setting: Omit<SheetSetting, 'guidedHeadings'>;
  readonly absent: readonly string[];
}

/** Puts together what the documents of a sheet are made from; else names a file that has changed meanwhile. */
export async function sheetParts(
  asked: SheetAsked,
  surroundings: SheetSurroundings,
): Promise<SheetParts | { readonly changed: string }> {
  const { words, renewWords, language, mask, facts, inside, signingScript } = surroundings;
  const setting = { words: renewWords, dateText: words.date, language, mask };
  const changes = new Map<string, readonly SheetChanges[]>();
  for (const { evidence } of asked.pieces) {
    const outdated = asked.changed.get(evidence.id) ?? [];
    changes.set(
      evidence.id,
      await Promise.all(
        outdated.map((one) => sheetChanges(evidence, one.signOff, one.changes, setting)),
      ),
    );
  }
  const view = viewSignOffSheet(asked, { ...surroundings, changes });
  const named = filesOfSheet(view);
  // Pictures are shown, so they are there already.
  const held = inside(named.filter(({ isPicture }) => !isPicture));
  if ('changed' in held) return held;
  return {
    view,
    setting: {
      ...sheetFiles(named, held, facts),
      signing: { basis: asked.basis, script: signingScript },
    },
    absent: absentFiles(named, held),
  };
}

/** The name of a sheet’s file. */
export const sheetName = ({ practitioner, asOf, to }: SignOffSheetView, format: string): string =>
  `${['sign-off-sheet', partOfName(practitioner.name), asOf, partOfName(to ?? '')].filter(Boolean).join('-')}.${format}`;

/** A name as a part of the name of a file. */
const partOfName = (name: string): string =>
  /[\p{L}\p{N}]/u.test(name) ? slugOf(name).slice(0, 60) : '';

/** What to know before a sheet is sent: what is on it, and what has to be sent beside it. */
export function sheetNotices(
  { view, absent }: Pick<SheetParts, 'view' | 'absent'>,
  format: 'html' | 'docx' | 'pdf',
  said: ConversationWords['sign']['sheets']['request'],
): readonly string[] {
  // Pictures are shown in every format, and a file of several pieces is sent once.
  const apart = new Set(
    view.pieces
      .flatMap((piece) => piece.attachments)
      .flatMap(({ isPicture, source }) => (isPicture || source === undefined ? [] : [source])),
  ).size;
  return [
    said.pieces(view.pieces.length, view.claims),
    ...(format === 'html' && absent.length > 0 ? [said.notInside(absent)] : []),
    ...(format === 'docx' && apart > 0 ? [said.notInWord(apart)] : []),
    ...(format === 'pdf' && apart > 0 ? [said.notInPdf(apart)] : []),
  ];
}
