import { localId } from '../../core/model/ids.ts';
import { judgements, type ClaimJudgementWord } from '../../core/model/sign-off.ts';
import { textIn } from '../../core/model/text.ts';
import { el, type PagePart } from './dom.ts';
import { field } from './form.ts';
import type { DecisionGiven } from './record-decision.ts';
import type { Shown } from './shown.ts';

/** What an assessor decides with: the claims, what was said of each before, and what they say now. */
interface DecisionFields {
  readonly decisions: readonly DecisionGiven[];
  readonly before: (decision: DecisionGiven) => readonly string[];
  readonly put: (decisions: readonly DecisionGiven[]) => void;
}

/** The part of a form in which an assessor decides on each claim. */
export const decisionFields = (
  { decisions, before, put }: DecisionFields,
  shown: Shown,
): readonly PagePart[] =>
  decisions.map((decision) =>
    oneClaim(
      decision,
      before(decision),
      (said) => {
        put(decisions.map((one) => (one === decision ? { ...one, ...said } : one)));
      },
      shown,
    ),
  );

/** A claim with its statement, its rationale and what was said of it before; nothing is chosen for anybody. */
function oneClaim(
  { id, claim: { claim, claimable }, judgement, comment }: DecisionGiven,
  before: readonly string[],
  say: (said: Partial<DecisionGiven>) => void,
  { looked, words }: Shown,
): PagePart {
  const { sign } = words.conversations;
  const local = localId(claim.statement);
  const choice = (answer: ClaimJudgementWord | undefined): PagePart => {
    const inputId = `${id}-${answer ?? 'left'}`;
    const input = el('input', {
      type: 'radio',
      name: id,
      id: inputId,
      checked: answer === judgement,
      onChange: () => {
        say({ judgement: answer });
      },
    });
    const text = answer ? sign.answers[answer] : sign.leave;
    return el('p', { class: 'tick' }, input, ' ', el('label', { for: inputId }, text));
  };
  const commentField = el('textarea', {
    id: `${id}-comment`,
    rows: 3,
    value: comment,
    onInput: ({ currentTarget }) => {
      say({ comment: currentTarget.value });
    },
  });
  return el(
    'fieldset',
    {},
    el('legend', {}, sign.doesItShow(local)),
    el('p', {}, el('strong', {}, local), ` ${textIn(claimable.text, looked.language)}`),
    el('p', {}, claim.rationale === undefined ? sign.noRationale : `“${claim.rationale}”`),
    ...before.map((text) => el('p', { class: 'fact' }, text)),
    ...judgements.map(choice),
    choice(undefined),
    judgement && field(sign.comments[judgement](local), commentField),
  );
}
