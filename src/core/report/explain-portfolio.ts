import type { Explanation } from '../model/explanation.ts';
import { localId } from '../model/ids.ts';
import { planFile } from '../model/layout.ts';
import type { Evidence, PlanRow, Portfolio } from '../model/portfolio.ts';
import type { RecordedSignOff } from '../model/sign-off.ts';
import type { Language } from '../model/text.ts';
import { wordsIn, type Words } from '../words/index.ts';
import { hasLines, section } from './explanation.ts';

/** What is in a portfolio is shown without personal details. */
type Mask = (text: string) => string;

/** Everything of a portfolio that somebody can name: evidence, a sign-off by its file, a row of the plan by its need. */
export function explainInPortfolio(
  word: string,
  { evidence, signOffs, plan }: Pick<Portfolio, 'evidence' | 'signOffs' | 'plan'>,
  language: Language,
  masked: Mask,
): readonly Explanation[] {
  const words = wordsIn(language);
  const asked = plainName(word);
  const isNamed = (...names: readonly string[]): boolean =>
    names.some((name) => plainName(name) === asked);
  return [
    ...evidence
      .filter(({ id, file, title }) => isNamed(file, id, lastPart(file), title))
      .map((one) =>
        explainEvidence(
          one,
          signOffs.filter((signOff) => signOff.evidence === one.id),
          words,
          masked,
        ),
      ),
    ...byFile(signOffs)
      .filter(([file]) => isNamed(file, lastPart(file)))
      .map(([file, some]) => explainSignOffs(file, some, words, masked)),
    ...plan.filter(({ need }) => isNamed(need)).map((row) => explainRow(row, words, masked)),
  ];
}

/** The number that a pack gives a piece of evidence: no file has it, so it is explained for what it is. */
export function explainPackNumber(word: string, language: Language): Explanation | undefined {
  if (!/^E[1-9]\d*$/i.test(word)) return undefined;
  const { packNumber } = wordsIn(language).explain.own;
  return { title: packNumber.title(word.toUpperCase()), facts: packNumber.facts, sections: [] };
}

const lastPart = (path: string): string => path.replace(/^.*\//, '');

const plainName = (name: string): string =>
  name
    .normalize('NFC')
    .trim()
    .replaceAll('\\', '/')
    .replace(/^\.\//, '')
    .replace(/^evidence\//i, '')
    .replace(/\.(?:md|ya?ml)$/i, '')
    .toLowerCase();

function byFile(
  signOffs: readonly RecordedSignOff[],
): readonly (readonly [file: string, signOffs: readonly RecordedSignOff[]])[] {
  const files = new Map<string, RecordedSignOff[]>();
  for (const one of signOffs) {
    files.set(one.origin.file, [...(files.get(one.origin.file) ?? []), one]);
  }
  return [...files];
}

function explainEvidence(
  { file, title, period, type, claims, attachments, witness }: Evidence,
  signOffs: readonly RecordedSignOff[],
  words: Words,
  masked: Mask,
): Explanation {
  const { own } = words.explain;
  const paths = attachments.flatMap(({ path }) => path ?? []);
  return {
    title: masked(title),
    facts: [
      own.evidence(file),
      own.days(words.cpd.days(period)),
      own.type(type),
      ...(witness ? [own.witness(masked(witness.name))] : []),
      ...(paths.length > 0 ? [own.attachments(masked(paths.join(', ')))] : []),
    ],
    sections: [
      section(
        own.claims,
        claims.map(({ statement, rationale }) =>
          masked(`${localId(statement)}: ${rationale ?? own.noRationale}`),
        ),
      ),
      section(
        own.decisions,
        signOffs.flatMap((one) => decisionsIn(one, words, masked)),
      ),
    ].filter(hasLines),
  };
}

function explainSignOffs(
  file: string,
  signOffs: readonly RecordedSignOff[],
  words: Words,
  masked: Mask,
): Explanation {
  const { own } = words.explain;
  const about = [...new Set(signOffs.map(({ evidence }) => evidence))].join(', ');
  return {
    title: own.signOff(file),
    facts: [own.isAbout(about)],
    sections: [
      section(
        own.decisions,
        signOffs.flatMap((one) => decisionsIn(one, words, masked)),
      ),
    ].filter(hasLines),
  };
}

const decisionsIn = (
  { assessor, date, claims }: RecordedSignOff,
  words: Words,
  masked: Mask,
): readonly string[] =>
  claims.map(({ statement, judgement, comment }) =>
    masked(
      [
        `${localId(statement)}: ${words.trust.judgements[judgement]}`,
        `${assessor.name}, ${words.trust.relationships[assessor.relationship]}, ${words.date(date)}`,
        ...(comment === undefined ? [] : [comment.trim()]),
      ].join('. '),
    ),
  );

function explainRow(row: PlanRow, words: Words, masked: Mask): Explanation {
  const { headings } = words;
  const fact = (heading: string, text: string | undefined): readonly string[] =>
    text === undefined || text === '' ? [] : [masked(`${heading}: ${text}`)];
  return {
    title: masked(row.need),
    facts: [
      words.explain.own.planRow(planFile),
      ...fact(headings.action, row.action),
      ...fact(headings.support, row.support),
      ...fact(headings.measure, row.measure),
      ...fact(headings.byWhen, row.by?.written),
      ...fact(headings.review, row.review?.written),
    ],
    sections: [],
  };
}
