import { isUnanswered } from '../model/signature.ts';
import type { IsoDate } from '../model/date.ts';
import type {
  AnswerProblem,
  SheetFault,
  SheetPieceFault,
  SheetProblem,
} from '../model/sheet-fault.ts';
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
  if (fault.kind === 'other-person') return words.otherPerson(fault.named, practitioner);
  const { problems } = fault;
  const missing = problems.flatMap((one) => (one.kind === 'missing' ? [one.what] : []));
  const answers = (kind: AnswerProblem['kind']): readonly string[] => [
    ...new Set(problems.flatMap((one) => (one.kind === kind ? [one.claim] : []))),
  ];
  const [undecided, bare] = [answers('undecided'), answers('no-reason')];
  return [
    ...(missing.length > 0 ? [words.missing(missing.map((one) => words.fields[one]))] : []),
    ...(undecided.length > 0 ? [words.undecided(undecided)] : []),
    ...(bare.length > 0 ? [words.noReason(bare)] : []),
    ...problems.flatMap((one) => problemSentence(one, words) ?? []),
    ...(problems.every(({ kind }) => kind === 'practitioner') ? [] : [words.correct]),
  ].join(' ');
}

/** In a sentence of its own; undefined for what is said of several fields at once. */
function problemSentence(problem: SheetProblem, words: SheetWords['sheet']): string | undefined {
  switch (problem.kind) {
    case 'missing':
    case 'undecided':
    case 'no-reason':
      return undefined;
    case 'doubled':
      return words.doubled;
    case 'practitioner':
      return words.practitioner[problem.likeness](problem.name);
    case 'no-letters':
      return words.noLetters(problem.written);
    case 'bad-number':
      return words.badNumber(problem.written);
    case 'detail-in-role':
      return words.detailInRole[problem.detail];
    case 'bad-date':
      return problem.why === 'no-day'
        ? words.noDay(problem.written)
        : words.badDate[problem.why](problem.day);
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
    case 'namesake':
      return words.namesake;
    case 'key-needed':
      return words.keyNeeded[fault.why];
    case 'signature':
      if (fault.state === 'broken') return words.signature.broken;
      return isUnanswered(fault.state) ? words.signature.noProgram : words.signature.otherKey;
    case 'unread-attachments':
      return words.unreadAttachments(fault.paths);
    case 'edited-sign-off':
      return words.editedSignOff(fault.file);
    case 'too-large':
      return words.tooLarge;
  }
}
