import { cut } from '../../../core/render/terminal.ts';
import { evidenceTypesOf } from '../../../core/model/evidence-types.ts';
import { localId } from '../../../core/model/ids.ts';
import { findReflectionModel, reflectionModels } from '../../../core/model/reflection-models.ts';
import { periodWritten } from '../../../core/text/parse-period.ts';
import { typeTitle } from '../../../core/report/pack-sheets.ts';
import { wordsIn } from '../../../core/words/index.ts';
import { alternativesQuestion } from './alternatives.ts';
import { askAttachments } from './ask-attachments.ts';
import { askClaims } from './ask-claims.ts';
import { askWitness } from './ask-witness.ts';
import type { Question } from '../../wizard/wizard.ts';
import { none, periodFaults, titleFault, type EvidenceAnswers } from './evidence-answers.ts';
import type { EvidenceTalk } from './add-context.ts';

type Asked = Question<EvidenceAnswers>;

const words = wordsIn('en');

/** The questions about a new piece of evidence, in the order in which people tell of it. */
export const evidenceQuestions = (talk: EvidenceTalk): readonly Asked[] => [
  titleQuestion(talk),
  dateQuestion(talk),
  typeQuestion(talk),
  claimsQuestion(talk),
  reflectionQuestion(),
  attachmentsQuestion(talk),
  alternativesQuestion(talk),
  witnessQuestion(talk),
  wordsQuestion(talk),
];

const titleQuestion = (talk: EvidenceTalk): Asked => ({
  about: 'title',
  explains: () => 'The title appears in every report. Leave out names and places.',
  flag: '--title "A kitchen assessment"',
  isAnswered: ({ title }) => title !== undefined,
  ask: async (answers, { askLine }) => ({
    ...answers,
    title: await askLine('What is this piece of work called?', {
      standard: answers.title ?? talk.suggested.title,
      fault: (text) => titleFault(text, talk),
    }),
  }),
  show: ({ title = '' }) => title,
});

const dateQuestion = ({ today, terminal, suggested }: EvidenceTalk): Asked => ({
  about: 'date',
  explains: ({ period }) =>
    suggested.changed !== undefined && period === undefined
      ? `The day, or the period, of what you did. Your notes were last changed on ${words.date(suggested.changed)}; press Enter only if that was the day.`
      : 'A day or a period: 14 March 2026, 14/03/2026, yesterday, 1 to 14 March 2026.',
  flag: '--date 2026-03-14',
  isAnswered: ({ period }) => period !== undefined,
  ask: async (answers, { askLine, say }) => {
    const standard = answers.period ? sayPeriod(answers.period) : suggested.changed;
    const written = await askLine('When was it?', {
      standard,
      fault: (text) => {
        const read = periodWritten(text, today);
        return typeof read === 'string' ? periodFaults[read] : undefined;
      },
    });
    const period = periodWritten(written, today);
    if (typeof period === 'string') return answers;
    const said = sayPeriod(period);
    if (said !== written) say(`${terminal.colours.dim(`  ${said}`)}\n`);
    return { ...answers, period };
  },
  show: ({ period }) => (period ? sayPeriod(period) : ''),
});

/** `14 March 2026`, `1 March 2026 to 14 March 2026`: as it can be typed again. */
export const sayPeriod = ({ from, to }: NonNullable<EvidenceAnswers['period']>): string =>
  from === to ? words.date(from) : `${words.date(from)} to ${words.date(to)}`;

export const titleOfType = (type: string, { loaded }: EvidenceTalk): string => {
  const title = typeTitle(type, loaded.library, words, 'en');
  return title.charAt(0).toUpperCase() + title.slice(1);
};

