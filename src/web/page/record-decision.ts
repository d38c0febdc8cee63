import { localId } from '../../core/model/ids.ts';
import type { IsoDate } from '../../core/model/date.ts';
import type { SheetProblem } from '../../core/model/sheet-fault.ts';
import type { Evidence } from '../../core/model/portfolio.ts';
import {
  signedMessage,
  type Assessor,
  type ClaimJudgementWord,
  type Relationship,
} from '../../core/model/sign-off.ts';
import { likenessToPractitioner } from '../../core/text/person.ts';
import { oneLine } from '../../core/text/one-line.ts';
import { assessorGiven, detailInPost, isAssessorFault } from '../../core/workspace/assessor.ts';
import { findSheetProblems } from '../../core/workspace/sheet-problems.ts';
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
  const problems = problemsIn(form, decided, shown);
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

/** Nobody was asked on a certain day, so that any earlier day will do. */
const longAgo = '1900-01-01' as IsoDate;

/** All that is wrong with a form, with what a sheet is looked at with. `otpath sign` asks until it is right. */
function problemsIn(
  form: DecisionForm,
  decided: readonly DecisionGiven[],
  shown: Shown,
): readonly FieldProblem[] {
  const { portfolio, today } = shown.looked;
  const { relationship } = form;
  const isSelf = relationship === 'self';
  const claims = decided.map(({ id: claim, judgement: decision, comment }) => ({
    claim,
    decision,
    comment,
  }));
  const found = findSheetProblems(
    { ...form, claims, date: form.day },
    {
      asked: longAgo,
      today,
      likenessOf: (person) => (isSelf ? undefined : likenessToPractitioner(person, portfolio)),
      detailIn: (role, name) => detailInPost(role, name, portfolio),
    },
  );
  const problems = found.map((one) => problemOf(one, form.decisions, shown));
  const { name } = decisionFieldIds;
  if (!isSelf || problems.some(({ input }) => input === name)) return problems;
  const registration = oneLine(form.registration) || undefined;
  const isOther = likenessToPractitioner({ name: oneLine(form.name), registration }, portfolio);
  return isOther === undefined ? [...problems, notPractitioner(shown)] : problems;
}

const notPractitioner = ({ looked, words }: Shown): FieldProblem => ({
  input: decisionFieldIds.relationship,
  text: words.conversations.sign.selfFaults.other(looked.portfolio.practitioner.name),
});

/** What is wrong, in words, with the field in which it is put right. */
function problemOf(
  problem: SheetProblem,
  decisions: readonly DecisionGiven[],
  { looked, words }: Shown,
): FieldProblem {
  const { sign, wizard } = words.conversations;
  const said = words.page.signHere;
  const ids = decisionFieldIds;
  switch (problem.kind) {
    case 'missing':
      switch (problem.what) {
        case 'decisions':
          return { input: `${decisions[0]?.id ?? ''}-accepted`, text: said.nothingDecided };
        case 'date':
          return { input: ids.day, text: said.wrongDay };
        case 'name':
        case 'relationship':
          return { input: ids[problem.what], text: said.missing[problem.what] };
      }
    case 'undecided':
    case 'no-reason': {
      const one = decisions.find(({ id }) => id === problem.claim);
      const local = one ? localId(one.claim.claim.statement) : '';
      return { input: `${problem.claim}-comment`, text: said.noReason([local]) };
    }
    case 'no-letters':
      return { input: ids.name, text: sign.inLetters };
    case 'practitioner': {
      const input = problem.likeness === 'same-number' ? ids.registration : ids.name;
      const { name } = looked.portfolio.practitioner;
      return { input, text: sign.selfFaults[problem.likeness](name) };
    }
    case 'bad-number':
      return { input: ids.registration, text: wizard.registrationNumber };
    case 'detail-in-role':
      return { input: ids.role, text: sign.detailInPost[problem.detail] };
    case 'doubled':
      return { input: ids.relationship, text: said.missing.relationship };
    case 'bad-date':
      return { input: ids.day, text: said.wrongDay };
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
