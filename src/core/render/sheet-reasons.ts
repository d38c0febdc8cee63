import { isUnanswered } from '../model/signature.ts';
import type { IsoDate } from '../model/date.ts';
import type { SheetFault, SheetPieceFault } from '../model/sheet-fault.ts';
import type { signSheetWords } from '../words/conversations/en/sign-sheet.ts';

type SheetWords = typeof signSheetWords;

/** How far the decisions that were recorded can be relied on. */
export function notesOnTrust(
  recorded: readonly { readonly signature: string | undefined; readonly isVerified: boolean }[],
  { trust, verified, notListed }: SheetWords,
): readonly string[] {
  return [
    ...(recorded.some(({ isVerified }) => isVerified) ? [verified] : []),
    ...(recorded.some(({ signature, isVerified }) => signature !== undefined && !isVerified)
      ? [notListed]
      : []),
    ...(recorded.some(({ signature }) => signature === undefined) ? [trust] : []),
  ];
}

/** Why nothing of a sheet is recorded. */
export function sheetReason(fault: SheetFault, practitioner: string, sheets: SheetWords): string {
  const words = sheets.sheet;
  switch (fault.kind) {
    case 'other-person':
      return words.otherPerson(fault.named, practitioner);
    case 'unfinished':
      return words.unfinished(fault.missing.map((one) => sheets.missing[one]));
    case 'doubled':
      return words.doubled;
    case 'practitioner':
      return words.practitioner[fault.likeness](fault.name);
    case 'no-letters':
      return words.noLetters(fault.written);
    case 'bad-number':
      return words.badNumber(fault.written);
    case 'detail-in-role':
      return words.detailInRole[fault.detail];
    case 'bad-date':
      return words.badDate[fault.why](fault.written);
  }
}

/** Why nothing of one piece of a sheet is recorded. */
export function pieceReason(
  fault: SheetPieceFault,
  { pieceFaults: words }: SheetWords,
  dateText: (day: IsoDate) => string,
): string {
  switch (fault.kind) {
    case 'gone':
      return words.gone;
    case 'changed':
      return words.changed[fault.what];
    case 'doubled':
      return words.doubled(fault.claims);
    case 'undecided':
      return words.undecided(fault.claims);
    case 'no-reason':
      return words.noReason(fault.claims);
    case 'unknown':
      return words.unknown(fault.claims);
    case 'decided-since':
      return words.decidedSince(dateText(fault.on));
    case 'twice':
      return words.twice;
    case 'key-needed':
      return words.keyNeeded[fault.why];
    case 'signature':
      if (fault.state === 'broken') return words.signature.broken;
      return isUnanswered(fault.state) ? words.signature.noProgram : words.signature.otherKey;
    case 'unread-attachments':
      return words.unreadAttachments(fault.paths);
    case 'edited-sign-off':
      return words.editedSignOff(fault.file);
  }
}
