import { readName } from '../text/person-name.ts';
import {
  compareNamed,
  groupPeople,
  knownPerson,
  practitionerOf,
  type Person,
} from '../text/person.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { fold } from './normalise-text.ts';
import { findNames } from './find-personal-details.ts';

/** One of the names under which a person appears, and what is in its place. */
export interface Alias {
  readonly name: string;
  readonly alias: string;
}

/**
 * Every witness of a portfolio but the practitioner, under a number by the order of the evidence. A person
 * with several names in it has one number. `numbered` says what a reader sees in place of a name.
 */
export function aliasesOf(
  portfolio: Pick<Portfolio, 'evidence' | 'practitioner' | 'credentials'>,
  numbered: (number: number) => string,
): readonly Alias[] {
  const practitioner = practitionerOf(portfolio);
  const witnesses = portfolio.evidence
    .flatMap(({ witness }) => witness ?? [])
    .filter((one) => !compareNamed(knownPerson(one), practitioner));
  return groupPeople(witnesses, (one) => one).flatMap((group, index) =>
    spellingsOf(group).map((name) => ({
      name,
      alias: numbered(index + 1),
    })),
  );
}

/** Names are found whatever their accents and spaces, so of two that differ in nothing else one is enough. */
const spellingsOf = (people: readonly Person[]): readonly string[] => {
  const found = new Map<string, string>();
  for (const { name } of people) {
    const key = fold(name.normalize('NFC')).replace(/\s+/g, ' ').trim();
    if (!found.has(key)) found.set(key, name);
  }
  return [...found.values()];
};

/** A text with aliases in the place of names, whatever the capital letters, accents and spaces of these. */
export function withAliases(text: string, aliases: readonly Alias[]): string {
  // Longer names first, so that none is left half in the text.
  return [...aliases]
    .sort((a, b) => b.name.length - a.name.length)
    .reduce(
      (changed, { name, alias }) =>
        formsOf(name).reduce((now, form) => replaceName(now, form, alias), changed),
      text,
    );
}

/** As it is written, and without titles and letters: as people say it, and as lists have it, the family name first. */
function formsOf(name: string): readonly string[] {
  const bare = readName(name).map(({ written }) => written);
  const said = [name.trim().split(/\s+/), ...bare].flatMap((words) => [
    words.join(' '),
    [words.at(-1), ...words.slice(0, -1)].join(' '),
  ]);
  return [...new Set(said)];
}

function replaceName(text: string, name: string, alias: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of findNames(text, [name])) {
    // Emphasis that ends inside a name has begun before it, and goes on needing its end.
    const marks = /[*_~`]+/g;
    const left = (text.slice(start, end).match(marks) ?? []).join('');
    pieces.push(text.slice(done, start), alias, left);
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
    // The list of keys may have the name that is hidden here.
    seals: { ...portfolio.seals, signers: undefined },
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
