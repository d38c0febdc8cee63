import { localId } from '../../core/model/ids.ts';
import { isCalendarDate, type IsoDate } from '../../core/model/date.ts';
import type { Evidence } from '../../core/model/portfolio.ts';
import {
  signedMessage,
  type Assessor,
  type ClaimJudgementWord,
  type Relationship,
} from '../../core/model/sign-off.ts';
import { nameOfAssessorFault, numberOfAssessorFault } from '../../core/text/assessor-details.ts';
import { oneLine } from '../../core/text/one-line.ts';
import {
  assessorGiven,
  detailInPost,
  isAssessorFault,
  selfFault,
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
import type { FieldProblem } from './form.ts';
import { sha256OfText } from './hash.ts';
import { sealPorts, signable } from './make-sheet.ts';
import { changeText } from './saved-text.ts';
import type { PageSaying, Shown } from './shown.ts';

/** What an assessor says of one claim. */
export interface DecisionGiven {
  /** With which the ids of its fields begin. */
  readonly id: string;
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

/** The ids of the fields that can be wrong, beside those of the claims. */
export const decisionFieldIds = {
  name: 'Assessor',
  role: 'AssessorRole',
  registration: 'AssessorNumber',
  relationship: 'Relationship',
  day: 'Day',
} as const;

/** What became of a form: where it was recorded, or all that is to be changed. */
export type Recorded =
  | {
      readonly file: string;
      /** For the list of keys, where a key signed. */
      readonly line: string | undefined;
    }
  | {
      readonly problems: readonly FieldProblem[];
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
  const problems = [
    ...decisionProblems(form.decisions, decided, words),
    ...assessorProblems(form, shown),
    ...dayProblems(form, shown),
  ];
  if (problems.length > 0) return { problems };
  const assessor = assessorGiven(form, looked.portfolio);
  if (isAssessorFault(assessor)) throw new Error(assessor.kind);
  const needed = keyNeeded(evidence, assessor, form, shown);
  if (needed !== undefined) return { problems: [{ text: needed }], isAboutKey: true };
  const key = await form.key.open();
  const { signing } = words.reports.sheet;
  if (key === 'no-key') return { problems: [{ text: signing.noKey }] };
  if (key === 'wrong-passphrase') return { problems: [{ text: signing.wrongPassphrase }] };
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
  if (isSignFault(prepared)) return { problems: [{ text: signSentence(prepared, words) }] };
  const signature = key && (await sshSignature(signedMessage(prepared.signOff), key));
  changeText(session, looked, prepared.file, textOfSignOff(prepared, signature, sha256OfText));
  return { file: prepared.file, line: keyLine(assessor, signature) };
}

function decisionProblems(
  all: readonly DecisionGiven[],
  decided: readonly DecisionGiven[],
  { page }: PageSaying,
): readonly FieldProblem[] {
  const said = page.signHere;
  if (decided.length === 0) {
    return [{ input: `${all[0]?.id ?? ''}-accepted`, text: said.nothingDecided }];
  }
  return decided
    .filter(({ judgement, comment }) => judgement !== 'accepted' && comment === '')
    .map(({ id, claim }) => ({
      input: `${id}-comment`,
      text: said.noReason([localId(claim.claim.statement)]),
    }));
}

/** All that is wrong with what somebody says of themselves, of which `otpath sign` names the first. */
function assessorProblems(
  { name, role, registration, relationship }: DecisionForm,
  { looked: { portfolio }, words }: Shown,
): readonly FieldProblem[] {
  const { sign, wizard } = words.conversations;
  const { missing } = words.page.signHere;
  const ids = decisionFieldIds;
  const isNamed = oneLine(name) !== '';
  const isLettered = isNamed && nameOfAssessorFault(name) === undefined;
  const isNumber = numberOfAssessorFault(registration) === undefined;
  const detail = detailInPost(oneLine(role), isNamed ? oneLine(name) : undefined, portfolio);
  const person = {
    name: isLettered ? oneLine(name) : '',
    registration: isNumber ? oneLine(registration) || undefined : undefined,
  };
  const self = relationship && selfFault({ ...person, relationship }, portfolio);
  const practitioner = portfolio.practitioner.name;
  const given: readonly (FieldProblem | false | undefined)[] = [
    !isNamed && { input: ids.name, text: missing.name },
    isNamed && !isLettered && { input: ids.name, text: sign.inLetters },
    (self === 'same-name' || self === 'similar-name') && {
      input: ids.name,
      text: sign.selfFaults[self](practitioner),
    },
    detail !== undefined && { input: ids.role, text: sign.detailInPost[detail] },
    !isNumber && { input: ids.registration, text: wizard.registrationNumber },
    self === 'same-number' && {
      input: ids.registration,
      text: sign.selfFaults[self](practitioner),
    },
    relationship === undefined && { input: ids.relationship, text: missing.relationship },
    // Whose name is still to be written may be the practitioner.
    self === 'other' &&
      isLettered && { input: ids.relationship, text: sign.selfFaults[self](practitioner) },
  ];
  return given.filter((one) => one !== false && one !== undefined);
}

function dayProblems({ day }: DecisionForm, { looked, words }: Shown): readonly FieldProblem[] {
  const isDay = isCalendarDate(day as IsoDate) && day <= looked.today;
  return isDay ? [] : [{ input: decisionFieldIds.day, text: words.page.signHere.wrongDay }];
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