const typeQuestion = (talk: EvidenceTalk): Asked => ({
  about: 'type',
  explains: () => 'A panel looks for several types of evidence. Choose the one that fits best.',
  flag: '--type case-study',
  isAnswered: ({ type }) => type !== undefined,
  ask: async (answers, { choose }) => {
    const type = await choose(
      'What type of evidence is it?',
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

const claimsQuestion = (talk: EvidenceTalk): Asked => ({
  about: 'statements',
  explains: () =>
    talk.claimables.assessment
      ? 'Which statements does it show? Type words to search, or choose with the arrow keys. Choose the one to three it shows best. Each one that you choose is marked ✓: choose it again to change it or take it out.'
      : 'This portfolio has no target yet, so you can choose from the statements of all frameworks. Type words to search. To see what is still open, add a target to otpath.yaml.',
  ...(talk.claimables.needed && { flag: '--claim "L6-PP-03=how it shows that"' }),
  arises: ({ claims }) => talk.claimables.choices.length > 0 || (claims ?? []).length > 0,
  isAnswered: ({ claims }) => claims !== undefined,
  ask: async (answers, prompts) => ({
    ...answers,
    claims: await askClaims(answers.claims ?? [], talk, prompts),
  }),
  show: ({ claims = [] }) =>
    claims.length === 0 ? 'none' : claims.map(({ statement }) => localId(statement)).join(', '),
});

const reflectionQuestion = (): Asked => ({
  about: 'reflection',
  explains: () => 'We add the headings of the model, with prompts under each.',
  isAnswered: ({ reflection }) => reflection !== undefined,
  ask: async (answers, { choose }) => ({
    ...answers,
    reflection: await choose(
      'Which model of reflection do you follow?',
      [
        { name: 'None', value: none },
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
  show: ({ reflection = none }) => findReflectionModel(reflection)?.title ?? 'none',
});

const attachmentsQuestion = (talk: EvidenceTalk): Asked => ({
  about: 'attachments',
  explains: () =>
    'Files are copied into the portfolio, next to the evidence. Yours stay where they are. Type a path, or drag the file into this window.',
  isAnswered: ({ attachments }) => attachments !== undefined,
  ask: async (answers, prompts) => ({
    ...answers,
    attachments: await askAttachments(answers.attachments ?? [], talk, prompts),
  }),
  show: ({ attachments = [] }) =>
    attachments.length === 0 ? 'none' : attachments.map(({ name }) => name).join(', '),
});

const needsWitness = ({ type }: EvidenceAnswers, { policy }: EvidenceTalk): boolean =>
  type !== undefined && policy.rules.witness_for_types.value.includes(type);

const witnessQuestion = (talk: EvidenceTalk): Asked => ({
  about: 'witness',
  explains: (answers) =>
    needsWitness(answers, talk)
      ? `This type of evidence (${titleOfType(answers.type ?? '', talk)}) needs a witness. If you don’t know who yet, leave this blank. otpath check will remind you.`
      : 'Somebody who saw it or can confirm it. Each pillar needs at least one witness, so add one if you can.',
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
        ? 'none yet'
        : 'none'
      : [witness.name, witness.role].filter((one) => one !== undefined).join(', '),
});

/** How a new paragraph stands in the one line of an answer. */
const paragraph = ' ¶ ';

const wordsQuestion = ({ hasNotes, terminal }: EvidenceTalk): Asked => ({
  about: 'first words',
  explains: () =>
    'A sentence or two is a good start. You write the rest in the file. If you paste more than one paragraph, ¶ marks each new one.',
  arises: () => !hasNotes,
  isAnswered: ({ words: text }) => text !== undefined,
  ask: async (answers, { askLine }) => ({
    ...answers,
    words: (
      await askLine('What happened? (optional)', {
        standard: answers.words === '' ? undefined : answers.words?.replaceAll('\n\n', paragraph),
        optional: true,
        lineEnd: paragraph,
      })
    ).replace(/(?<!\s)\s*¶\s*/g, '\n\n'),
  }),
  show: ({ words: text = '' }) =>
    text === '' ? 'none' : cut(text.replaceAll('\n\n', paragraph), terminal.width),
});
