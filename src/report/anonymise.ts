import { personKey } from '../model/person.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { fold } from '../privacy/fold.ts';
import { findWatchedNames } from '../privacy/watched-name.ts';
import type { Words } from './words/index.ts';

/** A person's name, and what stands in its place. */
export interface Alias {
  readonly name: string;
  readonly alias: string;
}

/** Every witness of a portfolio but the practitioner, under a number by the order of the evidence. */
export function aliasesOf(
  { evidence, practitioner }: Pick<Portfolio, 'evidence' | 'practitioner'>,
  { pack }: Words,
): readonly Alias[] {
  const names = new Map<string, string>();
  for (const { witness } of evidence) {
    if (!witness || keyOf(witness.name) === keyOf(practitioner.name)) continue;
    if (!names.has(keyOf(witness.name))) names.set(keyOf(witness.name), witness.name);
  }
  return [...names.values()].map((name, index) => ({ name, alias: pack.witness(index + 1) }));
}

/** Names are found whatever their accents, so two that differ in nothing else are one. */
const keyOf = (name: string): string => fold(personKey(name));

/** A text with aliases in the place of names, whatever the capital letters, accents and spaces of these. */
export function withAliases(text: string, aliases: readonly Alias[]): string {
  return aliases.reduce(
    (changed, { name, alias }) =>
      formsOf(name).reduce((now, form) => replaceName(now, form, alias), changed),
    text,
  );
}

/** As people say a name, and as lists have it: the family name first. */
function formsOf(name: string): readonly string[] {
  const words = name.trim().split(/\s+/);
  return words.length < 2 ? [name] : [name, [words.at(-1), ...words.slice(0, -1)].join(' ')];
}

function replaceName(text: string, name: string, alias: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of findWatchedNames(text, [name])) {
    pieces.push(text.slice(done, start), alias);
    done = end;
  }
  return done === 0 ? text : pieces.join('') + text.slice(done);
}

/** Addresses lead to files, and stay as they are. */
const address = /(\]\([^)\n]*\)|<[^<>\n]*>|^ {0,3}\[[^\]\n]+\]:.*$)/m;

/**
 * The same portfolio with aliases in all that people wrote. Ids, files and the practitioner's own name stay.
 */
export function anonymise(portfolio: Portfolio, aliases: readonly Alias[]): Portfolio {
  if (aliases.length === 0) return portfolio;
  const say = (text: string): string => withAliases(text, aliases);
  const perhaps = (text: string | undefined): string | undefined => text && say(text);
  const inMarkdown = (text: string): string =>
    text
      .split(address)
      .map((part, index) => (index % 2 === 0 ? say(part) : part))
      .join('');
  const isHidden = (name: string): boolean => say(name) !== name;
  return {
    ...portfolio,
    evidence: portfolio.evidence.map((one) => ({
      ...one,
      title: say(one.title),
      body: { ...one.body, text: inMarkdown(one.body.text) },
      claims: one.claims.map((claim) => ({ ...claim, rationale: perhaps(claim.rationale) })),
      witness: one.witness && {
        ...one.witness,
        name: say(one.witness.name),
        // Whoever has another name here can't be found by a registration either.
        registration: isHidden(one.witness.name) ? undefined : one.witness.registration,
      },
    })),
    cpdTexts: portfolio.cpdTexts.map((one) => ({
      ...one,
      body: { ...one.body, text: inMarkdown(one.body.text) },
    })),
    signOffs: portfolio.signOffs.map((one) => ({
      ...one,
      assessor: { ...one.assessor, name: say(one.assessor.name) },
      claims: one.claims.map((claim) => ({
        ...claim,
        rationale: perhaps(claim.rationale),
        comment: perhaps(claim.comment),
      })),
    })),
    plan: portfolio.plan.map((row) => ({
      ...row,
      need: say(row.need),
      action: perhaps(row.action),
      support: perhaps(row.support),
      measure: perhaps(row.measure),
    })),
    waivers: portfolio.waivers.map((one) => ({
      ...one,
      reason: perhaps(one.reason),
      by: perhaps(one.by),
    })),
    judgements: portfolio.judgements.map((one) => ({ ...one, by: say(one.by) })),
    attained: portfolio.attained.map((one) => ({ ...one, by: perhaps(one.by) })),
    breaks: portfolio.breaks.map((one) => ({ ...one, reason: say(one.reason) })),
  };
}

/** Which of some texts still hold a part of one of the names: a first name or a family name by itself. */
export function namePartsIn(
  texts: ReadonlyMap<string, string>,
  aliases: readonly Alias[],
): readonly string[] {
  const parts = aliases.flatMap(({ name }) => partsOf(name));
  return [...texts].filter(([, text]) => holdsOne(text, parts)).map(([key]) => key);
}

const partsOf = (name: string): readonly string[] =>
  name.split(/[^\p{L}\p{M}'’]+/u).filter((part) => part.length > 2);

/** Also where it stands in the midst of a word, as in the name of a file. */
const holdsOne = (text: string, parts: readonly string[]): boolean => {
  const folded = fold(text);
  return parts.some((part) => folded.includes(fold(part)));
};

/** The name of a file as it may be shown: its number alone where a part of a name is in it. */
export function fileName(name: string, number: string, aliases: readonly Alias[]): string {
  const hasName = holdsOne(
    name,
    aliases.flatMap((one) => partsOf(one.name)),
  );
  return hasName ? `${number}${/\.[^.]{1,10}$/.exec(name)?.[0] ?? ''}` : name;
}
