import { isSatisfied, type State } from '../model/assessment.ts';
import type { Manifest } from '../model/manifest.ts';
import type { PackComparison, RequirementChange } from '../model/pack-comparison.ts';

type States = Manifest['requirements'];

/** What has become of the requirements of two packs, in the order of the later one. Each is in one list at most. */
export function compareStates(old: States, now: States): PackComparison['requirements'] {
  const [before, after] = [old, now].map((all) => new Map(all.map(({ id, state }) => [id, state])));
  const changes = [...new Set([...after!.keys(), ...before!.keys()])].map(
    (id): RequirementChange => ({
      id,
      from: before!.get(id),
      to: after!.get(id),
    }),
  );
  const among = (metThen: boolean, metNow: boolean): readonly RequirementChange[] =>
    changes.filter(({ from, to }) => isMet(from) === metThen && isMet(to) === metNow);
  const step = ({ from, to }: RequirementChange): number => acceptance(to) - acceptance(from);
  return {
    gained: among(false, true),
    lost: among(true, false),
    accepted: among(true, true).filter((one) => step(one) > 0),
    noLongerAccepted: among(true, true).filter((one) => step(one) < 0),
  };
}

const isMet = (state: State | undefined): boolean => state !== undefined && isSatisfied(state);

/** How surely an assessor has accepted it: with a key, without one, or not at all. */
const acceptance = (state: State | undefined): number =>
  state === 'verified' ? 2 : state === 'accepted' ? 1 : 0;
