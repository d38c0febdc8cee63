import type { FrameworkView, PillarStatements, TargetView } from '../report/framework-view.ts';
import type { Facet, Requirement } from '../model/framework.ts';
import type { NoteKind } from '../model/framework-note.ts';
import type { Strength } from '../model/strength.ts';
import type { MappingPredicate } from '../model/mapping.ts';
import type { Words } from '../words/index.ts';
import { cleanText } from '../text/clean.ts';
import { wrap, type Terminal } from './terminal.ts';

/** A framework, or a part of it, for a terminal. */
export function formatFrameworkTerminal(
  view: FrameworkView,
  words: Words,
  terminal: Terminal,
): string {
  const { headings } = words;
  const head = [
    terminal.colours.bold(wrap(cleanText(view.title), terminal)),
    fact(headings.framework, `${view.id} ${view.version}`, terminal),
    fact(headings.publisher, view.publisher, terminal),
    fact(
      headings.source,
      [view.source.title, view.source.date].filter(Boolean).join(', '),
      terminal,
    ),
    ...(view.extends === undefined
      ? []
      : [
          fact(headings.extends, view.extends, terminal),
          fact(headings.differences, `otpath framework diff ${view.extends} ${view.id}`, terminal),
        ]),
  ].join('\n');
  const sections = [
    head,
    section(
      headings.guidance,
      view.guidance.map((one) => `${one.title}: ${one.text}`),
      terminal,
    ),
    ...view.targets.map((target) => targetSection(target, words, terminal)),
    ...view.pillars.map((pillar) => pillarSection(pillar, words, terminal)),
    section(
      headings.mappings,
      view.mappings.map(
        ({ subject, predicate, object, justification }) =>
          `${subject} – ${words.predicates[predicate as MappingPredicate | 'none']} – ${object}: ${justification}`,
      ),
      terminal,
    ),
    section(
      headings.notes,
      view.notes.map((note) => noteLine(note, words)),
      terminal,
    ),
    section(
      headings.omitted,
      view.omitted.map(({ sources, reason }) => `${sources.join(', ')}: ${reason}`),
      terminal,
    ),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

const fact = (label: string, value: string, terminal: Terminal): string =>
  wrap(cleanText(`${label}: ${value}`), terminal, '  ', '');

const noteLine = ({ kind, text }: { kind: string; text: string }, words: Words): string =>
  `${words.noteKinds[kind as NoteKind]}: ${text}`;

/** A heading with a list below it; nothing where the list is empty. */
function section(heading: string, lines: readonly string[], terminal: Terminal): string {
  if (lines.length === 0) return '';
  return [
    terminal.colours.bold.underline(wrap(cleanText(heading), terminal)),
    ...lines.map((line) => wrap(cleanText(line), terminal, '    ', '  - ')),
  ].join('\n');
}

function targetSection(target: TargetView, words: Words, terminal: Terminal): string {
  const { headings } = words;
  const title = `${target.title} (${words.targetKinds[target.kind]} ${target.id})`;
  const parts = [
    terminal.colours.bold(wrap(cleanText(title), terminal)),
    ...target.description.map(({ text }) => wrap(cleanText(text), terminal, '  ')),
    ...target.facts.map(({ label, value }) => fact(`  ${label}`, value, terminal)),
    dutySection(target, words, terminal),
    ...target.stages.map((stage, index) => `  ${index + 1}. ${cleanText(stage)}`),
    section(
      headings.requirements,
      target.requirements.map(({ id, kind, strength, onlyFor, text }) => {
        const how = `${strength === 'must' ? '' : `, ${words.strengths[strength as Strength]}`}${only(onlyFor, words)}`;
        return `${id} (${words.requirementKinds[kind as Requirement['kind']]}${how}): ${text}`;
      }),
      terminal,
    ),
    section(
      headings.notes,
      target.notes.map((note) => noteLine(note, words)),
      terminal,
    ),
  ];
  return parts.filter((text) => text !== '').join('\n');
}

/** What the job includes, each group under its title. */
function dutySection({ duties }: TargetView, words: Words, terminal: Terminal): string {
  if (duties.length === 0) return '';
  return [
    terminal.colours.bold.underline(wrap(cleanText(words.headings.duties), terminal)),
    ...duties.flatMap(({ id, text, group, begins }) => [
      ...(begins && group !== undefined ? [wrap(cleanText(`${group}:`), terminal, '  ')] : []),
      wrap(
        cleanText(id === undefined ? text : `${id} ${text}`),
        terminal,
        group === undefined ? '    ' : '      ',
        group === undefined ? '  - ' : '    - ',
      ),
    ]),
  ].join('\n');
}

/** For which role alone something is required. */
const only = (role: string | undefined, words: Words): string =>
  role === undefined ? '' : `, ${words.headings.onlyFor} ${role}`;

function pillarSection(pillar: PillarStatements, words: Words, terminal: Terminal): string {
  const aspects = new Map(pillar.aspects.map(({ id, title }) => [id, title]));
  const title = terminal.colours.bold.underline(wrap(cleanText(pillar.title), terminal));
  const names = pillar.aspects.map(({ id, title: name }) =>
    wrap(cleanText(`${name} (${id})`), terminal, '    ', '  - '),
  );
  const statements = pillar.statements.map((one) => {
    const { id, text, level, facet, strength, onlyFor, retired, aspects: own } = one;
    const serves = own.map((aspect) => aspects.get(aspect) ?? aspect).join('; ');
    const how = strength === 'must' ? [] : [words.strengths[strength as Strength]];
    const role = onlyFor === undefined ? [] : [`${words.headings.onlyFor} ${onlyFor}`];
    const facts = [
      ...(retired ? [words.headings.retired] : []),
      level,
      words.facets[facet as Facet],
      ...how,
      ...role,
      ...(serves ? [serves] : []),
    ].join(' · ');
    return [
      wrap(cleanText(`${id} ${text}`), terminal, '    ', '  '),
      terminal.colours.dim(wrap(cleanText(facts), terminal, '    ')),
    ].join('\n');
  });
  return [title, ...names, ...statements].join('\n');
}
