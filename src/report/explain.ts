import {
  targetsOf,
  requirementsOf,
  type Framework,
  type Requirement,
  type Statement,
  type Target,
} from '../model/framework.ts';
import { localId } from '../model/ids.ts';
import { textIn, type Language, type Text } from '../model/text.ts';

/** An explanation as plain data: headings with lines under them. */
export interface Explanation {
  readonly title: string;
  /** Short facts, such as the framework and the source. */
  readonly facts: readonly string[];
  readonly sections: readonly {
    readonly heading: string;
    readonly lines: readonly string[];
    /** Lines to be shown as they are, letter by letter. */
    readonly verbatim?: boolean;
  }[];
}

/** Everything in a framework that goes by an id, whether the id is written with its framework or without. */
export function explainId(
  id: string,
  framework: Framework,
  language: Language,
): readonly Explanation[] {
  const is = (one: string): boolean =>
    one.toLowerCase() === id.toLowerCase() || localId(one).toLowerCase() === id.toLowerCase();
  const say = (text: Text): string => textIn(text, language);
  const targets = targetsOf(framework);
  return [
    ...(is(framework.id) ? [explainFramework(framework, say)] : []),
    ...framework.statements
      .filter((one) => is(one.id))
      .map((one) => explainStatement(one, framework, say)),
    ...targets.filter((one) => is(one.id)).map((one) => explainTarget(one, framework, say)),
    ...targets.flatMap((target) =>
      requirementsOf(target)
        .filter((one) => is(one.id))
        .map((one) => explainRequirement(one, target, framework, say)),
    ),
    ...framework.pillars.flatMap((pillar) => [
      ...(is(pillar.id)
        ? [
            {
              title: `${say(pillar.title)} (${pillar.area ? 'area' : 'pillar'} ${pillar.id})`,
              facts: [frameworkFact(framework, say), sourceFact(pillar.sources)],
              sections: [
                section(
                  'Aspects',
                  pillar.aspects.map((aspect) => `${aspect.id}: ${say(aspect.title)}`),
                ),
                section(
                  'Notes',
                  pillar.notes.map(({ text }) => say(text)),
                ),
              ].filter(hasLines),
            },
          ]
        : []),
      ...pillar.aspects
        .filter((aspect) => is(aspect.id))
        .map((aspect) => ({
          title: `${say(aspect.title)} (aspect ${aspect.id})`,
          facts: [
            frameworkFact(framework, say),
            `Pillar: ${say(pillar.title)}`,
            sourceFact(aspect.sources),
          ],
          sections: [
            section(
              'Statements',
              framework.statements
                .filter(
                  (statement) =>
                    statement.pillar === pillar.id && statement.aspects.includes(aspect.id),
                )
                .map((statement) => `${localId(statement.id)}: ${say(statement.text)}`),
            ),
          ].filter(hasLines),
        })),
    ]),
  ];
}

type Say = (text: Text) => string;
type Section = Explanation['sections'][number];

const section = (heading: string, lines: readonly string[]): Section => ({ heading, lines });
const hasLines = ({ lines }: Section): boolean => lines.length > 0;
const frameworkFact = ({ id, title, version }: Framework, say: Say): string =>
  `Framework: ${say(title)} (${id} ${version})`;
const sourceFact = (sources: readonly string[]): string =>
  `Source: ${sources.join(', ') || 'none'}`;

function explainFramework(framework: Framework, say: Say): Explanation {
  const { title, id, version, publisher, source, notes, statements, pillars } = framework;
  return {
    title: `${say(title)} (${id})`,
    facts: [
      `Version of the data: ${version}`,
      `Publisher: ${say(publisher)}`,
      `Source: ${say(source.title)}${source.date ? `, ${source.date}` : ''}`,
      `Statements: ${String(statements.length)}`,
    ],
    sections: [
      section(
        'Targets',
        targetsOf(framework).map((one) => `${one.local}: ${say(one.title)} (${one.kind})`),
      ),
      section(
        'Pillars',
        pillars.map((one) => `${one.id}: ${say(one.title)}`),
      ),
      section(
        'Rules of the framework',
        notes.filter(({ kind }) => kind === 'rule').map(({ text }) => say(text)),
      ),
    ].filter(hasLines),
  };
}

const facetWords = {
  responsibility: 'responsibility (can be claimed)',
  'knowledge-skills-behaviours': 'knowledge, skills and behaviours (can be claimed)',
  'educational-development': 'educational development (advice; can’t be claimed)',
};

