import { cut } from '../../../core/render/terminal.ts';
import { evidenceTypesOf } from '../../../core/model/evidence-types.ts';
import type { Period } from '../../../core/model/date.ts';
import { localId } from '../../../core/model/ids.ts';
import { findReflectionModel, reflectionModels } from '../../../core/model/reflection-models.ts';
import { periodWritten } from '../../../core/text/parse-period.ts';
import { typeTitle } from '../../../core/report/pack-sheets.ts';
import { wordsIn } from '../../../core/words/index.ts';
import { alternativesQuestion } from './alternatives.ts';
import { askAttachments } from './ask-attachments.ts';
import { askClaims } from './ask-claims.ts';
import { askWitness } from './ask-witness.ts';
import type { SpeakingHost } from '../../speaking-host.ts';
import type { Question } from '../../wizard/wizard.ts';
import { titleFault } from '../../../core/workspace/new-evidence-faults.ts';
import { none, type EvidenceAnswers } from './evidence-answers.ts';
import type { EvidenceTalk } from './add-context.ts';

type Asked = Question<EvidenceAnswers>;

/** The questions about a new piece of evidence, in the order in which people tell of it. */
export const evidenceQuestions = (talk: EvidenceTalk): readonly Asked[] => [
  titleQuestion(talk),
  dateQuestion(talk),
  typeQuestion(talk),
  claimsQuestion(talk),
  reflectionQuestion(talk),
  attachmentsQuestion(talk),
  alternativesQuestion(talk),
  witnessQuestion(talk),
  wordsQuestion(talk),
];

const titleQuestion = (talk: EvidenceTalk): Asked => ({
  about: talk.host.words.add.title.about,
  explains: () => talk.host.words.add.title.explains,
  flag: `--title "${talk.host.words.add.title.example}"`,
  isAnswered: ({ title }) => title !== undefined,
  ask: async (answers, { askLine }) => ({
    ...answers,
    title: await askLine(talk.host.words.add.title.asks, {
      standard: answers.title ?? talk.suggested.title,
      fault: (text) => {
        const fault = titleFault(text, talk.loaded.portfolio);
        return fault && talk.host.words.add.titleFaults[fault];
      },
    }),
  }),
  show: ({ title = '' }) => title,
});

const dateQuestion = ({ today, terminal, suggested, host }: EvidenceTalk): Asked => ({
  about: host.words.add.date.about,
  explains: ({ period }) =>
    suggested.changed !== undefined && period === undefined
      ? host.words.add.date.explainsChanged(wordsIn(host.language).date(suggested.changed))
      : host.words.add.date.explains,
  flag: '--date 2026-03-14',
  isAnswered: ({ period }) => period !== undefined,
  ask: async (answers, { askLine, say }) => {
    const standard = answers.period ? sayPeriod(answers.period, host) : suggested.changed;
    const written = await askLine(host.words.add.date.asks, {
      standard,
      fault: (text) => {
        const read = periodWritten(text, today);
        return typeof read === 'string' ? host.words.add.periodFaults[read] : undefined;
      },
    });
    const period = periodWritten(written, today);
    if (typeof period === 'string') return answers;
    const said = sayPeriod(period, host);
    if (said !== written) say(`${terminal.colours.dim(`  ${said}`)}\n`);
    return { ...answers, period };
  },
  show: ({ period }) => (period ? sayPeriod(period, host) : ''),
});

/** `14 March 2026`, `1 March 2026 to 14 March 2026`: as it can be typed again. */
function sayPeriod({ from, to }: Period, { language, words }: SpeakingHost): string {
  const { date } = wordsIn(language);
  return from === to ? date(from) : words.add.date.fromTo(date(from), date(to));
}

export const titleOfType = (type: string, { loaded, host: { language } }: EvidenceTalk): string => {
  const title = typeTitle(type, loaded.library, wordsIn(language), language);
  return title.charAt(0).toUpperCase() + title.slice(1);
};

const typeQuestion = (talk: EvidenceTalk): Asked => ({
  about: talk.host.words.add.type.about,
  explains: () => talk.host.words.add.type.explains,
  flag: '--type case-study',
  isAnswered: ({ type }) => type !== undefined,
  ask: async (answers, { choose }) => {
    const type = await choose(
      talk.host.words.add.type.asks,
      evidenceTypesOf(talk.loaded.library).map((one) => ({
        name: titleOfType(one, talk),
        value: one,
      })),
      answers.type,
    );
    // Who needed no witness before is asked again where one is needed now.
    const isOpen = needsWitness({ type }, talk) && !needsWitness(answers, talk);
    const witness = isOpen && answers.witness === none ? undefined : answers.witness;
    return { ...answers, type, witness };
  },
  show: ({ type = '' }) => titleOfType(type, talk),
});

