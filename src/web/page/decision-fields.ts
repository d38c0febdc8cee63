import { localId } from '../../core/model/ids.ts';
import { judgements, type ClaimJudgementWord } from '../../core/model/sign-off.ts';
import { textIn } from '../../core/model/text.ts';
import type { JudgeableClaim } from '../../core/workspace/sign.ts';
import { el } from './dom.ts';
import type { DecisionGiven } from './record-decision.ts';
import type { Shown } from './shown.ts';

/** The part of a form in which an assessor decides on each claim. */
export interface DecisionFields {
  readonly elements: readonly HTMLElement[];
  readonly given: () => readonly DecisionGiven[];
}

export function decisionFields(
  claims: readonly JudgeableClaim[],
  saidBefore: (claim: JudgeableClaim) => readonly string[],
  shown: Shown,
): DecisionFields {
  const made = claims.map((claim, at) =>
    oneClaim(claim, `Claim${String(at + 1)}`, saidBefore(claim), shown),
  );
  return {
    elements: made.map(({ element }) => element),
    given: () => made.map(({ given }) => given()),
  };
}

/** A claim with its statement, its rationale and what was said of it before; nothing is chosen for anybody. */
function oneClaim(
  one: JudgeableClaim,
  id: string,
  before: readonly string[],
  { looked, words }: Shown,
): { readonly element: HTMLElement; readonly given: () => DecisionGiven } {
  const { sign } = words.conversations;
  const { claim, claimable } = one;
  const local = localId(claim.statement);
  let judgement: ClaimJudgementWord | undefined;
  const comment = el('textarea', { id: `${id}-comment`, rows: '3' });
  const asked = el('label', { for: comment.id });
  const commentField = el('p', { class: 'field', hidden: true }, asked, comment);
  const choice = (answer: ClaimJudgementWord | undefined): HTMLElement => {
    const input = el('input', {
      type: 'radio',
      name: id,
      id: `${id}-${answer ?? 'left'}`,
      checked: answer === undefined,
    });
    input.addEventListener('change', () => {
      judgement = answer;
      commentField.hidden = answer === undefined;
      asked.textContent = answer ? sign.comments[answer](local) : '';
    });
    const text = answer ? sign.answers[answer] : sign.leave;
    return el('p', { class: 'tick' }, input, ' ', el('label', { for: input.id }, text));
  };
  const element = el(
    'fieldset',
    {},
    el('legend', {}, sign.doesItShow(local)),
    el('p', {}, el('strong', {}, local), ` ${textIn(claimable.text, looked.language)}`),
    el('p', {}, claim.rationale === undefined ? sign.noRationale : `“${claim.rationale}”`),
    ...before.map((text) => el('p', { class: 'fact' }, text)),
    ...judgements.map(choice),
    choice(undefined),
    commentField,
  );
  return {
    element,
    given: () => ({ claim: one, judgement, comment: comment.value.trim() }),
  };
}