function explainStatement(statement: Statement, framework: Framework, say: Say): Explanation {
  const {
    id,
    text,
    level,
    pillar,
    aspects,
    aspectsAreReading,
    facet,
    revision,
    retired,
    replacedBy,
    sources,
  } = statement;
  const titleOfPillar = framework.pillars.find((one) => one.id === pillar);
  const titleOfLevel = framework.levels.find((one) => one.local === level);
  const titles = (titleOfPillar?.aspects ?? [])
    .filter((one) => aspects.includes(one.id))
    .map((one) => say(one.title));
  return {
    title: `${localId(id)}: ${say(text)}`,
    facts: [
      frameworkFact(framework, say),
      `Level: ${titleOfLevel ? say(titleOfLevel.title) : level} (${level})`,
      `Pillar: ${titleOfPillar ? say(titleOfPillar.title) : pillar}`,
      ...(titles.length > 0
        ? [
            `Aspect: ${titles.join('; ')}${aspectsAreReading ? ' (otpath’s reading; the source ties none)' : ''}`,
          ]
        : []),
      `Facet: ${facetWords[facet]}`,
      `Revision: ${String(revision)}${retired ? `; retired${replacedBy.length > 0 ? `, see ${replacedBy.map(localId).join(', ')}` : ''}` : ''}`,
      sourceFact(sources),
    ],
    sections:
      facet === 'educational-development' || retired
        ? []
        : [
            {
              heading: 'To claim it, write in the head of an evidence file',
              lines: [
                'claims:',
                `  - statement: ${localId(id)}`,
                '    rationale: How this evidence shows it.',
              ],
              verbatim: true,
            },
          ],
  };
}

function explainTarget(target: Target, framework: Framework, say: Say): Explanation {
  const statements = framework.statements.filter(
    ({ level, facet, retired }) =>
      target.kind === 'level' &&
      level === target.local &&
      facet !== 'educational-development' &&
      !retired,
  );
  const perPillar = framework.pillars.map(({ id, title }) => ({
    title: say(title),
    count: statements.filter(({ pillar }) => pillar === id).length,
  }));
  return {
    title: `${say(target.title)} (${target.kind} ${target.local})`,
    facts: [
      frameworkFact(framework, say),
      sourceFact(target.sources),
      `To aim at it: target: ${target.id}`,
    ],
    sections: [
      section(
        'Description',
        target.description.map(({ text }) => say(text)),
      ),
      section(
        'What the job includes',
        target.kind === 'level' ? target.duties.map(({ text }) => say(text)) : [],
      ),
      section(
        'Statements that can be claimed',
        perPillar
          .filter(({ count }) => count > 0)
          .map(({ title, count }) => `${title}: ${String(count)}`),
      ),
      section('Stages', target.kind === 'route' ? target.stages : []),
      section(
        'Requirements',
        target.requirements.map((one) => `${localId(one.id)} (${one.kind}): ${say(one.text)}`),
      ),
      section(
        'Notes',
        target.notes.map(({ kind, text }) => `${kind}: ${say(text)}`),
      ),
    ].filter(hasLines),
  };
}

function explainRequirement(
  requirement: Requirement,
  target: Target,
  framework: Framework,
  say: Say,
): Explanation {
  const { id, kind, text, strength, sources, notes } = requirement;
  return {
    title: `${localId(id)}: ${say(text)}`,
    facts: [
      frameworkFact(framework, say),
      `Asked by: ${say(target.title)} (${target.kind} ${target.local})`,
      `Kind: ${kind}`,
      ...detailsOf(requirement, say),
      `Strength: ${strength}`,
      ...(sources.length > 0 ? [sourceFact(sources)] : []),
    ],
    sections: [
      section(
        'Ways of meeting it',
        kind === 'any-of'
          ? requirement.options.map((one) => `${localId(one.id)}: ${say(one.text)}`)
          : [],
      ),
      section(
        'Notes',
        notes.map((note) => `${note.kind}: ${say(note.text)}`),
      ),
    ].filter(hasLines),
  };
}

/** What a portfolio has to say so that a requirement finds it. */
function detailsOf(requirement: Requirement, say: Say): readonly string[] {
  switch (requirement.kind) {
    case 'credential':
      return [
        `To record it in otpath.yaml: credentials, kind: ${requirement.credential}`,
        ...(requirement.barredLists.length > 0
          ? [`With barred_lists: [${requirement.barredLists.join(', ')}]`]
          : []),
      ];
    case 'experience':
      return [
        `Months: ${requirement.months}`,
        requirement.of === undefined
          ? `Counted from: practitioner, ${requirement.since ?? 'started'}`
          : `To record it in otpath.yaml: experience, of: ${requirement.of}`,
      ];
    case 'judgement':
      return [
        `Decided by: ${say(requirement.by)}`,
        `To record it in otpath.yaml: judgements, requirement: ${requirement.id}`,
      ];
    case 'statement':
      return [`Statement: ${requirement.statement}`];
    case 'capability':
    case 'any-of':
      return [];
  }
}
