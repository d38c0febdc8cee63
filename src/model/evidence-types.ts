import { lineageOf, type Library } from './library.ts';
import type { Portfolio } from './portfolio.ts';

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

/** The types that a portfolio may use: the default ones and those of its framework. */
export function evidenceTypesOf(portfolio: Portfolio, library: Library): readonly string[] {
  const lineage = portfolio.defaultFramework
    ? lineageOf(library, portfolio.defaultFramework)
    : [...library.frameworks.values()];
  const own = lineage.flatMap(({ evidenceTypes }) => evidenceTypes.map(({ id }) => id));
  return [...new Set([...defaultEvidenceTypes, ...own])];
}
