import { assessPortfolio } from '../assess/assess.ts';
import { isSatisfied, type Assessment, type Coverage, type State } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import { isDuty } from '../model/duty.ts';
import { localId, qualify, splitId, type ClaimableId } from '../model/ids.ts';
import {
  canBeClaimed,
  claimableIdsOf,
  findClaimable,
  isStatement,
  type Claimable,
  type Library,
} from '../model/library.ts';
import { idAsWritten } from '../model/new-evidence.ts';
import type { FrameworkPlaces } from '../model/ports.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { Text } from '../model/text.ts';
import type { Checkable, Workspace } from './workspace.ts';

/** Something that the new evidence may claim. */
export interface ClaimChoice {
  readonly id: ClaimableId;
  /** As one writes it in this portfolio. */
  readonly written: string;
  readonly text: Text;
  /** How far it is covered now; undefined where there is no target. */
  readonly state?: State | undefined;
}

/** What can be claimed in a portfolio. */
export interface Claimables {
  readonly choices: readonly ClaimChoice[];
  /** The portfolio held against its target before anything is added; undefined where it has none. */
  readonly assessment: Assessment | undefined;
  /** Whether evidence that claims nothing would count for nothing. */
  readonly needed: boolean;
}

/** Why something can't be claimed. */
export type ClaimRefused =
  /** An id without a framework, in a portfolio that has none of its own. */
  | { readonly kind: 'no-framework' }
  | {
      readonly kind: 'unknown-framework';
      readonly framework: string;
      readonly known: readonly string[];
    }
  | {
      readonly kind: 'unknown-statement';
      readonly framework: string;
      readonly local: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'retired'; readonly local: string }
  /** It describes the job. */
  | { readonly kind: 'duty'; readonly local: string }
  /** It is advice on learning. */
  | { readonly kind: 'advice'; readonly local: string };

export const isClaimRefused = (answer: ClaimChoice | ClaimRefused): answer is ClaimRefused =>
  'kind' in answer;

/** The frameworks whose statements can be claimed: those that a portfolio and `named` name or, where it aims at nothing, all. */
export function libraryForClaims(workspace: Workspace, named: readonly string[]): Library {
  const { places, unsealed } = workspace;
  const others = named
    .flatMap((id) => splitId(id)?.framework ?? [])
    .filter((one) => places.has(one));
  return unsealed.target === undefined
    ? workspace.load(places.keys())
    : workspace.load([...workspace.library().frameworks.keys(), ...others]);
}

/**
 * What the target asks that evidence can show, the open ones first; without a target, what every framework has.
 * Undefined where no framework has the target.
 */
export function claimablesOf(
  { portfolio, library }: Pick<Checkable, 'portfolio' | 'library'>,
  asOf: IsoDate,
): Claimables | undefined {
  if (portfolio.target === undefined) {
    const choices = [...library.claimables]
      .filter(([, claimable]) => canBeClaimed(claimable))
      .map(([id, claimable]) => choiceOf(id, claimable, portfolio));
    return { choices, assessment: undefined, needed: choices.length > 0 };
  }
  const assessment = assessPortfolio(portfolio, library, portfolio.target, asOf);
  if (!assessment) return undefined;
  const asked = assessment.coverage
    .flatMap((one) => [one, ...one.options])
    .flatMap((one) => choiceFor(one, library, portfolio));
  const choices = [...new Map(asked.map((one) => [one.id, one])).values()].sort(
    (a, b) => rank(a) - rank(b),
  );
  return {
    choices,
    assessment,
    needed: choices.length > 0 && assessment.cpd === undefined,
  };
}

/** Whether others have said already that it need not be shown. */
export const isSettled = ({ state }: ClaimChoice): boolean =>
  state === 'assumed' || state === 'waived';

/** Open ones first; what is settled comes last. */
const rank = (choice: ClaimChoice): number =>
  isSettled(choice) ? 2 : choice.state !== undefined && isSatisfied(choice.state) ? 1 : 0;

function choiceFor(
  { requirement, state }: Coverage,
  library: Library,
  portfolio: Portfolio,
): readonly ClaimChoice[] {
  const id =
    requirement.kind === 'statement'
      ? requirement.statement
      : requirement.kind === 'capability'
        ? requirement.claimable
        : undefined;
  const claimable = id && findClaimable(library, id);
  if (!claimable) return [];
  return [
    { ...choiceOf(shortest(id, claimable, library, portfolio), claimable, portfolio), state },
  ];
}

const choiceOf = (id: ClaimableId, claimable: Claimable, portfolio: Portfolio): ClaimChoice => ({
  id,
  written: idAsWritten(id, portfolio.defaultFramework),
  text: claimable.text,
});

/** The id through the portfolio's own framework, where that one extends the framework that has the statement. */
function shortest(
  id: ClaimableId,
  claimable: Claimable,
  library: Library,
  { defaultFramework }: Portfolio,
): ClaimableId {
  if (defaultFramework === undefined) return id;
  const own = qualify<ClaimableId>(defaultFramework, localId(id));
  return findClaimable(library, own) === claimable ? own : id;
}

/** What can be claimed by an id as somebody typed it, whatever its capital letters; else what is wrong with it. */
export function claimNamed(
  typed: string,
  {
    portfolio,
    library,
    places,
  }: Pick<Checkable, 'portfolio' | 'library'> & { readonly places: FrameworkPlaces },
): ClaimChoice | ClaimRefused {
  const parts = splitId(typed.trim(), portfolio.defaultFramework);
  if (!parts) return { kind: 'no-framework' };
  const { framework } = parts;
  if (!library.frameworks.has(framework)) {
    return { kind: 'unknown-framework', framework, known: [...places.keys()] };
  }
  const ids = claimableIdsOf(library, framework);
  const found = ids.find((id) => localId(id).toLowerCase() === parts.local.toLowerCase());
  const local = found ? localId(found) : parts.local;
  const id = qualify<ClaimableId>(framework, local);
  const claimable = findClaimable(library, id);
  if (!claimable) {
    return isDuty(library.frameworks, parts)
      ? { kind: 'duty', local }
      : { kind: 'unknown-statement', framework, local, known: ids.map(localId) };
  }
  if (!canBeClaimed(claimable)) {
    return isStatement(claimable) && claimable.retired
      ? { kind: 'retired', local: parts.local }
      : { kind: 'advice', local: parts.local };
  }
  return choiceOf(shortest(id, claimable, library, portfolio), claimable, portfolio);
}
