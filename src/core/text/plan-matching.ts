import type { PillarCondition } from '../model/assessment.ts';
import { languages, type Text } from '../model/text.ts';

/**
 * The words of a need that may be ids, in small letters. What stands around an id is left off in several
 * ways. A plain word such as "leadership" is one only where a colon or nothing follows.
 */
export function idsIn(need: string): readonly string[] {
  const text = need.trim().toLowerCase();
  const words = (text.match(/[\p{L}\p{N}._:-]+/gu) ?? []).filter(
    (word) => !/^\p{L}+\.?$/u.test(word) || word === text,
  );
  const forms = words.flatMap((word) => {
    const bare = word.replace(/^[._:-]+/, '');
    return [bare, bare.replace(/(?<![.:])[.:]+$/, ''), bare.replace(/(?<![._:-])[._:-]+$/, '')];
  });
  return [...new Set(forms)].filter((form) => form !== '');
}

/**
 * Whether a need names a pillar or an aspect, by its id or by its title in any language. A single plain
 * word such as "education" may stand in any sentence: it is a name only where the need begins with it.
 */
export function namesPart(
  need: string,
  part: { readonly id: string; readonly title: Text },
): boolean {
  const text = fold(need);
  return namesOf(part).some((name) =>
    /^\p{L}+$/u.test(name) ? begins(text, name) : contains(text, name),
  );
}

/** The names of each part, made once: a long plan is compared with all of them in every row. */
const known = new WeakMap<object, readonly string[]>();

function namesOf(part: { readonly id: string; readonly title: Text }): readonly string[] {
  const names =
    known.get(part) ??
    [part.id, ...languages.map((language) => part.title[language] ?? '')]
      .map(fold)
      .filter((name) => name !== '');
  known.set(part, names);
  return names;
}

const fold = (text: string): string =>
  text.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();

const begins = (text: string, name: string): boolean =>
  text.startsWith(name) && /^\s*(?:$|[:;,.(|/–—-])/.test(text.slice(name.length));

/** Names are met as wholes: "team work" is no part of "team workers". */
function contains(text: string, name: string): boolean {
  for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1)) {
    const around = `${text[from - 1] ?? ' '}${text[from + name.length] ?? ' '}`;
    if (!/[\p{L}\p{N}_-]/u.test(around)) return true;
  }
  return false;
}

/** How people say, in English and Welsh, which condition of a pillar they mean. */
const conditionWords: Readonly<Record<PillarCondition['kind'], RegExp>> = {
  pieces: /\bpieces? of (?:\w+ )?evidence\b|\bd?darn(?:au)? (?:\w+ )?o dystiolaeth\b/i,
  types: /\btypes? of evidence\b|\b[mf]ath(?:au)? o dystiolaeth\b/i,
  witnesses: /\bwitness(?:es)?\b|\b(?:[td]|th)yst(?:ion)?\b/i,
};

/** The conditions of a pillar that a need speaks of. */
export const conditionsIn = (need: string): readonly PillarCondition['kind'][] =>
  (Object.keys(conditionWords) as PillarCondition['kind'][]).filter((kind) =>
    conditionWords[kind].test(need),
  );
