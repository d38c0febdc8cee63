import type { Evidence } from '../../../core/model/portfolio.ts';
import { relationships, type Relationship } from '../../../core/model/sign-off.ts';
import { evidenceContent } from '../../../core/render/evidence-content.ts';
import {
  decidedSoFar,
  signedSoFar,
  type DecisionWords,
} from '../../../core/report/earlier-decisions.ts';
import { assessorBefore } from '../../../core/workspace/assessor.ts';
import { isAboutPrivacy } from '../../../core/workspace/assess.ts';
import { judgeableClaims } from '../../../core/workspace/sign.ts';
import { oneLine } from '../../../core/text/one-line.ts';
import { withoutCommands } from '../../../core/words/page-commands.ts';
import { keyPart } from '../../sign-off/key-part.ts';
import { decisionFields } from '../decision-fields.ts';
import { fragmentOf } from '../documents.ts';
import { choose, el, field, onSubmit, tick, type Option } from '../dom.ts';
import { formDone, guardForm } from '../half-filled.ts';
import { headingsToWriteUnder } from '../make-pack.ts';
import { signable } from '../make-sheet.ts';
import { pageMaterial } from '../material.ts';
import { recordDecision, type Recorded } from '../record-decision.ts';
import type { Shown, View } from '../shown.ts';

/** What the page says of earlier decisions; it has no command to name. */
const decisionWords = ({ words }: Shown): DecisionWords => ({
  sign: {
    ...words.conversations.sign,
    noLongerCounts: words.page.signHere.noLongerCounts,
  },
  reports: words.reports,
});

/** The evidence that somebody can decide on without a sheet, the newest first, with who has signed it. */
export function decidingHere(judgeable: readonly Evidence[], shown: Shown): readonly Node[] {
  const { looked, words, addressOf, chosen } = shown;
  const said = words.page.signHere;
  const { key } = words.conversations.sign;
  if (judgeable.length === 0) return [];
  const line = chosen.get('line');
  chosen.delete('line');
  const items = judgeable.map((one) => {
    const { lines } = signedSoFar(one, looked.portfolio, looked.today, decisionWords(shown));
    return el(
      'li',
      {},
      el('a', { href: addressOf('sign', one.file) }, one.title),
      el('br'),
      [words.reports.cpd.days(one.period), ...lines].join(' · '),
    );
  });
  return [
    ...(line === undefined ? [] : [el('p', {}, key.line), el('pre', { tabindex: '0' }, line)]),
    el('h2', {}, said.title),
    el('p', {}, said.intro),
    el('ul', { class: 'found' }, ...items),
  ];
}

/** One piece of evidence with all that a decision needs, and the questions of `otpath sign`. */
export const viewSignHere: View = async (shown) => {
  const { looked, words, about: file } = shown;
  const said = words.page.signHere;
  const evidence = looked.portfolio.evidence.find((one) => one.file === file);
  const back = el('p', {}, el('a', { href: shown.addressOf('sign') }, said.all));
  const isJudgeable = evidence && judgeableClaims(evidence, signable(shown)).length > 0;
  if (!isJudgeable) return [el('h1', {}, evidence?.title ?? file), back, el('p', {}, said.gone)];
  return [
    el('h1', {}, evidence.title),
    back,
    ...factElements(evidence, shown),
    el('h2', {}, said.evidence),
    await textElement(evidence, shown),
    el('h2', {}, said.decisions),
    formElement(evidence, shown),
  ];
};

function factElements(evidence: Evidence, shown: Shown): readonly Node[] {
  const { looked, words } = shown;
  const { sign } = words.conversations;
  const { period, file, witness, attachments } = evidence;
  const details = looked.checked.findings.filter(
    (one) => isAboutPrivacy(one) && one.at.file === file,
  ).length;
  const facts = [
    `${words.reports.cpd.days(period)}, ${file}`,
    ...(witness ? [sign.witness([witness.name, witness.role].filter(Boolean).join(', '))] : []),
    ...(attachments.length === 0
      ? []
      : [sign.attachments(attachments.map(({ path, written }) => path ?? written))]),
    ...signedSoFar(evidence, looked.portfolio, looked.today, decisionWords(shown)).lines,
  ];
  return [
    el('ul', {}, ...facts.map((fact) => el('li', {}, fact))),
    ...(details === 0
      ? []
      : [el('p', { class: 'verdict bad' }, words.page.signHere.details(details))]),
  ];
}

