import type { FrameworkChange } from '../model/framework-change.ts';
import type { Framework } from '../model/framework.ts';
import {
  fieldChange,
  pairs,
  passageChanges,
  rewordings,
  said,
  plainTexts,
  thingChanges,
} from './compare-things.ts';

/** What a framework says of itself, and of its source. */
export function headChanges(before: Framework, after: Framework): readonly FrameworkChange[] {
  const { id } = after;
  const what = 'framework';
  return [
    ...rewordings(what, id, before.title, after.title),
    ...rewordings(what, id, before.publisher, after.publisher),
    ...rewordings(what, id, before.source.title, after.source.title),
    ...fieldChange(what, id, 'date', before.source.date, after.source.date),
    ...fieldChange(what, id, 'url', before.source.url, after.source.url),
    ...rewordings(what, id, before.source.note ?? {}, after.source.note ?? {}),
    ...fieldChange(what, id, 'extends', before.extends, after.extends),
    ...thingChanges('evidence-type', before.evidenceTypes, after.evidenceTypes),
    ...passageChanges('note', id, plainTexts(before.guidance), plainTexts(after.guidance)),
    ...passageChanges('note', id, plainTexts(before.notes), plainTexts(after.notes)),
    ...passageChanges('omission', id, omissionsOf(before), omissionsOf(after)),
    ...fieldChange(what, id, 'cpd_record', recordOf(before), recordOf(after)),
  ];
}

const omissionsOf = ({ omitted }: Framework) =>
  omitted.map(({ sources, reason }) => ({ en: `${sources.join(', ')}: ${reason}` }));

/** The CPD record without where it stands in its file. */
const recordOf = ({ cpdRecord }: Framework): string | undefined =>
  cpdRecord &&
  JSON.stringify(cpdRecord, (key, value: unknown) => (key === 'origin' ? undefined : value));

export function mappingChanges(before: Framework, after: Framework): readonly FrameworkChange[] {
  const named = ({ mappings, noMatches }: Framework) =>
    [
      ...mappings,
      ...noMatches.map((one) => ({ ...one, predicate: 'none', object: one.framework })),
    ].map(({ subject, predicate, object, justification }) => ({
      // A colon would be taken for the end of a framework's name.
      id: `x:${subject} – ${object}`,
      predicate,
      text: { en: justification },
    }));
  return pairs(named(before), named(after)).flatMap(({ id, old, now }) => {
    if (!old) return [{ kind: 'added', what: 'mapping', id, text: now!.text } as const];
    if (!now) return [{ kind: 'removed', what: 'mapping', id, text: old.text } as const];
    return fieldChange('mapping', id, 'predicate', old.predicate, now.predicate);
  });
}

export function policyChanges(before: Framework, after: Framework): readonly FrameworkChange[] {
  const [old, now] = [before.policy?.rules ?? {}, after.policy?.rules ?? {}];
  const rules = [...new Set([...Object.keys(old), ...Object.keys(now)])] as (keyof typeof old)[];
  return rules.flatMap((rule) =>
    fieldChange('policy', rule, 'value', said(old[rule]?.value), said(now[rule]?.value)),
  );
}
