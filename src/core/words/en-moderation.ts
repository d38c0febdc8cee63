import type { IsoDate } from '../model/date.ts';
import type { ReasonDrawn } from '../model/sample.ts';
import type { Stratum } from '../model/sample-plan.ts';
import { date } from './en-dates.ts';
import { plural } from './plural.ts';

const strata: Readonly<Record<Stratum, string>> = {
  assessor: 'assessor',
  level: 'level',
  pillar: 'pillar',
  site: 'site',
};

/** What reports for moderation say. */
export const englishModeration = {
  strata,
  whyDrawn: (reason: ReasonDrawn): string => {
    switch (reason.kind) {
      case 'share': {
        const { group, drawn, size } = reason;
        const which = group.map(
          ([stratum, value]) => `${strata[stratum]} ${value === '' ? 'not known' : value}`,
        );
        return `${String(drawn)} of ${String(size)}${which.length === 0 ? '' : `: ${which.join(', ')}`}.`;
      }
      case 'rule':
        return `${String(reason.drawn)} of ${String(reason.size)} by the rule “${reason.name}”.`;
      case 'new-assessor':
        return `${String(reason.drawn)} of ${String(reason.size)} of a new assessor (${plural(reason.decisions, 'decision')} so far).`;
      case 'each-learner':
        return 'Everyone is looked at.';
    }
  },
  sample: {
    title: (title: string, asOf: IsoDate) =>
      `Sample for a second look: ${title}, as of ${date(asOf)}`,
    drawn: (decisions: number, ofDecisions: number, pieces: number, ofPieces: number) =>
      `${String(decisions)} of ${plural(ofDecisions, 'decision')} and ${String(pieces)} of ${plural(ofPieces, 'piece')} of evidence were drawn.`,
    seed: (seed: string) =>
      `Seed: ${seed}. The same seed, plan and portfolios always give the same sample.`,
    piece: 'the whole piece',
    decision: (statement: string, assessor: string, day: IsoDate) =>
      `${statement}, decided by ${assessor} on ${date(day)}`,
    nothing: 'Nothing was drawn.',
    nothingToDraw: (paths: readonly string[]) =>
      `Nothing to draw from in ${plural(paths.length, 'portfolio')}: ${paths.join(', ')}.`,
    how: 'What was decided is not shown, so that a second reader does not know it. To record a second reading, run: otpath sign --second',
    columns: {
      portfolio: 'Portfolio',
      person: 'Person',
      evidence: 'Evidence',
      drawn: 'Drawn',
      decision: 'decision',
      piece: 'piece',
      statement: 'Statement',
      assessor: 'Assessor',
      date: 'Date',
      level: 'Level',
      pillar: 'Pillar',
      site: 'Site',
      why: 'Why it was drawn',
      secondReader: 'Second reader',
    },
  },
  agreement: {
    title: (asOf: IsoDate) => `Agreement of second readings, as of ${date(asOf)}`,
    read: (readings: number, portfolios: number) =>
      `${plural(readings, 'second reading')} in ${plural(portfolios, 'portfolio')}.`,
    joint: (count: number) =>
      `${plural(count, 'claim')} ${count === 1 ? 'has' : 'have'} a joint decision.`,
    overall: 'Overall',
    same: (agreed: number, pairs: number) =>
      `Both said the same on ${String(agreed)} of ${plural(pairs, 'claim')}.`,
    missing: (count: number) =>
      `The second reader left ${plural(count, 'other claim', 'other claims')}. ${count === 1 ? 'It is' : 'They are'} not counted.`,
    tooFew: (least: number) => `Too few to say more: it takes ${String(least)}.`,
    raw: 'Agreement',
    kappa: 'Cohen’s kappa',
    ac1: 'Gwet’s AC1',
    interval: (from: string, to: string) => `95 % interval ${from} to ${to}`,
    noInterval: 'no interval, since no pair differs',
    oneCategory: 'can’t be worked out, since every decision is the same',
    secondReader: 'Second reader',
    firstDecision: 'First decision',
    note: 'Kappa and AC1 leave out the agreement that chance would bring. Claims of one piece are often decided alike, so the true intervals are wider.',
    nothing: 'Nobody has recorded a second reading yet. To record one, run: otpath sign --second',
    unusable: (file: string) =>
      `${file} was edited after it was written, or is not a second reading. It is not counted.`,
  },
  similar: {
    title: (asOf: IsoDate) => `Texts with the same passages, as of ${date(asOf)}`,
    compared: (pieces: number, portfolios: number) =>
      `${plural(pieces, 'piece')} of evidence in ${plural(portfolios, 'portfolio')} ${pieces === 1 ? 'was' : 'were'} compared.`,
    tooShort: (pieces: number, least: number) =>
      `${plural(pieces, 'piece')} with fewer than ${String(least)} words of their own ${pieces === 1 ? 'was' : 'were'} not compared.`,
    left: (pairs: number) =>
      `${plural(pairs, 'pair')} that share less ${pairs === 1 ? 'was' : 'were'} not compared, because there were too many.`,
    note: 'Text of templates and frameworks is ignored. otpath shows which words are the same. It can’t show why, and makes no guess about it: people may have written together, quoted the same source or used their own text again.',
    across: 'In different portfolios',
    within: 'In one portfolio',
    none: 'No passages are the same.',
    shared: (words: number) => `${plural(words, 'word')} the same`,
    ofWords: (words: number) => `of ${plural(words, 'word')}`,
    passage: (words: number) => plural(words, 'word'),
    first: 'First piece',
    second: 'Second piece',
    words: 'Words',
    seeAll: (pairs: number) => `${plural(pairs, 'more pair')}. To see everything, add --all.`,
  },
};

export type ModerationWords = typeof englishModeration;