/** What the evidence says so far, with its title; nothing where that is all there is. */
const textOf = (
  { title = '', words }: EvidenceAnswers,
  { notesText = words }: EvidenceTalk,
): string => (notesText === undefined || notesText.trim() === '' ? '' : `${title}\n\n${notesText}`);

const claimsQuestion = (talk: EvidenceTalk): Asked => ({
  about: talk.host.words.add.claims.about,
  explains: () =>
    talk.claimables.assessment
      ? talk.host.words.add.claims.explains
      : talk.host.words.add.claims.explainsWithoutTarget,
  ...(talk.claimables.needed && {
    flag: `--claim "L6-PP-03=${talk.host.words.add.claims.example}"`,
  }),
  arises: ({ claims }) => talk.claimables.choices.length > 0 || (claims ?? []).length > 0,
  isAnswered: ({ claims }) => claims !== undefined,
  ask: async (answers, prompts) => ({
    ...answers,
    claims: await askClaims(answers.claims ?? [], textOf(answers, talk), talk, prompts),
  }),
  show: ({ claims = [] }) =>
    claims.length === 0
      ? talk.host.words.add.none
      : claims.map(({ statement }) => localId(statement)).join(', '),
});

const reflectionQuestion = ({ host }: EvidenceTalk): Asked => ({
  about: host.words.add.reflection.about,
  explains: () => host.words.add.reflection.explains,
  isAnswered: ({ reflection }) => reflection !== undefined,
  ask: async (answers, { choose }) => ({
    ...answers,
    reflection: await choose(
      host.words.add.reflection.asks,
      [
        { name: host.words.add.reflection.none, value: none },
        ...reflectionModels.map(({ title, ids, stages }) => ({
          name: title,
          value: ids[0],
          description: stages.map(([name]) => name).join(' · ') || undefined,
        })),
      ],
      answers.reflection ??
        (answers.type === 'reflective-account' ? reflectionModels[0]?.ids[0] : none),
    ),
  }),
  show: ({ reflection = none }) => findReflectionModel(reflection)?.title ?? host.words.add.none,
});

const attachmentsQuestion = (talk: EvidenceTalk): Asked => ({
  about: talk.host.words.add.attachments.about,
  explains: () => talk.host.words.add.attachments.explains,
  isAnswered: ({ attachments }) => attachments !== undefined,
  ask: async (answers, prompts) => ({
    ...answers,
    attachments: await askAttachments(answers.attachments ?? [], talk, prompts),
  }),
  show: ({ attachments = [] }) =>
    attachments.length === 0
      ? talk.host.words.add.none
      : attachments.map(({ name }) => name).join(', '),
});

const needsWitness = ({ type }: EvidenceAnswers, { policy }: EvidenceTalk): boolean =>
  type !== undefined && policy.rules.witness_for_types.value.includes(type);

const witnessQuestion = (talk: EvidenceTalk): Asked => ({
  about: talk.host.words.add.witness.about,
  explains: (answers) =>
    needsWitness(answers, talk)
      ? talk.host.words.add.witness.explainsNeeded(titleOfType(answers.type ?? '', talk))
      : talk.host.words.add.witness.explains,
  flag: '--witness "Nia Sample"',
  // Where nobody can be asked, no witness is an answer unless the type asks for one.
  arises: (answers) =>
    talk.host.canAsk || answers.witness !== undefined || needsWitness(answers, talk),
  isAnswered: (answers) =>
    answers.witness !== undefined &&
    (talk.host.canAsk || answers.witness !== none || !needsWitness(answers, talk)),
  ask: async (answers, prompts) => ({
    ...answers,
    witness: await askWitness(answers.witness, talk, prompts),
  }),
  show: ({ witness, ...answers }) =>
    witness === undefined || witness === none
      ? needsWitness(answers, talk)
        ? talk.host.words.add.noneYet
        : talk.host.words.add.none
      : [witness.name, witness.role].filter((one) => one !== undefined).join(', '),
});

/** How a new paragraph stands in the one line of an answer. */
const paragraph = ' ¶ ';

const wordsQuestion = ({ notesText, terminal, host }: EvidenceTalk): Asked => ({
  about: host.words.add.text.about,
  explains: () => host.words.add.text.explains,
  arises: () => notesText === undefined,
  isAnswered: ({ words: text }) => text !== undefined,
  ask: async (answers, { askLine }) => ({
    ...answers,
    words: (
      await askLine(host.words.add.text.asks, {
        standard: answers.words === '' ? undefined : answers.words?.replaceAll('\n\n', paragraph),
        optional: true,
        lineEnd: paragraph,
      })
    ).replace(/(?<!\s)\s*¶\s*/g, '\n\n'),
  }),
  show: ({ words: text = '' }) =>
    text === '' ? host.words.add.none : cut(text.replaceAll('\n\n', paragraph), terminal.width),
});
