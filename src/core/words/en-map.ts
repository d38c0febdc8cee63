import { plural } from './plural.ts';

/** What `otpath framework map` says. */
export const englishMap = {
  title: (one: string, other: string): string => `How ${one} and ${other} relate`,
  intro: 'Mappings are for information. They never count as evidence.',
  covered: (framework: string, mapped: number, total: number): string =>
    `${framework}: ${String(mapped)} of ${plural(total, 'statement')} and requirements ${mapped === 1 ? 'is' : 'are'} mapped.`,
  nothingToMap: (framework: string): string => `${framework} has no statements or requirements.`,
  none: (count: number): string => `Looked at, nothing found: ${String(count)}.`,
  open: (count: number): string => `Not looked at yet: ${String(count)}.`,
  targets: (mapped: number, total: number): string =>
    `Levels, stages, routes and role profiles: ${String(mapped)} of ${String(total)} mapped.`,
  heat: (one: string, other: string): string => `Where ${one} meets ${other}`,
  heatIntro: (one: string, other: string): string =>
    `Each row is a part of ${one}. The numbers say how many of its statements and requirements are mapped to each part of ${other}.`,
  legend: { lined: 'less than half of the row', half: 'at least half', full: 'all of the row' },
  parts: (framework: string): string => `Parts of ${framework}`,
  noPart: 'Other',
  columns: {
    part: 'Part',
    total: 'Statements and requirements',
    mapped: 'Mapped',
    none: 'Nothing found',
    open: 'Not looked at yet',
    id: 'Id',
    text: 'Text',
    from: 'From',
    relation: 'Relation',
    to: 'To',
    why: 'Why',
    author: 'Author',
    date: 'Date',
    framework: 'Framework',
    state: 'State',
    related: 'Mapped to',
    suggestions: 'Suggestions',
  },
  states: { mapped: 'mapped', none: 'nothing found', open: 'not looked at yet' },
  mappings: 'Mappings',
  looked: (framework: string, other: string): string =>
    `Of ${framework}: looked at, nothing found in ${other}`,
  notLooked: (framework: string): string => `Of ${framework}: not looked at yet`,
  suggested: 'Suggestions',
  suggestedIntro:
    'These only compare words. They are suggestions and not mappings, and nothing was written. To keep one, add it under mappings in your framework, with your reason.',
  suggestion: (id: string, words: string): string => `${id} (both say: ${words})`,
  more: (count: number): string => `${String(count)} more. To see all, add --all.`,
  lookedBy: (framework: string, author: string, date: string | undefined): string =>
    `${author} looked through ${framework}${date === undefined ? '' : ` on ${date}`} and found nothing like it.`,
};
