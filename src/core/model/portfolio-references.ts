import type { IsoDate } from './date.ts';
import type { RequirementId } from './ids.ts';
import type { Locate, Origin, Span } from './place.ts';
import type { Portfolio } from './portfolio.ts';

/** One place where a portfolio names something of a framework. */
export interface Reference {
  readonly id: string;
  readonly origin: Origin;
  readonly key: string;
}

/** Every target that a portfolio names. */
export function targetReferencesOf(portfolio: Portfolio): readonly Reference[] {
  const { target, origin, attained, panels } = portfolio;
  return [
    ...(target === undefined ? [] : [{ id: target, origin, key: 'target' }]),
    ...[...attained, ...panels].map((one) => ({
      id: one.target,
      origin: one.origin,
      key: 'target',
    })),
  ];
}

/** Every requirement that panels decided on, or set a condition for. */
export const panelRequirementsOf = ({
  panels,
}: Pick<Portfolio, 'panels'>): readonly (Reference & { readonly id: RequirementId })[] =>
  panels.flatMap(({ decisions, conditions, origin: { file, path } }) => [
    ...decisions.map(({ requirement }, index) => ({
      id: requirement,
      origin: { file, path: [...path, 'decisions', index] },
      key: 'requirement',
    })),
    ...conditions.flatMap(({ requirements }, index) =>
      requirements.map((id, at) => ({
        id,
        origin: { file, path: [...path, 'conditions', index, 'requirements'] },
        key: String(at),
      })),
    ),
  ]);

/** Everything of a framework that a portfolio names, so that no rule and no loader forgets one. */
export function referencesOf(portfolio: Portfolio): readonly Reference[] {
  const claims = portfolio.evidence.flatMap((evidence) => evidence.claims);
  return [
    ...targetReferencesOf(portfolio),
    ...[...portfolio.judgements, ...portfolio.waivers].map(({ requirement, origin }) => ({
      id: requirement,
      origin,
      key: 'requirement',
    })),
    ...panelRequirementsOf(portfolio),
    ...portfolio.roles.map(({ role, origin }) => ({ id: role, origin, key: 'role' })),
    ...claims.map(({ statement, origin }) => ({ id: statement, origin, key: 'statement' })),
  ];
}

/** One date of a portfolio with its place. */
export interface WrittenDate {
  readonly date: IsoDate;
  /** Its place. That of a date in YAML has to be found first. */
  readonly placeBy: (locate: Locate) => Span;
  /** Whether it speaks of something that has happened. */
  readonly past: boolean;
}

/** Every date written in a portfolio. */
export function datesOf(portfolio: Portfolio): readonly WrittenDate[] {
  const dates: WrittenDate[] = [];
  const add = (
    past: boolean,
    date: IsoDate | undefined,
    origin: Origin,
    ...keys: string[]
  ): void => {
    if (date === undefined) return;
    dates.push({ date, past, placeBy: (locate) => locate(origin, ...keys) });
  };
  const { practitioner, origin } = portfolio;
  add(true, practitioner.qualified, origin, 'practitioner', 'qualified');
  add(false, practitioner.started, origin, 'practitioner', 'started');
  for (const credential of portfolio.credentials) {
    add(true, credential.issued, credential.origin, 'issued');
    add(false, credential.expires, credential.origin, 'expires');
  }
  for (const experience of portfolio.experience) {
    add(true, experience.from, experience.origin, 'from');
    add(false, experience.to, experience.origin, 'to');
  }
  for (const one of portfolio.breaks) {
    // Leave can be planned.
    add(false, one.from, one.origin, 'from');
    add(false, one.to, one.origin, 'to');
  }
  for (const item of [...portfolio.attained, ...portfolio.judgements]) {
    add(true, item.date, item.origin, 'date');
  }
  for (const waiver of portfolio.waivers) {
    add(true, waiver.date, waiver.origin, 'date');
    add(false, waiver.until, waiver.origin, 'until');
  }
  for (const { date, origin: at } of portfolio.signOffs) add(true, date, at, 'date');
  for (const { date, pack, conditions, origin: at } of portfolio.panels) {
    add(true, date, at, 'date');
    add(true, pack.date, at, 'pack', 'date');
    for (const [index, { by }] of conditions.entries()) {
      add(false, by, { ...at, path: ['conditions', index] }, 'by');
    }
  }
  for (const { period, witness, origin: at } of portfolio.evidence) {
    if (period.from === period.to) add(true, period.from, at, 'date');
    else {
      add(true, period.from, at, 'date', 'from');
      add(true, period.to, at, 'date', 'to');
    }
    if (witness) add(true, witness.date, witness.origin, 'date');
  }
  for (const { by, review } of portfolio.plan) {
    for (const day of [by, review]) {
      if (day?.date !== undefined) {
        dates.push({ date: day.date, past: false, placeBy: () => day.at });
      }
    }
  }
  return dates;
}
