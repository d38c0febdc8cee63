import { Document } from 'yaml';
import { quoteUnusual } from '../yaml/quote-unusual.ts';
import { addMonths } from '../../model/date.ts';
import { renewalAfter, type Examples, type NewPortfolio } from '../../model/new-portfolio.ts';

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
export function formatSettings(portfolio: NewPortfolio, examples: Examples): string {
  const parts: readonly Part[] = [
    { about: ['The version of this form. It stays as it is.'], settings: { otpath: 1 } },
    practitionerPart(portfolio, examples),
    {
      about: ['What you aim at: a level, a stage or a role profile of a framework.'],
      settings: { target: portfolio.target },
    },
    ...attainedPart(portfolio, examples),
    ...frameworksPart(portfolio),
    credentialsPart(portfolio, examples),
    experiencePart(examples),
    breaksPart(examples),
    ...judgementsPart(examples),
    {
      about: [
        'Names that must never stand in this portfolio, such as those of people you work with.',
        'otpath check then looks for them. This file itself goes into no pack.',
      ],
      examples: ['#privacy: { watch: [Dilys Demo, Idris Demo] }'],
    },
  ];
  return `${[top, ...parts.map(written)].join('\n\n')}\n`;
}

const top = [
  `# yaml-language-server: $schema=${schemaPath}`,
  '# The line above lets editors such as VS Code help you; otpath does not need it.',
  '#',
  '# The settings of your portfolio. Change whatever you like and save the file;',
  '# otpath check says what can’t be understood.',
  '#',
  '# A # begins a note that otpath passes over. Lines such as #role: … are examples.',
  '# To use one, take away its # and nothing else, and put your own words in. Where a',
  '# line has [ ], more can stand inside them: [{ … }, { … }].',
].join('\n');

const written = ({ about, settings, examples = [] }: Part): string =>
  [
    ...about.map((line) => `# ${line}`),
    ...(settings === undefined ? [] : [textOf(settings)]),
    ...examples,
  ].join('\n');

function textOf(settings: object): string {
  const document = new Document(settings);
  quoteUnusual(document);
  return document.toString({ lineWidth: 0 }).trimEnd();
}

function practitionerPart({ practitioner }: NewPortfolio, { today }: Examples): Part {
  const { name, role, qualified, started } = practitioner;
  const missing: readonly (readonly [unknown, string])[] = [
    [role, 'role: Occupational Therapist'],
    [qualified, `qualified: ${addMonths(today, -30)}`],
    [started, `started: ${addMonths(today, -24)}`],
  ];
  return {
    about: ['Who you are, when you qualified, and when you started in your present post.'],
    settings: { practitioner: { name, role, qualified, started } },
    examples: missing.flatMap(([value, line]) => (value === undefined ? [`  #${line}`] : [])),
  };
}

/** Left out where the framework has nothing else that could be attained. */
function attainedPart({ attained }: NewPortfolio, examples: Examples): readonly Part[] {
  const about = [
    'What others have already recognised: it need not be shown again.',
    'With the day, and who recognised it if you like.',
  ];
  if (attained) {
    return [{ about, settings: { attained: [attained] }, examples: ['    #by: Review panel'] }];
  }
  if (examples.attained === undefined) return [];
  const date = addMonths(examples.today, -6);
  return [
    {
      about,
      examples: [`#attained: [{ target: ${examples.attained}, date: ${date}, by: Review panel }]`],
    },
  ];
}

const frameworksPart = ({ frameworkFolders }: NewPortfolio): readonly Part[] =>
  frameworkFolders.length === 0
    ? []
    : [
        {
          about: ['Folders with frameworks that did not come with otpath.'],
          settings: { frameworks: frameworkFolders },
        },
      ];

function credentialsPart({ registration }: NewPortfolio, { today }: Examples): Part {
  const about = ['What you hold, and until when: registration, DBS check, degree, accreditation.'];
  const expires = renewalAfter(today);
  const check = `{ kind: dbs-enhanced, issued: ${addMonths(today, -24)}, barred_lists: [adults, children] }`;
  const degree = `{ kind: ot-degree, issued: ${addMonths(today, -30)} }`;
  if (registration === undefined) {
    return {
      about: [...about, 'Others are written so, with a comma between them:', check, degree],
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

const experiencePart = ({ today, experience = 'care-homes' }: Examples): Part => ({
  about: ['Experience that a target may ask for. Without "to" it still goes on.'],
  examples: [`#experience: [{ of: ${experience}, from: ${addMonths(today, -30)} }]`],
});

const breaksPart = ({ today }: Examples): Part => ({
  about: ['Times without activity that you want to explain, such as leave.'],
  examples: [
    `#breaks: [{ from: ${addMonths(today, -14)}, to: ${addMonths(today, -10)}, reason: Parental leave. }]`,
  ],
});

/** Left out where nothing in the framework is for people to decide. */
const judgementsPart = ({ today, judgement }: Examples): readonly Part[] =>
  judgement === undefined
    ? []
    : [
        {
          about: ['What people decided on requirements that only people can decide.'],
          examples: [
            `#judgements: [{ requirement: ${judgement}, by: Review panel, date: ${today} }]`,
          ],
        },
      ];
