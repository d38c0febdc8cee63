import type {
  AssessorFacts,
  AssessorTally,
  CohortMember,
  CohortTally,
  StatementTally,
} from '../model/cohort.ts';

/** More of those who evidence a statement nobody asks for: it is enough to know that there are several. */
const mostNamed = 2;

/** Adds up what portfolios say, one after the other. It grows with frameworks and assessors, not with portfolios. */
export class Tally {
  readonly #statements = new Map<string, StatementTally>();
  readonly #assessors = new Map<string, AssessorTally>();

  add({ row: { path }, asked, assessors }: CohortMember): void {
    for (const { id, text, isEvidenced } of asked) {
      this.#addStatement({ id, text, asked: 1, by: isEvidenced ? [path] : [] });
    }
    for (const one of assessors) this.#addAssessor(ofOnePortfolio(one));
  }

  /** Adds what another run has added up over other portfolios. */
  addTally({ statements, assessors }: CohortTally): void {
    for (const one of statements) this.#addStatement(one);
    for (const one of assessors) this.#addAssessor(one);
  }

  /** What has been added up, in an order that depends on nothing but what is in it. */
  get total(): CohortTally {
    return {
      statements: [...this.#statements.values()].sort((a, b) => inOrder(a.id, b.id)),
      assessors: [...this.#assessors]
        .sort(([a], [b]) => inOrder(a, b))
        .map(([, assessor]) => assessor),
    };
  }

  #addStatement({ id, text, asked, by }: StatementTally): void {
    const known = this.#statements.get(id);
    this.#statements.set(id, {
      id,
      // Two versions of a framework may say it differently: which is kept must not depend on who was read first.
      text: known && known.text < text ? known.text : text,
      asked: (known?.asked ?? 0) + asked,
      by: [...(known?.by ?? []), ...by].sort(inOrder).slice(0, mostNamed),
    });
  }

  #addAssessor(one: AssessorTally): void {
    const key = JSON.stringify([one.name, one.registration]);
    const known = this.#assessors.get(key);
    this.#assessors.set(key, known ? sumOf(known, one) : one);
  }
}

/** Two ids or names in the order of their letters, the same on every computer. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const ofOnePortfolio = ({ days, ...one }: AssessorFacts): AssessorTally => {
  const counted: Record<string, number> = {};
  for (const count of days) counted[String(count)] = (counted[String(count)] ?? 0) + 1;
  return { ...one, people: 1, days: counted };
};

/** The same person in two portfolios, or under two ways of writing the name. */
export function sumOf(a: AssessorTally, b: AssessorTally): AssessorTally {
  const days: Record<string, number> = { ...a.days };
  for (const [day, count] of Object.entries(b.days)) days[day] = (days[day] ?? 0) + count;
  return {
    name: a.name,
    registration: a.registration ?? b.registration,
    accepted: a.accepted + b.accepted,
    conditions: a.conditions + b.conditions,
    notAccepted: a.notAccepted + b.notAccepted,
    changed: a.changed + b.changed,
    people: a.people + b.people,
    days,
  };
}
