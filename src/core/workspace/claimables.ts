import { assessPortfolio } from '../assess/assess.ts';
import { loadLibrary } from '../files/framework/load-frameworks.ts';
import {
  isSatisfied,
  type Assessment,
  type Coverage,
  type State,
} from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import { localId, qualify, splitId, type ClaimableId } from '../model/ids.ts';
import {
  canBeClaimed,
  claimableIdsOf,
  findClaimable,
  isStatement,
  type Claimable,
  type Library,
} from '../model/library.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { idAsWritten } from '../model/new-evidence.ts';
import { textIn } from '../model/text.ts';
import { didYouMean } from '../text/near-miss.ts';
import { CannotRun } from '../../cli/host.ts';
import { withFrameworks, type Loaded, type Opened } from '../../cli/load.ts';
import { unknownFrameworkError, unknownTargetError } from '../../cli/target.ts';

/** Something that the new evidence may claim. */
export interface ClaimChoice {
  readonly id: ClaimableId;
  /** As one writes it in this portfolio. */
  readonly written: string;
  readonly text: string;
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

/** A portfolio with the frameworks whose statements can be claimed: those it names or, where it aims at nothing, all. */
export function loadForClaims(opened: Opened, named: readonly string[]): Loaded {
  const { portfolio, places, sources } = opened;
  const loaded = withFrameworks(opened);
  const others = named.flatMap((id) => splitId(id)?.framework ?? []);
  const wanted =
    portfolio.target === undefined ? [...places.keys()] : [...loaded.library.frameworks.keys()];
  const missing = others.filter((one) => places.has(one) && !wanted.includes(one as never));
  if (portfolio.target !== undefined && missing.length === 0) return loaded;
  return { ...opened, library: loadLibrary(new Set([...wanted, ...missing]), places, sources) };
}

/** What the target asks that evidence can show, the open ones first; without a target, what every framework has. */
export function claimablesOf(loaded: Loaded, asOf: IsoDate): Claimables {
  const { portfolio, library } = loaded;
  if (portfolio.target === undefined) {
    const choices = [...library.claimables]
      .filter(([, claimable]) => canBeClaimed(claimable))
      .map(([id, claimable]) => choiceOf(id, claimable, portfolio));
    return { choices, assessment: undefined, needed: choices.length > 0 };
  }
  const assessment = assessPortfolio(portfolio, library, portfolio.target, asOf);
  if (!assessment) throw unknownTargetError(portfolio.target, loaded);
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
  text: textIn(claimable.text, 'en'),
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
  { portfolio, library, places }: Loaded,
): ClaimChoice | CannotRun {
  const parts = splitId(typed.trim(), portfolio.defaultFramework);
  if (!parts) {
    return new CannotRun(
      `"${typed}" does not say which framework it belongs to.`,
      'Write framework:id, such as wales-social-care-ot:L6-PP-03, or give otpath.yaml a target.',
    );
  }
  if (!library.frameworks.has(parts.framework)) {
    return unknownFrameworkError(parts.framework, [...places.keys()]);
  }
  const ids = claimableIdsOf(library, parts.framework);
  const found = ids.find((id) => localId(id).toLowerCase() === parts.local.toLowerCase());
  const id = qualify<ClaimableId>(parts.framework, found ? localId(found) : parts.local);
  const claimable = findClaimable(library, id);
  if (!claimable) {
    return new CannotRun(
      `"${parts.framework}" has no statement "${parts.local}".`,
      didYouMean(
        parts.local,
        ids.map(localId),
        'Look it up with "otpath framework show" or "otpath gaps --all".',
      ),
    );
  }
  if (!canBeClaimed(claimable)) {
    return isStatement(claimable) && claimable.retired
      ? new CannotRun(`${parts.local} is no longer asked, so it can’t be claimed.`)
      : new CannotRun(
          `${parts.local} is advice on learning and can’t be claimed.`,
          'Claim the responsibility or the skill that the learning led to.',
        );
  }
  return choiceOf(shortest(id, claimable, library, portfolio), claimable, portfolio);
}