async function textElement(evidence: Evidence, shown: Shown): Promise<HTMLElement> {
  const { session, looked, words } = shown;
  const material = pageMaterial(session, looked, words.faults);
  const content = evidenceContent(evidence, material.words, await headingsToWriteUnder(material));
  return el(
    'article',
    { class: 'written' },
    content === ''
      ? el('p', {}, words.conversations.sign.noText)
      : withoutLinks(fragmentOf(content)),
  );
}

/** A link would lead away from decisions that are not recorded yet, so its address is shown instead. */
function withoutLinks(text: DocumentFragment): DocumentFragment {
  for (const link of text.querySelectorAll('a:not([href^="#"])')) {
    const address = link.getAttribute('href') ?? '';
    const words = link.textContent;
    link.replaceWith(words === address ? words : `${words} (${address})`);
  }
  return text;
}

function formElement(evidence: Evidence, shown: Shown): HTMLElement {
  const { looked, words } = shown;
  const said = words.page.signHere;
  const { sign } = words.conversations;
  const { portfolio, today } = looked;
  const claims = decisionFields(
    judgeableClaims(evidence, signable(shown)),
    (claim) => decidedSoFar(evidence, claim, portfolio, today, decisionWords(shown)),
    shown,
  );
  const person = personFields(shown);
  const day = el('input', { type: 'date', id: 'Day', value: today, max: today, required: true });
  const key = keyPart(words.reports.sheet.signing, () => ({
    name: oneLine(person.name.value),
    registration: oneLine(person.registration.value) || undefined,
  }));
  let isWithoutKey = false;
  const without = el('div', { hidden: true });
  without.append(
    tick('WithoutKey', said.withoutKey, false, (on) => {
      isWithoutKey = on;
    }),
  );
  const problem = el('p', { class: 'verdict bad', role: 'alert', hidden: true });
  const form = el(
    'form',
    { class: 'form', novalidate: true },
    ...claims.elements,
    el('h2', {}, said.assessor),
    field(label(sign.name), person.name),
    field(label(sign.post), person.role),
    field(label(sign.registration), person.registration),
    field(sign.relationship, person.relationship),
    field(said.day, day),
    key.element,
    without,
    problem,
    el('p', {}, el('button', { type: 'submit', class: 'main' }, said.record)),
  );
  const finish = (made: Recorded): unknown => {
    if ('file' in made) {
      formDone(form);
      if (made.line !== undefined) shown.chosen.set('line', made.line);
      return shown.goTo('sign', words.page.sign.recorded([made.file]));
    }
    if (made.isAboutKey) without.hidden = false;
    problem.textContent = withoutCommands(made.fault, looked.language);
    problem.hidden = false;
    problem.scrollIntoView({ block: 'center' });
    return undefined;
  };
  guardForm(form);
  onSubmit(form, async () => {
    problem.hidden = true;
    const filled = {
      decisions: claims.given(),
      name: person.name.value,
      role: person.role.value,
      registration: person.registration.value,
      relationship: (person.relationship.value || undefined) as Relationship | undefined,
      day: day.value,
      key,
      isWithoutKey,
    };
    return finish(await recordDecision(evidence, filled, shown));
  });
  return form;
}

/** A question of a terminal as the label of a field. */
const label = (question: string): string => question.replace(/:$/, '');

/** Who decides. Somebody who has decided before gets what they said of themselves then. */
function personFields({ looked, words }: Shown) {
  const { relationships: names } = words.reports.trust;
  const name = el('input', { type: 'text', id: 'Assessor', autocomplete: 'off' });
  const role = el('input', { type: 'text', id: 'AssessorRole', autocomplete: 'off' });
  const registration = el('input', { type: 'text', id: 'AssessorNumber', autocomplete: 'off' });
  const relationship = choose(
    'Relationship',
    [
      ['', words.page.signHere.chooseRelationship],
      ...relationships.map((one): Option => [one, names[one]]),
    ],
    '',
    () => undefined,
  );
  name.addEventListener('change', () => {
    const before = assessorBefore({ name: name.value }, looked.portfolio);
    if (!before) return;
    if (role.value === '') role.value = before.role ?? '';
    if (registration.value === '') registration.value = before.registration ?? '';
    if (relationship.value === '') relationship.value = before.relationship;
  });
  return { name, role, registration, relationship };
}
