import type { LiquidError } from 'liquidjs';
import { nearMiss } from '../text/near-miss.ts';
import type { TemplateFault } from '../model/template-fault.ts';
import { TemplateError } from './template-error.ts';
import type { Templates } from './templates.ts';

/** What a template could have meant. */
interface Known {
  readonly templates: Templates;
  readonly scope: object;
  readonly filters: readonly string[];
  readonly tags: readonly string[];
}

export const isLiquidError = (error: unknown): error is LiquidError =>
  error instanceof Error && 'token' in error && 'context' in error;

/** The fault of an organisation's template; undefined where only those of otpath were in use, which is our fault. */
export function findTemplateFault(error: LiquidError, known: Known): TemplateError | undefined {
  const all = Object.entries(known.templates);
  const suspects = all.flatMap(([, { own }]) => own ?? []);
  if (suspects.length === 0) return undefined;
  const { token } = error;
  // Some errors know the text and not its name.
  const [name, template] =
    all.find(([file, { text }]) => file === token.file || text === token.input) ?? [];
  const place = token.getPosition() as [number, number];
  const own = template?.own;
  return new TemplateError(
    own ?? name ?? '',
    own === undefined ? suspects : [],
    place,
    faultOf(error, known),
  );
}

const undefinedValue = /^undefined variable: (.+)$/s;
const undefinedFilter = /^undefined filter: (.+)$/s;
const undefinedTag = /^tag "(.+)" not found$/s;
const undefinedTemplate = /^ENOENT: Failed to lookup "(.*)" in "[^"]*"$/s;
const notClosed = /^(?:tag|output) "?(.+?)"? not closed$/s;
const position = /, (?:file:.*, )?line:\d+, col:\d+$/s;

/** The library says what is wrong in a sentence alone. */
function faultOf(error: LiquidError, known: Known): TemplateFault {
  const original = error.originalError;
  const said = original?.message ?? error.message.replace(position, '');
  const named = (pattern: RegExp): string | undefined => pattern.exec(said)?.[1];

  const value = named(undefinedValue);
  if (value !== undefined)
    return { kind: 'value', name: value, near: nearValue(value, known.scope) };
  const filter = named(undefinedFilter);
  if (filter !== undefined)
    return { kind: 'filter', name: filter, near: nearName(filter, known.filters) };
  const tag = named(undefinedTag);
  if (tag !== undefined) return { kind: 'tag', name: tag, near: nearName(tag, known.tags) };
  const template = named(undefinedTemplate);
  if (template !== undefined) {
    const names = Object.keys(known.templates);
    // A name without its ending is the nearest of all.
    const whole = names.find((one) => one.startsWith(`${template}.`));
    return { kind: 'template', name: template, near: whole ?? nearName(template, names) };
  }
  const open = named(notClosed);
  if (open !== undefined) return { kind: 'not-closed', name: open.replace(/(?:\\n|\s)+$/, '') };

  if (said.endsWith('render limit exceeded')) return { kind: 'too-long' };
  if (said.endsWith('alloc limit exceeded')) return { kind: 'too-much' };
  if (original instanceof RangeError) {
    return { kind: said.includes('call stack') ? 'calls-itself' : 'too-much' };
  }
  if (original instanceof TypeError) return { kind: 'unfitting', name: error.token.getText() };
  return { kind: 'other', said };
}

/** `report.targetTitel` was to be `report.targetTitle`: the first word that is not there, as one that is. */
function nearValue(name: string, scope: object): string | undefined {
  const words = name.split('.');
  let around: unknown = scope;
  for (const [index, word] of words.entries()) {
    if (isObject(around) && Object.hasOwn(around, word)) {
      around = (around as Readonly<Record<string, unknown>>)[word];
      continue;
    }
    // What the templates name themselves, such as the one of a loop, is not in the scope.
    const isNamedThere =
      index === 0 && words.length > 1 && nearName(word, Object.keys(scope)) === undefined;
    const wanted = isNamedThere ? words.at(-1)! : word;
    const candidates = isNamedThere ? keysIn(scope) : isObject(around) ? Object.keys(around) : [];
    const near = nearName(wanted, candidates);
    if (near === undefined) return undefined;
    return words.with(isNamedThere ? -1 : index, near).join('.');
  }
  return undefined;
}

/** Letters that have changed places are the slip that is made most, and two of three would be too many to differ. */
function nearName(name: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  const lettersOf = (word: string): string => Array.from(word.toLowerCase()).sort().join('');
  const letters = lettersOf(name);
  return all.find((one) => lettersOf(one) === letters) ?? nearMiss(name, all);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every name that anything below has. */
function keysIn(scope: object): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<object>([scope]);
  for (const one of seen) {
    for (const [key, value] of Object.entries(one)) {
      if (!Array.isArray(one)) names.add(key);
      if (isObject(value)) seen.add(value);
    }
  }
  return names;
}
