import { nearMiss } from '../text/near-miss.ts';
import { referredBy, valueAt, type Schema } from './schema-paths.ts';
import type { FileKind } from './schemas.ts';

/** Words that people write for keys who have no example at hand. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  title: ['name', 'heading', 'headline', 'subject', 'topic'],
  date: ['when', 'day', 'dated', 'period'],
  type: ['kind', 'category', 'sort'],
  claims: ['statements', 'capabilities', 'competencies', 'shows', 'evidence for', 'outcomes'],
  statement: ['id', 'code', 'capability', 'requirement', 'competency'],
  rationale: ['why', 'reason', 'because', 'how', 'explanation', 'justification'],
  attachments: ['files', 'file', 'documents', 'document', 'enclosures', 'pictures', 'photos'],
  witness: ['observer', 'observed by', 'supervisor', 'seen by', 'assessor'],
  name: ['title', 'full name', 'who'],
  role: ['job', 'job title', 'post', 'position', 'title'],
  registration: ['hcpc', 'hcpc number', 'registration number', 'number'],
  practitioner: ['person', 'applicant', 'therapist', 'me', 'owner'],
  target: ['goal', 'aim', 'level', 'aiming for'],
  requirement: ['statement', 'id', 'capability'],
  reason: ['why', 'because', 'rationale', 'explanation'],
  by: ['who', 'approved by', 'decided by', 'agreed by'],
  until: ['expires', 'end', 'ends', 'to'],
  expires: ['until', 'expiry', 'valid until', 'end', 'ends'],
  waivers: ['items', 'exemptions', 'exceptions'],
};

/**
 * The key that was most likely meant by one that nothing reads: one with a slip, another word for it, or the only one
 * whose form its value has. Undefined where nothing is likely.
 */
export function keyMeant(
  key: string,
  here: object,
  { properties = {} }: Schema,
  kind: FileKind,
): string | undefined {
  const known = Object.keys(properties);
  const near = nearMiss(key, known);
  if (near !== undefined) return near;
  const free = known.filter((one) => !Object.hasOwn(here, one));
  const word = key
    .toLowerCase()
    .replaceAll(/[ _-]+/g, ' ')
    .trim();
  const same = free.find(
    (one) => Object.hasOwn(otherWords, one) && otherWords[one]!.includes(word),
  );
  if (same !== undefined) return same;
  const value = valueAt(here, [key]);
  const fitting = free.filter((one) => fits(value, one, referredBy(properties[one], kind), kind));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Whether what is under a key is a list or a group of keys. A single word could be anything. */
function fits(value: unknown, key: string, schema: Schema, kind: FileKind): boolean {
  if (!Array.isArray(value)) return hasKeysOf(value, schema);
  if (schema.type !== 'array' || value.length === 0) return false;
  const items = value as readonly unknown[];
  return key === 'attachments'
    ? items.every((item) => typeof item === 'string' && /\.[a-z\d]{2,4}$/i.test(item))
    : items.every((item) => hasKeysOf(item, referredBy(schema.items, kind)));
}

/** Whether every key of a value is one of the schema's. */
function hasKeysOf(value: unknown, { properties = {} }: Schema): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => Object.hasOwn(properties, key));
}
