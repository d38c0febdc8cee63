import { h } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
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
import { fragmentOf, partOf } from '../documents.ts';
import { el, tick, type Option, type PagePart } from '../dom.ts';
import { embedded } from '../embedded.ts';
import {
  choiceField,
  field,
  Form,
  lineField,
  useFor,
  useTyped,
  type FieldProblem,
  type Typed,
} from '../form.ts';
import { formDone } from '../half-filled.ts';
import { headingsToWriteUnder } from '../make-pack.ts';
import { signable } from '../make-sheet.ts';
import { pageMaterial } from '../material.ts';
import { decisionFieldIds as ids, recordDecision, type DecisionGiven } from '../record-decision.ts';
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
export function decidingHere(judgeable: readonly Evidence[], shown: Shown): readonly PagePart[] {
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
    ...(line === undefined ? [] : [el('p', {}, key.line), el('pre', { tabindex: 0 }, line)]),
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
    h(DecisionPart, { evidence, shown }),
  ];
};

function factElements(evidence: Evidence, shown: Shown): readonly PagePart[] {
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

async function textElement(evidence: Evidence, shown: Shown): Promise<PagePart> {
  const { session, looked, words } = shown;
  const material = pageMaterial(session, looked, words.faults);
  const content = evidenceContent(evidence, material.words, await headingsToWriteUnder(material));
  return el(
    'article',
    { class: 'written' },
    content === ''
      ? el('p', {}, words.conversations.sign.noText)
      : partOf(withoutLinks(fragmentOf(content))),
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

interface DecisionProps {
  readonly evidence: Evidence;
  readonly shown: Shown;
}

function DecisionPart({ evidence, shown }: DecisionProps): PagePart {
  const { looked, words } = shown;
  const said = words.page.signHere;
  const { sign, signing } = { ...words.conversations, ...words.reports.sheet };
  const { portfolio, today, language } = looked;
  const [decisions, setDecisions] = useState(() => undecided(evidence, shown));
  const typed = useTyped({ ...noAssessor, [ids.day]: today });
  const { name, registration } = useLatest(typed.of);
  const key = useMemo(
    () =>
      keyPart(signing, () => ({
        name: oneLine(name()),
        registration: oneLine(registration()) || undefined,
      })),
    [language],
  );
  const keyNodes = useMemo(() => [key.element], [key]);
  const [isAboutKey, setAboutKey] = useState(false);
  const [isWithoutKey, setWithoutKey] = useState(false);
  const [problems, setProblems] = useFor<readonly FieldProblem[]>(language, []);
  const send = async (): Promise<void> => {
    setProblems([]);
    const { of } = typed;
    const filled = {
      decisions: decisions.map((one) => ({ ...one, comment: one.comment.trim() })),
      name: of[ids.name],
      role: of[ids.role],
      registration: of[ids.registration],
      relationship: (of[ids.relationship] || undefined) as Relationship | undefined,
      day: of[ids.day],
      key,
      isWithoutKey,
    };
    const made = await recordDecision(evidence, filled, shown);
    if ('file' in made) {
      formDone();
      if (made.line !== undefined) shown.chosen.set('line', made.line);
      return shown.goTo('sign', words.page.sign.recorded([made.file]));
    }
    if (made.isAboutKey) setAboutKey(true);
    setProblems(
      made.problems.map((one) => ({ ...one, text: withoutCommands(one.text, language) })),
    );
  };
  const before = ({ claim }: DecisionGiven): readonly string[] =>
    decidedSoFar(evidence, claim, portfolio, today, decisionWords(shown));
  return h(Form, {
    problems,
    send,
    inside: [
      ...decisionFields({ decisions, before, put: setDecisions }, shown),
      el('h2', {}, said.assessor),
      ...personFields(typed, shown),
      field(sign.relationship, relationshipChoice(typed, shown)),
      field(said.day, dayField(typed, today)),
      embedded(keyNodes),
      isAboutKey ? tick('WithoutKey', said.withoutKey, isWithoutKey, setWithoutKey) : undefined,
    ],
    buttons: [el('button', { type: 'submit', class: 'main' }, said.record)],
  });
}

/** The claims of evidence, on which nothing is decided for anybody. */
const undecided = (evidence: Evidence, shown: Shown): readonly DecisionGiven[] =>
  judgeableClaims(evidence, signable(shown)).map((claim, at) => ({
    id: `Claim${String(at + 1)}`,
    claim,
    judgement: undefined,
    comment: '',
  }));

type Ids = (typeof ids)[keyof typeof ids];

const noAssessor: Readonly<Record<Ids, string>> = {
  [ids.name]: '',
  [ids.role]: '',
  [ids.registration]: '',
  [ids.relationship]: '',
  [ids.day]: '',
};

/** Who decides, as it is in the form whenever somebody asks. */
function useLatest(of: Readonly<Record<Ids, string>>) {
  const latest = useRef(of);
  latest.current = of;
  return {
    name: () => latest.current[ids.name],
    registration: () => latest.current[ids.registration],
  };
}

/** A question of a terminal as the label of a field. */
const label = (question: string): string => question.replace(/:$/, '');

/** Who decides. Somebody who has decided before gets what they said of themselves then. */
function personFields(typed: Typed<Ids>, { looked, words }: Shown): readonly PagePart[] {
  const { sign } = words.conversations;
  const { of, fill } = typed;
  const fillIn = (): void => {
    const before = assessorBefore({ name: of[ids.name] }, looked.portfolio);
    if (!before) return;
    fill({
      [ids.role]: before.role ?? '',
      [ids.registration]: before.registration ?? '',
      [ids.relationship]: before.relationship,
    });
  };
  return [
    field(label(sign.name), lineField(ids.name, typed, { onChange: fillIn })),
    field(label(sign.post), lineField(ids.role, typed)),
    field(label(sign.registration), lineField(ids.registration, typed)),
  ];
}

function relationshipChoice(typed: Typed<Ids>, { words }: Shown): PagePart {
  const { relationships: names } = words.reports.trust;
  const options = relationships.map((one): Option => [one, names[one]]);
  return choiceField(
    ids.relationship,
    [['', words.page.signHere.chooseRelationship], ...options],
    typed,
  );
}

const dayField = ({ of, put }: Typed<Ids>, today: string): PagePart =>
  el('input', {
    type: 'date',
    id: ids.day,
    value: of[ids.day],
    max: today,
    required: true,
    onInput: ({ currentTarget }) => {
      put({ [ids.day]: currentTarget.value });
    },
  });
