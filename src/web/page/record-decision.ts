import { localId } from '../../core/model/ids.ts';
import { isCalendarDate, type IsoDate } from '../../core/model/date.ts';
import type { Evidence } from '../../core/model/portfolio.ts';
import {
  signedMessage,
  type Assessor,
  type ClaimJudgementWord,
  type Relationship,
} from '../../core/model/sign-off.ts';
import {
  assessorGiven,
  isAssessorFault,
  type AssessorFault,
} from '../../core/workspace/assessor.ts';
import {
  isSignFault,
  judgementOf,
  keyLine,
  prepareSignOff,
  previousOf,
  textOfSignOff,
  whyKeyIsNeeded,
  type JudgeableClaim,
  type NewSignOff,
} from '../../core/workspace/sign.ts';
import type { KeyPart } from '../sign-off/key-part.ts';
import { sshSignature } from '../sign-off/ssh.ts';
import { sha256OfText } from './hash.ts';
import { sealPorts, signable } from './make-sheet.ts';
import { changeText } from './saved-text.ts';
import type { PageSaying, Shown } from './shown.ts';

/** What an assessor says of one claim. */
export interface DecisionGiven {
  readonly claim: JudgeableClaim;
  /** Undefined where it is left for now. */
  readonly judgement: ClaimJudgementWord | undefined;
  readonly comment: string;
}

/** The form as an assessor filled it in. */
export interface DecisionForm {
  readonly decisions: readonly DecisionGiven[];
  readonly name: string;
  readonly role: string;
  readonly registration: string;
  readonly relationship: Relationship | undefined;
  readonly day: string;
  readonly key: KeyPart;
  /** Whether they agreed to decide without the key that they have. */
  readonly isWithoutKey: boolean;
}

/** What became of a form: where it was recorded, or what to change. */
export type Recorded =
  | {
      readonly file: string;
      /** For the list of keys, where a key signed. */
      readonly line: string | undefined;
    }
  | {
      readonly fault: string;
      /** Whether the assessor may go on without a key. */
      readonly isAboutKey?: true;
    };

/** Puts a decision into the portfolio as `otpath sign` does, above the earlier ones by the same person. */
export async function recordDecision(
  evidence: Evidence,
  form: DecisionForm,
  shown: Shown,
): Promise<Recorded> {
  const { session, looked, words } = shown;
  const decided = form.decisions.filter(({ judgement }) => judgement !== undefined);
  const fault = faultOfDecisions(decided, form, shown);
  if (fault !== undefined) return { fault };
  const assessor = assessorGiven(form, looked.portfolio);
  if (isAssessorFault(assessor)) return { fault: assessorSentence(assessor, shown) };
  const needed = keyNeeded(evidence, assessor, form, shown);
  if (needed !== undefined) return { fault: needed, isAboutKey: true };
  const key = await form.key.open();
  const { signing } = words.reports.sheet;
  if (key === 'no-key') return { fault: signing.noKey };
  if (key === 'wrong-passphrase') return { fault: signing.wrongPassphrase };
  const claims = decided.map(({ claim, judgement, comment }) =>
    judgementOf(claim, judgement!, comment),
  );
  const prepared = await session.tree.settle(() =>
    prepareSignOff(
      { evidence, assessor, date: form.day as IsoDate, claims },
      signable(shown),
      sealPorts(shown),
    ),
  );
  if (isSignFault(prepared)) return { fault: signSentence(prepared, words) };
  const signature = key && (await sshSignature(signedMessage(prepared.signOff), key));
  changeText(session, looked, prepared.file, textOfSignOff(prepared, signature, sha256OfText));
  return { file: prepared.file, line: keyLine(assessor, signature) };
}

function faultOfDecisions(
  decided: readonly DecisionGiven[],
  { day }: DecisionForm,
  { looked, words }: Shown,
): string | undefined {
  const said = words.page.signHere;
  if (decided.length === 0) return said.nothingDecided;
  const bare = decided.filter(
    ({ judgement, comment }) => judgement !== 'accepted' && comment === '',
  );
  if (bare.length > 0)
    return said.noReason(bare.map(({ claim }) => localId(claim.claim.statement)));
  return isCalendarDate(day as IsoDate) && day <= looked.today ? undefined : said.wrongDay;
}

function assessorSentence(fault: AssessorFault, { looked, words }: Shown): string {
  const { sign, wizard } = words.conversations;
  const { name } = looked.portfolio.practitioner;
  switch (fault.kind) {
    case 'unfinished':
      return fault.missing.map((one) => words.page.signHere.missing[one]).join(' ');
    case 'no-letters':
      return sign.inLetters;
    case 'bad-number':
      return wizard.registrationNumber;
    case 'detail-in-role':
      return sign.detailInPost[fault.detail];
    case 'practitioner':
      return sign.selfFaults[fault.likeness](name);
    case 'not-practitioner':
      return sign.selfFaults.other(name);
  }
}

/** Why a decision needs a key, where none is chosen and nobody said that it goes without. */
function keyNeeded(
  evidence: Evidence,
  assessor: Assessor,
  { key, isWithoutKey }: DecisionForm,
  shown: Shown,
): string | undefined {
  if (isWithoutKey || key.isChosen()) return undefined;
  const of = signable(shown);
  const reason = whyKeyIsNeeded(assessor, previousOf(of.portfolio, evidence, assessor), of);
  const { page, conversations } = shown.words;
  return reason && `${conversations.sign.key[reason](assessor.name)} ${page.signHere.chooseKey}`;
}

function signSentence(
  fault: Exclude<ReturnType<typeof prepareSignOff>, NewSignOff>,
  { faults }: PageSaying,
): string {
  const { message, hint = '' } =
    fault.kind === 'unread-attachments'
      ? faults.attachmentsNotRead({ paths: fault.paths })
      : fault.kind === 'too-large'
        ? faults.signOffTooLarge({ file: fault.file })
        : faults.signOffEdited({ file: fault.file });
  return `${message} ${hint}`;
}
