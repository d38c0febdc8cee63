import { Document } from 'yaml';
import { quoteUnusual } from '../yaml/quote-unusual.ts';
import { addMonths } from '../../model/date.ts';
import {
  renewalAfter,
  type Examples,
  type NewPortfolio,
  type SettingsWords,
} from '../../model/new-portfolio.ts';

/** Where the schema of the settings lies, from the folder of the portfolio: no path of one computer. */
export const schemaPath = '.otpath/portfolio.schema.json';

/** A part of the settings: what it is, what stands in it, and examples of what could. */
interface Part {
  readonly about: readonly string[];
  readonly settings?: object;
  /**
   * Lines that are switched off. The # stands where the text begins, so that they are right whether an
   * editor takes it away or a person does.
   */
  readonly examples?: readonly string[];
}

/** `otpath.yaml` of a new portfolio, explained to somebody who has never seen such a file. */
export function formatSettings(
  portfolio: NewPortfolio,
  examples: Examples,
  words: SettingsWords,
): string {
  const parts: readonly Part[] = [
    { about: words.version, settings: { otpath: 1 } },
    practitionerPart(portfolio, examples, words),
    { about: words.target, settings: { target: portfolio.target } },
    ...writtenForPart(examples, words),
    ...attainedPart(portfolio, examples, words),
    ...frameworksPart(portfolio, words),
    credentialsPart(portfolio, examples, words),
    experiencePart(examples, words),
    breaksPart(examples, words),
    ...judgementsPart(examples, words),
    { about: words.privacy, examples: ['#privacy: { watch: [Dilys Demo, Idris Demo] }'] },
  ];
  const top = [`# yaml-language-server: $schema=${schemaPath}`, ...words.top.map(note)].join('\n');
  return `${[top, ...parts.map(written)].join('\n\n')}\n`;
}

const note = (line: string): string => `# ${line}`.trimEnd();

const written = ({ about, settings, examples = [] }: Part): string =>
  [...about.map(note), ...(settings === undefined ? [] : [textOf(settings)]), ...examples].join(
    '\n',
  );

function textOf(settings: object): string {
  const document = new Document(settings);
  quoteUnusual(document);
  return document.toString({ lineWidth: 0 }).trimEnd();
}

/** The version of the framework that is aimed at, where it is known. */
const writtenForPart = ({ writtenFor }: Examples, words: SettingsWords): readonly Part[] =>
  writtenFor === undefined
    ? []
    : [{ about: words.writtenFor, settings: { written_for: [writtenFor] } }];

function practitionerPart(
  { practitioner }: NewPortfolio,
  { today }: Examples,
  words: SettingsWords,
): Part {
  const { name, role, qualified, started } = practitioner;
  const missing: readonly (readonly [unknown, string])[] = [
    [role, `role: ${words.role}`],
    [qualified, `qualified: ${addMonths(today, -30)}`],
    [started, `started: ${addMonths(today, -24)}`],
  ];
  return {
    about: words.practitioner,
    settings: { practitioner: { name, role, qualified, started } },
    examples: missing.flatMap(([value, line]) => (value === undefined ? [`  #${line}`] : [])),
  };
}

/** Left out where the framework has nothing else that could be attained. */
function attainedPart(
  { attained }: NewPortfolio,
  examples: Examples,
  { attained: about, panel }: SettingsWords,
): readonly Part[] {
  if (attained) {
    return [{ about, settings: { attained: [attained] }, examples: [`    #by: ${panel}`] }];
  }
  if (examples.attained === undefined) return [];
  const date = addMonths(examples.today, -6);
  return [
    {
      about,
      examples: [`#attained: [{ target: ${examples.attained}, date: ${date}, by: ${panel} }]`],
    },
  ];
}

const frameworksPart = (
  { frameworkFolders }: NewPortfolio,
  { frameworks: about }: SettingsWords,
): readonly Part[] =>
  frameworkFolders.length === 0 ? [] : [{ about, settings: { frameworks: frameworkFolders } }];

function credentialsPart(
  { registration }: NewPortfolio,
  { today }: Examples,
  { credentials: about, otherCredentials }: SettingsWords,
): Part {
  const expires = renewalAfter(today);
  const check = `{ kind: dbs-enhanced, issued: ${addMonths(today, -24)}, barred_lists: [adults, children] }`;
  const degree = `{ kind: ot-degree, issued: ${addMonths(today, -30)} }`;
  if (registration === undefined) {
    return {
      about: [...about, otherCredentials, check, degree],
      examples: [
        `#credentials: [{ kind: hcpc-registration, number: OT012345, expires: ${expires} }]`,
      ],
    };
  }
  return {
    about,
    settings: { credentials: [{ kind: 'hcpc-registration', ...registration }] },
    examples: [
      ...(registration.expires === undefined ? [`    #expires: ${expires}`] : []),
      `  #- ${check}`,
      `  #- ${degree}`,
    ],
  };
}

const experiencePart = (
  { today, experience = 'care-homes' }: Examples,
  { experience: about }: SettingsWords,
): Part => ({
  about,
  examples: [`#experience: [{ of: ${experience}, from: ${addMonths(today, -30)} }]`],
});

const breaksPart = ({ today }: Examples, { breaks: about, leave }: SettingsWords): Part => ({
  about,
  examples: [
    `#breaks: [{ from: ${addMonths(today, -14)}, to: ${addMonths(today, -10)}, reason: ${leave} }]`,
  ],
});

/** Left out where nothing in the framework is for people to decide. */
const judgementsPart = (
  { today, judgement }: Examples,
  { judgements: about, panel }: SettingsWords,
): readonly Part[] =>
  judgement === undefined
    ? []
    : [
        {
          about,
          examples: [`#judgements: [{ requirement: ${judgement}, by: ${panel}, date: ${today} }]`],
        },
      ];
