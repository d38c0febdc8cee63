import type { ChangeSinceSigned } from '../model/change-since-signed.ts';
import type { IsoDate } from '../model/date.ts';
import { localId } from '../model/ids.ts';
import type { Evidence } from '../model/portfolio.ts';
import type { RecordedSignOff } from '../model/sign-off.ts';
import { textIn, type Language } from '../model/text.ts';
import type { SheetChangeLine, SheetChanges } from '../report/sign-off-sheet.ts';
import type { ConversationWords } from '../words/conversations/index.ts';
import { sheetChangeLines } from './diff.ts';

type RenewWords = ConversationWords['sign']['renew'];

/** What has changed, in words; of the text, what was and what is says all. */
export function changeSentence(
  change: ChangeSinceSigned,
  signOff: Pick<RecordedSignOff, 'origin'>,
  words: RenewWords,
  language: Language,
): string | undefined {
  switch (change.kind) {
    case 'sign-off':
      return words.signOff(signOff.origin.file);
    case 'text':
      return undefined;
    case 'lost-text':
      return change.copy === 'not-kept' ? words.notKept : words.altered;
    case 'attachment':
      return words.attachment(change.path);
    case 'rationale':
      return words.rationale(localId(change.claim.claim.statement));
    case 'statement': {
      const { claim, claimable } = change.claim;
      return words.statement(localId(claim.statement), textIn(claimable.text, language));
    }
  }
}

interface ChangesSetting {
  readonly words: RenewWords;
  readonly dateText: (day: IsoDate) => string;
  readonly language: Language;
  /** Hides personal details. */
  readonly mask: (text: string) => string;
}

/** What a sheet shows of a decision that no longer counts. */
export async function sheetChanges(
  evidence: Pick<Evidence, 'title' | 'file'>,
  signOff: RecordedSignOff,
  changes: readonly ChangeSinceSigned[],
  { words, dateText, language, mask }: ChangesSetting,
): Promise<SheetChanges> {
  const sentences: string[] = [];
  const lines: SheetChangeLine[] = [];
  for (const change of changes) {
    const sentence = changeSentence(change, signOff, words, language);
    if (sentence !== undefined) sentences.push(sentence);
    if (change.kind !== 'text' && change.kind !== 'rationale') continue;
    const [was, is] = [change.was, change.is].map((text) => `${mask(text)}\n`);
    if (was === is) sentences.push(words.detail);
    else lines.push(...(await sheetChangeLines(was!, is!)));
  }
  const { assessor, date } = signOff;
  return {
    since: words.since(mask(evidence.title), evidence.file, assessor.name, dateText(date)),
    sentences,
    lines,
  };
}
