import type { FindingArgs } from '../../model/finding-args.ts';
import { everyIdOf } from '../../model/framework-ids.ts';
import { localId, qualify, type ClaimableId, type FrameworkId } from '../../model/ids.ts';
import { lineageOf } from '../../model/library.ts';
import { changeable, tailorable, type Tailorable } from '../../model/tailored-library.ts';
import { settableKeys, type Settable, type Tailoring } from '../../model/tailoring.ts';
import { nearMiss } from '../../text/near-miss.ts';
import { smallFramework } from '../example.ts';
import type { FrameworkRule } from '../rule.ts';

const example = { remove: 'true', reason: 'We have no such work.' };

/** What an organisation changes is there, can be changed, and is changed. */
export const wrongChange: FrameworkRule<'wrong-change'> = {
  about: 'framework',
  code: 'OT221',
  name: 'wrong-change',
  topic: 'framework',
  since: '0.2.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds changes of something that the extended framework doesn’t have, changes that change nothing, changes of what can’t be changed, and changes without a reason.',
    why: 'Such a change has no effect, so people are asked for what your organisation meant to change.',
    fix: 'Write the id as the extended framework has it, what is different under set, or remove: true, and the reason.',
    bad: smallFramework({ changes: [{ id: '«S-09»', ...example }] }),
    good: smallFramework(),
  }),
  *check({ framework, library, locate }) {
    const bases = lineageOf(library, framework.id).slice(1);
    const seen = new Set<string>();
    for (const change of framework.changes ?? []) {
      const { id, origin } = change;
      const owner = bases.find((one) => tailorable(one, id) !== undefined);
      const about = owner && tailorable(owner, id);
      const subject = [qualify<ClaimableId>(owner?.id ?? framework.id, id)];
      if (framework.extends !== undefined && bases.length === 0) continue;
      if (seen.has(id)) {
        yield { at: locate(origin, 'id'), args: { case: 'twice', id }, subject };
        continue;
      }
      seen.add(id);
      if (!about) {
        const args = unknownId(id, framework, bases);
        yield { at: locate(origin, 'id'), args, subject };
        continue;
      }
      for (const { keys, args } of faultsOf(change, about)) {
        yield { at: locate(origin, ...keys), args, subject };
      }
    }
  },
};

type Args = FindingArgs['wrong-change'];

function unknownId(
  id: string,
  framework: Parameters<typeof tailorable>[0],
  bases: readonly (Parameters<typeof tailorable>[0] & { readonly id: FrameworkId })[],
): Args {
  if (framework.extends === undefined) return { case: 'no-base', id };
  if (tailorable(framework, id)) return { case: 'own', id };
  const known = bases.flatMap(everyIdOf).map(localId);
  return { case: 'unknown', id, framework: framework.extends, meant: nearMiss(id, known) };
}

/** What is wrong with a change of something that is there, with the keys at which it is. */
function* faultsOf(
  { id, set, removed, reason }: Tailoring,
  { kind, thing }: Tailorable,
): Iterable<{ readonly keys: readonly string[]; readonly args: Args }> {
  if (Object.values(reason).every((one) => one.trim() === '')) {
    yield { keys: ['reason'], args: { case: 'no-reason', id } };
  }
  const keys = Object.keys(settableKeys) as (keyof Settable)[];
  const changed = keys.filter((key) => set[key] !== undefined);
  if (removed) {
    if (kind !== 'statement' && kind !== 'requirement') {
      yield { keys: ['remove'], args: { case: 'not-removable', id } };
    } else if (changed.length > 0) yield { keys: ['set'], args: { case: 'both', id } };
    else if (kind === 'statement' && thing.retired) {
      yield { keys: ['id'], args: { case: 'retired', id } };
    }
    return;
  }
  const can = changeable[kind].filter(
    (key) => key !== 'months' || (kind === 'requirement' && thing.kind === 'experience'),
  );
  for (const key of changed.filter((one) => !can.includes(one))) {
    yield {
      keys: ['set', settableKeys[key]],
      args: {
        case: 'not-changeable',
        id,
        set: settableKeys[key],
        can: can.map((one) => settableKeys[one]),
      },
    };
  }
  const original = thing as Settable;
  const isSame = changed.every((key) => JSON.stringify(set[key]) === JSON.stringify(original[key]));
  if (isSame) yield { keys: ['id'], args: { case: 'nothing', id } };
}
