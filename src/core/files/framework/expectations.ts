import type { ErrorObject } from 'ajv';
import type { Expectation, KeysNeeded } from '../../model/problem.ts';
import type { FileKind } from '../schemas.ts';
import { referredBy, type Schema } from '../schema-paths.ts';

const typeNames: Record<string, Expectation> = {
  string: { is: 'text' },
  integer: { is: 'whole-number' },
  number: { is: 'number' },
  boolean: { is: 'yes-or-no' },
  'string,object': { is: 'text-or-map' },
  'string,array': { is: 'text-or-list' },
};

/** What a value should have been that broke its schema. */
export function expectationOf(
  { keyword, params }: ErrorObject,
  schema: Schema,
  kind: FileKind,
): Expectation {
  // A day, or a period of two.
  if (schema.properties?.['from'] && schema.properties['to'] && keyword !== 'required') {
    if (Array.isArray(schema.type)) return { is: 'date-or-period' };
  }
  switch (keyword) {
    case 'type':
      if (params['type'] === 'array' || params['type'] === 'object') {
        const is = params['type'] === 'array' ? 'list' : 'map';
        const keys = keysNeeded(is === 'list' ? schema.items : schema, kind);
        return keys.length > 0 ? { is, keys } : { is };
      }
      return typeNames[String(params['type'])] ?? { is: 'text' };
    case 'enum':
      return { is: 'one-of', words: params['allowedValues'] as string[] };
    case 'const':
      return { is: 'one-of', words: [String(params['allowedValue'])] };
    case 'pattern':
      return patternExpectation(String(params['pattern']));
    case 'minimum':
      return { is: 'within', side: 'at-least', limit: params['limit'] as number };
    case 'maximum':
      return { is: 'within', side: 'at-most', limit: params['limit'] as number };
    case 'maxLength':
      return { is: 'shorter', limit: params['limit'] as number };
    default:
      return { is: 'not-empty' };
  }
}

function patternExpectation(pattern: string): Expectation {
  if (pattern.startsWith('^cpd/')) return { is: 'cpd-file' };
  if (pattern.startsWith('^[0-9]{2}-')) return { is: 'day-of-year' };
  if (pattern.includes('[0-9a-f]')) return { is: 'fingerprint' };
  if (pattern.startsWith('^[0-9]')) return { is: 'date' };
  if (pattern.startsWith('^https')) return { is: 'https' };
  if (pattern.includes('(:')) return { is: 'reference' };
  return pattern.includes(':') ? { is: 'target' } : { is: 'id' };
}

/** The keys that a map must have; where only some words can stand under one, the first. */
export function keysNeeded(schema: Schema | undefined, kind: FileKind): KeysNeeded {
  const { properties = {}, required = [] } = referredBy(schema, kind);
  // The source comes last, as in the data that comes with otpath.
  const keys = [...required, ...(properties['source'] ? ['source'] : [])];
  return [...new Set(keys)].map((key) => [key, properties[key]?.enum?.[0]] as const);
}
