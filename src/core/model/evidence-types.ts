import type { Library } from './library.ts';

/** The types of evidence that otpath knows by itself. A framework may name others. */
export const defaultEvidenceTypes = [
  'case-study',
  'reflective-account',
  'observed-practice',
  'supervision-record',
  'testimonial',
  'service-user-feedback',
  'cpd-activity',
  'certificate',
  'teaching-session',
  'audit',
  'project',
  'publication',
  'presentation',
  'other',
] as const;

/** The types that a portfolio may use: the default ones and those of the frameworks that it has to do with. */
export function evidenceTypesOf({ frameworks }: Library): readonly string[] {
  const own = [...frameworks.values()].flatMap(({ evidenceTypes }) => evidenceTypes);
  return [...new Set([...defaultEvidenceTypes, ...own.map(({ id }) => id)])];
}
